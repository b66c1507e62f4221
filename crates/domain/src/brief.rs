//! A reaction in brief: what a list shows of it, sorts, groups and filters on. A function of the
//! reaction alone, kept beside it so that a list reads no whole reaction.

use crate::bond::Carried;
use crate::comment::{Comment, Outcome};
use crate::draft::{CommentKind, DraftComment, Sentiment};
use crate::id::EntityId;
use crate::time::Date;

/// How many characters of a reaction a list shows.
const EXCERPT: usize = 160;

/// A reaction in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Who reacts.
    pub respondent: String,
    /// For which organisation.
    pub organisation: String,
    /// In which role.
    pub role: String,
    /// What it refers to, as written.
    pub reference: String,
    /// Its first characters; of what it proposes, where it says nothing else.
    pub excerpt: String,
    /// When it was made or received.
    pub date: Option<Date>,
    /// Late or not, as a person judged.
    pub late: Option<bool>,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// Why it needs no disposition of its own.
    pub carried: Option<Carried>,
    /// For, against or neither.
    pub sentiment: Option<Sentiment>,
    /// General, substantive or editorial.
    pub kind: Option<CommentKind>,
    /// An answer came with its file.
    pub answered: bool,
    /// It asks something.
    pub question: bool,
    /// People answered it without seeing each other.
    pub contested: bool,
    /// Its sender asked that it not be published.
    pub withheld: bool,
    /// Its main line.
    pub main_line: Option<EntityId>,
    /// Who handles it.
    pub handler: Option<EntityId>,
    /// The reaction it is answered with, or is a part of.
    pub with: Option<EntityId>,
    /// What tells which chapter it is about.
    pub about: About,
    /// The plan text it quotes, each white space as one; empty where a person said what it is about.
    pub quote: String,
}

/// What of a reaction tells which chapter it is about, before its quote does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A person said: a chapter, or the whole plan.
    Judged(Option<EntityId>),
    /// Its words tell: the numbers of chapters it names, in order, and what it refers to, trimmed and
    /// in small letters.
    Told {
        /// The numbers.
        numbers: Vec<usize>,
        /// What it refers to.
        title: String,
    },
}

impl About {
    /// Of a reaction.
    pub fn of(comment: &Comment) -> Self {
        match comment.chapter.get() {
            Some(judged) => Self::Judged(*judged),
            None => Self::told(&comment.draft),
        }
    }

    fn told(draft: &DraftComment) -> Self {
        let sections = draft.sections.iter();
        Self::Told {
            numbers: sections
                .filter_map(|section| section.split('.').next()?.parse().ok())
                .collect(),
            title: draft.reference.trim().to_lowercase(),
        }
    }

    /// As it is kept; [`Self::from_key`] reads it back.
    pub fn key(&self) -> String {
        match self {
            Self::Judged(None) => "=".to_owned(),
            Self::Judged(Some(chapter)) => format!("={chapter}"),
            Self::Told { numbers, title } => {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                format!("{}|{title}", numbers.join(","))
            }
        }
    }

    /// What [`Self::key`] wrote; none for what it never writes.
    pub fn from_key(key: &str) -> Option<Self> {
        if let Some(chapter) = key.strip_prefix('=') {
            return match chapter {
                "" => Some(Self::Judged(None)),
                chapter => Some(Self::Judged(Some(chapter.parse().ok()?))),
            };
        }
        let (numbers, title) = key.split_once('|')?;
        Some(Self::Told {
            numbers: numbers
                .split(',')
                .filter(|number| !number.is_empty())
                .map(|number| number.parse().ok())
                .collect::<Option<_>>()?,
            title: title.to_owned(),
        })
    }
}

impl Brief {
    /// A reaction as it came in, of which nobody judged anything yet.
    pub fn told(draft: &DraftComment) -> Self {
        Self {
            respondent: draft.respondent.clone(),
            organisation: draft.organisation.clone(),
            role: draft.role.clone(),
            reference: draft.reference.clone(),
            excerpt: excerpt(draft),
            date: draft.date,
            late: None,
            outcome: None,
            carried: None,
            sentiment: draft.sentiment,
            kind: draft.kind,
            answered: !draft.given_answer.is_empty(),
            question: is_question(draft),
            contested: false,
            withheld: false,
            main_line: None,
            handler: None,
            with: None,
            about: About::told(draft),
            quote: folded(&draft.quote),
        }
    }

