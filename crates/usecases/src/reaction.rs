//! One reaction with everything beside it: its passage, its company, what was done for it, by whom.

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{LinkKind, points};
use draagvlak_domain::comment::{Comment, CommentChange, Outcome};
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::Line;
use draagvlak_domain::time::Date;
use draagvlak_redline::anchor::Places;
use draagvlak_store::Gather;
use serde::Serialize;
use ts_rs::TS;

use crate::alike::{ALIKE, Shingles};
use crate::bonds::{LinkRow, links};
use crate::desk::Desk;
use crate::import_feedback::synonyms;
use crate::look::{CommentRow, Labels, comment};
use crate::made_changes::{MadeChange, made_changes};
use crate::members::Actors;
use crate::passage::{anchor, around};
use crate::problem::Problem;
use crate::register::{RegisterRow, Shown, excerpt};
use crate::resent::{ResentRow, resent};
use crate::subject::Subject;
use crate::trace::chain;
use crate::weigh::{WeighingRow, weighings};

/// One reaction with everything beside it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Reaction {
    /// As it stands on the register.
    pub row: RegisterRow,
    /// The reaction, letter for letter.
    pub text: String,
    /// The plan text it quotes.
    pub quote: String,
    /// The text it proposes.
    pub proposal: String,
    /// When it was made or received.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The file, sheet, row and cell it came from; none for one taken down by hand.
    pub origin: Option<ReactionOrigin>,
    /// Everything else in its row: header and value, as written.
    pub other: Vec<(String, String)>,
    /// An answer already given in the file.
    pub given_answer: String,
    /// A status already given in the file.
    pub given_status: String,
    /// What that status proposes as disposition; none where its words are not known.
    pub proposed_outcome: Option<Outcome>,
    /// How, why not, or the answer.
    pub note: String,
    /// The number of the reaction it says the same as.
    pub master: Option<String>,
    /// The chapter it is about.
    pub chapter: Option<Subject>,
    /// The passage with a little around it, as it stands now.
    pub passage: Option<ShownPassage>,
    /// How many reactions on the same passage are for, against and neither. Those that nobody judged
    /// are not counted.
    pub balance: Balance,
    /// The changes made for it, in every version, also after acceptance.
    pub changes: Vec<MadeChange>,
    /// Who did what with it, the oldest first.
    pub history: Vec<Deed>,
    /// Reactions that say the same or nearly so, the likest first.
    pub alike: Vec<Alike>,
    /// The numbers of its parts; none while it is whole.
    pub parts: Vec<String>,
    /// The numbers of the reactions that are answered with it.
    pub merged: Vec<String>,
    /// Its links to other reactions and to questions, from it and to it.
    pub links: Vec<LinkRow>,
    /// How it was weighed.
    pub weighings: Vec<WeighingRow>,
    /// The points it makes, as a proposal to split it; none for one that makes one point.
    pub points: Vec<String>,
    /// Why it counts as late, or not; empty where only the dates say so.
    pub late_reason: String,
    /// Other sendings of it that are on the register, with the words they have.
    pub resent: Vec<ResentRow>,
}

/// Where a reaction came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReactionOrigin {
    /// The file's name.
    pub file: String,
    /// The sheet's name; empty for a file that has none.
    pub sheet: String,
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// The cell, such as `F17`.
    pub cell: String,
}

/// A passage as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShownPassage {
    /// A little of what stands before it.
    pub before: String,
    /// The passage; as it was quoted, where it is not in the text any more.
    pub passage: String,
    /// A little of what stands after it.
    pub after: String,
    /// It is not in the text any more.
    pub adrift: bool,
}

/// How many reactions are for, against and neither (D40). Counts inform; nothing follows from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Balance {
    /// For.
    pub positive: usize,
    /// Against, or for a change.
    pub critical: usize,
    /// Neither.
    pub neutral: usize,
}

/// What someone did with a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Deed {
    /// The short name of who did it.
    pub who: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What: `imported`, `added`, `disposed`, `undisposed`, `sentiment`, `kind`, `handler`,
    /// `main-line`, `chapter`, `placed`, `late`, `proposal`, `revised`, `tied`, `untied`,
    /// `withdrawn`, `restored`, `part`, `split`, `unsplit`, `merged`, `unmerged`, `linked`,
    /// `unlinked`, `judged-late`, `passed`, `sender`, `weighed`, `resent`, `resent-of`, `withheld`,
    /// `published`.
    pub what: String,
    /// With what: an outcome, a value, a file; empty for none.
    pub detail: String,
}

