//! The ledger: the same operations give the same plan, in whatever order and however often.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::bond::{
    LinkComment, LinkKind, LinkResent, MergeComments, Part, ResentComment, SplitComment, UndoSplit,
};
use draagvlak_domain::chapter::{AddChapter, ChapterChange, SetChapter};
use draagvlak_domain::comment::{
    Comment, CommentChange, Dispose, Disposition, ImportFeedback, Outcome, SetComment, UndoImport,
};
use draagvlak_domain::draft::{DraftComment, Sentiment};
use draagvlak_domain::explanation::ExplainChange;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_domain::invitation::{Invite, Invitee};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::plan::{CreatePlan, Period};
use draagvlak_domain::profile::Profile;
use draagvlak_domain::revision::{Line, Revise, TextStep, Tie};
use draagvlak_domain::round::OpenRound;
use draagvlak_redline::atoms::change_between;
use draagvlak_store::{Mode, Noun, Refusal, Store, StoreError};
use proptest::prelude::*;

const PLAN: PlanId = PlanId([7; 16]);

fn actor(n: u8) -> ActorId {
    ActorId([n; 16])
}

fn append(store: &mut Store, by: u8, wall: u64, body: &Body) -> draagvlak_domain::id::OperationId {
    let writing = store.write(PLAN, actor(by), wall).unwrap();
    let id = writing.append(body).unwrap();
    writing.commit().unwrap();
    id
}

/// A store with a plan, a member, a chapter with text, a round and two reactions.
fn seeded(path: &Path) -> Store {
    seed(Store::create(path).unwrap())
}

fn seed(mut store: Store) -> Store {
    let profile = Profile::from_toml(include_str!("../../../assets/profiles/imv.toml")).unwrap();
    let period = Period {
        from: 2019,
        to: 2022,
    };
    append(
        &mut store,
        1,
        10,
        &Body::CreatePlan(CreatePlan {
            title: "IMV".into(),
            period,
            profile,
        }),
    );
    let member = AddMember {
        key: "om".into(),
        name: "OM".into(),
        organisation: "OM".into(),
        role: "editor".into(),
        task: String::new(),
    };
    let member = append(&mut store, 1, 11, &Body::AddMember(member));
    append(
        &mut store,
        1,
        12,
        &Body::OpenActor(OpenActor {
            member: EntityId::born_of(member, 0),
        }),
    );
    let chapter = AddChapter {
        title: "Inleiding".into(),
        position: "80".into(),
        part: None,
    };
    let chapter = EntityId::born_of(append(&mut store, 1, 13, &Body::AddChapter(chapter)), 0);
    append(
        &mut store,
        1,
        14,
        &revise(chapter, vec![], "", "Een. Twee. Drie."),
    );
    let round = OpenRound {
        code: "R1".into(),
        title: "Ronde 1".into(),
        stage: None,
    };
    let round = EntityId::born_of(append(&mut store, 1, 15, &Body::OpenRound(round)), 0);
    let comments = ["Goed plan.", "Waarom niet concreter?"]
        .map(|text| DraftComment {
            text: text.into(),
            ..DraftComment::default()
        })
        .to_vec();
    let import = ImportFeedback {
        round,
        file: None,
        first_number: 1,
        comments,
        skipped: vec![],
    };
    append(&mut store, 1, 16, &Body::ImportFeedback(import));
    store
}

fn revise(
    chapter: EntityId,
    base: Vec<draagvlak_domain::id::OperationId>,
    was: &str,
    is: &str,
) -> Body {
    let step = TextStep {
        base,
        delta: change_between(was, is),
    };
    Body::Revise(Revise {
        chapter,
        step,
        reasons: vec![],
        note: String::new(),
    })
}

fn fresh(folder: &Path, name: &str) -> Store {
    Store::create(&folder.join(name)).unwrap()
}

