//! What papers are made of: the record of a plan, read once, for its reader.

use std::collections::{BTreeMap, HashMap, HashSet};

use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::decision::{GiveApproval, PendPart, RecordDecision};
use draagvlak_domain::distribution::SendPackage;
use draagvlak_domain::id::{ContentHash, EntityId, OperationId};
use draagvlak_domain::main_line::MainLine;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::process::{ProcessEntry, RecordProcess};
use draagvlak_domain::profile::Profile;
use draagvlak_domain::revision::Line;
use draagvlak_domain::round::{RecordSending, Round};
use draagvlak_domain::theme::Theme;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun, StoreError};
use draagvlak_texts::Texts;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Audience;
use super::pseudonyms::pseudonyms;
use super::redactor::Redactor;
use super::sight::{Sight, issued};
use super::withheld::withhold;
use super::wordings::Wordings;
use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::look::{CommentFilter, CommentRow, comments};
use crate::problem::Problem;

/// A chapter as the version holds it, or as it is now.
#[derive(Debug, Clone)]
pub(crate) struct ChapterText {
    pub(crate) id: EntityId,
    pub(crate) title: String,
    pub(crate) heads: Vec<OperationId>,
    pub(crate) text: String,
}

/// Which record is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reading<'a> {
    /// A stage that was issued: then everything is as it was frozen with that version, but for what
    /// became of the version itself: who approved it and to whom it was sent. None for the plan as
    /// it is.
    pub(crate) version: Option<&'a str>,
    /// Who will read.
    pub(crate) audience: Audience,
    /// Approvals and sendings up to this day; none for all.
    pub(crate) until: Option<Date>,
}

/// The record of a plan for a reader.
pub(crate) struct Record<'a> {
    pub(crate) desk: Sight<'a>,
    /// The plan as it is: files that were attached are kept there alone.
    pub(crate) files: &'a Desk,
    pub(crate) texts: &'a Texts,
    pub(crate) audience: Audience,
    pub(crate) profile: Profile,
    pub(crate) title: String,
    pub(crate) notice: String,
    /// The version the papers are of; none for the text as it is now.
    pub(crate) version: Option<IssueVersion>,
    pub(crate) versions: Vec<IssueVersion>,
    pub(crate) members: Vec<Kept<AddMember>>,
    pub(crate) rounds: Vec<Kept<Round>>,
    pub(crate) comments: Vec<CommentRow>,
    pub(crate) main_lines: Vec<Kept<MainLine>>,
    pub(crate) themes: Vec<Theme>,
    pub(crate) process: Vec<ProcessEntry>,
    pub(crate) decisions: Vec<RecordDecision>,
    pub(crate) approvals: Vec<GiveApproval>,
    pub(crate) sendings: Vec<RecordSending>,
    pub(crate) packages: Vec<SendPackage>,
    pub(crate) parts: Vec<PendPart>,
    pub(crate) wordings: Wordings,
    pub(crate) redactor: Option<Redactor>,
    pub(super) pseudonyms: HashMap<EntityId, String>,
    /// The reactions whose words public papers leave out, as their senders asked.
    pub(super) withheld: HashSet<EntityId>,
}

impl<'a> Record<'a> {
    /// Reads the record.
    ///
    /// # Errors
    /// [`Problem`] when no such version was issued, or the plan cannot be read.
    pub(crate) fn read(
        desk: &'a Desk,
        reading: Reading<'_>,
        texts: &'a Texts,
    ) -> Result<Self, Problem> {
        let kept = reading
            .version
            .map(|stage| issued(desk, stage))
            .transpose()?;
        let sight = match &kept {
            Some(kept) => Sight::Then(Box::new(desk.then(kept.stamp.operation)?)),
            None => Sight::Now(desk),
        };
        Self::seen(desk, sight, kept, reading, texts)
    }

    /// Reads the record as it is, for a paper on a version that shows what became of it since.
    pub(crate) fn read_now(
        desk: &'a Desk,
        reading: Reading<'_>,
        texts: &'a Texts,
    ) -> Result<Self, Problem> {
        let kept = reading
            .version
            .map(|stage| issued(desk, stage))
            .transpose()?;
        Self::seen(desk, Sight::Now(desk), kept, reading, texts)
    }

