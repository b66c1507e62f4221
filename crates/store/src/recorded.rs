//! What was recorded in words before there were records of its own (D16, D18, D19, D21).

use rusqlite::Transaction;

use draagvlak_domain::event::Event;
use draagvlak_domain::evidence::Evidence;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::operation::CausalPast;
use draagvlak_domain::poll::Poll;
use draagvlak_domain::process::ProcessEntry;
use draagvlak_domain::survey::Survey;

use crate::error::StoreError;
use crate::projection::add;
use crate::read::Noun;

/// What was recorded in words before there were records of its own: it is one of them all the same.
pub(crate) fn recorded(
    tx: &Transaction<'_>,
    entry: &ProcessEntry,
    born: EntityId,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    match entry {
        ProcessEntry::Survey(survey) => {
            let survey = Survey::recorded(survey, stamp, past);
            add(tx, Noun::Survey, born, stamp, &survey)
        }
        ProcessEntry::Evidence(evidence) => {
            let evidence = Evidence::recorded(evidence, stamp, past);
            add(tx, Noun::Evidence, born, stamp, &evidence)
        }
        ProcessEntry::Sessions(sessions) => {
            let event = Event::recorded(sessions, stamp, past);
            add(tx, Noun::Event, born, stamp, &event)
        }
        ProcessEntry::Poll(poll) => {
            let (poll, states) = Poll::recorded(poll, born, stamp, past);
            add(tx, Noun::Poll, born, stamp, &poll)?;
            for (index, state) in (1..).zip(states) {
                let id = EntityId::born_of(stamp.operation, index);
                add(tx, Noun::Snapshot, id, stamp, &state)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
