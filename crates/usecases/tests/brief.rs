//! The register in brief: what lists show is what whole reactions say, page by page, after whatever
//! was done with them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use draagvlak_usecases::{
    CommentFilter, Desk, DisposeOrder, LinkKind, NewPart, NewPlan, NewReaction, Outcome,
    ReactionChange, Sentiment, Surroundings, add_chapter, add_main_line, add_reaction, chapter,
    chapters, check_store, dispose, imports, judge_late, link_reactions, merge_reactions, new_plan,
    open_round, reaction, reactions_holding, register_page, register_rows, register_rows_of,
    set_reactions, split_reaction, undo_import, undo_split,
};

const TEXT: &str = "De aanpak van jeugd staat voorop. De sterkte van de politie volgt later.\n";

/// A plan of two chapters with two rounds, each of eleven reactions that tell in different ways what
/// they are about.
fn plan(folder: &Path) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let surroundings = Surroundings::standing(1_531_000_000_000);
    let mut desk = new_plan(&folder.join("plan.draagvlak"), &new, surroundings).unwrap();
    add_chapter(&mut desk, "Inleiding", Some(TEXT), None).unwrap();
    add_chapter(&mut desk, "Sterkte", Some("Later meer.\n"), None).unwrap();
    let deadline = "2018-07-13".parse().unwrap();
    open_round(&mut desk, "R2", "Ronde 2", None, Some(deadline)).unwrap();
    open_round(&mut desk, "R1", "Ronde 1", None, Some(deadline)).unwrap();
    for round in ["R1", "R2"] {
        for n in 0..11 {
            let new = NewReaction {
                round: round.into(),
                organisation: format!("gemeente {n}"),
                role: "ambtenaar OOV".into(),
                text: format!("Punt {n}: graag meer aandacht  voor jeugd\nin de wijk. Kan dat?"),
                quote: if n % 3 == 0 {
                    "aanpak van jeugd".into()
                } else {
                    String::new()
                },
                chapter: (n % 3 == 1).then(|| "2".into()),
                date: Some(
                    if n == 4 { "2018-07-20" } else { "2018-07-02" }
                        .parse()
                        .unwrap(),
                ),
                ..NewReaction::default()
            };
            add_reaction(&mut desk, &new).unwrap();
        }
    }
    desk
}

fn labels(of: &[&str]) -> Vec<String> {
    of.iter().map(|label| (*label).to_owned()).collect()
}

/// Does with the reactions what people do with them.
fn work(desk: &mut Desk) {
    add_main_line(desk, "Jeugd", "Ja.").unwrap();
    let change = [
        ReactionChange::Sentiment(Sentiment::Critical),
        ReactionChange::MainLine(Some(1)),
        ReactionChange::Handler(Some("voorzitter".into())),
    ];
    set_reactions(desk, &labels(&["R1-001", "R1-002", "R2-004"]), &change).unwrap();
    let chapter = [ReactionChange::Chapter(None)];
    set_reactions(desk, &labels(&["R2-001"]), &chapter).unwrap();
    let order = DisposeOrder {
        labels: labels(&["R1-003", "R2-002"]),
        outcome: Some(Outcome::Noted),
        note: "Genoteerd bij de bespreking.".into(),
        master: None,
        change: None,
    };
    dispose(desk, &order).unwrap();
    judge_late(desk, &labels(&["R1-005"]), Some(false), "de post was traag").unwrap();
    merge_reactions(desk, &labels(&["R1-006", "R1-007"]), Some("R1-008")).unwrap();
    let part = |text: &str| NewPart {
        text: text.into(),
        ..NewPart::default()
    };
    for whole in ["R2-005", "R2-006"] {
        split_reaction(desk, whole, &[part("Eén."), part("Twee.")]).unwrap();
    }
    undo_split(desk, "R2-006", true).unwrap();
    let taken = imports(desk).unwrap()[0].id.to_string();
    undo_import(desk, &taken, true).unwrap();
}

