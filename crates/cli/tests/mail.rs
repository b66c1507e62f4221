//! E-mails as reactions, by command line: pasted, from a file, with what came with them.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::io::Write;
use std::process::Stdio;

use sandbox::Plan;
use serde_json::{Value, json};

const PASTED: &str = "Van: Bureau Veiligheid <ov@duinrode.example>\nVerzonden: vrijdag 13 juli 2018 14:02\nAan: werkgroep\nOnderwerp: 70% versie\n\nTwee punten:\n1. Hoofdstuk 2 is te lang.\n2. De tabel mist.\n\nMet vriendelijke groet,\nDuinrode\n\nVan: werkgroep\nVerzonden: 18 juni 2018\nAan: allen\nOnderwerp: 70% versie\n\nGraag uw reactie.\n";

const FILE: &str = "From: =?utf-8?Q?Bureau_co=C3=B6rdinatie?= <ov@duinrode.example>\r\nSubject: reactie\r\nDate: Sat, 14 Jul 2018 09:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nZie de bijlage, en graag =E2=82=AC bedragen.\r\n--B\r\nContent-Type: text/csv; name=\"reacties.csv\"\r\nContent-Disposition: attachment; filename=\"reacties.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTnI7TmFhbTtPcG1lcmtpbmcKMTthO3Rla3N0Cg==\r\n--B\r\nContent-Type: image/png; name=\"../../logo.png\"\r\nContent-Disposition: attachment; filename=\"../../logo.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--B--\r\n";