#[test]
fn what_was_acknowledged_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.draagvlak");
    let digest = seeded(&path).projection_digest().unwrap();
    let store = Store::open(&path, Mode::Read).unwrap();
    assert_eq!(store.projection_digest().unwrap(), digest);
    assert!(store.check().unwrap().is_well());
    assert_eq!(store.comments().unwrap().len(), 2);
    assert_eq!(store.search("concret", 10).unwrap().len(), 1);
    assert_eq!(store.search("\"*(", 10).unwrap(), []);
}

#[test]
fn rebuilding_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = seeded(&folder.path().join("plan.draagvlak"));
    let before = store.projection_digest().unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.projection_digest().unwrap(), before);
}

#[test]
fn a_second_writer_is_refused_and_a_reader_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.draagvlak");
    let _first = seeded(&path);
    assert!(matches!(
        Store::open(&path, Mode::Write),
        Err(StoreError::InUse)
    ));
    assert!(
        Store::open(&path, Mode::Read)
            .unwrap()
            .plan()
            .unwrap()
            .is_some()
    );
}

#[test]
fn a_file_of_another_kind_or_a_newer_format_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.draagvlak");
    assert!(matches!(
        Store::open(&path, Mode::Read),
        Err(StoreError::Missing(_))
    ));
    std::fs::copy(file!().replace("crates/store/", ""), &path).unwrap();
    assert!(matches!(
        Store::open(&path, Mode::Read),
        Err(StoreError::NotAPlan(_))
    ));
    assert!(matches!(
        Store::open(&path, Mode::Write),
        Err(StoreError::NotAPlan(_))
    ));
    std::fs::remove_file(&path).unwrap();
    drop(seeded(&path));
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    assert!(matches!(
        Store::open(&path, Mode::Write),
        Err(StoreError::NewerFormat { found: 99, .. })
    ));
}

/// A plan of the first format is brought to the newest one when it is opened to write; to look, it
/// stays as it is and tells the same.
#[test]
fn a_plan_of_the_first_format_is_read_and_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.draagvlak");
    let digest = seeded(&path).projection_digest().unwrap();
    let older = rusqlite::Connection::open(&path).unwrap();
    older
        .execute_batch(
            "DROP TABLE listed; DROP TABLE belongs; DROP TABLE source;
             DROP INDEX comment_counted; DROP INDEX comment_waiting;
             DROP TABLE disputed; DROP TABLE settled; DROP TABLE decided;
             DROP INDEX operation_time; DROP INDEX operation_kind; DROP TABLE touched;
             ALTER TABLE tie DROP COLUMN tied;
             ALTER TABLE comment DROP COLUMN outcome; ALTER TABLE comment DROP COLUMN valid;
             ALTER TABLE comment DROP COLUMN handler; ALTER TABLE comment DROP COLUMN main_line;
             ALTER TABLE comment DROP COLUMN late; ALTER TABLE comment DROP COLUMN dated;
             ALTER TABLE comment DROP COLUMN withdrawn;
             PRAGMA user_version = 1;",
        )
        .unwrap();
    drop(older);
    let looked = Store::open(&path, Mode::Read).unwrap();
    assert_eq!(looked.projection_digest().unwrap(), digest);
    assert_eq!(looked.undisposed().unwrap().len(), 2);
    drop(looked);
    let written = Store::open(&path, Mode::Write).unwrap();
    assert_eq!(written.projection_digest().unwrap(), digest);
    // What the older program opens is left beside it, and no later backup pushes it out.
    let before = folder.path().join("plan.draagvlak-backup-format-1");
    let before = rusqlite::Connection::open(before).unwrap();
    let format: i64 = before
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(format, 1);
}

#[test]
fn a_full_disk_is_said_to_be_full_and_keeps_what_was_stored() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = seeded(&folder.path().join("plan.draagvlak"));
    let before = store.operations().unwrap();
    store.limit_pages(60).unwrap();
    let writing = store.write(PLAN, actor(1), 20).unwrap();
    let full = writing.attach(&vec![7; 4_000_000]);
    assert!(matches!(full, Err(StoreError::Full)), "{full:?}");
    drop(writing);
    assert_eq!(store.operations().unwrap(), before);
    assert!(store.check().unwrap().is_well());
}

