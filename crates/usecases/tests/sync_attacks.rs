//! Twelve attacks on a shared folder: each is refused by name, and the rest is taken in.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod group;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{ActorId, PlanId};
use draagvlak_domain::operation::Operation;
use draagvlak_sync::{Bundle, Kind, Named, Ring, Sealed, of_format};
use draagvlak_usecases::{self as usecases, Identity, SyncReport};
use group::{Group, identity};

/// A group of three in which the third has not read yet what the second wrote.
fn group() -> Group {
    let mut group = Group::of(7, 3);
    group.write(1, "Een zin van de tweede.");
    group
}

/// Puts the second's work beside the attack and lets the third read both: the attack is named, the
/// work is taken in.
fn refused(mut group: Group, names: &[&str]) -> SyncReport {
    group.seats[1].sync().unwrap();
    let report = group.seats[2].sync().unwrap();
    let found: Vec<_> = report
        .trouble
        .iter()
        .map(|trouble| trouble.what.as_str())
        .collect();
    for name in names {
        assert!(
            found.contains(name),
            "{name} is not among {:?}",
            report.trouble
        );
    }
    let text = usecases::chapter_text(&group.seats[2].desk, "1").unwrap();
    assert_eq!(text, "Een zin van de tweede.", "the rest is taken in");
    let health = usecases::check_store(&group.seats[2].desk).unwrap();
    assert!(health.well, "{health:?}");
    report
}

fn plan(group: &Group) -> PlanId {
    group.seats[0].desk.plan_id()
}

/// The keys of the plan, as a member has them.
fn ring(group: &Group, who: usize) -> Ring {
    usecases::ring_of(&group.seats[who].desk).unwrap()
}

/// The operations of the bundles in the folder that an identity signed.
fn bundles_of(group: &Group, signer: &Identity) -> Vec<(String, Vec<u8>)> {
    let shared = group.shared.borrow();
    let files = shared.files.iter().filter(|(path, (bytes, _))| {
        path.starts_with("ops/")
            && Sealed::read(bytes, plan(group)).is_ok_and(|file| file.signer == signer.public())
    });
    files
        .map(|(path, (bytes, _))| (path.clone(), bytes.clone()))
        .collect()
}

fn put(group: &Group, path: &str, bytes: Vec<u8>) {
    group
        .shared
        .borrow_mut()
        .files
        .insert(path.to_owned(), (bytes, 0));
}

/// An operation that continues an actor's row upon what a member has.
fn next_of(group: &Group, who: usize, actor: ActorId, body: &Body) -> Vec<u8> {
    let seen = group.seats[who].desk.received().unwrap();
    usecases::operation_upon(&group.seats[who].desk, actor, seen.seen(actor) + 1, body).unwrap()
}

fn actor_of(group: &Group, who: usize) -> ActorId {
    usecases::actor_of(&group.seats[who].desk).unwrap()
}

fn title(text: &str) -> Body {
    Body::SetPlan(draagvlak_domain::plan::SetPlan::Title(text.into()))
}

#[test]
fn a_forged_author_is_refused() {
    let group = group();
    let victim = actor_of(&group, 0);
    let mallory = &group.seats[1].identity;
    let forged = next_of(&group, 1, victim, &title("Van mij"));
    let bytes = Bundle::write(
        plan(&group),
        mallory,
        &ring(&group, 1),
        None,
        std::slice::from_ref(&forged),
    )
    .unwrap();
    let (_, operation) = Operation::from_bytes(&forged).unwrap();
    put(
        &group,
        &Named::bundle(victim, operation.number, operation.number, &bytes),
        bytes,
    );
    // And by someone who was never admitted.
    let stranger = identity(99);
    let bytes = Bundle::write(plan(&group), &stranger, &ring(&group, 1), None, &[forged]).unwrap();
    put(
        &group,
        &Named::bundle(victim, operation.number, operation.number, &bytes),
        bytes,
    );
    refused(group, &["forged", "unknown-author"]);
}

