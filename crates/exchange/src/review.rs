//! The answer file of a review bundle: what a reviewer without the program typed, as it comes back
//! (docs/review.md).

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::draft::{
    CommentKind, DraftComment, Origin, Sentiment, SkipReason, SkippedRow,
};
use serde::Deserialize;

use crate::spreadsheet::{
    Diagnostic, DiagnosticCode, Draft, Synonyms, TakenRow, Verdict, candidates, has_address,
    has_phone,
};

/// What an answer file says it is.
pub const FORMAT: &str = "draagvlak-review-answers";
/// The form written by the bundles of this program.
pub const VERSION: u32 = 1;
/// Under this header a reaction's own mark stands, in the sheet and beside the reaction.
pub const MARK: &str = "Draagvlak-id";

/// The longest file that is read, in bytes.
const LONGEST: usize = 16 << 20;
/// The most reactions of one file, and the most remarks.
const MOST: usize = 5_000;
/// The longest text that is taken, in characters: a book.
const LONGEST_TEXT: usize = 500_000;
/// The longest name, role, reference or mark, in characters.
const LONGEST_NAME: usize = 500;

/// What a reviewer typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct ReviewAnswers {
    /// What it is.
    pub format: String,
    /// The form it has.
    pub version: u32,
    /// The plan, by its name for the program.
    pub plan: String,
    /// The plan's title.
    pub title: String,
    /// The stage that was read.
    pub stage: String,
    /// The hash of the version that was read.
    pub hash: String,
    /// The code of the round it answers in; empty for none.
    pub round: String,
    /// The mark of the reviewer's copy: the beginning of the mark of each reaction.
    pub reader: String,
    /// Who reviewed.
    pub sender: ReviewSender,
    /// The reactions.
    pub comments: Vec<ReviewComment>,
    /// What is said to answers to earlier reactions.
    pub remarks: Vec<ReviewRemark>,
}

/// Who reviewed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct ReviewSender {
    /// The name.
    pub name: String,
    /// The role.
    pub role: String,
    /// The organisation.
    pub organisation: String,
}

/// A reaction.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct ReviewComment {
    /// Its mark: the same however often it is sent.
    pub id: String,
    /// Its number in the reviewer's copy.
    pub number: u32,
    /// The day it was begun, as `2018-07-13`.
    pub date: String,
    /// The chapter, by its name for the program; empty for the whole plan.
    pub chapter: String,
    /// Where it stands, in words.
    pub reference: String,
    /// The passage, as it reads; empty for none.
    pub quote: String,
    /// A little of what stands before it.
    pub before: String,
    /// A little of what stands after it.
    pub after: String,
    /// The reaction, letter for letter.
    pub text: String,
    /// The text it proposes.
    pub proposal: String,
    /// `general`, `substantive` or `editorial`; empty for unsaid.
    pub kind: String,
    /// `positive`, `neutral` or `critical`; empty for unsaid.
    pub sentiment: String,
}

/// What is said to an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct ReviewRemark {
    /// The number of the reaction that was answered.
    pub label: String,
    /// Satisfied or not; none for unsaid.
    pub satisfied: Option<bool>,
    /// In words.
    pub text: String,
}

/// Why an answer file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAnswers {
    /// Longer, or with more in it, than a reviewer types.
    TooLarge,
    /// Broken, or not of this form, with what was found.
    Damaged(String),
    /// Of a newer program.
    Newer,
}

/// Whether a file is an answer file rather than a spreadsheet: by its ending, or by what it says of
/// itself.
pub fn is_answers(name: &str, bytes: &[u8]) -> bool {
    let json = name.to_lowercase().ends_with(".json");
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let begins = text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let head = &text[..text.len().min(4_096)];
    let says = head
        .windows(FORMAT.len())
        .any(|window| window == FORMAT.as_bytes());
    json || (begins && says)
}

