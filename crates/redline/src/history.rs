//! The revision graph of one text: which texts there were, and which one holds.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Hlc;

use crate::merge::{Conflict, merge};

/// One revision: a text said as a change of its first parent's.
#[derive(Debug, Clone)]
pub struct Revision {
    /// Its name.
    pub id: OperationId,
    /// The revisions it was made upon, the one `delta` changes first.
    pub parents: Vec<OperationId>,
    /// When it was made.
    pub time: Hlc,
    /// The change of the first parent's text; of the empty text when there is none.
    pub delta: ChangeSet,
}

/// Why a text cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A revision is not there.
    #[error("revision {0} is missing")]
    Missing(OperationId),
    /// Its change does not fit the text it was made upon.
    #[error("revision {0} does not fit the text it was made upon")]
    Misfit(OperationId),
}

/// The text that holds, with what is still disputed in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeadText {
    /// The text.
    pub text: String,
    /// The revisions it is made of, in order of time.
    pub heads: Vec<OperationId>,
    /// What was rewritten twice.
    pub conflicts: Vec<Conflict>,
}

/// The revisions of one text. The same revisions give the same texts in whatever order they come.
#[derive(Debug, Default)]
pub struct History {
    revisions: HashMap<OperationId, Revision>,
    known: HashMap<OperationId, Arc<str>>,
}

impl History {
    /// A history of these revisions.
    pub fn new(revisions: impl IntoIterator<Item = Revision>) -> Self {
        let revisions = revisions
            .into_iter()
            .map(|revision| (revision.id, revision))
            .collect();
        Self {
            revisions,
            known: HashMap::new(),
        }
    }

    /// Gives the text of a revision, so that it need not be made.
    pub fn know(&mut self, id: OperationId, text: &str) {
        self.known.insert(id, text.into());
    }

    /// A revision.
    pub fn revision(&self, id: OperationId) -> Option<&Revision> {
        self.revisions.get(&id)
    }

    /// The revisions on which no other was made, in order of time.
    pub fn heads(&self) -> Vec<OperationId> {
        let upon: BTreeSet<_> = self
            .revisions
            .values()
            .flat_map(|r| r.parents.iter())
            .collect();
        let heads = self
            .revisions
            .keys()
            .filter(|id| !upon.contains(id))
            .copied()
            .collect();
        self.in_time(heads)
    }

    fn in_time(&self, mut ids: Vec<OperationId>) -> Vec<OperationId> {
        ids.sort_by_key(|id| (self.revisions.get(id).map(|r| r.time), *id));
        ids.dedup();
        ids
    }

    /// The text of a revision.
    ///
    /// # Errors
    /// [`Broken`] when a revision before it is missing or does not fit.
    pub fn text(&mut self, id: OperationId) -> Result<Arc<str>, Broken> {
        let mut chain = Vec::new();
        let mut at = Some(id);
        let mut text: Arc<str> = "".into();
        while let Some(id) = at {
            if let Some(known) = self.known.get(&id) {
                text = known.clone();
                break;
            }
            let revision = self.revisions.get(&id).ok_or(Broken::Missing(id))?;
            chain.push(id);
            at = revision.parents.first().copied();
        }
        for id in chain.into_iter().rev() {
            let revision = &self.revisions[&id];
            text = revision
                .delta
                .apply(&text)
                .map_err(|_| Broken::Misfit(id))?
                .into();
        }
        self.known.insert(id, text.clone());
        Ok(text)
    }

