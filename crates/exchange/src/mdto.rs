//! Metadata for an archive: MDTO 1.0 of the Nationaal Archief, one object a file. Elements stand in
//! the order of its schema; what is not known is left out, never guessed.

use std::fmt::Write;

/// A term of a list of terms (begripGegevens).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub label: String,
    /// Its code; empty for none.
    pub code: String,
    /// The list.
    pub list: String,
}

impl Term {
    /// A term of one of MDTO's own lists.
    pub fn of_mdto(label: &str, list: &str) -> Self {
        Self {
            label: label.to_owned(),
            code: String::new(),
            list: format!("Begrippenlijst {list} MDTO"),
        }
    }
}

/// How something is identified (identificatieGegevens).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// What it is called by.
    pub mark: String,
    /// Who calls it so.
    pub source: String,
}

/// Something referred to (verwijzingGegevens).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its name.
    pub name: String,
    /// How it is identified, where that is known.
    pub identity: Option<Identity>,
}

/// An information object (informatieobject).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InformationObject {
    /// How it is identified.
    pub identity: Identity,
    /// Its name.
    pub name: String,
    /// `Dossier` or `Archiefstuk`.
    pub level: &'static str,
    /// What it holds; empty for nothing said.
    pub description: String,
    /// Its language: `nl` or `en`.
    pub language: String,
    /// The day it came about, as `yyyy-mm-dd`.
    pub created: String,
    /// Its appraisal.
    pub appraisal: Term,
    /// What it is part of.
    pub part_of: Option<Reference>,
    /// What is part of it.
    pub parts: Vec<Reference>,
    /// The files that represent it.
    pub files: Vec<Reference>,
    /// Another object it belongs with, and how.
    pub related: Option<(Reference, Term)>,
    /// Who answers for it.
    pub creator: Reference,
    /// What limits its use.
    pub restriction: Term,
}

/// A file (bestand).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// How it is identified.
    pub identity: Identity,
    /// Its name.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its format.
    pub format: Term,
    /// Its SHA-512, in hexadecimal.
    pub sum: String,
    /// The day that was taken, as `yyyy-mm-dd`.
    pub summed: String,
    /// What it represents.
    pub represents: Reference,
}

/// The format of a file by the ending of its name, as PRONOM knows it.
pub fn format_of(name: &str) -> Term {
    let (label, code) = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("pdf") => ("Acrobat PDF/A - Portable Document Format 2a", "fmt/476"),
        Some("html") => ("Hypertext Markup Language 5", "fmt/471"),
        Some("xlsx") => ("Microsoft Excel for Windows 2007 onwards", "fmt/214"),
        Some("docx") => ("Microsoft Word for Windows 2007 onwards", "fmt/412"),
        Some("odt") => ("OpenDocument Text 1.2", "fmt/291"),
        Some("ods") => ("OpenDocument Spreadsheet 1.2", "fmt/295"),
        _ => ("Plain Text File", "x-fmt/111"),
    };
    Term {
        label: label.to_owned(),
        code: code.to_owned(),
        list: "PRONOM-register".to_owned(),
    }
}

/// Writes an information object.
pub fn information_object(object: &InformationObject) -> Vec<u8> {
    let mut xml = Xml::default();
    xml.within("informatieobject", |xml| {
        xml.identity("identificatie", &object.identity);
        xml.text("naam", &object.name);
        let level = Term::of_mdto(object.level, "Aggregatieniveaus");
        xml.term("aggregatieniveau", &level);
        if !object.description.is_empty() {
            xml.text("omschrijving", &object.description);
        }
        xml.text("taal", &object.language);
        xml.within("event", |xml| {
            xml.term("eventType", &Term::of_mdto("Creatie", "EventTypeLijst"));
            xml.text("eventTijd", &object.created);
        });
        xml.term("waardering", &object.appraisal);
        if let Some(whole) = &object.part_of {
            xml.reference("isOnderdeelVan", whole);
        }
        for part in &object.parts {
            xml.reference("bevatOnderdeel", part);
        }
        for file in &object.files {
            xml.reference("heeftRepresentatie", file);
        }
        if let Some((other, how)) = &object.related {
            xml.within("gerelateerdInformatieobject", |xml| {
                xml.reference("gerelateerdInformatieobjectVerwijzing", other);
                xml.term("gerelateerdInformatieobjectTypeRelatie", how);
            });
        }
        xml.reference("archiefvormer", &object.creator);
        xml.within("beperkingGebruik", |xml| {
            xml.term("beperkingGebruikType", &object.restriction);
        });
    });
    xml.whole()
}

/// Writes a file's object.
pub fn file(file: &File) -> Vec<u8> {
    let mut xml = Xml::default();
    xml.within("bestand", |xml| {
        xml.identity("identificatie", &file.identity);
        xml.text("naam", &file.name);
        xml.text("omvang", &file.bytes.to_string());
        xml.term("bestandsformaat", &file.format);
        xml.within("checksum", |xml| {
            let algorithm = Term::of_mdto("SHA-512", "ChecksumAlgoritme");
            xml.term("checksumAlgoritme", &algorithm);
            xml.text("checksumWaarde", &file.sum);
            xml.text("checksumDatum", &format!("{}T00:00:00", file.summed));
        });
        xml.reference("isRepresentatieVan", &file.represents);
    });
    xml.whole()
}

/// XML while it is written: indented, every text escaped.
#[derive(Default)]
struct Xml {
    out: String,
    depth: usize,
}

impl Xml {
    fn line(&mut self, line: &str) {
        let _ = writeln!(
            self.out,
            "{:indent$}{line}",
            "",
            indent = 2 * (self.depth + 1)
        );
    }

    fn within(&mut self, element: &str, write: impl FnOnce(&mut Self)) {
        self.line(&format!("<{element}>"));
        self.depth += 1;
        write(self);
        self.depth -= 1;
        self.line(&format!("</{element}>"));
    }

    fn text(&mut self, element: &str, text: &str) {
        let text = text.trim();
        // XML holds no control characters, not even escaped.
        let shown: String = text
            .chars()
            .map(|c| if is_xml(c) { c } else { '\u{fffd}' })
            .collect();
        let shown = quick_xml::escape::escape(shown.as_str());
        self.line(&format!("<{element}>{shown}</{element}>"));
    }

    fn identity(&mut self, element: &str, identity: &Identity) {
        self.within(element, |xml| {
            xml.text("identificatieKenmerk", &identity.mark);
            xml.text("identificatieBron", &identity.source);
        });
    }

    fn reference(&mut self, element: &str, reference: &Reference) {
        self.within(element, |xml| {
            xml.text("verwijzingNaam", &reference.name);
            if let Some(identity) = &reference.identity {
                xml.identity("verwijzingIdentificatie", identity);
            }
        });
    }

    fn term(&mut self, element: &str, term: &Term) {
        self.within(element, |xml| {
            xml.text("begripLabel", &term.label);
            if !term.code.trim().is_empty() {
                xml.text("begripCode", &term.code);
            }
            xml.within("begripBegrippenlijst", |xml| {
                xml.text("verwijzingNaam", &term.list)
            });
        });
    }

    fn whole(self) -> Vec<u8> {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <MDTO xmlns=\"https://www.nationaalarchief.nl/mdto\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
             xsi:schemaLocation=\"https://www.nationaalarchief.nl/mdto \
             https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd\">\n{}</MDTO>\n",
            self.out
        )
        .into_bytes()
    }
}

fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
