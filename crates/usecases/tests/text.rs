//! The use cases behind the chapter and version screens.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use draagvlak_usecases::{
    self as usecases, AddMember, ChangeKind, Desk, Mode, NewPlan, Problem, SaveOrder, Surroundings,
    Verdict,
};

struct Plan {
    folder: tempfile::TempDir,
}

/// A clock that stands still, at another millisecond for each desk: no two give the same names.
fn around() -> Surroundings {
    static DESKS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let desk = DESKS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    Surroundings::standing(1_530_000_000_000 + desk)
}

impl Plan {
    fn new() -> (Self, Desk) {
        let plan = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let new = NewPlan {
            profile: "imv",
            title: "IMV",
            period: "2019-2022",
            member: "om",
            ..NewPlan::default()
        };
        usecases::new_plan(&plan.path(), &new, around()).unwrap();
        let mut desk = plan.desk("om");
        let member = AddMember {
            key: "politie".into(),
            name: "politie".into(),
            organisation: String::new(),
            role: "editor".into(),
            task: String::new(),
        };
        usecases::add_member(&mut desk, member).unwrap();
        (plan, desk)
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("plan.draagvlak")
    }

    fn desk(&self, member: &str) -> Desk {
        Desk::open(&self.path(), Mode::Write, Some(member), around()).unwrap()
    }
}

fn add(desk: &mut Desk, text: &str) -> String {
    let id = usecases::add_chapter(desk, "Inleiding", Some(text), None).unwrap();
    id.to_string()
}

fn order(chapter: &str, text: &str, base: &[usecases::OperationId]) -> SaveOrder {
    SaveOrder {
        chapter: chapter.to_owned(),
        text: text.to_owned(),
        base: base.to_vec(),
        reasons: Vec::new(),
    }
}

fn issue(desk: &mut Desk, stage: &str) {
    let today = desk.today();
    usecases::issue_version(desk, stage, today, Some("proef")).unwrap();
}

fn text(desk: &Desk) -> String {
    usecases::chapter_text(desk, "1").unwrap()
}

fn ids(desk: &Desk, wanted: &[&str]) -> Vec<String> {
    let rows = usecases::chapter_changes(desk, "1", None).unwrap();
    let id = |new: &&str| rows.iter().find(|row| row.new == **new).unwrap().id.clone();
    wanted.iter().map(id).collect()
}

fn names(decisions: &[usecases::OperationId]) -> Vec<String> {
    decisions.iter().map(ToString::to_string).collect()
}

#[test]
fn a_save_upon_older_text_is_merged_and_never_overwrites() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een. Twee. Drie.");
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    let mine = usecases::save_chapter(&mut desk, &order(&id, "EEN. Twee. Drie.", &base)).unwrap();
    assert_eq!((mine.conflicts, mine.heads.len()), (0, 1));
    let yours = usecases::save_chapter(&mut desk, &order(&id, "Een. Twee. DRIE.", &base)).unwrap();
    assert_eq!(yours.text, "EEN. Twee. DRIE.");
    assert_eq!((yours.conflicts, yours.heads.len()), (0, 2));
    let third = usecases::save_chapter(&mut desk, &order(&id, "Een. TWEE!! Drie.", &base)).unwrap();
    assert_eq!(third.conflicts, 0);
    assert_eq!(third.text, "EEN. TWEE!! DRIE.");
    let again = usecases::save_chapter(&mut desk, &order(&id, "Een. 2. Drie.", &base)).unwrap();
    assert_eq!(again.conflicts, 1);
    let unknown = order(&id, "x", &[usecases::OperationId([9; 32])]);
    assert!(usecases::save_chapter(&mut desk, &unknown).is_err());
}

