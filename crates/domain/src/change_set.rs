//! A change of a text: retain, delete, insert, from begin to end.

use serde::{Deserialize, Serialize};

/// One step through a text. Lengths are in bytes and fall between characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Keep this many bytes.
    #[serde(rename = "=")]
    Retain(usize),
    /// Leave out this many bytes.
    #[serde(rename = "-")]
    Delete(usize),
    /// Put in this text.
    #[serde(rename = "+")]
    Insert(String),
}

/// A change that turns one text into another. Steps of one kind never adjoin, none is empty, and
/// a deletion stands before an insertion at the same place: changes spelled alike are equal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<Step>", into = "Vec<Step>")]
pub struct ChangeSet(Vec<Step>);

/// Why a change does not fit a text, or is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It was made upon a text of another length.
    #[error("the change was made upon a text of {expected} bytes, this one has {found}")]
    Length {
        /// The length the change was made upon, in bytes.
        expected: usize,
        /// The length of the text at hand, in bytes.
        found: usize,
    },
    /// It cuts a character in two.
    #[error("the change cuts a character at byte {0}")]
    CutsCharacter(usize),
    /// Its steps are not in the one spelling that is allowed.
    #[error("the steps of the change are not in normal form")]
    NotNormal,
}

impl TryFrom<Vec<Step>> for ChangeSet {
    type Error = Misfit;

    fn try_from(steps: Vec<Step>) -> Result<Self, Misfit> {
        let mut total = 0_usize;
        for step in &steps {
            if let Step::Retain(n) | Step::Delete(n) = step {
                total = total.checked_add(*n).ok_or(Misfit::NotNormal)?;
            }
        }
        let normal: Self = steps.iter().cloned().collect();
        if normal.0 == steps {
            Ok(normal)
        } else {
            Err(Misfit::NotNormal)
        }
    }
}

impl From<ChangeSet> for Vec<Step> {
    fn from(change: ChangeSet) -> Self {
        change.0
    }
}

impl FromIterator<Step> for ChangeSet {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        let mut change = Self::default();
        for step in steps {
            change.push(step);
        }
        change
    }
}

impl ChangeSet {
    /// The change that leaves a text of this length as it is.
    pub fn keep(length: usize) -> Self {
        [Step::Retain(length)].into_iter().collect()
    }

    /// The change that replaces these bytes of a text of `length` bytes.
    pub fn replace(length: usize, range: std::ops::Range<usize>, new: &str) -> Self {
        [
            Step::Retain(range.start),
            Step::Delete(range.len()),
            Step::Insert(new.to_owned()),
            Step::Retain(length.saturating_sub(range.end)),
        ]
        .into_iter()
        .collect()
    }

    /// Adds a step at the end, in normal form.
    pub fn push(&mut self, step: Step) {
        match step {
            Step::Retain(0) | Step::Delete(0) => {}
            Step::Insert(text) if text.is_empty() => {}
            Step::Retain(n) => match self.0.last_mut() {
                Some(Step::Retain(m)) => *m += n,
                _ => self.0.push(Step::Retain(n)),
            },
            Step::Insert(text) => match self.0.last_mut() {
                Some(Step::Insert(before)) => before.push_str(&text),
                _ => self.0.push(Step::Insert(text)),
            },
            Step::Delete(n) => {
                let at = match self.0.last() {
                    Some(Step::Insert(_)) => self.0.len() - 1,
                    _ => self.0.len(),
                };
                match at.checked_sub(1).map(|before| &mut self.0[before]) {
                    Some(Step::Delete(m)) => *m += n,
                    _ => self.0.insert(at, Step::Delete(n)),
                }
            }
        }
    }

    /// The steps in order.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether it changes nothing.
    pub fn is_identity(&self) -> bool {
        self.0.iter().all(|step| matches!(step, Step::Retain(_)))
    }

    /// The length of the text it was made upon, in bytes.
    pub fn length_before(&self) -> usize {
        self.0
            .iter()
            .map(|step| match step {
                Step::Retain(n) | Step::Delete(n) => *n,
                Step::Insert(_) => 0,
            })
            .sum()
    }

    /// The length of the text it makes, in bytes.
    pub fn length_after(&self) -> usize {
        self.0
            .iter()
            .map(|step| match step {
                Step::Retain(n) => *n,
                Step::Insert(text) => text.len(),
                Step::Delete(_) => 0,
            })
            .sum()
    }

