//! Tracked changes: derived from two texts, each attributed to the revisions that made it.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use draagvlak_domain::change_set::{ChangeSet, Step};
use draagvlak_domain::id::{ContentHash, OperationId};
use serde::{Deserialize, Serialize};

use crate::atoms::change_between;
use crate::difference::{Piece, PieceKind, difference};
use crate::history::{Broken, History, Revision};

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Text came.
    Inserted,
    /// Text went.
    Deleted,
    /// Text took the place of other text.
    Replaced,
    /// Text went to another place.
    MovedAway,
    /// Text came from another place.
    MovedHere,
}

/// A change between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedChange {
    /// Its name: the same as long as it says the same, whatever is changed elsewhere.
    pub id: String,
    /// Its kind.
    pub kind: ChangeKind,
    /// The text that was there.
    pub old: String,
    /// The text that is there.
    pub new: String,
    /// Where it was, in the old text.
    pub old_range: Range<usize>,
    /// Where it is, in the new text.
    pub new_range: Range<usize>,
    /// The revisions that made it, in order of time.
    pub revisions: Vec<OperationId>,
}

impl TrackedChange {
    /// The change of the old text that brings in this change alone.
    pub fn accept(&self, old: &str) -> ChangeSet {
        ChangeSet::replace(old.len(), self.old_range.clone(), &self.new)
    }

    /// The change of the new text that takes this change alone back.
    pub fn reject(&self, new: &str) -> ChangeSet {
        ChangeSet::replace(new.len(), self.new_range.clone(), &self.old)
    }
}

/// The changes between the texts of two sets of revisions, in order of the new text.
///
/// # Errors
/// [`Broken`] when a revision is missing or does not fit.
pub fn tracked_changes(
    history: &mut History<'_>,
    from: &[OperationId],
    to: &[OperationId],
) -> Result<Vec<TrackedChange>, Broken> {
    let old = history.merged(from)?.text;
    let new = history.merged(to)?.text;
    if old == new {
        return Ok(Vec::new());
    }
    let ordered = history.between(from, to)?;
    let order = ordered.iter().enumerate().map(|(n, r)| (r.id, n)).collect();
    let origins = origins(history, &ordered, from, to, &old, &new)?;
    Ok(changes(&old, &new, &Attribution::new(origins, order)))
}

/// The changes between any two texts, of which only the texts are known: attributed to nobody.
pub fn plain_changes(old: &str, new: &str) -> Vec<TrackedChange> {
    if old == new {
        Vec::new()
    } else {
        changes(old, new, &Attribution::default())
    }
}

fn changes(old: &str, new: &str, origins: &Attribution) -> Vec<TrackedChange> {
    let mut changes: Vec<TrackedChange> = Vec::new();
    let pieces = difference(old, new).pieces;
    let mut seen: HashMap<ContentHash, u32> = HashMap::new();
    let mut i = 0;
    while i < pieces.len() {
        let piece = &pieces[i];
        let replaced = match pieces.get(i + 1) {
            Some(next) => (piece.kind, next.kind) == (PieceKind::Deleted, PieceKind::Inserted),
            None => false,
        };
        let kind = match piece.kind {
            PieceKind::Equal | PieceKind::Respelled => None,
            PieceKind::Deleted if replaced => Some(ChangeKind::Replaced),
            PieceKind::Deleted => Some(ChangeKind::Deleted),
            PieceKind::Inserted => Some(ChangeKind::Inserted),
            PieceKind::MovedAway => Some(ChangeKind::MovedAway),
            PieceKind::MovedHere => Some(ChangeKind::MovedHere),
        };
        let last = if replaced { &pieces[i + 1] } else { piece };
        i += if replaced { 2 } else { 1 };
        let Some(kind) = kind else { continue };
        let whole = Piece {
            kind: piece.kind,
            old: piece.old.start..last.old.end,
            new: piece.new.start..last.new.end,
        };
        let revisions = origins.of(&whole);
        let (was, is) = (&old[whole.old.clone()], &new[whole.new.clone()]);
        let spelled = format!("{kind:?}\n{}\n{was}\n{is}\n{revisions:?}", was.len());
        let content = ContentHash::of(spelled.as_bytes());
        let repeat = seen.entry(content).or_default();
        let id = ContentHash::of(format!("{content}{repeat}").as_bytes()).short();
        *repeat += 1;
        changes.push(TrackedChange {
            id,
            kind,
            old: was.to_owned(),
            new: is.to_owned(),
            old_range: whole.old,
            new_range: whole.new,
            revisions,
        });
    }
    changes
}

/// Who made which part of a text, and who took out which part of the other: in order of place.
#[derive(Debug, Default)]
struct Attribution {
    made: Vec<(Range<usize>, OperationId)>,
    gone: Vec<(Range<usize>, OperationId)>,
    /// Which revision came how-manieth.
    order: HashMap<OperationId, usize>,
}