#[test]
fn a_conflict_that_was_saved_over_waits_until_someone_settles_it() {
    let (plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een. Twee. Drie.");
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    usecases::save_chapter(&mut desk, &order(&id, "Een. Mijn twee. Drie.", &base)).unwrap();
    drop(desk);
    let mut desk = plan.desk("politie");
    usecases::save_chapter(&mut desk, &order(&id, "Een. Jouw twee. Drie.", &base)).unwrap();
    let open = usecases::conflicts(&desk, &id).unwrap();
    assert_eq!(
        (open[0].ours_by.as_str(), open[0].theirs_by.as_str()),
        ("om", "politie")
    );
    assert!(!open[0].saved_over);

    let now = usecases::chapter(&desk, &id).unwrap();
    let edited = now
        .text
        .replace("Drie", "Vóór alles drie")
        .replace("Een", "Nul. Een");
    let saved = usecases::save_chapter(&mut desk, &order(&id, &edited, &now.heads)).unwrap();
    assert_eq!((saved.heads.len(), saved.conflicts), (1, 1));
    let still = usecases::conflicts(&desk, &id).unwrap();
    assert_eq!(still[0].id, open[0].id);
    assert!(still[0].saved_over);
    let shown = still[0].shown;
    assert_eq!(&saved.text[shown.start..shown.end], "Jouw twee.");

    let name = still[0].id.to_string();
    let settled = usecases::settle_conflict(&mut desk, &id, &name, "Onze twee.").unwrap();
    assert_eq!(settled.text, "Nul. Een. Onze twee. Vóór alles drie.");
    assert_eq!(settled.conflicts, 0);
    assert!(usecases::settle_conflict(&mut desk, &id, &name, "x").is_err());
    assert!(usecases::check_store(&desk).unwrap().well);
}

#[test]
fn settling_is_taken_back_and_what_was_written_since_stays() {
    let (plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een. Twee. Drie.");
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    usecases::save_chapter(&mut desk, &order(&id, "Een. Mijn twee. Drie.", &base)).unwrap();
    drop(desk);
    let mut desk = plan.desk("politie");
    usecases::save_chapter(&mut desk, &order(&id, "Een. Jouw twee. Drie!", &base)).unwrap();
    let shown = text(&desk);
    let name = usecases::conflicts(&desk, &id).unwrap()[0].id;
    let settled =
        usecases::settle_conflict(&mut desk, &id, &name.to_string(), "Onze twee. ").unwrap();
    let settling = settled.revision.unwrap().to_string();
    usecases::edit_chapter(&mut desk, "1", &settled.text.replace("Een", "Eén"), &[]).unwrap();

    let open = usecases::reopen_conflict(&mut desk, &settling).unwrap();
    assert_eq!(open.text, shown.replace("Een", "Eén"));
    let again = usecases::conflicts(&desk, &id).unwrap();
    assert_eq!((again.len(), again[0].id), (1, name));
    assert!(usecases::check_store(&desk).unwrap().well);
    usecases::settle_conflict(&mut desk, &id, &name.to_string(), "Toch. ").unwrap();
    assert_eq!(usecases::conflicts(&desk, &id).unwrap().len(), 0);
    assert!(usecases::reopen_conflict(&mut desk, "00").is_err());
}

#[test]
fn a_passage_that_moved_is_decided_about_as_one() {
    let (_plan, mut desk) = Plan::new();
    let was = "Dit is de eerste alinea van het stuk.\n\nHier staat een tweede alinea over zorg.\n\nTen slotte een derde over toezicht.\n";
    let is = "Hier staat een tweede alinea over zorg.\n\nTen slotte een derde over toezicht.\n\nDit is de eerste alinea van het stuk.\n";
    let id = add(&mut desk, was);
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, is, &[]).unwrap();
    let rows = usecases::chapter_changes(&desk, "1", None).unwrap();
    let away = rows.iter().find(|row| row.kind == ChangeKind::MovedAway);
    let one = vec![away.unwrap().id.clone()];
    assert_eq!(rows.len(), 2, "{rows:?}");
    let accepted = usecases::decide_changes(&mut desk, &one, Verdict::Accepted).unwrap();
    assert_eq!(accepted.len(), 2);
    usecases::undo_decisions(&mut desk, &names(&accepted)).unwrap();
    let rejected = usecases::decide_changes(&mut desk, &one, Verdict::Rejected).unwrap();
    assert_eq!(text(&desk).trim(), was.trim());
    usecases::undo_decisions(&mut desk, &names(&rejected)).unwrap();
    assert_eq!(text(&desk).trim(), is.trim());
}

#[test]
fn changes_that_were_found_are_kept_for_the_next_opening_and_forgotten_with_their_text() {
    let (plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een twee drie vier.");
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, "Een 2 drie vier.", &[]).unwrap();
    let found = usecases::chapter_changes(&desk, "1", None).unwrap();
    usecases::keep_found(&mut desk).unwrap();
    drop(desk);
    let mut desk = plan.desk("om");
    assert_eq!(usecases::chapter_changes(&desk, "1", None).unwrap(), found);
    usecases::edit_chapter(&mut desk, &id, "Een 2 drie 4.", &[]).unwrap();
    assert_eq!(
        usecases::chapter_changes(&desk, "1", None).unwrap().len(),
        2
    );
    usecases::keep_found(&mut desk).unwrap();
    assert!(usecases::check_store(&desk).unwrap().well);
}

#[test]
fn several_changes_are_decided_about_at_once() {
    let (_plan, mut desk) = Plan::new();
    let was = "Een twee drie en nog meer.\n\nVier vijf zes.\n\nZeven acht negen.";
    let is = "Eén twee drié en nog meer.\n\nVier zes.\n\nZeven acht negen tien.";
    let id = add(&mut desk, was);
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, is, &[]).unwrap();
    let chosen = ids(&desk, &["Eén", "", " tien"]);
    let decisions = usecases::decide_changes(&mut desk, &chosen, Verdict::Rejected).unwrap();
    assert_eq!(text(&desk), was.replace("drie", "drié"));
    assert_eq!(usecases::unexplained_changes(&desk).unwrap().len(), 1);
    usecases::undo_decisions(&mut desk, &names(&decisions)).unwrap();
    assert_eq!(text(&desk), is);

    let all: Vec<_> = usecases::chapter_changes(&desk, "1", None).unwrap();
    let all: Vec<_> = all.into_iter().map(|row| row.id).collect();
    let decisions = usecases::decide_changes(&mut desk, &all[1..], Verdict::Accepted).unwrap();
    let marks = |desk: &Desk| -> Vec<bool> {
        let rows = usecases::chapter_changes(desk, "1", None).unwrap();
        rows.iter().map(|row| row.accepted).collect()
    };
    assert_eq!(marks(&desk), [false, true, true, true]);
    usecases::undo_decisions(&mut desk, &names(&decisions[..1])).unwrap();
    assert_eq!(marks(&desk), [false, false, true, true]);
    usecases::decide_changes(&mut desk, &all, Verdict::Accepted).unwrap();
    assert_eq!(marks(&desk), [true; 4]);
    assert_eq!(text(&desk), is, "accepting leaves the working text alone");
    assert!(usecases::decide_changes(&mut desk, &["ffffffff".into()], Verdict::Accepted).is_err());
}

