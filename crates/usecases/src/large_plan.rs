//! A plan as large as asked, for measurements: written through the store, in one transaction for all
//! saves and one for all reactions.

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::{DraftComment, Sentiment};
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_store::{Store, Writing};

use crate::add_chapter::add_chapter;
use crate::desk::{Desk, Surroundings};
use crate::issue_version::issue_version;
use crate::new_plan::{NewPlan, new_plan};
use crate::problem::Problem;
use crate::rounds::{open_round, round_named};

/// How large a plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LargePlan {
    /// How many chapters.
    pub chapters: usize,
    /// How many words each.
    pub words: usize,
    /// How many saves of them.
    pub saves: usize,
    /// How many of those after the version that was issued.
    pub since: usize,
    /// How many reactions, every third of them judged, some with a quote and some with a section.
    pub comments: usize,
}

const NOW: u64 = 1_600_000_000_000;
const SUBJECTS: [&str; 8] = [
    "jeugd",
    "sterkte",
    "drugs",
    "zorg",
    "cyber",
    "wijkagenten",
    "handhaving",
    "toezicht",
];

/// Makes a plan of this size; every making of the same size gives the same plan.
///
/// # Errors
/// [`Problem`] when it cannot be written.
pub fn large_plan(path: &Path, size: LargePlan) -> Result<Desk, Problem> {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let mut desk = new_plan(path, &new, Surroundings::standing(NOW))?;
    let mut ids = Vec::with_capacity(size.chapters);
    for n in 0..size.chapters {
        let title = format!("Deel {}", n + 1);
        ids.push(add_chapter(
            &mut desk,
            &title,
            Some(&text(n, size.words)),
            None,
        )?);
    }
    let before = size.saves.saturating_sub(size.since);
    write(&mut desk.store, size, &ids, 0..before, 1)?;
    let day = desk.today();
    issue_version(&mut desk, "70", day, Some("om te meten"))?;
    open_round(&mut desk, "R1", "Ronde", Some("70"), None)?;
    open_round(&mut desk, "R2", "Ronde", Some("70"), None)?;
    write(&mut desk.store, size, &ids, before..size.saves, 2)?;
    let round = round_named(&desk, "R1")?.id;
    let import = ImportFeedback {
        round,
        file: None,
        first_number: 1,
        comments: (0..size.comments).map(|n| reaction(n, size)).collect(),
        skipped: Vec::new(),
    };
    if !import.comments.is_empty() {
        let writing = begin(&mut desk.store, 3)?;
        writing.append(&Body::ImportFeedback(import))?;
        writing.commit()?;
    }
    Ok(desk)
}

fn text(chapter: usize, words: usize) -> String {
    let mut text = format!("# Hoofdstuk {}\n\n", chapter + 1);
    for n in 0..words {
        text.push_str(&word(chapter, n));
        text.push_str(if n % 50 == 49 { ".\n\n" } else { " " });
    }
    text
}

/// Every word is as long as every other.
fn word(chapter: usize, n: usize) -> String {
    format!("woord{:02}x{:04}", chapter % 100, n % 10_000)
}

fn reaction(n: usize, size: LargePlan) -> DraftComment {
    let chapter = n % size.chapters.max(1);
    let quoted = n.is_multiple_of(5);
    let first = n % size.words.saturating_sub(8).max(1);
    let quote: Vec<_> = (first..first + 6).map(|at| word(chapter, at)).collect();
    DraftComment {
        role: "ambtenaar OOV".into(),
        organisation: format!("gemeente {}", n % 400),
        sections: if quoted {
            Vec::new()
        } else {
            vec![(chapter + 1).to_string()]
        },
        quote: if quoted {
            quote.join(" ")
        } else {
            String::new()
        },
        sentiment: n.is_multiple_of(3).then_some(Sentiment::Critical),
        text: format!(
            "Graag in paragraaf {} meer aandacht voor {} en voor punt {n} van onze brief.",
            n % 50,
            SUBJECTS[n % SUBJECTS.len()]
        ),
        ..DraftComment::default()
    }
}

/// Writing as a member of its own.
fn begin(store: &mut Store, count: u8) -> Result<Writing<'_>, Problem> {
    let plan = store
        .plan_id()?
        .unwrap_or(draagvlak_domain::id::PlanId([0; 16]));
    let writing = store.write(plan, ActorId([count; 16]), NOW)?;
    let member = AddMember {
        key: format!("lid-{count}"),
        name: format!("lid {count}"),
        organisation: "politie".into(),
        role: "editor".into(),
        task: String::new(),
    };
    let member = EntityId::born_of(writing.append(&Body::AddMember(member))?, 0);
    writing.append(&Body::OpenActor(OpenActor { member }))?;
    Ok(writing)
}

/// Saves, chapter after chapter, each of another word.
fn write(
    store: &mut Store,
    size: LargePlan,
    chapters: &[EntityId],
    saves: std::ops::Range<usize>,
    who: u8,
) -> Result<(), Problem> {
    if saves.is_empty() || chapters.is_empty() {
        return Ok(());
    }
    let mut heads: Vec<(Vec<OperationId>, usize)> = Vec::with_capacity(chapters.len());
    for id in chapters {
        let head = store.head_text(*id, Line::Working)?;
        heads.push((head.heads, head.text.len()));
    }
    let writing = begin(store, who)?;
    for n in saves {
        let chapter = n % chapters.len();
        let (heads, length) = &mut heads[chapter];
        let at = place(chapter, n * 7 % size.words.max(1));
        let new = format!("{:02}", n / chapters.len() % 100);
        let revise = Revise {
            chapter: chapters[chapter],
            step: TextStep {
                base: std::mem::take(heads),
                delta: ChangeSet::replace(*length, at..at + 2, &new),
            },
            reasons: Vec::new(),
            note: String::new(),
        };
        heads.push(writing.append(&Body::Revise(revise))?);
    }
    Ok(writing.commit()?)
}

/// Where the number within a word stands; a save keeps the length of what it changes.
fn place(chapter: usize, n: usize) -> usize {
    let heading = format!("# Hoofdstuk {}\n\n", chapter + 1).len();
    heading + n * (word(chapter, n).len() + 1) + n / 50 * 2 + "woord".len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chapters::chapters;
    use crate::look::{CommentFilter, comments};

    #[test]
    fn a_plan_is_as_large_as_asked_and_whole() {
        let folder = tempfile::tempdir().unwrap();
        let size = LargePlan {
            chapters: 3,
            words: 120,
            saves: 60,
            since: 15,
            comments: 30,
        };
        let desk = large_plan(&folder.path().join("groot.draagvlak"), size).unwrap();
        let rows = chapters(&desk).unwrap();
        assert_eq!(rows.len(), 3);
        assert!(
            rows.iter()
                .all(|row| row.changes > 0 && row.open_comments > 0)
        );
        assert_eq!(
            comments(&desk, &CommentFilter::default()).unwrap().len(),
            30
        );
        assert!(desk.store.check().unwrap().is_well());
    }
}
