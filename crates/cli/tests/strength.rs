//! The strength distribution and the councils by command line, from an empty plan: sheets in,
//! chapter 6 and its supplement out; what does not hold is stopped, or recorded with its reason.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod sandbox;

use sandbox::Plan;

/// A sheet as an office makes it: a title, a header, figures with commas, totals below and aside.
fn sheet(plan: &Plan, name: &str, rows: &[[&str; 6]]) {
    let mut text = String::from("Sterkteverdeling eenheid;;;;;\n;;;;;\n");
    text.push_str("Onderdeel;Basispolitiezorg;Opsporing;waarvan wijkagenten;Totaal;Inwoners\n");
    for row in rows {
        text.push_str(&row.join(";"));
        text.push('\n');
    }
    plan.write(name, &text);
}

const PROVISIONAL: &[[&str; 6]] = &[
    ["Basisteam Noord", "100,5", "20", "10", "120,5", "45.000"],
    ["Basisteam Zuid", "80,25", "10", "9,5", "90,3", "50.000"],
    ["Totaal", "180,75", "30", "19,5", "210,8", ""],
];

const DEFINITIVE: &[[&str; 6]] = &[
    ["Basisteam Noord", "110,5", "20", "10", "130,5", "45.000"],
    ["Basisteam Zuid", "80,25", "12", "10", "92,25", "50.000"],
    ["Totaal", "190,75", "32", "20", "222,75", ""],
];

/// An empty plan with the chapter of the strength and another.
fn plan() -> Plan {
    let plan = Plan::new();
    plan.write("1.md", "# Inleiding\n\nWij werken samen.\n");
    plan.write("6.md", "# Sterkteverdeling\n\nDe stand van zaken.\n");
    plan.done(&["chapter", "add", "Inleiding", "--file", "1.md"]);
    plan.done(&[
        "chapter",
        "add",
        "Sterkteverdeling politie",
        "--file",
        "6.md",
        "--part",
        "sterkte",
    ]);
    plan
}

#[test]
fn from_the_sheet_to_the_chapter_and_from_the_next_sheet_to_the_supplement() {
    let plan = plan();
    sheet(&plan, "voorlopig.csv", PROVISIONAL);
    sheet(&plan, "definitief.csv", DEFINITIVE);
    let seen = plan.json(&["strength", "import", "voorlopig.csv", "--preview"]);
    assert_eq!(seen["recorded"], false);
    assert_eq!(
        plan.json(&["strength", "list"]).as_array().unwrap().len(),
        0
    );
    plan.done(&[
        "strength",
        "import",
        "voorlopig.csv",
        "--as-of",
        "2018-07-19",
    ]);
    let state = plan.json(&["strength", "show"]);
    assert_eq!(state["sum"], "210,75");
    assert_eq!(state["local"], "19,5");
    assert_eq!(state["definitive"], false);
    assert_eq!(
        state["rows"][1]["cells"],
        serde_json::json!(["80,25", "10", "9,5"])
    );
    let said = plan.done(&["strength", "check"]);
    assert!(said.contains("Alle totalen kloppen."), "{said}");
    assert!(said.contains("Basisteam Zuid: 9,5 wijkagenten"), "{said}");
    assert!(said.contains("minder dan één per 5.000 (10)"), "{said}");

    plan.done(&["strength", "place"]);
    let text = plan.done(&["chapter", "show", "2"]);
    assert!(
        text.starts_with("# Sterkteverdeling\n\nDe stand van zaken.\n"),
        "{text}"
    );
    assert!(
        text.contains("| Basisteam Noord | 100,5 | 20 | 10 | 120,5 |"),
        "{text}"
    );
    assert!(
        text.contains("| Totaal | 180,75 | 30 | 19,5 | 210,75 |"),
        "{text}"
    );
    for who in ["regioburgemeester", "hoofdofficier"] {
        plan.done(&["approve", "95", "--principal", who, "--date", "2018-08-09"]);
    }
    plan.done(&["version", "issue", "95", "--date", "2018-08-10"]);

    plan.done(&[
        "strength",
        "import",
        "definitief.csv",
        "--definitive",
        "--as-of",
        "2018-10-01",
    ]);
    let said = plan.done(&["strength", "check", "1"]);
    assert!(said.contains("er is een latere stand"), "{said}");
    let changes = plan.json(&["strength", "compare", "1", "2"]);
    let told: Vec<_> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap().to_owned();
            [
                text("part"),
                text("column"),
                text("old"),
                text("new"),
                text("by"),
            ]
            .join("|")
        })
        .collect();
    assert_eq!(
        told,
        [
            "Basisteam Noord|Basispolitiezorg|100,5|110,5|+10",
            "Basisteam Noord||120,5|130,5|+10",
            "Basisteam Zuid|Opsporing|10|12|+2",
            "Basisteam Zuid|waarvan wijkagenten|9,5|10|+0,5",
            "Basisteam Zuid||90,25|92,25|+2",
        ]
    );
    let supplement = plan.json(&["strength", "supplement", "--version", "95"]);
    assert_eq!(
        (&supplement["heard"], &supplement["now"]),
        (&1.into(), &2.into())
    );
    assert_eq!(supplement["changes"], changes);

    // The table goes where it stood; the text around it stays as it was.
    plan.done(&["strength", "place"]);
    let later = plan.done(&["chapter", "show", "2"]);
    assert_eq!(later.matches("| Onderdeel |").count(), 1, "{later}");
    assert!(
        later.contains("| Totaal | 190,75 | 32 | 20 | 222,75 |"),
        "{later}"
    );
    assert!(
        later.starts_with("# Sterkteverdeling\n\nDe stand van zaken.\n"),
        "{later}"
    );
}

