//! Files that come again, answer sheets that go out and come back, and letters, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::path::Path;
use std::process::Command;

use sandbox::Plan;
use serde_json::{Value, json};

const IMPORT: &[&str] = &["feedback", "import", "reacties.csv", "--round", "R1"];

fn with<'a>(arguments: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [arguments, more].concat()
}

fn texts(rows: &Value) -> Vec<(String, String)> {
    let rows = rows.as_array().unwrap().iter();
    let said = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    rows.map(|row| (said(row, "label"), said(row, "excerpt")))
        .collect()
}

#[test]
fn a_file_that_comes_again_shows_what_is_new_changed_and_vanished_and_touches_no_disposition() {
    let plan = Plan::new();
    plan.write(
        "reacties.csv",
        "Nr;Naam;Opmerking\n1;a;blijft zo\n2;a;was dit\n3;a;valt weg\n",
    );
    plan.done(IMPORT);
    let dispose = [
        "feedback",
        "dispose",
        "R1-002",
        "--outcome",
        "noted",
        "--note",
        "Dank.",
    ];
    plan.done(&dispose);
    plan.write(
        "reacties.csv",
        "Nr;Naam;Opmerking\n1;a;blijft zo\n2;a;wordt iets anders\n4;b;geheel nieuw\n",
    );
    let again = plan.json(IMPORT);
    assert_eq!(
        [
            &again["rows"],
            &again["fresh"],
            &again["known"],
            &again["skipped"]
        ],
        [&json!(3), &json!(2), &json!(1), &json!(0)]
    );
    assert_eq!(
        again["changed"],
        json!([{ "label": "R1-002", "sheet": "", "cell": "C3", "before": "was dit", "after": "wordt iets anders" }])
    );
    assert_eq!(again["vanished"], json!(["R1-003"]));
    let known = again["notices"].as_array().unwrap().iter();
    let linked: Vec<_> = known
        .filter(|n| n["code"] == "known")
        .map(|n| n["found"].clone())
        .collect();
    assert_eq!(linked, [json!("R1-001")]);
    let rows = plan.json(&["feedback", "list"]);
    assert_eq!(rows[1]["outcome"], "noted");
    // Both know each other, from now on and until the import is taken back.
    let sendings = |label: &str| plan.json(&["feedback", "show", label])["resent"].clone();
    assert_eq!(
        sendings("R1-002"),
        json!([{ "label": "R1-004", "text": "wordt iets anders", "later": true }])
    );
    assert_eq!(
        sendings("R1-004"),
        json!([{ "label": "R1-002", "text": "was dit", "later": false }])
    );
    let told = plan.done(&["feedback", "trace", "R1-004"]);
    assert!(told.contains("Kwam eerder als R1-002: was dit"), "{told}");
    let import = again["import"].as_str().unwrap();
    plan.done(&["feedback", "undo", import]);
    assert_eq!(sendings("R1-002"), json!([]));
    plan.done(&["feedback", "undo", import, "--restore"]);
    assert_eq!(sendings("R1-002")[0]["label"], "R1-004");
    // A third sending is held against the second, not against the first once more.
    plan.write(
        "reacties.csv",
        "Nr;Naam;Opmerking\n1;a;blijft zo\n2;a;en nog weer anders\n4;b;geheel nieuw\n",
    );
    let third = plan.json(&with(IMPORT, &["--preview"]));
    assert_eq!(third["changed"][0]["label"], "R1-004");
    assert_eq!(third["changed"].as_array().unwrap().len(), 1);
    assert_eq!(plan.json(&["store", "check"])["stale"], json!([]));
    assert_eq!(
        texts(&rows)[3..],
        [
            ("R1-004".to_owned(), "wordt iets anders".to_owned()),
            ("R1-005".to_owned(), "geheel nieuw".to_owned()),
        ]
    );
}

