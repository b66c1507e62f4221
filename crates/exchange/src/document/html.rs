//! HTML: one file that stands on its own, without a script, readable and printable.

use std::fmt::Write;

use draagvlak_texts::{Language, Texts};

use super::glyphs::visible;
use super::pictures::Files;
use super::{
    Align, Block, Change, Document, Headings, Inline, Options, Picture, PictureFile, Table,
    normalise,
};

/// How a paper looks on a screen and in print.
const STYLE: &str = concat!(
    include_str!("../../../../assets/typst/changes.css"),
    include_str!("../../../../assets/typst/paper.css")
);

/// Writes the document. Every text is escaped: none of it becomes markup. The same document and
/// options give the same text.
pub fn html(document: &Document, options: &Options) -> String {
    let blocks = normalise(document.blocks.clone());
    let mut page = Page::new(&document.language, "", &document.pictures);
    let language = if document.language == "en" {
        "en"
    } else {
        "nl"
    };
    let _ = write!(
        page.out,
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n\
         <meta name=\"generator\" content=\"Draagvlak\">\n<title>"
    );
    page.escaped(&document.title);
    if !document.status.is_empty() {
        page.out.push_str(" – ");
        page.escaped(&document.status);
    }
    page.out.push_str("</title>\n<style>\n");
    page.out.push_str(STYLE);
    page.out.push_str("</style>\n</head>\n<body>\n");
    let skip = page.texts.word("paper-skip");
    let _ = writeln!(page.out, "<a class=\"skip\" href=\"#text\">{skip}</a>");
    page.head(document);
    page.contents(&Headings::of(&blocks, options.contents), options.contents);
    page.out.push_str("<main id=\"text\">\n");
    page.blocks(&blocks);
    page.notes();
    page.out.push_str("</main>\n<footer>");
    page.escaped(&document.title);
    if !document.status.is_empty() {
        page.out.push_str(" · ");
        page.escaped(&document.status);
    }
    page.out.push_str("</footer>\n</body>\n</html>\n");
    page.out
}

/// A page that is being written.
pub(super) struct Page<'d> {
    pub(super) out: String,
    texts: Texts,
    pictures: &'d Files,
    headings: usize,
    notes: Vec<(u32, Vec<Inline>)>,
    /// Before the name of each place on it, where several texts share a page; the words between the
    /// text are then marked, so that they can be said in another language.
    prefix: &'static str,
}

impl<'d> Page<'d> {
    pub(super) fn new(language: &str, prefix: &'static str, pictures: &'d Files) -> Self {
        Self {
            out: String::new(),
            texts: Texts::new(Language::of(language)),
            pictures,
            headings: 0,
            notes: Vec::new(),
            prefix,
        }
    }

    /// A word of the program's own.
    pub(super) fn word(&mut self, key: &str) {
        let word = self.texts.word(key);
        if self.prefix.is_empty() {
            self.out.push_str(&word);
        } else {
            let _ = write!(self.out, "<span data-w=\"{key}\">");
            self.escaped(&word);
            self.out.push_str("</span>");
        }
    }