    /// The text that holds: of the one head, or of all of them merged.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn head_text(&mut self) -> Result<HeadText, Broken> {
        let heads = self.heads();
        self.merged(&heads)
    }

    /// The text of several revisions merged, in order of time.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn merged(&mut self, heads: &[OperationId]) -> Result<HeadText, Broken> {
        let heads = self.in_time(heads.to_vec());
        let Some((first, rest)) = heads.split_first() else {
            return Ok(HeadText::default());
        };
        let mut text = self.text(*first)?.to_string();
        let mut past = self.past(&[*first]);
        let mut conflicts = Vec::new();
        for head in rest {
            let others = self.past(&[*head]);
            let common: BTreeSet<_> = past.intersection(&others).copied().collect();
            let base = self.latest(&common);
            // Several latest common ancestors are merged themselves, which ends: each has less
            // before it.
            let base = self.merged(&base)?.text;
            let made = merge(&base, &text, &self.text(*head)?, true);
            text = made.text;
            conflicts.extend(made.conflicts);
            past.extend(others);
        }
        Ok(HeadText {
            text,
            heads,
            conflicts,
        })
    }

    /// What was rewritten twice before a revision that was made upon several.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn conflicts_before(&mut self, id: OperationId) -> Result<Vec<Conflict>, Broken> {
        let parents = self
            .revisions
            .get(&id)
            .ok_or(Broken::Missing(id))?
            .parents
            .clone();
        if parents.len() < 2 {
            Ok(Vec::new())
        } else {
            Ok(self.merged(&parents)?.conflicts)
        }
    }

    /// These revisions and everything before them.
    pub fn past(&self, of: &[OperationId]) -> BTreeSet<OperationId> {
        let mut past = BTreeSet::new();
        let mut open = of.to_vec();
        while let Some(id) = open.pop() {
            if past.insert(id) {
                open.extend(self.revisions.get(&id).into_iter().flat_map(|r| &r.parents));
            }
        }
        past
    }

    /// Those of a set on which no other of it was made.
    fn latest(&self, set: &BTreeSet<OperationId>) -> Vec<OperationId> {
        let upon: BTreeSet<_> = set
            .iter()
            .filter_map(|id| self.revisions.get(id))
            .flat_map(|revision| revision.parents.iter().copied())
            .collect();
        set.difference(&upon).copied().collect()
    }

    /// The revisions after `from` up to `to`, each after those it was made upon.
    pub fn between(&self, from: &[OperationId], to: &[OperationId]) -> Vec<&Revision> {
        let before = self.past(from);
        let wanted: BTreeSet<_> = self.past(to).difference(&before).copied().collect();
        let mut waiting: BTreeMap<OperationId, usize> = BTreeMap::new();
        let mut upon: HashMap<OperationId, Vec<OperationId>> = HashMap::new();
        let mut ready = BTreeSet::new();
        for id in &wanted {
            let Some(revision) = self.revisions.get(id) else {
                continue;
            };
            let open: BTreeSet<_> = revision
                .parents
                .iter()
                .filter(|p| wanted.contains(p))
                .collect();
            for parent in &open {
                upon.entry(**parent).or_default().push(*id);
            }
            if open.is_empty() {
                ready.insert((revision.time, *id));
            } else {
                waiting.insert(*id, open.len());
            }
        }
        let mut ordered = Vec::new();
        while let Some((_, id)) = ready.pop_first() {
            ordered.push(&self.revisions[&id]);
            for next in upon.get(&id).into_iter().flatten() {
                if let Some(left) = waiting.get_mut(next) {
                    *left -= 1;
                    if *left == 0 {
                        ready.insert((self.revisions[next].time, *next));
                    }
                }
            }
        }
        ordered
    }
}

#[cfg(test)]
pub(crate) mod tests {
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
        let head = history.head_text().unwrap();
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
        assert_eq!(saved.head_text().unwrap().text, "Eén. Jouw twee.");
        let still = saved.conflicts_before(id(4)).unwrap();
        assert_eq!(still[0].id(), head.conflicts[0].id());
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
            let first = History::new(made.clone()).head_text().unwrap();
            let turn = shuffle as usize % made.len();
            made.rotate_left(turn);
            made.reverse();
            prop_assert_eq!(History::new(made).head_text().unwrap(), first);
        }
    }
}
