//! Who is asked in a round, and who answered (D8, D25, D41). Silence is shown as silence: it is
//! never assent.

use std::collections::{BTreeMap, HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::invitation::{Invitation, Invite, Invitee};
use draagvlak_domain::person::{AddPerson, Person};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentFilter, CommentRow, Labels, comments};
use crate::persons::{PersonRow, Senders, person_named, row, shown};
use crate::problem::Problem;
use crate::rounds::round_named;

/// Somebody on the list of a round, or who was on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InviteeRow {
    /// Who.
    pub person: PersonRow,
    /// The day one was asked, or taken off the list.
    #[ts(type = "string")]
    pub date: Date,
    /// Why, in words; empty where the reactions say it.
    pub reason: String,
    /// The reactions for which one is asked.
    pub because: Vec<String>,
    /// The reactions one gave in this round; none is silence.
    pub answered: Vec<String>,
}

/// Who gave reactions without being on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UninvitedRow {
    /// The sender, in words.
    pub who: String,
    /// The reactions.
    pub labels: Vec<String>,
}

/// Who was asked in a round and who answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Response {
    /// The round's code.
    pub round: String,
    /// Those asked, in order of asking.
    pub invitees: Vec<InviteeRow>,
    /// Those taken off the list, each with its reason.
    pub removed: Vec<InviteeRow>,
    /// How many of those asked answered.
    pub answered: usize,
    /// How many did not.
    pub silent: usize,
    /// Who answered without being asked.
    pub uninvited: Vec<UninvitedRow>,
}

/// A critic of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriticRow {
    /// The sender, in words.
    pub who: String,
    /// The person on the register; none for one who is added when asked.
    #[ts(type = "string | null")]
    pub person: Option<EntityId>,
    /// The critical reactions, by number: why this one is proposed.
    pub because: Vec<String>,
    /// Whether on the list already; false where taken off it by a person, none where neither.
    pub invited: Option<bool>,
}

/// What came of inviting critics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvitedCritics {
    /// Those who are asked now.
    pub invited: Vec<CriticRow>,
    /// Those who were on the list, or were taken off it by a person: left as they are.
    pub left: Vec<CriticRow>,
    /// How many people came on the register by it.
    pub added: usize,
    /// Critical reactions of which nothing tells who sent them.
    pub unnamed: Vec<String>,
}

fn invitations(desk: &Desk, round: EntityId) -> Result<Vec<Kept<Invitation>>, Problem> {
    let mut all: Vec<Kept<Invitation>> = desk.store.nouns(Noun::Invitation)?;
    all.retain(|invitation| invitation.value.round == round);
    Ok(all)
}

fn of_round(desk: &Desk, code: &str) -> Result<Vec<CommentRow>, Problem> {
    let filter = CommentFilter {
        round: Some(code.to_owned()),
        ..CommentFilter::default()
    };
    comments(desk, &filter)
}

/// Who was asked in a round and who answered.
///
/// # Errors
/// [`Problem`] when there is no such round.
pub fn response(desk: &Desk, code: &str) -> Result<Response, Problem> {
    let round = round_named(desk, code)?;
    let senders = Senders::of(desk)?;
    let people: Vec<Kept<Person>> = desk.store.nouns(Noun::Person)?;
    let people: HashMap<EntityId, PersonRow> = people
        .iter()
        .map(|person| (person.id, row(person.id, &person.value)))
        .collect();
    let mut gave: HashMap<EntityId, Vec<String>> = HashMap::new();
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let all = invitations(desk, round.id)?;
    let asked: HashSet<EntityId> = all
        .iter()
        .filter(|one| one.value.asked.get().is_some_and(|asked| asked.invited))
        .map(|one| one.value.person)
        .collect();
    for comment in of_round(desk, &round.value.code)? {
        let person = senders.of_comment(&comment.comment);
        match person.filter(|person| asked.contains(person)) {
            Some(person) => gave.entry(person).or_default().push(comment.label),
            None => {
                let draft = &comment.comment.draft;
                let who = shown(&draft.respondent, &draft.role, &draft.organisation);
                others.entry(who).or_default().push(comment.label);
            }
        }
    }
    let labels = Labels::of(desk)?;
    let (mut invitees, mut removed) = (Vec::new(), Vec::new());
    for one in all {
        let (Some(said), Some(person)) = (one.value.asked.get(), people.get(&one.value.person))
        else {
            continue;
        };
        let mut because = Vec::new();
        for comment in &said.because {
            because.extend(labels.one(desk, *comment)?);
        }
        let shown = InviteeRow {
            person: person.clone(),
            date: said.date,
            reason: said.reason.clone(),
            because,
            answered: gave.remove(&person.id).unwrap_or_default(),
        };
        if said.invited {
            invitees.push(shown);
        } else {
            removed.push(shown);
        }
    }
    let answered = invitees
        .iter()
        .filter(|one| !one.answered.is_empty())
        .count();
    let uninvited = others.into_iter();
    Ok(Response {
        round: round.value.code,
        answered,
        silent: invitees.len() - answered,
        uninvited: uninvited
            .map(|(who, labels)| UninvitedRow { who, labels })
            .collect(),
        invitees,
        removed,
    })
}

/// A sender who may be asked: somebody on the register, or a name, role and organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Sender {
    Known(EntityId),
    Told(String, String, String),
}

