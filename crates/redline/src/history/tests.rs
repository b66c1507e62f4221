//! Histories of a few revisions, and the laws of merging them.

use super::*;
use crate::atoms::change_between;
use proptest::prelude::*;

pub(crate) fn id(n: u8) -> OperationId {
    OperationId([n; 32])
}

pub(crate) fn revision(n: u8, parents: &[u8], was: &str, is: &str) -> Revision {
    Revision {
        id: id(n),
        parents: parents.iter().map(|n| id(*n)).collect(),
        time: Hlc {
            ms: u64::from(n),
            tick: 0,
        },
        delta: change_between(was, is),
    }
}

#[test]
fn a_save_upon_two_heads_does_not_swallow_their_conflict() {
    let base = "Een. Twee.";
    let mut history = History::new([
        revision(1, &[], "", base),
        revision(2, &[1], base, "Een. Mijn twee."),
        revision(3, &[1], base, "Een. Jouw twee."),
    ]);
    let head = history.merged(&[id(2), id(3)]).unwrap();
    assert_eq!(
        (head.text.as_str(), head.conflicts.len()),
        ("Een. Jouw twee.", 1)
    );
    let mut saved = History::new([
        revision(1, &[], "", base),
        revision(2, &[1], base, "Een. Mijn twee."),
        revision(3, &[1], base, "Een. Jouw twee."),
        revision(4, &[2, 3], "Een. Mijn twee.", "Eén. Jouw twee."),
    ]);
    assert_eq!(saved.merged(&[id(4)]).unwrap().text, "Eén. Jouw twee.");
    let still = saved.conflicts_before(id(4)).unwrap();
    assert_eq!(still[0].conflict.id(), head.conflicts[0].conflict.id());
    assert_eq!((still[0].ours, still[0].theirs), (id(2), id(3)));
}

#[test]
fn a_missing_revision_is_named() {
    let mut history = History::new([revision(2, &[1], "a", "b")]);
    assert_eq!(history.text(id(2)), Err(Broken::Missing(id(1))));
}

proptest! {
    #[test]
    fn any_order_gives_the_same_text(
        acts in proptest::collection::vec((any::<u8>(), any::<u8>(), "[a-c]{1,3}\\."), 1..8),
        shuffle in any::<u64>(),
    ) {
        let mut made: Vec<Revision> = vec![revision(1, &[], "", "a. b. c.")];
        for (n, (one, other, word)) in acts.iter().enumerate() {
            let n = n as u8 + 2;
            let parents: BTreeSet<u8> = [one % (n - 1) + 1, other % (n - 1) + 1].into();
            let parents: Vec<u8> = parents.into_iter().collect();
            let mut so_far = History::new(made.clone());
            let was = so_far.text(id(parents[0])).unwrap().to_string();
            let ids: Vec<_> = parents.iter().map(|n| id(*n)).collect();
            let seen = so_far.merged(&ids).unwrap().text;
            made.push(revision(n, &parents, &was, &format!("{seen} {word}")));
        }
        let upon: BTreeSet<_> = made.iter().flat_map(|r| r.parents.clone()).collect();
        let mut heads: Vec<_> = made.iter().map(|r| r.id).filter(|id| !upon.contains(id)).collect();
        let first = History::new(made.clone()).merged(&heads).unwrap();
        let turn = shuffle as usize % made.len();
        made.rotate_left(turn);
        heads.reverse();
        prop_assert_eq!(History::new(made).merged(&heads).unwrap(), first);
    }

    #[test]
    fn what_lies_between_is_what_one_past_has_and_the_other_has_not(
        parents in proptest::collection::vec((any::<u8>(), any::<u8>()), 1..20),
        from in any::<u8>(), to in any::<u8>(),
    ) {
        let mut made = vec![revision(1, &[], "", "a")];
        let mut past: Vec<BTreeSet<u8>> = vec![[1].into()];
        for (n, (one, other)) in parents.iter().enumerate() {
            let n = n as u8 + 2;
            let upon: BTreeSet<u8> = [one % (n - 1) + 1, other % (n - 1) + 1].into();
            let upon: Vec<u8> = upon.into_iter().collect();
            let mut mine: BTreeSet<u8> = upon.iter().flat_map(|p| past[*p as usize - 1].clone()).collect();
            mine.insert(n);
            past.push(mine);
            made.push(revision(n, &upon, "a", "a"));
        }
        let pick = |n: u8| n as usize % past.len();
        let (from, to) = (pick(from), pick(to));
        let mut history = History::new(made);
        let found: Vec<_> = history
            .between(&[id(from as u8 + 1)], &[id(to as u8 + 1)]).unwrap()
            .iter().map(|r| r.id.0[0]).collect();
        let expected: Vec<u8> = past[to].difference(&past[from]).copied().collect();
        prop_assert_eq!(found, expected);
        let common: BTreeSet<u8> = past[to].intersection(&past[from]).copied().collect();
        let upon: BTreeSet<u8> = common.iter()
            .flat_map(|n| past[*n as usize - 1].iter().copied().filter(move |m| m != n)).collect();
        let mut latest = history.common(&[id(from as u8 + 1)], id(to as u8 + 1)).unwrap();
        latest.sort();
        prop_assert_eq!(latest, common.difference(&upon).map(|n| id(*n)).collect::<Vec<_>>());
    }
}
