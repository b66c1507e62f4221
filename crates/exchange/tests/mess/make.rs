//! Files in every format, made in memory.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// A zip of parts.
pub(crate) fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, text) in parts {
        writer.start_file(*name, packed).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// A workbook of one sheet, of rows as XML; `book` stands among the properties of the workbook.
pub(crate) fn raw_xlsx(book: &str, rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    zip(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\">{book}<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ])
}

/// A row of texts as XML, from column A.
pub(crate) fn row(number: u32, texts: &[&str]) -> String {
    let mut xml = format!("<row r=\"{number}\">");
    for (column, text) in (b'A'..).zip(texts) {
        let column = char::from(column);
        if !text.is_empty() {
            let _ = write!(
                xml,
                "<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                escaped(text)
            );
        }
    }
    xml + "</row>"
}

/// A spreadsheet of LibreOffice: automatic styles and the tables, as XML.
pub(crate) fn ods(styles: &str, tables: &str) -> Vec<u8> {
    zip(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"m\"/>",
        ),
        (
            "content.xml",
            &format!(
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:calcext=\"c\"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ])
}

/// A cell of LibreOffice with a text.
pub(crate) fn cell(text: &str) -> String {
    let lines: String = text
        .split('\n')
        .map(|line| format!("<text:p>{}</text:p>", escaped(line)))
        .collect();
    format!("<table:table-cell office:value-type=\"string\">{lines}</table:table-cell>")
}

/// A compound file with one stream.
pub(crate) fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(stream).unwrap();
    file.into_inner().into_inner()
}

fn record(kind: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
}

fn words(values: &[u16]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

/// What an `.xls` of one sheet says beside its texts.
#[derive(Default)]
pub(crate) struct Xls<'a> {
    pub(crate) rows: &'a [&'a [&'a str]],
    pub(crate) hidden_row: Option<u16>,
    pub(crate) note: Option<(u16, u16, &'a str)>,
    /// Records between the beginning of the workbook and its sheets.
    pub(crate) locked: bool,
    /// A row far away from the others.
    pub(crate) far: Option<(u16, u16)>,
}

/// A workbook of Excel 97-2003.
pub(crate) fn xls(about: &Xls<'_>) -> Vec<u8> {
    let begin = |kind: u16| record(0x809, &[words(&[0x600, kind, 0, 0]), vec![0; 8]].concat());
    let mut globals = begin(0x5);
    if about.locked {
        globals.extend(record(0x2F, &words(&[1, 1, 1])));
    }
    globals.extend(record(0x42, &words(&[1200])));
    let name = b"Blad1";
    let bound = |from: u32| {
        let head = [
            &from.to_le_bytes()[..],
            &[0, 0, u8::try_from(name.len()).unwrap(), 0],
            name,
        ]
        .concat();
        record(0x85, &head)
    };
    let end = record(0x0A, &[]);
    let from = u32::try_from(globals.len() + bound(0).len() + end.len()).unwrap();
    globals.extend(bound(from));
    globals.extend(&end);
    let mut sheet = begin(0x10);
    if let Some(row) = about.hidden_row {
        sheet.extend(record(0x208, &words(&[row, 0, 5, 0, 0, 0, 0x20, 0])));
    }
    let label = |row: u16, column: u16, text: &str| {
        let units: Vec<u16> = text.encode_utf16().collect();
        let length = u16::try_from(units.len()).unwrap();
        record(
            0x204,
            &[words(&[row, column, 0, length]), vec![1], words(&units)].concat(),
        )
    };
    for (row, texts) in (0_u16..).zip(about.rows) {
        for (column, text) in (0_u16..).zip(*texts) {
            if !text.is_empty() {
                sheet.extend(label(row, column, text));
            }
        }
    }
    if let Some((row, column)) = about.far {
        sheet.extend(label(row, column, "ver weg"));
    }
    if let Some((row, column, text)) = about.note {
        sheet.extend(record(
            0x5D,
            &words(&[0x15, 18, 0x19, 1, 0, 0, 0, 0, 0, 0, 0]),
        ));
        let length = u16::try_from(text.len()).unwrap();
        sheet.extend(record(0x1B6, &words(&[0, 0, 0, 0, 0, length, 16, 0, 0])));
        sheet.extend(record(0x3C, &[&[0], text.as_bytes()].concat()));
        sheet.extend(record(0x1C, &words(&[row, column, 0, 1, 0])));
    }
    sheet.extend(&end);
    compound("/Workbook", &[globals, sheet].concat())
}

/// The same workbook with a part that holds macros.
pub(crate) fn zip_with_macros(bytes: &[u8]) -> Vec<u8> {
    let archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut writer = zip::ZipWriter::new_append(archive.into_inner()).unwrap();
    writer
        .start_file("xl/vbaProject.bin", SimpleFileOptions::default())
        .unwrap();
    writer.write_all(b"macros").unwrap();
    writer.finish().unwrap().into_inner()
}