    fn seen(
        now: &'a Desk,
        desk: Sight<'a>,
        issued: Option<Kept<IssueVersion>>,
        reading: Reading<'_>,
        texts: &'a Texts,
    ) -> Result<Self, Problem> {
        let store = &desk.store;
        let kept = store
            .plan()?
            .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", "plan")]))?;
        let redactor = match reading.audience {
            Audience::Public => Some(Redactor::of(now, texts)?),
            Audience::Internal => None,
        };
        let clean = Clean(redactor.as_ref());
        let mut comments = comments(&desk, &CommentFilter::default())?;
        let pseudonyms = pseudonyms(&comments, texts, |row| {
            clean.text(
                &format!("comment/{}/draft/role", row.id),
                &row.comment.draft.role,
            )
        });
        let withheld = if redactor.is_some() {
            withhold(now, &mut comments, texts)?
        } else {
            HashSet::new()
        };
        clean.comments(&mut comments)?;
        let mut main_lines: Vec<Kept<MainLine>> = clean.nouns(&desk, Noun::MainLine)?;
        main_lines.sort_by_key(|line| line.value.number);
        let mut themes: Vec<Theme> = values(clean.nouns(&desk, Noun::Theme)?);
        themes.retain(Theme::is_present);
        themes.sort_by_key(|theme| theme.number);
        let mut decisions: Vec<RecordDecision> = values(clean.nouns(&desk, Noun::Decision)?);
        decisions.sort_by_key(|decision| decision.date);
        // The last word on a part counts.
        let mut parts: BTreeMap<String, PendPart> = BTreeMap::new();
        for said in values::<PendPart>(clean.nouns(&desk, Noun::Part)?) {
            parts.insert(said.part.clone(), said);
        }
        let versions: Vec<IssueVersion> = values(clean.nouns(&desk, Noun::Version)?);
        // What became of a version is told with it, though it was recorded since.
        let upto = |stage: &str, day: Date| {
            let known = issued.is_none() || versions.iter().any(|v| v.stage == stage);
            known && reading.until.is_none_or(|until| day <= until)
        };
        let mut approvals: Vec<GiveApproval> = values(clean.nouns(now, Noun::Approval)?);
        approvals.retain(|approval| upto(&approval.stage, approval.date));
        approvals.sort_by_key(|approval| approval.date);
        let mut sendings: Vec<RecordSending> = values(clean.nouns(now, Noun::Sending)?);
        sendings.retain(|sending| upto(&sending.stage, sending.date));
        let mut packages: Vec<SendPackage> = values(clean.nouns(now, Noun::Distribution)?);
        packages.retain(|package| upto(&package.stage, package.date));
        let mut members: Vec<Kept<AddMember>> = clean.nouns(&desk, Noun::Member)?;
        if redactor.is_some() {
            members
                .iter_mut()
                .for_each(|member| member.value.name.clear());
        }
        let title = clean.text("plan/title", kept.title.get().map_or("", String::as_str));
        let notice = clean.text("plan/notice", kept.notice.get().map_or("", String::as_str));
        let period = kept.period.get().map(ToString::to_string);
        let period = period.unwrap_or_default();
        Ok(Self {
            files: now,
            title: if title.contains(&period) {
                title
            } else {
                format!("{title} {period}")
            },
            notice,
            version: issued.map(|kept| kept.value),
            versions,
            members,
            rounds: clean.nouns(&desk, Noun::Round)?,
            pseudonyms,
            withheld,
            comments,
            main_lines,
            themes,
            process: values::<RecordProcess>(crate::planning::overlaid(
                &clean.nouns(&desk, Noun::PlannedStep)?,
                clean.nouns(&desk, Noun::Process)?,
            ))
            .into_iter()
            .map(|recorded| recorded.entry)
            .collect(),
            decisions,
            approvals,
            sendings,
            packages,
            parts: kept
                .profile
                .statutory_parts
                .iter()
                .filter_map(|part| parts.remove(&part.key))
                .collect(),
            wordings: Wordings::of(now, texts.language())?,
            profile: kept.profile,
            desk,
            texts,
            audience: reading.audience,
            redactor,
        })
    }

