//! Working the register: people, invitations, splitting, merging, weighing, a body's own round, and
//! the chain from cell to text and back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    Audience, Carried, CommentFilter, Desk, DisposeOrder, ExportOrder, ImportOrder, LinkKind, Mode,
    NewPart, NewPlan, NewReaction, Outcome, Paper, PaperFormat, PersonFields, Press,
    ReactionChange, SaveOrder, Sentiment, Stop, Surroundings, Typesetter, WeighOrder, add_chapter,
    add_main_line, add_person, add_reaction, ask_question, body_answer, body_round, check_store,
    conclude_question, critics, dispose, explain_change, export_paper, gates, hold_for_body,
    import_feedback, invite, invite_critics, issue_version, judge_late, link_reactions,
    merge_reactions, name_sender, near_duplicates, new_plan, open_round, pass_on, persons,
    proposals, questions, reaction, record_evidence, register, register_rows, response,
    save_chapter, set_person, set_proposal, set_reactions, split_proposal, split_reaction, trace,
    undo_import, undo_split, unexplained, weigh, weighings, why, withdraw_weighing,
};

const NOW: u64 = 1_531_000_000_000;

fn plan(folder: &Path, name: &str) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let path = folder.join(format!("{name}.draagvlak"));
    new_plan(&path, &new, Surroundings::standing(NOW)).unwrap()
}

fn with_round(folder: &Path) -> Desk {
    let mut desk = plan(folder, "plan");
    add_chapter(
        &mut desk,
        "Inleiding",
        Some("Kort en krachtig. Op hoofdlijnen.\n"),
        None,
    )
    .unwrap();
    let day = "2018-06-18".parse().unwrap();
    issue_version(&mut desk, "70", day, None).unwrap();
    let deadline = Some("2018-07-13".parse().unwrap());
    open_round(&mut desk, "R1", "Ronde 1", Some("70"), deadline).unwrap();
    desk
}

fn say(desk: &mut Desk, round: &str, role: &str, house: &str, text: &str) -> String {
    let new = NewReaction {
        round: round.into(),
        role: role.into(),
        organisation: house.into(),
        text: text.into(),
        ..NewReaction::default()
    };
    add_reaction(desk, &new).unwrap()
}

fn judge(desk: &mut Desk, label: &str, sentiment: Sentiment) {
    let change = [ReactionChange::Sentiment(sentiment)];
    set_reactions(desk, &[label.to_owned()], &change).unwrap();
}

fn process(desk: &mut Desk, labels: &[&str], outcome: Outcome) {
    let order = DisposeOrder {
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
        outcome: Some(outcome),
        note: "Zo gedaan.".into(),
        master: None,
        change: None,
    };
    dispose(desk, &order).unwrap();
}

fn well(desk: &Desk) {
    let health = check_store(desk).unwrap();
    assert!(health.well, "{health:?}");
}

#[test]
fn a_split_reaction_stays_readable_and_its_parts_have_numbers_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    let text = "Twee dingen:\n1. Meer over jeugd.\n2. Minder lang.";
    let whole = say(&mut desk, "R1", "raadslid", "gemeente Waterveen", text);
    let points = split_proposal(&desk, &whole).unwrap();
    assert_eq!(
        points,
        ["Twee dingen:\n1. Meer over jeugd.", "2. Minder lang."]
    );
    let parts: Vec<_> = points
        .iter()
        .map(|text| NewPart {
            text: text.clone(),
            ..NewPart::default()
        })
        .collect();
    let labels = split_reaction(&mut desk, &whole, &parts).unwrap();
    assert_eq!(labels, ["R1-002", "R1-003"]);

    let seen = reaction(&desk, &whole).unwrap();
    assert_eq!(
        (seen.text.as_str(), seen.row.carried),
        (text, Some(Carried::Split))
    );
    assert_eq!(seen.parts, labels);
    let part = reaction(&desk, "R1-003").unwrap();
    assert_eq!(part.row.with.as_deref(), Some("R1-001"));
    assert_eq!(part.row.organisation, "gemeente Waterveen");
    let open = CommentFilter {
        open: true,
        ..CommentFilter::default()
    };
    let rows = register_rows(&desk, &open).unwrap();
    let waiting: Vec<_> = rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(waiting, ["R1-002", "R1-003"]);
    assert_eq!(register(&desk).unwrap().rounds[0].open, 2);
    assert_eq!(
        split_reaction(&mut desk, &whole, &parts).unwrap_err().code,
        "problem-carried"
    );

    process(&mut desk, &["R1-002"], Outcome::Noted);
    undo_split(&mut desk, &whole, true).unwrap();
    assert_eq!(register(&desk).unwrap().rows.len(), 1);
    assert_eq!(reaction(&desk, &whole).unwrap().row.carried, None);
    let next = say(&mut desk, "R1", "raadslid", "", "Nog iets.");
    assert_eq!(
        next, "R1-004",
        "the numbers of the parts are never given again"
    );
    undo_split(&mut desk, &whole, false).unwrap();
    let again = reaction(&desk, "R1-002").unwrap();
    assert_eq!(
        again.row.outcome,
        Some(Outcome::Noted),
        "what was done with it came back"
    );
    well(&desk);
}