#[test]
fn whoever_heard_of_another_role_is_held_to_it_and_what_was_written_before_stays() {
    let mut group = group();
    usecases::set_role(&mut group.seats[0].desk, "m1", "reader", "").unwrap();
    group.seats[0].sync().unwrap();
    // Not heard of yet: the second still writes, and all take it in.
    group.write(1, "Een zin van de tweede.");
    group.seats[1].sync().unwrap();
    let own = usecases::edit_chapter(&mut group.seats[1].desk, "1", "Toch.", &[]);
    assert_eq!(own.unwrap_err().code, "problem-role");
    let actor = actor_of(&group, 1);
    // A program that writes all the same.
    let forced = next_of(
        &group,
        1,
        actor,
        &Body::AddChapter(draagvlak_domain::chapter::AddChapter {
            title: "Toch".into(),
            position: "a0".into(),
            part: None,
        }),
    );
    let (_, operation) = Operation::from_bytes(&forced).unwrap();
    let salt = usecases::salt_of_actor(&group.seats[1].desk, actor).unwrap();
    let signer = &group.seats[1].identity;
    let bytes = Bundle::write(plan(&group), signer, &ring(&group, 1), salt, &[forced]).unwrap();
    put(
        &group,
        &Named::bundle(actor, operation.number, operation.number, &bytes),
        bytes,
    );
    refused(group, &["role"]);
}

#[test]
fn two_who_take_the_role_from_each_other_leave_one_who_coordinates() {
    let mut group = Group::of(11, 3);
    usecases::set_role(&mut group.seats[0].desk, "m1", "coordinator", "").unwrap();
    group.sync_all();
    group.sync_all();
    usecases::set_role(&mut group.seats[0].desk, "m1", "editor", "").unwrap();
    usecases::set_role(&mut group.seats[1].desk, "m0", "editor", "").unwrap();
    for _ in 0..3 {
        group.sync_all();
    }
    let roles = |seat: &group::Seat| -> Vec<String> {
        let rows = usecases::members(&seat.desk).unwrap();
        rows.into_iter().map(|row| row.role).collect()
    };
    let first = roles(&group.seats[0]);
    let coordinate = first.iter().filter(|role| *role == "coordinator").count();
    assert_eq!(coordinate, 1, "{first:?}");
    for seat in &group.seats {
        assert_eq!(roles(seat), first);
        assert_eq!(
            seat.desk.digest().unwrap(),
            group.seats[0].desk.digest().unwrap()
        );
    }
    let last = first.iter().position(|role| role == "coordinator").unwrap();
    let desk = &mut group.seats[last].desk;
    let refused = usecases::set_role(desk, &format!("m{last}"), "reader", "");
    assert_eq!(refused.unwrap_err().code, "problem-last-coordinator");
}

#[test]
fn a_bundle_that_is_replayed_under_another_number_is_refused() {
    let group = group();
    let (path, bytes) = bundles_of(&group, &group.seats[0].identity).remove(0);
    let Ok((Named::Bundle { actor, from, to }, _)) = Named::parse(&path) else {
        panic!("{path}");
    };
    put(
        &group,
        &Named::bundle(actor, from + 1_000, to + 1_000, &bytes),
        bytes.clone(),
    );
    put(
        &group,
        &Named::bundle(ActorId([9; 16]), from, to, &bytes),
        bytes,
    );
    let report = refused(group, &["replayed"]);
    assert_eq!(report.trouble.len(), 2);
}