#[test]
fn a_figure_changed_by_hand_is_told_and_never_overwritten_unasked() {
    let plan = plan();
    sheet(&plan, "s.csv", PROVISIONAL);
    plan.done(&["strength", "import", "s.csv", "--as-of", "2018-07-19"]);
    plan.done(&["strength", "place"]);
    let text = plan
        .done(&["chapter", "show", "2"])
        .replace("| 120,5 |", "| 121,5 |");
    plan.write("6.md", &text);
    plan.done(&["chapter", "edit", "2", "--file", "6.md"]);
    let output = plan.run(&["strength", "check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("met de hand veranderd"), "{said}");
    plan.refused(&["strength", "place"], 1, "met de hand veranderd");
    assert!(plan.done(&["chapter", "show", "2"]).contains("| 121,5 |"));
    plan.done(&["strength", "place", "--replace"]);
    assert!(plan.done(&["chapter", "show", "2"]).contains("| 120,5 |"));
}

#[test]
fn a_total_that_does_not_add_up_is_stopped_or_recorded_with_its_reason() {
    let plan = plan();
    let mut wrong = PROVISIONAL.to_vec();
    wrong[0][4] = "121,5";
    sheet(&plan, "fout.csv", &wrong);
    plan.refused(
        &["strength", "import", "fout.csv"],
        1,
        "Basisteam Noord is 121,5",
    );
    assert_eq!(
        plan.json(&["strength", "list"]).as_array().unwrap().len(),
        0
    );
    plan.done(&[
        "strength",
        "import",
        "fout.csv",
        "--as-of",
        "2018-07-19",
        "--override",
        "De bron rondt per team af.",
    ]);
    let output = plan.run(&["strength", "check"]);
    assert!(
        output.status.success(),
        "an exception with its reason is well"
    );
    plan.done(&["export", "account", "--format", "html", "--out", "a.html"]);
    let account = plan.words("a.html");
    for words in [
        "Het totaal van Basisteam Noord is 121,5, terwijl de cellen optellen tot 120,5.",
        "De bron rondt per team af.",
        "Stand per 19 juli 2018, voorlopig: 210,75 fte over 2 onderdelen.",
    ] {
        assert!(account.contains(words), "{words}");
    }
}

#[test]
fn a_list_of_part_and_function_makes_the_same_table() {
    let plan = plan();
    plan.write(
        "lang.csv",
        "Onderdeel;Functie;FTE\nNoord;Opsporing;20\nNoord;Wijkagent;10,5\nZuid;Wijkagent;9\nTotaal;;39,5\n",
    );
    plan.done(&["strength", "import", "lang.csv", "--as-of", "2018-07-19"]);
    let state = plan.json(&["strength", "show"]);
    assert_eq!(state["rows"][0]["cells"], serde_json::json!(["20", "10,5"]));
    assert_eq!(state["rows"][1]["cells"], serde_json::json!(["", "9"]));
    assert_eq!(
        (&state["sum"], &state["local"]),
        (&"39,5".into(), &"19,5".into())
    );
}

#[test]
fn a_sheet_without_strength_says_what_is_missing() {
    let plan = plan();
    plan.write("x.csv", "Naam;Kleur\nA;rood\n");
    plan.refused(&["strength", "import", "x.csv"], 3, "onderdeel");
    plan.write("leeg.csv", "Onderdeel;Opsporing\nNoord;veel\n");
    plan.refused(&["strength", "import", "leeg.csv"], 3, "61,3");
    plan.refused(&["strength", "show"], 1, "is er niet");
    plan.refused(&["strength", "place"], 1, "is er niet");
}