    fn fits(&self, text: &str) -> Result<(), Misfit> {
        let (expected, found) = (self.length_before(), text.len());
        if expected != found {
            return Err(Misfit::Length { expected, found });
        }
        let mut at = 0;
        for step in &self.0 {
            if let Step::Retain(n) | Step::Delete(n) = step {
                at += n;
                if !text.is_char_boundary(at) {
                    return Err(Misfit::CutsCharacter(at));
                }
            }
        }
        Ok(())
    }

    /// The text it makes of `text`.
    ///
    /// # Errors
    /// [`Misfit`] when it was made upon another text.
    pub fn apply(&self, text: &str) -> Result<String, Misfit> {
        self.fits(text)?;
        let mut made = String::with_capacity(self.length_after());
        let mut at = 0;
        for step in &self.0 {
            match step {
                Step::Retain(n) => {
                    made.push_str(&text[at..at + n]);
                    at += n;
                }
                Step::Delete(n) => at += n,
                Step::Insert(new) => made.push_str(new),
            }
        }
        Ok(made)
    }

    /// The change that takes this one back; `before` is the text it was made upon.
    ///
    /// # Errors
    /// [`Misfit`] when it was made upon another text.
    pub fn invert(&self, before: &str) -> Result<Self, Misfit> {
        self.fits(before)?;
        let mut at = 0;
        Ok(self
            .0
            .iter()
            .map(|step| match step {
                Step::Retain(n) => {
                    at += n;
                    Step::Retain(*n)
                }
                Step::Delete(n) => {
                    let gone = before[at..at + n].to_owned();
                    at += n;
                    Step::Insert(gone)
                }
                Step::Insert(text) => Step::Delete(text.len()),
            })
            .collect())
    }

    /// This change and then `next`, as one.
    ///
    /// # Errors
    /// [`Misfit`] when `next` was made upon another text than this one makes.
    pub fn compose(&self, next: &Self) -> Result<Self, Misfit> {
        let (expected, found) = (next.length_before(), self.length_after());
        if expected != found {
            return Err(Misfit::Length { expected, found });
        }
        let mut made = Self::default();
        let mut first = self.0.iter().cloned();
        let mut left = first.next();
        let mut at = 0;
        for step in &next.0 {
            let (mut want, keep) = match step {
                Step::Insert(text) => {
                    made.push(Step::Insert(text.clone()));
                    continue;
                }
                Step::Retain(n) => (*n, true),
                Step::Delete(n) => (*n, false),
            };
            while want > 0 {
                match left.take() {
                    Some(Step::Delete(n)) => {
                        made.push(Step::Delete(n));
                        left = first.next();
                    }
                    Some(Step::Retain(n)) => {
                        let part = n.min(want);
                        made.push(if keep {
                            Step::Retain(part)
                        } else {
                            Step::Delete(part)
                        });
                        want -= part;
                        at += part;
                        left = if n > part {
                            Some(Step::Retain(n - part))
                        } else {
                            first.next()
                        };
                    }
                    Some(Step::Insert(text)) => {
                        let part = text.len().min(want);
                        if !text.is_char_boundary(part) {
                            return Err(Misfit::CutsCharacter(at + part));
                        }
                        if keep {
                            made.push(Step::Insert(text[..part].to_owned()));
                        }
                        want -= part;
                        at += part;
                        left = if text.len() > part {
                            Some(Step::Insert(text[part..].to_owned()))
                        } else {
                            first.next()
                        };
                    }
                    None => return Err(Misfit::Length { expected, found }),
                }
            }
        }
        for step in left.into_iter().chain(first) {
            made.push(step);
        }
        Ok(made)
    }

    /// Where a place in the old text lies in the new one. At an insertion, `after` says on which
    /// side of it the place ends up; a place within a deletion ends up where that was.
    pub fn map_position(&self, position: usize, after: bool) -> usize {
        let (mut old, mut new) = (0, 0);
        for step in &self.0 {
            match step {
                Step::Retain(n) => {
                    if position < old + n {
                        return new + (position - old);
                    }
                    old += n;
                    new += n;
                }
                Step::Delete(n) => {
                    if position < old + n {
                        old = position;
                        continue;
                    }
                    old += n;
                }
                Step::Insert(text) => {
                    if position > old || after {
                        new += text.len();
                    } else {
                        return new;
                    }
                }
            }
            if old > position {
                break;
            }
        }
        new
    }
}

#[cfg(test)]
mod tests;
