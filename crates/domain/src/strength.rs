//! The strength distribution: the police strength by part and function, with the wijkagenten and
//! the extra fte (D1, D43, D46-D47). A state is never changed: a later one stands beside it.

use serde::{Deserialize, Serialize};

use crate::draft::SourceFile;
use crate::fte::Fte;
use crate::id::EntityId;
use crate::time::Date;

/// How many inhabitants one wijkagent is for (Politiewet 2012, article 38a; an optional check).
pub const INHABITANTS_PER_LOCAL: u32 = 5_000;

/// Records a state of the strength distribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordStrength {
    /// The day whose state it is.
    pub as_of: Date,
    /// Definitive, or provisional.
    pub definitive: bool,
    /// What the state is, in words; empty for nothing to add.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
    /// The header over the parts, as the source has it.
    pub part_header: String,
    /// The header over the totals, as the source has it.
    pub total_header: String,
    /// The columns, in the source's order.
    pub columns: Vec<StrengthColumn>,
    /// The parts, in the source's order.
    pub rows: Vec<StrengthRow>,
    /// The total of each column as the source gives it; none where it does not.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub totals: Vec<Option<Given>>,
    /// The grand total as the source gives it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub total: Option<Given>,
    /// The file it came from; none when it was filled in by hand.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<SourceFile>,
    /// What did not add up and why it was recorded all the same.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub exceptions: Vec<StrengthException>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthColumn {
    /// Its header as written.
    pub name: String,
    /// What it counts.
    pub role: StrengthRole,
    /// Part of another column (*waarvan*), and so not added to the total.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub within: bool,
}

/// What a column of the strength distribution counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrengthRole {
    /// A function, or all of them.
    Function,
    /// Wijkagenten.
    Local,
    /// Extra strength.
    Extra,
}

/// A part of the unit with its strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthRow {
    /// The part, as the source names it.
    pub part: String,
    /// Its strength, one per column; none where the source leaves it open.
    pub cells: Vec<Option<Fte>>,
    /// Its total as the source gives it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub total: Option<Given>,
    /// How many people live there; none where not known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub inhabitants: Option<u32>,
}

/// A total as a source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The amount.
    pub amount: Fte,
    /// To how many decimals it was written: a sum is held against it to as many.
    pub decimals: u32,
}

/// What does not add up, with why it was recorded all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthException {
    /// What does not add up.
    pub finding: StrengthFinding,
    /// Why it was recorded all the same.
    pub reason: String,
}

/// A total that does not add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthFinding {
    /// Which total.
    pub of: TotalOf,
    /// The part or the column; empty for the grand total.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub place: String,
    /// What the source gives.
    pub given: Fte,
    /// What the cells add up to.
    pub sum: Fte,
}

/// Which total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum TotalOf {
    /// That of a part.
    Part,
    /// That of a column.
    Column,
    /// That of everything.
    Whole,
}

/// Says that a state stands in a chapter, as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceStrength {
    /// The chapter.
    pub chapter: EntityId,
    /// The state.
    pub state: EntityId,
}

/// How many wijkagenten there are against one per 5,000 inhabitants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalCheck {
    /// The part; none for the whole.
    pub part: Option<String>,
    /// How many people live there.
    pub inhabitants: u32,
    /// How many wijkagenten there are.
    pub local: Fte,
    /// How many one per 5,000 would make.
    pub norm: Fte,
}

impl RecordStrength {
    /// The sum of what counts in a row; none when it is beyond measure.
    pub fn row_sum(&self, row: &StrengthRow) -> Option<Fte> {
        let counted = self.columns.iter().zip(&row.cells);
        Fte::sum(
            counted
                .filter(|(column, _)| !column.within)
                .filter_map(|(_, cell)| *cell),
        )
    }

    /// The sum of a column, by its place.
    pub fn column_sum(&self, at: usize) -> Option<Fte> {
        let cells = self.rows.iter().filter_map(|row| row.cells.get(at));
        Fte::sum(cells.filter_map(|cell| *cell))
    }

    /// The sum of everything that counts.
    pub fn sum(&self) -> Option<Fte> {
        let rows: Option<Vec<_>> = self.rows.iter().map(|row| self.row_sum(row)).collect();
        Fte::sum(rows?)
    }

