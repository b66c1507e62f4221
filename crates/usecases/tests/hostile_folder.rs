//! What a shared folder does by itself, without anybody's ill will: each is taken in, waited for, or
//! named, and the rest goes on.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod group;

use std::cell::RefCell;
use std::collections::BTreeMap;

use draagvlak_sync::{Entry, Folder, FolderError, Named};
use draagvlak_usecases::{self as usecases, Stop, SyncReport};
use group::{Group, Seat, View, following};

/// Three who have the plan, and the bundles that the second published since the third looked.
fn group(saves: usize) -> (Group, Vec<String>) {
    let mut group = Group::of(21, 3);
    let before: Vec<String> = paths(&group);
    for n in 1..=saves {
        group.write(1, &format!("Zin {n} van de tweede."));
        group.seats[1].sync().unwrap();
    }
    let new = |path: &String| path.starts_with("ops/") && !before.contains(path);
    let mut bundles: Vec<String> = paths(&group).into_iter().filter(new).collect();
    bundles.sort_by_key(|path| match Named::parse(path) {
        Ok((Named::Bundle { from, .. }, _)) => from,
        _ => 0,
    });
    (group, bundles)
}

fn paths(group: &Group) -> Vec<String> {
    group.shared.borrow().files.keys().cloned().collect()
}

fn bytes(group: &Group, path: &str) -> Vec<u8> {
    group.shared.borrow().files[path].0.clone()
}

fn put(group: &Group, path: &str, bytes: Vec<u8>) {
    let files = &mut group.shared.borrow_mut().files;
    files.insert(path.to_owned(), (bytes, 0));
}

fn remove(group: &Group, path: &str) -> Vec<u8> {
    group.shared.borrow_mut().files.remove(path).unwrap().0
}

fn text(seat: &Seat) -> String {
    usecases::chapter_text(&seat.desk, "1").unwrap()
}

fn named(report: &SyncReport) -> Vec<&str> {
    let trouble = report.trouble.iter();
    trouble.map(|trouble| trouble.what.as_str()).collect()
}

#[test]
fn what_came_half_comes_in_when_it_is_whole() {
    let (mut group, bundles) = group(2);
    let whole = remove(&group, &bundles[0]);
    put(&group, &bundles[0], whole[..whole.len() / 2].to_vec());
    let report = group.seats[2].sync().unwrap();
    assert_eq!(named(&report), ["torn", "waits"]);
    assert!(report.trouble.iter().all(|trouble| trouble.waits));
    put(&group, &bundles[0], whole);
    let report = group.seats[2].sync().unwrap();
    assert_eq!((named(&report), report.waiting), (vec![], 0));
    assert_eq!(text(&group.seats[2]), "Zin 2 van de tweede.");
}

#[test]
fn what_comes_late_is_waited_for_and_nothing_is_shown_before() {
    let (mut group, bundles) = group(3);
    let before = text(&group.seats[2]);
    let first = remove(&group, &bundles[0]);
    let report = group.seats[2].sync().unwrap();
    assert_eq!(named(&report), ["waits", "waits"]);
    assert_eq!(report.waiting, 2);
    assert_eq!(text(&group.seats[2]), before);
    put(&group, &bundles[0], first);
    let report = group.seats[2].sync().unwrap();
    assert_eq!((named(&report), report.waiting), (vec![], 0));
    assert_eq!(text(&group.seats[2]), "Zin 3 van de tweede.");
}

#[test]
fn a_copy_is_left_alone_and_read_once() {
    let (mut group, bundles) = group(1);
    let copy = bundles[0].replace(".ops", " (Conflicted copy 2026-11-24).ops");
    put(&group, &copy, bytes(&group, &bundles[0]));
    // A copy of what is no bundle, too.
    let card = paths(&group)
        .into_iter()
        .find(|path| path.ends_with(".card"))
        .unwrap();
    let second = card.replace(".card", " (1).card");
    put(&group, &second, bytes(&group, &card));
    for _ in 0..2 {
        let report = group.seats[2].sync().unwrap();
        assert_eq!(named(&report), ["conflict-copy", "conflict-copy"]);
        assert_eq!(text(&group.seats[2]), "Zin 1 van de tweede.");
    }
    let read = Counting::new(&group.seats[2].view);
    sync_over(&mut group.seats[2], &read).unwrap();
    assert_eq!(read.asked.into_inner(), [] as [String; 0]);
    // When somebody tidies up, nothing is missed.
    remove(&group, &copy);
    remove(&group, &second);
    let report = group.seats[2].sync().unwrap();
    assert_eq!((named(&report), report.gone), (vec![], 0));
}

