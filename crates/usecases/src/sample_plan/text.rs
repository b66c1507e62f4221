//! Chapters as they were first written, the edits after, and the versions issued.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::{ChapterChange, SetChapter};
use draagvlak_domain::explanation::ExplainChange;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::round::{OpenRound, RecordSending, RoundChange, SetRound};
use draagvlak_redline::atoms::change_between;

use super::Making;
use super::source::{EditFacts, VersionFacts, file};
use crate::add_chapter::add_chapter;
use crate::change_chapter::move_chapter;
use crate::issue_version::issue_version;
use crate::problem::Problem;

impl Making {
    /// Writes the chapters of the first version, each by its owner.
    pub(super) fn first_texts(&mut self, version: &VersionFacts) -> Result<(), Problem> {
        let keys: Vec<String> = self
            .chapters
            .chapter
            .iter()
            .filter(|chapter| chapter.introduced_at == version.stage)
            .map(|chapter| chapter.key.clone())
            .collect();
        for key in keys {
            let owner = self.chapter_facts(&key)?.owner.clone();
            let week_before = version.date.saturating_sub(jiff::Span::new().days(7));
            self.seat(&owner, week_before);
            self.introduce(&key)?;
        }
        Ok(())
    }

    fn chapter_facts(&self, key: &str) -> Result<&super::source::ChapterFacts, Problem> {
        self.chapters
            .chapter
            .iter()
            .find(|chapter| chapter.key == key)
            .ok_or_else(|| Problem::no_such(key, &[]))
    }

    /// Adds a chapter with its first text, at the place its key says.
    fn introduce(&mut self, key: &str) -> Result<(), Problem> {
        let facts = self.chapter_facts(key)?;
        let (title, part) = (facts.title.clone(), facts.part.clone());
        let (text, owner) = (file(&facts.file)?, facts.owner.clone());
        let id = add_chapter(&mut self.desk, &title, Some(text), part.as_deref())?;
        let owner = self.members.get(&owner).copied();
        self.desk.append(&Body::SetChapter(SetChapter {
            chapter: id,
            change: ChapterChange::Owner(owner),
            reasons: Vec::new(),
        }))?;
        let earlier = |other: &&String| other.as_str() < key;
        let place = self.placed.keys().filter(earlier).count();
        if place < self.placed.len() {
            move_chapter(&mut self.desk, &id.to_string(), place + 1)?;
        }
        self.placed.insert(key.to_owned(), id);
        Ok(())
    }

    /// The edits for a version, in order.
    pub(super) fn edits_towards(&mut self, stage: &str) -> Vec<EditFacts> {
        let (mine, later) = std::mem::take(&mut self.edits.edit)
            .into_iter()
            .partition(|edit| edit.towards == stage);
        self.edits.edit = later;
        mine
    }

    /// Makes an edit, by its author for its reactions.
    pub(super) fn edit(&mut self, edit: &EditFacts) -> Result<(), Problem> {
        self.seat(&edit.by, edit.date);
        let wrong = || Problem::damaged("problem-damaged", &[("what", &edit.id)]);
        if let Some(key) = &edit.introduce {
            self.introduce(key)?;
            let chapter = *self.placed.get(key).ok_or_else(wrong)?;
            return self.explain(chapter, &edit.why);
        }
        let chapter = *self.placed.get(&edit.chapter).ok_or_else(wrong)?;
        let reasons: Vec<EntityId> = edit
            .reasons
            .iter()
            .map(|label| self.known.get(label).copied().ok_or_else(wrong))
            .collect::<Result<_, _>>()?;
        if let Some(title) = &edit.retitle {
            let change = ChapterChange::Title(title.clone());
            self.desk.append(&Body::SetChapter(SetChapter {
                chapter,
                change,
                reasons,
            }))?;
            return Ok(());
        }
        let (Some(find), Some(replace)) = (&edit.find, &edit.replace) else {
            return Err(wrong());
        };
        let head = self.desk.store.head_text(chapter, Line::Working)?;
        if head.text.matches(find.as_str()).count() != 1 {
            return Err(wrong());
        }
        let text = head.text.replacen(find.as_str(), replace, 1);
        let step = TextStep {
            base: head.heads,
            delta: change_between(&head.text, &text),
        };
        self.desk.append(&Body::Revise(Revise {
            chapter,
            step,
            reasons,
            note: String::new(),
        }))?;
        self.explain(chapter, &edit.why)
    }

    /// Says why the last revisions of a chapter were made that no reaction asked for.
    fn explain(&mut self, chapter: EntityId, why: &str) -> Result<(), Problem> {
        if why.is_empty() {
            return Ok(());
        }
        for revision in self.desk.store.heads(chapter)? {
            self.desk.append(&Body::ExplainChange(ExplainChange {
                revision,
                why: why.to_owned(),
            }))?;
        }
        Ok(())
    }

    /// Issues a version and, where the facts say so, records that it was sent before the approval
    /// that should have come first (D16, D48).
    pub(super) fn issue(&mut self, version: &VersionFacts) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        if version.sent_to.is_some() {
            self.pend(version.date)?;
        }
        self.seat(&coordinator, version.date);
        let reason = version.reason.as_deref();
        issue_version(&mut self.desk, &version.stage, version.date, reason)?;
        if let Some(recipients) = &version.sent_to {
            let by = self
                .facts
                .member
                .iter()
                .find(|member| member.key == version.override_by);
            let what = self.desk.stage(&version.stage)?.title;
            self.desk.append(&Body::RecordSending(RecordSending {
                round: None,
                stage: version.stage.clone(),
                date: version.date,
                what,
                recipients: recipients.clone(),
                override_reason: reason.unwrap_or_default().to_owned(),
                override_by: by.map(|member| member.name.clone()).unwrap_or_default(),
            }))?;
        }
        Ok(())
    }

    /// Opens the round on a version, where the facts hold one.
    pub(super) fn open_round_on(&mut self, version: &VersionFacts) -> Result<(), Problem> {
        let Some(facts) = self
            .facts
            .round
            .iter()
            .find(|round| round.stage == version.stage)
        else {
            return Ok(());
        };
        let what = self.desk.stage(&version.stage)?.title;
        self.desk.write(|writing| {
            let opened = OpenRound {
                code: facts.code.clone(),
                title: facts.title.clone(),
                stage: Some(facts.stage.clone()),
            };
            let round = EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0);
            let set = |change| writing.append(&Body::SetRound(SetRound { round, change }));
            set(RoundChange::Audience(facts.audience.clone()))?;
            if facts.deadline.is_some() {
                set(RoundChange::Deadline(facts.deadline))?;
            }
            if let Some(date) = facts.sent {
                writing.append(&Body::RecordSending(RecordSending {
                    round: Some(round),
                    stage: facts.stage.clone(),
                    date,
                    what,
                    recipients: facts.audience.clone(),
                    override_reason: String::new(),
                    override_by: String::new(),
                }))?;
            }
            Ok(())
        })
    }
}
