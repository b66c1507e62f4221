//! How reactions were weighed stands in the workgroup's own papers, and in nothing that leaves.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::path::Path;

use sandbox::Plan;

/// Words that stand in the weighing and nowhere else.
const WEIGHED: [&str; 3] = ["KRAANVOGEL", "LEPELAAR", "ROERDOMP"];

fn weighed() -> Plan {
    let plan = Plan::new();
    plan.write("een.md", "De passage die getoetst wordt.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.write(
        "reacties.csv",
        "Nr;Naam;Rol;Opmerking\n1;Dorpsraad;burgemeester;Schrap dit.\n2;Buurt;officier;Laat staan.\n",
    );
    plan.done(&["feedback", "import", "reacties.csv", "--round", "R1"]);
    plan.done(&["feedback", "set", "R1-001", "--sentiment", "critical"]);
    plan.done(&["feedback", "set", "R1-002", "--sentiment", "positive"]);
    plan.done(&[
        "feedback",
        "weigh",
        "R1-001",
        "R1-002",
        "--requirement",
        WEIGHED[0],
        "--reasoning",
        WEIGHED[1],
        "--decider",
        WEIGHED[2],
    ]);
    plan
}

/// Everything a file holds as text, what is packed unpacked.
fn read(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let mut all = String::new();
    for at in 0..zip.len() {
        let mut part = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_index(at).unwrap(), &mut part).unwrap();
        all.push_str(&String::from_utf8_lossy(&part));
    }
    all
}

#[test]
fn a_weighing_stands_in_the_account_and_the_register_of_the_workgroup_alone() {
    let plan = weighed();
    for what in ["plan", "account", "register", "answers"] {
        for format in ["html", "docx", "odt", "xlsx"] {
            if format == "xlsx" && what != "register" {
                continue;
            }
            for audience in ["internal", "public"] {
                let out = format!("{what}-{audience}.{format}");
                plan.done(&[
                    "export",
                    what,
                    "--format",
                    format,
                    "--audience",
                    audience,
                    "--out",
                    &out,
                ]);
                let text = read(&plan.path(&out));
                let own = audience == "internal" && matches!(what, "account" | "register");
                for words in WEIGHED {
                    assert_eq!(text.contains(words), own, "{out}: {words}");
                }
            }
        }
    }
}

#[test]
fn no_weighing_goes_out_with_an_answer_sheet_or_a_letter() {
    let plan = weighed();
    for format in ["xlsx", "ods", "csv"] {
        for audience in ["internal", "public"] {
            let out = format!("{audience}.{format}");
            plan.done(&[
                "feedback",
                "export",
                "--round",
                "R1",
                "--audience",
                audience,
                "--out",
                &out,
            ]);
            let text = read(&plan.path(&out));
            assert!(text.contains("Schrap dit."), "{out}");
            for words in WEIGHED {
                assert!(!text.contains(words), "{out}: {words}");
            }
        }
    }
    for format in ["html", "docx", "odt"] {
        plan.done(&[
            "feedback", "letters", "--round", "R1", "--format", format, "--out", format,
        ]);
        for name in ["01-dorpsraad", "02-buurt"] {
            let text = read(&plan.path(&format!("{format}/{name}.{format}")));
            for words in WEIGHED {
                assert!(!text.contains(words), "{name}.{format}: {words}");
            }
        }
    }
}