#[test]
fn what_a_list_shows_is_what_the_whole_reactions_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = plan(folder.path());
    work(&mut desk);
    let listed = register_rows(&desk, &CommentFilter::default()).unwrap();
    assert_eq!(listed.len(), 23, "one was taken back, two parts came");
    let all: Vec<String> = listed.iter().map(|row| row.label.clone()).collect();
    assert_eq!(register_rows_of(&desk, &all).unwrap(), listed);
    assert_eq!(listed[0].round, "R2", "in order of opening");
    assert!(listed.iter().any(|row| row.chapter == 1 && row.question));
    assert!(listed.iter().any(|row| row.chapter == 2 && row.late));
    assert!(check_store(&desk).unwrap().well);

    let gone = labels(&["R2-006", "R2-014", "R2-015", "R9-001"]);
    let kept = register_rows_of(&desk, &gone).unwrap();
    assert_eq!(kept.len(), 1, "what is off the register has no row");
    assert_eq!(kept[0].label, "R2-006");
}

#[test]
fn the_pages_of_the_register_are_together_the_whole_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = plan(folder.path());
    work(&mut desk);
    let whole = register_rows(&desk, &CommentFilter::default()).unwrap();
    for most in [1, 2, 5, 11, 12, 13, 22, 23, 24, 1_000] {
        let mut rows = Vec::new();
        loop {
            let after = rows
                .last()
                .map(|row: &draagvlak_usecases::RegisterRow| row.id.to_string());
            let page = register_page(&desk, after.as_deref(), most).unwrap();
            assert!(page.rows.len() <= most);
            rows.extend(page.rows);
            if !page.more {
                break;
            }
        }
        assert_eq!(rows, whole, "by {most}");
    }
    assert!(register_page(&desk, Some("niets"), 5).is_err());
}

#[test]
fn one_reaction_and_a_chapter_know_their_company() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = plan(folder.path());
    work(&mut desk);
    link_reactions(
        &mut desk,
        &labels(&["R1-009"]),
        "R1-010",
        LinkKind::RepeatedQuestion,
        true,
    )
    .unwrap();
    let linked = reaction(&desk, "R1-010").unwrap().links;
    assert_eq!(
        (linked[0].label.as_str(), linked[0].incoming),
        ("R1-009", true)
    );
    link_reactions(
        &mut desk,
        &labels(&["R1-009"]),
        "R1-010",
        LinkKind::RepeatedQuestion,
        false,
    )
    .unwrap();
    assert!(reaction(&desk, "R1-010").unwrap().links.is_empty());

    let lead = reaction(&desk, "R1-008").unwrap();
    assert_eq!(lead.merged, ["R1-006", "R1-007"]);
    let alike: Vec<_> = lead.alike.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(alike[0], "R2-008", "the same words");
    let nearly: Vec<String> = (1..=7).map(|n| format!("R1-00{n}")).collect();
    assert_eq!(alike[1..], nearly, "eight at most, and not itself");
    merge_reactions(&mut desk, &labels(&["R1-006"]), None).unwrap();
    assert_eq!(reaction(&desk, "R1-008").unwrap().merged, ["R1-007"]);

    // Those that quote the passage, and those a person put at the chapter.
    assert_eq!(reaction(&desk, "R1-001").unwrap().balance.critical, 2);
    let rows = register_rows(&desk, &CommentFilter::default()).unwrap();
    for view in chapters(&desk).unwrap() {
        let beside = chapter(&desk, &view.id.to_string()).unwrap().comments;
        let about: Vec<_> = rows
            .iter()
            .filter(|row| row.chapter == view.number)
            .collect();
        let open = about
            .iter()
            .filter(|row| row.outcome.is_none() && row.carried.is_none());
        assert_eq!(view.open_comments, open.count());
        let beside: Vec<_> = beside.iter().map(|one| one.label.as_str()).collect();
        let about: Vec<_> = about.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(beside, about);
    }
}

#[test]
fn words_are_found_in_what_was_said_and_in_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = plan(folder.path());
    work(&mut desk);
    assert_eq!(
        reactions_holding(&desk, "punt 3").unwrap(),
        ["R2-004", "R1-004"]
    );
    assert_eq!(
        reactions_holding(&desk, "bespreking").unwrap(),
        ["R2-002", "R1-003"]
    );
    assert!(reactions_holding(&desk, "zeppelin").unwrap().is_empty());
}