#[test]
fn points_are_proposed_split_on_demand_and_not_new_when_the_cell_comes_again() {
    let plan = Plan::new();
    plan.write(
        "reacties.csv",
        "Naam;Opmerking\na;\"1. meer\n2. minder\"\nb;gewoon\n",
    );
    let proposed = plan.json(&with(IMPORT, &["--preview"]));
    assert_eq!(
        (&proposed["fresh"], &proposed["split"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(
        proposed["splits"][0]["parts"],
        json!(["1. meer\n", "2. minder"])
    );
    let split = plan.json(&with(IMPORT, &["--split", "!B2"]));
    assert_eq!(
        [
            &split["rows"],
            &split["fresh"],
            &split["split"],
            &split["parts"]
        ],
        [&json!(2), &json!(3), &json!(1), &json!(2)]
    );
    let again = plan.json(IMPORT);
    assert_eq!((&again["fresh"], &again["known"]), (&json!(0), &json!(2)));
}

#[test]
fn every_sheet_of_a_workbook_comes_in_with_its_sender_when_a_person_says_so() {
    let plan = Plan::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    for name in ["Duinrode", "Lageland"] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write_row(0, 0, ["Nr", "Opmerking"]).unwrap();
        sheet.write_row(1, 0, ["1", "een"]).unwrap();
    }
    book.save(plan.path("per-gemeente.xlsx")).unwrap();
    let import = ["feedback", "import", "per-gemeente.xlsx", "--round", "R1"];
    let preview = plan.json(&with(&import, &["--preview"]));
    assert_eq!(
        (&preview["rows"], &preview["tables"][1]["sheet"]),
        (&json!(2), &json!("Lageland"))
    );
    plan.done(&with(&import, &["--sender-from-sheet"]));
    let rows = plan.json(&["feedback", "list"]);
    assert_eq!(
        (&rows[0]["organisation"], &rows[1]["organisation"]),
        (&json!("Duinrode"), &json!("Lageland"))
    );
}

#[test]
fn an_answer_sheet_comes_back_with_what_senders_say_and_changes_nothing_else() {
    let plan = answered();
    for format in ["xlsx", "ods", "csv", "pdf"] {
        let out = format!("antwoorden.{format}");
        let written = plan.json(&["feedback", "export", "--round", "R1", "--out", &out]);
        assert_eq!(written["comments"], 3, "{format}");
    }
    plan.refused(
        &["feedback", "export", "--round", "R9", "--out", "x.csv"],
        1,
        "R9 is er niet",
    );
    let sheet = std::fs::read_to_string(plan.path("antwoorden.csv")).unwrap();
    let headers: Vec<&str> = sheet.lines().next().unwrap().split(';').collect();
    let at = |name: &str| headers.iter().position(|header| *header == name).unwrap();
    let lines: Vec<String> = sheet
        .lines()
        .map(|line| {
            let mut cells: Vec<&str> = line.split(';').collect();
            if cells[0] == "R1-001" {
                (
                    cells[at("tevreden (j/n)")],
                    cells[at("opmerking bij het antwoord")],
                ) = ("nee", "Te vaag.");
            }
            cells.join(";")
        })
        .collect();
    assert!(sheet.contains("verwerkt;Dank.;oude;nieuwe;"), "{sheet}");
    assert!(sheet.contains(";'=1+1;"), "{sheet}");
    plan.write("terug.csv", &lines.join("\r\n"));
    let import = ["feedback", "import", "terug.csv", "--round", "R1"];
    let back = plan.json(&import);
    assert_eq!(
        [
            &back["fresh"],
            &back["known"],
            &back["remarks"],
            &back["vanished"]
        ],
        [&json!(0), &json!(3), &json!(1), &json!([])]
    );
    assert!(
        codes(&back).iter().all(|code| code == "known"),
        "{:?}",
        codes(&back)
    );
    assert_eq!(plan.json(&import)["remarks"], 0);
    let said = plan.json(&["feedback", "remarks", "R1-001"]);
    assert_eq!(
        (&said[0]["satisfied"], &said[0]["text"]),
        (&json!(false), &json!("Te vaag."))
    );
    assert_eq!(plan.json(&["feedback", "list"])[0]["outcome"], "processed");
    assert_eq!(plan.json(&["store", "check"])["stale"], json!([]));
}

#[test]
fn each_sender_gets_a_letter_with_what_was_said_and_done() {
    let plan = answered();
    let letters = [
        "feedback", "letters", "--round", "R1", "--format", "html", "--out", "brieven",
    ];
    assert_eq!(plan.json(&letters)["files"], 2);
    let read = |name: &str| std::fs::read_to_string(plan.path("brieven").join(name)).unwrap();
    let first = read("01-burgemeester.html");
    for words in [
        "Graag &lt;concreter&gt;.",
        "Dank.",
        "oude",
        "nieuwe",
        "R1-001",
        "R1-003",
    ] {
        assert!(first.contains(words), "{words}");
    }
    assert!(!first.contains("=1+1"));
    assert!(read("02-officier.html").contains("nog in behandeling"));
    plan.refused(&letters, 1, "brieven");
    let one = [
        "feedback", "letters", "--round", "R1", "--out", "een", "--to", "Officier",
    ];
    assert_eq!(plan.json(&one)["files"], 1);
    assert!(plan.path("een/01-officier.pdf").exists());
}

/// Three reactions of two senders; the first is worked into the text.
fn answered() -> Plan {
    let plan = Plan::new();
    plan.write("reacties.csv", "Nr;Naam;Opmerking\n1;burgemeester;Graag <concreter>.\n2;officier;=1+1\n3;burgemeester;Akkoord.\n");
    plan.done(IMPORT);
    plan.write("een.md", "De oude tekst is kort.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.write("een.md", "De nieuwe tekst is kort.");
    plan.done(&[
        "chapter", "edit", "1", "--file", "een.md", "--for", "R1-001",
    ]);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "--outcome",
        "processed",
        "--note",
        "Dank.",
    ]);
    plan
}

fn codes(report: &Value) -> Vec<String> {
    let notices = report["notices"].as_array().unwrap().iter();
    notices
        .map(|notice| notice["code"].as_str().unwrap().to_owned())
        .collect()
}

/// Opens a file in LibreOffice and saves it as another kind; none where there is no LibreOffice.
fn saved_by_libreoffice(plan: &Plan, file: &str, kind: &str) -> Option<String> {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        plan.path("profiel").display()
    );
    let out = plan.path(&format!("uit-{}", kind.split(':').next().unwrap()));
    let run = Command::new("soffice")
        .args([
            profile.as_str(),
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
        ])
        .args([out.as_path(), plan.path(file).as_path()])
        .output();
    let output = run.ok()?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let ending = kind.split(':').next().unwrap();
    let saved = out.join(Path::new(file).with_extension(ending));
    Some(saved.display().to_string())
}