/// Gives a text on standard input.
fn pasted(plan: &Plan, text: &str, more: &[&str]) -> Value {
    let arguments = [&["feedback", "paste", "--round", "R1", "--json"], more].concat();
    let mut child = plan
        .command(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_pasted_mail_becomes_a_reaction_of_the_person_with_that_address() {
    let plan = Plan::new();
    plan.done(&[
        "person",
        "add",
        "--name",
        "Bureau Openbare Orde",
        "--organisation",
        "gemeente Duinrode",
        "--email",
        "OV@duinrode.example",
    ]);
    let preview = pasted(&plan, PASTED, &["--preview"]);
    assert_eq!(
        (&preview["label"], &preview["known"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(plan.json(&["feedback", "list"]), json!([]));
    let taken = pasted(&plan, PASTED, &[]);
    assert_eq!(taken["label"], "R1-001");
    assert_eq!(taken["date"], "2018-07-13");
    assert_eq!(
        taken["text"],
        "Twee punten:\n1. Hoofdstuk 2 is te lang.\n2. De tabel mist."
    );
    assert_eq!(taken["points"].as_array().unwrap().len(), 2);
    let shown = plan.json(&["feedback", "show", "R1-001"]);
    let kept: Vec<&Value> = shown["other"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| &pair[0])
        .collect();
    assert_eq!(
        kept,
        ["Onderwerp", "E-mailadres", "Handtekening", "Eerdere e-mail"]
    );
    assert_eq!(shown["history"][1]["what"], "sender");
    // Whose it is: the person is asked, and has answered.
    plan.done(&[
        "round",
        "invite",
        "R1",
        "--person",
        "Bureau Openbare Orde",
        "--reason",
        "gevraagd",
    ]);
    let response = plan.json(&["round", "response", "R1"]);
    assert_eq!(response["invitees"][0]["answered"], json!(["R1-001"]));
    // The same e-mail again changes nothing.
    assert_eq!(pasted(&plan, PASTED, &[])["known"], "R1-001");
    assert_eq!(
        plan.json(&["feedback", "list"]).as_array().unwrap().len(),
        1
    );
    assert_eq!(plan.json(&["store", "check"])["stale"], json!([]));
}

#[test]
fn a_saved_mail_comes_in_with_what_came_with_it() {
    let plan = Plan::new();
    plan.write("mail.eml", FILE);
    let import = ["feedback", "import", "mail.eml", "--round", "R1"];
    let told = plan.done(&[&import[..], &["--preview"]].concat());
    assert!(
        told.contains("feedback import --attachment \"reacties.csv\""),
        "{told}"
    );
    let taken = plan.json(&import);
    assert_eq!(taken["text"], "Zie de bijlage, en graag € bedragen.");
    assert_eq!(taken["respondent"], "Bureau coördinatie");
    let names: Vec<&Value> = taken["attachments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names, ["reacties.csv", "logo.png"]);
    let sheet = plan.json(&[&import[..], &["--attachment", "reacties.csv"]].concat());
    assert_eq!(
        (&sheet["file"], &sheet["fresh"]),
        (&json!("reacties.csv"), &json!(1))
    );
    plan.refused(
        &[&import[..], &["--attachment", "x.csv"]].concat(),
        1,
        "reacties.csv",
    );
    plan.done(&["feedback", "attachments", "mail.eml", "--out", "bijlagen"]);
    // A name that would lead elsewhere stays in the folder.
    assert!(plan.path("bijlagen/logo.png").exists());
    // The e-mail is kept as it came, and can be taken back.
    let undo = taken["import"].as_str().unwrap();
    plan.done(&["feedback", "undo", undo]);
    assert_eq!(
        plan.json(&["feedback", "list"]).as_array().unwrap().len(),
        1
    );
}

#[test]
fn a_text_that_begins_as_a_mail_is_one_and_any_other_is_a_sheet() {
    let plan = Plan::new();
    plan.write("mail.txt", PASTED);
    plan.write("blad.txt", "Naam\tOpmerking\na\ttekst\n");
    let import = |file: &str| plan.json(&["feedback", "import", file, "--round", "R1"]);
    assert_eq!(import("mail.txt")["label"], "R1-001");
    assert_eq!(import("blad.txt")["fresh"], 1);
}

#[test]
fn what_is_no_mail_is_refused_and_says_what_to_do() {
    let plan = Plan::new();
    plan.write("zomaar.eml", "Zomaar een tekst.");
    plan.write("leeg.eml", "\n");
    let mut old = std::fs::File::create(plan.path("oud.msg")).unwrap();
    old.write_all(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").unwrap();
    for (file, says) in [
        ("zomaar.eml", "met de kop erbij"),
        ("leeg.eml", "leeg"),
        ("oud.msg", "als .eml"),
    ] {
        plan.refused(&["feedback", "import", file, "--round", "R1"], 3, says);
    }
    assert_eq!(plan.json(&["feedback", "list"]), json!([]));
}

#[test]
fn a_wish_not_to_be_published_holds_for_the_sheet_of_a_later_mail() {
    let plan = Plan::new();
    let sheet = "TnI7TmFhbTtPcG1lcmtpbmcKMTthO3Rla3N0Cg==";
    let first = "TnI7TmFhbTtPcG1lcmtpbmc7UHVibGljZXJlbiBqL24KMTtFZW47RGUgd2lqa2FnZW50IG1vZXQgemljaHRiYWFyIGJsaWp2ZW4uO25lZQo=";
    let later = "TnI7TmFhbTtPcG1lcmtpbmc7UHVibGljZXJlbiBqL24KMTtFZW47RGUgd2lqa2FnZW50IG1vZXQgaW4gZWxrZSBrZXJuIHppY2h0YmFhciBibGlqdmVuLjsK";
    for (mail, holds) in [("een.eml", first), ("twee.eml", later)] {
        plan.write(mail, &FILE.replace(sheet, holds));
        plan.done(&[
            "feedback",
            "import",
            mail,
            "--attachment",
            "reacties.csv",
            "--round",
            "R1",
        ]);
    }
    let shown = |label: &str| plan.json(&["feedback", "show", label]);
    assert_eq!(shown("R1-001")["row"]["withheld"], true);
    let later = shown("R1-002");
    assert_eq!(later["row"]["withheld"], true, "{later}");
    assert_eq!(later["resent"][0]["label"], "R1-001");
}
