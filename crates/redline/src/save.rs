//! *No edit, no difference*: what an editor respells without changing what it says keeps its source.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::blocks::{Block, blocks};

/// The text to store when an editor that opened `old` hands back `edited`. Each block that says
/// what it said before keeps its old source to the byte; so does the white space between two that
/// stayed neighbours.
pub fn save(old: &str, edited: &str) -> String {
    if old == edited {
        return old.to_owned();
    }
    let (old_blocks, new_blocks) = (blocks(old), blocks(edited));
    let kept = kept(&old_blocks, &new_blocks);
    if kept.len() == old_blocks.len() && kept.iter().enumerate().all(|(i, old)| *old == Some(i)) {
        return old.to_owned();
    }
    let text = weave((old, &old_blocks), (edited, &new_blocks), &kept);
    // A kept block may lean on a definition elsewhere that the editor wrote out. What is stored
    // must say what the editor said: where it would not, the editor's own spelling is stored.
    let meanings = |blocks: &[Block]| blocks.iter().map(|b| b.meaning).collect::<Vec<_>>();
    if meanings(&blocks(&text)) == meanings(&new_blocks) {
        text
    } else {
        edited.to_owned()
    }
}

/// Per block of the edited text the old block whose source it keeps.
fn kept(old: &[Block], new: &[Block]) -> Vec<Option<usize>> {
    let meanings = |blocks: &[Block]| blocks.iter().map(|b| b.meaning).collect::<Vec<_>>();
    let mut kept = vec![None; new.len()];
    for op in capture_diff_slices(Algorithm::Patience, &meanings(old), &meanings(new)) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        {
            for i in 0..len {
                kept[new_index + i] = Some(old_index + i);
            }
        }
    }
    kept
}

/// Per block of the edited text the old block in whose place it stands: the one it keeps, or where
/// as many were edited between two that were kept, the one in the same order.
fn stood(kept: &[Option<usize>], olds: usize) -> Vec<Option<usize>> {
    let mut stood = kept.to_vec();
    let mut i = 0;
    while i < kept.len() {
        if kept[i].is_some() {
            i += 1;
            continue;
        }
        let end = (i..kept.len()).find(|n| kept[*n].is_some());
        let from = i
            .checked_sub(1)
            .and_then(|n| kept[n])
            .map_or(0, |old| old + 1);
        let to = end.and_then(|n| kept[n]).unwrap_or(olds);
        let end = end.unwrap_or(kept.len());
        if to.checked_sub(from) == Some(end - i) {
            for (n, place) in stood[i..end].iter_mut().enumerate() {
                *place = Some(from + n);
            }
        }
        i = end;
    }
    stood
}

fn weave(old: (&str, &[Block]), new: (&str, &[Block]), kept: &[Option<usize>]) -> String {
    let mut text = String::with_capacity(new.0.len());
    let gap = |(text, blocks): (&'_ str, &[Block]), before: Option<usize>, after: Option<usize>| {
        let start = before.map_or(0, |i| blocks[i].source.end);
        let end = after.map_or(text.len(), |i| blocks[i].source.start);
        text.get(start..end.max(start))
            .unwrap_or_default()
            .to_owned()
    };
    let source = |(text, blocks): (&'_ str, &[Block]), i: usize| {
        let range: Range<usize> = blocks[i].source.clone();
        text[range].to_owned()
    };
    let stood = stood(kept, old.1.len());
    for i in 0..=new.1.len() {
        let (before, after) = (i.checked_sub(1), (i < new.1.len()).then_some(i));
        let old_before = before.and_then(|i| stood[i]);
        let old_after = after.and_then(|i| stood[i]);
        let neighbours = match (before, after) {
            (None, Some(_)) => old_after == Some(0),
            (Some(_), None) => old_before.is_some_and(|i| i + 1 == old.1.len()),
            _ => matches!((old_before, old_after), (Some(a), Some(b)) if a + 1 == b),
        };
        if neighbours {
            text.push_str(&gap(old, old_before, old_after));
        } else {
            text.push_str(&gap(new, before, after));
        }
        if let Some(i) = after {
            text.push_str(&match kept[i] {
                Some(old_block) => source(old, old_block),
                None => source(new, i),
            });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_different_keeps_its_source() {
        let old = "Kop\n===\n\n* een\n* twee\n\nTekst met \\_streep\\_.\n\n\n| a | b |\n|---|---|\n| c | d |\n";
        let respelled =
            "# Kop\n\n- een\n- twee\n\nTekst met \\_streep\\_.\n\n|a|b|\n|--|--|\n|c|d|\n";
        assert_eq!(save(old, respelled), old);
    }

    #[test]
    fn an_edit_changes_its_own_block_only() {
        let old = "* een\n* twee\n\nOud.\n\n\nSlot\n====";
        let edited = "- een\n- twee\n\nNieuw.\n\n# Slot\n";
        assert_eq!(save(old, edited), old.replace("Oud", "Nieuw"));
    }

    #[test]
    fn a_definition_that_vanished_does_not_break_a_link() {
        let old = "Zie [de wet][w].\n\n[w]: https://wetten.nl\n\nOud.";
        let edited = "Zie [de wet](https://wetten.nl).\n\nNieuw.";
        let stored = save(old, edited);
        assert!(stored.contains("https://wetten.nl"), "{stored}");
        assert!(stored.contains("Nieuw."), "{stored}");
    }
}
