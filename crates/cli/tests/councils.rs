//! Municipalities, councils, adoption, planning and afterwards by command line.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod sandbox;

use sandbox::Plan;

/// A plan with three municipalities and a 95% version the principals approved.
fn plan() -> Plan {
    let plan = Plan::new();
    plan.write("1.md", "# Inleiding\n\nWij werken samen.\n");
    plan.done(&["chapter", "add", "Inleiding", "--file", "1.md"]);
    plan.write(
        "gemeenten.csv",
        "Gemeenten in de eenheid;;;\nGemeentecode;Gemeente;Inwoners;Griffie\nVB01;Voorbeeldgemeente 01;45.000;griffie@een.example\nVB02;Voorbeeldgemeente 02;12.500;\nVB03;Voorbeeldgemeente 03;vijfduizend;\nVB02;Nogmaals;1;\nTotaal;;57.500;\n",
    );
    let report = plan.json(&["municipality", "import", "gemeenten.csv"]);
    assert_eq!(report["added"], serde_json::json!(["VB01", "VB02"]));
    assert_eq!(report["skipped"].as_array().unwrap().len(), 3);
    plan.done(&["municipality", "add", "VB03", "Voorbeeldgemeente 03"]);
    plan
}

fn issued(plan: &Plan, approved: bool) {
    if approved {
        for who in ["regioburgemeester", "hoofdofficier"] {
            plan.done(&["approve", "95", "--principal", who, "--date", "2018-08-09"]);
        }
        plan.done(&["version", "issue", "95", "--date", "2018-08-10"]);
    } else {
        plan.done(&[
            "version",
            "issue",
            "95",
            "--date",
            "2018-08-10",
            "--override",
            "De tijd dringt.",
        ]);
    }
}

#[test]
fn a_sheet_sent_again_changes_only_what_it_says_otherwise() {
    let plan = plan();
    plan.refused(&["municipality", "add", "vb01", "X"], 1, "bestaat al");
    plan.write(
        "weer.csv",
        "Code;Gemeente;Inwoners\nVB01;Voorbeeldgemeente 01;46.000\nVB02;Voorbeeldgemeente 02;\n",
    );
    let report = plan.json(&["municipality", "import", "weer.csv", "--preview"]);
    assert_eq!(report["changed"], serde_json::json!(["VB01"]));
    assert_eq!(report["unchanged"], 1);
    plan.done(&["municipality", "import", "weer.csv"]);
    let rows = plan.json(&["municipality", "list"]);
    assert_eq!(rows[0]["inhabitants"], 46_000);
    assert_eq!(
        rows[0]["address"], "griffie@een.example",
        "what it does not say stays"
    );
    assert_eq!(rows[1]["inhabitants"], 12_500);
}

#[test]
fn whether_councillors_are_asked_is_chosen_per_municipality_and_item() {
    let plan = plan();
    plan.done(&["municipality", "set", "VB01", "--councillors", "poll=yes"]);
    plan.done(&[
        "municipality",
        "set",
        "Voorbeeldgemeente 02",
        "--councillors",
        "poll=no",
    ]);
    let rows = plan.json(&["municipality", "list"]);
    assert_eq!(
        rows[0]["councillors"],
        serde_json::json!([{ "item": "poll", "asked": true }])
    );
    assert_eq!(rows[1]["councillors"][0]["asked"], false);
    plan.done(&["municipality", "set", "VB01", "--councillors", "poll=none"]);
    assert_eq!(
        plan.json(&["municipality", "list"])[0]["councillors"],
        serde_json::json!([])
    );
    plan.refused(
        &["municipality", "set", "VB01", "--councillors", "poll"],
        2,
        "geen keuze",
    );
    plan.done(&["municipality", "set", "VB03", "--removed", "yes"]);
    assert_eq!(
        plan.json(&["municipality", "list"])
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        plan.json(&["municipality", "list", "--all"])
            .as_array()
            .unwrap()
            .len(),
        3
    );
}

#[test]
fn bodies_stand_beside_the_principals_of_the_profile() {
    let plan = plan();
    plan.done(&["body", "set", "kerngroep", "Kerngroep", "--kind", "means"]);
    plan.done(&[
        "body",
        "set",
        "kerngroep",
        "De kerngroep",
        "--kind",
        "means",
    ]);
    let rows = plan.json(&["body", "list"]);
    let names: Vec<_> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].clone())
        .collect();
    assert_eq!(
        names,
        [
            "regioburgemeester",
            "hoofdofficier van justitie",
            "De kerngroep"
        ]
    );
    plan.done(&["body", "remove", "kerngroep"]);
    plan.refused(&["body", "remove", "hoofdofficier"], 1, "is er niet");
}