#[test]
fn a_removed_member_is_refused_after_that() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    group.seats[0].sync().unwrap();
    group.seats[2].sync().unwrap();
    // The third goes on without having heard of it.
    let founder = &mut group.seats[0];
    usecases::remove_member(&mut founder.desk, &founder.identity, "m1", "weg").unwrap();
    founder.sync().unwrap();
    let actor = actor_of(&group, 1);
    let late = usecases::operation_upon(
        &group.seats[1].desk,
        actor,
        group.seats[1].desk.received().unwrap().seen(actor) + 1,
        &Body::SetChapter(draagvlak_domain::chapter::SetChapter {
            chapter: usecases::chapters(&group.seats[1].desk).unwrap()[0].id,
            change: draagvlak_domain::chapter::ChapterChange::Title("Van de verwijderde".into()),
            reasons: vec![],
        }),
    )
    .unwrap();
    let (_, operation) = Operation::from_bytes(&late).unwrap();
    let salt = usecases::salt_of_actor(&group.seats[1].desk, actor).unwrap();
    let bytes = Bundle::write(
        plan(&group),
        &group.seats[1].identity,
        &ring(&group, 1),
        salt,
        &[late],
    )
    .unwrap();
    put(
        &group,
        &Named::bundle(actor, operation.number, operation.number, &bytes),
        bytes,
    );
    let report = group.seats[2].sync().unwrap();
    assert!(
        report
            .trouble
            .iter()
            .any(|trouble| trouble.what == "removed"),
        "{report:?}"
    );
    let rows = usecases::chapters(&group.seats[2].desk).unwrap();
    assert_eq!(rows[0].title, "Inleiding");
    // What it wrote before stays.
    assert_eq!(
        usecases::chapter_text(&group.seats[2].desk, "1").unwrap(),
        "Een zin van de tweede."
    );
    // And what is written now it cannot read.
    group.write(0, "Zonder de verwijderde.");
    group.seats[0].sync().unwrap();
    let report = group.seats[1].sync().unwrap();
    assert!(
        report
            .trouble
            .iter()
            .any(|trouble| trouble.what == "no-key"),
        "{report:?}"
    );
    group.seats[2].sync().unwrap();
    assert_eq!(
        usecases::chapter_text(&group.seats[2].desk, "1").unwrap(),
        "Zonder de verwijderde."
    );
}

#[test]
fn one_author_with_two_histories_is_refused_and_both_are_kept() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    group.seats[2].sync().unwrap();
    let actor = actor_of(&group, 1);
    let salt = usecases::salt_of_actor(&group.seats[1].desk, actor).unwrap();
    let chapter = usecases::chapters(&group.seats[1].desk).unwrap()[1].id;
    let other = Body::SetChapter(draagvlak_domain::chapter::SetChapter {
        chapter,
        change: draagvlak_domain::chapter::ChapterChange::Title("Op de andere laptop".into()),
        reasons: vec![],
    });
    let copy = next_of(&group, 1, actor, &other);
    let (_, operation) = Operation::from_bytes(&copy).unwrap();
    let bytes = Bundle::write(
        plan(&group),
        &group.seats[1].identity,
        &ring(&group, 1),
        salt,
        &[copy],
    )
    .unwrap();
    let path = Named::bundle(actor, operation.number, operation.number, &bytes);
    // The one goes on and is read; then the copy comes to light.
    group.write(1, "Op deze laptop.");
    group.seats[1].sync().unwrap();
    group.seats[2].sync().unwrap();
    put(&group, &path, bytes);
    let report = group.seats[2].sync().unwrap();
    assert!(
        report.trouble.iter().any(|trouble| trouble.what == "clone"),
        "{report:?}"
    );
    assert!(!report.stopped, "who is not copied goes on");
    // The copied one stops, and says so; both histories stay where they are.
    let report = group.seats[1].sync().unwrap();
    assert!(report.stopped && report.copied, "{report:?}");
    group.write(1, "Niet meer te delen.");
    let report = group.seats[1].sync().unwrap();
    assert_eq!((report.published, report.stopped), (0, true));
    assert!(group.shared.borrow().files.contains_key(&path));
    assert_eq!(
        usecases::chapter_text(&group.seats[2].desk, "1").unwrap(),
        "Op deze laptop."
    );
}

