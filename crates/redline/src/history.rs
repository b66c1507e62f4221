//! The revision graph of one text: which texts there were, and which one holds.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Hlc;
use serde::{Deserialize, Serialize};

use crate::atoms::change_between;
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
    /// It is there and cannot be read.
    #[error("{0}")]
    Unreadable(String),
}

/// The text that holds, with what is still disputed in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeadText {
    /// The text.
    pub text: String,
    /// The revisions it is made of, in order of time.
    pub heads: Vec<OperationId>,
    /// What was rewritten twice, in the order of the text.
    pub conflicts: Vec<Disputed>,
}

/// A conflict with the revisions that brought either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disputed {
    /// What is disputed.
    pub conflict: Conflict,
    /// The revision that holds `ours`.
    pub ours: OperationId,
    /// The revision that holds `theirs`.
    pub theirs: OperationId,
}

/// Where revisions come from, one by one: a history reads only those it needs.
pub trait Source {
    /// A revision; none when it is not there.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    fn revision(&self, id: OperationId) -> Result<Option<Revision>, String>;

    /// The text of a revision where it is kept whole.
    ///
    /// # Errors
    /// Why it cannot be read, in words.
    fn kept(&self, id: OperationId) -> Result<Option<String>, String>;
}

impl Source for HashMap<OperationId, Revision> {
    fn revision(&self, id: OperationId) -> Result<Option<Revision>, String> {
        Ok(self.get(&id).cloned())
    }

    fn kept(&self, _: OperationId) -> Result<Option<String>, String> {
        Ok(None)
    }
}

/// The revisions of one text. The same revisions give the same texts in whatever order they come,
/// and a question costs what lies between the revisions asked about, not the whole history.
pub struct History<'s> {
    source: Box<dyn Source + 's>,
    read: HashMap<OperationId, Option<Arc<Revision>>>,
    known: HashMap<OperationId, Arc<str>>,
}

impl<'s> History<'s> {
    /// A history of these revisions.
    pub fn new(revisions: impl IntoIterator<Item = Revision>) -> Self {
        let revisions: HashMap<_, _> = revisions
            .into_iter()
            .map(|revision| (revision.id, revision))
            .collect();
        Self::of(revisions)
    }

    /// A history that reads from a source.
    pub fn of(source: impl Source + 's) -> Self {
        Self {
            source: Box::new(source),
            read: HashMap::new(),
            known: HashMap::new(),
        }
    }

    /// A revision; none when it is not there.
    ///
    /// # Errors
    /// [`Broken`] when it cannot be read.
    pub fn revision(&mut self, id: OperationId) -> Result<Option<Arc<Revision>>, Broken> {
        if let Some(read) = self.read.get(&id) {
            return Ok(read.clone());
        }
        let read = self.source.revision(id).map_err(Broken::Unreadable)?;
        let read = read.map(Arc::new);
        self.read.insert(id, read.clone());
        Ok(read)
    }

    fn needed(&mut self, id: OperationId) -> Result<Arc<Revision>, Broken> {
        self.revision(id)?.ok_or(Broken::Missing(id))
    }

