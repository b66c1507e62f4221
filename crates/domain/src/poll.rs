//! The poll (D21): items in the source's own order, and its states in time. A count nobody made is
//! absent; a base that is unknown stays unknown.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::draft::{SkippedRow, SourceFile};
use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::process;
use crate::time::Date;

/// Begins a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenPoll {
    /// What was asked and of whom.
    pub text: String,
    /// What could be chosen, in the source's own order.
    pub items: Vec<Item>,
    /// The columns counted.
    pub columns: Vec<Column>,
}

/// What could be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PollItem")]
pub struct Item {
    /// Theme or lever, in the poll's own word (Thema, Hefboom); empty for neither.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// A column of the table: everyone, or the respondents of some groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PollColumn")]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// The groups it counts, as respondents call them; none for everyone.
    pub groups: Vec<String>,
}

/// Changes a property of a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPoll {
    /// The poll.
    pub poll: EntityId,
    /// What changes.
    pub change: PollChange,
}

/// A property of a poll with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PollChange {
    /// What was asked and of whom.
    Text(String),
    /// What could be chosen, in order.
    Items(Vec<Item>),
    /// The columns counted.
    Columns(Vec<Column>),
    /// What was concluded between its states, in words.
    Conclusion(String),
}

/// Records a state of the poll: all answers there were on that day, or what was counted of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordSnapshot {
    /// The poll.
    pub poll: EntityId,
    /// The day.
    pub date: Date,
    /// Whether more were to come.
    pub interim: bool,
    /// Where it was shown, in words; empty for nowhere.
    pub text: String,
    /// What is known of it.
    pub known: Known,
}

/// What is known of a state of the poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// Every answer.
    Answers(Answers),
    /// Counts as a source gives them.
    Counts(Counts),
}

/// Every answer on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// The file they came in.
    pub file: SourceFile,
    /// What could be chosen then, by name.
    pub items: Vec<String>,
    /// The answers, one per respondent.
    pub given: Vec<PollAnswer>,
    /// The rows that hold none.
    pub skipped: Vec<SkippedRow>,
}

/// What one respondent answered. Who it was is not kept, only the group.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollAnswer {
    /// The group the respondent belongs to; empty where that is unknown.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub group: String,
    /// What was chosen, as places among the items, each once.
    pub chosen: Vec<u32>,
    /// What was chosen that is no item, in the respondent's words.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub other: Vec<String>,
    /// Why, or why not.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub reasons: Vec<PollReason>,
}

/// Why something was chosen, or was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollReason {
    /// The item, as a place among the items; none for the choice as a whole.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub item: Option<u32>,
    /// Whether it says why not.
    pub against: bool,
    /// The words.
    pub text: String,
}

/// Counts as a source gives them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// How many had answered; none where that is unknown.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub respondents: Option<u32>,
    /// The columns as they were headed, with how many respondents each counts, where that is known.
    pub columns: Vec<CountedColumn>,
    /// How often an item was chosen, per column.
    pub items: Vec<CountedItem>,
}

/// A column as it was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountedColumn {
    /// Its heading.
    pub name: String,
    /// How many respondents it counts; none where that is unknown.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub base: Option<u32>,
}

/// An item as it was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountedItem {
    /// Its name.
    pub name: String,
    /// How often it was chosen per column; none where that is unknown.
    pub counts: Vec<Option<u32>>,
}

/// Takes a state of the poll back, or puts it in again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawSnapshot {
    /// The state.
    pub snapshot: EntityId,
    /// Whether it is taken back.
    pub withdrawn: bool,
}

/// A poll as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Poll {
    /// What was asked and of whom.
    pub text: Field<String>,
    /// What could be chosen.
    pub items: Field<Vec<Item>>,
    /// The columns counted.
    pub columns: Field<Vec<Column>>,
    /// What was concluded.
    pub conclusion: Field<String>,
}

/// A state of a poll as it stands. Answers are added up once, when they come in: what a screen
/// costs does not grow with them. The answers themselves stay in the operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The poll.
    pub poll: EntityId,
    /// The day.
    pub date: Date,
    /// Whether more were to come.
    pub interim: bool,
    /// Where it was shown, in words.
    pub text: String,
    /// What was counted.
    pub tally: Tally,
    /// Taken back.
    pub withdrawn: Field<bool>,
}

/// What was counted of a state of a poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tally {
    /// By us, of every answer.
    Answers(AddedUp),
    /// By a source.
    Counts(Counts),
}

/// Answers added up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AddedUp {
    /// The file's name.
    pub file: String,
    /// What could be chosen then, by name.
    pub items: Vec<String>,
    /// Per group of respondents, by name.
    pub groups: Vec<GroupTally>,
    /// How many choices were no item.
    pub other: u32,
    /// How many reasons were given.
    pub reasons: u32,
}

