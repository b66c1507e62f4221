//! One package: its papers as a bag, with inventory, sums and metadata.

use std::sync::Arc;

use draagvlak_domain::archive::ArchiveData;
use draagvlak_domain::time::Date;
use draagvlak_exchange::bag::{PayloadFile, TAG_MANIFEST, tag_files};
use draagvlak_exchange::document::html::html;
use draagvlak_exchange::document::{Document, Options};
use draagvlak_exchange::sha512;

use super::folder::Entry;
use super::metadata::{Described, metadata};
use super::{BagRow, EDITABLE, PackageOrder, PackageWritten};
use crate::export_paper::{PaperFormat, written};
use crate::papers::{Audience, Paperwork, Press, Record, inventory};
use crate::problem::Problem;

/// A file of a package, with its sum taken once for all the packages that hold it.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) sum: String,
}

impl Made {
    pub(super) fn new(name: impl Into<String>, title: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            sum: sha512(&bytes),
            bytes: Arc::new(bytes),
        }
    }

    /// The paper it is a form of: its name without the ending.
    pub(super) fn paper(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    pub(super) fn length(&self) -> u64 {
        u64::try_from(self.bytes.len()).unwrap_or(u64::MAX)
    }

    /// Whether it is in its final form.
    fn is_final(&self) -> bool {
        self.name.ends_with(".pdf")
    }
}

/// What every package of an order has in common.
pub(super) struct Batch<'a> {
    pub(super) record: &'a Record<'a>,
    pub(super) archive: &'a ArchiveData,
    pub(super) order: &'a PackageOrder,
    pub(super) date: Date,
    /// What the package is, in words.
    pub(super) title: String,
}

/// The folder of packages while it is filled.
#[derive(Default)]
pub(super) struct Folder {
    pub(super) entries: Vec<Entry>,
    pub(super) bags: Vec<BagRow>,
}

impl Batch<'_> {
    /// The mark that names the package of a municipality and no other.
    fn mark(&self, part: Option<&str>, slug: &str) -> String {
        let audience = match self.order.audience {
            Audience::Public => "openbaar",
            Audience::Internal => "intern",
        };
        let what = part.map_or_else(
            || "raadspakket".to_owned(),
            |part| format!("nazending-{part}"),
        );
        let hash = self.record.hash();
        let hash = &hash[..hash.len().min(16)];
        format!(
            "{}/{hash}/{what}/{audience}/{slug}",
            self.record.desk.plan_id()
        )
    }

    /// Adds the package of a municipality: its files, and what goes with them.
    pub(super) fn add(
        &self,
        folder: &mut Folder,
        municipality: &str,
        files: Vec<&Made>,
    ) -> Result<(), Problem> {
        let slug = free_slug(municipality, &folder.bags);
        let work: Vec<_> = files
            .iter()
            .map(|made| Paperwork {
                name: made.name.clone(),
                title: made.title.clone(),
                bytes: made.bytes.len(),
                sum: made.sum.clone(),
            })
            .collect();
        let record = self.record;
        let page = html(&inventory(record, &work), &record.options(0, false));
        let listed = Made::new(
            "inventaris.html",
            record.word("inventory-title"),
            page.into_bytes(),
        );
        let mut all = files;
        all.push(&listed);
        let title = match municipality {
            "" => self.title.clone(),
            name => format!("{}, {name}", self.title),
        };
        let part = self.order.part.as_deref();
        let described = Described {
            record,
            archive: self.archive,
            date: self.date,
            mark: self.mark(part, &slug),
            supplements: part.map(|_| {
                let title = record.word("package-title-council");
                (self.mark(None, &slug), format!("{title}, {}", record.title))
            }),
            title: title.clone(),
        };
        let payload: Vec<_> = all
            .iter()
            .map(|made| PayloadFile {
                name: made.name.clone(),
                bytes: made.length(),
                sum: made.sum.clone(),
            })
            .collect();
        let info = [
            ("Source-Organization", self.archive.creator.clone()),
            ("External-Description", title),
            ("External-Identifier", described.mark.clone()),
            ("Bagging-Date", self.date.to_string()),
            (
                "Bag-Software-Agent",
                concat!("Draagvlak ", env!("CARGO_PKG_VERSION")).to_owned(),
            ),
            ("Draagvlak-Version", record.version_title()),
            ("Draagvlak-Version-Hash", record.hash()),
            ("Draagvlak-Municipality", municipality.to_owned()),
            ("Draagvlak-Part", part.unwrap_or_default().to_owned()),
        ];
        let tags = tag_files(&payload, &info, metadata(&described, &all))
            .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))?;
        let sum = tags
            .iter()
            .find(|(name, _)| name == TAG_MANIFEST)
            .map(|(_, bytes)| sha512(bytes));
        for made in &all {
            folder.entries.push(Entry {
                path: format!("{slug}/data/{}", made.name),
                bytes: Arc::clone(&made.bytes),
                fixed: made.is_final(),
            });
        }
        for (name, bytes) in tags {
            folder.entries.push(Entry {
                path: format!("{slug}/{name}"),
                bytes: Arc::new(bytes),
                fixed: false,
            });
        }
        folder.bags.push(BagRow {
            municipality: municipality.to_owned(),
            folder: slug,
            sum: sum.unwrap_or_default(),
        });
        Ok(())
    }
}