#[test]
fn backups_rotate() {
    let folder = tempfile::tempdir().unwrap();
    let store = seeded(&folder.path().join("plan.draagvlak"));
    for _ in 0..7 {
        store.backup().unwrap();
    }
    let backups = std::fs::read_dir(folder.path()).unwrap();
    let count = backups
        .filter(|f| {
            f.as_ref()
                .unwrap()
                .file_name()
                .to_string_lossy()
                .contains("-backup-")
        })
        .count();
    assert_eq!(count, 5);
    let copy = Store::open(&folder.path().join("plan.draagvlak-backup-5"), Mode::Read).unwrap();
    assert_eq!(
        copy.projection_digest().unwrap(),
        store.projection_digest().unwrap()
    );
}

#[test]
fn a_copied_store_that_went_on_is_a_fork() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = seeded(&folder.path().join("one"));
    let mut two = fresh(folder.path(), "two");
    two.receive(PLAN, &one.operations().unwrap()).unwrap();
    let chapter = one
        .nouns::<draagvlak_domain::chapter::Chapter>(Noun::Chapter)
        .unwrap()[0]
        .id;
    let retitle = |title: &str| {
        Body::SetChapter(SetChapter {
            chapter,
            change: ChapterChange::Title(title.into()),
            reasons: vec![],
        })
    };
    append(&mut one, 1, 20, &retitle("A"));
    append(&mut two, 1, 20, &retitle("B"));
    let received = one.receive(PLAN, &two.operations().unwrap()).unwrap();
    assert!(matches!(
        received.refused.as_slice(),
        [(_, Refusal::Fork(_))]
    ));
}

#[test]
fn foreign_and_damaged_operations_are_refused_and_the_others_go_in() {
    let folder = tempfile::tempdir().unwrap();
    let one = seeded(&folder.path().join("one"));
    let mut list = one.operations().unwrap();
    let good = list.len();
    let mut half = list[3].clone();
    half.truncate(half.len() / 2);
    list.insert(2, half);
    list.push(vec![0xff; 40]);
    let mut two = fresh(folder.path(), "two");
    let received = two.receive(PLAN, &list).unwrap();
    assert_eq!(received.new.len(), good);
    assert_eq!(received.refused.len(), 2);
    let other = PlanId([8; 16]);
    let mut three = fresh(folder.path(), "three");
    assert!(three.receive(other, &list).unwrap().new.is_empty());
}

#[test]
fn two_who_did_not_see_each_other_are_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = seeded(&folder.path().join("one"));
    let mut two = fresh(folder.path(), "two");
    two.receive(PLAN, &one.operations().unwrap()).unwrap();
    let comment = one.comments().unwrap()[0].0;
    let dispose = |outcome| {
        Body::Dispose(Dispose {
            comment,
            disposition: Some(Disposition {
                outcome,
                note: "x".into(),
                master: None,
            }),
        })
    };
    append(&mut one, 1, 30, &dispose(Outcome::Noted));
    append(&mut two, 2, 31, &dispose(Outcome::NotProcessed));
    one.receive(PLAN, &two.operations().unwrap()).unwrap();
    two.receive(PLAN, &one.operations().unwrap()).unwrap();
    for store in [&one, &two] {
        let comment: Comment = store.comment(comment).unwrap().unwrap();
        assert!(comment.disposition.is_contested());
        assert_eq!(
            comment.disposition().unwrap().outcome,
            Outcome::NotProcessed
        );
    }
    append(&mut one, 1, 40, &dispose(Outcome::Processed));
    assert!(
        !one.comment(comment)
            .unwrap()
            .unwrap()
            .disposition
            .is_contested()
    );
}

#[derive(Debug, Clone)]
enum Act {
    Write(usize, String),
    Retitle(String),
    Judge(usize, bool),
    Answer(usize, Option<Outcome>),
    Tie(usize, bool),
    Split(usize),
    Unsplit(usize, bool),
    Merge(usize, Option<usize>),
    Link(usize, usize, bool),
    Undo(bool),
    Invite(bool),
    Explain(bool),
    Fetch(usize),
}