#[test]
fn the_parts_go_with_the_import_and_come_back_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    let path = folder.path().join("reacties.csv");
    let sheet = "Organisatie;Reactie\nWaterveen;\"1. Een\n2. Twee\"\n";
    draagvlak_usecases::replace_file(&path, sheet.as_bytes()).unwrap();
    let order = ImportOrder {
        path: path.display().to_string(),
        round: "R1".into(),
        ..ImportOrder::default()
    };
    let report = import_feedback(&mut desk, &order).unwrap();
    let parts = ["Een", "Twee"].map(|text| NewPart {
        text: text.into(),
        ..NewPart::default()
    });
    split_reaction(&mut desk, "R1-001", &parts).unwrap();
    let part = reaction(&desk, "R1-002").unwrap();
    assert_eq!(part.origin.unwrap().cell, "B2", "a part keeps the cell");
    let import = report.import.unwrap().to_string();
    undo_import(&mut desk, &import, true).unwrap();
    assert_eq!(register(&desk).unwrap().rows.len(), 0);
    undo_import(&mut desk, &import, false).unwrap();
    assert_eq!(register(&desk).unwrap().rows.len(), 3);
    well(&desk);
}

#[test]
fn merged_reactions_are_answered_by_their_lead_and_never_fall_between() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    for text in ["Korter.", "Veel korter.", "Langer."] {
        say(&mut desk, "R1", "raadslid", "", text);
    }
    let two = ["R1-002".to_owned()];
    merge_reactions(&mut desk, &two, Some("R1-001")).unwrap();
    assert_eq!(reaction(&desk, "R1-001").unwrap().merged, ["R1-002"]);
    process(&mut desk, &["R1-001", "R1-003"], Outcome::Noted);
    let stands = |desk: &Desk| -> Vec<String> {
        let rows = gates(desk, "85").unwrap().into_iter();
        rows.filter_map(|row| row.finding)
            .flat_map(|finding| finding.places)
            .collect()
    };
    assert_eq!(stands(&desk), Vec::<String>::new());
    for (from, into, code) in [
        ("R1-001", "R1-001", "problem-merge-itself"),
        ("R1-003", "R1-002", "problem-carried"),
        ("R1-001", "R1-003", "problem-merge-leads"),
    ] {
        let refused = merge_reactions(&mut desk, &[from.to_owned()], Some(into));
        assert_eq!(refused.unwrap_err().code, code);
    }
    let before = merge_reactions(&mut desk, &two, None).unwrap();
    assert_eq!(before, [("R1-002".to_owned(), Some("R1-001".to_owned()))]);
    assert_eq!(stands(&desk), ["R1-002"]);
    well(&desk);
}

#[test]
fn papers_say_where_a_split_or_merged_reaction_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    for text in ["Korter.", "Veel korter.", "Een. En twee."] {
        say(&mut desk, "R1", "raadslid", "", text);
    }
    merge_reactions(&mut desk, &["R1-002".to_owned()], Some("R1-001")).unwrap();
    let parts = ["Een.", "En twee."].map(|text| NewPart {
        text: text.into(),
        ..NewPart::default()
    });
    split_reaction(&mut desk, "R1-003", &parts).unwrap();
    process(&mut desk, &["R1-001", "R1-004", "R1-005"], Outcome::Noted);
    let out = folder.path().join("register.xlsx");
    let texts = Texts::new(Language::Dutch);
    let order = ExportOrder {
        what: Paper::Register,
        format: PaperFormat::Xlsx,
        audience: Audience::Internal,
        version: None,
        from: None,
        out: out.clone(),
        lines: false,
    };
    let press = Press {
        texts: &texts,
        typesetter: &Typesetter::here(),
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    };
    export_paper(&mut desk, &order, &press).unwrap();
    let mut group = plan(folder.path(), "ander");
    open_round(&mut group, "X1", "Lezen", None, None).unwrap();
    let order = ImportOrder {
        path: out.display().to_string(),
        round: "X1".into(),
        ..ImportOrder::default()
    };
    import_feedback(&mut group, &order).unwrap();
    let answers: Vec<_> = register(&group)
        .unwrap()
        .rows
        .iter()
        .map(|row| reaction(&group, &row.label).unwrap().given_answer)
        .collect();
    assert!(
        answers.contains(&"Zie R1-001. Zo gedaan.".to_owned()),
        "{answers:?}"
    );
    assert!(
        answers.contains(&"Zie R1-004, R1-005.".to_owned()),
        "{answers:?}"
    );
}

