//! What the parts of an xlsx tell beside the values of cells: what is hidden, merged, noted down
//! and struck through. calamine gives none of it, or at the cost of reading a sheet again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::spreadsheet::workbook::{Mark, MarkKind};
use crate::spreadsheet::xml::{attribute, is_on, place, sign};

/// A cell's row and column, from 0.
type Place = (u32, u32);

/// What was seen of a sheet.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) hidden_rows: BTreeSet<u32>,
    pub(crate) hidden_columns: BTreeSet<u32>,
    /// First and last cell of each merged area.
    pub(crate) merged: Vec<(Place, Place)>,
    pub(crate) marks: Vec<Mark>,
}

/// What was seen of a workbook, part by part as they are unpacked, in whatever order.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// By sheet name, the relation that leads to its part.
    sheets: Vec<(String, String)>,
    /// By part and relation, the part it leads to.
    relations: HashMap<String, Vec<Relation>>,
    /// By part, what was seen.
    seen: HashMap<String, Seen>,
    notes: HashMap<String, Vec<Mark>>,
    /// By the whole text of a cell, the words of it that are struck through.
    struck: HashMap<String, String>,
    /// By sheet name, the part and everything that was noted to it.
    joined: HashMap<String, Seen>,
}

#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Parts {
    /// Looks at a part.
    pub(crate) fn take(&mut self, name: &str, bytes: &[u8]) {
        let name = name.replace('\\', "/").trim_start_matches('/').to_owned();
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let file = name.rsplit('/').next().unwrap_or_default();
        if file == "workbook.xml" {
            self.sheets = sheets(text);
        } else if let Some(of) = file.strip_suffix(".rels") {
            let folder = name
                .strip_suffix(&format!("_rels/{file}"))
                .unwrap_or_default();
            let part = format!("{folder}{of}");
            self.relations.insert(part, relations(text, folder));
        } else if file == "sharedStrings.xml" {
            self.struck.extend(struck(text));
        } else if name.contains("worksheets/") {
            self.struck.extend(struck(text));
            self.seen.insert(name, seen(text));
        } else if name.contains("omments") {
            self.notes.insert(name, notes(text));
        }
    }

    /// What was seen of a sheet, with the notes to it; none for a sheet without a part of its own.
    pub(crate) fn of_sheet(&self, name: &str) -> Option<&Seen> {
        self.joined.get(name)
    }

    /// Joins what stands in different parts, once all were looked at.
    pub(crate) fn join(&mut self) {
        let book = self
            .relations
            .iter()
            .find(|(part, _)| part.ends_with("workbook.xml"));
        let mut paths = Vec::new();
        for (sheet, id) in &self.sheets {
            let target = book.and_then(|(_, all)| all.iter().find(|relation| relation.id == *id));
            paths.extend(target.map(|relation| (sheet.clone(), relation.target.clone())));
        }
        for (sheet, path) in paths {
            let Some(mut seen) = self.seen.remove(&path) else {
                continue;
            };
            let mut noted: BTreeMap<Place, Mark> = BTreeMap::new();
            let relations = self
                .relations
                .get(&path)
                .map(Vec::as_slice)
                .unwrap_or_default();
            // Notes in threads are kept twice, the second time for programs that know no threads.
            for kind in ["threadedComment", "comments"] {
                for relation in relations
                    .iter()
                    .filter(|relation| relation.kind.ends_with(kind))
                {
                    for note in self.notes.get(&relation.target).into_iter().flatten() {
                        let at = (note.row, note.column);
                        noted.entry(at).or_insert_with(|| note.clone());
                    }
                }
            }
            seen.marks.extend(noted.into_values());
            self.joined.insert(sheet, seen);
        }
    }

    /// The words of a cell's text that are struck through; none for none.
    pub(crate) fn struck(&self, text: &str) -> Option<&str> {
        if self.struck.is_empty() {
            return None;
        }
        self.struck.get(text).map(String::as_str)
    }
}

fn each(text: &str, mut event: impl FnMut(&Event<'_>)) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    // What is damaged tells nothing more; calamine says that it is damaged.
    while let Ok(found) = reader.read_event() {
        if matches!(found, Event::Eof) {
            break;
        }
        event(&found);
    }
}

fn opened<'e>(event: &'e Event<'_>) -> Option<&'e BytesStart<'e>> {
    match event {
        Event::Start(element) | Event::Empty(element) => Some(element),
        _ => None,
    }
}

fn sheets(text: &str) -> Vec<(String, String)> {
    let mut sheets = Vec::new();
    each(text, |event| {
        if let Some(element) = opened(event)
            && element.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id"))
        {
            sheets.push((name, id));
        }
    });
    sheets
}

fn relations(text: &str, folder: &str) -> Vec<Relation> {
    let mut relations = Vec::new();
    each(text, |event| {
        let Some(element) = opened(event) else { return };
        if element.local_name().as_ref() != "Relationship" {
            return;
        }
        let said = |name| attribute(element, name).unwrap_or_default();
        let target = said("Target");
        let target = match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => joined(folder, &target),
        };
        relations.push(Relation {
            id: said("Id"),
            kind: said("Type"),
            target,
        });
    });
    relations
}

