//! A plan to try commands on.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::path::PathBuf;
use std::process::{Command, Output};

/// A plan in a folder of its own, worked at by command line.
pub(crate) struct Plan {
    pub(crate) folder: tempfile::TempDir,
}

impl Plan {
    pub(crate) fn new() -> Self {
        let plan = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let file = plan.path("plan.draagvlak");
        let file = file.to_str().unwrap();
        plan.done(&[
            "new",
            file,
            "--title",
            "IMV",
            "--period",
            "2019-2022",
            "--as",
            "voorzitter",
        ]);
        plan
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The words of a page that was written, without what dresses them.
    pub(crate) fn words(&self, name: &str) -> String {
        let page = std::fs::read_to_string(self.path(name)).unwrap();
        let mut words = String::new();
        for piece in page.split('<') {
            words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        }
        words
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
        command.args(arguments).current_dir(self.folder.path());
        command
            .env("DRAAGVLAK_PLAN", self.path("plan.draagvlak"))
            .env("DRAAGVLAK_LANG", "nl");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn refused(&self, arguments: &[&str], exit: i32, says: &str) {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(exit), "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
        assert!(!said.contains("problem-"), "no sentence for it: {said}");
    }

    pub(crate) fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let output = self.run(&[arguments, &["--json"]].concat());
        serde_json::from_slice(&output.stdout).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        let mut file = std::fs::File::create(path).unwrap();
        std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
    }

    pub(crate) fn sheet(&self, name: &str, reactions: usize) {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet
            .write_row(0, 0, ["Nr", "Naam", "Datum", "Opmerking", "Terugkoppeling"])
            .unwrap();
        for n in 0..reactions {
            let row = u32::try_from(n).unwrap() + 1;
            let text = format!("Reactie nummer {n} over de rol van de gemeente.");
            sheet
                .write_row(
                    row,
                    0,
                    [
                        n.to_string(),
                        "burgemeester".into(),
                        "14-07-2018".into(),
                        text,
                        "Aangepast.".into(),
                    ],
                )
                .unwrap();
        }
        book.save(self.path(name)).unwrap();
    }
}