/// A reaction that says the same or nearly so.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Alike {
    /// Its number.
    pub label: String,
    /// Its first words.
    pub excerpt: String,
    /// How alike, from 0 to 1.
    pub likeness: f64,
}

/// How many characters are shown around a passage.
const AROUND: usize = 240;
/// The most reactions that are proposed as alike.
const MOST_ALIKE: usize = 8;

/// One reaction with everything beside it.
///
/// # Errors
/// [`Problem`] when there is none of that number.
pub fn reaction(desk: &Desk, label: &str) -> Result<Reaction, Problem> {
    let row = comment(desk, label)?;
    let (shown, labels) = (Shown::of(desk)?, Labels::of(desk)?);
    let subject = shown.subjects.about(&row.comment)?.cloned();
    let text = match &subject {
        Some(subject) => desk.store.head_text(subject.id, Line::Working)?.text,
        None => String::new(),
    };
    let places = Places::of(&text);
    let passage = own_anchor(&row.comment, subject.as_ref());
    let draft = row.comment.draft.clone();
    let given = row.comment.disposition().cloned();
    let master = match given.as_ref().and_then(|given| given.master) {
        Some(master) => labels.one(desk, master)?,
        None => None,
    };
    let (file, history) = history(desk, &row, &shown, &labels)?;
    Ok(Reaction {
        row: shown.one(&row)?,
        passage: shown_passage(&places, &text, passage.as_ref()),
        balance: balance(&shown, &row, subject.as_ref(), &places)?,
        changes: made_changes(desk, &chain(desk, &row)?)?,
        alike: alike(desk, &labels, &row)?,
        parts: numbers(desk, &labels, &desk.store.parts(&row.comment)?)?,
        merged: numbers(desk, &labels, &desk.store.merged_with(row.id)?)?,
        links: links(desk, &row)?,
        resent: resent(desk, &labels, &row.comment)?,
        weighings: weighings(desk, Some(row.id))?,
        points: if row.comment.carried().is_some() {
            Vec::new()
        } else {
            points(&row.comment.draft.text)
        },
        late_reason: late_reason(&row.comment),
        history,
        origin: draft.origin.map(|origin| ReactionOrigin {
            file,
            sheet: origin.sheet,
            row: origin.row,
            cell: origin.cell,
        }),
        text: draft.text,
        quote: draft.quote,
        proposal: draft.proposal,
        date: draft.date,
        other: draft.other,
        proposed_outcome: synonyms()?.outcome(&draft.given_status),
        given_answer: draft.given_answer,
        given_status: draft.given_status,
        note: given.map(|given| given.note).unwrap_or_default(),
        master,
        chapter: subject,
    })
}

/// Why it counts as late or not, while that is not left to the dates.
fn late_reason(comment: &Comment) -> String {
    let reason = comment.bonds.late_reason.get();
    let judged = comment.late.get().copied().flatten().is_some();
    reason.filter(|_| judged).cloned().unwrap_or_default()
}

fn numbers(desk: &Desk, labels: &Labels, ids: &[EntityId]) -> Result<Vec<String>, Problem> {
    let mut numbers = Vec::with_capacity(ids.len());
    for id in ids {
        numbers.extend(labels.one(desk, *id)?);
    }
    Ok(numbers)
}

fn own_anchor(comment: &Comment, subject: Option<&Subject>) -> Option<Anchor> {
    match subject {
        Some(subject) => anchor(comment, subject.id),
        None => Some(Anchor::quoted(&comment.draft.quote)),
    }
}

/// The chapter and the passage a reaction is about, and how many reactions on it are for, against
/// and neither.
pub(crate) fn passage_balance(
    desk: &Desk,
    row: &CommentRow,
) -> Result<(Option<EntityId>, Option<Anchor>, Balance), Problem> {
    let shown = Shown::of(desk)?;
    let subject = shown.subjects.about(&row.comment)?.cloned();
    let text = match &subject {
        Some(subject) => desk.store.head_text(subject.id, Line::Working)?.text,
        None => String::new(),
    };
    let balance = balance(&shown, row, subject.as_ref(), &Places::of(&text))?;
    let passage = own_anchor(&row.comment, subject.as_ref());
    let passage = passage.filter(|passage| !passage.quote.trim().is_empty());
    Ok((subject.map(|subject| subject.id), passage, balance))
}