#[test]
fn from_sending_to_views_to_adoption_and_what_follows() {
    let plan = plan();
    issued(&plan, true);
    plan.done(&["council", "send", "--version", "95", "--date", "2018-08-10"]);
    plan.done(&["council", "acknowledge", "VB01", "--date", "2018-08-13"]);
    plan.done(&["council", "hear", "VB01", "VB02", "--date", "2018-10-01"]);
    let gate = plan.run(&["gate", "final"]);
    assert!(
        String::from_utf8(gate.stdout)
            .unwrap()
            .contains("3 gemeenteraden zijn niet gehoord")
    );

    plan.refused(&["council", "outcome", "VB01", "views"], 1, "punten nodig");
    plan.write("besluit.txt", "De raad van de voorbeeldgemeente besluit.");
    let heard = plan.json(&[
        "council",
        "outcome",
        "VB01",
        "views",
        "--date",
        "2018-10-01",
        "--decision",
        "2018/17",
        "--point",
        "Noem de wijkagent.",
        "--point",
        "=Meer aandacht voor jeugd.",
        "--document",
        "besluit.txt",
    ]);
    assert_eq!(
        heard["reactions"],
        serde_json::json!(["RAAD-001", "RAAD-002"])
    );
    plan.done(&[
        "council",
        "outcome",
        "VB02",
        "no-views",
        "--date",
        "2018-10-02",
    ]);
    plan.done(&["council", "document", "VB01", "--out", "terug.txt"]);
    let back = std::fs::read_to_string(plan.path("terug.txt")).unwrap();
    assert_eq!(back, "De raad van de voorbeeldgemeente besluit.");

    // What comes after a council was heard was not heard, and is told as such.
    plan.done(&[
        "council",
        "send",
        "VB01",
        "--version",
        "95",
        "--supplement",
        "--date",
        "2018-10-15",
        "--what",
        "definitieve sterkteverdeling",
    ]);
    let board = plan.json(&["council", "list"]);
    assert_eq!(board["heard"], 2);
    assert_eq!(board["councils"][0]["said"]["stage"], "95");
    assert_eq!(
        board["councils"][0]["said"]["not_heard"],
        serde_json::json!(["definitieve sterkteverdeling"])
    );
    assert_eq!(board["councils"][0]["views"], heard["reactions"]);

    // Views need dispositions; the one council that was not heard needs a reason.
    for who in ["regioburgemeester", "hoofdofficier"] {
        plan.done(&[
            "approve",
            "final",
            "--principal",
            who,
            "--date",
            "2018-11-20",
        ]);
    }
    plan.refused(
        &["version", "issue", "final", "--date", "2018-11-21"],
        1,
        "RAAD-001",
    );
    plan.done(&[
        "feedback",
        "dispose",
        "RAAD-001",
        "--outcome",
        "referred",
        "--note",
        "Komt in het uitvoeringsplan.",
    ]);
    plan.done(&["feedback", "dispose", "RAAD-002", "--outcome", "noted"]);
    plan.refused(
        &["version", "issue", "final", "--date", "2018-11-21"],
        1,
        "niet gehoord",
    );
    plan.done(&[
        "version",
        "issue",
        "final",
        "--date",
        "2018-11-21",
        "--override",
        "De raad van voorbeeldgemeente 03 vergaderde niet.",
    ]);

    plan.refused(
        &["adopt", "plan", "--date", "2018-11-22"],
        1,
        "hoofdofficier",
    );
    plan.done(&[
        "adopt",
        "give",
        "regioburgemeester",
        "hoofdofficier",
        "--date",
        "2018-11-22",
    ]);
    plan.done(&["adopt", "give", "mayors", "--date", "2018-11-22"]);
    plan.done(&[
        "adopt",
        "give",
        "VB03",
        "--declines",
        "--note",
        "Eerst de raad.",
    ]);
    plan.refused(
        &["adopt", "plan", "--date", "2018-11-22"],
        1,
        "Voorbeeldgemeente 03",
    );
    plan.refused(
        &["adopt", "follow", "transmitted", "minister"],
        1,
        "nog niet vastgesteld",
    );
    plan.refused(
        &["adopt", "plan", "--route", "principals"],
        1,
        "vraagt een reden",
    );
    plan.done(&[
        "adopt",
        "plan",
        "--route",
        "principals",
        "--date",
        "2018-11-22",
        "--reason",
        "Geen overeenstemming met één burgemeester.",
    ]);
    plan.done(&[
        "adopt",
        "follow",
        "transmitted",
        "minister en korpschef",
        "--date",
        "2018-12-01",
    ]);
    plan.done(&[
        "adopt",
        "follow",
        "appeal",
        "burgemeester van VB03",
        "--date",
        "2018-12-10",
    ]);
    plan.refused(
        &["adopt", "follow", "amended", "regioburgemeester"],
        1,
        "geen nieuwe versie",
    );

    plan.done(&["export", "account", "--format", "html", "--out", "a.html"]);
    let account = plan.words("a.html");
    for words in [
        "2 van de 3 gemeenteraden zijn over het ontwerp gehoord.",
        "Nog niet gehoord: Voorbeeldgemeente 03.",
        "De raad van voorbeeldgemeente 03 vergaderde niet.",
        "zienswijze (2018/17): RAAD-001, RAAD-002",
        "definitieve sterkteverdeling: 15 oktober 2018",
        "4 van de 5 burgemeesters en opdrachtgevers stelden het plan vast.",
        "Voorbeeldgemeente 03: Eerst de raad.",
        "bij gebreke van overeenstemming",
        "Geen overeenstemming met één burgemeester.",
        "minister en korpschef",
    ] {
        assert!(account.contains(words), "{words}");
    }
}

