//! The running text of a paragraph: runs, links, fields, and what has no dress here.

use super::parse::{Field, Look, Mark, Part, Piece, Reading, What, mark};
use super::tree::Node;

impl Reading<'_> {
    pub(super) fn inline(
        &mut self,
        node: &Node,
        marks: &[Mark],
        look: &Look,
        pieces: &mut Vec<Piece>,
        boxes: &mut Vec<Part>,
    ) {
        for node in &node.nodes {
            match node.name.as_str() {
                "r" => self.run(node, marks, look, pieces, boxes),
                "ins" | "del" | "moveFrom" | "moveTo" => {
                    let mut marks = marks.to_vec();
                    marks.push(mark(node));
                    self.inline(node, &marks, look, pieces, boxes);
                }
                "hyperlink" => {
                    let outside = node.attribute("id").and_then(|id| self.links.get(id));
                    let mut look = look.clone();
                    if let Some(target) = outside {
                        look.link = Some(target.clone());
                    } else if let Some(number) = node
                        .attribute("anchor")
                        .and_then(|anchor| anchor.strip_prefix("noot"))
                        .and_then(|number| number.parse().ok())
                    {
                        pieces.push(Piece {
                            what: What::NoteAgain(number),
                            look,
                            marks: marks.to_vec(),
                        });
                        continue;
                    }
                    self.inline(node, marks, &look, pieces, boxes);
                }
                "fldSimple" => {
                    let code = node.attribute("instr").unwrap_or_default().to_owned();
                    self.fields.push(Field { code, gives: true });
                    let look = self.linked(look);
                    self.inline(node, marks, &look, pieces, boxes);
                    self.end_field(node);
                }
                "commentRangeStart" | "commentRangeEnd" => {
                    let id = node.attribute("id").unwrap_or_default().to_owned();
                    let what = if node.name == "commentRangeStart" {
                        What::CommentStart(id)
                    } else {
                        What::CommentEnd(id)
                    };
                    pieces.push(Piece {
                        what,
                        look: Look::default(),
                        marks: Vec::new(),
                    });
                }
                "oMath" | "oMathPara" => {
                    let words = node.words();
                    self.lose("equation", &words);
                    self.push(What::Text(words), marks, look, pieces);
                }
                "sdt" => {
                    if let Some(content) = node.first("sdtContent") {
                        self.inline(content, marks, look, pieces, boxes);
                    }
                }
                "smartTag" | "customXml" | "bdo" | "dir" => {
                    self.inline(node, marks, look, pieces, boxes);
                }
                _ => {}
            }
        }
    }

    /// The look of words within the open fields: a field may be a link.
    fn linked(&self, look: &Look) -> Look {
        let mut look = look.clone();
        if let Some(field) = self.fields.iter().rev().find(|field| field.gives) {
            let mut words = field.code.split_whitespace();
            if words
                .next()
                .is_some_and(|word| word.eq_ignore_ascii_case("HYPERLINK"))
                && let Some(target) = words.next().filter(|word| word.starts_with('"'))
            {
                look.link = Some(target.trim_matches('"').to_owned());
            }
        }
        look
    }

    fn end_field(&mut self, node: &Node) {
        if let Some(field) = self.fields.pop() {
            let word = field.code.split_whitespace().next().unwrap_or_default();
            if !matches!(
                word.to_uppercase().as_str(),
                "HYPERLINK" | "TOC" | "PAGEREF" | "SEQ" | ""
            ) {
                let example = format!("{} {}", field.code.trim(), node.words());
                self.lose("field", &example);
            }
        }
    }

    /// Whether what stands here is shown to nobody, or made anew by who opens the file.
    fn is_silent(&self) -> bool {
        self.fields
            .iter()
            .any(|field| !field.gives || field.code.trim_start().to_uppercase().starts_with("TOC"))
    }

    fn push(&self, what: What, marks: &[Mark], look: &Look, pieces: &mut Vec<Piece>) {
        if !self.is_silent() {
            pieces.push(Piece {
                what,
                look: self.linked(look),
                marks: marks.to_vec(),
            });
        }
    }

    fn run(
        &mut self,
        run: &Node,
        marks: &[Mark],
        look: &Look,
        pieces: &mut Vec<Piece>,
        boxes: &mut Vec<Part>,
    ) {
        let mut look = look.clone();
        if let Some(properties) = run.first("rPr") {
            let style = properties.value("rStyle").unwrap_or_default();
            let style = self.styles.name(style).to_owned();
            if style == "heading number" || properties.is_on("vanish") {
                return;
            }
            look.strong |= properties.is_on("b") || style == "strong";
            look.emphasis |= properties.is_on("i") || style == "emphasis";
            look.strike |= properties.is_on("strike") || properties.is_on("dstrike");
            look.verbatim |= matches!(style.as_str(), "code char" | "html code" | "verbatim char");
            self.undressed(properties, &style, run);
        }
        for node in &run.nodes {
            match node.name.as_str() {
                "t" | "delText" => self.push(What::Text(node.text.clone()), marks, &look, pieces),
                "tab" | "ptab" => self.push(What::Text("\t".into()), marks, &look, pieces),
                "noBreakHyphen" => self.push(What::Text("\u{2011}".into()), marks, &look, pieces),
                "softHyphen" => self.push(What::Text("\u{ad}".into()), marks, &look, pieces),
                "br" if node
                    .attribute("type")
                    .is_some_and(|kind| kind != "textWrapping") => {}
                "br" | "cr" => self.push(What::Break, marks, &look, pieces),
                "sym" => self.lose("symbol", &run.words()),
                "footnoteReference" | "endnoteReference" => {
                    let kind = node.name.trim_end_matches("Reference");
                    let id = node.attribute("id").unwrap_or_default();
                    let what = What::Note(format!("{kind} {id}"));
                    self.push(what, marks, &look, pieces);
                }
                "commentReference" => pieces.push(Piece {
                    what: What::CommentAt(node.attribute("id").unwrap_or_default().to_owned()),
                    look: Look::default(),
                    marks: Vec::new(),
                }),
                "instrText" => {
                    if let Some(field) = self.fields.last_mut() {
                        field.code.push_str(&node.text);
                    }
                }
                "fldChar" => match node.attribute("fldCharType") {
                    Some("begin") => self.fields.push(Field {
                        code: String::new(),
                        gives: false,
                    }),
                    Some("separate") => {
                        if let Some(field) = self.fields.last_mut() {
                            field.gives = true;
                        }
                    }
                    _ => self.end_field(run),
                },
                "drawing" | "pict" | "object" => match self.pictured(node) {
                    Some(picture) => self.push(picture, marks, &look, pieces),
                    None => self.drawing(node, boxes),
                },
                "AlternateContent" => {
                    if let Some(chosen) = node.first("Choice").or_else(|| node.first("Fallback")) {
                        for node in &chosen.nodes {
                            match self.pictured(node) {
                                Some(picture) => self.push(picture, marks, &look, pieces),
                                None => self.drawing(node, boxes),
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// What words wear that the text has no dress for.
    fn undressed(&mut self, properties: &Node, style: &str, run: &Node) {
        let words = run.words();
        if words.trim().is_empty() {
            return;
        }
        if properties.is_on("u") && style != "hyperlink" {
            self.lose("underline", &words);
        }
        if properties.is_on("highlight") {
            self.lose("highlight", &words);
        }
        if matches!(
            properties.value("vertAlign"),
            Some("superscript" | "subscript")
        ) && style != "footnote reference"
        {
            self.lose("raised", &words);
        }
        if properties.first("rPrChange").is_some() {
            self.lose("format-change", &words);
        }
    }

    /// A picture that could not be taken in is told; the words of a box of text go on as paragraphs.
    fn drawing(&mut self, node: &Node, boxes: &mut Vec<Part>) {
        if let Some(content) = node.anywhere("txbxContent") {
            self.lose("textbox", &content.words());
            let mut parts = self.parts(content);
            boxes.append(&mut parts);
            return;
        }
        let named = node.anywhere("docPr");
        let alt = named.and_then(|named| {
            let said = [
                named.attribute("descr"),
                named.attribute("title"),
                named.attribute("name"),
            ];
            said.into_iter().flatten().find(|said| !said.is_empty())
        });
        let what = if node.anywhere("chart").is_some() || node.name == "object" {
            "embedded"
        } else {
            "image"
        };
        self.lose(what, alt.unwrap_or_default());
    }
}
