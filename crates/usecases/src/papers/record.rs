//! What papers are made of: the record of a plan, read once, with words for its reader.

use std::collections::{BTreeMap, HashMap};

use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::comment::Outcome;
use draagvlak_domain::decision::{GiveApproval, PendPart, RecordDecision};
use draagvlak_domain::draft::Sentiment;
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
use draagvlak_exchange::document::{Block, Document, Inline, Options};
use draagvlak_store::{Kept, Noun, StoreError};
use draagvlak_texts::Texts;

use super::Audience;
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

/// The record of a plan for a reader.
pub(crate) struct Record<'a> {
    pub(crate) desk: &'a Desk,
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
    pub(crate) parts: Vec<PendPart>,
    pseudonyms: HashMap<EntityId, String>,
}

impl<'a> Record<'a> {
    /// Reads the record; of the version issued last at this stage, or of the plan as it is now.
    pub(crate) fn of(
        desk: &'a Desk,
        stage: Option<&str>,
        audience: Audience,
        texts: &'a Texts,
    ) -> Result<Self, Problem> {
        let store = &desk.store;
        let kept = store
            .plan()?
            .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", "plan")]))?;
        let versions: Vec<IssueVersion> = values(store.nouns(Noun::Version)?);
        let version = stage.map(|stage| issued(&versions, stage)).transpose()?;
        let comments = comments(desk, &CommentFilter::default())?;
        let mut main_lines: Vec<Kept<MainLine>> = store.nouns(Noun::MainLine)?;
        main_lines.sort_by_key(|line| line.value.number);
        let mut themes: Vec<Theme> = values(store.nouns(Noun::Theme)?);
        themes.retain(Theme::is_present);
        themes.sort_by_key(Theme::number);
        let mut approvals: Vec<GiveApproval> = values(store.nouns(Noun::Approval)?);
        approvals.sort_by_key(|approval| approval.date);
        let mut decisions: Vec<RecordDecision> = values(store.nouns(Noun::Decision)?);
        decisions.sort_by_key(|decision| decision.date);
        // The last word on a part counts.
        let mut parts: BTreeMap<String, PendPart> = BTreeMap::new();
        for said in values::<PendPart>(store.nouns(Noun::Part)?) {
            parts.insert(said.part.clone(), said);
        }
        let title = kept.title.get().cloned().unwrap_or_default();
        let period = kept
            .period
            .get()
            .map(ToString::to_string)
            .unwrap_or_default();
        Ok(Self {
            title: if title.contains(&period) {
                title
            } else {
                format!("{title} {period}")
            },
            notice: kept.notice.get().cloned().unwrap_or_default(),
            version,
            versions,
            members: store.nouns(Noun::Member)?,
            rounds: store.nouns(Noun::Round)?,
            pseudonyms: pseudonyms(&comments, texts),
            comments,
            main_lines,
            themes,
            process: values::<RecordProcess>(store.nouns(Noun::Process)?)
                .into_iter()
                .map(|recorded| recorded.entry)
                .collect(),
            decisions,
            approvals,
            sendings: values(store.nouns(Noun::Sending)?),
            parts: kept
                .profile
                .statutory_parts
                .iter()
                .filter_map(|part| parts.remove(&part.key))
                .collect(),
            profile: kept.profile,
            desk,
            texts,
            audience,
        })
    }

    /// The version issued last at a stage.
    pub(crate) fn issued(&self, stage: &str) -> Result<IssueVersion, Problem> {
        issued(&self.versions, stage)
    }