/// Senders with their critical reactions, and the numbers of those that nobody is known to have sent.
type Critical = (Vec<(Sender, Vec<CommentRow>)>, Vec<String>);

/// The critics of a round with the reactions that make them so, in order of their first one.
fn critical(desk: &Desk, of: &str) -> Result<Critical, Problem> {
    let code = round_named(desk, of)?.value.code;
    let senders = Senders::of(desk)?;
    let mut places: HashMap<Sender, usize> = HashMap::new();
    let mut critics: Vec<(Sender, Vec<CommentRow>)> = Vec::new();
    let mut unnamed = Vec::new();
    for comment in of_round(desk, &code)? {
        if comment.comment.sentiment() != Some(Sentiment::Critical) {
            continue;
        }
        let draft = &comment.comment.draft;
        let told = [&draft.respondent, &draft.role, &draft.organisation];
        let sender = match senders.of_comment(&comment.comment) {
            Some(person) => Sender::Known(person),
            None if told.iter().all(|part| part.trim().is_empty()) => {
                unnamed.push(comment.label);
                continue;
            }
            None => {
                let [name, role, house] = told.map(|part| part.trim().to_owned());
                Sender::Told(name, role, house)
            }
        };
        let place = *places.entry(sender.clone()).or_insert_with(|| {
            critics.push((sender, Vec::new()));
            critics.len() - 1
        });
        critics[place].1.push(comment);
    }
    Ok((critics, unnamed))
}

/// Who was critical in a round, as a proposal for the list of another one (D41).
///
/// # Errors
/// [`Problem`] when there is no such round.
pub fn critics(desk: &Desk, code: &str, of: &str) -> Result<InvitedCritics, Problem> {
    let round = round_named(desk, code)?;
    let (critics, unnamed) = critical(desk, of)?;
    let (mut invited, mut left) = (Vec::new(), Vec::new());
    let mut added = 0;
    let standing: HashMap<EntityId, bool> = invitations(desk, round.id)?
        .into_iter()
        .filter_map(|one| Some((one.value.person, one.value.asked.get()?.invited)))
        .collect();
    let people: Vec<Kept<Person>> = desk.store.nouns(Noun::Person)?;
    let names: HashMap<EntityId, String> = people
        .iter()
        .map(|person| (person.id, row(person.id, &person.value).shown))
        .collect();
    for (sender, reactions) in &critics {
        let person = match sender {
            Sender::Known(person) => Some(*person),
            Sender::Told(..) => None,
        };
        let who = match sender {
            Sender::Known(person) => names.get(person).cloned().unwrap_or_default(),
            Sender::Told(name, role, house) => shown(name, role, house),
        };
        let critic = CriticRow {
            who,
            person,
            because: reactions.iter().map(|one| one.label.clone()).collect(),
            invited: person.and_then(|person| standing.get(&person).copied()),
        };
        if critic.invited.is_some() {
            left.push(critic);
        } else {
            added += usize::from(person.is_none());
            invited.push(critic);
        }
    }
    Ok(InvitedCritics {
        invited,
        left,
        added,
        unnamed,
    })
}

/// Asks the critics of a round for a reaction in another one (D41). Those not on the register of
/// people yet come on it. Whom a person took off the list stays off.
///
/// # Errors
/// [`Problem`] when there is no such round.
pub fn invite_critics(
    desk: &mut Desk,
    code: &str,
    of: &str,
    date: Date,
) -> Result<InvitedCritics, Problem> {
    let round = round_named(desk, code)?.id;
    let proposed = critics(desk, code, of)?;
    let (mut found, _) = critical(desk, of)?;
    found.retain(|(sender, _)| match sender {
        Sender::Known(person) => proposed
            .invited
            .iter()
            .any(|critic| critic.person == Some(*person)),
        Sender::Told(..) => true,
    });
    if found.is_empty() {
        return Ok(proposed);
    }
    desk.write(|writing| {
        let mut invitees = Vec::with_capacity(found.len());
        for (sender, reactions) in found {
            let person = match sender {
                Sender::Known(person) => person,
                Sender::Told(name, role, organisation) => {
                    let person = AddPerson {
                        name,
                        organisation,
                        roles: if role.is_empty() { vec![] } else { vec![role] },
                        ..AddPerson::default()
                    };
                    EntityId::born_of(writing.append(&Body::AddPerson(person))?, 0)
                }
            };
            invitees.push(Invitee {
                person,
                because: reactions.iter().map(|one| one.id).collect(),
            });
        }
        writing.append(&Body::Invite(Invite {
            round,
            invitees,
            invited: true,
            date,
            reason: String::new(),
        }))?;
        Ok(proposed)
    })
}

/// Asks people in a round, or takes them off its list, for a reason that is recorded.
///
/// # Errors
/// [`Problem`] when there is no such round or person, or no reason is given.
pub fn invite(
    desk: &mut Desk,
    code: &str,
    people: &[String],
    invited: bool,
    reason: &str,
    date: Date,
) -> Result<(), Problem> {
    let round = round_named(desk, code)?.id;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Problem::usage("problem-invite-reason", &[]));
    }
    let invitees = people
        .iter()
        .map(|name| {
            Ok(Invitee {
                person: person_named(desk, name)?.id,
                because: Vec::new(),
            })
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    desk.append(&Body::Invite(Invite {
        round,
        invitees,
        invited,
        date,
        reason: reason.to_owned(),
    }))?;
    Ok(())
}
