//! Papers to work on in Word or LibreOffice: with real tracked changes, and what each was made for
//! beside it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use draagvlak_domain::revision::Line;
use draagvlak_exchange::document::docx::{Remark, Revisable, Stamp, revisable};
use draagvlak_exchange::document::odt::odt;
use draagvlak_exchange::document::{Block, Document, Inline, Options, number_headings, word};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{chapter_named, present, title};
use crate::desk::Desk;
use crate::export_paper::{ExportOrder, PaperFormat, Written, choice, options};
use crate::files::replace;
use crate::papers::{Paper, Press, Reading, Record, illustrate, make, record};
use crate::problem::Problem;

/// A chapter to send to somebody who works in Word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChapterExport {
    /// The chapter, by id, number or title.
    pub chapter: String,
    /// `docx` or `odt`.
    pub format: PaperFormat,
    /// The file.
    #[ts(type = "string")]
    pub out: PathBuf,
    /// Number the lines.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub lines: bool,
}

/// Writes one chapter as it is now. The file says which text it holds, so that what comes back is
/// held against that text and not against what others wrote meanwhile; Word tracks every edit.
///
/// # Errors
/// [`Problem`] when there is no such chapter, the format is none of these, or the file cannot be
/// written.
pub fn export_chapter(
    desk: &Desk,
    order: &ChapterExport,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let id = chapter_named(desk, &order.chapter)?.id;
    let record = Record::read(desk, Reading::default(), press.texts)?;
    let chapters = present(desk)?;
    let number = chapters.iter().position(|chapter| chapter.id == id);
    let head = desk.store.head_text(id, Line::Working)?;
    let named = chapters.iter().find(|chapter| chapter.id == id);
    let name = named
        .map(|chapter| title(&chapter.value))
        .unwrap_or_default();
    let mut document = record.document(record.title.clone(), String::new());
    document.notice.clear();
    document.blocks = word::chapter(&head.text, name, press.texts)
        .map_err(|error| unwritten(&error.to_string()))?;
    number_headings(&mut document.blocks, 2);
    renumber(&mut document.blocks, number.map_or(1, |at| at + 1));
    illustrate(desk, &mut document)?;
    let told = Revisable {
        stamp: Some(Stamp {
            chapter: id.to_string(),
            revisions: head.heads.iter().map(ToString::to_string).collect(),
        }),
        track: true,
        stand_ins: true,
        remarks: BTreeMap::new(),
    };
    let bytes = made(
        &document,
        &record.options(0, order.lines),
        order.format,
        &told,
    )?;
    replace(&order.out, &bytes)?;
    Ok(Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        files: 1,
    })
}

/// The headings of one chapter under its own number in the plan.
fn renumber(blocks: &mut [Block], chapter: usize) {
    for block in blocks {
        if let Block::Heading { number, .. } = block
            && let Some(rest) = number.strip_prefix('1')
            && (rest.is_empty() || rest.starts_with('.'))
        {
            *number = format!("{chapter}{rest}");
        }
    }
}

/// A paper as a file for Word or LibreOffice.
pub(crate) fn paper(
    desk: &Desk,
    order: &ExportOrder,
    press: &Press<'_>,
) -> Result<Vec<u8>, Problem> {
    let choice = choice(order);
    let record = record(desk, choice, press.texts)?;
    let mut document = make(&record, choice)?;
    let mut told = Revisable::default();
    if order.what == Paper::Compare {
        // What a legend of marks would show, Word shows by itself.
        document.blocks.retain(|block| !is_legend(block));
        told.remarks = remarks(&record);
    }
    made(&document, &options(&record, order), order.format, &told)
}

/// A document as a file for Word or LibreOffice.
pub(crate) fn made(
    document: &Document,
    options: &Options,
    format: PaperFormat,
    told: &Revisable,
) -> Result<Vec<u8>, Problem> {
    let bytes = match format {
        PaperFormat::Docx => revisable(document, options, told),
        PaperFormat::Odt => odt(document, options, told),
        other => {
            return Err(Problem::usage(
                "problem-not-word",
                &[("format", other.key())],
            ));
        }
    };
    bytes.map_err(|error| unwritten(&error.to_string()))
}

fn unwritten(why: &str) -> Problem {
    Problem::refused("problem-not-typeset", &[("what", why)])
}

fn is_legend(block: &Block) -> bool {
    let shows = |block: &Block| match block {
        Block::Paragraph { content } => content
            .iter()
            .any(|inline| matches!(inline, Inline::Change { .. })),
        _ => false,
    };
    matches!(block, Block::Notice { blocks } if blocks.iter().any(shows))
}

/// What was said under each number, and what was answered, as the reader may know.
fn remarks(record: &Record<'_>) -> BTreeMap<String, Remark> {
    let rows = record.comments.iter().map(|row| {
        let mut text = format!("{}: {}", row.label, row.comment.draft.text.trim());
        let answer = record.answer(row);
        if !answer.trim().is_empty() {
            text.push_str(&format!("\n{}: {}", record.outcome(row), answer.trim()));
        }
        let date = row.comment.draft.date;
        let remark = Remark {
            by: record.respondent(row),
            at: date.map(|date| date.to_string()).unwrap_or_default(),
            text,
        };
        (row.label.clone(), remark)
    });
    rows.collect()
}
