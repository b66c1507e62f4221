//! What changed between two versions, with the reactions each change was made for beside it.

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::ChapterChange;
use draagvlak_domain::credit::CreditRevision;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::version::IssueVersion;
use draagvlak_exchange::document::{
    Block, Change, Document, Inline, Made, Mark, below, compared, from_markdown, normalise,
};
use draagvlak_redline::tracked::{ChangeKind, tracked_changes};
use draagvlak_store::StoreError;

use super::plan::too_large;
use super::record::ChapterText;
use super::{Audience, Record};
use crate::changes::{People, credits};
use crate::problem::Problem;

/// The compare view: `from` an issued version (none: the one before), to the record's version, or
/// to the text as it is now.
pub(crate) fn compare(record: &Record<'_>, from: Option<&str>) -> Result<Document, Problem> {
    let from = before(record, from)?;
    let words = [
        ("from", record.stage(&from.stage)),
        ("from-date", record.date(from.date)),
        (
            "to",
            match &record.version {
                Some(version) => record.stage(&version.stage),
                None => record.word("paper-working-text"),
            },
        ),
        ("to-date", record.date(record.day())),
    ];
    let mut document = record.document(record.say("compare-title", &words), record.title.clone());
    let old = record.chapters(Some(&from))?;
    let new = record.chapters(record.version.as_ref())?;
    let reasons = Reasons::of(record)?;
    let mut blocks = vec![
        Block::paragraph(&record.say("compare-intro", &words)),
        Block::Notice {
            blocks: vec![legend(record)],
        },
    ];
    let mut notes = 0;
    let mut changed = 0;
    for (number, chapter) in (1..).zip(&new) {
        let was = old.iter().find(|old| old.id == chapter.id);
        let (heading, mut text) = one(record, &reasons, number, was, chapter, &mut notes)?;
        changed += usize::from(is_changed(&heading) || text.iter().any(is_changed));
        blocks.push(heading);
        blocks.append(&mut text);
    }
    for chapter in old
        .iter()
        .filter(|old| new.iter().all(|new| new.id != old.id))
    {
        let gone = from_markdown(&chapter.text, record.texts, &mut notes).map_err(too_large)?;
        changed += 1;
        blocks.push(Block::Heading {
            level: 1,
            number: String::new(),
            content: vec![piece(Change::Deleted, &chapter.title)],
        });
        blocks.push(Block::Changed {
            change: Change::Deleted,
            made: Made::default(),
            why: String::new(),
            blocks: below(gone, &chapter.title),
        });
    }
    if changed == 0 {
        blocks.insert(1, Block::paragraph(&record.word("compare-equal")));
    }
    document.blocks = normalise(blocks);
    record.illustrated(document)
}

/// The version compared with: the one named, or the one before.
fn before(record: &Record<'_>, from: Option<&str>) -> Result<IssueVersion, Problem> {
    if let Some(stage) = from {
        return record.issued(stage);
    }
    let versions = &record.versions;
    let found = match &record.version {
        None => versions.last(),
        Some(version) => versions
            .iter()
            .rposition(|other| other == version)
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| versions.get(at)),
    };
    found
        .cloned()
        .ok_or_else(|| Problem::refused("problem-nothing-before", &[]))
}

fn is_changed(block: &Block) -> bool {
    let content = |content: &[Inline]| content.iter().any(|i| matches!(i, Inline::Change { .. }));
    match block {
        Block::Changed { .. } => true,
        Block::Heading { content: c, .. } | Block::Paragraph { content: c } => content(c),
        Block::List { items, .. } => items.iter().flatten().any(is_changed),
        Block::Quote { blocks } | Block::Notice { blocks } => blocks.iter().any(is_changed),
        Block::Table(table) => table
            .header
            .iter()
            .chain(table.rows.iter().flatten())
            .any(|cell| content(cell)),
        Block::Code { .. } | Block::Rule | Block::Figure { .. } => false,
    }
}

fn piece(change: Change, text: &str) -> Inline {
    Inline::Change {
        change,
        made: Made::default(),
        content: vec![Inline::text(text)],
    }
}

fn legend(record: &Record<'_>) -> Block {
    let content = vec![
        Inline::text(format!("{} ", record.word("compare-legend"))),
        piece(Change::Inserted, &record.word("compare-legend-inserted")),
        Inline::text(", "),
        piece(Change::Deleted, &record.word("compare-legend-deleted")),
        Inline::text(format!(". {} ", record.word("compare-legend-why"))),
        Inline::Why {
            text: "R1-001".to_owned(),
        },
    ];
    Block::Paragraph { content }
}

