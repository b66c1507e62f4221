//! Sheets that write municipalities their own way, and what councils said from a sheet.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod sandbox;

use sandbox::Plan;
use serde_json::{Value, json};

/// A plan with four municipalities whose councils were sent the 95% version.
fn plan() -> Plan {
    let plan = Plan::new();
    plan.write("1.md", "# Inleiding\n\nWij werken samen.\n");
    plan.done(&["chapter", "add", "Inleiding", "--file", "1.md"]);
    plan.write(
        "gemeenten.csv",
        "Gemeentecode;Gemeente\nGM0518;'s-Gravenhage\nGM0361;Alkmaar\nGM0400;Den Helder\nGM0498;Drechterland\n",
    );
    plan.done(&["municipality", "import", "gemeenten.csv"]);
    plan
}

fn sent() -> Plan {
    let plan = plan();
    for who in ["regioburgemeester", "hoofdofficier"] {
        plan.done(&["approve", "95", "--principal", who, "--date", "2018-08-09"]);
    }
    plan.done(&["version", "issue", "95", "--date", "2018-08-10"]);
    plan.done(&["council", "send", "--version", "95", "--date", "2018-08-10"]);
    plan
}

#[test]
fn a_survey_finds_municipalities_by_code_alias_and_variant_and_names_the_rest() {
    let plan = plan();
    plan.done(&["municipality", "set", "GM0361", "--alias", "Kaasstad"]);
    plan.write(
        "uitvraag.csv",
        "Gemeente;Prioriteit 1\nDen Haag;Drugs\n0361;Jeugd\nKaasstad;Drugs\ngemeente Den Helder;Drugs\nDrechterlant;Jeugd\nParijs;Drugs\n",
    );
    let found = plan.json(&["survey", "import", "uitvraag.csv", "--preview"]);
    let told: Vec<_> = found["names"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["written"].as_str().unwrap(),
                row["code"].as_str().unwrap(),
                row["proposal"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Den Haag", "GM0518", ""),
            ("0361", "GM0361", ""),
            ("Kaasstad", "GM0361", ""),
            ("gemeente Den Helder", "GM0400", ""),
            ("Drechterlant", "", "GM0498"),
            ("Parijs", "", ""),
        ]
    );
    plan.refused(
        &["survey", "import", "uitvraag.csv"],
        1,
        "“Drechterlant” (Drechterland?), “Parijs”",
    );
    plan.refused(&["survey", "show"], 1, "nog geen uitvraag");
    plan.done(&[
        "survey",
        "import",
        "uitvraag.csv",
        "--is",
        "Drechterlant=GM0498",
        "--leave",
        "Parijs",
    ]);
    let survey = plan.json(&["survey", "list"]);
    let text = survey.to_string();
    for name in ["'s-Gravenhage", "Alkmaar", "Den Helder", "Drechterland"] {
        assert!(text.contains(name), "{name}: {text}");
    }
    assert!(
        !text.contains("Parijs") && !text.contains("Kaasstad"),
        "{text}"
    );
    // One municipality that is written in two ways answered once, with both.
    let survey = plan.json(&["survey", "show"]);
    assert_eq!(survey["answered"], 4);
    let alkmaar = survey["municipalities"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Alkmaar")
        .unwrap();
    assert_eq!(alkmaar["priorities"], json!(["Jeugd", "Drugs"]));
    // What was chosen is remembered.
    plan.write("weer.csv", "Gemeente;Prioriteit 1\nDrechterlant;Verkeer\n");
    plan.done(&["survey", "import", "weer.csv"]);
    let rows = plan.json(&["municipality", "list"]);
    let aliases: Vec<_> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["aliases"].clone())
        .collect();
    assert!(aliases.contains(&json!(["Drechterlant"])), "{aliases:?}");
}

#[test]
fn a_name_that_is_in_no_register_can_be_taken_in_as_it_stands() {
    let plan = plan();
    plan.write("uitvraag.csv", "Gemeente;Prioriteit 1\nParijs;Drugs\n");
    plan.refused(
        &["survey", "import", "uitvraag.csv", "--is", "Parijs=GM9999"],
        1,
        "GM9999",
    );
    plan.refused(
        &["survey", "import", "uitvraag.csv", "--is", "Parijs"],
        2,
        "NAAM=CODE",
    );
    plan.done(&["survey", "import", "uitvraag.csv", "--own", "Parijs"]);
    assert_eq!(
        plan.json(&["survey", "show"])["municipalities"][0]["name"],
        "Parijs"
    );
}