/// A reaction that asks something of every writer and reader.
fn awkward(n: usize) -> String {
    match n % 10 {
        0 => format!("=SOM(A{n})"),
        1 => format!("Regel {n}\n\n  met wit  en \"quotes\"; & <b>haken</b>"),
        2 => format!("+{n} wijkagenten @ de wijk"),
        3 => format!("-{n}\t“krul”, é, 😀 en\u{a0}vaste spatie"),
        4 if n % 500 == 4 => format!("Lang {n}: {}", "woorden en nog meer ".repeat(2_500)),
        5 if n % 500 == 5 => (0..400)
            .map(|line| format!("punt {line} van {n}\n"))
            .collect(),
        6 => format!("1. eerste punt van {n}\n2. tweede punt"),
        7 => format!("000{n}"),
        8 => format!("{n}-7-18"),
        _ => format!("Reactie {n} over de rol van de gemeente."),
    }
}

#[test]
fn five_thousand_reactions_go_through_libreoffice_and_come_back_as_they_were() {
    let plan = Plan::new();
    let mut text = String::from(
        "Nr;Naam;Organisatie;Rol;Datum;Paragraaf;Huidige tekst;Opmerking;Tekstvoorstel\n",
    );
    for n in 0..5_000 {
        let said = awkward(n).replace('"', "\"\"");
        text.push_str(&format!("{n};naam {};gemeente {};rol {};13-07-2018;{}.1;\"de passage {n}\";\"{said}\";\"beter {n}\"\n", n % 50, n % 35, n % 3, n % 6 + 1));
    }
    plan.write("reacties.csv", &text);
    assert_eq!(plan.json(IMPORT)["fresh"], 5_000);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "R1-005",
        "R1-4999",
        "--outcome",
        "noted",
        "--note",
        "Dank.",
    ]);
    let before = plan.json(&["feedback", "list"]);
    plan.done(&["feedback", "export", "--round", "R1", "--out", "blad.xlsx"]);
    for kind in ["xlsx", "ods", "csv:Text - txt - csv (StarCalc):59,34,76"] {
        let Some(saved) = saved_by_libreoffice(&plan, "blad.xlsx", kind) else {
            eprintln!("LEFT OUT: soffice is not here, so nothing went through LibreOffice");
            return;
        };
        let back = plan.json(&["feedback", "import", &saved, "--round", "R1"]);
        let sums = ["rows", "known", "fresh", "skipped", "remarks"].map(|key| back[key].clone());
        assert_eq!(
            sums,
            [json!(5_000), json!(5_000), json!(0), json!(0), json!(0)],
            "{kind}"
        );
        assert_eq!(back["vanished"], json!([]), "{kind}");
        let differs: Vec<&Value> = back["notices"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|n| n["code"] == "text-differs")
            .collect();
        assert!(
            differs.is_empty(),
            "{kind}: {:?}",
            &differs[..differs.len().min(5)]
        );
    }
    assert_eq!(plan.json(&["feedback", "list"]), before);
}

