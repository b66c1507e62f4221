//! The export of a form (D21): a row per respondent, the choices in one cell or in a column per
//! option, the group, and why or why not.

use serde::{Deserialize, Serialize};

use draagvlak_domain::draft::SkippedRow;
use draagvlak_domain::poll::{Item, PollAnswer, PollReason, same};

use crate::spreadsheet::draft::origin;
use crate::spreadsheet::headed::{Headed, headed, is_mark, is_no_mark, parts};
use crate::spreadsheet::synonyms::folded;
use crate::spreadsheet::workbook::{Cell, Workbook};

/// What a column of the export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PollHolds {
    /// The group of the respondent.
    Group,
    /// Every choice, in one cell.
    Choice,
    /// Whether the item that the header names was chosen.
    Option,
    /// Why; of the item the header names, or of the choice as a whole.
    Why,
    /// Why not.
    WhyNot,
}

impl PollHolds {
    const ALL: [Self; 5] = [
        Self::Group,
        Self::Choice,
        Self::Option,
        Self::Why,
        Self::WhyNot,
    ];

    /// Its short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Choice => "choice",
            Self::Option => "option",
            Self::Why => "why",
            Self::WhyNot => "why-not",
        }
    }

    /// What a short name stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holds| holds.key() == key)
    }
}

/// The answers of an export.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PollSheet {
    /// What could be chosen: the known items, then what the export has beside them.
    pub items: Vec<Item>,
    /// The answers, one per row.
    pub answers: Vec<PollAnswer>,
    /// The rows that hold none.
    pub skipped: Vec<SkippedRow>,
    /// Choices that are no item, with the cell they stand in.
    pub unknown: Vec<(String, String)>,
    /// How many rows stand below the header.
    pub rows: usize,
}

/// The item a label names: `Welke thema’s? [Hefboom: Cybercrime]` is a lever called Cybercrime.
pub fn label_of(label: &str) -> Item {
    let label = label.trim();
    let inner = match (label.rfind('['), label.ends_with(']')) {
        (Some(at), true) => &label[at + 1..label.len() - 1],
        _ => label,
    };
    let inner = inner.trim();
    for kind in ["Thema", "Hefboom", "Theme", "Lever"] {
        let Some(begin) = inner.get(..kind.len()) else {
            continue;
        };
        let rest = &inner[kind.len()..];
        let name = rest.trim_start_matches([' ', ':', '-', '–', '\u{a0}']);
        if same(begin, kind) && rest.len() > name.len() && !name.is_empty() {
            return Item {
                kind: kind.to_owned(),
                name: name.trim().to_owned(),
            };
        }
    }
    Item {
        kind: String::new(),
        name: inner.to_owned(),
    }
}

/// The place of the item that a label names.
fn place_of(items: &[Item], label: &str) -> Option<u32> {
    let named = label_of(label);
    let at = items
        .iter()
        .position(|item| same(&item.name, &named.name) || same(&item.name, label))?;
    u32::try_from(at).ok()
}

fn by_header(header: &str) -> Option<PollHolds> {
    let header = folded(header);
    let has = |words: &[&str]| words.iter().any(|word| header.contains(word));
    if has(&["waarom wel of niet", "waarom (niet)"]) {
        return Some(PollHolds::Why);
    }
    if has(&["waarom niet", "why not", "niet opnemen"]) {
        return Some(PollHolds::WhyNot);
    }
    if has(&[
        "waarom",
        "toelichting",
        "motivatie",
        "motivering",
        "why",
        "reason",
    ]) {
        return Some(PollHolds::Why);
    }
    let words = [
        "functie",
        "hoedanigheid",
        "doelgroep",
        "groep",
        "rol",
        "role",
        "group",
        "function",
    ];
    let mut of_header = header.split(|sign: char| !sign.is_alphanumeric());
    let group = has(&["ik ben", "u bent"]) || of_header.any(|word| words.contains(&word));
    group.then_some(PollHolds::Group)
}