fn act() -> impl Strategy<Value = (usize, Act)> {
    let act = prop_oneof![
        (0_usize..4, "[a-c]{1,3}\\.").prop_map(|(at, word)| Act::Write(at, word)),
        "[A-C]{1,2}".prop_map(Act::Retitle),
        (0_usize..2, any::<bool>()).prop_map(|(n, yes)| Act::Judge(n, yes)),
        (
            0_usize..2,
            prop::option::of(prop::sample::select(&Outcome::ALL[..]))
        )
            .prop_map(|(n, outcome)| Act::Answer(n, outcome)),
        (0_usize..2, any::<bool>()).prop_map(|(n, tied)| Act::Tie(n, tied)),
        (0_usize..3).prop_map(Act::Split),
        (0_usize..2, any::<bool>()).prop_map(|(n, undone)| Act::Unsplit(n, undone)),
        (0_usize..2, prop::option::of(0_usize..2)).prop_map(|(n, into)| Act::Merge(n, into)),
        (0_usize..2, 0_usize..2, any::<bool>()).prop_map(|(a, b, linked)| Act::Link(a, b, linked)),
        any::<bool>().prop_map(Act::Undo),
        any::<bool>().prop_map(Act::Invite),
        any::<bool>().prop_map(Act::Explain),
        (0_usize..3).prop_map(Act::Fetch),
        (0_usize..3).prop_map(Act::Fetch),
    ];
    (0_usize..3, act)
}

