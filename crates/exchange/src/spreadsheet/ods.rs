//! OpenDocument spreadsheets, by our own reader: hidden parts, merged cells, notes, line breaks and
//! words struck through come with the values, in one pass and within bounds (decision 0026).

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::spreadsheet::workbook::{
    Cell, CellKind, Mark, MarkKind, Room, Sheet, Unreadable, Workbook,
};
use crate::spreadsheet::xlsx::number;
use crate::spreadsheet::xml::{attribute, sign};

/// Reads `content.xml`.
pub(crate) fn read(content: &[u8]) -> Result<Workbook, Unreadable> {
    let text = std::str::from_utf8(content).map_err(damaged)?;
    let mut reader = Reader::from_str(text);
    let mut made = Making::new();
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Eof => break,
            Event::Start(element) => made.open(&element),
            Event::Empty(element) => {
                made.open(&element);
                made.close(element.local_name().as_ref())?;
            }
            Event::End(element) => made.close(element.local_name().as_ref())?,
            Event::Text(text) => made.say(&text.xml10_content()),
            Event::CData(text) => made.say(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if let Some(sign) = sign(&reference) {
                    made.say(sign.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
    }
    if made.depth != 0 {
        return Err(Unreadable::Damaged("it ends in the middle".into()));
    }
    Ok(made.workbook)
}

fn damaged(error: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged(error.to_string())
}

/// What a style says that matters.
#[derive(Debug, Default)]
struct Styles {
    /// Of tables: those not shown.
    hidden: HashSet<String>,
    struck: HashSet<String>,
    coloured: HashSet<String>,
}

/// A cell being read.
#[derive(Debug, Default)]
struct Open {
    column: u32,
    repeat: u32,
    /// How many rows and columns it covers.
    span: (u32, u32),
    kind: String,
    value: String,
    formula: bool,
    struck: bool,
    coloured: bool,
    said: Words,
    struck_words: String,
    note: Option<Words>,
    /// Whether the note is read, and the cell's own words follow.
    noted: bool,
}

/// Running text: spaces at the ends of a paragraph and beside each other say nothing in a file.
#[derive(Debug, Default)]
struct Words {
    text: String,
    paragraphs: usize,
    fresh: bool,
}

impl Words {
    fn paragraph(&mut self) {
        if self.paragraphs > 0 {
            self.text.push('\n');
        }
        self.paragraphs += 1;
        self.fresh = true;
    }

    fn say(&mut self, text: &str) {
        for sign in text.chars() {
            if matches!(sign, ' ' | '\t' | '\n' | '\r') {
                if !self.fresh {
                    self.text.push(' ');
                }
                self.fresh = true;
            } else {
                self.text.push(sign);
                self.fresh = false;
            }
        }
    }

    /// A sign that stands for itself, whatever stands beside it.
    fn exactly(&mut self, sign: char, times: u32) {
        for _ in 0..times.min(10_000) {
            self.text.push(sign);
        }
        self.fresh = false;
    }
}

struct Making {
    workbook: Workbook,
    room: Room,
    styles: Styles,
    style: String,
    depth: usize,
    sheet: Sheet,
    /// The row that is read, how often it stands, and the next column.
    row: u32,
    row_repeat: u32,
    column: u32,
    /// The next column of those described before the rows.
    described: u32,
    hidden_rows: Vec<(u32, u32)>,
    merged: Vec<((u32, u32), (u32, u32))>,
    cells: Vec<(u32, u32, Cell)>,
    open: Option<Open>,
    /// The styles of the spans that are open.
    spans: Vec<bool>,
    from_1904: bool,
}

impl Making {
    fn new() -> Self {
        Self {
            workbook: Workbook::default(),
            room: Room::new(),
            styles: Styles::default(),
            style: String::new(),
            depth: 0,
            sheet: Sheet::default(),
            row: 0,
            row_repeat: 1,
            column: 0,
            described: 0,
            hidden_rows: Vec::new(),
            merged: Vec::new(),
            cells: Vec::new(),
            open: None,
            spans: Vec::new(),
            from_1904: false,
        }
    }

    fn open(&mut self, element: &BytesStart<'_>) {
        self.depth += 1;
        let said = |name: &str| attribute(element, name).unwrap_or_default();
        let count = |name: &str| said(name).parse::<u32>().unwrap_or(1).max(1);
        match element.local_name().as_ref() {
            "style" => self.style = said("name"),
            "table-properties" if said("display") == "false" => {
                self.styles.hidden.insert(self.style.clone());
            }
            "text-properties" => {
                let line = said("text-line-through-style");
                if !line.is_empty() && line != "none" {
                    self.styles.struck.insert(self.style.clone());
                }
            }
            "table-cell-properties" => {
                let colour = said("background-color").to_lowercase();
                if !matches!(colour.as_str(), "" | "transparent" | "#ffffff") {
                    self.styles.coloured.insert(self.style.clone());
                }
            }
            "null-date" => self.from_1904 = said("date-value").starts_with("1904"),
            "table" => {
                self.sheet = Sheet {
                    name: said("name"),
                    hidden: self.styles.hidden.contains(&said("style-name")),
                    from_1904: self.from_1904,
                    ..Sheet::default()
                };
                (self.row, self.described) = (0, 0);
                self.hidden_rows.clear();
                self.merged.clear();
            }
            "table-column" => {
                let many = count("number-columns-repeated");
                if matches!(said("visibility").as_str(), "collapse" | "filter") {
                    for column in self.described..self.described.saturating_add(many.min(1_000)) {
                        self.sheet.hidden_columns.insert(column);
                    }
                }
                self.described = self.described.saturating_add(many);
            }
            "table-row" => {
                self.row_repeat = count("number-rows-repeated");
                self.column = 0;
                if matches!(said("visibility").as_str(), "collapse" | "filter") {
                    self.hidden_rows.push((self.row, self.row_repeat));
                }
            }
            name @ ("table-cell" | "covered-table-cell") => {
                let repeat = count("number-columns-repeated");
                // What a merged area covers is not seen.
                if name == "table-cell" {
                    self.open = Some(self.cell(element, repeat));
                } else {
                    self.column = self.column.saturating_add(repeat);
                }
            }
            "annotation" => {
                if let Some(open) = &mut self.open {
                    open.note = Some(Words::default());
                }
            }
            "p" | "h" => {
                if let Some(words) = self.words() {
                    words.paragraph();
                }
            }
            "span" => {
                let struck = self.styles.struck.contains(&said("style-name"));
                self.spans.push(struck);
            }
            "s" => {
                let times = count("c");
                if let Some(words) = self.words() {
                    words.exactly(' ', times);
                }
            }
            "tab" => {
                if let Some(words) = self.words() {
                    words.exactly('\t', 1);
                }
            }
            "line-break" => {
                if let Some(words) = self.words() {
                    words.exactly('\n', 1);
                }
            }
            _ => {}
        }
    }

    fn cell(&self, element: &BytesStart<'_>, repeat: u32) -> Open {
        let said = |name: &str| attribute(element, name).unwrap_or_default();
        let count = |name: &str| said(name).parse::<u32>().unwrap_or(1).max(1);
        let style = said("style-name");
        let (mut kind, mut value, mut error) = (String::new(), String::new(), false);
        for found in element.attributes().with_checks(false).flatten() {
            // Two attributes bear the name value-type: the second says more.
            if found.key.local_name().as_ref() == "value-type" {
                error |= found.value.as_ref() == "error";
                if kind.is_empty() {
                    kind = found.value.to_string();
                }
            }
        }
        for name in ["value", "date-value", "boolean-value", "string-value"] {
            if value.is_empty() {
                value = said(name);
            }
        }
        if error {
            kind = "error".to_owned();
        }
        Open {
            column: self.column,
            repeat,
            span: (
                count("number-rows-spanned"),
                count("number-columns-spanned"),
            ),
            kind,
            value,
            formula: !said("formula").is_empty(),
            struck: self.styles.struck.contains(&style),
            coloured: self.styles.coloured.contains(&style),
            ..Open::default()
        }
    }

    fn words(&mut self) -> Option<&mut Words> {
        let open = self.open.as_mut()?;
        Some(match &mut open.note {
            Some(note) if !open.noted => note,
            _ => &mut open.said,
        })
    }

    fn say(&mut self, text: &str) {
        let struck = self.spans.contains(&true);
        if let Some(words) = self.words()
            && words.paragraphs > 0
        {
            words.say(text);
        }
        if struck && let Some(open) = &mut self.open {
            open.struck_words.push_str(text);
        }
    }

    fn close(&mut self, name: &str) -> Result<(), Unreadable> {
        self.depth = self.depth.saturating_sub(1);
        match name {
            "annotation" => {
                if let Some(open) = &mut self.open {
                    open.noted = true;
                }
            }
            "span" => {
                self.spans.pop();
            }
            "table-cell" => {
                if let Some(open) = self.open.take() {
                    self.column = open.column.saturating_add(open.repeat);
                    self.put(open);
                }
            }
            "table-row" => self.end_row()?,
            "table" => {
                let mut sheet = std::mem::take(&mut self.sheet);
                for (top, bottom) in self.merged.drain(..) {
                    self.room.fill_merged(&mut sheet, top, bottom)?;
                }
                let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
                for (from, many) in self.hidden_rows.drain(..) {
                    sheet
                        .hidden_rows
                        .extend(from..from.saturating_add(many).min(last));
                }
                self.workbook.sheets.push(sheet);
            }
            _ => {}
        }
        Ok(())
    }

    fn put(&mut self, open: Open) {
        let (row, column) = (self.row, open.column);
        let mut mark = |kind, text: String| {
            self.sheet.marks.push(Mark {
                row,
                column,
                kind,
                text,
            });
        };
        let cell = value(&open);
        if let Some(note) = &open.note
            && !note.text.trim().is_empty()
        {
            mark(MarkKind::Note, note.text.clone());
        }
        if cell.text.is_empty() {
            if open.formula {
                mark(MarkKind::NoValue, String::new());
            }
            return;
        }
        if open.struck {
            mark(MarkKind::Struck, cell.text.clone());
        } else if !open.struck_words.trim().is_empty() {
            mark(MarkKind::Struck, open.struck_words.clone());
        }
        if open.coloured {
            mark(MarkKind::Coloured, String::new());
        }
        if open.span.0 > 1 {
            let bottom = (
                row.saturating_add(open.span.0 - 1),
                column + open.span.1 - 1,
            );
            self.merged.push(((row, column), bottom));
        }
        self.cells.push((column, open.repeat, cell));
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        for (column, repeat, cell) in self.cells.drain(..) {
            for row in self.row..self.row.saturating_add(self.row_repeat) {
                for column in column..column.saturating_add(repeat) {
                    self.room.put(&mut self.sheet, row, column, cell.clone())?;
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeat);
        Ok(())
    }
}

fn value(open: &Open) -> Cell {
    let shown = &open.said.text;
    let of = |kind, text: String| Cell {
        text,
        kind,
        merged: false,
    };
    match open.kind.as_str() {
        "error" => of(CellKind::Error, shown.clone()),
        "float" | "percentage" | "currency" => match open.value.parse::<f64>() {
            Ok(n) => of(CellKind::Number, number(n)),
            Err(_) => Cell::text(shown.as_str()),
        },
        "date" => {
            let day = open.value.split('T').next().unwrap_or_default();
            of(CellKind::Date, day.to_owned())
        }
        "boolean" if open.value == "true" => Cell::text("WAAR"),
        "boolean" => Cell::text("ONWAAR"),
        "string" if open.said.paragraphs == 0 => Cell::text(open.value.as_str()),
        _ => Cell::text(shown.as_str()),
    }
}
