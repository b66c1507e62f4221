//! A reaction and its passage: where a person placed it, found again by what it says.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use draagvlak_usecases::{
    Desk, NewPlan, NewReaction, Surroundings, add_chapter, add_reaction, chapter, chapters,
    edit_chapter, new_plan, open_round, place_comment, reaction, register, replace_comment,
};

const FIRST: &str = "# Rollen\n\nDe rol van de gemeente is in dit plan heel klein.\n";
const SECOND: &str = "# Aanpak\n\nDe politie en de gemeente werken elke dag samen in de wijk.\n\n\
                      Wie hulp nodig heeft, krijgt die binnen een week van de partners.\n";

fn desk(folder: &Path) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let around = Surroundings::standing(1_600_000_000_000);
    let mut desk = new_plan(&folder.join("p.draagvlak"), &new, around).unwrap();
    add_chapter(&mut desk, "Rollen", Some(FIRST), None).unwrap();
    add_chapter(&mut desk, "Aanpak", Some(SECOND), None).unwrap();
    open_round(&mut desk, "R1", "Eerste", None, None).unwrap();
    desk
}

fn reacted(desk: &mut Desk, quote: &str) -> String {
    let new = NewReaction {
        round: "R1".into(),
        respondent: "burgemeester".into(),
        text: "Dit kan scherper.".into(),
        quote: quote.into(),
        ..NewReaction::default()
    };
    add_reaction(desk, &new).unwrap()
}

/// The passage of a reaction as it shows, and whether it is adrift.
fn shown(desk: &Desk, label: &str) -> (String, String, bool) {
    let seen = reaction(desk, label).unwrap();
    let title = seen.chapter.map(|about| about.title).unwrap_or_default();
    let passage = seen.passage.unwrap();
    (title, passage.passage, passage.adrift)
}

/// The passage of a reaction as it shows beside a chapter; empty where it is adrift.
fn beside(desk: &Desk, name: &str, label: &str) -> Option<String> {
    let view = chapter(desk, name).unwrap();
    let placed = view.comments.iter().find(|placed| placed.label == label)?;
    let units: Vec<u16> = view.text.encode_utf16().collect();
    Some(placed.anchor.as_ref().map_or_else(String::new, |range| {
        String::from_utf16(&units[range.start..range.end]).unwrap()
    }))
}

#[test]
fn a_reaction_placed_elsewhere_shows_that_passage_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let label = reacted(&mut desk, "De rol van de gemeente");
    let quoted = "De rol van de gemeente";
    assert_eq!(
        shown(&desk, &label),
        ("Rollen".into(), quoted.into(), false)
    );
    assert_eq!(beside(&desk, "1", &label).as_deref(), Some(quoted));

    let there = "krijgt die binnen een week";
    let before = place_comment(&mut desk, &label, "2", there, 0).unwrap();
    assert_eq!(shown(&desk, &label), ("Aanpak".into(), there.into(), false));
    assert_eq!(beside(&desk, "1", &label), None);
    assert_eq!(beside(&desk, "2", &label).as_deref(), Some(there));
    assert_eq!(register(&desk).unwrap().rows[0].chapter, 2);
    let open: Vec<_> = chapters(&desk)
        .unwrap()
        .iter()
        .map(|row| row.open_comments)
        .collect();
    assert_eq!(open, [0, 1]);
    let history = reaction(&desk, &label).unwrap().history;
    let last = history.last().unwrap();
    assert_eq!(
        (last.what.as_str(), last.detail.as_str()),
        ("placed", "Aanpak")
    );
    assert_eq!(last.who, "voorzitter");

    replace_comment(&mut desk, &label, &before).unwrap();
    assert_eq!(
        shown(&desk, &label),
        ("Rollen".into(), quoted.into(), false)
    );
    let other = reacted(&mut desk, "");
    assert!(replace_comment(&mut desk, &other, &before).is_err());
    assert!(replace_comment(&mut desk, &label, "").is_err());
}

#[test]
fn a_passage_is_found_again_when_it_is_rewritten_and_is_adrift_when_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk(folder.path());
    let label = reacted(&mut desk, "");
    let passage = "De politie en de gemeente werken elke dag samen in de wijk.";
    place_comment(&mut desk, &label, "2", passage, 0).unwrap();
    let again = "De politie, het OM en de gemeente werken elke week samen in de wijk.";
    edit_chapter(&mut desk, "2", &SECOND.replace(passage, again), &[]).unwrap();
    let (_, found, adrift) = shown(&desk, &label);
    assert!(
        !adrift && again.starts_with(&found) && found.len() > 50,
        "{found}"
    );
    assert_eq!(beside(&desk, "2", &label), Some(found));

    let gone = SECOND.replace(passage, "Iets heel anders.");
    edit_chapter(&mut desk, "2", &gone, &[]).unwrap();
    assert_eq!(
        shown(&desk, &label),
        ("Aanpak".into(), passage.into(), true)
    );
    assert_eq!(beside(&desk, "2", &label), Some(String::new()));
}