    /// The version issued last at a stage.
    pub(crate) fn issued(&self, stage: &str) -> Result<IssueVersion, Problem> {
        Ok(issued(&self.desk, stage)?.value)
    }

    /// A text as this reader may read it.
    pub(crate) fn clean(&self, place: &str, text: &str) -> String {
        Clean(self.redactor.as_ref()).text(place, text)
    }

    /// The chapters of the version with their text, which must be what was frozen; or as they are.
    pub(crate) fn chapters(
        &self,
        version: Option<&IssueVersion>,
    ) -> Result<Vec<ChapterText>, Problem> {
        let mut chapters = Vec::new();
        let Some(version) = version else {
            for chapter in present(&self.desk)? {
                let head = self.desk.store.head_text(chapter.id, Line::Working)?;
                chapters.push(ChapterText {
                    id: chapter.id,
                    title: self.clean(
                        &format!("chapter/{}/title", chapter.id),
                        title(&chapter.value),
                    ),
                    heads: head.heads,
                    text: self.clean(&format!("chapter/{}", chapter.id), &head.text),
                });
            }
            return Ok(chapters);
        };
        for frozen in &version.chapters {
            let mut history = self.desk.store.history();
            let text = history
                .merged(&frozen.heads)
                .map_err(StoreError::from)?
                .text;
            if ContentHash::of(text.as_bytes()) != frozen.text {
                return Err(Problem::damaged(
                    "problem-damaged",
                    &[("what", &frozen.title)],
                ));
            }
            let id = frozen.chapter;
            chapters.push(ChapterText {
                id,
                title: self.clean(&format!("chapter/{id}/title"), &frozen.title),
                heads: frozen.heads.clone(),
                text: self.clean(&format!("chapter/{id}"), &text),
            });
        }
        Ok(chapters)
    }

    /// The statutory part a chapter holds.
    pub(crate) fn part_of(&self, chapter: EntityId) -> Result<Option<String>, Problem> {
        let all: Vec<Kept<Chapter>> = self.desk.store.nouns(Noun::Chapter)?;
        Ok(all
            .into_iter()
            .find(|kept| kept.id == chapter)
            .and_then(|kept| kept.value.part))
    }
}

/// Reads for everyone, or for inside, where nothing is taken out.
struct Clean<'r>(Option<&'r Redactor>);

impl Clean<'_> {
    fn text(&self, place: &str, text: &str) -> String {
        match self.0 {
            Some(redactor) => redactor.text(place, text),
            None => text.to_owned(),
        }
    }

    fn nouns<T: Serialize + DeserializeOwned>(
        &self,
        desk: &Desk,
        noun: Noun,
    ) -> Result<Vec<Kept<T>>, Problem> {
        let mut kept: Vec<Kept<T>> = desk.store.nouns(noun)?;
        if let Some(redactor) = self.0 {
            for one in &mut kept {
                one.value = redactor.value(&format!("{}/{}", noun.key(), one.id), &one.value)?;
            }
        }
        Ok(kept)
    }

    /// What only the workgroup may know goes before anything is made: who it was, from where, in
    /// which file, what else stood in its row, and what the sender had filled in as an answer.
    fn comments(&self, comments: &mut [CommentRow]) -> Result<(), Problem> {
        let Some(redactor) = self.0 else {
            return Ok(());
        };
        for row in comments {
            let draft = &mut row.comment.draft;
            for inside in [
                &mut draft.respondent,
                &mut draft.organisation,
                &mut draft.sender_number,
                &mut draft.given_answer,
                &mut draft.given_status,
            ] {
                inside.clear();
            }
            draft.origin = None;
            draft.other.clear();
            row.comment.handler = Default::default();
            row.comment = redactor.value(&format!("comment/{}", row.id), &row.comment)?;
        }
        Ok(())
    }
}

fn values<T>(kept: Vec<Kept<T>>) -> Vec<T> {
    kept.into_iter().map(|kept| kept.value).collect()
}