#[test]
fn a_copy_that_only_went_on_becomes_another_author() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let actor = actor_of(&group, 1);
    let salt = usecases::salt_of_actor(&group.seats[1].desk, actor).unwrap();
    let chapter = usecases::chapters(&group.seats[1].desk).unwrap()[1].id;
    let more = Body::SetChapter(draagvlak_domain::chapter::SetChapter {
        chapter,
        change: draagvlak_domain::chapter::ChapterChange::Title("Verder".into()),
        reasons: vec![],
    });
    let more = next_of(&group, 1, actor, &more);
    let (_, operation) = Operation::from_bytes(&more).unwrap();
    let bytes = Bundle::write(
        plan(&group),
        &group.seats[1].identity,
        &ring(&group, 1),
        salt,
        &[more],
    )
    .unwrap();
    put(
        &group,
        &Named::bundle(actor, operation.number, operation.number, &bytes),
        bytes,
    );
    let report = group.seats[1].sync().unwrap();
    assert!(report.copied && !report.stopped, "{report:?}");
    group.write(1, "Als nieuw apparaat.");
    assert_ne!(actor_of(&group, 1), actor);
    group.seats[1].sync().unwrap();
    let report = group.seats[2].sync().unwrap();
    assert_eq!(report.trouble, []);
    assert_eq!(
        usecases::chapter_text(&group.seats[2].desk, "1").unwrap(),
        "Als nieuw apparaat."
    );
}

#[test]
fn a_folder_put_back_to_an_older_state_is_noticed_and_made_whole() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let old = group.shared.borrow().files.clone();
    group.write(1, "Een zin van de tweede, later.");
    group.seats[1].sync().unwrap();
    group.seats[0].sync().unwrap();
    group.shared.borrow_mut().files = old;
    let report = group.seats[0].sync().unwrap();
    assert!(report.gone > 0, "{report:?}");
    let report = group.seats[1].sync().unwrap();
    assert!(report.gone > 0 && report.published > 0, "{report:?}");
    group.seats[2].sync().unwrap();
    assert_eq!(
        usecases::chapter_text(&group.seats[2].desk, "1").unwrap(),
        "Een zin van de tweede, later."
    );
}

#[test]
fn a_bundle_of_another_plan_is_refused() {
    let group = group();
    let other = Group::of(8, 2);
    let (path, bytes) = bundles_of(&other, &other.seats[0].identity).remove(0);
    put(&group, &path, bytes);
    refused(group, &["other-plan"]);
}

#[test]
fn paths_that_lead_outside_are_never_followed() {
    let folder = tempfile::tempdir().unwrap();
    let shared = usecases::SharedFolder::of(folder.path(), PlanId([1; 16]));
    let outside = folder.path().join("geheim.txt");
    std::fs::File::create(&outside).unwrap();
    use draagvlak_sync::Folder;
    for path in [
        "../geheim.txt",
        "/etc/passwd",
        "ops/../../geheim.txt",
        "..\\geheim.txt",
        "C:\\geheim.txt",
        "",
        "./x",
        "ops//../x",
    ] {
        assert!(shared.read(path, 10).is_err(), "{path}");
        if !path.starts_with("./") {
            assert!(shared.put(path, b"x").is_err(), "{path}");
        }
    }
    shared.put("ops/x/1.ops", b"x").unwrap();
    #[cfg(unix)]
    {
        let own = folder.path().join(Named::folder(PlanId([1; 16])));
        std::os::unix::fs::symlink(&outside, own.join("ops/x/2.ops")).unwrap();
        std::os::unix::fs::symlink(folder.path(), own.join("members")).unwrap();
        let entries = shared.list().unwrap();
        assert_eq!(entries.len(), 3);
        assert!(
            entries.iter().filter(|entry| entry.special).count() == 2,
            "{entries:?}"
        );
        assert!(shared.read("ops/x/2.ops", 10).is_err());
    }
    let group = group();
    put(&group, "ops/../../../geheim.txt", b"x".to_vec());
    refused(group, &["foreign"]);
}

#[test]
fn what_is_too_large_is_refused() {
    let group = group();
    let actor = actor_of(&group, 0);
    let large = vec![0; draagvlak_sync::MAX_FILE as usize + 1];
    put(&group, &Named::bundle(actor, 900, 901, b"x"), large);
    refused(group, &["too-large"]);
}

