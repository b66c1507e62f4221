//! Which blocks of two texts are the same one edited.

use crate::atoms::words;
use crate::blocks::Block;

/// Blocks that share less than this part of their words are two blocks, not one edited.
const LIKE: f32 = 0.4;

/// The most pairs of blocks whose likeness is weighed in one changed region.
const MOST_PAIRS: usize = 10_000;

/// The source of a block.
pub(crate) fn source<'t>(text: &'t str, block: &Block) -> &'t str {
    &text[block.source.clone()]
}

/// The beginning of a hash of a text.
pub(crate) fn hash(text: &str) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..8]);
    u64::from_be_bytes(first)
}

/// Which blocks are the same one edited: in order, the most alike in all.
pub(crate) fn pairs(old: &str, olds: &[Block], new: &str, news: &[Block]) -> Vec<(usize, usize)> {
    if olds.is_empty() || news.is_empty() {
        return Vec::new();
    }
    if olds.len() * news.len() > MOST_PAIRS {
        // Too many to weigh: as they come, where they are of a kind.
        return (0..olds.len().min(news.len()))
            .filter(|i| olds[*i].kind == news[*i].kind)
            .collect::<Vec<_>>()
            .into_iter()
            .map(|i| (i, i))
            .collect();
    }
    let bags = |text: &str, blocks: &[Block]| -> Vec<Vec<u64>> {
        blocks
            .iter()
            .map(|block| bag(source(text, block)))
            .collect()
    };
    let (old_bags, new_bags) = (bags(old, olds), bags(new, news));
    // The best total of likeness for what remains from (i, j).
    let mut best = vec![vec![0.0_f32; news.len() + 1]; olds.len() + 1];
    let like = |i: usize, j: usize| {
        let likeness = likeness(&old_bags[i], &new_bags[j]);
        let alike = likeness >= LIKE && olds[i].kind == news[j].kind;
        if alike { likeness } else { 0.0 }
    };
    let likes: Vec<Vec<f32>> = (0..olds.len())
        .map(|i| (0..news.len()).map(|j| like(i, j)).collect())
        .collect();
    for i in (0..olds.len()).rev() {
        for j in (0..news.len()).rev() {
            let paired = if likes[i][j] > 0.0 {
                likes[i][j] + best[i + 1][j + 1]
            } else {
                0.0
            };
            best[i][j] = paired.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < olds.len() && j < news.len() {
        if likes[i][j] > 0.0 && best[i][j] == likes[i][j] + best[i + 1][j + 1] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i][j] == best[i + 1][j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// The hashes of a block's words, sorted.
fn bag(text: &str) -> Vec<u64> {
    let mut bag: Vec<u64> = words(text)
        .into_iter()
        .map(|word| &text[word])
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(hash)
        .collect();
    bag.sort_unstable();
    bag
}

/// The part of the words two blocks share, from 0 to 1.
fn likeness(a: &[u64], b: &[u64]) -> f32 {
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    if a.is_empty() && b.is_empty() {
        1.0
    } else {
        2.0 * shared as f32 / (a.len() + b.len()) as f32
    }
}