    /// A reaction as it stands.
    pub fn of(comment: &Comment) -> Self {
        let about = About::of(comment);
        let mut brief = Self::told(&comment.draft);
        if matches!(about, About::Judged(_)) {
            brief.quote.clear();
        }
        Self {
            late: comment.late.get().copied().flatten(),
            outcome: comment.disposition().map(|given| given.outcome),
            carried: comment.carried(),
            sentiment: comment.sentiment(),
            kind: comment.kind(),
            contested: comment.disposition.is_contested(),
            withheld: comment.is_withheld(),
            main_line: comment.main_line.get().copied().flatten(),
            handler: comment.handler.get().copied().flatten(),
            with: comment.bonds.lead().or(comment.bonds.part_of),
            about,
            ..brief
        }
    }

    /// Whether it waits for a disposition.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none() && self.carried.is_none()
    }

    /// Whether it came after the deadline, as [`Comment::is_late`].
    pub fn is_late(&self, deadline: Option<Date>) -> bool {
        match self.late {
            Some(judged) => judged,
            None => matches!((self.date, deadline), (Some(date), Some(last)) if date > last),
        }
    }
}

/// A text with every run of white space as one space.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// The first 160 characters of a reaction; of what it proposes, where it says nothing else.
pub fn excerpt(draft: &DraftComment) -> String {
    let said = if draft.text.trim().is_empty() {
        &draft.proposal
    } else {
        &draft.text
    };
    let mut excerpt = String::with_capacity(EXCERPT);
    let mut room = EXCERPT;
    for word in said.split_whitespace() {
        if !excerpt.is_empty() {
            excerpt.push(' ');
            room -= 1;
        }
        let before = excerpt.len();
        excerpt.extend(word.chars().take(room));
        room -= excerpt[before..].chars().count();
        if room == 0 {
            break;
        }
    }
    excerpt
}

/// Whether a reaction asks something: by a question mark at the end of a word, or because its
/// source calls it a question.
pub fn is_question(draft: &DraftComment) -> bool {
    let asks = draft.text.split_whitespace().any(|word| {
        word.trim_end_matches([')', '"', '”', '’', '\'', '!'])
            .ends_with('?')
    });
    let called = draft
        .other
        .iter()
        .any(|(_, value)| matches!(folded(value).to_lowercase().as_str(), "vraag" | "question"));
    asks || called
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_the_chapter_is_kept_and_read_back() {
        let told = |numbers: &[usize], title: &str| About::Told {
            numbers: numbers.to_vec(),
            title: title.to_owned(),
        };
        let cases = [
            About::Judged(None),
            About::Judged(Some(EntityId([7; 16]))),
            told(&[], ""),
            told(&[3], ""),
            told(&[12, 3], "par. 3 | bijlage, = 4"),
            told(&[], "= geen hoofdstuk"),
        ];
        for about in cases {
            assert_eq!(
                About::from_key(&about.key()),
                Some(about.clone()),
                "{about:?}"
            );
        }
        for key in ["", "x", "=zzz", "1,x|", "1;2"] {
            assert_eq!(About::from_key(key), None, "{key}");
        }
    }

    #[test]
    fn an_excerpt_is_the_first_characters_of_the_folded_text() {
        let long = "één  twee\ndrie ".repeat(40);
        for text in ["", "kort", " twee\t woorden ", &long, &"é".repeat(300)] {
            let draft = DraftComment {
                text: text.to_owned(),
                ..DraftComment::default()
            };
            let whole: String = folded(text).chars().take(EXCERPT).collect();
            assert_eq!(excerpt(&draft).trim_end(), whole.trim_end(), "{text}");
        }
        let draft = DraftComment {
            text: " ".into(),
            proposal: "zo\nschrijven".into(),
            ..DraftComment::default()
        };
        assert_eq!(excerpt(&draft), "zo schrijven");
    }
}
