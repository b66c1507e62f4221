//! The record in words, as its reader may know them.

use draagvlak_domain::bond::Carried;
use draagvlak_domain::comment::Outcome;
use draagvlak_domain::decision::PendPart;
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::time::Date;
use draagvlak_exchange::document::{Document, Options};

use super::{Audience, Record};
use crate::look::CommentRow;

/// Words with the reactions they hold for.
pub(crate) type Counted<'r> = Vec<(String, Vec<&'r CommentRow>)>;

impl Record<'_> {
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

    /// The version's title, or that this is the working text.
    pub(crate) fn version_title(&self) -> String {
        match &self.version {
            Some(version) => self.stage(&version.stage),
            None => self.word("paper-working-text"),
        }
    }

    /// The headings of the main lines.
    pub(crate) fn headings(&self) -> Vec<String> {
        let lines = self.main_lines.iter();
        lines
            .map(|line| line.value.heading.get().cloned().unwrap_or_default())
            .collect()
    }

    /// The hash of the version; empty for the working text.
    pub(crate) fn hash(&self) -> String {
        let hash = self.version.as_ref().map(|version| version.hash());
        hash.map(|hash| hash.to_string()).unwrap_or_default()
    }

    /// The statutory parts that are still to come (D45).
    pub(crate) fn pending(&self) -> impl Iterator<Item = &PendPart> {
        self.parts.iter().filter(|part| part.pending)
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
            ..Document::default()
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
        if let Some(carried) = row.comment.carried() {
            return self.word(&format!("carried-{}", carried.key()));
        }
        match row.comment.disposition() {
            Some(given) => self.word(&format!("outcome-{}", given.outcome.key())),
            None => self.word("undisposed"),
        }
    }

    /// What a reaction is answered; names the reaction that one says the same as.
    pub(crate) fn answer(&self, row: &CommentRow) -> String {
        if let Some(elsewhere) = self.answered_elsewhere(row) {
            return elsewhere;
        }
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

    /// Where a reaction is answered that has no answer of its own: with its parts, or with the one it
    /// was merged with, whose answer follows.
    fn answered_elsewhere(&self, row: &CommentRow) -> Option<String> {
        let see = |labels: Vec<String>| self.say("answer-see", &[("labels", labels.join(", "))]);
        match row.comment.carried()? {
            Carried::Split => {
                let split = row.comment.bonds.split();
                let parts = self.comments.iter();
                let parts = parts.filter(|part| {
                    part.comment.bonds.part_of == Some(row.id) && Some(part.comment.import) == split
                });
                Some(see(parts.map(|part| part.label.clone()).collect()))
            }
            Carried::Merged => {
                let lead = row.comment.bonds.lead();
                let lead = self.comments.iter().find(|other| Some(other.id) == lead)?;
                let given = lead.comment.disposition().map(|given| given.note.as_str());
                let see = see(vec![lead.label.clone()]);
                let answered = format!("{see} {}", given.unwrap_or_default());
                Some(answered.trim().to_owned())
            }
            Carried::PassedOn | Carried::Kept => None,
        }
    }

    /// The reactions of each outcome, in the order of the register's keys; open ones last.
    pub(crate) fn by_outcome<'r>(&self, rows: &[&'r CommentRow]) -> Counted<'r> {
        let of = |outcome: Option<Outcome>| -> Vec<&'r CommentRow> {
            let of = |row: &&&'r CommentRow| {
                row.comment.carried().is_none()
                    && row.comment.disposition().map(|given| given.outcome) == outcome
            };
            rows.iter().filter(of).copied().collect()
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
        for wanted in [
            Carried::Split,
            Carried::Merged,
            Carried::PassedOn,
            Carried::Kept,
        ] {
            let carried = |row: &&&'r CommentRow| row.comment.carried() == Some(wanted);
            counts.push((
                self.word(&format!("carried-{}", wanted.key())),
                rows.iter().filter(carried).copied().collect(),
            ));
        }
        counts.push((self.word("undisposed"), of(None)));
        counts.retain(|(_, rows)| !rows.is_empty());
        counts
    }

    /// The reactions that are for, against and neither; those nobody judged last.
    pub(crate) fn by_sentiment<'r>(&self, rows: &[&'r CommentRow]) -> Counted<'r> {
        let of = |sentiment: Option<Sentiment>| -> Vec<&'r CommentRow> {
            let of = |row: &&&'r CommentRow| row.comment.sentiment() == sentiment;
            rows.iter().filter(of).copied().collect()
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
        counts.retain(|(_, rows)| !rows.is_empty());
        counts
    }
}

/// A part of a date: always small, and never negative.
fn small(number: i8) -> u8 {
    u8::try_from(number).unwrap_or(0)
}