#[test]
fn a_draft_that_goes_before_the_approval_needs_a_reason_and_who_decided_that() {
    let plan = plan();
    issued(&plan, false);
    let send = ["council", "send", "--version", "95", "--date", "2018-08-10"];
    plan.refused(&send, 1, "ontbreekt het akkoord van regioburgemeester");
    plan.refused(
        &[&send[..], &["--override", "De tijd dringt."]].concat(),
        1,
        "akkoord",
    );
    // An approval of a later day does not cover an earlier sending.
    for who in ["regioburgemeester", "hoofdofficier"] {
        plan.done(&["approve", "95", "--principal", who, "--date", "2018-08-13"]);
    }
    plan.refused(&send, 1, "op 2018-08-10");
    let early = [
        "--override",
        "De raden moeten ordentelijk gehoord kunnen worden.",
        "--override-by",
        "voorzitter",
    ];
    plan.done(&[&send[..], &early].concat());
    plan.done(&["export", "account", "--format", "html", "--out", "a.html"]);
    let account = plan.words("a.html");
    assert!(account.contains("ging op 10 augustus 2018 uit voordat het akkoord er was"));
    assert!(account.contains("De raden moeten ordentelijk gehoord kunnen worden."));
    assert!(account.contains("Dit geldt voor 3 gemeenteraden."));
    plan.refused(&["council", "send", "--version", "70"], 1, "is er niet");
}

#[test]
fn a_council_that_was_sent_nothing_was_heard_on_nothing() {
    let plan = plan();
    issued(&plan, true);
    plan.refused(
        &["council", "outcome", "VB01", "positive"],
        1,
        "kreeg nog niets",
    );
    plan.done(&["council", "outcome", "VB01", "positive", "--version", "95"]);
    assert_eq!(plan.json(&["council", "list"])["heard"], 1);
    plan.done(&["council", "outcome", "VB01", "none"]);
    assert_eq!(plan.json(&["council", "list"])["heard"], 0);
}

