//! The review bundle: one page that stands on its own, in which a reviewer without the program
//! reads, compares, reacts, and saves what was typed as a file (docs/review.md).

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use draagvlak_texts::{Language, Texts};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::html::Page;
use super::{Block, Headings, normalise};

/// What the page does, made from `ui/review` and kept beside the program, so that building the
/// program asks for nothing but Rust.
const SCRIPT: &str = include_str!("../../../../assets/review/review.js");
/// How the page looks; its tables and changes as in the papers.
const STYLE: &str = concat!(
    include_str!("../../../../assets/typst/changes.css"),
    include_str!("../../../../assets/review/review.css")
);
/// Down to which level the contents go.
const CONTENTS: u8 = 2;
/// The beginning of the keys of the page's own words.
const WORDS: &str = "review-page-";
/// Words that papers use too and that stand on the page.
const PAPER_WORDS: &[&str] = &[
    "paper-contents",
    "paper-inserted",
    "paper-deleted",
    "paper-moved-away",
    "paper-moved-here",
    "paper-notes",
    "paper-skip",
];

/// What goes into a bundle.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReviewBundle {
    /// The language it opens in: `nl` or `en`.
    pub language: String,
    /// What stands under the title: version, date and status.
    pub status: String,
    /// What a reader should know first; empty for nothing.
    pub notice: String,
    /// The plan, chapter by chapter.
    pub parts: Vec<ReviewPart>,
    /// What changed since the version before; none for the first.
    pub compare: Option<Vec<Block>>,
    /// The reader's own earlier reactions with their answers.
    pub answers: Vec<ReviewAnswered>,
    /// What the page must know.
    pub data: ReviewData,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReviewPart {
    /// Its name for the program; empty for what is no chapter.
    pub chapter: String,
    /// Its heading and text.
    pub blocks: Vec<Block>,
}

/// An earlier reaction with its answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReviewAnswered {
    /// The reaction.
    pub said: ReviewEarlier,
    /// Whether it was answered: only then one can say what one thinks of it.
    pub answered: bool,
    /// Its heading, what was said, and what was done.
    pub blocks: Vec<Block>,
}

/// What the page must know to make an answer file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ReviewData {
    /// The plan, by its name for the program.
    pub plan: String,
    /// Its title.
    pub title: String,
    /// The stage, a key of the profile.
    pub stage: String,
    /// The hash of the version.
    pub hash: String,
    /// The code of the round; empty for none.
    pub round: String,
    /// The last day on which a reaction is in time, in words per language; empty for none.
    pub deadline: BTreeMap<String, String>,
    /// Whom it is for, where it is for one: then the form is filled in.
    pub name: String,
    /// The role.
    pub role: String,
    /// The organisation.
    pub organisation: String,
    /// It is for a body: who coordinates its answer gathers in it what colleagues said.
    pub gathers: bool,
    /// The reader's own earlier reactions, for the sheet that goes back.
    pub earlier: Vec<ReviewEarlier>,
}

/// An earlier reaction in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ReviewEarlier {
    /// Its number.
    pub label: String,
    /// The reaction.
    pub text: String,
    /// The text it proposed.
    pub proposal: String,
}

#[derive(Serialize)]
struct Known<'d> {
    language: &'d str,
    #[serde(flatten)]
    data: &'d ReviewData,
    words: BTreeMap<&'static str, BTreeMap<String, String>>,
}

