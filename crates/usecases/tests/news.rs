//! What others did since a member looked last.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, AddMember, Desk, Mode, NewPlan, RecentKind, RecentRow, Surroundings,
};

fn plan(folder: &Path) -> PathBuf {
    let path = folder.join("plan.draagvlak");
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let mut desk =
        usecases::new_plan(&path, &new, Surroundings::standing(1_530_000_000_000)).unwrap();
    for title in ["Inleiding", "Cybercrime"] {
        usecases::add_chapter(&mut desk, title, Some("Een zin.\n"), None).unwrap();
    }
    let other = AddMember {
        key: "om-1".to_owned(),
        name: "beleidsadviseur OM".to_owned(),
        organisation: "openbaar ministerie".to_owned(),
        role: "editor".to_owned(),
        task: String::new(),
    };
    usecases::add_member(&mut desk, other).unwrap();
    path
}

fn sit(path: &Path, member: &str, hour: u64) -> Desk {
    let at = Surroundings::standing(1_530_000_000_000 + hour * 3_600_000);
    Desk::open(path, Mode::Write, Some(member), at).unwrap()
}

fn write(desk: &mut Desk, chapter: &str, words: &str) {
    usecases::edit_chapter(desk, chapter, &format!("Een zin.\n\n{words}\n"), &[]).unwrap();
}

fn told(rows: &[RecentRow]) -> Vec<(String, RecentKind, usize, String)> {
    let row = |row: &RecentRow| (row.who.clone(), row.kind, row.count, row.place.clone());
    rows.iter().map(row).collect()
}

#[test]
fn only_what_others_did_since_stands_there_by_chapter() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let mut desk = sit(&path, "voorzitter", 1);
    let first = usecases::overview(&desk).unwrap();
    assert_eq!(first.looked_ms, None);
    assert_eq!(usecases::mark_seen(&mut desk, &first.mark).unwrap(), "");
    write(&mut desk, "1", "Van mij.");
    drop(desk);

    let mut other = sit(&path, "om-1", 2);
    write(&mut other, "2", "Een.");
    write(&mut other, "2", "Twee.");
    write(&mut other, "1", "Drie.");
    usecases::open_round(&mut other, "R1", "Ronde", None, None).unwrap();
    usecases::set_audience(&mut other, "R1", "iedereen").unwrap();
    drop(other);

    let mut desk = sit(&path, "voorzitter", 3);
    let news = usecases::overview(&desk).unwrap();
    assert_eq!(news.looked_ms, Some(1_530_003_600_000));
    let by = |kind, count, place: &str| ("om-1".to_owned(), kind, count, place.to_owned());
    assert_eq!(
        told(&news.recent),
        [
            by(RecentKind::Other, 1, ""),
            by(RecentKind::Opened, 1, "R1"),
            by(RecentKind::Revised, 1, "Inleiding"),
            by(RecentKind::Revised, 2, "Cybercrime"),
        ]
    );
    assert!(news.recent[2].chapter.is_some());

    let before = usecases::mark_seen(&mut desk, &news.mark).unwrap();
    assert!(usecases::overview(&desk).unwrap().recent.is_empty());
    usecases::mark_seen(&mut desk, &before).unwrap();
    assert_eq!(usecases::overview(&desk).unwrap().recent, news.recent);
}

#[test]
fn what_one_member_saw_is_news_to_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let mut desk = sit(&path, "voorzitter", 1);
    let mark = usecases::overview(&desk).unwrap().mark;
    usecases::mark_seen(&mut desk, &mark).unwrap();
    drop(desk);
    let other = usecases::overview(&sit(&path, "om-1", 2)).unwrap();
    assert_eq!(other.looked_ms, None);
    assert!(!other.recent.is_empty());
}

#[test]
fn a_mark_that_is_none_is_refused_and_the_ledger_knows_nothing_of_looking() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let mut desk = sit(&path, "voorzitter", 1);
    for bad in ["x", "{}", r#"{"at_ms":1,"counts":{"zz":1}}"#] {
        let problem = usecases::mark_seen(&mut desk, bad).unwrap_err();
        assert_eq!(problem.code, "problem-bad-mark");
    }
    let mark = usecases::overview(&desk).unwrap().mark;
    usecases::mark_seen(&mut desk, &mark).unwrap();
    // Neither a line for others nor anything that a check would see.
    assert_eq!(usecases::overview(&desk).unwrap().mark, mark);
    assert!(usecases::check_store(&desk).unwrap().well);
}