#[test]
fn a_bomb_is_refused() {
    let group = group();
    let bomb = draagvlak_sync::bomb(
        plan(&group),
        &group.seats[1].identity,
        &ring(&group, 1),
        actor_of(&group, 1),
        200 * 1024 * 1024,
    );
    assert!(bomb.len() < 64 * 1024, "{}", bomb.len());
    put(
        &group,
        &Named::bundle(actor_of(&group, 1), 900, 900, &bomb),
        bomb,
    );
    refused(group, &["too-large"]);
}

#[test]
fn a_bundle_that_ends_too_soon_waits_for_its_rest() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let (path, whole) = bundles_of(&group, &group.seats[1].identity).pop().unwrap();
    for end in 0..whole.len() {
        put(&group, &path, whole[..end].to_vec());
        let report = group.seats[2].sync().unwrap();
        let trouble = report
            .trouble
            .iter()
            .find(|trouble| trouble.path == path)
            .unwrap();
        assert!(
            trouble.waits && ["torn", "placeholder"].contains(&trouble.what.as_str()),
            "{end}: {trouble:?}"
        );
    }
    put(&group, &path, whole);
    let report = group.seats[2].sync().unwrap();
    assert_eq!(
        (report.trouble.as_slice(), report.received > 0),
        (&[][..], true)
    );
}

#[test]
fn a_bit_flipped_in_any_byte_is_refused() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let (path, whole) = bundles_of(&group, &group.seats[1].identity).pop().unwrap();
    let Ok((Named::Bundle { actor, from, to }, _)) = Named::parse(&path) else {
        panic!("{path}");
    };
    group.shared.borrow_mut().files.remove(&path);
    let plan = plan(&group);
    for at in 0..whole.len() {
        let mut bad = whole.clone();
        bad[at] ^= 1 << (at % 8);
        // Under its old name the hash tells; under a name that fits, everything else must.
        let why = Sealed::read(&bad, plan).err();
        assert!(why.is_some(), "byte {at} says nothing");
        if at % 16 == 0 {
            put(&group, &path, bad.clone());
            let fitting = Named::bundle(actor, from, to, &bad);
            put(&group, &fitting, bad);
            let report = group.seats[2].sync().unwrap();
            assert_eq!(report.received, 0, "byte {at}");
            assert_eq!(
                report
                    .trouble
                    .iter()
                    .filter(|trouble| trouble.path == path)
                    .count(),
                1,
                "byte {at}"
            );
            assert!(
                report.trouble.iter().any(|trouble| trouble.path == fitting),
                "byte {at}"
            );
            group.shared.borrow_mut().files.remove(&fitting);
        }
    }
    put(&group, &path, whole);
    assert!(group.seats[2].sync().unwrap().received > 0);
}

#[test]
fn a_format_that_was_lowered_or_raised_is_refused() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let (path, whole) = bundles_of(&group, &group.seats[1].identity).pop().unwrap();
    group.shared.borrow_mut().files.remove(&path);
    let Ok((Named::Bundle { actor, from, to }, _)) = Named::parse(&path) else {
        panic!("{path}");
    };
    let file = Sealed::read(&whole, plan(&group)).unwrap();
    for format in [0, 2] {
        let other = of_format(
            format,
            Kind::Bundle,
            plan(&group),
            &group.seats[1].identity,
            file.clear,
            file.sealed,
        );
        put(&group, &Named::bundle(actor, from, to, &other), other);
    }
    put(&group, &path, whole.clone());
    refused(group, &["no-such-format", "newer-format"]);
}

#[test]
fn what_a_role_does_not_allow_is_refused() {
    let mut group = group();
    group.seats[1].sync().unwrap();
    let actor = actor_of(&group, 1);
    let salt = usecases::salt_of_actor(&group.seats[1].desk, actor).unwrap();
    let forbidden = next_of(&group, 1, actor, &title("Staatsgreep"));
    let (_, operation) = Operation::from_bytes(&forbidden).unwrap();
    let bytes = Bundle::write(
        plan(&group),
        &group.seats[1].identity,
        &ring(&group, 1),
        salt,
        &[forbidden],
    )
    .unwrap();
    put(
        &group,
        &Named::bundle(actor, operation.number, operation.number, &bytes),
        bytes,
    );
    refused(group, &["role"]);
}
