//! The metadata of a package for an archive: one object for the whole, one for each paper, one for
//! each file.

use draagvlak_domain::archive::{ArchiveData, Concept};
use draagvlak_domain::time::Date;
use draagvlak_exchange::mdto::{
    File, Identity, InformationObject, Reference, Term, file, format_of, information_object,
};

use super::bag::Made;
use crate::papers::{Audience, Record};

/// Who gives our identifications.
const SOURCE: &str = "Draagvlak";

/// What metadata is made of.
pub(super) struct Described<'a> {
    pub(super) record: &'a Record<'a>,
    pub(super) archive: &'a ArchiveData,
    pub(super) date: Date,
    /// The mark that names this package and no other.
    pub(super) mark: String,
    pub(super) title: String,
    /// The mark and title of the package this one is a supplement to.
    pub(super) supplements: Option<(String, String)>,
}

/// The files of metadata by name: `metadata/…`.
pub(super) fn metadata(whole: &Described<'_>, files: &[&Made]) -> Vec<(String, Vec<u8>)> {
    let mut papers: Vec<(&str, &str)> = Vec::new();
    for made in files {
        if papers.iter().all(|(paper, _)| *paper != made.paper()) {
            papers.push((made.paper(), &made.title));
        }
    }
    let reference = |mark: &str, name: &str| Reference {
        name: name.to_owned(),
        identity: Some(identity(format!("{}/{mark}", whole.mark))),
    };
    let package = Reference {
        name: whole.title.clone(),
        identity: Some(identity(whole.mark.clone())),
    };
    let mut dossier = object(whole, &whole.mark, &whole.title, "Dossier");
    dossier.description = whole.record.status();
    dossier.parts = papers
        .iter()
        .map(|(paper, title)| reference(paper, title))
        .collect();
    dossier.related = whole.supplements.as_ref().map(|(mark, title)| {
        let other = Reference {
            name: title.clone(),
            identity: Some(identity(mark.clone())),
        };
        (other, Term::of_mdto("Refereert aan", "TypeRelatie"))
    });
    let mut made = vec![(
        "metadata/pakket.mdto.xml".to_owned(),
        information_object(&dossier),
    )];
    for (paper, title) in &papers {
        let mark = format!("{}/{paper}", whole.mark);
        let mut piece = object(whole, &mark, title, "Archiefstuk");
        piece.part_of = Some(package.clone());
        piece.files = files
            .iter()
            .filter(|file| file.paper() == *paper)
            .map(|file| reference(&file.name, &file.name))
            .collect();
        made.push((
            format!("metadata/{paper}.mdto.xml"),
            information_object(&piece),
        ));
    }
    for of in files {
        let described = File {
            identity: identity(format!("{}/{}", whole.mark, of.name)),
            name: of.name.clone(),
            bytes: of.length(),
            format: format_of(&of.name),
            sum: of.sum.clone(),
            summed: whole.date.to_string(),
            represents: reference(of.paper(), &of.title),
        };
        made.push((
            format!("metadata/{}.bestand.mdto.xml", of.name),
            file(&described),
        ));
    }
    made
}

fn object(whole: &Described<'_>, mark: &str, name: &str, level: &'static str) -> InformationObject {
    let archive = whole.archive;
    let restriction = match whole.record.audience {
        Audience::Public => &archive.public_restriction,
        Audience::Internal => &archive.internal_restriction,
    };
    let creator = (!archive.creator_id.trim().is_empty()).then(|| Identity {
        mark: archive.creator_id.clone(),
        source: archive.creator_id_source.clone(),
    });
    InformationObject {
        identity: identity(mark.to_owned()),
        name: name.to_owned(),
        level,
        description: String::new(),
        language: whole.record.texts.language().key().to_owned(),
        created: whole.date.to_string(),
        appraisal: term(&archive.appraisal),
        part_of: None,
        parts: Vec::new(),
        files: Vec::new(),
        related: None,
        creator: Reference {
            name: archive.creator.clone(),
            identity: creator,
        },
        restriction: term(restriction),
    }
}

fn identity(mark: String) -> Identity {
    Identity {
        mark,
        source: SOURCE.to_owned(),
    }
}

fn term(concept: &Concept) -> Term {
    Term {
        label: concept.label.clone(),
        code: concept.code.clone(),
        list: concept.list.clone(),
    }
}