    /// These revisions in order of time, each once.
    ///
    /// # Errors
    /// [`Broken`] when one cannot be read.
    pub fn in_time(&mut self, ids: &[OperationId]) -> Result<Vec<OperationId>, Broken> {
        let mut timed = Vec::with_capacity(ids.len());
        for id in ids {
            timed.push((self.revision(*id)?.map(|r| r.time), *id));
        }
        timed.sort();
        timed.dedup();
        Ok(timed.into_iter().map(|(_, id)| id).collect())
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
            if let Some(kept) = self.source.kept(id).map_err(Broken::Unreadable)? {
                text = kept.into();
                self.known.insert(id, text.clone());
                break;
            }
            let revision = self.needed(id)?;
            at = revision.parents.first().copied();
            chain.push(revision);
        }
        for revision in chain.into_iter().rev() {
            text = revision
                .delta
                .apply(&text)
                .map_err(|_| Broken::Misfit(revision.id))?
                .into();
        }
        self.known.insert(id, text.clone());
        Ok(text)
    }

    /// The text of several revisions merged, in order of time.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn merged(&mut self, heads: &[OperationId]) -> Result<HeadText, Broken> {
        let heads = self.in_time(heads)?;
        let Some((first, rest)) = heads.split_first() else {
            return Ok(HeadText::default());
        };
        let mut text = self.text(*first)?.to_string();
        let mut taken = vec![*first];
        let mut conflicts: Vec<Disputed> = Vec::new();
        for head in rest {
            let base = self.common(&taken, *head)?;
            // Several latest common ancestors are merged themselves, which ends: each has less
            // before it.
            let base = self.merged(&base)?.text;
            let made = merge(&base, &text, &self.text(*head)?, true);
            if !conflicts.is_empty() {
                let moved = change_between(&text, &made.text);
                for earlier in &mut conflicts {
                    let shown = &mut earlier.conflict.shown;
                    let start = moved.map_position(shown.start, false);
                    *shown = start..moved.map_position(shown.end, false).max(start);
                }
            }
            text = made.text;
            for conflict in made.conflicts {
                conflicts.push(Disputed {
                    ours: self.side(&taken, &conflict.ours)?,
                    theirs: *head,
                    conflict,
                });
            }
            taken.push(*head);
        }
        conflicts.sort_by_key(|disputed| disputed.conflict.shown.start);
        Ok(HeadText {
            text,
            heads,
            conflicts,
        })
    }

    /// Which of several merged revisions brought a passage: the latest that holds it.
    fn side(&mut self, merged: &[OperationId], passage: &str) -> Result<OperationId, Broken> {
        for id in merged.iter().rev() {
            if self.text(*id)?.contains(passage) {
                return Ok(*id);
            }
        }
        Ok(merged[0])
    }

    /// The revision that first wrote a passage, going back from one that holds it along the
    /// revisions it was made upon first; at most so many steps.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn writer(
        &mut self,
        mut id: OperationId,
        passage: &str,
        most: usize,
    ) -> Result<OperationId, Broken> {
        for _ in 0..most {
            let revision = self.needed(id)?;
            match revision.parents.first() {
                Some(parent) if self.text(*parent)?.contains(passage) => id = *parent,
                _ => break,
            }
        }
        Ok(id)
    }

    /// What was rewritten twice before a revision that was made upon several.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing or does not fit.
    pub fn conflicts_before(&mut self, id: OperationId) -> Result<Vec<Disputed>, Broken> {
        let parents = self.needed(id)?.parents.clone();
        if parents.len() < 2 {
            Ok(Vec::new())
        } else {
            Ok(self.merged(&parents)?.conflicts)
        }
    }

    /// Walks back from two sets of revisions, later ones first, until everything left lies before
    /// both. Every revision is later than those it was made upon, so each is complete when met.
    fn walk(
        &mut self,
        ours: &[OperationId],
        theirs: &[OperationId],
        mut met: impl FnMut(&Revision, u8),
    ) -> Result<(), Broken> {
        let mut marks: HashMap<OperationId, u8> = HashMap::new();
        let mut open: BTreeSet<(Hlc, OperationId)> = BTreeSet::new();
        // How many of the open ones do not lie before both.
        let mut unfinished = 0_usize;
        let both = ours.iter().map(|id| (*id, OURS));
        for (id, mark) in both.chain(theirs.iter().map(|id| (*id, THEIRS))) {
            self.mark(id, mark, &mut marks, &mut open, &mut unfinished)?;
        }
        while unfinished > 0 {
            let Some((_, id)) = open.pop_last() else {
                break;
            };
            let mark = marks.get(&id).copied().unwrap_or_default();
            if mark & BEFORE_BOTH == 0 {
                unfinished -= 1;
            }
            let revision = self.needed(id)?;
            met(&revision, mark);
            let passed = if mark & COMMON == COMMON {
                mark | BEFORE_BOTH
            } else {
                mark
            };
            for parent in &revision.parents {
                self.mark(*parent, passed, &mut marks, &mut open, &mut unfinished)?;
            }
        }
        Ok(())
    }

    fn mark(
        &mut self,
        id: OperationId,
        mark: u8,
        marks: &mut HashMap<OperationId, u8>,
        open: &mut BTreeSet<(Hlc, OperationId)>,
        unfinished: &mut usize,
    ) -> Result<(), Broken> {
        let Some(revision) = self.revision(id)? else {
            return Ok(());
        };
        let had = marks.entry(id).or_default();
        let fresh = open.insert((revision.time, id));
        if fresh && (*had | mark) & BEFORE_BOTH == 0 {
            *unfinished += 1;
        } else if !fresh && *had & BEFORE_BOTH == 0 && mark & BEFORE_BOTH != 0 {
            *unfinished -= 1;
        }
        *had |= mark;
        Ok(())
    }

    /// The latest revisions that lie in the past of some of `ours` and of `theirs`, or are them.
    fn common(
        &mut self,
        ours: &[OperationId],
        theirs: OperationId,
    ) -> Result<Vec<OperationId>, Broken> {
        let mut common = Vec::new();
        self.walk(ours, &[theirs], |revision, mark| {
            if mark & (COMMON | BEFORE_BOTH) == COMMON {
                common.push(revision.id);
            }
        })?;
        Ok(common)
    }

    /// Whether a revision is one of these, or lies before one of them.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing.
    pub fn holds(&mut self, heads: &[OperationId], id: OperationId) -> Result<bool, Broken> {
        Ok(self.between(heads, &[id])?.is_empty())
    }

    /// The revisions after `from` up to `to`, each after those it was made upon.
    ///
    /// # Errors
    /// [`Broken`] when a revision is missing.
    pub fn between(
        &mut self,
        from: &[OperationId],
        to: &[OperationId],
    ) -> Result<Vec<Arc<Revision>>, Broken> {
        let mut ids = Vec::new();
        self.walk(from, to, |revision, mark| {
            if mark & COMMON == THEIRS {
                ids.push(revision.id);
            }
        })?;
        ids.reverse();
        ids.into_iter().map(|id| self.needed(id)).collect()
    }
}

impl std::fmt::Debug for History<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("History")
            .field("read", &self.read.len())
            .finish_non_exhaustive()
    }
}

const OURS: u8 = 1;
const THEIRS: u8 = 2;
const COMMON: u8 = OURS | THEIRS;
/// It lies before a revision that both sides hold.
const BEFORE_BOTH: u8 = 4;

#[cfg(test)]
pub(crate) mod tests;
