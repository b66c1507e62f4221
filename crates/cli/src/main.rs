//! The command line `draagvlak`: human text, or JSON with `--json`, over the use cases.
//!
//! Exit codes: 0 done, 1 refused with a reason, 2 asked wrongly, 3 damaged input.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line prints"
)]

mod answer;
mod arguments;
mod perform;

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
            if json {
                println!("{value:#}");
            } else {
                print!("{human}");
            }
            if well {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(1)
            }
        }
        Err(problem) => {
            let sentence = answer::sentence(&problem, &texts);
            if json {
                println!(
                    "{:#}",
                    serde_json::json!({ "problem": problem, "sentence": sentence })
                );
            } else {
                eprintln!("{sentence}");
            }
            ExitCode::from(match problem.exit {
                Exit::Refused => 1,
                Exit::Usage => 2,
                Exit::Damaged => 3,
            })
        }
    }
}
