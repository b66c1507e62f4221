//! Taking back what one wrote, over sessions.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use draagvlak_usecases::{
    self as usecases, AddMember, Desk, Mode, NewPlan, SaveOrder, Surroundings, WritingTakenBack,
};

/// A clock that stands still, at another millisecond for each desk: each is a session of its own.
fn around() -> Surroundings {
    static DESKS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let desk = DESKS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    Surroundings::standing(1_530_000_000_000 + desk * 1000)
}

struct Plan(tempfile::TempDir);

impl Plan {
    fn new(text: &str) -> Self {
        let plan = Self(tempfile::tempdir().unwrap());
        let new = NewPlan {
            profile: "imv",
            title: "IMV",
            period: "2019-2022",
            member: "om",
            ..NewPlan::default()
        };
        usecases::new_plan(&plan.path(), &new, around()).unwrap();
        let member = AddMember {
            key: "politie".into(),
            name: "politie".into(),
            organisation: String::new(),
            role: "editor".into(),
            task: String::new(),
        };
        let mut desk = plan.session("om");
        usecases::add_member(&mut desk, member).unwrap();
        usecases::add_chapter(&mut desk, "Inleiding", Some(text), None).unwrap();
        plan
    }

    fn path(&self) -> std::path::PathBuf {
        self.0.path().join("plan.draagvlak")
    }

    fn session(&self, member: &str) -> Desk {
        Desk::open(&self.path(), Mode::Write, Some(member), around()).unwrap()
    }

    /// Someone comes, replaces words and goes.
    fn writes(&self, member: &str, old: &str, new: &str) {
        let mut desk = self.session(member);
        let now = text(&desk);
        assert!(now.contains(old), "{now}");
        usecases::edit_chapter(&mut desk, "1", &now.replace(old, new), &[]).unwrap();
    }

    fn undo(&self, member: &str) -> Option<WritingTakenBack> {
        usecases::undo_writing(&mut self.session(member), "1", &[]).unwrap()
    }

    fn redo(&self, member: &str) -> Option<WritingTakenBack> {
        usecases::redo_writing(&mut self.session(member), "1").unwrap()
    }

    fn text(&self) -> String {
        text(&self.session("om"))
    }
}

fn text(desk: &Desk) -> String {
    usecases::chapter_text(desk, "1").unwrap()
}

const START: &str = "Een zin over zorg.\n\nEen zin over toezicht.\n\nEen zin over geld.\n";

#[test]
fn what_one_wrote_in_earlier_sessions_is_taken_back_the_latest_first_and_done_again() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    plan.writes("om", "geld", "veel geld");
    let both = plan.text();

    let last = plan.undo("om").unwrap();
    assert_eq!((last.brought.as_str(), last.took.as_str()), ("veel", ""));
    assert_eq!(last.saved.text, both.replace("veel ", ""));
    let first = plan.undo("om").unwrap();
    assert_eq!(first.brought, "goede");
    assert!(first.made_ms < last.made_ms);
    assert_eq!(plan.text(), START);
    assert_eq!(plan.undo("om"), None);

    assert_eq!(plan.redo("om").unwrap().revision, first.revision);
    assert_eq!(plan.redo("om").unwrap().brought, "veel");
    assert_eq!(plan.text(), both);
    assert_eq!(plan.redo("om"), None);
    // And back once more: what was done again is one's latest writing.
    assert_eq!(plan.undo("om").unwrap().brought, "veel");
    assert_eq!(plan.text(), both.replace("veel ", ""));
    assert!(usecases::check_store(&plan.session("om")).unwrap().well);
}

#[test]
fn what_others_wrote_since_stays() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    plan.writes("politie", "toezicht", "streng toezicht");
    plan.writes("politie", "Een zin over geld", "Twee zinnen over geld");
    assert_eq!(plan.undo("om").unwrap().brought, "goede");
    let left = START
        .replace("toezicht", "streng toezicht")
        .replace("Een zin over geld", "Twee zinnen over geld");
    assert_eq!(plan.text(), left);
    assert_eq!(plan.undo("om"), None, "what another wrote is not one's own");
    assert_eq!(plan.undo("politie").unwrap().brought, "Twee zinnen");
}