fn shown_passage(
    places: &Places<'_>,
    text: &str,
    passage: Option<&Anchor>,
) -> Option<ShownPassage> {
    let passage = passage.filter(|passage| !passage.quote.trim().is_empty())?;
    Some(match places.find(passage) {
        Some(at) => {
            let (before, after) = around(text, &at, AROUND);
            ShownPassage {
                before,
                passage: text[at].to_owned(),
                after,
                adrift: false,
            }
        }
        None => ShownPassage {
            before: String::new(),
            passage: passage.quote.clone(),
            after: String::new(),
            adrift: true,
        },
    })
}

/// The judgements of the reactions on the same passage; without a passage, of those on the same
/// sections; without sections, of those on the same chapter, or on none. Reads only the judged ones
/// about the same chapter, and none where all of them count.
fn balance(
    shown: &Shown<'_>,
    row: &CommentRow,
    subject: Option<&Subject>,
    places: &Places<'_>,
) -> Result<Balance, Problem> {
    let standing = |comment: &Comment| {
        let passage = anchor(comment, subject?.id)?;
        places.find(&passage)
    };
    let own = standing(&row.comment);
    let sections = &row.comment.draft.sections;
    let together = |other: &Comment| match &own {
        Some(own) => standing(other).is_some_and(|at| at.start < own.end && own.start < at.end),
        None => {
            let theirs = &other.draft.sections;
            theirs.iter().any(|section| sections.contains(section))
        }
    };
    let (subjects, mut balance) = (&shown.subjects, Balance::default());
    let store = &subjects.desk().store;
    let about = subject.map(|subject| subject.id);
    for gathered in subjects.gathered(about, Gather::Judged)? {
        let count = match gathered.sentiment {
            Some(Sentiment::Positive) => &mut balance.positive,
            Some(Sentiment::Critical) => &mut balance.critical,
            Some(Sentiment::Neutral) => &mut balance.neutral,
            None => continue,
        };
        if own.is_none() && sections.is_empty() {
            *count += gathered.count;
            continue;
        }
        for id in store.gathered_ids(&gathered)? {
            let counts = match store.comment(id)? {
                Some(other) => id == row.id || together(&other),
                None => false,
            };
            *count += usize::from(counts);
        }
    }
    Ok(balance)
}

/// The most reactions that are compared with one.
const COMPARED: usize = 200;

fn alike(desk: &Desk, labels: &Labels, row: &CommentRow) -> Result<Vec<Alike>, Problem> {
    let own = desk.said.said(row);
    let draft = &row.comment.draft;
    let said = format!("{} {}", draft.text, draft.proposal);
    let mut found: Vec<(f64, String, EntityId)> = Vec::new();
    for (id, text) in desk.store.saying(&said, COMPARED)? {
        let likeness = own.likeness(&Shingles::of(&text));
        if id != row.id && likeness >= ALIKE {
            found.push((likeness, labels.one(desk, id)?.unwrap_or_default(), id));
        }
    }
    found.sort_by(|(one, first, _), (other, second, _)| {
        other.total_cmp(one).then_with(|| first.cmp(second))
    });
    let mut alike: Vec<Alike> = Vec::new();
    for (likeness, label, id) in found {
        if alike.len() == MOST_ALIKE {
            break;
        }
        let here = desk.store.comment(id)?.filter(Comment::is_present);
        alike.extend(here.map(|other| Alike {
            excerpt: excerpt(&other),
            label,
            likeness,
        }));
    }
    Ok(alike)
}