#[test]
fn a_sheet_of_municipalities_does_not_rename_one_it_writes_otherwise() {
    let plan = plan();
    plan.write("namen.csv", "Gemeente;Inwoners\nDen Haag;545.000\n");
    let report = plan.json(&["municipality", "import", "namen.csv"]);
    assert_eq!(
        (&report["added"], &report["changed"]),
        (&json!([]), &json!(["GM0518"]))
    );
    assert_eq!(
        plan.json(&["municipality", "list"])[0]["name"],
        "'s-Gravenhage"
    );
}

const SHEET: &str = "Overzicht raden;;;;;;;\n;;;;;;;\nGemeente;Raadsvergadering;Uitkomst;Gehoord op;Besluitnummer;Zienswijze;Document;Toelichting\nDen Haag;1 oktober 2018;zienswijze;01-10-2018;2018/17;\"1. Noem de wijkagent.\n2. Meer aandacht voor jeugd.\";besluit.txt;unaniem\nAlkmaar;02-10-2018;conform;;;;;\nDen Helder;2018-10-03;nog niet;;;;;\nDrechterland;overmorgen;positief;;;;;\nTotaal;;;;;;;\n";

fn codes(report: &Value, of: &str) -> Vec<String> {
    let rows = report[of].as_array().unwrap();
    rows.iter()
        .map(|row| {
            row["code"]
                .as_str()
                .or(row["reason"].as_str())
                .unwrap()
                .to_owned()
        })
        .collect()
}

#[test]
fn what_councils_said_comes_from_a_sheet_and_its_views_come_on_the_register() {
    let plan = sent();
    plan.write("raden.csv", SHEET);
    plan.write("besluit.txt", "De raad besluit.");
    let found = plan.json(&["council", "import", "raden.csv", "--preview"]);
    assert_eq!(codes(&found, "rows"), ["GM0518", "GM0400"]);
    assert_eq!(
        codes(&found, "skipped"),
        ["skip-council-date", "skip-totals"]
    );
    plan.refused(&["council", "import", "raden.csv"], 1, "“conform”");
    let meant = ["--outcome", "conform=positive"];
    let read = plan.json(&[&["council", "import", "raden.csv"][..], &meant].concat());
    assert_eq!(
        (&read["changed"], &read["labels"]),
        (&json!(3), &json!(["RAAD-001", "RAAD-002"]))
    );

    let board = plan.json(&["council", "list"]);
    assert_eq!(board["heard"], 2);
    let of = |code: &str| {
        board["councils"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["code"] == code)
            .unwrap()
            .clone()
    };
    let hague = of("GM0518");
    assert_eq!(hague["said"]["outcome"], "views");
    assert_eq!(
        (
            &hague["said"]["stage"],
            &hague["said"]["decision"],
            &hague["said"]["document"]
        ),
        (&json!("95"), &json!("2018/17"), &json!("besluit.txt"))
    );
    assert_eq!(
        (&hague["hearing"], &hague["views"]),
        (&json!("2018-10-01"), &json!(["RAAD-001", "RAAD-002"]))
    );
    assert_eq!(
        (&of("GM0400")["state"], &of("GM0400")["hearing"]),
        (&json!("planned"), &json!("2018-10-03"))
    );
    plan.done(&["council", "document", "GM0518", "--out", "terug.txt"]);
    assert_eq!(
        std::fs::read_to_string(plan.path("terug.txt")).unwrap(),
        "De raad besluit."
    );
    let reactions = plan
        .json(&["feedback", "list", "--round", "RAAD"])
        .to_string();
    assert!(
        reactions.contains("Meer aandacht voor jeugd."),
        "{reactions}"
    );

    // Sent again, nothing is new; with a point more, only that point comes on the register.
    plan.refused(
        &[&["council", "import", "raden.csv"][..], &meant].concat(),
        1,
        "niets nieuws",
    );
    plan.write(
        "raden.csv",
        &SHEET.replace("jeugd.\"", "jeugd.\n3. Een derde punt.\""),
    );
    let more = plan.json(&[&["council", "import", "raden.csv"][..], &meant].concat());
    assert_eq!(
        (&more["changed"], &more["labels"]),
        (&json!(1), &json!(["RAAD-003"]))
    );

    plan.done(&["export", "account", "--format", "html", "--out", "a.html"]);
    let account = plan.words("a.html");
    assert!(account.contains("2 van de 4 gemeenteraden zijn over het ontwerp gehoord."));
    assert!(account.contains("zienswijze (2018/17): RAAD-001, RAAD-002, RAAD-003"));
}

