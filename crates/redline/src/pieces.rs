//! The pieces of a difference as they are found, and what counts as one change.

use std::ops::Range;

use similar::DiffOp;

use crate::atoms::{common_ends, diff, span, words};
use crate::difference::{Piece, PieceKind};

/// The pieces found so far and how far both texts are covered.
pub(crate) struct Pieces<'t> {
    pub(crate) old: &'t str,
    pub(crate) new: &'t str,
    pub(crate) list: Vec<Piece>,
    pub(crate) at: (usize, usize),
}

impl<'t> Pieces<'t> {
    /// Nothing found yet.
    pub(crate) fn of(old: &'t str, new: &'t str) -> Self {
        Self {
            old,
            new,
            list: Vec::new(),
            at: (0, 0),
        }
    }

    /// Covers both texts up to here with a piece of this kind.
    pub(crate) fn to(&mut self, kind: PieceKind, old: usize, new: usize) {
        let piece = Piece {
            kind,
            old: self.at.0..old,
            new: self.at.1..new,
        };
        self.at = (old, new);
        if piece.old.is_empty() && piece.new.is_empty() {
            return;
        }
        match self.list.last_mut() {
            Some(last) if last.kind == kind => {
                last.old.end = old;
                last.new.end = new;
            }
            _ => self.list.push(piece),
        }
    }

    /// Covers the white space before a block.
    pub(crate) fn gap(&mut self, old: usize, new: usize) {
        let (was, is) = (&self.old[self.at.0..old], &self.new[self.at.1..new]);
        if was == is {
            self.to(PieceKind::Equal, old, new);
        } else if was.trim() == is.trim() {
            self.to(PieceKind::Respelled, old, new);
        } else {
            self.refine(old, new);
        }
    }

    /// Covers both texts up to here by what replaced what.
    pub(crate) fn replaced(&mut self, old: usize, new: usize) {
        let new_start = self.at.1;
        self.to(PieceKind::Deleted, old, new_start);
        self.to(PieceKind::Inserted, old, new);
    }

    /// Covers both texts up to here word by word.
    pub(crate) fn refine(&mut self, old: usize, new: usize) {
        let start = self.at;
        let (was, is) = (&self.old[start.0..old], &self.new[start.1..new]);
        let (head, tail) = common_ends_of_words(was, is);
        self.to(PieceKind::Equal, start.0 + head, start.1 + head);
        let (was, is) = (&was[head..was.len() - tail], &is[head..is.len() - tail]);
        let start = self.at;
        let (was_words, is_words) = (words(was), words(is));
        let ops = diff(was, &was_words, is, &is_words);
        for op in joined(&ops, was, &was_words) {
            let (kind, olds, news) = op;
            let olds = span(&was_words, olds, was.len());
            let news = span(&is_words, news, is.len());
            let (old, new) = (start.0 + olds.end, start.1 + news.end);
            if kind {
                self.to(PieceKind::Equal, old, new);
            } else if respelled(self.old, &(self.at.0..old), self.new, &(self.at.1..new)) {
                self.to(PieceKind::Respelled, old, new);
            } else {
                self.replaced(old, new);
            }
        }
        self.to(PieceKind::Equal, old, new);
    }
}

/// Like [`common_ends`], but never within a word.
fn common_ends_of_words(old: &str, new: &str) -> (usize, usize) {
    let (mut head, mut tail) = common_ends(old, new);
    let joins = |text: &str, at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at..].chars().next();
        matches!((before, after), (Some(a), Some(b)) if a.is_alphanumeric() && b.is_alphanumeric())
            || matches!((before, after), (Some(a), Some(b)) if a.is_whitespace() && b.is_whitespace())
    };
    let back = |text: &str, at: usize| text[..at].char_indices().next_back().map_or(0, |(i, _)| i);
    while head > 0 && (joins(old, head) || joins(new, head)) {
        head = back(old, head);
    }
    while tail > 0 && (joins(old, old.len() - tail) || joins(new, new.len() - tail)) {
        let next = old[old.len() - tail..]
            .chars()
            .next()
            .map_or(tail, char::len_utf8);
        tail -= next;
    }
    (head, tail)
}

/// The differences in which a lone space or comma between two changes belongs to them, so that a
/// rewritten phrase reads as one. The flag says equal.
fn joined(
    ops: &[DiffOp],
    old: &str,
    old_words: &[Range<usize>],
) -> Vec<(bool, Range<usize>, Range<usize>)> {
    let mut joined: Vec<(bool, Range<usize>, Range<usize>)> = Vec::new();
    for (i, op) in ops.iter().enumerate() {
        let (_, olds, news) = op.as_tag_tuple();
        let equal = matches!(op, DiffOp::Equal { .. });
        let text = &old[span(old_words, olds.clone(), old.len())];
        let glue = equal
            && i > 0
            && i + 1 < ops.len()
            && text.len() <= 2
            && !text.contains('\n')
            && !text.contains('|')
            && !text.chars().any(char::is_alphanumeric);
        match joined.last_mut() {
            Some((false, was, is)) if glue || !equal => {
                was.end = olds.end;
                is.end = news.end;
            }
            _ => joined.push((equal, olds, news)),
        }
    }
    joined
}

/// Whether two pieces say the same: other white space, or another number before a list item.
fn respelled(old: &str, olds: &Range<usize>, new: &str, news: &Range<usize>) -> bool {
    let (was, is) = (&old[olds.clone()], &new[news.clone()]);
    let blank = |text: &str| text.chars().all(char::is_whitespace);
    if blank(was) && blank(is) {
        let in_table = |text: &str, at: &Range<usize>| {
            let line = text[..at.start].rfind('\n').map_or(0, |i| i + 1);
            text[line..].trim_start().starts_with('|')
        };
        return (!was.is_empty() && !is.is_empty()) || (in_table(old, olds) && in_table(new, news));
    }
    let numbers_item = |text: &str, at: &Range<usize>| {
        let line = text[..at.start].rfind('\n').map_or(0, |i| i + 1);
        text[line..at.start].trim().is_empty()
            && text[at.clone()].chars().all(|c| c.is_ascii_digit())
            && text[at.end..].starts_with(['.', ')'])
    };
    numbers_item(old, olds) && numbers_item(new, news)
}