#[test]
fn a_final_version_with_a_pending_part_is_stopped_or_recorded_with_its_reason() {
    let plan = plan();
    for council in ["VB01", "VB02", "VB03"] {
        plan.done(&["municipality", "set", council, "--removed", "yes"]);
    }
    for who in ["regioburgemeester", "hoofdofficier"] {
        plan.done(&[
            "approve",
            "final",
            "--principal",
            who,
            "--date",
            "2018-11-20",
        ]);
    }
    plan.refused(
        &["part", "pend", "lva", "--reason", "", "--owner", "x"],
        2,
        "reden nodig",
    );
    plan.done(&[
        "part",
        "pend",
        "lva",
        "--reason",
        "De agenda stond nog niet vast.",
        "--owner",
        "voorzitter",
        "--expected",
        "najaar",
    ]);
    plan.refused(&["version", "issue", "final"], 1, "volgt nog");
    // On another copy it goes out all the same: with the reason, and the account says so.
    std::fs::copy(plan.path("plan.draagvlak"), plan.path("toch.draagvlak")).unwrap();
    let file = plan.path("toch.draagvlak").display().to_string();
    let other = |arguments: &[&str]| plan.done(&[arguments, &["--plan", &file]].concat());
    let reason = "De vaststelling kan niet wachten op de minister.";
    let issue = [
        "version",
        "issue",
        "final",
        "--date",
        "2018-11-21",
        "--override",
        reason,
    ];
    other(&issue);
    other(&[
        "export",
        "account",
        "--version",
        "final",
        "--format",
        "html",
        "--out",
        "a.html",
    ]);
    let account = plan.words("a.html");
    for said in [reason, "De agenda stond nog niet vast."] {
        assert!(account.contains(said), "{said}");
    }
    plan.done(&["part", "arrive", "lva"]);
    let rows = plan.json(&["part", "list"]);
    assert_eq!(rows[1]["pending"], false);
    assert_eq!(
        rows[1]["reason"], "De agenda stond nog niet vast.",
        "history is kept"
    );
    plan.done(&["version", "issue", "final", "--date", "2018-11-21"]);
}