#[test]
fn links_are_seen_from_both_sides_and_can_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    for text in ["Waarom zo kort?", "Waarom toch zo kort?"] {
        say(&mut desk, "R1", "raadslid", "", text);
    }
    let from = ["R1-002".to_owned()];
    let kind = LinkKind::RepeatedQuestion;
    link_reactions(&mut desk, &from, "R1-001", kind, true).unwrap();
    let seen = |desk: &Desk, label: &str| {
        let links = reaction(desk, label).unwrap().links.into_iter();
        links
            .map(|link| (link.label, link.kind, link.incoming))
            .collect::<Vec<_>>()
    };
    assert_eq!(seen(&desk, "R1-002"), [("R1-001".to_owned(), kind, false)]);
    assert_eq!(seen(&desk, "R1-001"), [("R1-002".to_owned(), kind, true)]);
    link_reactions(&mut desk, &from, "R1-001", kind, false).unwrap();
    assert!(seen(&desk, "R1-001").is_empty());

    let number = ask_question(&mut desk, "70", Some("1"), "Dekt de titel de lading?").unwrap();
    link_reactions(&mut desk, &from, &number, LinkKind::AnswersQuestion, true).unwrap();
    conclude_question(&mut desk, &number, "De titel blijft.").unwrap();
    let rows = questions(&desk).unwrap();
    assert_eq!(
        (rows[0].number.as_str(), rows[0].answers[0].label.as_str()),
        ("V1", "R1-002")
    );
    assert_eq!(rows[0].conclusion, "De titel blijft.");
    well(&desk);
}

#[test]
fn the_critics_of_a_round_are_asked_and_their_silence_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    let people = [
        ("ambtenaar OOV", "gemeente Waterveen", Sentiment::Critical),
        ("ambtenaar OOV", "gemeente Waterveen", Sentiment::Positive),
        ("raadslid", "gemeente Duinrode", Sentiment::Critical),
        ("burgemeester", "gemeente Rietmeer", Sentiment::Positive),
        ("", "", Sentiment::Critical),
    ];
    for (n, (role, house, sentiment)) in people.into_iter().enumerate() {
        let label = say(&mut desk, "R1", role, house, &format!("Reactie {n}."));
        judge(&mut desk, &label, sentiment);
    }
    open_round(&mut desk, "R2", "Ronde 2", None, None).unwrap();
    let day = desk.today();
    let proposed = critics(&desk, "R2", "R1").unwrap();
    let who: Vec<_> = proposed
        .invited
        .iter()
        .map(|one| (one.who.as_str(), &one.because))
        .collect();
    assert_eq!(
        who[0],
        (
            "ambtenaar OOV, gemeente Waterveen",
            &vec!["R1-001".to_owned()]
        )
    );
    assert_eq!(who[1].0, "raadslid, gemeente Duinrode");
    assert_eq!(proposed.unnamed, ["R1-005"]);
    assert!(
        persons(&desk).unwrap().is_empty(),
        "a proposal stores nothing"
    );

    invite_critics(&mut desk, "R2", "R1", day).unwrap();
    let out = ["raadslid, gemeente Duinrode".to_owned()];
    assert_eq!(
        invite(&mut desk, "R2", &out, false, " ", day)
            .unwrap_err()
            .code,
        "problem-invite-reason"
    );
    invite(&mut desk, "R2", &out, false, "is geen raadslid meer", day).unwrap();
    let fields = PersonFields {
        name: Some("Adviseur veiligheid".into()),
        organisation: Some("regiobureau".into()),
        audiences: Some(vec!["advisers".into(), "officials".into()]),
        email: Some("adviseur@regiobureau.example".into()),
        ..PersonFields::default()
    };
    add_person(&mut desk, &fields).unwrap();
    let adviser = ["Adviseur veiligheid".to_owned()];
    invite(&mut desk, "R2", &adviser, true, "leest graag mee", day).unwrap();
    say(
        &mut desk,
        "R2",
        "Ambtenaar  OOV",
        "Gemeente Waterveen",
        "Nu goed.",
    );
    say(
        &mut desk,
        "R2",
        "burgemeester",
        "gemeente Rietmeer",
        "Ongevraagd.",
    );

    let found = response(&desk, "R2").unwrap();
    assert_eq!(
        (found.invitees.len(), found.answered, found.silent),
        (2, 1, 1)
    );
    assert_eq!(found.removed[0].reason, "is geen raadslid meer");
    assert_eq!(found.uninvited[0].labels, ["R2-002"]);
    let again = invite_critics(&mut desk, "R2", "R1", day).unwrap();
    assert!(again.invited.is_empty());
    let left: Vec<_> = again.left.iter().map(|one| one.invited).collect();
    assert_eq!(
        left,
        [Some(true), Some(false)],
        "who was taken off stays off"
    );
    name_sender(
        &mut desk,
        &["R2-002".to_owned()],
        Some("Adviseur veiligheid"),
    )
    .unwrap();
    assert_eq!(response(&desk, "R2").unwrap().silent, 0);
    well(&desk);
}

