//! A chapter to Word and back, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::io::{Cursor, Read, Write};

use sandbox::Plan;

const TEXT: &str =
    "# Inleiding\n\nDe oude tekst is\nte lang.[^a]\n\n* een\n* twee\n\n[^a]: Een noot.\n";

fn plan() -> Plan {
    let plan = Plan::new();
    plan.write("een.md", TEXT);
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.done(&["chapter", "export", "1", "--out", "uit.docx"]);
    plan
}

/// Edits the text of a file, as a person does in Word.
fn edit(plan: &Plan, from: &str, to: &str, changes: &[(&str, &str)], comment: Option<&str>) {
    let bytes = std::fs::read(plan.path(from)).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name == "word/document.xml" {
            for (old, new) in changes {
                assert!(text.contains(old), "{old}");
                text = text.replace(old, new);
            }
        }
        if let Some(comment) = comment
            && name == "word/comments.xml"
        {
            text = format!(
                "<w:comments xmlns:w=\"w\"><w:comment w:id=\"9\" w:author=\"Gemeente Lageland\" w:date=\"2018-07-03T09:00:00Z\"><w:p><w:r><w:t>{comment}</w:t></w:r></w:p></w:comment></w:comments>"
            );
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    let bytes = out.finish().unwrap().into_inner();
    let mut file = std::fs::File::create(plan.path(to)).unwrap();
    file.write_all(&bytes).unwrap();
}

/// Two authors' tracked changes and a comment.
fn reviewed(plan: &Plan) {
    let run = "<w:r><w:t xml:space=\"preserve\">De oude tekst is te lang.</w:t></w:r>";
    let new = "<w:r><w:t xml:space=\"preserve\">De </w:t></w:r>\
        <w:del w:id=\"901\" w:author=\"Gemeente Lageland\" w:date=\"2018-07-01T09:00:00Z\"><w:r><w:delText>oude </w:delText></w:r></w:del>\
        <w:commentRangeStart w:id=\"9\"/><w:r><w:t xml:space=\"preserve\">tekst is </w:t></w:r><w:commentRangeEnd w:id=\"9\"/>\
        <w:ins w:id=\"902\" w:author=\"Gemeente Hoogveen\" w:date=\"2018-07-02T09:00:00Z\"><w:r><w:t xml:space=\"preserve\">veel </w:t></w:r></w:ins>\
        <w:r><w:t>te lang.</w:t></w:r>";
    edit(
        plan,
        "uit.docx",
        "terug.docx",
        &[(run, new)],
        Some("Welke tekst?"),
    );
}

#[test]
fn a_chapter_that_nobody_edited_comes_back_without_a_difference() {
    let plan = plan();
    let answer = plan.json(&["chapter", "import", "1", "uit.docx"]);
    assert_eq!(answer["revisions"], serde_json::json!([]));
    assert_eq!(answer["ours"], true);
    assert_eq!(plan.done(&["chapter", "show", "1"]), TEXT);
    plan.done(&["chapter", "export", "1", "--out", "nog.docx"]);
    let bytes = |name: &str| std::fs::read(plan.path(name)).unwrap();
    assert!(
        bytes("uit.docx") == bytes("nog.docx"),
        "the same bytes twice"
    );
    plan.done(&[
        "chapter", "export", "1", "--format", "odt", "--out", "uit.odt",
    ]);
    assert!(bytes("uit.odt").starts_with(b"PK"));
}

#[test]
fn each_author_gets_a_revision_and_what_others_wrote_meanwhile_stays() {
    let plan = plan();
    plan.done(&["version", "issue", "70", "--date", "2018-06-18"]);
    reviewed(&plan);
    // Somebody goes on meanwhile, elsewhere in the text.
    plan.write("twee.md", &TEXT.replace("* twee", "* twee en drie"));
    plan.done(&["chapter", "edit", "1", "--file", "twee.md"]);
    let seen = plan.json(&["chapter", "import", "1", "terug.docx", "--preview"]);
    assert_eq!(seen["revisions"].as_array().unwrap().len(), 2);
    let done = plan.json(&["chapter", "import", "1", "terug.docx"]);
    let by: Vec<_> = done["revisions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["by"].as_str().unwrap())
        .collect();
    assert_eq!(by, ["Gemeente Lageland", "Gemeente Hoogveen"]);
    assert_eq!(done["comments"], 1);
    assert_eq!(
        plan.done(&["chapter", "show", "1"]),
        "# Inleiding\n\nDe tekst is veel\nte lang.[^a]\n\n* een\n* twee en drie\n\n[^a]: Een noot.\n"
    );
    let changes = plan.json(&["change", "list"]);
    let made: Vec<_> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["by"][0].as_str().unwrap(),
                row["dates"][0].as_str().unwrap(),
            )
        })
        .collect();
    assert!(
        made.contains(&("Gemeente Lageland", "2018-07-01")),
        "{made:?}"
    );
    assert!(
        made.contains(&("Gemeente Hoogveen", "2018-07-02")),
        "{made:?}"
    );
    let again = plan.json(&[
        "chapter",
        "import",
        "1",
        "terug.docx",
        "--changes",
        "accept",
    ]);
    assert_eq!(
        again["revisions"].as_array().unwrap().len(),
        1,
        "upon the text it left with"
    );
    plan.done(&["store", "check"]);
}

