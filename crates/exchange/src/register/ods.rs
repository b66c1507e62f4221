//! The register as an OpenDocument spreadsheet, by our own writer (decision 0028).

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Register, laid_out, seen};

const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Writes the register as ods. Each cell is text, so that none is reckoned with. The same register
/// gives the same bytes.
///
/// # Errors
/// When the zip cannot be written.
pub fn ods(register: &Register) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let packed = plain.compression_method(CompressionMethod::Deflated);
    // The kind of file stands first and unpacked, so that it can be seen without unpacking.
    zip.start_file("mimetype", plain)?;
    zip.write_all(MIME.as_bytes())?;
    zip.start_file("META-INF/manifest.xml", packed)?;
    zip.write_all(manifest().as_bytes())?;
    zip.start_file("content.xml", packed)?;
    zip.write_all(content(register).as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

fn manifest() -> String {
    let entry = |path: &str, kind: &str| {
        format!(
            "<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>"
        )
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">{}{}</manifest:manifest>",
        entry("/", MIME),
        entry("content.xml", "text/xml"),
    )
}

fn content(register: &Register) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns";
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"{space}:office:1.0\" xmlns:table=\"{space}:table:1.0\" xmlns:text=\"{space}:text:1.0\" xmlns:style=\"{space}:style:1.0\" xmlns:fo=\"{space}:xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:automatic-styles>"
    );
    for (at, (_, width)) in register.headers.iter().enumerate() {
        // A character is about two millimetres wide.
        let _ = write!(
            xml,
            "<style:style style:name=\"c{at}\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"{}mm\"/></style:style>",
            u32::from(*width) * 2,
        );
    }
    xml.push_str(
        "<style:style style:name=\"h\" style:family=\"table-cell\"><style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/><style:text-properties fo:font-weight=\"bold\"/></style:style><style:style style:name=\"b\" style:family=\"table-cell\"><style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>",
    );
    let title = if register.title.trim().is_empty() {
        "1"
    } else {
        register.title.trim()
    };
    let _ = write!(xml, "<table:table table:name=\"{}\">", escape(seen(title)));
    for at in 0..register.headers.len() {
        let _ = write!(xml, "<table:table-column table:style-name=\"c{at}\"/>");
    }
    xml.push_str("<table:table-header-rows><table:table-row>");
    for (header, _) in &register.headers {
        cell(&mut xml, "h", &seen(header));
    }
    xml.push_str("</table:table-row></table:table-header-rows>");
    for row in laid_out(register) {
        xml.push_str("<table:table-row>");
        for text in &row {
            cell(&mut xml, "b", text);
        }
        xml.push_str("</table:table-row>");
    }
    xml.push_str("</table:table></office:spreadsheet></office:body></office:document-content>");
    xml
}

fn cell(xml: &mut String, style: &str, text: &str) {
    if text.is_empty() {
        let _ = write!(xml, "<table:table-cell table:style-name=\"{style}\"/>");
        return;
    }
    let _ = write!(
        xml,
        "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\">"
    );
    for line in text.split('\n') {
        xml.push_str("<text:p>");
        words(xml, line);
        xml.push_str("</text:p>");
    }
    xml.push_str("</table:table-cell>");
}

/// Words whose spaces all count: a file that says nothing of them loses those beside each other.
fn words(xml: &mut String, line: &str) {
    let mut rest = line;
    while !rest.is_empty() {
        let spaces = rest.bytes().take_while(|byte| *byte == b' ').count();
        let at_edge = rest.len() == line.len() || rest.len() == spaces;
        if spaces > 1 || (spaces == 1 && at_edge) {
            let _ = write!(xml, "<text:s text:c=\"{spaces}\"/>");
            rest = &rest[spaces..];
            continue;
        }
        if rest.starts_with('\t') {
            xml.push_str("<text:tab/>");
            rest = &rest[1..];
            continue;
        }
        // Up to spaces that say something, or a tab; at least one sign goes along.
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let tail = &rest[first..];
        let stop = [tail.find("  "), tail.find('\t')]
            .into_iter()
            .flatten()
            .min();
        let stop = stop.unwrap_or_else(|| tail.trim_end_matches(' ').len());
        let (said, after) = rest.split_at(first + stop);
        xml.push_str(&escape(said));
        rest = after;
    }
}