impl Folder {
    /// What was written.
    pub(super) fn written(self, order: &PackageOrder) -> PackageWritten {
        let bytes: usize = self.entries.iter().map(|entry| entry.bytes.len()).sum();
        PackageWritten {
            path: order.out.display().to_string(),
            bytes: u64::try_from(bytes).unwrap_or(u64::MAX),
            files: self.entries.len(),
            bags: self.bags,
        }
    }
}

/// A paper in each of the forms a municipality goes on writing in.
pub(super) fn editable(
    paper: &str,
    title: &str,
    document: &Document,
    options: &Options,
    press: &Press<'_>,
) -> Result<Vec<Made>, Problem> {
    let made = EDITABLE.iter().map(|format| {
        let bytes = written(document, options, *format, press)?;
        Ok(Made::new(named(paper, *format), title, bytes))
    });
    made.collect()
}

/// The name of a file of a format.
pub(super) fn named(paper: &str, format: PaperFormat) -> String {
    format!("{paper}.{}", format.key())
}

/// A short name of a municipality that every system takes, and that no other package here has.
fn free_slug(municipality: &str, taken: &[BagRow]) -> String {
    let slug = slug(municipality);
    let is_free = |slug: &String| taken.iter().all(|bag| bag.folder != *slug);
    let numbered = (2..).map(|nth| format!("{slug}-{nth}"));
    let mut tries = std::iter::once(slug.clone()).chain(numbered);
    tries.find(is_free).unwrap_or(slug)
}

/// A name in small ASCII letters, digits and hyphens.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => c,
            'à'..='å' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            'ý' | 'ÿ' => 'y',
            _ => '-',
        };
        if plain != '-' || (!slug.is_empty() && !slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "gemeente".to_owned()
    } else {
        slug.chars().take(40).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_gives_a_folder_of_its_own() {
        for (name, expected) in [
            ("Waterveen", "waterveen"),
            ("'s-Graafdam", "s-graafdam"),
            ("Súd-Wâldrân", "sud-waldran"),
            ("Noord/Zuid ..", "noord-zuid"),
            ("…", "gemeente"),
            ("", "gemeente"),
        ] {
            assert_eq!(slug(name), expected);
        }
        assert_eq!(slug("Coöperatie Één"), "cooperatie-een");
        let taken = [BagRow {
            municipality: "Waterveen".into(),
            folder: "waterveen".into(),
            sum: String::new(),
        }];
        assert_eq!(free_slug("Waterveen", &taken), "waterveen-2");
    }
}
