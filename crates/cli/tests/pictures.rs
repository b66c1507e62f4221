//! Pictures in chapters and papers, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::io::{Cursor, Read};

use sandbox::Plan;

/// A photograph that lies on its side and says who took it and where.
const PHOTOGRAPH: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/pictures/foto.jpg"
);
const DRAWING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/pictures/tekening.png"
);
/// What the photograph and the drawing say beside the picture.
const SECRET: &str = "GEHEIM";

const TEXT: &str =
    "Tekst vooraf.\n\nDe keten heeft vijf stappen.\n\nSlot[^1].\n\n[^1]: Een noot.\n";

fn plan() -> Plan {
    let plan = Plan::new();
    plan.write("een.md", TEXT);
    plan.done(&["chapter", "add", "De keten", "--file", "een.md"]);
    plan
}

fn put(plan: &Plan, file: &str, more: &[&str]) -> serde_json::Value {
    plan.json(&[&["chapter", "picture", "1", "--file", file], more].concat())
}

fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (name, bytes)
        })
        .collect()
}

#[test]
fn a_picture_goes_into_a_chapter_behind_a_passage_and_into_every_paper() {
    let plan = plan();
    let alt = "Vijf stappen van signaal tot nazorg";
    let answer = put(
        &plan,
        PHOTOGRAPH,
        &[
            "--alt",
            alt,
            "--caption",
            "De keten",
            "--after",
            "vijf stappen",
            "--size",
            "narrow",
        ],
    );
    assert_eq!(
        (&answer["picture"]["width"], &answer["picture"]["height"]),
        (&40.into(), &60.into())
    );
    let hash = answer["picture"]["hash"].as_str().unwrap();
    let text = plan.done(&["chapter", "show", "1"]);
    let line = format!("stappen.\n\n![{alt}](blob:{hash}#narrow \"De keten\")\n\nSlot");
    assert!(text.contains(&line), "{text}");
    put(&plan, DRAWING, &["--alt", "Een tekening"]);
    let text = plan.done(&["chapter", "show", "1"]);
    let end = text.find("![Een tekening]").unwrap();
    assert!(end < text.find("[^1]: Een noot.").unwrap(), "{text}");
    for format in ["html", "pdf", "docx", "odt"] {
        let out = format!("plan.{format}");
        plan.done(&[
            "export",
            "plan",
            "--format",
            format,
            "--audience",
            "public",
            "--out",
            &out,
        ]);
        let bytes = std::fs::read(plan.path(&out)).unwrap();
        let inside = match format {
            "docx" | "odt" => parts(&bytes),
            _ => vec![(out.clone(), bytes)],
        };
        let all: Vec<u8> = inside.into_iter().flat_map(|(_, bytes)| bytes).collect();
        let said = String::from_utf8_lossy(&all);
        assert!(!said.contains(SECRET), "{format}");
        if format != "pdf" {
            for words in [alt, "Figuur 1: De keten", "Figuur 2"] {
                assert!(said.contains(words), "{format}: {words}");
            }
        }
    }
}

#[test]
fn what_is_no_picture_is_refused_and_the_text_stays() {
    let plan = plan();
    plan.write(
        "teken.png",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
    );
    plan.write("leeg.png", "");
    plan.write("foto.jpg", "MZ dit is geen foto");
    for (file, says) in [
        ("teken.png", "SVG"),
        ("leeg.png", "leeg"),
        ("foto.jpg", "geen PNG"),
    ] {
        plan.refused(
            &["chapter", "picture", "1", "--file", file, "--alt", "x"],
            3,
            says,
        );
    }
    plan.refused(
        &[
            "chapter", "picture", "1", "--file", PHOTOGRAPH, "--alt", " ",
        ],
        2,
        "--alt",
    );
    plan.refused(
        &[
            "chapter",
            "picture",
            "1",
            "--file",
            PHOTOGRAPH,
            "--alt",
            "x",
            "--after",
            "staat er niet",
        ],
        1,
        "staat er niet",
    );
    assert_eq!(plan.done(&["chapter", "show", "1"]), TEXT);
}

