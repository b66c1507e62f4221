//! Many histories of workgroups over a folder that nobody trusts: files come late, cut off, empty,
//! as placeholders, doubled, renamed, in another case, or go away; the folder is full or read-only
//! at times; clocks are days off; members join and are removed. In the end all are equal.
//!
//! `DRAAGVLAK_CASES` says how many histories, `DRAAGVLAK_SEED` from which on.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod group;

use draagvlak_usecases::{self as usecases, ChapterStatus, CommentKind, Outcome, Sentiment};
use group::{Chance, Group};

#[expect(clippy::disallowed_methods, reason = "how many, and which")]
fn asked(name: &str, else_: u64) -> u64 {
    std::env::var(name).map_or(else_, |value| value.parse().unwrap())
}

#[test]
fn every_history_converges_and_loses_nothing() {
    let cases = asked("DRAAGVLAK_CASES", 24);
    let first = asked("DRAAGVLAK_SEED", 1);
    println!("seeds {first} to {}", first + cases - 1);
    for seed in first..first + cases {
        let told = std::panic::catch_unwind(|| history(seed));
        assert!(
            told.is_ok(),
            "seed {seed}: DRAAGVLAK_SEED={seed} DRAAGVLAK_CASES=1"
        );
        if seed % 500 == 0 {
            println!("seed {seed} done");
        }
    }
}

fn members(chance: &mut Chance) -> usize {
    match chance.below(100) {
        0..74 => 3 + chance.below(3),
        74..96 => 6 + chance.below(6),
        _ => 12 + chance.below(24),
    }
}

fn history(seed: u64) {
    let mut chance = Chance(seed);
    let mut group = Group::new(seed, false);
    let count = members(&mut chance);
    let mut removed: Vec<usize> = Vec::new();
    for _ in 1..count {
        let role = if chance.one_in(12) {
            "reader"
        } else {
            "editor"
        };
        group.ask(role);
    }
    for _ in 0..count * 7 {
        group.shared.borrow_mut().tick += 1;
        let who = chance.below(group.seats.len());
        act(&mut group, who, &mut chance, &mut removed);
    }
    settle(&mut group, &removed, seed);
}

fn act(group: &mut Group, who: usize, chance: &mut Chance, removed: &mut Vec<usize>) {
    let what = chance.below(22);
    if what < 8 {
        // What a folder refuses is tried again later.
        group.seats[who].sync().unwrap();
        if who == 0 {
            group.admit_all();
        }
        return;
    }
    if what == 8 && chance.one_in(3) {
        lose_a_file(group, chance, removed);
        return;
    }
    if what == 9 && who > 0 && removed.is_empty() && chance.one_in(4) {
        let founder = &mut group.seats[0];
        usecases::remove_member(
            &mut founder.desk,
            &founder.identity,
            &format!("m{who}"),
            "weg",
        )
        .unwrap();
        removed.push(who);
        return;
    }
    if what == 10 && chance.one_in(3) {
        change_a_role(group, who, chance);
        return;
    }
    let desk = &mut group.seats[who].desk;
    if usecases::chapters(desk).map_or(true, |rows| rows.is_empty()) {
        // Not admitted yet: there is nothing to write in.
        return;
    }
    let chapter = (1 + chance.below(2)).to_string();
    let label = format!("R1-00{}", 1 + chance.below(3));
    let written = match what {
        9..=13 => {
            let text = usecases::chapter_text(desk, &chapter).unwrap();
            let mut words: Vec<&str> = text.split(' ').collect();
            let at = chance.below(words.len());
            let new = ["zin.", "plan", "samen", "eerst", "later."][chance.below(5)];
            match chance.below(3) {
                0 => words.insert(at, new),
                1 => words[at] = new,
                _ if words.len() > 3 => drop(words.remove(at)),
                _ => words.push(new),
            }
            usecases::edit_chapter(desk, &chapter, &words.join(" "), &[]).map(drop)
        }
        14 => {
            let status = [ChapterStatus::Draft, ChapterStatus::Ready][chance.below(2)];
            usecases::set_chapter_status(desk, &chapter, status)
        }
        15 => usecases::retitle_chapter(desk, &chapter, ["A", "B", "C"][chance.below(3)], &[]),
        20 => {
            let own = usecases::OwnReaction {
                round: Some("R1".into()),
                chapter: Some(chapter),
                text: "Waarom dit?".into(),
                ..usecases::OwnReaction::default()
            };
            usecases::react(desk, &own).map(drop)
        }
        21 => {
            let label = format!("R1-00{}", 1 + chance.below(7));
            match usecases::retract_reaction(desk, &label, !chance.one_in(4)) {
                // Another's, one that was answered, or none.
                Err(problem)
                    if [
                        "problem-not-your-reaction",
                        "problem-reaction-answered",
                        "problem-no-such",
                    ]
                    .contains(&problem.code) =>
                {
                    Ok(())
                }
                done => done,
            }
        }
        16 | 17 => {
            let order = usecases::DisposeOrder {
                labels: vec![label],
                outcome: Some([Outcome::Noted, Outcome::Processed][chance.below(2)]),
                note: String::new(),
                master: None,
                change: None,
            };
            usecases::dispose(desk, &order).map(drop)
        }
        _ => {
            let kinds = [CommentKind::General, CommentKind::Editorial];
            let changes = [
                usecases::ReactionChange::Sentiment(
                    [Sentiment::Positive, Sentiment::Critical][chance.below(2)],
                ),
                usecases::ReactionChange::Kind(kinds[chance.below(2)]),
            ];
            usecases::set_reactions(desk, &[label], &changes)
        }
    };
    if let Err(problem) = written {
        // A reader may not, who was removed may no more, and whose admission is still on its way
        // may not yet.
        assert!(
            ["problem-role", "problem-removed", "problem-not-this-device"].contains(&problem.code),
            "{problem:?}"
        );
    }
}