#[test]
fn comments_and_changes_become_reactions_at_their_passage_once() {
    let plan = plan();
    reviewed(&plan);
    let import = [
        "chapter",
        "import",
        "1",
        "terug.docx",
        "--as-comments",
        "--round",
        "R1",
    ];
    let done = plan.json(&import);
    let remarks = done["remarks"].as_array().unwrap();
    assert_eq!(remarks.len(), 3);
    assert!(
        remarks
            .iter()
            .all(|one| one["placed"] == true && one["known"] == false),
        "{remarks:?}"
    );
    assert_eq!(remarks[0]["text"], "Welke tekst?");
    let again = plan.json(&import);
    assert!(
        again["remarks"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["known"] == true)
    );
    assert_eq!(again["import"], serde_json::Value::Null);
    let list = plan.json(&["feedback", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 3);
    assert_eq!(plan.done(&["chapter", "show", "1"]), TEXT);
    let name = done["import"].as_str().unwrap();
    plan.done(&["feedback", "undo", name]);
    assert_eq!(plan.json(&["feedback", "list"]), serde_json::json!([]));
    let back = plan.json(&import);
    assert!(
        back["remarks"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["known"] == false)
    );
}

#[test]
fn what_is_no_file_of_word_is_refused_by_name() {
    let plan = plan();
    plan.write("geen.docx", "Dit is gewone tekst.");
    plan.refused(
        &["chapter", "import", "1", "geen.docx"],
        3,
        "geen Word-bestand",
    );
    plan.write("leeg.docx", "");
    plan.refused(&["chapter", "import", "1", "leeg.docx"], 3, "leeg");
    plan.refused(&["chapter", "import", "9", "uit.docx"], 1, "9");
}

/// Opens every file in LibreOffice, and says so where there is none.
fn opens_in_libreoffice(plan: &Plan) {
    let script =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/office/accept.py");
    let python = ["/usr/bin/python3", "python3"].into_iter().find(|python| {
        let asked = std::process::Command::new(python)
            .args(["-c", "import uno"])
            .output();
        asked.is_ok_and(|answer| answer.status.success())
    });
    let Some(python) = python else {
        let _ = std::io::stderr().write_all(
            b"NOT DONE: LibreOffice with python3-uno is missing, so nothing was opened in it\n",
        );
        return;
    };
    let done = std::process::Command::new(python)
        .arg(script)
        .arg(plan.folder.path())
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    for what in ["plan", "account", "register", "compare"] {
        let words = |format: &str, kept: &str| {
            let path = plan.path(&format!("{what}.{format}.{kept}"));
            let text = std::fs::read_to_string(path).unwrap();
            let mut words: Vec<String> = text
                .split_whitespace()
                .map(str::to_owned)
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .collect();
            words.sort();
            words
        };
        for kept in ["all", "none"] {
            let (word, open) = (words("docx", kept), words("odt", kept));
            assert!(word.len() > 200, "{what} {kept}");
            assert_eq!(word.len(), open.len(), "{what} {kept}");
        }
    }
}

/// Read in as reactions of R1: a file that LibreOffice wrote, with a reply behind a comment, and two
/// comments in text that a tracked change takes out.
fn from_libreoffice(text: &str) -> (Plan, serde_json::Value) {
    let plan = Plan::new();
    plan.write("een.md", text);
    plan.done(&["chapter", "add", "Samen", "--file", "een.md"]);
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/word/libreoffice-reply.docx");
    let fixture = fixture.to_str().unwrap();
    let arguments = [
        "chapter",
        "import",
        "1",
        fixture,
        "--as-comments",
        "--round",
        "R1",
    ];
    let told = plan.json(&arguments);
    let again = plan.json(&arguments);
    let remarks = again["remarks"].as_array().unwrap();
    assert!(remarks.iter().all(|one| one["known"] == true), "{again}");
    (plan, told)
}

fn remark<'v>(told: &'v serde_json::Value, text: &str) -> &'v serde_json::Value {
    let remarks = told["remarks"].as_array().unwrap();
    remarks.iter().find(|one| one["text"] == text).unwrap()
}