#[test]
fn no_version_is_issued_with_a_picture_that_says_nothing() {
    let plan = plan();
    let answer = put(&plan, DRAWING, &["--decorative"]);
    plan.done(&["version", "issue", "70", "--date", "2018-07-13"]);
    let hash = answer["picture"]["hash"].as_str().unwrap();
    plan.write("een.md", &format!("![](blob:{hash})\n"));
    plan.done(&["chapter", "edit", "1", "--file", "een.md"]);
    plan.refused(
        &["version", "issue", "70", "--date", "2018-07-14"],
        1,
        "Afbeeldingen zonder beschrijving",
    );
    let missing = "0".repeat(64);
    plan.write("een.md", &format!("![Een kaart](blob:{missing})\n"));
    plan.done(&["chapter", "edit", "1", "--file", "een.md"]);
    plan.refused(
        &["version", "issue", "70", "--date", "2018-07-14"],
        1,
        "De keten",
    );
    plan.done(&["export", "plan", "--format", "html", "--out", "plan.html"]);
    let page = std::fs::read_to_string(plan.path("plan.html")).unwrap();
    assert!(page.contains("[afbeelding nog niet ontvangen: Een kaart]"));
}

#[test]
fn a_picture_is_a_tracked_change_that_is_rejected_like_words() {
    let plan = plan();
    plan.done(&["version", "issue", "70", "--date", "2018-07-13"]);
    put(
        &plan,
        DRAWING,
        &["--alt", "Een tekening", "--after", "Tekst vooraf"],
    );
    let with = plan.done(&["chapter", "show", "1"]);
    let changes = plan.json(&["change", "list"]);
    assert_eq!(changes.as_array().unwrap().len(), 1, "{changes}");
    plan.write("een.md", &with.replace("Een tekening", "Een schets"));
    plan.done(&["chapter", "edit", "1", "--file", "een.md"]);
    let changes = plan.json(&["change", "list"]);
    assert_eq!(changes.as_array().unwrap().len(), 1, "{changes}");
    plan.done(&[
        "export", "compare", "--format", "html", "--from", "70", "--out", "v.html",
    ]);
    let page = std::fs::read_to_string(plan.path("v.html")).unwrap();
    assert!(page.contains("<ins>\n<figure>"), "{page}");
    let id = changes[0]["id"].as_str().unwrap();
    plan.done(&["change", "reject", id]);
    assert_eq!(plan.done(&["chapter", "show", "1"]), TEXT);
}

#[test]
fn pictures_go_to_word_and_back_and_come_in_with_a_file_of_somebody_else() {
    let plan = plan();
    put(
        &plan,
        PHOTOGRAPH,
        &["--alt", "Een foto", "--caption", "Gezien"],
    );
    let text = plan.done(&["chapter", "show", "1"]);
    plan.done(&["chapter", "export", "1", "--out", "uit.docx"]);
    let answer = plan.json(&["chapter", "import", "1", "uit.docx"]);
    assert_eq!(answer["revisions"], serde_json::json!([]), "{answer}");
    assert_eq!(plan.done(&["chapter", "show", "1"]), text);
    let other = Plan::new();
    other.done(&["chapter", "add", "Leeg"]);
    std::fs::copy(plan.path("uit.docx"), other.path("in.docx")).unwrap();
    other.done(&["chapter", "import", "1", "in.docx"]);
    let came = other.done(&["chapter", "show", "1"]);
    assert!(
        came.contains("![Een foto](blob:") && came.contains("\"Gezien\""),
        "{came}"
    );
    other.done(&["export", "plan", "--format", "html", "--out", "plan.html"]);
    let page = std::fs::read_to_string(other.path("plan.html")).unwrap();
    assert!(page.contains("data:image/jpeg;base64,"));
}