/// The table of an export in a workbook, or on one sheet of it: its header names items, groups or
/// reasons. None where no row can be a header.
pub fn poll_table(workbook: &Workbook, sheet: Option<&str>, items: &[Item]) -> Option<Headed> {
    headed(workbook, sheet, |headers| {
        let told = |header: &&String| {
            !header.is_empty() && (by_header(header).is_some() || place_of(items, header).is_some())
        };
        headers.iter().filter(told).count()
    })
}

/// What each column holds, as its header and its cells say.
pub fn poll_columns(workbook: &Workbook, table: &Headed, items: &[Item]) -> Vec<Option<PollHolds>> {
    let mut columns: Vec<Option<PollHolds>> = Vec::with_capacity(table.headers.len());
    for (at, header) in table.headers.iter().enumerate() {
        let cells = || {
            table
                .below(workbook)
                .filter_map(|(_, row)| row.get(at))
                .map(|cell| cell.text.trim())
        };
        let named = !header.is_empty();
        let known = named && place_of(items, header).is_some();
        let label = label_of(header);
        let marks = |text: &str| is_mark(text) || same(text, &label.name) || same(text, header);
        let marked = || {
            let mut chosen = 0;
            let only = cells().all(|text| {
                chosen += usize::from(marks(text));
                marks(text) || is_no_mark(text)
            });
            only && chosen > 0
        };
        let holds = match by_header(header) {
            _ if known => Some(PollHolds::Option),
            Some(PollHolds::Group) if named && marked() => Some(PollHolds::Option),
            Some(PollHolds::Group) if columns.contains(&Some(PollHolds::Group)) => None,
            Some(holds) => Some(holds),
            None if named && marked() => Some(PollHolds::Option),
            None => None,
        };
        columns.push(holds);
    }
    if !columns.contains(&Some(PollHolds::Option)) {
        let likeliest = (0..columns.len())
            .filter(|at| columns[*at].is_none())
            .map(|at| (choices(workbook, table, at, items), at))
            .filter(|(likely, _)| *likely > 0)
            .max_by_key(|(likely, at)| (*likely, std::cmp::Reverse(*at)));
        if let Some((_, at)) = likeliest {
            columns[at] = Some(PollHolds::Choice);
        }
    }
    columns
}

/// How many cells of a column hold choices: known items, or several parts where none is known yet.
fn choices(workbook: &Workbook, table: &Headed, column: usize, items: &[Item]) -> usize {
    table
        .below(workbook)
        .filter_map(|(_, row)| row.get(column))
        .filter(|cell| {
            if items.is_empty() {
                parts(&cell.text, false).len() > 1
            } else {
                !chosen_in(&cell.text, items).0.is_empty()
            }
        })
        .count()
}