const SAMEN: &str = "De politie werkt samen met de gemeenten aan een veilige buurt en doet dat elk jaar opnieuw.\n\n\
    Elke gemeente stelt een plan vast. Het plan wordt ieder kwartaal herzien door de raad. De raad kiest daarin zelf de prioriteiten.\n\n\
    Deze alinea vervalt.\n\nSlot van het hoofdstuk.\n";

#[test]
fn a_reply_in_libreoffice_stands_where_its_parent_stands_and_answers_it() {
    let (plan, told) = from_libreoffice(SAMEN);
    let reply = remark(&told, "Dat vragen wij ons ook af.");
    assert_eq!(reply["reply_to"], "Gemeente 1");
    assert_eq!(reply["quote"], "een veilige buurt");
    assert_eq!(
        (&reply["placed"], &reply["beside"]),
        (&true.into(), &false.into())
    );
    assert_eq!(
        remark(&told, "Wat is een veilige buurt?")["reply_to"],
        serde_json::Value::Null
    );
    let rows = plan.json(&["feedback", "list"]);
    let rows = rows.as_array().unwrap();
    let labelled = |text: &str| {
        let of = |row: &&serde_json::Value| {
            plan.json(&["feedback", "trace", row["label"].as_str().unwrap()])["reaction"]["text"]
                == text
        };
        rows.iter().find(of).unwrap()["label"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let (parent, reply) = (
        labelled("Wat is een veilige buurt?"),
        labelled("Dat vragen wij ons ook af."),
    );
    let trace = plan.json(&["feedback", "trace", &reply]);
    let link = &trace["reaction"]["links"][0];
    assert_eq!(link["label"], parent.as_str());
    assert_eq!(
        (&link["kind"], &link["incoming"]),
        (&"answer-to".into(), &false.into())
    );
    let back = plan.json(&["feedback", "trace", &parent]);
    assert_eq!(back["reaction"]["links"][0]["label"], reply.as_str());
    let passage = |trace: &serde_json::Value| trace["reaction"]["passage"].clone();
    assert_ne!(passage(&trace), serde_json::Value::Null);
    assert_eq!(passage(&trace), passage(&back));
}

#[test]
fn a_comment_in_text_that_is_gone_stands_at_the_nearest_that_is_left() {
    // As the text was: at its own words.
    let (_, told) = from_libreoffice(SAMEN);
    let own = remark(&told, "Een kwartaal is te kort.");
    assert_eq!(own["quote"], "ieder kwartaal herzien");
    assert_eq!(
        (&own["placed"], &own["beside"]),
        (&true.into(), &false.into())
    );
    // The same file, after what was struck left the chapter.
    let left = SAMEN
        .replace("Het plan wordt ieder kwartaal herzien door de raad. ", "")
        .replace("Deze alinea vervalt.\n\n", "");
    let (plan, told) = from_libreoffice(&left);
    for (text, quote, stands) in [
        (
            "Een kwartaal is te kort.",
            "ieder kwartaal herzien",
            "Elke gemeente stelt een plan vast.",
        ),
        (
            "Dit staat al eerder.",
            "Deze alinea vervalt.",
            "De raad kiest daarin zelf de prioriteiten.",
        ),
    ] {
        let found = remark(&told, text);
        assert_eq!(found["quote"], quote);
        assert_eq!(
            (&found["placed"], &found["beside"]),
            (&true.into(), &true.into()),
            "{text}"
        );
        let rows = plan.json(&["feedback", "list"]);
        let labels = rows
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["label"].as_str().unwrap());
        let traces: Vec<_> = labels
            .map(|label| plan.json(&["feedback", "trace", label]))
            .collect();
        let trace = traces
            .iter()
            .find(|trace| trace["reaction"]["text"] == text)
            .unwrap();
        let passage = trace["reaction"]["passage"].to_string();
        assert!(passage.contains(stands), "{passage}");
    }
}

#[test]
fn every_paper_comes_for_word_and_in_the_open_format() {
    let plan = Plan::new();
    std::fs::remove_file(plan.path("plan.draagvlak")).unwrap();
    let file = plan.path("plan.draagvlak");
    plan.done(&["sample", file.to_str().unwrap()]);
    for what in ["plan", "account", "register", "compare"] {
        for format in ["docx", "odt"] {
            let out = format!("{what}.{format}");
            plan.done(&[
                "export",
                what,
                "--format",
                format,
                "--version",
                "95",
                "--out",
                &out,
            ]);
        }
    }
    opens_in_libreoffice(&plan);
    let bytes = std::fs::read(plan.path("compare.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert!(
        text.contains("<w:ins ")
            && text.contains("<w:del ")
            && text.contains("<w:commentReference ")
    );
    let account = std::fs::read(plan.path("account.docx")).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(account)).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    for figure in ["61,3", "13 juli 2018", "22 november 2018"] {
        assert!(text.contains(figure), "{figure}");
    }
}