#[test]
fn undoing_a_rejection_restores_that_change_and_nothing_else() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een twee drie vier.");
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, "Een 2 drie vier.", &[]).unwrap();
    let chosen = ids(&desk, &["2"]);
    let rejected = usecases::decide_changes(&mut desk, &chosen, Verdict::Rejected).unwrap();
    // In the same sentence, beside it.
    usecases::edit_chapter(&mut desk, &id, "Nul Een twee drie vijf.", &[]).unwrap();
    let undone = usecases::undo_decisions(&mut desk, &names(&rejected)).unwrap();
    assert_eq!(undone.len(), 1);
    assert_eq!(text(&desk), "Nul Een 2 drie vijf.");

    // What was edited since is not overwritten: both stay, for a person to settle.
    let chosen = ids(&desk, &["2"]);
    let rejected = usecases::decide_changes(&mut desk, &chosen, Verdict::Rejected).unwrap();
    usecases::edit_chapter(&mut desk, &id, "Nul Een tweede drie vijf.", &[]).unwrap();
    usecases::undo_decisions(&mut desk, &names(&rejected)).unwrap();
    assert_eq!(usecases::conflicts(&desk, &id).unwrap().len(), 1);
}

#[test]
fn the_agreed_text_starts_anew_from_each_version() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een twee.");
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, "Eén twee.", &[]).unwrap();
    let chosen = ids(&desk, &["Eén"]);
    usecases::decide_changes(&mut desk, &chosen, Verdict::Accepted).unwrap();
    usecases::edit_chapter(&mut desk, &id, "Eén 2.", &[]).unwrap();
    issue(&mut desk, "85");
    assert_eq!(usecases::chapters(&desk).unwrap()[0].changes, 0);
    usecases::edit_chapter(&mut desk, &id, "Eén 2. Drie.", &[]).unwrap();
    let chosen = ids(&desk, &[" Drie."]);
    let accepted = usecases::decide_changes(&mut desk, &chosen, Verdict::Accepted).unwrap();
    usecases::undo_decisions(&mut desk, &names(&accepted)).unwrap();
    assert!(!usecases::chapter_changes(&desk, "1", None).unwrap()[0].accepted);
    assert!(usecases::check_store(&desk).unwrap().well);
}