/// The operations every history begins with: made once.
fn beginning() -> &'static [Vec<u8>] {
    static BEGINNING: std::sync::OnceLock<Vec<Vec<u8>>> = std::sync::OnceLock::new();
    BEGINNING.get_or_init(|| {
        seed(Store::create_in_memory().unwrap())
            .operations()
            .unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]
    #[test]
    fn three_actors_converge(acts in proptest::collection::vec(act(), 1..9), order in any::<prop::sample::Index>()) {
        let mut stores = [(); 3].map(|()| Store::create_in_memory().unwrap());
        for store in &mut stores {
            store.receive(PLAN, beginning()).unwrap();
        }
        let chapter = stores[0].nouns::<draagvlak_domain::chapter::Chapter>(Noun::Chapter).unwrap()[0].id;
        for (step, (who, act)) in acts.into_iter().enumerate() {
            let by = who as u8 + 1;
            // Clocks that run apart, also backwards.
            let wall = 100 + (step as u64 * 37) % 50;
            match act {
                Act::Write(at, word) => {
                    let head = stores[who].head_text(chapter, Line::Working).unwrap();
                    let was = match head.heads.as_slice() {
                        [_] => head.text.clone(),
                        heads => stores[who].history().text(heads[0]).unwrap().to_string(),
                    };
                    let mut words: Vec<&str> = head.text.split(' ').collect();
                    let at = at.min(words.len());
                    words.insert(at, &word);
                    let body = revise(chapter, head.heads.clone(), &was, &words.join(" "));
                    append(&mut stores[who], by, wall, &body);
                }
                Act::Retitle(title) => {
                    let set = SetChapter { chapter, change: ChapterChange::Title(title), reasons: vec![] };
                    append(&mut stores[who], by, wall, &Body::SetChapter(set));
                }
                Act::Judge(n, yes) => {
                    let comment = stores[who].comments().unwrap()[n].0;
                    let sentiment = if yes { Sentiment::Positive } else { Sentiment::Critical };
                    let set = SetComment { comment, change: CommentChange::Sentiment(sentiment) };
                    append(&mut stores[who], by, wall, &Body::SetComment(set));
                }
                Act::Answer(n, outcome) => {
                    let comment = stores[who].comments().unwrap()[n].0;
                    let disposition = outcome.map(|outcome| Disposition { outcome, note: "Ja.".into(), master: None });
                    append(&mut stores[who], by, wall, &Body::Dispose(Dispose { comment, disposition }));
                }
                Act::Tie(n, tied) => {
                    let comment = stores[who].comments().unwrap()[n].0;
                    let revision = stores[who].revisions(chapter, Line::Working).unwrap()[0].id;
                    append(&mut stores[who], by, wall, &Body::Tie(Tie { revision, comment, tied }));
                }
                Act::Split(n) => {
                    let all = stores[who].comments().unwrap();
                    let (comment, known) = &all[n.min(all.len() - 1)];
                    let first_number = stores[who].last_number(known.round).unwrap() + 1;
                    let parts = ["Een.", "Twee."].map(|text| Part { text: text.into(), ..Part::default() });
                    let split = SplitComment { comment: *comment, first_number, parts: parts.to_vec() };
                    append(&mut stores[who], by, wall, &Body::SplitComment(split));
                }
                Act::Unsplit(n, undone) => {
                    let (comment, known) = stores[who].comments().unwrap()[n].clone();
                    if let Some(split) = known.bonds.split() {
                        append(&mut stores[who], by, wall, &Body::UndoSplit(UndoSplit { comment, split, undone }));
                    }
                }
                Act::Merge(n, into) => {
                    let all = stores[who].comments().unwrap();
                    let merge = MergeComments { comments: vec![all[n].0], into: into.map(|at| all[at].0) };
                    append(&mut stores[who], by, wall, &Body::MergeComments(merge));
                }
                Act::Link(from, to, linked) => {
                    let all = stores[who].comments().unwrap();
                    let link = LinkComment { comment: all[from].0, to: all[to].0, kind: LinkKind::AnswerTo, linked };
                    append(&mut stores[who], by, wall, &Body::LinkComment(link));
                    let rows = vec![ResentComment { before: all[from].0, after: all[to].0 }];
                    append(&mut stores[who], by, wall, &Body::LinkResent(LinkResent { rows }));
                }
                Act::Undo(undone) => {
                    let import = stores[who].comments().unwrap()[0].1.import;
                    append(&mut stores[who], by, wall, &Body::UndoImport(UndoImport { import, undone }));
                }
                Act::Invite(invited) => {
                    let invite = Invite {
                        round: EntityId([8; 16]),
                        invitees: vec![Invitee { person: EntityId([9; 16]), because: vec![] }],
                        invited,
                        date: "2018-07-27".parse().unwrap(),
                        reason: "Ja.".into(),
                    };
                    append(&mut stores[who], by, wall, &Body::Invite(invite));
                }
                Act::Explain(clear) => {
                    let revision = stores[who].revisions(chapter, Line::Working).unwrap()[0].id;
                    let why = if clear { String::new() } else { "Redactioneel.".into() };
                    append(&mut stores[who], by, wall, &Body::ExplainChange(ExplainChange { revision, why }));
                }
                Act::Fetch(from) => {
                    let list = stores[from].operations().unwrap();
                    stores[who].receive(PLAN, &list).unwrap();
                }
            }
        }
        let mut all: Vec<Vec<u8>> = stores.iter().flat_map(|s| s.operations().unwrap()).collect();
        all.sort();
        all.dedup();
        // Names are hashes: in their order the operations stand in none. Everything comes twice.
        let turn = order.index(all.len());
        all.rotate_left(turn);
        for (n, store) in stores.iter_mut().enumerate() {
            all.reverse();
            for part in all.chunks(3 + 2 * n) {
                store.receive(PLAN, part).unwrap();
            }
            store.receive(PLAN, &all).unwrap();
        }
        // One who saw nothing of it, and hears everything from the last to the first.
        let mut late = Store::create_in_memory().unwrap();
        for operation in all.iter().chain(all.iter().rev()) {
            late.receive(PLAN, std::slice::from_ref(operation)).unwrap();
        }
        let digest = late.projection_digest().unwrap();
        for store in &stores {
            prop_assert_eq!(store.projection_digest().unwrap(), digest);
        }
        let health = late.check().unwrap();
        prop_assert!(health.is_well() && health.waiting == 0, "{:?}", health);
        late.rebuild().unwrap();
        prop_assert_eq!(late.projection_digest().unwrap(), digest);
    }
}
