//! A reaction as it came in, before it has a number: what an import proposes and records.

use serde::{Deserialize, Serialize};

use crate::id::ContentHash;
use crate::time::Date;

/// The file reactions came from. The file itself is kept under its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFile {
    /// Its name as given, without folders.
    pub name: String,
    /// The hash of its bytes.
    pub hash: ContentHash,
    /// Its length in bytes.
    pub length: u64,
}

/// The place in a file where a reaction stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The sheet's name; empty for a file that has none.
    pub sheet: String,
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The cell that holds the reaction itself, such as `F17`.
    pub cell: String,
}

/// What a reaction is about (ISO ge/te/ed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum CommentKind {
    /// The whole.
    General,
    /// The content.
    Substantive,
    /// The wording.
    Editorial,
}

impl CommentKind {
    /// The short name used in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Substantive => "substantive",
            Self::Editorial => "editorial",
        }
    }

    /// The kind with this short name.
    pub fn from_key(key: &str) -> Option<Self> {
        let all = [Self::General, Self::Substantive, Self::Editorial];
        all.into_iter().find(|kind| kind.key() == key)
    }
}

/// Whether a reaction supports what it is about (D31).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sentiment {
    /// Assent or praise.
    Positive,
    /// Neither.
    Neutral,
    /// Criticism, or a wish for a change.
    Critical,
}

impl Sentiment {
    /// The short name used in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Neutral => "neutral",
            Self::Critical => "critical",
        }
    }

    /// The sentiment with this short name.
    pub fn from_key(key: &str) -> Option<Self> {
        let all = [Self::Positive, Self::Neutral, Self::Critical];
        all.into_iter().find(|sentiment| sentiment.key() == key)
    }
}

/// One reaction, in full (D27). Absent is empty: what the source did not say is not made up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DraftComment {
    /// Where it stands in its file; none for a reaction taken down by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The number its sender gave it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sender_number: String,
    /// Who reacts, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub respondent: String,
    /// The organisation, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// The role in which one reacts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// When it was made or received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// What it refers to, as written: "par. 3.2", "Algemeen".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// Section numbers found in the reference, such as `3.2`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<String>,
    /// The plan text it quotes.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// The reaction, letter for letter.
    pub text: String,
    /// The text it proposes.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proposal: String,
    /// General, substantive or editorial, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CommentKind>,
    /// For or against, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<Sentiment>,
    /// An answer already given in the file: a proposal, never a disposition by itself.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given_answer: String,
    /// The status already given in the file, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given_status: String,
    /// Everything else in its row: header and value, as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<(String, String)>,
}

impl DraftComment {
    /// The hash of what the reaction says, wherever it stands: the same row sent again, moved or
    /// renumbered, has the same hash. Answers given are not part of it.
    pub fn content_hash(&self) -> ContentHash {
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 content of a reaction");
        let date = self.date.map(|date| date.to_string()).unwrap_or_default();
        let mut folded = String::new();
        for part in [
            &self.respondent,
            &self.organisation,
            &self.role,
            &date,
            &self.reference,
            &self.quote,
            &self.text,
            &self.proposal,
        ] {
            folded.clear();
            for word in part.split_whitespace() {
                if !folded.is_empty() {
                    folded.push(' ');
                }
                folded.push_str(word);
            }
            hasher.update(&(folded.len() as u64).to_be_bytes());
            hasher.update(folded.as_bytes());
        }
        ContentHash(*hasher.finalize().as_bytes())
    }
}

/// A row that was not taken in, and why. Together with the reactions it accounts for every row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedRow {
    /// Where it stands.
    pub origin: Origin,
    /// Why it was left out.
    pub reason: SkipReason,
}

/// Why a row is not a reaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SkipReason {
    /// Nothing stands in it.
    Empty,
    /// It holds no reaction, only other columns.
    NoText,
    /// It repeats the header.
    HeaderAgain,
    /// It adds up the others.
    Totals,
    /// It is the template's example.
    Example,
    /// The same reaction is on the register already.
    Known,
}