    /// The sum of the wijkagenten, or of the extra fte; none where no column counts them.
    pub fn of_role(&self, role: StrengthRole) -> Option<Fte> {
        let columns: Vec<_> = (0..self.columns.len())
            .filter(|at| self.columns[*at].role == role)
            .collect();
        if columns.is_empty() {
            return None;
        }
        let sums: Option<Vec<_>> = columns.into_iter().map(|at| self.column_sum(at)).collect();
        Fte::sum(sums?)
    }

    /// The totals that do not add up: of parts, of columns, of everything.
    pub fn findings(&self) -> Vec<StrengthFinding> {
        let mut findings = Vec::new();
        let mut hold = |of, place: &str, given: Option<Given>, sum: Option<Fte>| {
            let (Some(given), Some(sum)) = (given, sum) else {
                return;
            };
            if sum.rounded(given.decimals) != given.amount {
                findings.push(StrengthFinding {
                    of,
                    place: place.to_owned(),
                    given: given.amount,
                    sum,
                });
            }
        };
        for row in &self.rows {
            hold(TotalOf::Part, &row.part, row.total, self.row_sum(row));
        }
        for (at, given) in self.totals.iter().enumerate() {
            let name = self.columns.get(at).map_or("", |c| c.name.as_str());
            hold(TotalOf::Column, name, *given, self.column_sum(at));
        }
        hold(TotalOf::Whole, "", self.total, self.sum());
        findings
    }

    /// The wijkagenten against one per 5,000 inhabitants: per part whose inhabitants are known, and
    /// as a whole where those of every part are, or where `inhabitants` gives them. Empty without a
    /// column of wijkagenten.
    pub fn local_checks(&self, inhabitants: Option<u32>) -> Vec<LocalCheck> {
        let columns: Vec<_> = (0..self.columns.len())
            .filter(|at| self.columns[*at].role == StrengthRole::Local)
            .collect();
        let mut checks = Vec::new();
        if columns.is_empty() {
            return checks;
        }
        let check = |part, inhabitants: u32, local| LocalCheck {
            part,
            inhabitants,
            local,
            norm: Fte(i64::from(inhabitants) * 10_000 / i64::from(INHABITANTS_PER_LOCAL)),
        };
        for row in &self.rows {
            let local = columns
                .iter()
                .filter_map(|at| row.cells.get(*at).copied().flatten());
            if let (Some(people), Some(local)) = (row.inhabitants, Fte::sum(local)) {
                checks.push(check(Some(row.part.clone()), people, local));
            }
        }
        let counted: Option<u32> = self
            .rows
            .iter()
            .map(|row| row.inhabitants)
            .try_fold(0_u32, |sum, people| sum.checked_add(people?));
        let people = inhabitants.or(counted.filter(|people| *people > 0));
        if let (Some(people), Some(local)) = (people, self.of_role(StrengthRole::Local)) {
            checks.push(check(None, people, local));
        }
        checks
    }
}

/// A cell in which two states differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    /// The part.
    pub part: String,
    /// The column; empty for the part's total.
    pub column: String,
    /// What the first state has; none where it has nothing there.
    pub old: Option<Fte>,
    /// What the second state has.
    pub new: Option<Fte>,
}