/// The items a cell names, and what it names beside them. A name may hold a comma itself.
fn chosen_in(text: &str, items: &[Item]) -> (Vec<u32>, Vec<String>) {
    let (mut chosen, mut other) = (Vec::new(), Vec::new());
    for part in parts(text, false) {
        if let Some(place) = place_of(items, &part) {
            chosen.push(place);
            continue;
        }
        let pieces: Vec<&str> = part.split(',').collect();
        let mut at = 0;
        while at < pieces.len() {
            let longest = (at + 1..=pieces.len()).rev().find_map(|end| {
                let joined = pieces[at..end].join(",");
                Some((place_of(items, &joined)?, end))
            });
            match longest {
                Some((place, end)) => {
                    chosen.push(place);
                    at = end;
                }
                None => {
                    let piece = pieces[at].trim();
                    if !is_no_mark(piece) {
                        other.push(piece.to_owned());
                    }
                    at += 1;
                }
            }
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    (chosen, other)
}

/// The items of an export of which none is known yet: its options in the order of their columns, or
/// what its cells name in the order of coming.
fn found_items(
    workbook: &Workbook,
    table: &Headed,
    columns: &[Option<PollHolds>],
    items: &[Item],
) -> Vec<Item> {
    let mut found = items.to_vec();
    let add = |found: &mut Vec<Item>, label: &str| {
        if place_of(found, label).is_none() {
            found.push(label_of(label));
        }
    };
    for (at, holds) in columns.iter().enumerate() {
        match holds {
            Some(PollHolds::Option) => add(&mut found, &table.headers[at]),
            Some(PollHolds::Choice) if items.is_empty() => {
                for (_, row) in table.below(workbook) {
                    let text = row.get(at).map_or("", |cell| cell.text.as_str());
                    for part in parts(text, true) {
                        add(&mut found, &part);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Reads the answers.
pub fn poll_rows(
    workbook: &Workbook,
    table: &Headed,
    columns: &[Option<PollHolds>],
    items: &[Item],
) -> PollSheet {
    let mut sheet = PollSheet {
        items: found_items(workbook, table, columns, items),
        ..PollSheet::default()
    };
    let Some(cells) = table.of(workbook) else {
        return sheet;
    };
    // What a header says of an item holds for every row.
    let of_header: Vec<Option<u32>> = table
        .headers
        .iter()
        .map(|header| item_in(&sheet.items, header))
        .collect();
    for (at, row) in table.below(workbook) {
        sheet.rows += 1;
        if let Some(reason) = table.skip(row) {
            let origin = origin(cells, at, 0);
            sheet.skipped.push(SkippedRow { origin, reason });
            continue;
        }
        let answer = answer(row, columns, &of_header, &sheet.items);
        for (column, holds) in columns.iter().enumerate() {
            if *holds == Some(PollHolds::Choice) {
                for other in &answer.other {
                    let cell = origin(cells, at, column).cell;
                    sheet.unknown.push((cell, other.clone()));
                }
            }
        }
        sheet.answers.push(answer);
    }
    sheet
}

/// The item a header is about: named whole, in brackets, or somewhere in it.
fn item_in(items: &[Item], header: &str) -> Option<u32> {
    place_of(items, header).or_else(|| {
        let header = header.to_lowercase();
        let within = |item: &Item| header.contains(&item.name.to_lowercase());
        let longest = items
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.name.is_empty() && within(item))
            .max_by_key(|(_, item)| item.name.len());
        longest.and_then(|(at, _)| u32::try_from(at).ok())
    })
}

fn answer(
    row: &[Cell],
    columns: &[Option<PollHolds>],
    of_header: &[Option<u32>],
    items: &[Item],
) -> PollAnswer {
    let mut answer = PollAnswer::default();
    for (cell, (holds, item)) in row.iter().zip(columns.iter().zip(of_header)) {
        let text = cell.text.trim();
        match holds {
            Some(PollHolds::Group) => text.clone_into(&mut answer.group),
            Some(PollHolds::Choice) => {
                let (chosen, other) = chosen_in(text, items);
                answer.chosen.extend(chosen);
                answer.other.extend(other);
            }
            Some(PollHolds::Option) if !is_no_mark(text) => answer.chosen.extend(*item),
            Some(PollHolds::Why | PollHolds::WhyNot) if !text.is_empty() => {
                answer.reasons.push(PollReason {
                    item: *item,
                    against: *holds == Some(PollHolds::WhyNot),
                    text: text.to_owned(),
                });
            }
            _ => {}
        }
    }
    answer.chosen.sort_unstable();
    answer.chosen.dedup();
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_tells_theme_from_lever() {
        for (label, kind, name) in [
            ("Thema Drugs", "Thema", "Drugs"),
            ("Welke? [Hefboom: Cybercrime]", "Hefboom", "Cybercrime"),
            (
                "Zorg- en veiligheidsdomein",
                "",
                "Zorg- en veiligheidsdomein",
            ),
            ("Thematisch werken", "", "Thematisch werken"),
            ("Thema", "", "Thema"),
        ] {
            let item = label_of(label);
            assert_eq!(
                (item.kind.as_str(), item.name.as_str()),
                (kind, name),
                "{label}"
            );
        }
    }

    #[test]
    fn a_name_with_a_comma_is_one_choice_and_what_is_no_item_is_kept() {
        let items = [
            label_of("Drugs"),
            label_of("Drank, gokken"),
            label_of("Jeugd"),
        ];
        assert_eq!(
            chosen_in("Drugs, Drank, gokken, Verkeer", &items),
            (vec![0, 1], vec!["Verkeer".to_owned()])
        );
        assert_eq!(
            chosen_in("Jeugd;Thema Drugs;", &items),
            (vec![0, 2], vec![])
        );
    }
}