#[test]
fn a_person_is_known_once_and_stands_in_audiences_of_the_profile() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = plan(folder.path(), "plan");
    let said = |name: &str, audience: &str| PersonFields {
        name: Some(name.into()),
        audiences: Some(vec![audience.into()]),
        ..PersonFields::default()
    };
    add_person(&mut desk, &said("Griffier", "councils")).unwrap();
    let cases = [
        (said("griffier", "councils"), "problem-taken"),
        (said("Ander", "nobody"), "problem-no-such"),
        (PersonFields::default(), "problem-person-nobody"),
        (said(&"x".repeat(301), "councils"), "problem-too-long"),
    ];
    for (fields, code) in cases {
        assert_eq!(add_person(&mut desk, &fields).unwrap_err().code, code);
    }
    let removed = PersonFields {
        removed: Some(true),
        ..PersonFields::default()
    };
    set_person(&mut desk, "Griffier", &removed).unwrap();
    assert!(persons(&desk).unwrap().is_empty());
    well(&desk);
}

#[test]
fn lateness_is_judged_for_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    let label = say(&mut desk, "R1", "raadslid", "", "Laat.");
    let one = [label.clone()];
    let refused = judge_late(&mut desk, &one, Some(true), "");
    assert_eq!(refused.unwrap_err().code, "problem-late-reason");
    judge_late(&mut desk, &one, Some(true), "kwam per post na de termijn").unwrap();
    let seen = reaction(&desk, &label).unwrap();
    assert_eq!(
        (seen.row.late, seen.late_reason.as_str()),
        (true, "kwam per post na de termijn")
    );
    judge_late(&mut desk, &one, None, "").unwrap();
    assert!(!reaction(&desk, &label).unwrap().row.late);
}

#[test]
fn a_weighing_keeps_the_counts_of_its_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    for n in 0..16 {
        let new = NewReaction {
            round: "R1".into(),
            quote: "Kort en krachtig.".into(),
            text: format!("Reactie {n}"),
            ..NewReaction::default()
        };
        let label = add_reaction(&mut desk, &new).unwrap();
        let sentiment = if n == 0 {
            Sentiment::Critical
        } else {
            Sentiment::Positive
        };
        judge(&mut desk, &label, sentiment);
    }
    let mut order = WeighOrder {
        labels: vec!["R1-001".into()],
        requirement: "kort en krachtig".into(),
        reasoning: "Vijftien stemmen in.".into(),
        ..WeighOrder::default()
    };
    assert_eq!(
        weigh(&mut desk, &order).unwrap_err().code,
        "problem-weigh-lacks"
    );
    order.decider = "werkgroep".into();
    let id = weigh(&mut desk, &order).unwrap();
    judge(&mut desk, "R1-002", Sentiment::Critical);
    let kept = &reaction(&desk, "R1-001").unwrap().weighings[0];
    assert_eq!((kept.balance.positive, kept.balance.critical), (15, 1));
    assert_eq!(kept.passage, "Kort en krachtig.");
    withdraw_weighing(&mut desk, &id.to_string(), true).unwrap();
    assert!(weighings(&desk, None).unwrap().is_empty());
    withdraw_weighing(&mut desk, &id.to_string(), false).unwrap();
    assert_eq!(weighings(&desk, None).unwrap().len(), 1);
    well(&desk);
}

