//! The words spreadsheets use: what columns are called, what rows and statuses say.

use std::collections::{BTreeMap, HashMap};

use draagvlak_domain::comment::Outcome;
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The sender's own number.
    Number,
    /// Who reacts.
    Respondent,
    /// For which organisation.
    Organisation,
    /// In which role.
    Role,
    /// When.
    Date,
    /// What it refers to: chapter, section, page, line.
    Reference,
    /// The plan text it quotes.
    Quote,
    /// The reaction.
    Text,
    /// The text it proposes.
    Proposal,
    /// General, substantive or editorial.
    Kind,
    /// For, against or neither.
    Sentiment,
    /// An answer already given.
    Answer,
    /// A status already given.
    Status,
    /// Whether the sender is satisfied with the answer.
    Satisfied,
    /// What the sender says to the answer.
    Remark,
    /// Whether it may be published.
    Publish,
}

impl Role {
    /// Every role, in the order of a menu.
    pub const ALL: [Self; 16] = [
        Self::Text,
        Self::Respondent,
        Self::Organisation,
        Self::Role,
        Self::Date,
        Self::Reference,
        Self::Quote,
        Self::Proposal,
        Self::Kind,
        Self::Sentiment,
        Self::Number,
        Self::Answer,
        Self::Status,
        Self::Satisfied,
        Self::Remark,
        Self::Publish,
    ];

    /// The short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Respondent => "respondent",
            Self::Organisation => "organisation",
            Self::Role => "role",
            Self::Date => "date",
            Self::Reference => "reference",
            Self::Quote => "quote",
            Self::Text => "text",
            Self::Proposal => "proposal",
            Self::Kind => "kind",
            Self::Sentiment => "sentiment",
            Self::Answer => "answer",
            Self::Status => "status",
            Self::Satisfied => "satisfied",
            Self::Remark => "remark",
            Self::Publish => "publish",
        }
    }

    /// The role of a short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    columns: BTreeMap<Role, Vec<String>>,
    rows: Rows,
    outcomes: BTreeMap<Outcome, Vec<String>>,
}

/// What rows say that are no reaction, or only assent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    totals: Vec<String>,
    example: Vec<String>,
    assent: Vec<String>,
    elsewhere: Vec<String>,
}

/// The words spreadsheets use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonyms {
    columns: HashMap<String, Role>,
    rows: Rows,
    outcomes: HashMap<String, Outcome>,
}