/// The answers of a group added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupTally {
    /// The group; empty for respondents of whom it is unknown.
    pub group: String,
    /// How many respondents.
    pub respondents: u32,
    /// How often each item was chosen.
    pub chosen: Vec<u32>,
}

impl AddedUp {
    /// Adds answers up.
    pub fn of(answers: &Answers) -> Self {
        let mut sums = Self {
            file: answers.file.name.clone(),
            items: answers.items.clone(),
            ..Self::default()
        };
        let mut groups: BTreeMap<&str, GroupTally> = BTreeMap::new();
        for given in &answers.given {
            let tally = groups.entry(&given.group).or_insert_with(|| GroupTally {
                group: given.group.clone(),
                respondents: 0,
                chosen: vec![0; answers.items.len()],
            });
            tally.respondents += 1;
            let once: BTreeSet<u32> = given.chosen.iter().copied().collect();
            for place in once {
                if let Some(count) = tally.chosen.get_mut(place as usize) {
                    *count += 1;
                }
            }
            sums.other = sums.other.saturating_add(length(&given.other));
            sums.reasons = sums.reasons.saturating_add(length(&given.reasons));
        }
        sums.groups = groups.into_values().collect();
        sums
    }

    /// How many respondents a column counts; none where some respondent's group is unknown, or
    /// where nobody is of its groups: a name that was mistyped is no count of nought.
    pub fn base(&self, column: &Column) -> Option<u32> {
        if !column.groups.is_empty() && self.groups.iter().any(|tally| tally.group.is_empty()) {
            return None;
        }
        self.of_column(column).next()?;
        Some(self.of_column(column).map(|tally| tally.respondents).sum())
    }

    /// How often an item was chosen by those whom a column counts; none where it could not be.
    pub fn count(&self, column: &Column, item: &str) -> Option<u32> {
        let place = self.items.iter().position(|name| same(name, item))?;
        self.of_column(column).next()?;
        let counts = self.of_column(column).filter_map(|t| t.chosen.get(place));
        Some(counts.sum())
    }

    fn of_column(&self, column: &Column) -> impl Iterator<Item = &GroupTally> {
        self.groups.iter().filter(move |tally| {
            column.groups.is_empty() || column.groups.iter().any(|group| same(group, &tally.group))
        })
    }
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Whether two names are the same to a person.
pub fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

impl Snapshot {
    /// The state that is recorded.
    pub fn new(recorded: &RecordSnapshot) -> Self {
        Self {
            poll: recorded.poll,
            date: recorded.date,
            interim: recorded.interim,
            text: recorded.text.clone(),
            tally: match &recorded.known {
                Known::Answers(answers) => Tally::Answers(AddedUp::of(answers)),
                Known::Counts(counts) => Tally::Counts(counts.clone()),
            },
            withdrawn: Field::default(),
        }
    }

    /// How many had answered; none where that is unknown.
    pub fn respondents(&self) -> Option<u32> {
        match &self.tally {
            Tally::Answers(sums) => Some(sums.groups.iter().map(|tally| tally.respondents).sum()),
            Tally::Counts(counts) => counts.respondents,
        }
    }

    /// How many respondents a column counts; none where that is unknown.
    pub fn base(&self, column: &Column) -> Option<u32> {
        match &self.tally {
            Tally::Answers(sums) => sums.base(column),
            Tally::Counts(counts) => counts
                .columns
                .iter()
                .find(|counted| same(&counted.name, &column.name))
                .and_then(|counted| counted.base),
        }
    }

    /// How often an item was chosen by those whom a column counts; none where that is unknown.
    pub fn count(&self, column: &Column, item: &str) -> Option<u32> {
        match &self.tally {
            Tally::Answers(sums) => sums.count(column, item),
            Tally::Counts(counts) => {
                let named = |counted: &CountedColumn| same(&counted.name, &column.name);
                let place = counts.columns.iter().position(named)?;
                let item = counts.items.iter().find(|it| same(&it.name, item))?;
                item.counts.get(place).copied().flatten()
            }
        }
    }

    /// Whether it counts.
    pub fn is_present(&self) -> bool {
        self.withdrawn.get() != Some(&true)
    }
}

/// The place of each count among all, from 1; equal counts share a place. None where one of them is
/// unknown: a ranking of a part is none.
pub fn ranking(counts: &[Option<u32>]) -> Option<Vec<u32>> {
    let known: Vec<u32> = counts.iter().copied().collect::<Option<_>>()?;
    let rank = |count: &u32| 1 + length(&known.iter().filter(|c| *c > count).collect::<Vec<_>>());
    Some(known.iter().map(rank).collect())
}

impl Poll {
    /// The poll that is begun.
    pub fn new(opened: &OpenPoll, stamp: Stamp, past: &CausalPast) -> Self {
        let mut poll = Self::default();
        poll.text.set(opened.text.clone(), stamp, past);
        poll.items.set(opened.items.clone(), stamp, past);
        poll.columns.set(opened.columns.clone(), stamp, past);
        poll
    }

