//! A passphrase on a plan's file, and its backups.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test says what went wrong by stopping"
)]

use std::path::{Path, PathBuf};

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::chapter::AddChapter;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::plan::{CreatePlan, Period};
use draagvlak_domain::profile::Profile;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_store::{
    Backup, Mode, Noun, Passphrase, Store, StoreError, is_sealed, reseal, restore_backup,
};

const PLAN: PlanId = PlanId([7; 16]);
const SENTENCE: &str = "De onverbloemde zin die niemand op de schijf mag vinden.";

fn pass(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

/// A plan with one chapter and its text.
fn plan(folder: &Path) -> PathBuf {
    let path = folder.join("plan.draagvlak");
    let mut store = Store::create(&path).unwrap();
    let profile = Profile::from_toml(include_str!("../../../assets/profiles/imv.toml")).unwrap();
    let writing = store.write(PLAN, ActorId([1; 16]), 10).unwrap();
    writing
        .append(&Body::CreatePlan(CreatePlan {
            title: "IMV".into(),
            period: Period {
                from: 2019,
                to: 2022,
            },
            profile,
        }))
        .unwrap();
    let member = AddMember {
        key: "coordinator".into(),
        name: "coördinator".into(),
        organisation: "politie".into(),
        role: "coordinator".into(),
        task: String::new(),
    };
    let member = EntityId::born_of(writing.append(&Body::AddMember(member)).unwrap(), 0);
    writing
        .append(&Body::OpenActor(OpenActor { member }))
        .unwrap();
    let chapter = AddChapter {
        title: "Jeugd".into(),
        position: "a".into(),
        part: None,
    };
    let chapter = EntityId::born_of(writing.append(&Body::AddChapter(chapter)).unwrap(), 0);
    writing
        .append(&Body::Revise(Revise {
            chapter,
            step: TextStep {
                base: Vec::new(),
                delta: ChangeSet::replace(0, 0..0, SENTENCE),
            },
            reasons: Vec::new(),
            note: String::new(),
        }))
        .unwrap();
    writing.commit().unwrap();
    path
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let read = std::fs::read_dir(folder).unwrap();
    let read = read.map(|entry| entry.unwrap());
    read.map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, std::fs::read(entry.path()).unwrap())
    })
    .collect()
}

/// The files of a folder in which any of these words stands in the open.
fn telling(folder: &Path) -> Vec<String> {
    let words: [&[u8]; 4] = [b"onverbloemde", b"Jeugd", b"CREATE TABLE", b"SQLite format"];
    let holds = |bytes: &[u8]| {
        let mut words = words.iter();
        words.any(|word| bytes.windows(word.len()).any(|part| part == *word))
    };
    let telling = files(folder).into_iter();
    telling
        .filter(|(_, bytes)| holds(bytes))
        .map(|(name, _)| name)
        .collect()
}

fn open(path: &Path, passphrase: &Passphrase) -> Result<Store, StoreError> {
    Store::open_with(path, Mode::Write, Some(passphrase))
}

#[test]
fn nothing_of_an_encrypted_plan_stands_in_the_open_while_it_is_worked_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let plain = Store::open(&path, Mode::Write).unwrap();
    plain.backup().unwrap();
    let before = plain.projection_digest().unwrap();
    drop(plain);
    assert!(!telling(folder.path()).is_empty());

    let secret = pass("vier woorden bij elkaar");
    let done = reseal(&path, None, Some(&secret)).unwrap();
    assert_eq!((done.backups, done.left), (1, 0));
    assert_eq!(telling(folder.path()), [] as [String; 0]);

    let mut store = open(&path, &secret).unwrap();
    assert!(store.is_sealed());
    assert_eq!(store.projection_digest().unwrap(), before);
    assert!(store.check().unwrap().is_well());
    // The log beside the file holds what is written now.
    let writing = store.write(PLAN, ActorId([1; 16]), 20).unwrap();
    let chapter = AddChapter {
        title: "Jeugd en onverbloemde taal".into(),
        position: "b".into(),
        part: None,
    };
    writing.append(&Body::AddChapter(chapter)).unwrap();
    writing.commit().unwrap();
    store.backup().unwrap();
    store.rebuild().unwrap();
    assert!(
        files(folder.path())
            .iter()
            .any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty())
    );
    assert_eq!(telling(folder.path()), [] as [String; 0]);
    let found = store.search("onverbloemde", 10).unwrap();
    assert_eq!(found.len(), 2);
}

#[test]
fn only_its_passphrase_opens_a_plan_and_what_is_wrong_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let (secret, other) = (pass("vier woorden bij elkaar"), pass("it's \"een\" ander"));
    reseal(&path, None, Some(&secret)).unwrap();
    for mode in [Mode::Read, Mode::Write] {
        assert!(matches!(
            Store::open(&path, mode),
            Err(StoreError::Locked(_))
        ));
        let wrong = Store::open_with(&path, mode, Some(&other));
        assert!(matches!(wrong, Err(StoreError::WrongPassphrase(_))));
    }
    let wrong = reseal(&path, Some(&other), None);
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase(_))));

    reseal(&path, Some(&secret), Some(&other)).unwrap();
    assert!(matches!(
        open(&path, &secret),
        Err(StoreError::WrongPassphrase(_))
    ));
    assert!(open(&path, &other).unwrap().check().unwrap().is_well());

    reseal(&path, Some(&other), None).unwrap();
    assert!(!is_sealed(&path).unwrap());
    // A plain plan opens whatever is given.
    assert!(!open(&path, &secret).unwrap().is_sealed());
}