impl Attribution {
    fn new(origins: Origins, order: HashMap<OperationId, usize>) -> Self {
        let mut at = 0;
        let mut made = Vec::new();
        for (length, source) in origins.live {
            if let Source::Made(id) = source {
                made.push((at..at + length, id));
            }
            at += length;
        }
        let mut gone = origins.gone;
        gone.sort_by_key(|(range, _)| (range.start, range.end));
        Self { made, gone, order }
    }

    /// The revisions that made a piece, in order of time.
    fn of(&self, piece: &Piece) -> Vec<OperationId> {
        let within = |list: &[(Range<usize>, OperationId)], wanted: &Range<usize>| {
            let from = list.partition_point(|(range, _)| range.end <= wanted.start);
            let touched = list[from..].iter();
            let touched = touched.take_while(|(range, _)| range.start < wanted.end);
            touched.map(|(_, id)| *id).collect::<Vec<_>>()
        };
        let mut by = within(&self.made, &piece.new);
        by.extend(within(&self.gone, &piece.old));
        by.sort_by_key(|id| (self.order.get(id), *id));
        by.dedup();
        by
    }
}

/// Where a text came from: piece by piece which revision put it in, and which took out what.
#[derive(Debug, Clone, Default)]
struct Origins {
    /// The text from begin to end: lengths with their origin.
    live: Vec<(usize, Source)>,
    /// Ranges of the first text that went, by which revision.
    gone: Vec<(Range<usize>, OperationId)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// The first text, from this byte on.
    First(usize),
    /// A revision.
    Made(OperationId),
}

impl Origins {
    /// What a change by a revision makes of these origins.
    fn after(self, change: &ChangeSet, by: OperationId) -> Self {
        let mut made = Self {
            live: Vec::with_capacity(self.live.len() + 2),
            gone: self.gone,
        };
        let mut segments = self.live.iter().copied();
        let mut left = segments.next();
        for step in change.steps() {
            let (mut want, keep) = match step {
                Step::Insert(text) => {
                    made.push(text.len(), Source::Made(by));
                    continue;
                }
                Step::Retain(n) => (*n, true),
                Step::Delete(n) => (*n, false),
            };
            while want > 0 {
                let Some((length, source)) = left else {
                    return made;
                };
                let part = length.min(want);
                match source {
                    _ if keep => made.push(part, source),
                    Source::First(at) => made.gone.push((at..at + part, by)),
                    Source::Made(_) => {}
                }
                want -= part;
                left = if length > part {
                    let rest = match source {
                        Source::First(at) => Source::First(at + part),
                        made => made,
                    };
                    Some((length - part, rest))
                } else {
                    segments.next()
                };
            }
        }
        made
    }

    fn push(&mut self, length: usize, source: Source) {
        match (self.live.last_mut(), source) {
            (Some((before, Source::Made(a))), Source::Made(b)) if *a == b => *before += length,
            (Some((before, Source::First(a))), Source::First(b)) if *a + *before == b => {
                *before += length;
            }
            _ => self.live.push((length, source)),
        }
    }

    /// Gives to another parent what a merge took over from it: `by` stands for the merge, `other`
    /// for that parent's origins, `change` turns that parent's text into this one.
    fn adopt(&mut self, by: OperationId, other: &Self, change: &ChangeSet) {
        let from_other = other.clone().after(change, by);
        let mut made = Self {
            live: Vec::new(),
            gone: Vec::new(),
        };
        let (mut mine, mut theirs) = (self.live.iter().copied(), from_other.live.iter().copied());
        let (mut a, mut b) = (mine.next(), theirs.next());
        let advance = |(length, source): (usize, Source), part: usize| {
            (length > part).then(|| match source {
                Source::First(at) => (length - part, Source::First(at + part)),
                made => (length - part, made),
            })
        };
        while let (Some(one), Some(two)) = (a, b) {
            let part = one.0.min(two.0);
            let source = if one.1 == Source::Made(by) {
                two.1
            } else {
                one.1
            };
            made.push(part, source);
            a = advance(one, part).or_else(|| mine.next());
            b = advance(two, part).or_else(|| theirs.next());
        }
        for (range, id) in std::mem::take(&mut self.gone) {
            let theirs = other
                .gone
                .iter()
                .filter(|(gone, _)| id == by && gone.start < range.end && range.start < gone.end);
            let who: Vec<_> = theirs.map(|(_, id)| *id).collect();
            if who.is_empty() {
                made.gone.push((range, id));
            } else {
                made.gone
                    .extend(who.into_iter().map(|id| (range.clone(), id)));
            }
        }
        *self = made;
    }
}

