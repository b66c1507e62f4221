//! What the sample plan is made from: the files of `assets/sample/imv`, part of the program.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use draagvlak_domain::comment::{Outcome, ThemeProposal};
use draagvlak_domain::decision::{GiveApproval, PendPart, RecordDecision};
use draagvlak_domain::draft::{CommentKind, Sentiment};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::process::ProcessEntry;
use draagvlak_domain::region_body::BodyKind;
use draagvlak_domain::time::Date;

use crate::problem::Problem;

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../../assets/sample/imv/", $name)))),*];
    };
}

files![
    "plan.toml",
    "choice.toml",
    "chapters.toml",
    "edits.toml",
    "reactions-r1.toml",
    "reactions-r2.toml",
    "chapters/01-inleiding.md",
    "chapters/02-ondermijning.md",
    "chapters/03-zorg-en-veiligheid.md",
    "chapters/04-cter.md",
    "chapters/05-cybercrime.md",
    "chapters/06-sterkteverdeling.md",
    "chapters/07-samenwerking-uitvoering-en-vervolg.md",
];

/// A file of the sample.
pub(super) fn file(name: &str) -> Result<&'static str, Problem> {
    FILES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| *text)
        .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", name)]))
}

/// Reads a file of the sample.
pub(super) fn read<T: DeserializeOwned>(name: &str) -> Result<T, Problem> {
    toml::from_str(file(name)?).map_err(|error| {
        Problem::damaged("problem-damaged", &[("what", &format!("{name}: {error}"))])
    })
}

/// The facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    pub(super) title: String,
    pub(super) period: String,
    pub(super) created: Date,
    pub(super) notice: String,
    pub(super) member: Vec<AddMember>,
    pub(super) body: Vec<BodyFacts>,
    pub(super) process: Vec<Recorded>,
    pub(super) decision: Vec<RecordDecision>,
    pub(super) approval: Vec<GiveApproval>,
    pub(super) round: Vec<RoundFacts>,
    pub(super) version: Vec<VersionFacts>,
    pub(super) pending: Vec<PendPart>,
    pub(super) main_line: Vec<MainLineFacts>,
    pub(super) weighing: Vec<WeighingFacts>,
    pub(super) evidence: Vec<EvidenceFacts>,
    pub(super) question: Vec<QuestionFacts>,
}

/// A weighing record (D40).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WeighingFacts {
    pub(super) reactions: Vec<String>,
    pub(super) requirement: String,
    pub(super) reasoning: String,
    pub(super) decider: String,
}

/// What spoke against every proposal to change the themes (D33).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceFacts {
    pub(super) against: String,
    /// The reactions that support what is there say so.
    #[serde(default)]
    pub(super) supporting: bool,
}

/// A question that a version asked (D17, D37).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFacts {
    pub(super) stage: String,
    pub(super) chapter: Option<String>,
    pub(super) text: String,
    /// The main line of the answers, about that chapter; none where nobody answered.
    pub(super) main_line: Option<String>,
    pub(super) conclusion: String,
}

/// A body the account names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BodyFacts {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) kind: Option<BodyKind>,
    #[serde(default)]
    pub(super) text: String,
}

/// A step of the process with the day it was recorded on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recorded {
    pub(super) on: Date,
    pub(super) entry: ProcessEntry,
}

/// A round.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoundFacts {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) stage: String,
    pub(super) sent: Option<Date>,
    pub(super) deadline: Option<Date>,
    pub(super) audience: String,
    /// The file with its reactions.
    pub(super) reactions: String,
    /// The name of the spreadsheet they come in.
    pub(super) file: String,
}

/// A version.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VersionFacts {
    pub(super) stage: String,
    pub(super) date: Date,
    #[serde(rename = "override", default)]
    pub(super) reason: Option<String>,
    #[serde(default)]
    pub(super) override_by: String,
    /// To whom it was sent outside a round.
    pub(super) sent_to: Option<String>,
}

/// A main line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MainLineFacts {
    pub(super) number: u32,
    pub(super) key: String,
    pub(super) heading: String,
    pub(super) answer: String,
}

/// The chapters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Chapters {
    pub(super) chapter: Vec<ChapterFacts>,
}

/// A chapter as it was first written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChapterFacts {
    pub(super) key: String,
    pub(super) file: String,
    pub(super) title: String,
    pub(super) owner: String,
    /// The first version that holds it.
    pub(super) introduced_at: String,
    pub(super) part: Option<String>,
}

/// The edits, in order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edits {
    pub(super) edit: Vec<EditFacts>,
}

/// An edit: a passage replaced, a title changed, or a chapter introduced.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditFacts {
    pub(super) id: String,
    /// The version it was made for.
    pub(super) towards: String,
    pub(super) date: Date,
    pub(super) by: String,
    #[serde(default)]
    pub(super) chapter: String,
    /// The reactions it was made for.
    #[serde(rename = "for", default)]
    pub(super) reasons: Vec<String>,
    pub(super) find: Option<String>,
    pub(super) replace: Option<String>,
    pub(super) retitle: Option<String>,
    pub(super) introduce: Option<String>,
    /// Why, where no reaction asked for it.
    #[serde(default)]
    pub(super) why: String,
}

/// The reactions of a round.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reactions {
    pub(super) reaction: Vec<ReactionFacts>,
}

/// A reaction and what was done with it. Its file says more than the register holds: whether it is
/// a question, whether its quote was edited.
#[derive(Debug, Deserialize)]
pub(super) struct ReactionFacts {
    /// Its number in the register: `R1-017`.
    pub(super) id: String,
    pub(super) received: Date,
    pub(super) role: String,
    #[serde(default)]
    pub(super) organisation: String,
    /// The chapter's number, or `alg`.
    pub(super) chapter: String,
    #[serde(default)]
    pub(super) quote: String,
    /// `algemeen`, `inhoudelijk` or `redactioneel`.
    pub(super) kind: String,
    pub(super) sentiment: Sentiment,
    pub(super) text: String,
    #[serde(default)]
    pub(super) proposal: String,
    pub(super) outcome: Outcome,
    #[serde(default)]
    pub(super) note: String,
    pub(super) master: Option<String>,
    pub(super) main_line: Option<String>,
    pub(super) theme_proposal: Option<ThemeProposal>,
    pub(super) handler: String,
}

impl ReactionFacts {
    /// General, substantive or editorial.
    pub(super) fn kind(&self) -> CommentKind {
        match self.kind.as_str() {
            "redactioneel" => CommentKind::Editorial,
            "inhoudelijk" => CommentKind::Substantive,
            _ => CommentKind::General,
        }
    }
}