#[test]
fn planning_goes_backward_from_adoption_and_keeps_what_was_planned_first() {
    let plan = plan();
    plan.refused(&["planning", "back", "2018-11-22"], 1, "--days-before");
    plan.done(&[
        "planning",
        "add",
        "Vaststelling",
        "--planned",
        "2018-11-22",
        "--mark",
        "adoption",
    ]);
    plan.done(&[
        "planning",
        "add",
        "Ontwerp naar de raden",
        "--planned",
        "2018-08-15",
        "--days-before",
        "104",
        "--mark",
        "draft",
    ]);
    plan.done(&["planning", "back", "2018-11-22"]);
    let planning = plan.json(&["planning", "show"]);
    assert_eq!(planning["steps"][0]["planned"], "2018-08-10");
    assert_eq!(planning["steps"][0]["baseline"], "2018-08-15");
    assert_eq!(planning["steps"][0]["shift"], -5);
    assert_eq!(planning["window"]["days"], 104);
    assert_eq!(planning["window"]["short"], false);
    plan.done(&[
        "planning",
        "set",
        "Ontwerp naar de raden",
        "--actual",
        "2018-10-01",
    ]);
    let said = plan.done(&["planning", "show"]);
    assert!(said.contains("maar 52 dagen; 60 is de bedoeling"), "{said}");
    // What happened is not planned again.
    plan.done(&["planning", "back", "2018-12-20"]);
    let planning = plan.json(&["planning", "show"]);
    assert_eq!(planning["steps"][0]["actual"], "2018-10-01");
    assert_eq!(planning["steps"][1]["planned"], "2018-12-20");
    assert_eq!(planning["steps"][1]["baseline"], "2018-11-22");
    plan.done(&["planning", "set", "1", "--removed", "yes"]);
    assert_eq!(
        plan.json(&["planning", "show"])["steps"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    plan.refused(
        &["planning", "set", "9", "--planned", "2018-12-20"],
        1,
        "is er niet",
    );
}

#[test]
fn afterwards_addenda_extend_and_the_next_plan_takes_over_what_stays() {
    let plan = plan();
    plan.done(&["body", "set", "rbop", "RBOP", "--kind", "consultation"]);
    plan.write("a.md", "Het accent ligt voortaan ook op jeugd.\n");
    plan.done(&[
        "addendum",
        "add",
        "Accent jeugd",
        "--body",
        "RBOP",
        "--text-file",
        "a.md",
        "--date",
        "2020-03-01",
        "--chapter",
        "1",
    ]);
    plan.refused(
        &[
            "addendum",
            "add",
            "Korter",
            "--body",
            "RBOP",
            "--period",
            "2019-2021",
        ],
        1,
        "verlengt de periode 2019-2022 niet",
    );
    plan.done(&[
        "addendum",
        "add",
        "Een jaar langer",
        "--body",
        "RBOP",
        "--period",
        "2019-2023",
        "--date",
        "2022-06-01",
    ]);
    plan.write(
        "jaar.md",
        "Het eerste jaar stond in het teken van opbouw.\n",
    );
    plan.refused(&["annual", "record", "2019"], 2, "zegt niets");
    plan.done(&[
        "annual",
        "record",
        "2019",
        "--text-file",
        "jaar.md",
        "--adopted",
        "2020-04-01",
    ]);
    let rows = plan.json(&["annual", "list"]);
    assert_eq!(
        (&rows[0]["year"], &rows[0]["recorded"]),
        (&2019.into(), &true.into())
    );
    assert_eq!(
        (&rows[4]["year"], &rows[4]["recorded"]),
        (&2023.into(), &false.into())
    );
    plan.done(&[
        "annual", "export", "2019", "--format", "html", "--out", "j.html",
    ]);
    let report = std::fs::read_to_string(plan.path("j.html")).unwrap();
    assert!(report.contains("Het eerste jaar stond in het teken van opbouw."));
    assert!(report.contains("Jaarverslag 2019"));
    plan.refused(
        &["annual", "export", "2020", "--out", "k.html"],
        1,
        "is er niet",
    );

    plan.refused(
        &[
            "next-plan",
            "v.draagvlak",
            "--title",
            "IMV",
            "--period",
            "2023-2026",
        ],
        1,
        "begint niet na de periode 2019-2023",
    );
    assert!(!plan.path("v.draagvlak").exists());
    plan.done(&[
        "next-plan",
        "v.draagvlak",
        "--title",
        "IMV 2024-2027",
        "--period",
        "2024-2027",
        "--with-text",
    ]);
    let next = |arguments: &[&str]| {
        let file = plan.path("v.draagvlak");
        plan.json(&[arguments, &["--plan", file.to_str().unwrap()]].concat())
    };
    assert_eq!(next(&["municipality", "list"]).as_array().unwrap().len(), 3);
    assert_eq!(next(&["body", "list"]).as_array().unwrap().len(), 3);
    assert_eq!(next(&["chapter", "list"])[0]["title"], "Inleiding");
    assert_eq!(next(&["addendum", "list"]), serde_json::json!([]));
    assert_eq!(next(&["member", "list"])[0]["key"], "voorzitter");
}

#[test]
fn a_municipal_vision_of_two_stages_goes_through_to_issue() {
    let folder = Plan::new();
    folder.done(&[
        "new",
        "visie.draagvlak",
        "--profile",
        "municipal-vision",
        "--title",
        "Visie",
        "--period",
        "2027-2030",
        "--as",
        "coordinator",
    ]);
    let file = folder.path("visie.draagvlak");
    let file = file.to_str().unwrap();
    let done = |arguments: &[&str]| folder.done(&[arguments, &["--plan", file]].concat());
    folder.write("1.md", "# Visie\n\nEen dorp om in te blijven.\n");
    done(&["chapter", "add", "Visie", "--file", "1.md"]);
    done(&["version", "issue", "draft", "--date", "2027-01-10"]);
    done(&["round", "open", "R1", "--stage", "draft"]);
    folder.refused(
        &[
            "version",
            "issue",
            "vision",
            "--date",
            "2027-03-01",
            "--plan",
            file,
        ],
        1,
        "college van burgemeester en wethouders",
    );
    done(&[
        "approve",
        "vision",
        "--principal",
        "college",
        "--date",
        "2027-02-20",
    ]);
    done(&["version", "issue", "vision", "--date", "2027-03-01"]);
    // Without municipalities the plan is adopted by its principal alone.
    done(&["adopt", "give", "college", "--date", "2027-03-02"]);
    done(&["adopt", "plan", "--date", "2027-03-02"]);
    done(&[
        "archive",
        "set",
        "--creator",
        "gemeente",
        "--appraisal",
        "Blijvend te bewaren",
        "--appraisal-list",
        "selectielijst",
        "--public",
        "Openbaar",
        "--public-list",
        "begrippenlijst",
    ]);
    done(&[
        "package",
        "council",
        "--version",
        "draft",
        "--out",
        "pakket",
    ]);
    assert!(folder.path("pakket").is_dir());
    done(&["package", "check", "pakket"]);
    folder.refused(&["strength", "place", "--plan", file], 1, "is er niet");
}