fn joined(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => {
                path.pop();
            }
            "." | "" => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

fn seen(text: &str) -> Seen {
    let mut seen = Seen::default();
    let bytes = text.as_bytes();
    for at in memmem::find_iter(bytes, b"<mergeCell ") {
        let Some(area) = value_after(&text[at..], "ref=\"") else {
            continue;
        };
        if let Some((top, bottom)) = area.split_once(':')
            && let (Some(top), Some(bottom)) = (place(top), place(bottom))
        {
            seen.merged.push((top, bottom));
        }
    }
    for empty in ["</f></c>", "</f><v/></c>", "</f><v></v></c>", "<f/></c>"] {
        for at in memmem::find_iter(bytes, empty.as_bytes()) {
            let cell = memmem::rfind(&bytes[..at], b"<c ");
            let name = cell.and_then(|from| value_after(&text[from..at], "r=\""));
            if let Some((row, column)) = name.and_then(place) {
                let text = String::new();
                seen.marks.push(Mark {
                    row,
                    column,
                    kind: MarkKind::NoValue,
                    text,
                });
            }
        }
    }
    // Most sheets hide nothing: a look for the word spares reading them a second time.
    if memmem::find(bytes, b"hidden=").is_some() {
        hidden(text, &mut seen);
    }
    seen
}

fn value_after<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let end = text.find('>').unwrap_or(text.len());
    let text = &text[..end];
    let from = text.find(name)? + name.len();
    text[from..].split('"').next()
}

fn hidden(text: &str, seen: &mut Seen) {
    let mut row = 0;
    each(text, |event| {
        let Some(element) = opened(event) else { return };
        let number = |name| attribute(element, name).and_then(|value| value.parse::<u32>().ok());
        match element.local_name().as_ref() {
            "row" => {
                row = number("r").unwrap_or(row + 1);
                if is_on(element, "hidden") && row > 0 {
                    seen.hidden_rows.insert(row - 1);
                }
            }
            "col" if is_on(element, "hidden") => {
                let (from, to) = (number("min").unwrap_or(1), number("max").unwrap_or(1));
                // All columns beyond the last are often hidden: that says nothing.
                for column in from.max(1)..=to.min(1_000) {
                    seen.hidden_columns.insert(column - 1);
                }
            }
            _ => {}
        }
    });
}

/// Texts with runs that are struck through: the whole text, and those words of it.
fn struck(text: &str) -> Vec<(String, String)> {
    if memmem::find(text.as_bytes(), b"<strike").is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let (mut whole, mut words) = (String::new(), String::new());
    let (mut in_text, mut striking) = (false, false);
    each(text, |event| match event {
        Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
            "si" | "is" => {
                whole.clear();
                words.clear();
                striking = false;
            }
            "r" => striking = false,
            "strike" => {
                striking = !matches!(attribute(element, "val").as_deref(), Some("0" | "false"))
            }
            "t" => in_text = matches!(event, Event::Start(_)),
            _ => {}
        },
        Event::End(element) => match element.local_name().as_ref() {
            "t" => in_text = false,
            "si" | "is" if !words.trim().is_empty() => {
                found.push((whole.clone(), words.clone()));
            }
            _ => {}
        },
        Event::Text(text) if in_text => {
            whole.push_str(&text.xml10_content());
            if striking {
                words.push_str(&text.xml10_content());
            }
        }
        Event::GeneralRef(reference) if in_text => {
            if let Some(sign) = sign(reference) {
                whole.push(sign);
                if striking {
                    words.push(sign);
                }
            }
        }
        _ => {}
    });
    found
}

/// The notes of a part, in threads or not: each with its cell.
fn notes(text: &str) -> Vec<Mark> {
    let mut notes: Vec<Mark> = Vec::new();
    let mut in_text = false;
    let mut current: Option<Mark> = None;
    each(text, |event| match event {
        Event::Start(element) => match element.local_name().as_ref() {
            "comment" | "threadedComment" => {
                let at = attribute(element, "ref").and_then(|name| place(&name));
                current = at.map(|(row, column)| Mark {
                    row,
                    column,
                    kind: MarkKind::Note,
                    text: String::new(),
                });
            }
            "t" | "text" => in_text = true,
            _ => {}
        },
        Event::End(element) => match element.local_name().as_ref() {
            "comment" | "threadedComment" => {
                notes.extend(current.take().filter(|note| !note.text.trim().is_empty()));
            }
            "t" | "text" => in_text = false,
            _ => {}
        },
        Event::Text(text) if in_text => {
            if let Some(note) = &mut current {
                note.text.push_str(&text.xml10_content());
            }
        }
        Event::GeneralRef(reference) if in_text => {
            if let (Some(note), Some(sign)) = (&mut current, sign(reference)) {
                note.text.push(sign);
            }
        }
        _ => {}
    });
    // The answers in a thread bear the cell of what they answer.
    let mut joined: BTreeMap<Place, Mark> = BTreeMap::new();
    for note in notes {
        match joined.get_mut(&(note.row, note.column)) {
            Some(first) => {
                first.text.push('\n');
                first.text.push_str(&note.text);
            }
            None => {
                joined.insert((note.row, note.column), note);
            }
        }
    }
    joined.into_values().collect()
}
