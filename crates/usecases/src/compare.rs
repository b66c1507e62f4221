//! Comparing two versions, or a version and the text as it is now.

use std::collections::HashMap;

use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::Line;
use draagvlak_redline::difference::{PieceKind, difference};
use draagvlak_redline::utf16::Utf16;
use serde::Serialize;
use ts_rs::TS;

use crate::changes::{ChangeRow, People, tracked};
use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::text_range::TextRange;
use crate::versions::{frozen_text, version_named};

/// A chapter of two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CompareChapter {
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// Its number in the newer version; 0 where it is not in it.
    pub number: usize,
    /// Its number in the older version; 0 where it was not in it.
    pub old_number: usize,
    /// Its title in the newer version; empty where it is not in it.
    pub title: String,
    /// Its title in the older version; empty where it was not in it.
    pub old_title: String,
    /// Whether it stands at another place among the chapters that both versions hold.
    pub moved: bool,
    /// Its source in the older version.
    pub old: String,
    /// Its source in the newer version.
    pub new: String,
    /// Pieces that follow each other and cover both texts.
    pub pieces: Vec<PieceRow>,
    /// The changes, with who made them and for which reactions.
    pub changes: Vec<ChangeRow>,
}

/// A piece of the difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PieceRow {
    /// What became of it.
    pub kind: PieceKind,
    /// Where it stands in the older text.
    pub old: TextRange,
    /// Where it stands in the newer text.
    pub new: TextRange,
}

/// A chapter of one version.
struct Side {
    chapter: EntityId,
    title: String,
    heads: Vec<OperationId>,
    text: String,
}

/// Compares a version with a later one, or with the text as it is now: every chapter of the newer
/// in its order, each that was taken out after the one it stood behind.
///
/// # Errors
/// [`Problem`] when there is no such version, or its text is damaged.
pub fn compare(desk: &Desk, from: &str, to: Option<&str>) -> Result<Vec<CompareChapter>, Problem> {
    let olds = version_side(desk, from)?;
    let news = match to {
        Some(to) => version_side(desk, to)?,
        None => side_now(desk)?,
    };
    let at = |sides: &[Side]| -> HashMap<EntityId, usize> {
        sides
            .iter()
            .enumerate()
            .map(|(n, s)| (s.chapter, n))
            .collect()
    };
    let (old_at, new_at) = (at(&olds), at(&news));
    let moved = moved(&news, &old_at);
    // Chapters of the newer version, and behind each those of the older that are gone.
    let mut order: Vec<(Option<usize>, Option<usize>)> = Vec::new();
    let gone_behind = |old: Option<usize>| {
        let from = old.map_or(0, |old| old + 1);
        olds[from..]
            .iter()
            .enumerate()
            .map(move |(n, side)| (from + n, side.chapter))
            .take_while(|(_, chapter)| !new_at.contains_key(chapter))
            .map(|(n, _)| (Some(n), None))
    };
    order.extend(gone_behind(None));
    for (n, side) in news.iter().enumerate() {
        let old = old_at.get(&side.chapter).copied();
        order.push((old, Some(n)));
        if old.is_some() {
            order.extend(gone_behind(old));
        }
    }
    let mut people = People::of(desk)?;
    let nothing = (String::new(), String::new(), Vec::new());
    let of = |side: Option<&Side>| match side {
        Some(side) => (side.title.clone(), side.text.clone(), side.heads.clone()),
        None => nothing.clone(),
    };
    let mut rows = Vec::new();
    for (old_n, new_n) in order {
        let (old_side, new_side) = (old_n.map(|n| &olds[n]), new_n.map(|n| &news[n]));
        let Some(chapter) = new_side.or(old_side).map(|side| side.chapter) else {
            continue;
        };
        let (old_title, old, from) = of(old_side);
        let (title, new, to) = of(new_side);
        let found = tracked(desk, &from, &to)?;
        let shown = if title.is_empty() { &old_title } else { &title };
        let changes = people.rows(desk, chapter, shown, &found)?;
        rows.push(CompareChapter {
            chapter,
            number: new_n.map_or(0, |n| n + 1),
            old_number: old_n.map_or(0, |n| n + 1),
            moved: moved.contains(&chapter),
            pieces: pieces(&old, &new),
            title,
            old_title,
            old,
            new,
            changes,
        });
    }
    Ok(rows)
}

/// The difference of two texts, with its places as the window counts.
pub(crate) fn pieces(old: &str, new: &str) -> Vec<PieceRow> {
    let (olds, news) = (Utf16::new(old), Utf16::new(new));
    let pieces = difference(old, new).pieces;
    let rows = pieces.into_iter().map(|piece| PieceRow {
        kind: piece.kind,
        old: TextRange::of(&olds, &piece.old),
        new: TextRange::of(&news, &piece.new),
    });
    rows.collect()
}

fn version_side(desk: &Desk, stage: &str) -> Result<Vec<Side>, Problem> {
    let version = version_named(desk, stage)?.value;
    let mut sides = Vec::new();
    for frozen in version.chapters {
        sides.push(Side {
            text: frozen_text(desk, &frozen)?,
            chapter: frozen.chapter,
            title: frozen.title,
            heads: frozen.heads,
        });
    }
    Ok(sides)
}

fn side_now(desk: &Desk) -> Result<Vec<Side>, Problem> {
    let mut sides = Vec::new();
    for chapter in present(desk)? {
        let head = desk.store.head_text(chapter.id, Line::Working)?;
        sides.push(Side {
            chapter: chapter.id,
            title: title(&chapter.value).to_owned(),
            heads: head.heads,
            text: head.text,
        });
    }
    Ok(sides)
}

/// The chapters of both versions that left their place: all but the most that kept their order.
fn moved(news: &[Side], old_at: &HashMap<EntityId, usize>) -> Vec<EntityId> {
    let both: Vec<(EntityId, usize)> = news
        .iter()
        .filter_map(|side| Some((side.chapter, *old_at.get(&side.chapter)?)))
        .collect();
    // Per chapter the longest run in order that ends with it, and the one before it in that run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::new();
    for (n, (_, old)) in both.iter().enumerate() {
        let before = (0..n).filter(|m| both[*m].1 < *old);
        let best = before.max_by_key(|m| (runs[*m].0, std::cmp::Reverse(*m)));
        runs.push((best.map_or(1, |m| runs[m].0 + 1), best));
    }
    let mut stayed = vec![false; both.len()];
    let longest = (0..runs.len()).max_by_key(|n| (runs[*n].0, std::cmp::Reverse(*n)));
    let mut at = longest;
    while let Some(n) = at {
        stayed[n] = true;
        at = runs[n].1;
    }
    let moved = both.iter().zip(stayed).filter(|(_, stayed)| !stayed);
    moved.map(|((chapter, _), _)| *chapter).collect()
}