    pub(super) fn escaped(&mut self, text: &str) {
        for c in visible(text).chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                c => self.out.push(c),
            }
        }
    }

    fn head(&mut self, document: &Document) {
        self.out.push_str("<header>\n<h1>");
        self.escaped(&document.title);
        self.out.push_str("</h1>\n");
        for (class, text) in [
            ("subtitle", &document.subtitle),
            ("status", &document.status),
        ] {
            if !text.is_empty() {
                let _ = write!(self.out, "<p class=\"{class}\">");
                self.escaped(text);
                self.out.push_str("</p>\n");
            }
        }
        if !document.notice.is_empty() {
            self.out.push_str("<p class=\"notice\" role=\"note\">");
            self.escaped(&document.notice);
            self.out.push_str("</p>\n");
        }
        self.out.push_str("</header>\n");
    }

    pub(super) fn contents(&mut self, headings: &[Headings], down_to: u8) {
        if headings.is_empty() || down_to == 0 {
            return;
        }
        let prefix = self.prefix;
        self.out
            .push_str("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        self.word("paper-contents");
        self.out.push_str("</h2>\n");
        let mut depth = 0;
        for (at, heading) in (1..).zip(headings) {
            if heading.level > down_to {
                continue;
            }
            if heading.level > depth {
                while depth < heading.level {
                    self.out.push_str("<ul>\n<li>");
                    depth += 1;
                }
            } else {
                while depth > heading.level {
                    self.out.push_str("</li>\n</ul>\n");
                    depth -= 1;
                }
                self.out.push_str("</li>\n<li>");
            }
            let _ = write!(self.out, "<a href=\"#{prefix}s{at}\">");
            self.escaped(&heading.words);
            self.out.push_str("</a>");
        }
        while depth > 0 {
            self.out.push_str("</li>\n</ul>\n");
            depth -= 1;
        }
        self.out.push_str("</nav>\n");
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading {
                level,
                number,
                content,
            } => {
                self.headings += 1;
                let (at, level) = (self.headings, (level + 1).min(6));
                let prefix = self.prefix;
                let _ = write!(self.out, "<h{level} id=\"{prefix}s{at}\">");
                if !number.is_empty() {
                    let _ = write!(self.out, "<span class=\"number\" id=\"{prefix}h-");
                    self.escaped(number);
                    self.out.push_str("\">");
                    self.escaped(number);
                    self.out.push_str("</span> ");
                }
                self.content(content);
                let _ = writeln!(self.out, "</h{level}>");
            }
            Block::Paragraph { content } => {
                self.out.push_str("<p>");
                self.content(content);
                self.out.push_str("</p>\n");
            }
            Block::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                match start {
                    Some(start) if *start != 1 => {
                        let _ = writeln!(self.out, "<ol start=\"{start}\">");
                    }
                    _ => {
                        let _ = writeln!(self.out, "<{tag}>");
                    }
                }
                for item in items {
                    self.out.push_str("<li>");
                    match item.as_slice() {
                        [Block::Paragraph { content }] => self.content(content),
                        blocks => self.blocks(blocks),
                    }
                    self.out.push_str("</li>\n");
                }
                let _ = writeln!(self.out, "</{tag}>");
            }
            Block::Table(table) => self.table(table),
            Block::Quote { blocks } => self.wrapped("blockquote", blocks),
            Block::Code { text } => {
                self.out.push_str("<pre><code>");
                self.escaped(text);
                self.out.push_str("</code></pre>\n");
            }
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Figure { number, picture } => self.figure(*number, picture),
            Block::Notice { blocks } => {
                self.out.push_str("<div class=\"notice\" role=\"note\">\n");
                self.blocks(blocks);
                self.out.push_str("</div>\n");
            }
            Block::Changed {
                change,
                why,
                blocks,
                ..
            } => {
                let (tag, class, word) = marked(*change);
                let _ = write!(
                    self.out,
                    "<div class=\"changed {class}\">\n<p class=\"what\">"
                );
                self.word(word);
                self.why(why);
                let _ = writeln!(self.out, "</p>\n<{tag}>");
                self.blocks(blocks);
                let _ = writeln!(self.out, "</{tag}>\n</div>");
            }
        }
    }

    fn figure(&mut self, number: u32, picture: &Picture) {
        self.out.push_str("<figure>\n");
        let file = self.pictures.get(&picture.hash);
        self.picture(picture, file.map(|file| file.extent(picture.size)));
        let legend = picture.legend(number, &self.texts);
        if !legend.is_empty() {
            self.out.push_str("\n<figcaption>");
            self.escaped(&legend);
            self.out.push_str("</figcaption>");
        }
        self.out.push_str("\n</figure>\n");
    }

    /// The picture itself; where its file is missing, what is known of it.
    fn picture(&mut self, picture: &Picture, extent: Option<(f64, f64)>) {
        let file = self.pictures.get(&picture.hash);
        let (Some(file), Some((width, height))) = (file, extent) else {
            self.out.push_str("<em class=\"missing\">");
            let missing = picture.missing(&self.texts);
            self.escaped(&missing);
            self.out.push_str("</em>");
            return;
        };
        let dots = |length: f64| format!("{:.0}", (length / 25.4 * 96.0).max(1.0));
        let _ = write!(
            self.out,
            "<img class=\"{}\" src=\"{}\" width=\"{}\" height=\"{}\" alt=\"",
            picture.size.key(),
            file.data_address(),
            dots(width),
            dots(height)
        );
        let said = picture.said(&self.texts);
        self.escaped(&said);
        self.out.push_str("\">");
    }

    fn wrapped(&mut self, tag: &str, blocks: &[Block]) {
        let _ = writeln!(self.out, "<{tag}>");
        self.blocks(blocks);
        let _ = writeln!(self.out, "</{tag}>");
    }

    fn table(&mut self, table: &Table) {
        // A wide table scrolls by itself; who has no mouse must be able to reach it.
        self.out
            .push_str("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
        let aligned = |at: usize| match table.align.get(at) {
            Some(Align::End) => " class=\"end\"",
            Some(Align::Center) => " class=\"center\"",
            _ => "",
        };
        for (at, cell) in table.header.iter().enumerate() {
            // A column whose header says nothing has none.
            if cell.is_empty() {
                self.out.push_str("<td></td>");
                continue;
            }
            let _ = write!(self.out, "<th scope=\"col\"{}>", aligned(at));
            self.content(cell);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let heads = at == 0 && table.row_headers;
                let (open, tag) = if heads {
                    ("th scope=\"row\"", "th")
                } else {
                    ("td", "td")
                };
                let _ = write!(self.out, "<{open}{}>", aligned(at));
                self.content(cell);
                let _ = write!(self.out, "</{tag}>");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn dressed(&mut self, tag: &str, content: &[Inline]) {
        let _ = write!(self.out, "<{tag}>");
        self.content(content);
        let _ = write!(self.out, "</{tag}>");
    }

    fn content(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text { text } => self.escaped(text),
                Inline::Strong { content } => self.dressed("strong", content),
                Inline::Emphasis { content } => self.dressed("em", content),
                Inline::Strike { content } => self.dressed("s", content),
                Inline::Verbatim { text } => {
                    self.out.push_str("<code>");
                    self.escaped(text);
                    self.out.push_str("</code>");
                }
                Inline::Link { target, content } if target.starts_with('#') => {
                    let prefix = self.prefix;
                    let _ = write!(self.out, "<a class=\"counted\" href=\"#{prefix}h-");
                    self.escaped(&target[1..]);
                    self.out.push_str("\">");
                    self.content(content);
                    self.out.push_str("</a>");
                }
                Inline::Link { target, content } => {
                    self.out.push_str("<a rel=\"noreferrer\" href=\"");
                    self.escaped(target);
                    self.out.push_str("\">");
                    self.content(content);
                    self.out.push_str("</a>");
                }
                Inline::Footnote { number, content } => {
                    let again = content.is_empty();
                    let prefix = self.prefix;
                    let own = if again {
                        String::new()
                    } else {
                        format!(" id=\"{prefix}r{number}\"")
                    };
                    let word = self.texts.word("paper-note");
                    let _ = write!(
                        self.out,
                        "<sup><a class=\"note\"{own} href=\"#{prefix}n{number}\" aria-label=\"{word} {number}\">{number}</a></sup>"
                    );
                    if !again {
                        self.notes.push((*number, content.clone()));
                    }
                }
                Inline::Break => self.out.push_str("<br>\n"),
                Inline::Change {
                    change, content, ..
                } => {
                    let (tag, class, word) = marked(*change);
                    let _ = write!(self.out, "<{tag} class=\"{class}\"><span class=\"said\">[");
                    self.word(word);
                    self.out.push_str(": </span>");
                    self.content(content);
                    let _ = write!(self.out, "<span class=\"said\">]</span></{tag}>");
                }
                Inline::Picture(picture) => {
                    let extent = self.pictures.get(&picture.hash);
                    let extent = extent.map(PictureFile::extent_among_words);
                    self.picture(picture, extent);
                }
                Inline::Why { text } => self.why(text),
            }
        }
    }

    fn why(&mut self, text: &str) {
        if !text.is_empty() {
            self.out.push_str(" <small class=\"why\">[");
            self.escaped(text);
            self.out.push_str("]</small>");
        }
    }

    pub(super) fn notes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return;
        }
        let back = self.texts.word("paper-back");
        let prefix = self.prefix;
        let _ = write!(
            self.out,
            "<section class=\"notes\" aria-labelledby=\"{prefix}notes\">\n<h2 id=\"{prefix}notes\">"
        );
        self.word("paper-notes");
        self.out.push_str("</h2>\n<ol>\n");
        for (number, content) in notes {
            let _ = write!(self.out, "<li id=\"{prefix}n{number}\" value=\"{number}\">");
            self.content(&content);
            let _ = writeln!(
                self.out,
                " <a href=\"#{prefix}r{number}\" aria-label=\"{back}\">↩</a></li>"
            );
        }
        self.out.push_str("</ol>\n</section>\n");
    }
}

/// The element, the class and the word of a change: never a colour alone.
fn marked(change: Change) -> (&'static str, &'static str, &'static str) {
    match change {
        Change::Inserted => ("ins", "inserted", "paper-inserted"),
        Change::Deleted => ("del", "deleted", "paper-deleted"),
        Change::MovedAway => ("del", "moved", "paper-moved-away"),
        Change::MovedHere => ("ins", "moved", "paper-moved-here"),
    }
}