/// In which cells a second state differs from a first, in the second's order; parts and columns
/// that are gone come last. Names are the same when they differ in case and spaces only.
pub fn compare(old: &RecordStrength, new: &RecordStrength) -> Vec<CellChange> {
    let folded = |name: &str| {
        let words: Vec<_> = name.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let cell = |state: &RecordStrength, part: &str, column: Option<&str>| {
        let row = state
            .rows
            .iter()
            .find(|row| folded(&row.part) == folded(part))?;
        match column {
            None => state.row_sum(row),
            Some(column) => {
                let at = state
                    .columns
                    .iter()
                    .position(|known| folded(&known.name) == folded(column))?;
                row.cells.get(at).copied().flatten()
            }
        }
    };
    let both = |one: Vec<&str>, other: Vec<&str>| {
        let mut names: Vec<String> = one.iter().map(|name| (*name).to_owned()).collect();
        for name in other {
            if !names.iter().any(|known| folded(known) == folded(name)) {
                names.push(name.to_owned());
            }
        }
        names
    };
    let parts = both(
        new.rows.iter().map(|row| row.part.as_str()).collect(),
        old.rows.iter().map(|row| row.part.as_str()).collect(),
    );
    let columns = both(
        new.columns.iter().map(|c| c.name.as_str()).collect(),
        old.columns.iter().map(|c| c.name.as_str()).collect(),
    );
    let mut changes = Vec::new();
    for part in &parts {
        for column in columns.iter().map(Some).chain([None]) {
            let column = column.map(String::as_str);
            let (was, is) = (cell(old, part, column), cell(new, part, column));
            if was != is {
                changes.push(CellChange {
                    part: part.clone(),
                    column: column.unwrap_or_default().to_owned(),
                    old: was,
                    new: is,
                });
            }
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fte(text: &str) -> Fte {
        Fte::parse(text).unwrap().0
    }

    fn given(text: &str) -> Option<Given> {
        let (amount, decimals) = Fte::parse(text)?;
        Some(Given { amount, decimals })
    }

    fn state() -> RecordStrength {
        let column = |name: &str, role, within| StrengthColumn {
            name: name.into(),
            role,
            within,
        };
        let row = |part: &str, cells: [&str; 3], total: &str, inhabitants| StrengthRow {
            part: part.into(),
            cells: cells.iter().map(|text| Some(fte(text))).collect(),
            total: given(total),
            inhabitants,
        };
        RecordStrength {
            as_of: "2018-07-19".parse().unwrap(),
            definitive: false,
            note: String::new(),
            part_header: "Onderdeel".into(),
            total_header: "Totaal".into(),
            columns: vec![
                column("Basispolitiezorg", StrengthRole::Function, false),
                column("Opsporing", StrengthRole::Function, false),
                column("waarvan wijkagenten", StrengthRole::Local, true),
            ],
            rows: vec![
                row("Noord", ["100,5", "20", "10"], "120,5", Some(45_000)),
                row("Zuid", ["80,25", "10", "9,5"], "90,3", Some(50_000)),
            ],
            totals: vec![given("180,75"), given("30"), given("19,5")],
            total: given("210,8"),
            file: None,
            exceptions: Vec::new(),
        }
    }

    #[test]
    fn a_total_is_held_against_the_sum_to_its_own_decimals() {
        assert_eq!(state().findings(), []);
        let mut wrong = state();
        wrong.rows[1].total = given("90,2");
        wrong.totals[1] = given("31");
        wrong.total = given("215");
        let found: Vec<_> = wrong
            .findings()
            .into_iter()
            .map(|finding| (finding.of, finding.place, finding.sum))
            .collect();
        assert_eq!(
            found,
            [
                (TotalOf::Part, "Zuid".to_owned(), fte("90,25")),
                (TotalOf::Column, "Opsporing".to_owned(), fte("30")),
                (TotalOf::Whole, String::new(), fte("210,75")),
            ]
        );
    }

    #[test]
    fn what_is_within_another_column_is_not_added_twice() {
        assert_eq!(state().sum(), Some(fte("210,75")));
        assert_eq!(state().of_role(StrengthRole::Local), Some(fte("19,5")));
        assert_eq!(state().of_role(StrengthRole::Extra), None);
    }

    #[test]
    fn one_wijkagent_per_five_thousand_is_told_per_part_and_as_a_whole() {
        let checks = state().local_checks(None);
        let told: Vec<_> = checks
            .iter()
            .map(|check| (check.part.as_deref(), check.local, check.norm))
            .collect();
        assert_eq!(
            told,
            [
                (Some("Noord"), fte("10"), fte("9")),
                (Some("Zuid"), fte("9,5"), fte("10")),
                (None, fte("19,5"), fte("19")),
            ]
        );
        let mut unknown = state();
        unknown.rows[0].inhabitants = None;
        assert_eq!(unknown.local_checks(None).len(), 1, "no whole of a part");
        assert_eq!(unknown.local_checks(Some(95_000)).len(), 2);
    }

    #[test]
    fn two_states_differ_by_cell_and_what_is_gone_is_told() {
        let old = state();
        let mut new = state();
        new.rows[0].cells[0] = Some(fte("110"));
        new.rows.remove(1);
        let changes: Vec<_> = compare(&old, &new)
            .into_iter()
            .map(|change| (change.part, change.column, change.old, change.new))
            .collect();
        assert_eq!(changes.len(), 6, "{changes:?}");
        assert_eq!(
            changes[0],
            (
                "Noord".to_owned(),
                "Basispolitiezorg".to_owned(),
                Some(fte("100,5")),
                Some(fte("110"))
            )
        );
        assert_eq!(changes[5].3, None);
        assert_eq!(compare(&old, &old), []);
    }
}