#[test]
fn while_another_has_it_open_a_plan_is_not_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let looks = Store::open(&path, Mode::Read).unwrap();
    looks
        .nouns::<draagvlak_domain::chapter::Chapter>(Noun::Chapter)
        .unwrap();
    let refused = reseal(&path, None, Some(&pass("vier woorden")));
    assert!(matches!(refused, Err(StoreError::InUse)), "{refused:?}");
    drop(looks);
    assert!(!is_sealed(&path).unwrap());
    reseal(&path, None, Some(&pass("vier woorden"))).unwrap();
}

#[test]
fn what_a_change_that_never_ended_left_does_not_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let left = folder.path().join("plan.draagvlak-sealing");
    std::fs::write(&left, SENTENCE).unwrap();
    drop(Store::open(&path, Mode::Write).unwrap());
    assert!(!left.exists());
}

#[test]
fn passphrases_are_neither_short_nor_unspeakable_and_never_shown() {
    for bad in ["", "zeven77", "acht\u{7}tekens", &"x".repeat(2_000)] {
        assert_eq!(Passphrase::new(bad), None, "{bad:?}");
    }
    let shown = format!("{:?}", pass("vier woorden bij elkaar"));
    assert!(!shown.contains("woorden"));
}

#[test]
fn a_file_of_chance_is_no_plan_and_a_foreign_file_is_not_taken_for_an_encrypted_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("iets");
    for (bytes, sealed) in [
        (vec![0_u8; 8_192], false),
        (b"geen plan".repeat(1_000), false),
        (
            (0..12_288_u32)
                .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
                .collect(),
            true,
        ),
    ] {
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(is_sealed(&path).unwrap(), sealed);
    }
    let wrong = Store::open_with(&path, Mode::Read, Some(&pass("vier woorden")));
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase(_))));
}

#[test]
fn a_backup_takes_the_place_of_the_plan_and_the_plan_becomes_a_backup() {
    for secret in [None, Some(pass("vier woorden bij elkaar"))] {
        let folder = tempfile::tempdir().unwrap();
        let path = plan(folder.path());
        reseal(&path, None, secret.as_ref()).unwrap();
        let opened = |path: &Path| Store::open_with(path, Mode::Write, secret.as_ref()).unwrap();
        let mut store = opened(&path);
        let before = store.projection_digest().unwrap();
        store.backup().unwrap();
        let writing = store.write(PLAN, ActorId([1; 16]), 20).unwrap();
        let chapter = AddChapter {
            title: "Later".into(),
            position: "b".into(),
            part: None,
        };
        writing.append(&Body::AddChapter(chapter)).unwrap();
        writing.commit().unwrap();
        let after = store.projection_digest().unwrap();
        drop(store);
        let backups = Backup::beside(&path).unwrap();
        assert_eq!(backups.len(), 1);
        assert_eq!(backups[0].sealed, secret.is_some());
        let prepared = |store: &mut Store| store.remember("was here", Some(b"yes"));
        let damaged = restore_backup(&path, &backups[0].path, secret.as_ref(), prepared).unwrap();
        assert_eq!(damaged, None);
        let store = opened(&path);
        assert_eq!(store.projection_digest().unwrap(), before);
        assert_eq!(store.local("was here").unwrap().unwrap(), b"yes");
        drop(store);
        let backups = Backup::beside(&path).unwrap();
        assert_eq!(backups.len(), 2);
        let newest = folder.path().join("plan.draagvlak-backup-1");
        assert_eq!(opened(&newest).projection_digest().unwrap(), after);
        assert!(!folder.path().join("plan.draagvlak-restoring").exists());
        if secret.is_some() {
            assert_eq!(telling(folder.path()), [] as [String; 0]);
        }
    }
}

#[test]
fn a_backup_takes_the_place_of_a_damaged_plan_which_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = plan(folder.path());
    let backup = Store::open(&path, Mode::Write).unwrap().backup().unwrap();
    std::fs::write(&path, b"kapot").unwrap();
    let nothing = |_: &mut Store| Ok::<(), StoreError>(());
    let kept = restore_backup(&path, &backup, None, nothing)
        .unwrap()
        .unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), b"kapot");
    let store = Store::open(&path, Mode::Read).unwrap();
    let chapters = store
        .nouns::<draagvlak_domain::chapter::Chapter>(Noun::Chapter)
        .unwrap();
    let text = store.head_text(chapters[0].id, Line::Working).unwrap().text;
    assert_eq!(text, SENTENCE);
}