/// A chapter's heading and text with what changed in them.
fn one(
    record: &Record<'_>,
    reasons: &Reasons,
    number: usize,
    was: Option<&ChapterText>,
    is: &ChapterText,
    notes: &mut u32,
) -> Result<(Block, Vec<Block>), Problem> {
    let mut content = Vec::new();
    match was {
        Some(was) if was.title == is.title => content.push(Inline::text(is.title.clone())),
        Some(was) => {
            content.push(piece(Change::Deleted, &was.title));
            content.push(Inline::text(" "));
            content.push(piece(Change::Inserted, &is.title));
            let why = reasons.of_title(is.id, &is.title);
            if !why.is_empty() {
                content.push(Inline::Why { text: why });
            }
        }
        None => content.push(piece(Change::Inserted, &is.title)),
    }
    let heading = Block::Heading {
        level: 1,
        number: number.to_string(),
        content,
    };
    let Some(was) = was else {
        let blocks = from_markdown(&is.text, record.texts, notes).map_err(too_large)?;
        let came = Block::Changed {
            change: Change::Inserted,
            made: Made::default(),
            why: String::new(),
            blocks: below(blocks, &is.title),
        };
        return Ok((heading, vec![came]));
    };
    let mut makers = Makers::read(record)?;
    let mut history = record.desk.store.history();
    let found = tracked_changes(&mut history, &was.heads, &is.heads).map_err(StoreError::from)?;
    let marks = found.into_iter().map(|change| {
        Ok(Mark {
            moved: matches!(change.kind, ChangeKind::MovedAway | ChangeKind::MovedHere),
            why: reasons.of_revisions(&change.revisions),
            made: makers.of(record, &change.revisions)?,
            old: change.old_range,
            new: change.new_range,
        })
    });
    let mut marks: Vec<Mark> = marks.collect::<Result<_, Problem>>()?;
    marks.sort_by_key(|mark| (mark.new.start, mark.old.start));
    let blocks = compared(&was.text, &is.text, &marks, record.texts, notes).map_err(too_large)?;
    Ok((heading, below(blocks, &is.title)))
}

/// Who made revisions, as the reader of the paper may know.
struct Makers {
    credits: HashMap<OperationId, CreditRevision>,
    people: People,
}

impl Makers {
    fn read(record: &Record<'_>) -> Result<Self, Problem> {
        Ok(Self {
            credits: credits(&record.desk)?,
            people: People::of(&record.desk)?,
        })
    }

    /// Who made the last of these revisions, and when.
    fn of_last(&mut self, record: &Record<'_>, id: OperationId) -> Result<Made, Problem> {
        let Some((_, time)) = record.desk.store.maker(id)? else {
            return Ok(Made::default());
        };
        let known = self
            .credits
            .get(&id)
            .filter(|credit| !credit.author.is_empty());
        let Some(credit) = known else {
            let key = self.people.maker(&record.desk, id)?;
            return Ok(Made {
                by: record.member(&key),
                at: time.date().to_string(),
            });
        };
        Ok(Made {
            // Who is no member is nobody the public knows.
            by: match record.audience {
                Audience::Internal => credit.author.clone(),
                Audience::Public => record.word("respondent"),
            },
            at: credit.date.unwrap_or(time.date()).to_string(),
        })
    }

    fn of(&mut self, record: &Record<'_>, ids: &[OperationId]) -> Result<Made, Problem> {
        match ids.last() {
            Some(id) => self.of_last(record, *id),
            None => Ok(Made::default()),
        }
    }
}

/// For which reactions revisions and titles were made.
struct Reasons {
    revisions: HashMap<OperationId, Vec<String>>,
    titles: HashMap<(EntityId, String), Vec<String>>,
}

impl Reasons {
    fn of(record: &Record<'_>) -> Result<Self, Problem> {
        let store = &record.desk.store;
        // A change that was made for a reaction tells what it asked.
        let labels: HashMap<EntityId, &str> = record
            .comments
            .iter()
            .filter(|row| !record.is_withheld(row))
            .map(|row| (row.id, row.label.as_str()))
            .collect();
        let mut revisions: HashMap<OperationId, Vec<String>> = HashMap::new();
        for (revision, comment) in store.ties()? {
            if let Some(label) = labels.get(&comment) {
                revisions
                    .entry(revision)
                    .or_default()
                    .push((*label).to_owned());
            }
        }
        let mut titles = HashMap::new();
        for id in store.of_kind("chapter.set")? {
            let Some((_, Body::SetChapter(set))) = store.body(id)? else {
                continue;
            };
            if let ChapterChange::Title(title) = set.change {
                let named = set.reasons.iter().filter_map(|id| labels.get(id));
                let named = named.map(|label| (*label).to_owned()).collect();
                titles.insert((set.chapter, title), named);
            }
        }
        Ok(Self { revisions, titles })
    }

    fn of_revisions(&self, ids: &[OperationId]) -> String {
        let mut labels: Vec<_> = ids
            .iter()
            .filter_map(|id| self.revisions.get(id))
            .flatten()
            .cloned()
            .collect();
        labels.sort();
        labels.dedup();
        labels.join(", ")
    }

    fn of_title(&self, chapter: EntityId, title: &str) -> String {
        let labels = self.titles.get(&(chapter, title.to_owned()));
        labels.map(|labels| labels.join(", ")).unwrap_or_default()
    }
}