    /// A poll that was recorded with its figures, and its states: the counts belong to the last of
    /// them, of an earlier one only the number of respondents is known.
    pub fn recorded(
        recorded: &process::Poll,
        id: EntityId,
        stamp: Stamp,
        past: &CausalPast,
    ) -> (Self, Vec<Snapshot>) {
        let item = |item: &process::PollItem| Item {
            kind: item.kind.clone(),
            name: item.name.clone(),
        };
        let column = |name: &String| Column {
            name: name.clone(),
            groups: Vec::new(),
        };
        let opened = OpenPoll {
            text: recorded.text.clone(),
            items: recorded.items.iter().map(item).collect(),
            columns: recorded.columns.iter().map(column).collect(),
        };
        let mut poll = Self::new(&opened, stamp, past);
        poll.conclusion
            .set(recorded.conclusion.clone(), stamp, past);
        let last = recorded.snapshots.iter().map(|state| state.date).max();
        let states = recorded.snapshots.iter().map(|state| {
            let mut counts = Counts {
                respondents: (state.respondents > 0).then_some(state.respondents),
                ..Counts::default()
            };
            if Some(state.date) == last {
                counts.columns = recorded
                    .columns
                    .iter()
                    .map(|name| CountedColumn {
                        name: name.clone(),
                        base: None,
                    })
                    .collect();
                counts.items = recorded
                    .items
                    .iter()
                    .map(|item| CountedItem {
                        name: item.name.clone(),
                        counts: item.counts.iter().copied().map(Some).collect(),
                    })
                    .collect();
            }
            Snapshot::new(&RecordSnapshot {
                poll: id,
                date: state.date,
                interim: state.interim,
                text: state.text.clone(),
                known: Known::Counts(counts),
            })
        });
        let states = states.collect();
        (poll, states)
    }

    /// Applies a change.
    pub fn set(&mut self, change: &PollChange, stamp: Stamp, past: &CausalPast) {
        match change {
            PollChange::Text(text) => self.text.set(text.clone(), stamp, past),
            PollChange::Items(items) => self.items.set(items.clone(), stamp, past),
            PollChange::Columns(columns) => self.columns.set(columns.clone(), stamp, past),
            PollChange::Conclusion(text) => self.conclusion.set(text.clone(), stamp, past),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ContentHash;

    fn answers(given: &[(&str, &[u32])]) -> AddedUp {
        AddedUp::of(&Answers {
            file: SourceFile {
                name: "peiling.xlsx".into(),
                hash: ContentHash::of(b""),
                length: 0,
            },
            items: vec!["Drugs".into(), "Fraude".into()],
            given: given
                .iter()
                .map(|(group, chosen)| PollAnswer {
                    group: (*group).to_owned(),
                    chosen: chosen.to_vec(),
                    ..PollAnswer::default()
                })
                .collect(),
            skipped: Vec::new(),
        })
    }

    fn column(groups: &[&str]) -> Column {
        Column {
            name: "kolom".into(),
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        }
    }

    #[test]
    fn a_respondent_counts_once_for_an_item_and_a_column_counts_its_groups() {
        let sums = answers(&[
            ("burgemeester", &[0, 0, 1]),
            ("ambtenaar", &[0]),
            ("om", &[]),
        ]);
        assert_eq!(sums.count(&column(&[]), "drugs"), Some(2));
        assert_eq!(
            sums.count(&column(&["Burgemeester", "OM"]), "Drugs"),
            Some(1)
        );
        assert_eq!(sums.base(&column(&["Burgemeester", "OM"])), Some(2));
        assert_eq!(sums.count(&column(&[]), "Geweld"), None);
        let mistyped = column(&["burgemeesters"]);
        assert_eq!(
            (sums.count(&mistyped, "Drugs"), sums.base(&mistyped)),
            (None, None)
        );
    }

    #[test]
    fn a_base_stays_unknown_while_a_group_is() {
        let sums = answers(&[("burgemeester", &[0]), ("", &[0])]);
        assert_eq!(sums.base(&column(&["burgemeester"])), None);
        assert_eq!(sums.base(&column(&[])), Some(2));
    }

    #[test]
    fn equal_counts_share_a_place_and_an_unknown_count_leaves_no_ranking() {
        assert_eq!(
            ranking(&[Some(24), Some(26), Some(20), Some(20), Some(3)]),
            Some(vec![2, 1, 3, 3, 5])
        );
        assert_eq!(ranking(&[Some(1), None]), None);
        assert_eq!(ranking(&[]), Some(vec![]));
    }
}
