//! Values that several people set without seeing each other, and settling them.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::{ChapterChange, SetChapter};
use draagvlak_domain::comment::{CommentChange, Dispose, SetComment};
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::main_line::{MainLineChange, SetMainLine};
use draagvlak_domain::plan::SetPlan;
use draagvlak_domain::round::{RoundChange, SetRound};
use draagvlak_domain::theme::{SetTheme, ThemeChange};
use draagvlak_store::Contested;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::comments;
use crate::problem::Problem;

/// One of the values that compete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClaimRow {
    /// The operation that set it.
    #[ts(type = "string")]
    pub id: OperationId,
    /// The word of a closed list that it says, such as `waiting` or `not-processed`; the texts have it.
    pub word: Option<String>,
    /// What it says besides, for a person: names instead of what stands for them.
    pub value: String,
    /// The short name of who set it.
    pub by: String,
    /// The day.
    pub date: String,
}

/// A value that several people set without seeing each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldConflictRow {
    /// Its name.
    pub id: String,
    /// What it is of: `comment`, `chapter`, `round`, `plan`, `main-line` or `theme`.
    pub of: String,
    /// The name of that for a person: a label, a title, a code.
    pub what: String,
    /// Which of its values.
    pub field: String,
    /// Those that compete; the last is the one that is shown meanwhile.
    pub claims: Vec<ClaimRow>,
}

/// Every value that is contested.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn field_conflicts(desk: &Desk) -> Result<Vec<FieldConflictRow>, Problem> {
    let contested = desk.store.contested()?;
    if contested.is_empty() {
        return Ok(Vec::new());
    }
    let names = Names::of(desk)?;
    let mut rows = Vec::new();
    for one in contested {
        let claims = claims_of(&one)?;
        let mut shown = Vec::new();
        for (mut value, stamp) in claims {
            let word = take_word(&one.field, &mut value);
            shown.push(ClaimRow {
                id: stamp.operation,
                value: if word.is_some() && value.is_null() {
                    String::new()
                } else {
                    names.spell(&value)
                },
                word,
                by: names.who(stamp),
                date: stamp.time.date().to_string(),
            });
        }
        rows.push(FieldConflictRow {
            id: name_of(&one),
            what: names.what(&one),
            of: one.kind,
            field: one.field,
            claims: shown,
        });
    }
    Ok(rows)
}

/// Takes the word of a closed list out of a value; what is left is text, or nothing.
fn take_word(field: &str, value: &mut Value) -> Option<String> {
    match value {
        Value::Bool(yes) => {
            let word = yes.to_string();
            *value = Value::Null;
            Some(word)
        }
        Value::String(_) if matches!(field, "status" | "sentiment" | "kind") => {
            value.take().as_str().map(str::to_owned)
        }
        Value::Object(parts) if field == "disposition" => {
            let word = parts.remove("outcome")?;
            word.as_str().map(str::to_owned)
        }
        _ => None,
    }
}

/// How many sentences and values wait for a choice.
pub(crate) fn open_conflicts(desk: &Desk) -> Result<usize, Problem> {
    let mut count = desk.store.contested()?.len();
    for chapter in desk
        .store
        .nouns::<draagvlak_domain::chapter::Chapter>(draagvlak_store::Noun::Chapter)?
    {
        if chapter.value.removed.get() != Some(&true) {
            count += desk.store.conflict_count(chapter.id)?;
        }
    }
    Ok(count)
}

/// Settles a contested value: it becomes what one of those who compete said.
///
/// # Errors
/// [`Problem`] when there is no such conflict or value.
pub fn settle_field(desk: &mut Desk, conflict: &str, claim: &str) -> Result<(), Problem> {
    let contested = desk.store.contested()?;
    let found = contested
        .iter()
        .find(|one| conflict.len() >= 8 && name_of(one).starts_with(conflict));
    let Some(one) = found else {
        let known: Vec<_> = contested
            .iter()
            .map(|one| name_of(one)[..8].to_owned())
            .collect();
        return Err(Problem::no_such(conflict, &known));
    };
    let claims = claims_of(one)?;
    let chosen = claims
        .iter()
        .find(|(_, stamp)| claim.len() >= 8 && stamp.operation.to_string().starts_with(claim));
    let Some((value, _)) = chosen else {
        let known: Vec<_> = claims
            .iter()
            .map(|(_, stamp)| stamp.operation.short())
            .collect();
        return Err(Problem::no_such(claim, &known));
    };
    let body = settling(one, value.clone())?;
    desk.append(&body)?;
    Ok(())
}

