//! The package for the councils: a folder with one bag for each municipality, there whole or not at
//! all. What the municipalities have in common is made once.

use std::path::Path;

use draagvlak_exchange::document::Document;
use draagvlak_exchange::document::html::html;

use super::bag::{Batch, Folder, Made, editable, named};
use super::folder::{must_be_free, write_folder};
use super::{EDITABLE, PackageOrder, PackageWritten, archive_for, everything_decided};
use crate::addressees::addressees;
use crate::desk::Desk;
use crate::export_paper::{contents, sheet};
use crate::export_register::SheetFormat;
use crate::exports::remember_package;
use crate::papers::{
    Addressed, Paper, Press, Reading, Record, account, answers, decision, letter, missing, plan,
    proposal,
};
use crate::problem::Problem;

/// Writes the packages of a version: letter, draft plan, account, answer note, what is still
/// missing, model proposal and decision, and an inventory, as a bag with SHA-512 sums and MDTO
/// metadata for each municipality. The same record of the version, day and options give the same
/// bytes.
///
/// # Errors
/// [`Problem`] when the version was not issued, the folder is not free, the archive's data are not
/// there, personal data wait for a decision, or one asked to stop; then nothing is there.
pub fn package_council(
    desk: &mut Desk,
    order: &PackageOrder,
    press: &Press<'_>,
) -> Result<PackageWritten, Problem> {
    must_be_free(&order.out)?;
    let folder = council(desk, order, press)?;
    press.stop.go_on()?;
    write_folder(&order.out, &folder.entries)?;
    remember_package(desk, order);
    Ok(folder.written(order))
}

fn council(desk: &Desk, order: &PackageOrder, press: &Press<'_>) -> Result<Folder, Problem> {
    let date = order.date.unwrap_or_else(|| desk.today());
    let reading = Reading {
        version: Some(&order.version),
        audience: order.audience,
        until: Some(date),
    };
    let record = Record::read(desk, reading, press.texts)?;
    let archive = archive_for(desk, order.audience)?;
    let municipalities = addressees(desk, &order.municipalities)?;
    let shared = shared(&record, press, municipalities.len())?;
    let listed = with_letter(&shared, &record);
    let steps = SHARED + municipalities.len();
    let batch = Batch {
        title: format!("{}, {}", record.word("package-title-council"), record.title),
        record: &record,
        archive: &archive,
        order,
        date,
    };
    let addressed = |municipality| Addressed {
        municipality,
        date: record.date(date),
        files: &listed,
        part: None,
    };
    let letters = municipalities
        .iter()
        .map(|name| letter(&record, &addressed(name)))
        .collect::<Result<Vec<_>, _>>()?;
    everything_decided(&record)?;
    let options = record.options(0, false);
    let orders: Vec<_> = letters.iter().map(|letter| (letter, &options)).collect();
    let set = press.typesetter.pdfs(&orders, press.stop)?;
    let mut folder = Folder::default();
    for ((at, municipality), (page, pdf)) in (0..).zip(&municipalities).zip(letters.iter().zip(set))
    {
        press.stop.go_on()?;
        (press.progress)(SHARED + at, steps, municipality);
        let to = addressed(municipality.as_str());
        let to_edit = |paper: &str, key: &str, document: &Document| {
            editable(paper, &record.word(key), document, &options, press)
        };
        let mut letter = vec![Made::new(
            "aanbiedingsbrief.pdf",
            record.word("letter-title"),
            pdf,
        )];
        letter.extend(to_edit("aanbiedingsbrief", "letter-title", page)?);
        let mut models = to_edit("raadsvoorstel", "proposal-title", &proposal(&record, &to)?)?;
        models.extend(to_edit(
            "raadsbesluit",
            "resolution-title",
            &decision(&record, &to)?,
        )?);
        let files = letter.iter().chain(&shared).chain(&models).collect();
        batch.add(&mut folder, municipality, files)?;
    }
    (press.progress)(steps, steps, "");
    Ok(folder)
}

/// How many papers are made once.
const SHARED: usize = 7;

/// The papers that are the same for every municipality.
fn shared(record: &Record<'_>, press: &Press<'_>, others: usize) -> Result<Vec<Made>, Problem> {
    let steps = SHARED + others;
    let told = account(record)?;
    let answered = answers(record)?;
    let text = plan(record)?;
    let left = missing(record)?;
    // Nothing is set before everything was looked through.
    everything_decided(record)?;
    let options = |depth| record.options(depth, false);
    let word = |key: &str| record.word(key);
    let deep = contents(Paper::Account);
    let mut made = Vec::new();
    for (at, name) in (0..).zip(FILES) {
        press.stop.go_on()?;
        (press.progress)(at, steps, name);
        let pdf = |document, depth| press.typesetter.pdf(document, &options(depth), press.stop);
        let (key, bytes) = match *name {
            "ontwerpplan.pdf" => ("package-plan", pdf(&text, contents(Paper::Plan))?),
            "verantwoording.pdf" => ("account-title", pdf(&told, deep)?),
            "verantwoording.html" => ("account-title", html(&told, &options(deep)).into_bytes()),
            "reactienota.pdf" => ("answers-title", pdf(&answered, contents(Paper::Answers))?),
            "reactienota.ods" => ("answers-title", sheet(record, SheetFormat::Ods)?),
            "reactienota.xlsx" => ("answers-title", sheet(record, SheetFormat::Xlsx)?),
            _ => ("missing-title", pdf(&left, 0)?),
        };
        made.push(Made::new(*name, word(key), bytes));
    }
    Ok(made)
}

const FILES: &[&str; SHARED] = &[
    "ontwerpplan.pdf",
    "verantwoording.pdf",
    "verantwoording.html",
    "reactienota.pdf",
    "reactienota.ods",
    "reactienota.xlsx",
    "wat-nog-volgt.pdf",
];

/// What goes with the letter, as it says itself.
fn with_letter(shared: &[Made], record: &Record<'_>) -> Vec<(String, String)> {
    let mut listed: Vec<_> = shared
        .iter()
        .map(|made| (made.name.clone(), made.title.clone()))
        .collect();
    for (paper, key) in [
        ("raadsvoorstel", "proposal-title"),
        ("raadsbesluit", "resolution-title"),
    ] {
        let names = EDITABLE.map(|format| (named(paper, format), record.word(key)));
        listed.extend(names);
    }
    listed.push(("inventaris.html".to_owned(), record.word("inventory-title")));
    listed
}

/// Where a package of this name stands in a folder: below it, or the folder itself.
pub(super) fn bag_within(folder: &Path, municipality: &str) -> std::path::PathBuf {
    let within = folder.join(super::bag::slug(municipality));
    if within.join("bagit.txt").is_file() {
        within
    } else {
        folder.to_owned()
    }
}