#[test]
fn proposals_are_tallied_with_what_speaks_for_and_against() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    add_main_line(&mut desk, "Thema's", "").unwrap();
    for text in ["Weg ermee.", "weg ermee", "Anders.", "Goed zo."] {
        let label = say(&mut desk, "R1", "raadslid", "", text);
        let line = [ReactionChange::MainLine(Some(1))];
        set_reactions(&mut desk, &[label], &line).unwrap();
    }
    judge(&mut desk, "R1-004", Sentiment::Positive);
    set_proposal(&mut desk, &["R1-001".into()], "Cyber", "").unwrap();
    set_proposal(&mut desk, &["R1-002".into()], " cyber ", "").unwrap();
    set_proposal(&mut desk, &["R1-003".into()], "Cyber", "Drugs").unwrap();
    let said = record_evidence(
        &mut desk,
        "cyber",
        "",
        false,
        "De peiling.",
        &["R1-004".into()],
    );
    said.unwrap();
    let rows = proposals(&desk).unwrap();
    let counts: Vec<_> = rows.iter().map(|row| row.count).collect();
    assert_eq!(counts, [2, 1]);
    assert_eq!(rows[0].evidence[0].labels, ["R1-004"]);
    assert_eq!(rows[0].supporting, ["R1-004"]);
    assert!(rows[1].evidence.is_empty());
    let unknown = record_evidence(&mut desk, "Zorg", "", true, "x", &[]);
    assert_eq!(unknown.unwrap_err().code, "problem-no-such");
}

#[test]
fn what_says_nearly_the_same_is_proposed_and_nothing_is_merged_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    let texts = [
        "Wanneer komen de uitvoeringsplannen per thema beschikbaar voor de raad?",
        "De sterkte van de politie ontbreekt in dit stuk.",
        "Wanneer komen de uitvoeringsplannen per thema beschikbaar voor ons?",
    ];
    for text in texts {
        say(&mut desk, "R1", "raadslid", "", text);
    }
    let groups = near_duplicates(&desk, &CommentFilter::default()).unwrap();
    let labels: Vec<_> = groups[0]
        .reactions
        .iter()
        .map(|row| row.label.as_str())
        .collect();
    assert_eq!((groups.len(), labels), (1, vec!["R1-001", "R1-003"]));
    assert!(groups[0].repeated_question);
    assert!(
        register(&desk)
            .unwrap()
            .rows
            .iter()
            .all(|row| row.carried.is_none())
    );
    merge_reactions(&mut desk, &["R1-003".into()], Some("R1-001")).unwrap();
    assert!(
        near_duplicates(&desk, &CommentFilter::default())
            .unwrap()
            .is_empty()
    );
}

fn save(desk: &mut Desk, text: &str, reasons: &[&str]) {
    let chapter = draagvlak_usecases::chapter(desk, "1").unwrap();
    let order = SaveOrder {
        chapter: chapter.row.id.to_string(),
        base: chapter.heads,
        text: text.to_owned(),
        reasons: reasons.iter().map(|label| (*label).to_owned()).collect(),
    };
    save_chapter(desk, &order).unwrap();
}