#[test]
fn a_sheet_of_councils_that_is_wrong_stores_nothing_and_says_why() {
    let plan = plan();
    let row = |row: &str| {
        format!(
            "Gemeente;Raadsvergadering;Uitkomst;Gehoord op;Besluitnummer;Zienswijze;Document\n{row}\n"
        )
    };
    for (text, reason) in [
        ("Alkmaar;;positief;;;;", "skip-council-undated"),
        ("Alkmaar;;zienswijze;1-10-2018;;;", "skip-council-views"),
        ("Alkmaar;;positief;1-10-2018;;;", "skip-council-unsent"),
        ("Alkmaar;;;;2018/3;;", "skip-council-no-outcome"),
        ("Alkmaar;31-02-2018;;;;;", "skip-council-date"),
        (
            "Alkmaar;1-10-2018;;;;;\nAlkmaar;2-10-2018;;;;;",
            "skip-council-twice",
        ),
    ] {
        plan.write("raden.csv", &row(text));
        let found = plan.json(&["council", "import", "raden.csv", "--preview"]);
        assert_eq!(codes(&found, "skipped"), [reason], "{text}");
    }
    plan.write("raden.csv", &row("Parijs;1-10-2018;;;;;"));
    plan.refused(&["council", "import", "raden.csv"], 1, "“Parijs”");
    plan.write("raden.csv", "Iets;Anders\n1;2\n");
    plan.refused(&["council", "import", "raden.csv"], 3, "kolom");
    // A document is taken from beside the sheet and from nowhere else.
    let plan = sent();
    for name in ["../gemeenten.csv", "/etc/hostname", "weg.pdf"] {
        plan.write(
            "raden.csv",
            &row(&format!("Alkmaar;;positief;1-10-2018;;;{name}")),
        );
        let found = plan.json(&["council", "import", "raden.csv", "--preview"]);
        assert_eq!(
            (codes(&found, "skipped"), &found["changed"]),
            (vec!["skip-council-document".to_owned()], &json!(1)),
            "{name}"
        );
    }
}

#[test]
fn people_come_from_a_sheet_once_and_what_cannot_be_taken_is_named() {
    let plan = plan();
    plan.write(
        "mensen.csv",
        "Contactpersoon;Gemeente;Functie;Doelgroep;E-mail\n\
         ;gemeente Waterveen;AOV / OOV;;aov@waterveen.example\n\
         griffier van dienst;gemeente Duinrode;griffier;buren;\n\
         ;;;;alleen@adres.example\n\
         ;GEMEENTE Waterveen;AOV;;\n\
         adviseur;OM;;eenheidsleiding politie;\n\
         Totaal;5;;;\n",
    );
    let seen = plan.json(&["person", "import", "mensen.csv", "--preview"]);
    assert_eq!(
        plan.json(&["person", "list"]),
        json!([]),
        "a preview stores nothing"
    );
    let reasons: Vec<_> = seen["skipped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            (
                line["row"].as_u64().unwrap(),
                line["reason"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        reasons,
        [
            (3, "skip-person-audience"),
            (4, "skip-person-nobody"),
            (5, "skip-person-twice"),
            (7, "skip-totals"),
        ]
    );
    let done = plan.json(&["person", "import", "mensen.csv"]);
    assert_eq!(
        done["added"],
        json!(["AOV, gemeente Waterveen", "adviseur, OM"])
    );
    let again = plan.json(&["person", "import", "mensen.csv"]);
    assert_eq!(
        (&again["added"], &again["unchanged"]),
        (&json!([]), &json!(2))
    );
    plan.write(
        "later.csv",
        "Naam;Organisatie;E-mail\nadviseur OOV;gemeente Waterveen;AOV@waterveen.example\n",
    );
    let later = plan.json(&["person", "import", "later.csv"]);
    assert_eq!(
        later["changed"],
        json!(["AOV, gemeente Waterveen"]),
        "known by address"
    );
}