#[test]
fn what_is_under_another_name_or_in_another_case_comes_in() {
    for (name, says) in [
        ("ops/een andere naam.ops", vec!["renamed"]),
        ("Nieuwe map/1.ops", vec!["renamed"]),
        ("CASE", vec![]),
    ] {
        let (mut group, bundles) = group(1);
        let whole = remove(&group, &bundles[0]);
        let name = match name {
            "CASE" => bundles[0].to_uppercase(),
            name => name.to_owned(),
        };
        put(&group, &name, whole);
        let report = group.seats[2].sync().unwrap();
        assert_eq!(named(&report), says, "{name}");
        assert_eq!(text(&group.seats[2]), "Zin 1 van de tweede.", "{name}");
        let report = group.seats[2].sync().unwrap();
        assert_eq!(named(&report), [] as [&str; 0], "{name}: said once");
    }
}

#[test]
fn what_is_not_here_yet_is_waited_for() {
    let (mut group, bundles) = group(1);
    let whole = remove(&group, &bundles[0]);
    let stand_in = format!("{}.icloud", bundles[0]);
    for (path, content) in [
        (&bundles[0], Vec::new()),
        (&stand_in, b"bplist00".to_vec()),
        // Room was made for it, and nothing put in.
        (&bundles[0], vec![0; whole.len()]),
    ] {
        put(&group, path, content);
        let report = group.seats[2].sync().unwrap();
        assert_eq!((report.received, report.trouble.len()), (0, 1), "{path}");
        remove(&group, path);
    }
    put(&group, &bundles[0], whole);
    assert_eq!(named(&group.seats[2].sync().unwrap()), [] as [&str; 0]);
    assert_eq!(text(&group.seats[2]), "Zin 1 van de tweede.");
}

#[test]
fn what_others_keep_in_the_folder_is_left_alone_and_read_once() {
    let (mut group, _) = group(1);
    put(&group, "foto.jpg", vec![7; 100_000]);
    put(&group, "ops/Thumbs.db", b"x".to_vec());
    put(&group, "notulen.docx", b"PK\x03\x04 en meer".to_vec());
    for _ in 0..2 {
        let report = group.seats[2].sync().unwrap();
        assert_eq!(named(&report), ["foreign", "foreign"]);
        assert_eq!(text(&group.seats[2]), "Zin 1 van de tweede.");
    }
    let read = Counting::new(&group.seats[2].view);
    sync_over(&mut group.seats[2], &read).unwrap();
    assert_eq!(read.asked.into_inner(), [] as [String; 0]);
}

#[test]
fn what_a_device_left_half_written_goes_away_and_of_others_it_is_left_alone() {
    let (mut group, bundles) = group(1);
    let (folder, _) = bundles[0].rsplit_once('/').unwrap();
    let own = format!("{folder}/.tmp-a1b2c3.part");
    put(&group, &own, b"DVB".to_vec());
    put(&group, "blobs/.tmp-d4e5f6.part", b"DVB".to_vec());
    let report = group.seats[2].sync().unwrap();
    assert_eq!(named(&report), ["unfinished", "unfinished"]);
    assert!(paths(&group).contains(&own));
    group.seats[1].sync().unwrap();
    assert!(!paths(&group).contains(&own));
    assert!(paths(&group).contains(&"blobs/.tmp-d4e5f6.part".to_owned()));
}

#[test]
fn a_folder_that_takes_nothing_still_gives_and_what_waits_goes_out_later() {
    for (error, says) in [
        (FolderError::Full, "full"),
        (FolderError::ReadOnly, "read-only"),
        (FolderError::Denied, "denied"),
        (FolderError::Busy(503), "busy"),
    ] {
        let (mut group, _) = group(1);
        group.write(2, "Een zin van de derde.");
        let folder = Refusing {
            view: group.seats[2].view.clone(),
            error,
        };
        let report = sync_over(&mut group.seats[2], &folder).unwrap();
        assert_eq!(report.not_published, says);
        assert!(report.received > 0, "{says}");
        let status = usecases::sync_status(&group.seats[2].desk).unwrap();
        assert!(status.unpublished > 0 && status.since.is_some(), "{says}");
        let report = group.seats[2].sync().unwrap();
        assert_eq!(report.not_published, "");
        assert!(report.published > 0, "{says}");
        let status = usecases::sync_status(&group.seats[2].desk).unwrap();
        assert_eq!((status.unpublished, status.since), (0, None), "{says}");
    }
}

