//! The plan as it is, or as it was when a version was issued.

use std::ops::Deref;

use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};

use crate::desk::Desk;
use crate::problem::Problem;

/// What a paper is made from.
pub(crate) enum Sight<'a> {
    /// The plan as it is.
    Now(&'a Desk),
    /// The plan as it was: everything the issuing of a version was made upon, and nothing since.
    Then(Box<Desk>),
}

impl Deref for Sight<'_> {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        match self {
            Self::Now(desk) => desk,
            Self::Then(desk) => desk,
        }
    }
}

/// The version issued last at a stage, with its issuing.
pub(crate) fn issued(desk: &Desk, stage: &str) -> Result<Kept<IssueVersion>, Problem> {
    let mut versions: Vec<Kept<IssueVersion>> = desk.store.nouns(Noun::Version)?;
    match versions.iter().rposition(|kept| kept.value.stage == stage) {
        Some(at) => Ok(versions.swap_remove(at)),
        None => {
            let known: Vec<_> = versions.into_iter().map(|kept| kept.value.stage).collect();
            Err(Problem::no_such(stage, &known))
        }
    }
}
