//! Giving a reaction its disposition (D28).

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{Dispose, Disposition, Lack, Outcome};
use draagvlak_domain::id::OperationId;
use draagvlak_domain::revision::Tie;
use draagvlak_store::Noun;

use crate::desk::Desk;
use crate::look::comment;
use crate::problem::Problem;

/// What is done with a reaction.
#[derive(Debug, Clone, Copy)]
pub struct Disposal<'a> {
    /// What is done.
    pub outcome: Outcome,
    /// How, why not, or the answer.
    pub note: &'a str,
    /// The beginning of the name of a revision made for it.
    pub change: Option<&'a str>,
    /// The number of the reaction it says the same as.
    pub master: Option<&'a str>,
}

/// Disposes of a reaction, and ties it to a revision where one is named.
///
/// # Errors
/// [`Problem`] when something required is lacking, or a name is of nothing.
pub fn dispose(desk: &mut Desk, label: &str, disposal: &Disposal<'_>) -> Result<(), Problem> {
    let id = comment(desk, label)?.id;
    let master = disposal
        .master
        .map(|master| Ok::<_, Problem>(comment(desk, master)?.id))
        .transpose()?;
    let disposition = Disposition {
        outcome: disposal.outcome,
        note: disposal.note.trim().to_owned(),
        master,
    };
    if let Some(lack) = disposition.lack(id) {
        let code = match lack {
            Lack::Reason => "problem-lacks-reason",
            Lack::Answer => "problem-lacks-answer",
            Lack::Master | Lack::MasterIsItself => "problem-lacks-master",
        };
        return Err(Problem::refused(code, &[("comment", label)]));
    }
    let revision = disposal
        .change
        .map(|name| revision_named(desk, name))
        .transpose()?;
    desk.write(|writing| {
        writing.append(&Body::Dispose(Dispose {
            comment: id,
            disposition: Some(disposition),
        }))?;
        if let Some(revision) = revision {
            writing.append(&Body::Tie(Tie {
                revision,
                comment: id,
                tied: true,
            }))?;
        }
        Ok(())
    })
}

fn revision_named(desk: &Desk, name: &str) -> Result<OperationId, Problem> {
    let mut found = None;
    for chapter in desk
        .store
        .nouns::<draagvlak_domain::chapter::Chapter>(Noun::Chapter)?
    {
        let line = draagvlak_domain::revision::Line::Working;
        for revision in desk.store.revisions(chapter.id, line)? {
            if name.len() >= 8 && revision.id.to_string().starts_with(name) {
                found = Some(revision.id);
            }
        }
    }
    found.ok_or_else(|| Problem::no_such(name, &[]))
}
