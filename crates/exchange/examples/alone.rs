//! What others do alone, for `cargo xtask bench` to hold ours beside:
//! `alone calamine FILE` reads every cell of a spreadsheet; `alone typst FILE... OUT` sets Markdown
//! as a PDF with the same fonts and standards; `alone paper FILE... OUT` and `alone word FILE... OUT`
//! write the same as a PDF and a DOCX of ours, without a plan around it.
#![expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a program for a bench"
)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use calamine::Reader;
use draagvlak_exchange::document::{Document, from_markdown, number_headings};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["calamine", file] => cells(Path::new(file)),
        ["typst", files @ .., out] => pdf(files, Path::new(out)),
        ["paper", files @ .., out] => paper(files, Path::new(out)),
        ["word", files @ .., out] => word(files, Path::new(out)),
        _ => Err("calamine FILE, typst|paper|word FILE... OUT".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Markdown as one paper of ours.
fn document(files: &[&str]) -> Result<Document, Box<dyn Error>> {
    let texts = draagvlak_texts::Texts::new(draagvlak_texts::Language::Dutch);
    let (mut blocks, mut notes) = (Vec::new(), 0);
    for file in files {
        let text = std::fs::read_to_string(file)?;
        blocks.extend(from_markdown(&text, &texts, &mut notes)?);
    }
    number_headings(&mut blocks, 2);
    Ok(Document {
        title: "Bench".to_owned(),
        status: "ONTWERP".to_owned(),
        language: "nl".to_owned(),
        blocks,
        ..Document::default()
    })
}

/// What a paper is told.
fn told() -> draagvlak_exchange::document::Options {
    draagvlak_exchange::document::Options {
        date: Some((2018, 8, 10)),
        contents: 2,
        ..Default::default()
    }
}

fn paper(files: &[&str], out: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = draagvlak_exchange::document::pdf::pdf_once(&document(files)?, &told())?;
    Ok(std::fs::write(out, bytes)?)
}

fn word(files: &[&str], out: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = draagvlak_exchange::document::docx::docx(&document(files)?, &told())?;
    Ok(std::fs::write(out, bytes)?)
}

fn cells(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut book = calamine::open_workbook_auto(path)?;
    let mut filled = 0;
    for sheet in book.sheet_names() {
        let range = book.worksheet_range(&sheet)?;
        filled += range.used_cells().count();
    }
    if filled == 0 {
        return Err("no cell was read".into());
    }
    Ok(())
}

fn pdf(files: &[&str], out: &Path) -> Result<(), Box<dyn Error>> {
    let mut markup = String::from(
        "#set document(title: \"Bench\")\n#set text(font: \"Source Sans 3\", lang: \"nl\")\n\
         #set heading(numbering: \"1.1\")\n#set page(numbering: \"1\")\n#outline()\n",
    );
    for file in files {
        set(&std::fs::read_to_string(file)?, &mut markup);
    }
    let room = Room::new(markup)?;
    let said = |errors: &[typst::diag::SourceDiagnostic]| {
        let first = errors.first().map(|error| error.message.to_string());
        first.unwrap_or_default()
    };
    let made = typst::compile::<PagedDocument>(&room).output;
    let made = made.map_err(|errors| said(&errors))?;
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| error.message().to_string())?,
        timestamp: Datetime::from_ymd_hms(2018, 8, 10, 0, 0, 0).map(typst_pdf::Timestamp::new_utc),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&made, &options).map_err(|errors| said(&errors))?;
    Ok(std::fs::write(out, bytes)?)
}

/// Markdown as Typst markup: every text as a string, so that no sign means anything.
fn set(markdown: &str, markup: &mut String) {
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                markup.push_str(&format!("#heading(level: {})[", level as u8));
            }
            Event::Start(Tag::Item) => markup.push_str("#list.item["),
            Event::Start(Tag::Strong) => markup.push_str("#strong["),
            Event::Start(Tag::Emphasis) => markup.push_str("#emph["),
            Event::Start(Tag::Table(alignments)) => {
                let columns = alignments.len();
                markup.push_str(&format!("#table(columns: {columns},"));
            }
            Event::Start(Tag::TableHead) => markup.push_str("table.header("),
            Event::Start(Tag::TableCell) => markup.push('['),
            Event::End(TagEnd::TableCell) => markup.push_str("],"),
            Event::End(TagEnd::TableHead) => markup.push_str("),"),
            Event::End(TagEnd::Table) => markup.push_str(")\n\n"),
            Event::End(TagEnd::Heading(_) | TagEnd::Item) => markup.push_str("]\n"),
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => markup.push(']'),
            Event::End(TagEnd::Paragraph | TagEnd::List(_)) => markup.push_str("\n\n"),
            Event::Text(text) | Event::Code(text) => {
                let text = text.replace('\\', "\\\\").replace('"', "\\\"");
                markup.push_str(&format!("#\"{text}\";"));
            }
            Event::SoftBreak | Event::HardBreak => markup.push(' '),
            _ => {}
        }
    }
}

struct Room {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
}

impl Room {
    fn new(markup: String) -> Result<Self, Box<dyn Error>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts");
        let mut fonts = Vec::new();
        for file in std::fs::read_dir(folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "ttf") {
                fonts.extend(Font::new(Bytes::new(std::fs::read(path)?), 0));
            }
        }
        let path = VirtualPath::new("/main.typ").map_err(|error| format!("{error:?}"))?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id, markup),
        })
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _id: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