impl Synonyms {
    /// Reads the words from TOML: a list per role, per kind of row and per outcome.
    ///
    /// # Errors
    /// What is wrong with the text, with its place.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        let listed: Listed = toml::from_str(text)?;
        let mut columns = HashMap::new();
        for (role, words) in listed.columns {
            columns.extend(words.into_iter().map(|word| (folded(&word), role)));
        }
        let mut outcomes = HashMap::new();
        for (outcome, words) in listed.outcomes {
            outcomes.extend(words.into_iter().map(|word| (folded(&word), outcome)));
        }
        let rows = listed.rows;
        Ok(Self {
            columns,
            rows,
            outcomes,
        })
    }

    /// The role a header names; none for words unknown.
    pub fn role(&self, header: &str) -> Option<Role> {
        // A sentence is no header, however it begins.
        if header.len() > 120 {
            return None;
        }
        let header = folded(header);
        let known = |words: &str| self.columns.get(words).copied();
        if let Some(role) = known(&header) {
            return Some(role);
        }
        // Templates number their columns and explain them: "Comments6", "Line number2 (e.g. 17)".
        let plain = header.split(['(', '[']).next().unwrap_or_default().trim();
        let plain = plain
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == '/')
            .trim();
        let plain = plain.trim_end_matches([':', '*', '?', '.']);
        // "Publiceren j/n" says how to fill it in.
        let answers = ["j/n", "ja/nee", "y/n", "yes/no"];
        let plain = answers
            .iter()
            .find_map(|answer| plain.strip_suffix(answer))
            .unwrap_or(plain)
            .trim_end_matches([' ', ':', '?', ',']);
        if let Some(role) = known(plain) {
            return Some(role);
        }
        let closed = plain
            .replace(" / ", "/")
            .replace("/ ", "/")
            .replace(" /", "/");
        if let Some(role) = known(&closed) {
            return Some(role);
        }
        // Of "vraag/opmerking" the parts say what it is, when they agree.
        let mut parts = closed.split('/').map(|part| known(part.trim()));
        let first = parts.next().flatten()?;
        parts.all(|part| part == Some(first)).then_some(first)
    }

    /// Whether a row that begins so adds up others.
    pub(crate) fn is_total(&self, first: &str) -> bool {
        says(&self.rows.totals, first)
    }

    /// Whether a cell says that its row is the template's example.
    pub(crate) fn is_example(&self, cell: &str) -> bool {
        let cell = folded(cell);
        let mut words = self.rows.example.iter();
        words.any(|word| match cell.strip_prefix(word.as_str()) {
            Some(rest) => rest.is_empty() || rest.starts_with([':', ' ', ')']),
            None => cell
                .strip_prefix(['(', '['])
                .is_some_and(|cell| cell.starts_with(word)),
        })
    }

    /// Whether a reaction only says that there is nothing to say: that counts as support.
    pub fn is_assent(&self, text: &str) -> bool {
        says(&self.rows.assent, text)
    }

    /// Whether a reaction only says that the reaction stands elsewhere.
    pub(crate) fn is_elsewhere(&self, text: &str) -> bool {
        if text.len() > 80 {
            return false;
        }
        let text = folded(text);
        let mut words = self.rows.elsewhere.iter();
        words.any(|word| text.starts_with(word.as_str()))
    }

    /// What a status proposes as disposition: the whole status, else its beginning up to a sign.
    pub fn outcome(&self, status: &str) -> Option<Outcome> {
        let status = folded(status);
        let known = |words: &str| {
            self.outcomes
                .get(words.trim_end_matches(['.', '!']))
                .copied()
        };
        let beginning = status
            .split([',', ';', '.', ':', '(', '-'])
            .next()
            .unwrap_or_default();
        known(&status).or_else(|| known(beginning.trim()))
    }
}

fn says(words: &[String], text: &str) -> bool {
    if text.len() > 80 || text.starts_with(|sign: char| sign.is_ascii_digit()) {
        return false;
    }
    let text = folded(text);
    let text = text.trim_end_matches(['.', '!', ':']);
    words
        .iter()
        .any(|word| word.trim_end_matches('.') == text || word == text)
}

/// A header in small letters, with single spaces and without the signs around it.
pub(crate) fn folded(header: &str) -> String {
    header
        .replace('\u{a0}', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches([':', '*', '?'])
        .to_lowercase()
}

/// Whether two headers are the same to a person.
pub fn same_header(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn synonyms() -> Synonyms {
        Synonyms::from_toml(include_str!("../../../../assets/synonyms.toml")).unwrap()
    }

    #[test]
    fn a_status_proposes_what_its_words_say() {
        let cases = [
            ("Verwerkt", Some(Outcome::Processed)),
            ("ja", Some(Outcome::Processed)),
            ("Niet verwerkt.", Some(Outcome::NotProcessed)),
            ("nee, buiten de scope", Some(Outcome::NotProcessed)),
            ("deels", Some(Outcome::Partly)),
            ("Ter kennisgeving aangenomen", Some(Outcome::Noted)),
            ("in behandeling", None),
            ("open", None),
            ("", None),
        ];
        for (status, outcome) in cases {
            assert_eq!(synonyms().outcome(status), outcome, "{status}");
        }
    }

    #[test]
    fn a_header_is_known_whatever_stands_around_it() {
        let cases = [
            ("Opmerking:", Some(Role::Text)),
            ("Comments6", Some(Role::Text)),
            ("Line number2 (e.g. 17)", Some(Role::Reference)),
            ("Clause/ Subclause3", Some(Role::Reference)),
            ("Vraag / opmerking", Some(Role::Text)),
            ("Naam\u{a0}Indiener", Some(Role::Respondent)),
            ("Publiceren j/n", Some(Role::Publish)),
            ("Publiceren? (ja/nee)", Some(Role::Publish)),
            ("Naam/opmerking", None),
            ("Prioritering", None),
            ("", None),
        ];
        for (header, role) in cases {
            assert_eq!(synonyms().role(header), role, "{header}");
        }
    }
}
