//! The command line `draagvlak`: human text, or JSON with `--json`, over the use cases.
//!
//! Exit codes: 0 done, 1 refused with a reason, 2 asked wrongly, 3 damaged input.
mod answer;
mod arguments;
mod perform;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::Exit;

use crate::answer::Answer;
use crate::arguments::Arguments;

fn main() -> ExitCode {
    if let Some(ended) = draagvlak_usecases::typeset_if_asked(std::env::args_os()) {
        return ended;
    }
    let arguments = Arguments::parse();
    let texts = Texts::new(Language::of(&arguments.lang));
    let json = arguments.json;
    match perform::perform(arguments, &texts) {
        Ok(Answer { human, value, well }) => {
            let answer = if json { format!("{value:#}\n") } else { human };
            if let Err(error) = put(std::io::stdout().lock(), &answer) {
                let what = [("what", error.to_string())];
                let sentence = texts.say("problem-not-shown", &what);
                // Where that cannot be written either, the exit code alone must say it.
                let _ = put(std::io::stderr().lock(), &format!("{sentence}\n"));
                return ExitCode::from(1);
            }
            if well {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(1)
            }
        }
        Err(problem) => {
            let sentence = answer::sentence(&problem, &texts);
            let _ = if json {
                let value = serde_json::json!({ "problem": problem, "sentence": sentence });
                put(std::io::stdout().lock(), &format!("{value:#}\n"))
            } else {
                put(std::io::stderr().lock(), &format!("{sentence}\n"))
            };
            ExitCode::from(match problem.exit {
                Exit::Refused => 1,
                Exit::Usage => 2,
                Exit::Damaged => 3,
            })
        }
    }
}

/// Writes to whoever reads along. One who went away before the end, as `head` does, wanted no
/// more of it: that is no failure.
fn put(mut out: impl Write, text: &str) -> std::io::Result<()> {
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
