//! What Word and OpenDocument files share: a zip of XML parts, with the same bytes every time.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::glyphs::visible;

/// Why a file was not written: what the packer says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unwritten(pub String);

/// Packs parts in their order, then files. The first is stored as it is, as OpenDocument wants its media type;
/// the dates in the zip are those of its beginning, so that the same parts are the same bytes.
pub(super) fn packed(
    parts: &[(&str, String)],
    files: &[(String, &[u8])],
) -> Result<Vec<u8>, Unwritten> {
    let said = |error: &dyn std::fmt::Display| Unwritten(error.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = parts.iter().map(|(name, text)| (*name, text.as_bytes()));
    let files = files.iter().map(|(name, bytes)| (name.as_str(), *bytes));
    for (at, (name, bytes)) in parts.chain(files).enumerate() {
        let method = if at == 0 && name == "mimetype" {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default());
        zip.start_file(name, options).map_err(|e| said(&e))?;
        zip.write_all(bytes).map_err(|e| said(&e))?;
    }
    Ok(zip.finish().map_err(|e| said(&e))?.into_inner())
}

/// XML as it is written: what is opened is closed, and every text is escaped. Signs that XML does
/// not allow, or that hide, show as `[U+0007]`.
#[derive(Debug, Default)]
pub(super) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

impl Xml {
    /// A part of its own.
    pub(super) fn part() -> Self {
        Self {
            out: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    pub(super) fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    pub(super) fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            let _ = write!(self.out, "</{name}>");
        }
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            let value = visible(value).replace(['\n', '\r', '\t'], " ");
            let _ = write!(self.out, " {name}=\"{}\"", escape(value.as_str()));
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.out.push_str(&escape(visible(text)));
    }

    /// An element that holds nothing but text.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        self.text(text);
        self.end();
    }

    /// XML made before.
    pub(super) fn append(&mut self, made: &Xml) {
        self.out.push_str(&made.out);
    }

    /// XML of our own making, as it stands.
    pub(super) fn raw(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// Everything, with what is still open closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }
}

/// A moment as both formats want it: `2018-08-13T00:00:00Z`; none where the day is unknown.
pub(super) fn moment(at: &str) -> Option<String> {
    let whole = |at: &str, form: &str| {
        at.len() == form.len()
            && at.bytes().zip(form.bytes()).all(|(a, f)| {
                if f == b'0' {
                    a.is_ascii_digit()
                } else {
                    a == f
                }
            })
    };
    if whole(at, "0000-00-00") {
        Some(format!("{at}T00:00:00Z"))
    } else {
        whole(at, "0000-00-00T00:00:00Z").then(|| at.to_owned())
    }
}

/// Text in pieces: words, and what stands between them where a line or a column ends.
pub(super) enum Bit<'t> {
    Words(&'t str),
    Tab,
    Line,
}

/// The pieces of a text.
pub(super) fn bits(text: &str) -> Vec<Bit<'_>> {
    let mut bits = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\t', '\n', '\r']) {
        let (words, found) = rest.split_at(at);
        if !words.is_empty() {
            bits.push(Bit::Words(words));
        }
        let width = if found.starts_with("\r\n") { 2 } else { 1 };
        bits.push(if found.starts_with('\t') {
            Bit::Tab
        } else {
            Bit::Line
        });
        rest = &found[width..];
    }
    if !rest.is_empty() {
        bits.push(Bit::Words(rest));
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_and_no_sign_breaks_the_file() {
        let mut xml = Xml::default();
        xml.leaf("t", &[("a", "\"<\n&\u{0}")], "<b>&amp;\u{1b}]]>\u{ffff}");
        assert_eq!(
            xml.finish(),
            "<t a=\"&quot;&lt; &amp;[U+0000]\">&lt;b&gt;&amp;amp;[U+001B]]]&gt;[U+FFFF]</t>"
        );
    }

    #[test]
    fn a_day_is_a_moment_and_anything_else_is_none() {
        for (at, expected) in [
            ("2018-08-13", Some("2018-08-13T00:00:00Z")),
            ("2018-08-13T10:20:30Z", Some("2018-08-13T10:20:30Z")),
            ("13-08-2018", None),
            ("", None),
            ("2018-08-13T10:20:30Z\"", None),
        ] {
            assert_eq!(moment(at).as_deref(), expected, "{at}");
        }
    }
}