fn origins(
    history: &mut History<'_>,
    ordered: &[Arc<Revision>],
    from: &[OperationId],
    to: &[OperationId],
    old: &str,
    new: &str,
) -> Result<Origins, Broken> {
    let start = Origins {
        live: vec![(old.len(), Source::First(0))],
        gone: Vec::new(),
    };
    let before: BTreeSet<_> = from.iter().copied().collect();
    let mut uses: HashMap<OperationId, usize> = HashMap::new();
    for id in ordered.iter().flat_map(|r| r.parents.iter()).chain(to) {
        *uses.entry(*id).or_default() += 1;
    }
    let mut known: HashMap<OperationId, Origins> = HashMap::new();
    // The origins of a revision's text; of one outside what lies between, by its text alone.
    let mut of = |history: &mut History<'_>, known: &mut HashMap<_, Origins>, id: OperationId| {
        if before.len() == 1 && before.contains(&id) {
            return Ok(start.clone());
        }
        let left = uses.entry(id).or_default();
        *left = left.saturating_sub(1);
        let found = if *left == 0 {
            known.remove(&id)
        } else {
            known.get(&id).cloned()
        };
        match found {
            Some(origins) => Ok(origins),
            None => Ok(start
                .clone()
                .after(&change_between(old, &history.text(id)?), id)),
        }
    };
    for revision in ordered {
        let mut made = match revision.parents.first() {
            Some(parent) => of(history, &mut known, *parent)?.after(&revision.delta, revision.id),
            None => start.clone().after(
                &change_between(old, &history.text(revision.id)?),
                revision.id,
            ),
        };
        if revision.parents.len() > 1 {
            let text = history.text(revision.id)?;
            for parent in &revision.parents[1..] {
                let change = change_between(&history.text(*parent)?, &text);
                let other = of(history, &mut known, *parent)?;
                made.adopt(revision.id, &other, &change);
            }
        }
        known.insert(revision.id, made);
    }
    let Some((first, rest)) = to.split_first() else {
        return Ok(start);
    };
    if rest.is_empty() {
        return of(history, &mut known, *first);
    }
    // Several heads, merged in view only: what none of them brought is the merge's own white space.
    let merge = OperationId([0; 32]);
    let mut made =
        of(history, &mut known, *first)?.after(&change_between(&history.text(*first)?, new), merge);
    for head in rest {
        let change = change_between(&history.text(*head)?, new);
        let other = of(history, &mut known, *head)?;
        made.adopt(merge, &other, &change);
    }
    made.live.iter_mut().for_each(|(_, source)| {
        if *source == Source::Made(merge) {
            *source = Source::Made(*first);
        }
    });
    made.gone.retain(|(_, id)| *id != merge);
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::tests::{id, revision};

    fn check(
        history: &mut History<'_>,
        from: &[OperationId],
        to: &[OperationId],
        expected: &[(&str, &str, &[u8])],
    ) {
        let found: Vec<_> = tracked_changes(history, from, to)
            .unwrap()
            .into_iter()
            .map(|c| (c.old, c.new, c.revisions))
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(old, new, by)| {
                (
                    (*old).to_owned(),
                    (*new).to_owned(),
                    by.iter().map(|n| id(*n)).collect::<Vec<_>>(),
                )
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_change_knows_who_made_it() {
        let (a, b, c) = (
            "De oude tekst is kort.",
            "De nieuwe tekst is kort.",
            "De nieuwe tekst is.",
        );
        let mut history = History::new([
            revision(1, &[], "", a),
            revision(2, &[1], a, b),
            revision(3, &[2], b, c),
        ]);
        check(
            &mut history,
            &[id(1)],
            &[id(3)],
            &[("oude", "nieuwe", &[2]), (" kort", "", &[3])],
        );
        check(&mut history, &[id(2)], &[id(3)], &[(" kort", "", &[3])]);
        check(&mut history, &[id(3)], &[id(3)], &[]);
    }

    #[test]
    fn what_a_merge_took_over_belongs_to_who_wrote_it() {
        let base = "Een is hier. Twee is daar.";
        let (mine, yours) = ("Eén is hier. Twee is daar.", "Een is hier. Twee is ginds.");
        let both = "Eén is hier. Twee is ginds.";
        let revisions = [
            revision(1, &[], "", base),
            revision(2, &[1], base, mine),
            revision(3, &[1], base, yours),
        ];
        let expected: &[(&str, &str, &[u8])] = &[("Een", "Eén", &[2]), ("daar", "ginds", &[3])];
        check(
            &mut History::new(revisions.clone()),
            &[id(1)],
            &[id(2), id(3)],
            expected,
        );
        let merged = revisions
            .into_iter()
            .chain([revision(4, &[2, 3], mine, both)]);
        check(&mut History::new(merged), &[id(1)], &[id(4)], expected);
    }

    #[test]
    fn accepting_and_rejecting_touch_one_change_alone() {
        let (old, new) = ("Een twee drie vier.", "Eén twee drie vijf.");
        let changes = plain_changes(old, new);
        assert_eq!(
            changes[0].accept(old).apply(old).unwrap(),
            "Eén twee drie vier."
        );
        assert_eq!(
            changes[1].reject(new).apply(new).unwrap(),
            "Eén twee drie vier."
        );
    }

    #[test]
    fn a_change_keeps_its_name_when_another_is_accepted() {
        let (old, new) = ("Een twee drie vier.", "Eén twee drie vijf.");
        let changes = plain_changes(old, new);
        let half = changes[0].accept(old).apply(old).unwrap();
        assert_eq!(plain_changes(&half, new)[0].id, changes[1].id);
    }
}
