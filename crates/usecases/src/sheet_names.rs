//! Municipalities as a sheet writes them, set beside the register: recognised, chosen by a person,
//! or named as not recognised before anything is stored.

use draagvlak_domain::body::Body;
use draagvlak_domain::municipality::{Municipality, NameMunicipality};
use draagvlak_store::{Kept, Writing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::gazetteer::{Gazetteer, folded};
use crate::municipalities::kept;
use crate::problem::Problem;

/// How many names a sentence of what went wrong lists.
const LISTED: usize = 12;

/// A name in a sheet that is not the register's own, and which municipality that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetName {
    /// As it stands in the sheet.
    pub written: String,
    /// The code of the municipality; empty where none was recognised.
    pub code: String,
    /// Its name; empty where none was recognised.
    pub name: String,
    /// The code of one that is like it, where none was recognised; empty for none.
    pub proposal: String,
    /// The name of that one.
    pub proposed: String,
    /// A person chose what it is.
    pub chosen: bool,
}

/// What a person says a name in a sheet is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameChoice {
    /// As it stands in the sheet.
    pub written: String,
    /// What it is.
    pub to: NameTo,
}

/// What a name in a sheet is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NameTo {
    /// A municipality of the register, by its code or name: from then on it is known by this name too.
    Municipality(String),
    /// One that the register does not have, under its own name.
    OwnName,
    /// Nothing to take in.
    LeaveOut,
}

/// What a name turned out to be.
pub(crate) enum Resolved<'a> {
    Known(&'a Kept<Municipality>),
    Own,
    LeftOut,
    Unmatched,
}

/// The register, to hold names against.
pub(crate) struct SheetNames<'a> {
    register: Vec<Kept<Municipality>>,
    gazetteer: Gazetteer,
    choices: &'a [NameChoice],
}

impl<'a> SheetNames<'a> {
    /// # Errors
    /// [`Problem`] when the register cannot be read, or a choice names none of it.
    pub(crate) fn of(desk: &Desk, choices: &'a [NameChoice]) -> Result<Self, Problem> {
        let register = kept(desk)?;
        let gazetteer = Gazetteer::new(&register)?;
        let names = Self {
            register,
            gazetteer,
            choices,
        };
        for choice in choices {
            if let NameTo::Municipality(code) = &choice.to {
                names.named(code)?;
            }
        }
        Ok(names)
    }

    /// Whether there is nothing to hold names against: then each stands for itself.
    pub(crate) fn is_empty(&self) -> bool {
        !self.register.iter().any(|kept| kept.value.is_present())
    }

    fn named(&self, code: &str) -> Result<&Kept<Municipality>, Problem> {
        let found = self
            .gazetteer
            .find(code)
            .and_then(|at| self.register.get(at));
        found.ok_or_else(|| {
            let known: Vec<_> = self.register.iter().map(|k| k.value.code.clone()).collect();
            Problem::no_such(code, &known)
        })
    }

    fn choice(&self, written: &str) -> Option<&NameTo> {
        let key = folded(written);
        let same = |choice: &&NameChoice| folded(&choice.written) == key;
        self.choices.iter().find(same).map(|choice| &choice.to)
    }

    /// What a name is.
    pub(crate) fn resolve(&self, written: &str) -> Resolved<'_> {
        match self.choice(written) {
            Some(NameTo::Municipality(code)) => match self.named(code) {
                Ok(kept) => Resolved::Known(kept),
                Err(_) => Resolved::Unmatched,
            },
            Some(NameTo::OwnName) => Resolved::Own,
            Some(NameTo::LeaveOut) => Resolved::LeftOut,
            None if self.is_empty() => Resolved::Own,
            None => match self
                .gazetteer
                .find(written)
                .and_then(|at| self.register.get(at))
            {
                Some(kept) => Resolved::Known(kept),
                None => Resolved::Unmatched,
            },
        }
    }

    /// What is to be told of a name; none where it is the register's own.
    pub(crate) fn told(&self, written: &str) -> Option<SheetName> {
        let chosen = self.choice(written).is_some();
        let mut row = SheetName {
            written: written.to_owned(),
            code: String::new(),
            name: String::new(),
            proposal: String::new(),
            proposed: String::new(),
            chosen,
        };
        match self.resolve(written) {
            Resolved::Known(kept) => {
                if kept.value.name() == written && !chosen {
                    return None;
                }
                row.code.clone_from(&kept.value.code);
                row.name = kept.value.name().to_owned();
            }
            Resolved::Own | Resolved::LeftOut if !chosen => return None,
            Resolved::Own | Resolved::LeftOut => {}
            Resolved::Unmatched => {
                let like = self.gazetteer.propose(written);
                if let Some(kept) = like.and_then(|at| self.register.get(at)) {
                    row.proposal.clone_from(&kept.value.code);
                    row.proposed = kept.value.name().to_owned();
                }
            }
        }
        Some(row)
    }

    /// Remembers what a person chose, so that the next sheet is recognised.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be stored.
    pub(crate) fn remember(&self, writing: &Writing<'_>) -> Result<(), Problem> {
        for choice in self.choices {
            let NameTo::Municipality(code) = &choice.to else {
                continue;
            };
            let kept = self.named(code)?;
            if self.gazetteer.find(&choice.written).is_none() {
                writing.append(&Body::NameMunicipality(NameMunicipality {
                    municipality: kept.id,
                    alias: choice.written.trim().to_owned(),
                    known: true,
                }))?;
            }
        }
        Ok(())
    }
}

/// That names were not recognised, and nobody said what they are.
pub(crate) fn unmatched(file: &str, names: &[SheetName]) -> Option<Problem> {
    let left: Vec<String> = names
        .iter()
        .filter(|row| row.code.is_empty() && !row.chosen)
        .map(|row| match row.proposed.as_str() {
            "" => format!("“{}”", row.written),
            like => format!("“{}” ({like}?)", row.written),
        })
        .collect();
    if left.is_empty() {
        return None;
    }
    let mut listed = left[..left.len().min(LISTED)].join(", ");
    if left.len() > LISTED {
        listed.push_str(", …");
    }
    Some(Problem::refused(
        "problem-municipalities-unmatched",
        &[
            ("file", file),
            ("count", &left.len().to_string()),
            ("names", &listed),
        ],
    ))
}
