//! Who made which part of a text: the revisions in between, folded one after the other.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use draagvlak_domain::change_set::{ChangeSet, Step};
use draagvlak_domain::id::OperationId;

use crate::atoms::change_between;
use crate::difference::Piece;
use crate::history::{Broken, History, Revision};

/// Who made which part of a text, and who took out which part of the other: in order of place.
#[derive(Debug, Default)]
pub(crate) struct Attribution {
    made: Vec<(Range<usize>, OperationId)>,
    gone: Vec<(Range<usize>, OperationId)>,
    /// What of the first text is still there: where it was, and where it is.
    kept: Vec<(Range<usize>, Range<usize>)>,
    /// Which revision came how-manieth.
    order: HashMap<OperationId, usize>,
}

impl Attribution {
    /// Who made what between the texts of two sets of revisions.
    pub(crate) fn between(
        history: &mut History<'_>,
        from: &[OperationId],
        to: &[OperationId],
        old: &str,
        new: &str,
    ) -> Result<Self, Broken> {
        let ordered = history.between(from, to)?;
        let order = ordered.iter().enumerate();
        let order = order.map(|(n, revision)| (revision.id, n)).collect();
        let origins = origins(history, &ordered, from, to, old, new)?;
        Ok(Self::new(origins, order))
    }

    fn new(origins: Origins, order: HashMap<OperationId, usize>) -> Self {
        let mut at = 0;
        let (mut made, mut kept) = (Vec::new(), Vec::new());
        for (length, source) in origins.live {
            match source {
                Source::Made(id) => made.push((at..at + length, id)),
                Source::First(from) => kept.push((from..from + length, at..at + length)),
            }
            at += length;
        }
        let mut gone = origins.gone;
        gone.sort_by_key(|(range, _)| (range.start, range.end));
        Self {
            made,
            gone,
            kept,
            order,
        }
    }

    /// The revisions that made a piece, in order of time.
    pub(crate) fn of(&self, piece: &Piece) -> Vec<OperationId> {
        let within = |list: &[(Range<usize>, OperationId)], wanted: &Range<usize>| {
            let from = list.partition_point(|(range, _)| range.end <= wanted.start);
            let touched = list[from..].iter();
            let touched = touched.take_while(|(range, _)| range.start < wanted.end);
            touched.map(|(_, id)| *id).collect::<Vec<_>>()
        };
        let mut by = within(&self.made, &piece.new);
        by.extend(within(&self.gone, &piece.old));
        if by.is_empty() {
            by = self.beside(piece);
        }
        by.sort_by_key(|id| (self.order.get(id), *id));
        by.dedup();
        by
    }
}

impl Attribution {
    /// The revisions that made or took out what stands right beside a piece nobody touched itself.
    /// A sentence to which a paragraph was put is such a piece: its letters stayed where they were,
    /// and a reader is shown that the old paragraph went and a new one came.
    fn beside(&self, piece: &Piece) -> Vec<OperationId> {
        let mut by = Vec::new();
        for (was, is) in &self.kept {
            // Where the piece and what was kept meet, counted from the start of the latter.
            let (own, asked) = if piece.old.is_empty() {
                (is, &piece.new)
            } else {
                (was, &piece.old)
            };
            let (from, to) = (own.start.max(asked.start), own.end.min(asked.end));
            if from >= to {
                continue;
            }
            let (from, to) = (is.start + (from - own.start), is.start + (to - own.start));
            let made = self.made.iter();
            let made = made.filter(|(range, _)| range.end == from || range.start == to);
            by.extend(made.map(|(_, id)| *id));
            let (from, to) = (was.start + (from - is.start), was.start + (to - is.start));
            let gone = self.gone.iter();
            let gone = gone.filter(|(range, _)| range.end == from || range.start == to);
            by.extend(gone.map(|(_, id)| *id));
        }
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
    use crate::difference::PieceKind;

    #[test]
    fn what_nobody_touched_and_is_shown_as_changed_is_of_who_wrote_beside_it() {
        let by = OperationId([2; 32]);
        let origins = Origins {
            live: vec![
                (10, Source::First(0)),
                (5, Source::Made(by)),
                (10, Source::First(10)),
            ],
            gone: vec![],
        };
        let found = Attribution::new(origins, HashMap::new());
        let gone = |old: Range<usize>| {
            found.of(&Piece {
                kind: PieceKind::Deleted,
                old,
                new: 0..0,
            })
        };
        assert_eq!(gone(4..10), [by], "right before what came");
        assert_eq!(gone(10..14), [by], "right behind it");
        assert_eq!(gone(2..6), [], "nowhere near it");
    }
}
