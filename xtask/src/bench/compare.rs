//! The tracked changes of a chapter of 100,000 words against `git diff --word-diff`.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::{Row, draagvlak, folder, in_turn, put};
use crate::step::{run, step};

const WORDS: usize = 100_000;
const CHANGES: usize = 2_000;
const RUNS: usize = 5;

/// Lists 2,000 tracked changes with their authors; git only finds the words that differ.
pub(super) fn compare() -> Result<Row> {
    step("compare 100,000 words, 2,000 changes", || {
        let folder = folder("bench-compare")?;
        let (old, new) = (folder.join("old.md"), folder.join("new.md"));
        put(&old, &text(None))?;
        put(&new, &text(Some(WORDS / CHANGES)))?;
        let plan = folder.join("plan.draagvlak");
        let draagvlak = |arguments: &[&str]| draagvlak(&plan, arguments);
        run(draagvlak(&["new"])
            .arg(&plan)
            .args(["--title", "Bench", "--period", "2019-2022"]))?;
        run(draagvlak(&["chapter", "add", "Bench", "--file"]).arg(&old))?;
        run(&mut draagvlak(&[
            "version",
            "issue",
            "70",
            "--override",
            "bench",
        ]))?;
        run(draagvlak(&["chapter", "edit", "1", "--file"]).arg(&new))?;
        let (ours, theirs) = in_turn(
            RUNS,
            |_| run(&mut draagvlak(&["--json", "change", "list"])),
            |_| git_word_diff(&old, &new),
        )?;
        Ok(Row {
            what: "changes of 100,000 words, 2,000 changed",
            against: "git diff --word-diff",
            ours,
            theirs,
            aim: 1.0,
        })
    })
}

fn git_word_diff(old: &Path, new: &Path) -> Result<()> {
    let status = Command::new("git")
        .args(["diff", "--no-index", "--word-diff"])
        .args([old, new])
        .stdout(Stdio::null())
        .status()
        .context("git did not start")?;
    // 1 says that the files differ.
    if status.code() != Some(1) {
        bail!("git diff found no difference, or failed");
    }
    Ok(())
}

/// Paragraphs of 100 words out of a small vocabulary; every so many words one is another.
fn text(changed_every: Option<usize>) -> String {
    const VOCABULARY: &[&str] = &[
        "de",
        "gemeenten",
        "politie",
        "en",
        "justitie",
        "werken",
        "samen",
        "aan",
        "veiligheid",
        "in",
        "de",
        "wijken",
        "met",
        "zorg",
        "voor",
        "wie",
        "kwetsbaar",
        "is",
    ];
    let mut text = String::new();
    // A fixed sequence that does not repeat with the vocabulary.
    let mut state = 1_u32;
    for at in 0..WORDS {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let word = VOCABULARY[(state >> 16) as usize % VOCABULARY.len()];
        match changed_every {
            Some(every) if at % every == every / 2 => text.push_str("opnieuw"),
            _ => text.push_str(word),
        }
        text.push_str(match at % 100 {
            99 => ".\n\n",
            49 => ". ",
            _ => " ",
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_text_differs_in_as_many_words_as_is_said() {
        let (old, new) = (text(None), text(Some(WORDS / CHANGES)));
        let differ = old
            .split_whitespace()
            .zip(new.split_whitespace())
            .filter(|(old, new)| old != new)
            .count();
        assert_eq!(old.split_whitespace().count(), WORDS);
        assert_eq!(differ, CHANGES);
    }
}