/// Reads an answer file, within bounds.
///
/// # Errors
/// [`NotAnswers`] with the reason.
pub fn read_answers(bytes: &[u8]) -> Result<ReviewAnswers, NotAnswers> {
    if bytes.len() > LONGEST {
        return Err(NotAnswers::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let answers: ReviewAnswers =
        serde_json::from_slice(bytes).map_err(|error| NotAnswers::Damaged(error.to_string()))?;
    if answers.format != FORMAT {
        return Err(NotAnswers::Damaged(format!("format ≠ {FORMAT}")));
    }
    if answers.version != VERSION {
        return Err(NotAnswers::Newer);
    }
    let long = |text: &str, most: usize| text.len() > most && text.chars().count() > most;
    let sender = &answers.sender;
    let names = [
        &answers.stage,
        &answers.round,
        &answers.reader,
        &sender.name,
        &sender.role,
        &sender.organisation,
    ];
    let too_large = answers.comments.len() > MOST
        || answers.remarks.len() > MOST
        || names.iter().any(|text| long(text, LONGEST_NAME))
        || answers.comments.iter().any(|said| {
            let names = [&said.id, &said.reference, &said.chapter, &said.date];
            let texts = [
                &said.quote,
                &said.before,
                &said.after,
                &said.text,
                &said.proposal,
            ];
            names.iter().any(|text| long(text, LONGEST_NAME))
                || texts.iter().any(|text| long(text, LONGEST_TEXT))
        })
        || answers
            .remarks
            .iter()
            .any(|said| long(&said.label, LONGEST_NAME) || long(&said.text, LONGEST_TEXT));
    if too_large {
        return Err(NotAnswers::TooLarge);
    }
    Ok(answers)
}

impl ReviewComment {
    /// The passage it is about; none for a whole chapter, or the whole plan.
    pub fn anchor(&self) -> Option<Anchor> {
        (!self.quote.trim().is_empty()).then(|| Anchor {
            quote: self.quote.clone(),
            before: self.before.clone(),
            after: self.after.clone(),
            ..Anchor::default()
        })
    }

    fn draft(&self, sender: &ReviewSender, row: u32, synonyms: &Synonyms) -> DraftComment {
        let tidy = |text: &str| text.trim().to_owned();
        let sections = candidates(&self.reference);
        let sentiment = match self.sentiment.as_str() {
            "positive" => Some(Sentiment::Positive),
            "neutral" => Some(Sentiment::Neutral),
            "critical" => Some(Sentiment::Critical),
            _ => synonyms
                .is_assent(&self.text)
                .then_some(Sentiment::Positive),
        };
        let mark = tidy(&self.id);
        DraftComment {
            origin: Some(Origin {
                sheet: String::new(),
                row,
                cell: String::new(),
            }),
            sender_number: match self.number {
                0 => String::new(),
                number => number.to_string(),
            },
            respondent: tidy(&sender.name),
            organisation: tidy(&sender.organisation),
            role: tidy(&sender.role),
            date: self.date.trim().parse().ok(),
            reference: tidy(&self.reference),
            sections: sections.into_iter().map(|found| found.section).collect(),
            quote: self.quote.clone(),
            text: self.text.clone(),
            proposal: self.proposal.clone(),
            kind: match self.kind.as_str() {
                "general" => Some(CommentKind::General),
                "substantive" => Some(CommentKind::Substantive),
                "editorial" => Some(CommentKind::Editorial),
                _ => None,
            },
            sentiment,
            other: if mark.is_empty() {
                Vec::new()
            } else {
                vec![(MARK.to_owned(), mark)]
            },
            ..DraftComment::default()
        }
    }
}

/// The reactions of an answer file, as rows: the place of each in the file is its row.
pub fn drafted(answers: &ReviewAnswers, synonyms: &Synonyms) -> Draft {
    let mut draft = Draft {
        rows: answers.comments.len(),
        ..Draft::default()
    };
    for (row, said) in (1..).zip(&answers.comments) {
        let whole = said.draft(&answers.sender, row, synonyms);
        let origin = whole.origin.clone().unwrap_or(Origin {
            sheet: String::new(),
            row,
            cell: String::new(),
        });
        if said.text.trim().is_empty() && said.proposal.trim().is_empty() {
            draft.skipped.push(SkippedRow {
                origin,
                reason: SkipReason::NoText,
            });
            continue;
        }
        let mut notice = |code, found: &str| {
            draft.diagnostics.push(Diagnostic {
                code,
                origin: origin.clone(),
                found: found.to_owned(),
            });
        };
        if whole.respondent.is_empty() && whole.organisation.is_empty() {
            notice(DiagnosticCode::BlankRespondent, &whole.role);
        }
        if whole.date.is_none() && !said.date.trim().is_empty() {
            notice(DiagnosticCode::UnclearDate, said.date.trim());
        }
        if has_address(&said.text) {
            notice(DiagnosticCode::EmailAddress, "@");
        }
        if has_phone(&said.text) {
            notice(DiagnosticCode::PhoneNumber, "");
        }
        draft.taken.push(TakenRow {
            whole,
            parts: Vec::new(),
            split: false,
            withheld: false,
            verdict: Verdict::default(),
        });
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(comments: &str) -> String {
        format!(
            r#"{{"format":"{FORMAT}","version":1,"plan":"p","stage":"85","reader":"ab",
                "sender":{{"name":"Adviseur","role":"adviseur OOV","organisation":"Waterveen"}},
                "comments":{comments}}}"#
        )
    }

    fn synonyms() -> Synonyms {
        Synonyms::from_toml(include_str!("../../../assets/synonyms.toml")).unwrap()
    }

    #[test]
    fn what_was_typed_comes_back_letter_for_letter() {
        for text in [
            "  twee  spaties ",
            "=1+1",
            "<script>alert(1)</script>",
            "é\u{301}\u{202e}x\n\n\ty",
            "'",
        ] {
            let json =
                serde_json::json!([{ "id": "ab-1", "number": 1, "text": text, "quote": text }]);
            let answers = read_answers(file(&json.to_string()).as_bytes()).unwrap();
            let draft = drafted(&answers, &synonyms());
            assert_eq!(draft.taken[0].whole.text, text);
            assert_eq!(draft.taken[0].whole.quote, text);
        }
    }

    #[test]
    fn every_reaction_is_taken_or_skipped_with_its_reason() {
        let json = r#"[{"text":"a"},{"text":" "},{"proposal":"b"}]"#;
        let answers = read_answers(file(json).as_bytes()).unwrap();
        let draft = drafted(&answers, &synonyms());
        assert_eq!(
            (draft.rows, draft.taken.len(), draft.skipped.len()),
            (3, 2, 1)
        );
        assert_eq!(draft.skipped[0].origin.row, 2);
    }

    #[test]
    fn a_file_that_is_none_is_named() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let many = format!("[{}]", vec![r#"{"text":"a"}"#; MOST + 1].join(","));
        let long = format!(r#"[{{"text":"{}"}}]"#, "a".repeat(LONGEST_TEXT + 1));
        let damaged = [
            "{".to_owned(),
            "[]".to_owned(),
            "{}".to_owned(),
            r#"{"format":"other","version":1}"#.to_owned(),
            file(r#"[{"text":5}]"#),
            file(&deep),
        ];
        for text in &damaged {
            let start: String = text.chars().take(60).collect();
            let found = read_answers(text.as_bytes());
            assert!(matches!(found, Err(NotAnswers::Damaged(_))), "{start}");
        }
        // What a later form adds is passed over, however deep.
        let later = file(&format!(r#"[{{"text":"a","later":{deep}}}]"#));
        assert_eq!(
            read_answers(later.as_bytes()).unwrap().comments[0].text,
            "a"
        );
        assert_eq!(
            read_answers(file(&many).as_bytes()),
            Err(NotAnswers::TooLarge)
        );
        assert_eq!(
            read_answers(file(&long).as_bytes()),
            Err(NotAnswers::TooLarge)
        );
        assert_eq!(
            read_answers(&vec![b' '; LONGEST + 1]),
            Err(NotAnswers::TooLarge)
        );
        let newer = file("[]").replace(r#""version":1"#, r#""version":2"#);
        assert_eq!(read_answers(newer.as_bytes()), Err(NotAnswers::Newer));
        assert!(matches!(
            read_answers(b"{\"format\":\"\xff\"}"),
            Err(NotAnswers::Damaged(_))
        ));
    }

    #[test]
    fn an_answer_file_is_known_by_its_ending_or_by_what_it_says() {
        assert!(is_answers("x.JSON", b""));
        assert!(is_answers(
            "x.txt",
            format!("\u{feff} {}", file("[]")).as_bytes()
        ));
        assert!(!is_answers("x.csv", b"{a};b"));
    }
}