/// Whoever coordinates gives another a role: also two who coordinate, each the other. The founder
/// keeps hers, who admits and removes in these histories.
fn change_a_role(group: &mut Group, who: usize, chance: &mut Chance) {
    let other = 1 + chance.below(group.seats.len() - 1);
    let role = ["editor", "reader", "coordinator"][chance.below(3)];
    let desk = &mut group.seats[who].desk;
    if let Err(problem) = usecases::set_role(desk, &format!("m{other}"), role, "") {
        let expected = [
            "problem-not-coordinator",
            "problem-member-removed",
            "problem-removed",
            "problem-not-this-device",
            "problem-no-such",
            "problem-damaged",
        ];
        assert!(expected.contains(&problem.code), "{problem:?}");
    }
}

/// Somebody restores the folder to an older state: a file of someone who is still there is gone.
fn lose_a_file(group: &mut Group, chance: &mut Chance, removed: &[usize]) {
    let gone: Vec<String> = removed
        .iter()
        .flat_map(|who| {
            group.seats[*who]
                .desk
                .received()
                .unwrap()
                .each()
                .map(|(actor, _)| actor.to_string())
                .collect::<Vec<_>>()
        })
        .collect();
    let mut shared = group.shared.borrow_mut();
    if !removed.is_empty() && !gone.is_empty() {
        return;
    }
    let paths: Vec<String> = shared.files.keys().cloned().collect();
    if !paths.is_empty() {
        let path = &paths[chance.below(paths.len())];
        if !path.ends_with(".ask") {
            shared.files.remove(path);
        }
    }
}

/// The folder comes to rest and everyone synchronises until nothing moves any more.
fn settle(group: &mut Group, removed: &[usize], seed: u64) {
    group.shared.borrow_mut().calm = true;
    let before: Vec<_> = group
        .seats
        .iter()
        .map(|seat| seat.desk.received().unwrap())
        .collect();
    for round in 0.. {
        assert!(round < 12, "seed {seed}: it does not come to rest");
        group.admit_all();
        let reports = group.sync_all();
        let moved = |report: &usecases::SyncReport| report.received + report.published > 0;
        if round > 2 && !reports.iter().any(moved) {
            break;
        }
    }
    let there = |who: &usize| !removed.contains(who);
    let mut counting: Vec<usize> = (0..group.seats.len()).filter(there).collect();
    let all = group.seats[0].desk.received().unwrap();
    for who in &counting {
        // What anybody had, everybody has: the removed one's too, as far as someone had received it.
        for (actor, number) in before[*who].each() {
            assert!(
                all.includes(actor, number),
                "seed {seed}: of m{who} something is lost"
            );
        }
        assert_eq!(
            group.seats[*who].desk.received().unwrap(),
            all,
            "seed {seed}: m{who}"
        );
    }
    let digest = group.seats[0].desk.digest().unwrap();
    for who in counting.drain(..) {
        assert_eq!(
            group.seats[who].desk.digest().unwrap(),
            digest,
            "seed {seed}: m{who}"
        );
    }
    let health = usecases::check_store(&group.seats[0].desk).unwrap();
    assert!(
        health.well && health.waiting == 0,
        "seed {seed}: {health:?}"
    );
}