#[test]
fn what_was_being_typed_is_there_after_a_crash() {
    let (plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een.");
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    usecases::keep_draft(&mut desk, &order(&id, "Een. Tw", &base)).unwrap();
    usecases::keep_draft(&mut desk, &order(&id, "Een. Twee.", &base)).unwrap();
    assert_eq!(text(&desk), "Een.", "a draft is no revision");
    drop(desk);
    assert_eq!(
        usecases::recover_drafts(&mut plan.desk("politie")).unwrap(),
        []
    );
    let mut desk = plan.desk("om");
    let recovered = usecases::recover_drafts(&mut desk).unwrap();
    assert_eq!(recovered[0].title, "Inleiding");
    assert!(recovered[0].revision.is_some());
    assert_eq!(text(&desk), "Een. Twee.");
    assert_eq!(usecases::recover_drafts(&mut desk).unwrap(), []);
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    usecases::keep_draft(&mut desk, &order(&id, "Drie.", &base)).unwrap();
    usecases::save_chapter(&mut desk, &order(&id, "Een. Twee. Drie.", &base)).unwrap();
    assert_eq!(
        usecases::recover_drafts(&mut desk).unwrap(),
        [],
        "a save drops it"
    );
}

#[test]
fn a_draft_is_amended_by_what_became_other_and_only_where_it_fits() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een.");
    let base = usecases::chapter(&desk, &id).unwrap().heads;
    let amended = |length, start, end, text: &str| usecases::DraftAmendment {
        chapter: id.clone(),
        length,
        start,
        end,
        text: text.to_owned(),
    };
    let first = amended(4, 0, 0, "x");
    assert!(!usecases::amend_draft(&mut desk, &first).unwrap());
    usecases::keep_draft(&mut desk, &order(&id, "😀 één oud woord.", &base)).unwrap();
    for (what, wanted) in [
        (amended(17, 7, 10, "nieuw"), true),
        (amended(17, 0, 0, "weg"), false),
        (amended(19, 12, 7, "weg"), false),
        (amended(19, 7, 20, "weg"), false),
        (amended(19, 19, 19, " En meer."), true),
    ] {
        assert_eq!(usecases::amend_draft(&mut desk, &what).unwrap(), wanted);
    }
    usecases::recover_drafts(&mut desk).unwrap();
    let kept = usecases::chapter(&desk, &id).unwrap().text;
    assert_eq!(kept.trim_end(), "😀 één nieuw woord. En meer.");
}

#[test]
fn places_are_counted_as_the_window_counts() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "😀 één oud woord.");
    issue(&mut desk, "70");
    usecases::edit_chapter(&mut desk, &id, "😀 één nieuw woord.", &[]).unwrap();
    let row = &usecases::chapter_changes(&desk, "1", None).unwrap()[0];
    assert_eq!((row.new_range.start, row.new_range.end), (7, 12));
    assert_eq!((row.old_range.start, row.old_range.end), (7, 10));
    assert_eq!(
        (row.by.as_slice(), row.reasons.len()),
        (&["om".to_owned()][..], 0)
    );
}

#[test]
fn a_comparison_tells_what_came_went_moved_and_was_renamed() {
    let (_plan, mut desk) = Plan::new();
    for title in ["A", "B", "C", "D"] {
        usecases::add_chapter(&mut desk, title, Some(&format!("Tekst van {title}.")), None)
            .unwrap();
    }
    issue(&mut desk, "70");
    usecases::move_chapter(&mut desk, "D", 1).unwrap();
    usecases::remove_chapter(&mut desk, "B", true).unwrap();
    usecases::retitle_chapter(&mut desk, "C", "Cc", &[]).unwrap();
    usecases::edit_chapter(&mut desk, "A", "Andere tekst van A.", &[]).unwrap();
    usecases::add_chapter(&mut desk, "E", Some("Nieuw."), None).unwrap();
    let rows = usecases::compare(&desk, "70", None).unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row.old_title.as_str(),
                row.title.as_str(),
                row.old_number,
                row.number,
                row.moved,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("D", "D", 4, 1, true),
            ("A", "A", 1, 2, false),
            ("B", "", 2, 0, false),
            ("C", "Cc", 3, 3, false),
            ("", "E", 0, 4, false),
        ]
    );
    assert_eq!(rows[1].changes.len(), 1);
    assert_eq!(rows[1].changes[0].by, ["om"]);
    let names: Vec<_> = usecases::chapters(&desk).unwrap();
    assert_eq!(
        names.iter().map(|row| row.is_new).collect::<Vec<_>>(),
        [false, false, false, true]
    );
    usecases::remove_chapter(&mut desk, "B", false).unwrap();
    assert_eq!(usecases::chapters(&desk).unwrap().len(), 5);
    let versions = usecases::versions(&desk).unwrap();
    assert_eq!(
        (versions[0].title.as_str(), versions[0].words),
        ("70%-versie", 12)
    );
}

#[test]
fn a_name_of_nothing_is_refused() {
    let (_plan, mut desk) = Plan::new();
    let id = add(&mut desk, "Een.");
    let refused = |outcome: Result<(), Problem>| outcome.unwrap_err().code;
    assert_eq!(
        refused(usecases::set_chapter_owner(&mut desk, &id, Some("niemand"))),
        "problem-no-such"
    );
    assert_eq!(
        refused(usecases::tie_change(&mut desk, &[], "R1-001", true)),
        "problem-no-such"
    );
    usecases::set_chapter_owner(&mut desk, &id, Some("politie")).unwrap();
    usecases::set_chapter_status(&mut desk, &id, usecases::ChapterStatus::Ready).unwrap();
    let row = &usecases::chapters(&desk).unwrap()[0];
    assert_eq!(
        (row.owner.as_deref(), row.status),
        (Some("politie"), usecases::ChapterStatus::Ready)
    );
}