#[test]
fn a_clock_that_is_three_days_off_changes_who_saw_what_for_nobody() {
    const DAYS: u64 = 3 * 86_400_000;
    for (second, third) in [(0, DAYS), (DAYS, 0), (DAYS, 2 * DAYS)] {
        let mut group = Group::of(22, 3);
        for (who, off) in [(1, second), (2, third)] {
            let at = 1_800_000_000_000 - DAYS + off;
            usecases::set_clock(&mut group.seats[who].desk, at);
        }
        // Each writes upon what it has seen of the other, so the last one stands.
        for n in 0..4 {
            let who = 1 + n % 2;
            group.write(who, &format!("Zin {n}."));
            usecases::retitle_chapter(&mut group.seats[who].desk, "2", &format!("Titel {n}"), &[])
                .unwrap();
            group.sync_all();
            group.sync_all();
        }
        for seat in &group.seats {
            assert_eq!(text(seat), "Zin 3.");
            assert_eq!(usecases::chapters(&seat.desk).unwrap()[1].title, "Titel 3");
            let digest = group.seats[0].desk.digest().unwrap();
            assert_eq!(seat.desk.digest().unwrap(), digest);
        }
    }
}

#[test]
fn a_thousand_bundles_at_once_come_in_at_once() {
    let (mut group, _) = group(0);
    let mut bundles = BTreeMap::new();
    let chapter = |n: usize| if n.is_multiple_of(2) { "A" } else { "B" };
    for n in 0..1_000 {
        usecases::retitle_chapter(&mut group.seats[1].desk, "2", chapter(n), &[]).unwrap();
    }
    group.seats[1].sync().unwrap();
    split(&group, &mut bundles);
    let many = bundles.len();
    assert!(many >= 1_000);
    group.shared.borrow_mut().files.extend(bundles);
    let report = group.seats[2].sync().unwrap();
    assert_eq!((report.received, report.trouble), (many, vec![]));
    let rows = usecases::chapters(&group.seats[2].desk).unwrap();
    assert_eq!(rows[1].title, chapter(999));
}

/// Takes the last bundle of the second out of the folder, and makes one of each of its operations.
fn split(group: &Group, bundles: &mut BTreeMap<String, (Vec<u8>, u64)>) {
    let desk = &group.seats[1].desk;
    let (plan, actor) = (desk.plan_id(), usecases::actor_of(desk).unwrap());
    let ring = usecases::ring_of(desk).unwrap();
    let salt = usecases::salt_of_actor(desk, actor).unwrap();
    let last = paths(group).into_iter().find(|path| {
        matches!(Named::parse(path), Ok((Named::Bundle { from, to, .. }, _)) if to - from >= 999)
    });
    let bytes = remove(group, &last.unwrap());
    let file = draagvlak_sync::Sealed::read(&bytes, plan).unwrap();
    let whole = draagvlak_sync::Bundle::read(&file, &ring).unwrap();
    for (number, operation) in (whole.from..).zip(&whole.operations) {
        let one = std::slice::from_ref(operation);
        let bundle =
            draagvlak_sync::Bundle::write(plan, &group.seats[1].identity, &ring, salt, one);
        let bundle = bundle.unwrap();
        let path = Named::bundle(actor, number, number, &bundle);
        bundles.insert(path, (bundle, 0));
    }
}

fn sync_over(seat: &mut Seat, folder: &dyn Folder) -> Result<SyncReport, usecases::Problem> {
    let (desk, identity) = (&mut seat.desk, &seat.identity);
    usecases::sync_folder(
        desk,
        identity,
        folder,
        "memory",
        &following(&Stop::default()),
    )
}

/// A folder that says which files were read.
struct Counting {
    view: View,
    asked: RefCell<Vec<String>>,
}

impl Counting {
    fn new(view: &View) -> Self {
        Self {
            view: view.clone(),
            asked: RefCell::default(),
        }
    }
}

impl Folder for Counting {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        self.view.list()
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        self.asked.borrow_mut().push(path.to_owned());
        self.view.read(path, most)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        self.view.put(path, bytes)
    }

    fn remove(&self, path: &str) -> Result<(), FolderError> {
        self.view.remove(path)
    }
}

/// A folder into which nothing can be put.
struct Refusing {
    view: View,
    error: FolderError,
}

impl Folder for Refusing {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        self.view.list()
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        self.view.read(path, most)
    }

    fn put(&self, _: &str, _: &[u8]) -> Result<(), FolderError> {
        Err(self.error.clone())
    }

    fn remove(&self, _: &str) -> Result<(), FolderError> {
        Err(self.error.clone())
    }
}
