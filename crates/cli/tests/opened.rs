//! Every paper in every format, of the sample and of a plan full of hostile texts: each opens, and none
//! reads anything from elsewhere. What papers and formats there are is asked of the program itself.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../../exchange/tests/texts/mod.rs"]
mod hostile;
#[path = "../../exchange/tests/opened/mod.rs"]
mod opened;
mod sandbox;

use std::collections::BTreeMap;

use opened::{elsewhere, inside, is_link, part};
use sandbox::Plan;

/// The values that the help of a command says are possible behind a word.
fn possible(plan: &Plan, command: &[&str], behind: &str) -> Vec<String> {
    let help = plan.done(&[command, &["--help"]].concat());
    let after = help.rsplit_once(behind).unwrap().1;
    let values = after.split_once("[possible values:").unwrap().1;
    let values = values.split_once(']').unwrap().0;
    let values = values.split([',', ' ', '\n']);
    values
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Opens a file as its ending says, and looks for what it would read from elsewhere, or run.
fn opens(name: &str, bytes: &[u8]) {
    match name.rsplit_once('.').unwrap().1 {
        "pdf" => {
            assert!(bytes.starts_with(b"%PDF-"), "{name}");
            let inside = inside(bytes);
            for mark in [
                "<pdfaid:part>2<",
                "<pdfuaid:part>1<",
                "/Marked true",
                "/Lang(nl",
            ] {
                assert!(inside.contains(mark), "{name}: {mark}");
            }
            for forbidden in [
                "/JavaScript",
                "/Launch",
                "/EmbeddedFile",
                "/GoToR",
                "/SubmitForm",
            ] {
                assert!(!inside.contains(forbidden), "{name}: {forbidden}");
            }
            for link in inside.split("/URI(").skip(1) {
                let start: String = link.chars().take(60).collect();
                assert!(is_link(link), "{name}: {start}");
            }
        }
        "html" => {
            let page = std::str::from_utf8(bytes).unwrap();
            assert!(page.starts_with("<!doctype html>"), "{name}");
            for forbidden in [
                "<script", "<link", "<iframe", "<object", "<embed", "<form", "<base",
            ] {
                assert!(!page.contains(forbidden), "{name}: {forbidden}");
            }
            for source in page.split(" src=\"").skip(1) {
                assert!(source.starts_with("data:image/"), "{name}");
            }
            for link in page.split(" href=\"").skip(1) {
                let start: String = link.chars().take(60).collect();
                assert!(link.starts_with('#') || is_link(link), "{name}: {start}");
            }
        }
        "csv" => {
            let text = std::str::from_utf8(bytes).unwrap();
            assert!(text.starts_with('\u{feff}') && text.contains(';'), "{name}");
        }
        kind => {
            // Each part is read as XML on the way.
            assert_eq!(elsewhere(bytes), Vec::<String>::new(), "{name}");
            let sheet = match kind {
                "xlsx" => part(bytes, "xl/worksheets/sheet1.xml"),
                "ods" => part(bytes, "content.xml"),
                "docx" => part(bytes, "word/document.xml"),
                "odt" => part(bytes, "content.xml"),
                other => panic!("nothing is known of {other}: {name}"),
            };
            for formula in ["<f>", "<f ", " table:formula="] {
                assert!(!sheet.contains(formula), "{name}: {formula}");
            }
            // The one field in a text of ours is the table of contents.
            for field in sheet.split("<w:instrText").skip(1) {
                let asked = field.split_once('>').unwrap().1.trim_start();
                assert!(asked.starts_with("TOC "), "{name}: {field:.80}");
            }
        }
    }
}

/// Writes every paper in every format it comes in and opens each; gives the pages by their paper.
fn all_open(plan: &Plan, version: &str) -> BTreeMap<String, String> {
    let export = ["export"];
    let mut pages = BTreeMap::new();
    for what in possible(plan, &export, "<WHAT>  ") {
        let mut kinds = Vec::new();
        for format in possible(plan, &export, "--format <FORMAT>\n") {
            let name = format!("{what}.{format}");
            let order = [
                "export",
                &what,
                "--format",
                &format,
                "--version",
                version,
                "--out",
                &name,
            ];
            let done = plan.run(&order);
            if done.status.code() == Some(2) {
                // Not every paper is a table.
                assert!(["xlsx", "ods", "csv"].contains(&&*format), "{name}");
                continue;
            }
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{name}: {said}");
            let bytes = std::fs::read(plan.path(&name)).unwrap();
            opens(&name, &bytes);
            if format == "html" {
                pages.insert(what.clone(), String::from_utf8(bytes).unwrap());
            }
            kinds.push(format);
        }
        for kind in ["pdf", "html", "docx", "odt"] {
            assert!(kinds.iter().any(|known| known == kind), "{what} as {kind}");
        }
    }
    for format in possible(plan, &["feedback", "export"], "--format <FORMAT>\n") {
        let name = format!("blad.{format}");
        plan.done(&["feedback", "export", "--format", &format, "--out", &name]);
        opens(&name, &std::fs::read(plan.path(&name)).unwrap());
    }
    for format in possible(plan, &["chapter", "export"], "--format <FORMAT>\n") {
        let name = format!("hoofdstuk.{format}");
        plan.done(&[
            "chapter", "export", "1", "--format", &format, "--out", &name,
        ]);
        opens(&name, &std::fs::read(plan.path(&name)).unwrap());
    }
    pages
}

#[test]
fn every_paper_of_the_sample_opens_in_every_format() {
    let plan = Plan::new();
    std::fs::remove_file(plan.path("plan.draagvlak")).unwrap();
    plan.done(&["sample", "plan.draagvlak"]);
    let pages = all_open(&plan, "95");
    assert!(pages.len() >= 5, "{:?}", pages.keys());
    plan.write("jaar.md", "# Jaar\n\nGedaan: *veel*.\n");
    plan.done(&["annual", "record", "2019", "--text-file", "jaar.md"]);
    for (command, of) in [("annual", "2019"), ("implementation", "1")] {
        for format in possible(&plan, &[command, "export"], "--format <FORMAT>\n") {
            let name = format!("{command}.{format}");
            plan.done(&[command, "export", of, "--format", &format, "--out", &name]);
            opens(&name, &std::fs::read(plan.path(&name)).unwrap());
        }
    }
}

#[test]
fn a_plan_of_hostile_texts_opens_in_every_format_and_shows_each() {
    // What each writer does with each text is tried without a plan; here some go the whole way.
    let all = hostile::texts();
    let every = if all.len() > 3_000 { 1 } else { 19 };
    let some: Vec<String> = all.into_iter().step_by(every).collect();
    let plan = Plan::new();
    let chapters = some.len().div_ceil(250);
    let mut tokens = Vec::new();
    for chapter in 0..chapters {
        let mut text = String::new();
        for (at, hostile) in some.iter().enumerate().skip(chapter * 250).take(250) {
            let token = format!("proef{at}x");
            text.push_str(&format!("{token}\n\n{hostile}\n\n"));
            tokens.push(token);
        }
        let name = format!("{chapter}.md");
        plan.write(&name, &text);
        let title = format!("<b>=1+1</b> #read(\"/x\") \u{202e}{chapter}");
        plan.done(&["chapter", "add", &title, "--file", &name]);
    }
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let heads = ["Nr", "Naam", "Opmerking", "Tekstvoorstel"].map(str::to_owned);
    let rows = (0..).zip(&some).map(|(at, text)| {
        let said = format!("{text} woord{at}x");
        [
            (at + 1).to_string(),
            some[at % 40].clone(),
            said.clone(),
            said,
        ]
    });
    for (row, cells) in (0..).zip(std::iter::once(heads).chain(rows)) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save(plan.path("reacties.xlsx")).unwrap();
    plan.done(&["feedback", "import", "reacties.xlsx", "--round", "R1"]);
    for (at, note) in ["=cmd|'/C calc'!A0", "<script>x</script>", "#panic()"]
        .iter()
        .enumerate()
    {
        let label = format!("R1-{:03}", at + 1);
        plan.done(&[
            "feedback",
            "dispose",
            &label,
            "--outcome",
            "processed",
            "--note",
            note,
        ]);
    }
    plan.done(&["version", "issue", "70", "--override", "=1+1 <b>"]);
    let mut text = std::fs::read_to_string(plan.path("0.md")).unwrap();
    for (at, token) in tokens.iter().take(250).enumerate().step_by(3) {
        text = text.replacen(
            token,
            &format!(
                "{token} {}",
                some[(at + 100) % some.len()].replace('\n', " ")
            ),
            1,
        );
    }
    plan.write("anders.md", &text);
    plan.done(&[
        "chapter",
        "edit",
        "1",
        "--file",
        "anders.md",
        "--for",
        "R1-001",
    ]);
    plan.done(&["version", "issue", "85", "--override", "{ DDEAUTO c:\\x }"]);
    let pages = all_open(&plan, "85");
    let lost: Vec<_> = tokens
        .iter()
        .filter(|token| !pages["plan"].contains(*token))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
    let said: Vec<String> = (0..some.len()).map(|at| format!("woord{at}x")).collect();
    let lost: Vec<_> = said
        .iter()
        .filter(|word| !pages["register"].contains(*word))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