#[test]
fn letters_come_as_files_to_work_on_or_as_one_archive() {
    let plan = answered();
    let letters = |format: &str, out: &str| {
        plan.json(&[
            "feedback", "letters", "--round", "R1", "--format", format, "--out", out,
        ])
    };
    for format in ["docx", "odt"] {
        assert_eq!(letters(format, format)["files"], 2);
        let file = plan.path(&format!("{format}/01-burgemeester.{format}"));
        let text = unzipped(&std::fs::read(file).unwrap());
        for words in ["Graag &lt;concreter&gt;.", "Dank.", "nieuwe", "R1-003"] {
            assert!(text.contains(words), "{format}: {words}");
        }
    }
    let (first, again) = (
        letters("html", "brieven.zip"),
        letters("html", "anders.zip"),
    );
    assert_eq!((&first["files"], &again["files"]), (&json!(2), &json!(2)));
    let bytes = std::fs::read(plan.path("brieven.zip")).unwrap();
    assert_eq!(bytes, std::fs::read(plan.path("anders.zip")).unwrap());
    let mut packed = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = (0..packed.len())
        .map(|at| packed.by_index(at).unwrap().name().unwrap().into_owned())
        .collect();
    assert_eq!(names, ["01-burgemeester.html", "02-officier.html"]);
}

#[test]
fn who_is_answered_with_another_one_reads_that_answer_and_its_change() {
    let plan = answered();
    plan.done(&["feedback", "merge", "R1-002", "--into", "R1-001"]);
    let letters = [
        "feedback", "letters", "--round", "R1", "--format", "html", "--out", "brieven", "--to",
        "officier",
    ];
    plan.done(&letters);
    let letter = std::fs::read_to_string(plan.path("brieven/01-officier.html")).unwrap();
    for words in ["Zie R1-001. Dank.", "oude", "nieuwe"] {
        assert!(letter.contains(words), "{words}");
    }
    assert!(!letter.contains("nog in behandeling"));
}

/// Everything a zip holds, as text.
fn unzipped(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for at in 0..zip.len() {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_index(at).unwrap(), &mut bytes).unwrap();
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}