/// Writes the bundle. Every text is escaped: none of it becomes markup or script. The page may load
/// nothing and reach nobody: its policy knows its own script and style by their hashes and nothing
/// else. The same bundle gives the same bytes.
pub fn review_page(bundle: &ReviewBundle) -> String {
    let language = Language::of(&bundle.language);
    let texts = Texts::new(language);
    // The page may load nothing: a picture is named in its place.
    let pictures = BTreeMap::new();
    let mut page = Page::new(language.key(), "p-", &pictures);
    let title = &bundle.data.title;
    let _ = write!(
        page.out,
        "<!doctype html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src '{1}'; style-src '{2}'; connect-src 'none'; base-uri 'none'; \
         form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"generator\" content=\"Draagvlak\">\n<title>",
        language.key(),
        hash(SCRIPT),
        hash(STYLE),
    );
    page.escaped(title);
    page.out.push_str(" – ");
    page.escaped(&bundle.status);
    page.out.push_str("</title>\n<style>");
    page.out.push_str(STYLE);
    page.out
        .push_str("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
    page.word("paper-skip");
    page.out
        .push_str("</a>\n<header class=\"head\">\n<div>\n<h1>");
    page.escaped(title);
    page.out.push_str("</h1>\n<p class=\"status\">");
    page.escaped(&bundle.status);
    page.out.push_str("</p>\n");
    if !bundle.notice.is_empty() {
        page.out.push_str("<p class=\"notice\" role=\"note\">");
        page.escaped(&bundle.notice);
        page.out.push_str("</p>\n");
    }
    page.out.push_str("<noscript><p class=\"notice\">");
    page.word("review-page-noscript");
    page.out
        .push_str("</p></noscript>\n</div>\n<div id=\"languages\"></div>\n</header>\n");
    page.out
        .push_str("<div id=\"views\"></div>\n<div class=\"columns\">\n");
    let parts: Vec<Vec<Block>> = bundle
        .parts
        .iter()
        .map(|part| part.blocks.clone())
        .collect();
    let all: Vec<Block> = parts.iter().flatten().cloned().collect();
    page.contents(&Headings::of(&all, CONTENTS), CONTENTS);
    page.out.push_str(
        "<main id=\"main\" tabindex=\"-1\">\n<section class=\"view\" data-view=\"plan\" lang=\"",
    );
    page.out.push_str(language.key());
    page.out.push_str("\">\n");
    for (part, blocks) in bundle.parts.iter().zip(&parts) {
        page.out.push_str("<div class=\"part\" data-chapter=\"");
        page.escaped(&part.chapter);
        page.out.push_str("\">\n");
        pieces(&mut page, blocks);
        page.out.push_str("</div>\n");
    }
    page.notes();
    page.out.push_str("</section>\n");
    let mut out = std::mem::take(&mut page.out);
    out.push_str(&compared(bundle, language));
    out.push_str(&answered(bundle, language));
    out.push_str("</main>\n</div>\n<script type=\"application/json\" id=\"data\">");
    out.push_str(&known(bundle, &texts));
    out.push_str("</script>\n<script>");
    out.push_str(SCRIPT);
    out.push_str("</script>\n</body>\n</html>\n");
    out
}

/// Blocks in pieces that a browser can leave unpainted until they come in sight: from heading to
/// heading, and no piece so long that painting it is felt.
fn pieces(page: &mut Page, blocks: &[Block]) {
    const MOST_BLOCKS: usize = 24;
    let mut rest = blocks;
    while !rest.is_empty() {
        let next = rest
            .iter()
            .skip(1)
            .position(|block| matches!(block, Block::Heading { level, .. } if *level <= 3));
        let end = next.map_or(rest.len(), |at| at + 1).min(MOST_BLOCKS);
        page.out.push_str("<div class=\"piece\">\n");
        page.blocks(&rest[..end]);
        page.out.push_str("</div>\n");
        rest = &rest[end..];
    }
}

fn compared(bundle: &ReviewBundle, language: Language) -> String {
    // The page may load nothing: a picture is named in its place.
    let pictures = BTreeMap::new();
    let mut page = Page::new(language.key(), "c-", &pictures);
    page.out
        .push_str("<section class=\"view\" data-view=\"compare\" hidden>\n<h2 tabindex=\"-1\">");
    page.word("review-page-compare");
    page.out.push_str("</h2>\n");
    match &bundle.compare {
        Some(blocks) => {
            let _ = writeln!(page.out, "<div lang=\"{}\">", language.key());
            // The heading above is the page's own.
            let blocks = normalise(blocks.clone());
            pieces(&mut page, &blocks);
            page.notes();
            page.out.push_str("</div>\n");
        }
        None => {
            page.out.push_str("<p>");
            page.word("review-page-nothing-before");
            page.out.push_str("</p>\n");
        }
    }
    page.out.push_str("</section>\n");
    page.out
}

fn answered(bundle: &ReviewBundle, language: Language) -> String {
    // The page may load nothing: a picture is named in its place.
    let pictures = BTreeMap::new();
    let mut page = Page::new(language.key(), "a-", &pictures);
    if bundle.answers.is_empty() {
        return String::new();
    }
    page.out
        .push_str("<section class=\"view\" data-view=\"earlier\" hidden>\n<h2 tabindex=\"-1\">");
    page.word("review-page-earlier");
    page.out.push_str("</h2>\n");
    for answer in &bundle.answers {
        page.out
            .push_str("<div class=\"piece earlier\" data-label=\"");
        page.escaped(&answer.said.label);
        let _ = writeln!(
            page.out,
            "\" data-answered=\"{}\" lang=\"{}\">",
            answer.answered,
            language.key()
        );
        page.blocks(&normalise(answer.blocks.clone()));
        page.out.push_str("</div>\n");
    }
    page.notes();
    page.out.push_str("</section>\n");
    page.out
}

/// What the page knows, in a form that cannot end the element it stands in.
fn known(bundle: &ReviewBundle, texts: &Texts) -> String {
    let words = [Language::Dutch, Language::English].map(|language| {
        let texts = Texts::new(language);
        let mut words: BTreeMap<String, String> = texts.beginning(WORDS).into_iter().collect();
        words.extend(
            PAPER_WORDS
                .iter()
                .map(|key| ((*key).to_owned(), texts.word(key))),
        );
        (language.key(), words)
    });
    let known = Known {
        language: texts.language().key(),
        data: &bundle.data,
        words: words.into(),
    };
    let json = serde_json::to_string(&known).unwrap_or_default();
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

fn hash(text: &str) -> String {
    format!(
        "sha256-{}",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(text: &str) -> ReviewBundle {
        ReviewBundle {
            language: "nl".into(),
            status: text.into(),
            notice: text.into(),
            parts: vec![ReviewPart {
                chapter: "ab\"><script>".into(),
                blocks: vec![Block::heading(1, text), Block::paragraph(text)],
            }],
            compare: Some(vec![Block::heading(1, text)]),
            answers: vec![ReviewAnswered {
                said: ReviewEarlier {
                    label: text.into(),
                    ..ReviewEarlier::default()
                },
                answered: true,
                blocks: vec![Block::heading(1, text)],
            }],
            data: ReviewData {
                title: text.into(),
                name: text.into(),
                ..ReviewData::default()
            },
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        let page = review_page(&bundle(
            "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>",
        ));
        // The page's own two, and nothing of the text's.
        assert_eq!(page.matches("<script").count(), 2);
        assert_eq!(page.matches("</script").count(), 2);
        assert!(!page.contains("<img"));
        assert!(!page.contains("<!--"));
    }

    #[test]
    fn the_policy_knows_the_script_and_the_style_and_no_network() {
        let page = review_page(&bundle("a"));
        let policy = page.split("Content-Security-Policy\" content=\"").nth(1);
        let policy = policy.and_then(|rest| rest.split('"').next()).unwrap();
        let script = page.rsplit("<script>").next().unwrap();
        let script = script.split("</script>").next().unwrap();
        let style = page.split("<style>").nth(1).unwrap();
        let style = style.split("</style>").next().unwrap();
        for part in [
            "default-src 'none'".to_owned(),
            format!("script-src '{}'", hash(script)),
            format!("style-src '{}'", hash(style)),
            "connect-src 'none'".to_owned(),
        ] {
            assert!(policy.contains(&part), "{policy} lacks {part}");
        }
        assert!(!policy.contains("unsafe"));
        // The names of a spreadsheet's parts look like addresses.
        let page = page.replace("http://schemas.openxmlformats.org/", "");
        for outside in ["http:", "https:", " src=", "url("] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn every_place_on_the_page_has_a_name_of_its_own() {
        let note = |number| {
            vec![super::super::Inline::Footnote {
                number,
                content: vec![super::super::Inline::text("x")],
            }]
        };
        let mut bundle = bundle("a");
        bundle.parts[0]
            .blocks
            .push(Block::Paragraph { content: note(1) });
        bundle.compare = Some(vec![
            Block::heading(1, "a"),
            Block::Paragraph { content: note(1) },
        ]);
        let page = review_page(&bundle);
        let mut names: Vec<&str> = page
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "{names:?}");
    }

    #[test]
    fn the_same_bundle_gives_the_same_bytes() {
        assert_eq!(review_page(&bundle("a")), review_page(&bundle("a")));
    }
}
