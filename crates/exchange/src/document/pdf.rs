//! PDF by Typst: archival and accessible together (PDF/A-2a and PDF/UA-1), never less.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use draagvlak_texts::{Language, Texts};

use super::glyphs::{fonts, printable};
use super::pictures::Files;
use super::{Document, Options, Picture, PictureFile, each_picture, normalise};

/// How a paper looks. It is fixed: a document is data to it, read from [`DATA`].
const TEMPLATE: &str = include_str!("../../../../assets/typst/paper.typ");
/// The one file the template can read; it stands in memory.
const DATA: &str = "/paper.json";

/// So much of a title stands at the head of each page.
const HEAD: usize = 70;

/// Why a document did not become a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A paper without a title cannot be told from another by who does not see it.
    #[error("the document has no title")]
    NoTitle,
    /// What the typesetter says.
    #[error("{0}")]
    Refused(String),
}

/// Writes the document. The same document and options give the same bytes.
///
/// # Errors
/// [`PdfError`] when it has no title, or the typesetter or a standard refuses it.
pub fn pdf(document: &Document, options: &Options) -> Result<Vec<u8>, PdfError> {
    let bytes = pdf_once(document, options);
    typst::comemo::evict(0);
    bytes
}

/// Writes the document as [`pdf`] does, and leaves the memory to the process: for one that ends
/// with it, which need not tidy up first.
///
/// # Errors
/// As [`pdf`].
pub fn pdf_once(document: &Document, options: &Options) -> Result<Vec<u8>, PdfError> {
    if document.title.trim().is_empty() {
        return Err(PdfError::NoTitle);
    }
    let room = Room::new(&data(document, options), document)?;
    let made = typst::compile::<PagedDocument>(&room)
        .output
        .map_err(|errors| refused(&errors));
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| PdfError::Refused(error.message().to_string()))?;
    let day = options
        .date
        .and_then(|(year, month, day)| Datetime::from_ymd_hms(year.into(), month, day, 0, 0, 0));
    let options = PdfOptions {
        ident: Smart::Custom(format!("{} {}", document.title, document.status)),
        creator: Smart::Custom(Some("Draagvlak".to_owned())),
        timestamp: day.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let made = std::mem::ManuallyDrop::new(made?);
    typst_pdf::pdf(&made, &options).map_err(|errors| refused(&errors))
}

/// Reads the fonts and makes the library, which every paper needs: for a process that waits for its
/// document meanwhile.
pub fn make_ready() {
    book();
    library();
}

fn refused(errors: &[SourceDiagnostic]) -> PdfError {
    let said: Vec<_> = errors
        .iter()
        .take(5)
        .map(|error| {
            let hints: Vec<_> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
            format!("{} {}", error.message, hints.join("; "))
                .trim()
                .to_owned()
        })
        .collect();
    PdfError::Refused(said.join(" / "))
}

/// What the template reads.
fn data(document: &Document, options: &Options) -> Value {
    let texts = Texts::new(Language::of(&document.language));
    let files = &document.pictures;
    let mut document = Document {
        pictures: Files::new(),
        ..document.clone()
    };
    document.blocks = normalise(document.blocks);
    each_picture(&mut document.blocks, &mut |picture| {
        picture.alt = match files.contains_key(&picture.hash) {
            true => picture.said(&texts),
            false => picture.missing(&texts),
        };
    });
    let head: String = document.title.chars().take(HEAD).collect();
    let cut = document.title.chars().count() > HEAD;
    let mut written = json!(document);
    written["header"] = json!(if cut { format!("{head}…") } else { head });
    print(&mut written, false);
    place(&mut written, files, &texts);
    let page = [
        ("page", "{page}".to_owned()),
        ("pages", "{pages}".to_owned()),
    ];
    json!({
        "document": written,
        "contents": options.contents,
        "break-after": options.contents > 0,
        "lines": options.lines,
        "words": {
            "contents": texts.word("paper-contents"),
            "page": texts.say("paper-page", &page),
            "inserted": texts.word("paper-inserted"),
            "deleted": texts.word("paper-deleted"),
            "moved-away": texts.word("paper-moved-away"),
            "moved-here": texts.word("paper-moved-here"),
        },
    })
}