    /// The chapters of the version with their text, which must be what was frozen; or as they are.
    pub(crate) fn chapters(
        &self,
        version: Option<&IssueVersion>,
    ) -> Result<Vec<ChapterText>, Problem> {
        let mut chapters = Vec::new();
        let Some(version) = version else {
            for chapter in present(self.desk)? {
                let head = self.desk.store.head_text(chapter.id, Line::Working)?;
                chapters.push(ChapterText {
                    id: chapter.id,
                    title: title(&chapter.value).to_owned(),
                    heads: head.heads,
                    text: head.text,
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
            chapters.push(ChapterText {
                id: frozen.chapter,
                title: frozen.title.clone(),
                heads: frozen.heads.clone(),
                text,
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

    /// The sentence of a key.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, String)]) -> String {
        self.texts.say(key, arguments)
    }

    /// The word of a key.
    pub(crate) fn word(&self, key: &str) -> String {
        self.texts.word(key)
    }

    /// A day written out.
    pub(crate) fn date(&self, date: Date) -> String {
        self.texts
            .date(date.year(), small(date.month()), small(date.day()))
    }

    /// The day the papers bear: that of the version, or today.
    pub(crate) fn day(&self) -> Date {
        self.version
            .as_ref()
            .map_or_else(|| self.desk.today(), |version| version.date)
    }

    /// The title of a stage.
    pub(crate) fn stage(&self, key: &str) -> String {
        self.profile
            .stage(key)
            .map_or_else(|| key.to_owned(), |stage| stage.title.clone())
    }

    /// Version, date and status, as on every page (D50).
    pub(crate) fn status(&self) -> String {
        let status = match &self.version {
            Some(version) => match self.profile.stage(&version.stage) {
                Some(stage) => stage.status.clone(),
                None => version.stage.clone(),
            },
            None => self.word("paper-working"),
        };
        format!("{status}, {}", self.date(self.day()))
    }

    /// A paper with its head and nothing in it yet.
    pub(crate) fn document(&self, title: String, subtitle: String) -> Document {
        Document {
            title,
            subtitle,
            status: self.status(),
            language: self.texts.language().key().to_owned(),
            notice: self.notice.clone(),
            blocks: Vec::new(),
        }
    }

    /// What a writer is told for this record.
    pub(crate) fn options(&self, contents: u8, lines: bool) -> Options {
        let day = self.day();
        Options {
            date: Some((day.year(), small(day.month()), small(day.day()))),
            lines,
            contents,
        }
    }

    /// Who reacts, as this reader may know.
    pub(crate) fn respondent(&self, row: &CommentRow) -> String {
        let draft = &row.comment.draft;
        match self.audience {
            Audience::Public => self.pseudonyms.get(&row.id).cloned().unwrap_or_default(),
            Audience::Internal => {
                let parts = [&draft.respondent, &draft.role, &draft.organisation];
                let said: Vec<_> = parts
                    .iter()
                    .map(|part| part.trim())
                    .filter(|part| !part.is_empty())
                    .collect();
                said.join(", ")
            }
        }
    }

    /// A member of the workgroup, as this reader may know: the name, or the role with the
    /// organisation. What names no member stands as it is.
    pub(crate) fn member(&self, key: &str) -> String {
        let Some(member) = self.members.iter().find(|member| member.value.key == key) else {
            return key.to_owned();
        };
        match self.audience {
            Audience::Internal => member.value.name.clone(),
            Audience::Public => self.role_of(&member.value),
        }
    }

    /// The role of a member with the organisation.
    pub(crate) fn role_of(&self, member: &AddMember) -> String {
        let role = self
            .profile
            .roles
            .iter()
            .find(|role| role.key == member.role);
        let role = role.map_or(member.role.as_str(), |role| role.title.as_str());
        if member.organisation.is_empty() {
            role.to_owned()
        } else {
            format!("{role} ({})", member.organisation)
        }
    }

    /// The title of a principal.
    pub(crate) fn principal(&self, key: &str) -> String {
        self.profile
            .principal(key)
            .map_or_else(|| key.to_owned(), |principal| principal.title.clone())
    }

    /// The title of a statutory part.
    pub(crate) fn part(&self, key: &str) -> String {
        let part = self
            .profile
            .statutory_parts
            .iter()
            .find(|part| part.key == key);
        part.map_or_else(|| key.to_owned(), |part| part.title.clone())
    }

    /// The word for what was done with a reaction.
    pub(crate) fn outcome(&self, row: &CommentRow) -> String {
        match row.comment.disposition() {
            Some(given) => self.word(&format!("outcome-{}", given.outcome.key())),
            None => self.word("undisposed"),
        }
    }

    /// What a reaction is answered; names the reaction that one says the same as.
    pub(crate) fn answer(&self, row: &CommentRow) -> String {
        let Some(given) = row.comment.disposition() else {
            return String::new();
        };
        let master = given.master.filter(|_| given.outcome == Outcome::Duplicate);
        let master = master.and_then(|id| self.comments.iter().find(|other| other.id == id));
        match master {
            Some(master) => {
                let same = self.say("answer-same-as", &[("label", master.label.clone())]);
                format!("{same} {}", given.note).trim().to_owned()
            }
            None => given.note.clone(),
        }
    }

    /// A paragraph with a word before it: **Waar:** Haarlem.
    pub(crate) fn fact(&self, key: &str, text: String) -> Vec<Block> {
        let content = vec![
            Inline::strong(format!("{}: ", self.word(key))),
            Inline::text(text),
        ];
        vec![Block::Paragraph { content }]
    }

    /// How many reactions of each outcome, in the order of the register's keys; open ones last.
    pub(crate) fn by_outcome(&self, rows: &[&CommentRow]) -> Vec<(String, usize)> {
        let of = |outcome: Option<Outcome>| {
            rows.iter()
                .filter(|row| row.comment.disposition().map(|given| given.outcome) == outcome)
                .count()
        };
        let mut counts: Vec<_> = Outcome::ALL
            .iter()
            .map(|outcome| {
                (
                    self.word(&format!("outcome-{}", outcome.key())),
                    of(Some(*outcome)),
                )
            })
            .collect();
        counts.push((self.word("undisposed"), of(None)));
        counts.retain(|(_, count)| *count > 0);
        counts
    }

    /// How many reactions are for, against and neither; those nobody judged last.
    pub(crate) fn by_sentiment(&self, rows: &[&CommentRow]) -> Vec<(String, usize)> {
        let of = |sentiment: Option<Sentiment>| {
            rows.iter()
                .filter(|row| row.comment.sentiment() == sentiment)
                .count()
        };
        let mut counts = vec![
            (
                self.word("sentiment-positive"),
                of(Some(Sentiment::Positive)),
            ),
            (self.word("sentiment-neutral"), of(Some(Sentiment::Neutral))),
            (
                self.word("sentiment-critical"),
                of(Some(Sentiment::Critical)),
            ),
            (self.word("sentiment-unjudged"), of(None)),
        ];
        counts.retain(|(_, count)| *count > 0);
        counts
    }
}

/// A part of a date: always small, and never negative.
fn small(number: i8) -> u8 {
    u8::try_from(number).unwrap_or(0)
}

fn values<T>(kept: Vec<Kept<T>>) -> Vec<T> {
    kept.into_iter().map(|kept| kept.value).collect()
}

fn issued(versions: &[IssueVersion], stage: &str) -> Result<IssueVersion, Problem> {
    let found = versions.iter().rev().find(|version| version.stage == stage);
    found.cloned().ok_or_else(|| {
        let known: Vec<_> = versions
            .iter()
            .map(|version| version.stage.clone())
            .collect();
        Problem::no_such(stage, &known)
    })
}

/// A role with a number for each respondent, in the order of the register: the same in every
/// paper, and for as long as no earlier reaction is taken away.
fn pseudonyms(comments: &[CommentRow], texts: &Texts) -> HashMap<EntityId, String> {
    let mut known: HashMap<[String; 3], String> = HashMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let folded = |text: &str| {
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let mut given = HashMap::new();
    for row in comments {
        let draft = &row.comment.draft;
        let who = [&draft.respondent, &draft.organisation, &draft.role].map(|part| folded(part));
        // Nobody can say that two reactions without any name came from one person.
        let nameless = who.iter().all(String::is_empty);
        let name = match known.get(&who) {
            Some(name) if !nameless => name.clone(),
            _ => {
                let role = draft.role.trim();
                let role = if role.is_empty() {
                    texts.word("respondent")
                } else {
                    role.to_owned()
                };
                let count = counts.entry(folded(&role)).or_default();
                *count += 1;
                let name = format!("{role} {count}");
                known.insert(who, name.clone());
                name
            }
        };
        given.insert(row.id, name);
    }
    given
}