/// Who did what with a reaction, and the name of the file it came from.
fn history(
    desk: &Desk,
    row: &CommentRow,
    shown: &Shown<'_>,
    labels: &Labels,
) -> Result<(String, Vec<Deed>), Problem> {
    let actors = Actors::of(desk)?;
    let deed = |stamp: Stamp, what: &str, detail: String| Deed {
        who: actors.key(stamp.actor).to_owned(),
        date: stamp.time.date(),
        what: what.to_owned(),
        detail,
    };
    let mut deeds = Vec::new();
    let mut file = String::new();
    let number = |id: EntityId| Ok::<_, Problem>(labels.one(desk, id)?.unwrap_or_default());
    // An import is one operation with all its reactions: it is not read for its name.
    if let Some(source) = desk.store.source(row.comment.import)? {
        file = source.file;
        let what = if file.is_empty() { "added" } else { "imported" };
        deeds.push(deed(source.stamp, what, file.clone()));
    } else if let Some((stamp, Body::SplitComment(split))) = desk.store.body(row.comment.import)? {
        deeds.push(deed(stamp, "part", number(split.comment)?));
    }
    for (stamp, body) in desk.store.touched(row.id)? {
        let (what, detail) = match body {
            Body::Dispose(dispose) => match dispose.disposition {
                None => ("undisposed", String::new()),
                Some(given) => {
                    let master = match given.master {
                        Some(master) => labels.one(desk, master)?.unwrap_or_default(),
                        None => String::new(),
                    };
                    let detail = [given.outcome.key(), &master, &given.note];
                    let said: Vec<_> = detail.into_iter().filter(|part| !part.is_empty()).collect();
                    ("disposed", said.join(" · "))
                }
            },
            Body::SetComment(set) => changed(&set.change, shown),
            Body::Revise(revise) => ("revised", chapter_title(shown, revise.chapter)),
            Body::Tie(tie) => {
                let chapter = desk.store.chapter_of(tie.revision)?;
                let title = chapter
                    .map(|id| chapter_title(shown, id))
                    .unwrap_or_default();
                (if tie.tied { "tied" } else { "untied" }, title)
            }
            Body::PlaceComment(placed) => ("placed", chapter_title(shown, placed.chapter)),
            Body::UndoImport(undo) => {
                let what = if undo.undone { "withdrawn" } else { "restored" };
                (what, file.clone())
            }
            Body::SplitComment(split) => {
                let last = split.first_number + u32::try_from(split.parts.len()).unwrap_or(1) - 1;
                ("split", format!("{}–{last}", split.first_number))
            }
            Body::UndoSplit(undo) => {
                let what = if undo.undone { "unsplit" } else { "split" };
                (what, String::new())
            }
            Body::MergeComments(merge) => match merge.into {
                Some(lead) => ("merged", number(lead)?),
                None => ("unmerged", String::new()),
            },
            Body::LinkComment(link) => {
                let what = if link.linked { "linked" } else { "unlinked" };
                let to = match link.kind {
                    LinkKind::AnswersQuestion => crate::questions::named(desk, link.to)?
                        .map(|(number, _)| number)
                        .unwrap_or_default(),
                    LinkKind::RepeatedQuestion | LinkKind::AnswerTo => number(link.to)?,
                };
                (what, to)
            }
            Body::LinkResent(said) => {
                let mut rows = said.rows.iter();
                let Some(pair) = rows.find(|one| one.before == row.id || one.after == row.id)
                else {
                    continue;
                };
                if pair.before == row.id {
                    ("resent", number(pair.after)?)
                } else {
                    ("resent-of", number(pair.before)?)
                }
            }
            Body::JudgeLate(judged) => ("judged-late", judged.reason),
            Body::WithholdComment(said) => {
                let what = if said.withheld {
                    "withheld"
                } else {
                    "published"
                };
                (what, String::new())
            }
            Body::PassOn(said) => {
                let word = match said.passed {
                    Some(true) => "passed-on",
                    Some(false) => "kept",
                    None => "",
                };
                ("passed", word.to_owned())
            }
            Body::NameSender(_) => ("sender", String::new()),
            Body::RecordWeighing(weighing) => ("weighed", weighing.decider),
            _ => continue,
        };
        deeds.push(deed(stamp, what, detail));
    }
    Ok((file, deeds))
}

fn chapter_title(shown: &Shown<'_>, id: EntityId) -> String {
    let subject = shown.subjects.named(id);
    subject
        .map(|subject| subject.title.clone())
        .unwrap_or_default()
}

fn changed(change: &CommentChange, shown: &Shown<'_>) -> (&'static str, String) {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    match change {
        CommentChange::Sentiment(value) => ("sentiment", word(serde_json::json!(value))),
        CommentChange::Kind(value) => ("kind", word(serde_json::json!(value))),
        CommentChange::Handler(id) => (
            "handler",
            id.map(|id| shown.member(id).to_owned()).unwrap_or_default(),
        ),
        CommentChange::MainLine(id) => (
            "main-line",
            id.map(|id| shown.line(id).to_string()).unwrap_or_default(),
        ),
        CommentChange::Chapter(id) => (
            "chapter",
            id.map(|id| chapter_title(shown, id)).unwrap_or_default(),
        ),
        CommentChange::Late(value) => {
            let word = match value {
                Some(true) => "yes",
                Some(false) => "no",
                None => "auto",
            };
            ("late", word.to_owned())
        }
        CommentChange::Proposal(value) => {
            let said = value
                .as_ref()
                .map(|value| format!("-{} +{}", value.remove, value.add));
            ("proposal", said.unwrap_or_default())
        }
    }
}