/// Makes every text one that the fonts can print. Lines stay lines in code only.
fn print(value: &mut Value, code: bool) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| print(value, code)),
        Value::Object(fields) => {
            let code = fields.get("kind").and_then(Value::as_str) == Some("code");
            for (name, value) in fields {
                if !matches!(
                    name.as_str(),
                    "kind" | "target" | "change" | "align" | "language" | "hash" | "size"
                ) {
                    print(value, code);
                }
            }
        }
        Value::String(text) if code => {
            let lines: Vec<_> = text
                .lines()
                .map(|line| printable(&line.replace('\t', "    ")))
                .collect();
            *text = lines.join("\n");
        }
        Value::String(text) => *text = printable(text),
        _ => {}
    }
}

/// Gives each picture the place of its file and how large it stands, and each figure its legend.
fn place(value: &mut Value, files: &Files, texts: &Texts) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| place(value, files, texts)),
        Value::Object(fields) => {
            fields
                .values_mut()
                .for_each(|value| place(value, files, texts));
            let Ok(picture) = serde_json::from_value::<Picture>(Value::Object(fields.clone()))
            else {
                if let (Some(Value::Object(picture)), Some(number)) =
                    (fields.get("picture"), fields.get("number").cloned())
                    && let Ok(named) = serde_json::from_value::<Picture>(json!(picture))
                {
                    let number = number.as_u64().and_then(|n| u32::try_from(n).ok());
                    fields.insert(
                        "legend".to_owned(),
                        json!(named.legend(number.unwrap_or(0), texts)),
                    );
                }
                return;
            };
            let Some(file) = files.get(&picture.hash) else {
                return;
            };
            let (width, height) = file.extent(picture.size);
            let (small, low) = file.extent_among_words();
            fields.insert("path".to_owned(), json!(path_of(&picture.hash, file)));
            for (name, length) in [
                ("width", width),
                ("height", height),
                ("small", small),
                ("low", low),
            ] {
                fields.insert(name.to_owned(), json!(length));
            }
        }
        _ => {}
    }
}

/// Where a picture's file stands in memory.
fn path_of(hash: &str, file: &PictureFile) -> String {
    format!("/pictures/{hash}.{}", file.kind.extension())
}

/// The room the typesetter works in: a template, the data, the pictures, the fonts, and nothing
/// else.
struct Room {
    main: Source,
    files: HashMap<FileId, Bytes>,
}

fn library() -> &'static LazyHash<Library> {
    static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let features = [Feature::A11yExtras].into_iter().collect();
        LazyHash::new(Library::builder().with_features(features).build())
    })
}

fn book() -> &'static LazyHash<FontBook> {
    static BOOK: OnceLock<LazyHash<FontBook>> = OnceLock::new();
    BOOK.get_or_init(|| LazyHash::new(FontBook::from_fonts(fonts())))
}

impl Room {
    fn new(data: &Value, document: &Document) -> Result<Self, PdfError> {
        let file = |path: &str| {
            VirtualPath::new(path)
                .map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
                .map_err(|error| PdfError::Refused(format!("{error:?}")))
        };
        let bytes = serde_json::to_vec(data).map_err(|e| PdfError::Refused(e.to_string()))?;
        let mut files = HashMap::from([(file(DATA)?, Bytes::new(bytes))]);
        for (hash, picture) in &document.pictures {
            let bytes = Bytes::new(picture.bytes.clone());
            files.insert(file(&path_of(hash, picture))?, bytes);
        }
        Ok(Self {
            main: Source::new(file("/paper.typ")?, TEMPLATE.to_owned()),
            files,
        })
    }
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        book()
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

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.get(&id).cloned();
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