#[test]
fn a_change_without_a_reaction_holds_the_version_back_until_it_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = with_round(folder.path());
    say(&mut desk, "R1", "raadslid", "", "Noem de jeugd.");
    save(
        &mut desk,
        "Kort en krachtig. Op hoofdlijnen, ook voor de jeugd.\n",
        &["R1-001"],
    );
    save(
        &mut desk,
        "Kort en bondig. Op hoofdlijnen, ook voor de jeugd.\n",
        &[],
    );
    process(&mut desk, &["R1-001"], Outcome::Processed);
    let loose = unexplained(&desk, Some("70"), None).unwrap();
    assert_eq!(loose.len(), 1);
    let findings: Vec<_> = gates(&desk, "85")
        .unwrap()
        .into_iter()
        .filter_map(|row| row.finding)
        .collect();
    let day = "2018-07-27".parse().unwrap();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(
        issue_version(&mut desk, "85", day, None).unwrap_err().code,
        "problem-gate"
    );
    explain_change(&mut desk, &loose[0].id, None, None, "Redactioneel.").unwrap();
    issue_version(&mut desk, "85", day, None).unwrap();

    assert!(
        unexplained(&desk, Some("70"), Some("85"))
            .unwrap()
            .is_empty()
    );
    let explained = why(&desk, &loose[0].id, None, None).unwrap();
    assert_eq!(explained.explanations, ["Redactioneel."]);
    assert_eq!(explained.versions, ["85"]);
    let traced = trace(&desk, "R1-001").unwrap();
    assert_eq!(traced.changes[0].versions, ["85"]);
    let id = &draagvlak_usecases::changes(&desk, None, Some("70"), Some("85")).unwrap();
    let mine = id
        .iter()
        .find(|change| change.reasons == ["R1-001"])
        .unwrap();
    assert_eq!(
        why(&desk, &mine.id, None, None).unwrap().reasons[0].text,
        "Noem de jeugd."
    );
    well(&desk);
}

#[test]
fn a_body_gives_one_answer_that_reads_in_as_often_as_one_likes() {
    let folder = tempfile::tempdir().unwrap();
    let mut own = plan(folder.path(), "waterveen");
    add_chapter(&mut own, "Inleiding", Some("Kort.\n"), None).unwrap();
    open_round(&mut own, "W1", "Waterveen", None, None).unwrap();
    for text in [
        "=Korter",
        "Intern: zie mail",
        "Graag de jeugd noemen.",
        "En de ouderen.",
    ] {
        say(&mut own, "W1", "ambtenaar", "afdeling", text);
    }
    assert_eq!(
        pass_on(&mut own, &["W1-001".into()], Some(true))
            .unwrap_err()
            .code,
        "problem-not-of-a-body"
    );
    let coordinator = PersonFields {
        name: Some("Coördinator veiligheid".into()),
        ..PersonFields::default()
    };
    add_person(&mut own, &coordinator).unwrap();
    let who = Some("Coördinator veiligheid");
    hold_for_body(&mut own, "W1", "gemeente Waterveen", who, "R1").unwrap();
    pass_on(&mut own, &["W1-001".into(), "W1-003".into()], Some(true)).unwrap();
    merge_reactions(&mut own, &["W1-004".into()], Some("W1-003")).unwrap_err();
    let out = folder.path().join("antwoord.xlsx");
    let texts = Texts::new(Language::Dutch);
    let open = body_answer(&own, "W1", &texts, &out).unwrap_err();
    assert_eq!(open.code, "problem-body-undecided");
    assert!(!out.exists());
    pass_on(&mut own, &["W1-002".into(), "W1-004".into()], Some(false)).unwrap();
    let stands = body_round(&own, "W1").unwrap();
    assert_eq!((stands.passed.len(), stands.kept.len()), (2, 2));
    assert_eq!(body_answer(&own, "W1", &texts, &out).unwrap(), 2);

    let mut group = with_round(folder.path());
    let order = ImportOrder {
        path: out.display().to_string(),
        round: "R1".into(),
        ..ImportOrder::default()
    };
    let first = import_feedback(&mut group, &order).unwrap();
    assert_eq!((first.fresh, first.known), (2, 0));
    body_answer(&own, "W1", &texts, &out).unwrap();
    let second = import_feedback(&mut group, &order).unwrap();
    assert_eq!((second.fresh, second.known), (0, 2));
    let row = reaction(&group, "R1-001").unwrap();
    assert_eq!(row.text, "=Korter");
    assert_eq!(row.row.organisation, "gemeente Waterveen");
    assert_eq!(row.row.respondent, "Coördinator veiligheid");
    let all = register(&group).unwrap().rows;
    assert!(
        all.iter().all(|row| !row.excerpt.contains("zie mail")),
        "what was kept stays"
    );
    well(&own);
}

#[test]
fn a_plan_is_read_by_who_only_looks() {
    let folder = tempfile::tempdir().unwrap();
    drop(with_round(folder.path()));
    let path = folder.path().join("plan.draagvlak");
    let desk = Desk::open(&path, Mode::Read, None, Surroundings::standing(NOW)).unwrap();
    assert!(persons(&desk).unwrap().is_empty());
    assert!(response(&desk, "R1").unwrap().invitees.is_empty());
}
