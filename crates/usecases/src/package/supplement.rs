//! A supplement (nazending): a statutory part that came after the version a council was heard upon,
//! and tied to that version (D47).

use super::bag::{Batch, Folder, Made, editable, named};
use super::folder::{must_be_free, write_folder};
use super::send::heard;
use super::{PackageOrder, PackageWritten, archive_for, everything_decided};
use crate::addressees::addressees;
use crate::desk::Desk;
use crate::export_paper::{PaperFormat, written};
use crate::exports::remember_package;
use crate::papers::{Addressed, Press, Reading, Record, letter, missing, supplement};
use crate::problem::Problem;

/// Writes the supplement that brings a statutory part: a letter, the part, what is still missing,
/// and an inventory, as a bag for each municipality.
///
/// # Errors
/// [`Problem`] when there is no such part or it is still pending, no version was heard, the folder
/// is not free, the archive's data are not there, personal data wait for a decision, or one asked
/// to stop; then nothing is there.
pub fn package_supplement(
    desk: &mut Desk,
    order: &PackageOrder,
    press: &Press<'_>,
) -> Result<PackageWritten, Problem> {
    must_be_free(&order.out)?;
    let mut order = order.clone();
    order.version = heard(desk, &order.version)?;
    let folder = made(desk, &order, press)?;
    press.stop.go_on()?;
    write_folder(&order.out, &folder.entries)?;
    remember_package(desk, &order);
    Ok(folder.written(&order))
}

fn made(desk: &Desk, order: &PackageOrder, press: &Press<'_>) -> Result<Folder, Problem> {
    let date = order.date.unwrap_or_else(|| desk.today());
    let part = order.part.as_deref().unwrap_or_default();
    let then = Reading {
        version: Some(&order.version),
        audience: order.audience,
        until: Some(date),
    };
    let now = Reading {
        version: None,
        ..then
    };
    let now = Record::read(desk, now, press.texts)?;
    let known: Vec<_> = now
        .profile
        .statutory_parts
        .iter()
        .map(|p| p.key.clone())
        .collect();
    if !known.iter().any(|key| key == part) {
        return Err(Problem::no_such(part, &known));
    }
    if now.pending().any(|said| said.part == part) {
        let title = now.part(part);
        return Err(Problem::refused(
            "problem-part-pending",
            &[("part", &title), ("key", part)],
        ));
    }
    let mut record = Record::read(desk, then, press.texts)?;
    // The letter and what is still missing tell how it stands now.
    record.parts = now.parts.clone();
    let archive = archive_for(desk, order.audience)?;
    let municipalities = addressees(desk, &order.municipalities)?;
    let brought = supplement(&record, &now, part)?;
    let left = missing(&record)?;
    let title = record.part(part);
    let name = format!("onderdeel-{}", super::bag::slug(part));
    let listed = [
        (format!("{name}.pdf"), title.clone()),
        (named(&name, PaperFormat::Html), title.clone()),
        ("wat-nog-volgt.pdf".to_owned(), record.word("missing-title")),
        ("inventaris.html".to_owned(), record.word("inventory-title")),
    ];
    let letters = municipalities
        .iter()
        .map(|municipality| {
            let to = Addressed {
                municipality,
                date: record.date(date),
                files: &listed,
                part: Some(part),
            };
            letter(&record, &to)
        })
        .collect::<Result<Vec<_>, _>>()?;
    everything_decided(&now)?;
    everything_decided(&record)?;
    let options = record.options(0, false);
    let in_form = |document, format| written(document, &options, format, press);
    let shared = [
        Made::new(&listed[0].0, &title, in_form(&brought, PaperFormat::Pdf)?),
        Made::new(&listed[1].0, &title, in_form(&brought, PaperFormat::Html)?),
        Made::new(
            &listed[2].0,
            &listed[2].1,
            in_form(&left, PaperFormat::Pdf)?,
        ),
    ];
    let batch = Batch {
        title: format!(
            "{}, {}: {title}",
            record.word("supplement-title"),
            record.title
        ),
        record: &record,
        archive: &archive,
        order,
        date,
    };
    let orders: Vec<_> = letters.iter().map(|letter| (letter, &options)).collect();
    let set = press.typesetter.pdfs(&orders, press.stop)?;
    let mut folder = Folder::default();
    let steps = municipalities.len();
    for ((at, municipality), (page, pdf)) in (0..).zip(&municipalities).zip(letters.iter().zip(set))
    {
        press.stop.go_on()?;
        (press.progress)(at, steps, municipality);
        let word = record.word("letter-title");
        let mut own = vec![Made::new("aanbiedingsbrief.pdf", &word, pdf)];
        own.extend(editable("aanbiedingsbrief", &word, page, &options, press)?);
        batch.add(
            &mut folder,
            municipality,
            own.iter().chain(&shared).collect(),
        )?;
    }
    (press.progress)(steps, steps, "");
    Ok(folder)
}
