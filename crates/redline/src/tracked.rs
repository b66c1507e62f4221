//! Tracked changes: derived from two texts, each attributed to the revisions that made it.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::id::{ContentHash, OperationId};
use serde::{Deserialize, Serialize};

use crate::attribution::Attribution;
use crate::difference::{Piece, PieceKind, difference};
use crate::history::{Broken, History};

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
    let attribution = Attribution::between(history, from, to, &old, &new)?;
    Ok(changes(&old, &new, &attribution))
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