#[test]
fn a_passage_that_was_rewritten_since_is_told_and_nothing_is_stored() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    plan.writes("politie", "goede zorg", "betere hulp");
    let before = plan.text();
    let refused = usecases::undo_writing(&mut plan.session("om"), "1", &[]).unwrap_err();
    assert_eq!(refused.code, "problem-undo-overlapped");
    assert_eq!(plan.text(), before);
}

#[test]
fn what_was_written_since_ends_doing_again() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    plan.undo("om").unwrap();
    plan.writes("om", "geld", "veel geld");
    assert_eq!(plan.redo("om"), None);
    assert_eq!(plan.undo("om").unwrap().brought, "veel");
    assert_eq!(plan.text(), START);
    assert_eq!(plan.undo("om"), None);
}

#[test]
fn what_one_undid_by_hand_is_passed_over() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    plan.writes("om", "geld", "veel geld");
    plan.writes("om", "veel geld", "heel veel geld");
    plan.writes("om", "heel veel geld", "geld");
    assert_eq!(plan.undo("om").unwrap().brought, "goede");
    assert_eq!(plan.text(), START);
}

#[test]
fn an_editor_leaves_what_was_typed_since_it_was_opened_to_itself() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    let mut desk = plan.session("om");
    let opened = usecases::chapter(&desk, "1").unwrap();
    let upon: Vec<String> = opened.heads.iter().map(ToString::to_string).collect();
    drop(desk);
    // Typed in this session; its editor took it back, which was saved as well.
    plan.writes("om", "geld", "veel geld");
    plan.writes("om", "over toezicht", "over goed toezicht");
    desk = plan.session("om");
    let back = usecases::undo_writing(&mut desk, "1", &upon)
        .unwrap()
        .unwrap();
    assert_eq!(back.brought, "goede");
    assert!(back.saved.text.contains("veel geld") && back.saved.text.contains("goed toezicht"));
    assert_eq!(usecases::undo_writing(&mut desk, "1", &upon).unwrap(), None);
    let wrong = usecases::undo_writing(&mut desk, "1", &["niets".to_owned()]);
    assert!(wrong.is_err());
}

#[test]
fn an_issued_version_is_where_it_ends() {
    let plan = Plan::new(START);
    plan.writes("om", "zorg", "goede zorg");
    let mut desk = plan.session("om");
    let today = desk.today();
    usecases::issue_version(&mut desk, "70", today, Some("proef")).unwrap();
    drop(desk);
    assert_eq!(plan.undo("om"), None);
    plan.writes("om", "geld", "veel geld");
    assert_eq!(plan.undo("om").unwrap().brought, "veel");
    assert_eq!(plan.undo("om"), None);
}

#[test]
fn the_text_a_chapter_began_with_is_never_taken_back() {
    let plan = Plan::new(START);
    assert_eq!(plan.undo("om"), None);
    assert_eq!(plan.text(), START);
}

#[test]
fn what_two_wrote_without_seeing_each_other_is_taken_back_apart() {
    let plan = Plan::new(START);
    let desk = plan.session("om");
    let base = usecases::chapter(&desk, "1").unwrap();
    drop(desk);
    let order = |new: &str, old: &str| SaveOrder {
        chapter: base.row.id.to_string(),
        text: START.replace(old, new),
        base: base.heads.clone(),
        reasons: Vec::new(),
    };
    usecases::save_chapter(&mut plan.session("om"), &order("goede zorg", "zorg")).unwrap();
    usecases::save_chapter(&mut plan.session("politie"), &order("veel geld", "geld")).unwrap();
    let back = plan.undo("om").unwrap();
    assert_eq!(back.saved.text, START.replace("geld", "veel geld"));
    assert_eq!(back.saved.heads.len(), 1);
    assert!(usecases::check_store(&plan.session("om")).unwrap().well);
}