/// The operation that sets a field to this value.
fn settling(one: &Contested, value: Value) -> Result<Body, Problem> {
    let id = one.id;
    let body = match (one.kind.as_str(), one.field.as_str()) {
        ("plan", _) => Body::SetPlan(change::<SetPlan>(&one.field, value)?),
        ("chapter", _) => Body::SetChapter(SetChapter {
            chapter: id,
            change: change::<ChapterChange>(&one.field, value)?,
            reasons: Vec::new(),
        }),
        ("round", _) => Body::SetRound(SetRound {
            round: id,
            change: change::<RoundChange>(&one.field, value)?,
        }),
        ("main-line", _) => Body::SetMainLine(SetMainLine {
            main_line: id,
            change: change::<MainLineChange>(&one.field, value)?,
        }),
        ("theme", _) => Body::SetTheme(SetTheme {
            theme: id,
            change: change::<ThemeChange>(&one.field, value)?,
        }),
        ("comment", "disposition") => Body::Dispose(Dispose {
            comment: id,
            disposition: typed(value)?,
        }),
        ("comment", "place") => {
            let place: draagvlak_domain::anchor::Place = typed(value)?;
            Body::PlaceComment(draagvlak_domain::anchor::PlaceComment {
                comment: id,
                chapter: place.chapter,
                anchor: place.anchor,
            })
        }
        ("comment", _) => Body::SetComment(SetComment {
            comment: id,
            change: change::<CommentChange>(&one.field, value)?,
        }),
        _ => return Err(elsewhere(&one.field)),
    };
    Ok(body)
}

/// A change is spelled as the field is called.
fn change<T: DeserializeOwned>(field: &str, value: Value) -> Result<T, Problem> {
    let name = field.replace('_', "-");
    let spelled = serde_json::json!({ name: value });
    serde_json::from_value(spelled).map_err(|_| elsewhere(field))
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Problem> {
    serde_json::from_value(value).map_err(damaged)
}

fn damaged(error: serde_json::Error) -> Problem {
    Problem::damaged("problem-damaged", &[("what", &error.to_string())])
}

/// A value that is set at its own screen only, such as whether an import was taken back.
fn elsewhere(field: &str) -> Problem {
    Problem::refused("problem-settle-elsewhere", &[("field", field)])
}

fn claims_of(one: &Contested) -> Result<Vec<(Value, Stamp)>, Problem> {
    let mut claims = Vec::new();
    for claim in &one.claims {
        let stamp = serde_json::from_value(claim["stamp"].clone()).map_err(damaged)?;
        claims.push((claim["value"].clone(), stamp));
    }
    Ok(claims)
}

/// A conflict's name: of what it is of, and of the values that compete.
fn name_of(one: &Contested) -> String {
    let mut said = format!("{}\n{}\n{}", one.kind, one.id, one.field);
    for claim in &one.claims {
        said.push_str(claim["stamp"]["operation"].as_str().unwrap_or_default());
    }
    draagvlak_domain::id::ContentHash::of(said.as_bytes()).to_string()
}

/// What a person calls things.
struct Names {
    actors: crate::members::Actors,
    known: std::collections::HashMap<String, String>,
}

impl Names {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        let mut known = std::collections::HashMap::new();
        for member in crate::members::members(desk)? {
            known.insert(member.id.to_string(), member.name);
        }
        for chapter in crate::chapters::chapters(desk)? {
            known.insert(chapter.id.to_string(), chapter.title);
        }
        for line in crate::main_lines::main_lines(desk)? {
            known.insert(line.id.to_string(), line.heading);
        }
        for round in desk
            .store
            .nouns::<draagvlak_domain::round::Round>(draagvlak_store::Noun::Round)?
        {
            known.insert(round.id.to_string(), round.value.code);
        }
        for theme in desk
            .store
            .nouns::<draagvlak_domain::theme::Theme>(draagvlak_store::Noun::Theme)?
        {
            let title = theme.value.title.get().cloned().unwrap_or_default();
            known.insert(theme.id.to_string(), title);
        }
        for comment in comments(desk, &crate::look::CommentFilter::default())? {
            known.insert(comment.id.to_string(), comment.label);
        }
        Ok(Self {
            actors: crate::members::Actors::of(desk)?,
            known,
        })
    }

    fn who(&self, stamp: Stamp) -> String {
        self.actors.key(stamp.actor).to_owned()
    }

    fn what(&self, one: &Contested) -> String {
        let id: EntityId = one.id;
        self.known.get(&id.to_string()).cloned().unwrap_or_default()
    }

    fn spell(&self, value: &Value) -> String {
        match value {
            Value::Null => "–".to_owned(),
            Value::String(text) => self
                .known
                .get(text)
                .cloned()
                .unwrap_or_else(|| text.clone()),
            Value::Object(parts) => {
                let parts = parts.iter().filter(|(_, part)| !part.is_null());
                parts
                    .map(|(_, part)| self.spell(part))
                    .collect::<Vec<_>>()
                    .join(" · ")
            }
            Value::Array(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.spell(part)).collect();
                parts.join(", ")
            }
            other => other.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::take_word;

    #[test]
    fn a_word_of_a_closed_list_is_told_apart_from_the_text_beside_it() {
        let taken = |field: &str, mut value: Value| (take_word(field, &mut value), value);
        let word = |word: &str| Some(word.to_owned());
        assert_eq!(
            taken("status", json!("waiting")),
            (word("waiting"), Value::Null)
        );
        assert_eq!(taken("late", json!(true)), (word("true"), Value::Null));
        assert_eq!(
            taken("disposition", json!({"outcome": "partly", "note": "deels"})),
            (word("partly"), json!({"note": "deels"}))
        );
        assert_eq!(
            taken("title", json!("ready")),
            (None, json!("ready")),
            "a title may be any word"
        );
    }
}
