//! The package for the councils: a folder, there whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};

use draagvlak_exchange::document::{Document, html::html};
use draagvlak_exchange::sha512;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::{Written, contents, sheet};
use crate::exports::remember_package;
use crate::papers::{
    Audience, Paper, Paperwork, Press, Record, account, answers, decision, inventory, letter,
    missing, plan, proposal,
};
use crate::problem::Problem;

/// Which version, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageOrder {
    /// A stage that was issued.
    pub version: String,
    /// The folder: not there yet, or empty.
    #[ts(type = "string")]
    pub out: PathBuf,
}

/// The papers of the package: the name of the file, and the key of what it is.
const FILES: [(&str, &str); 10] = [
    ("aanbiedingsbrief.html", "letter-title"),
    ("aanbiedingsbrief.pdf", "letter-title"),
    ("ontwerpplan.pdf", "package-plan"),
    ("verantwoording.pdf", "account-title"),
    ("verantwoording.html", "account-title"),
    ("reactienota.pdf", "answers-title"),
    ("reactienota.xlsx", "answers-title"),
    ("wat-nog-volgt.pdf", "missing-title"),
    ("raadsvoorstel.html", "proposal-title"),
    ("raadsbesluit.html", "resolution-title"),
];

/// Writes the package of a version: letter, draft plan, account, public answer note, what is still
/// missing, model proposal and decision, an inventory, a manifest and SHA-512 sums. Everything in
/// it is for everyone: who reacted is a role with a number. The same version gives the same bytes.
///
/// # Errors
/// [`Problem`] when the version was not issued, the folder is not free, or one asked to stop; then
/// nothing is there.
pub fn package_council(
    desk: &mut Desk,
    order: &PackageOrder,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let version = order.version.as_str();
    if !is_free(&order.out)? {
        let path = order.out.display().to_string();
        return Err(Problem::refused("problem-folder-taken", &[("path", &path)]));
    }
    let files = papers(desk, version, press)?;
    let bytes = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let count = files.len();
    write_folder(&order.out, &files)?;
    remember_package(desk, order);
    Ok(Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(bytes).unwrap_or(u64::MAX),
        files: count,
    })
}

/// Every file of the package, by name.
fn papers(
    desk: &Desk,
    version: &str,
    press: &Press<'_>,
) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let record = Record::of(desk, Some(version), Audience::Public, press.texts)?;
    let listed: Vec<_> = FILES
        .iter()
        .map(|(name, key)| ((*name).to_owned(), press.texts.word(key)))
        .collect();
    let with: Vec<_> = listed
        .iter()
        .filter(|(_, title)| *title != listed[0].1)
        .cloned()
        .collect();
    let letter = letter(&record, &with);
    let account = account(&record)?;
    let all = FILES.len();
    let mut files = Vec::new();
    for (done, (name, title)) in listed.iter().enumerate() {
        press.stop.go_on()?;
        (press.progress)(done, all, name);
        let (document, depth): (Document, u8) = match name.split('.').next().unwrap_or_default() {
            "aanbiedingsbrief" => (letter.clone(), 0),
            "ontwerpplan" => (plan(&record)?, contents(Paper::Plan)),
            "verantwoording" => (account.clone(), contents(Paper::Account)),
            "reactienota" => (answers(&record)?, 1),
            "wat-nog-volgt" => (missing(&record), 0),
            "raadsvoorstel" => (proposal(&record), 0),
            _ => (decision(&record), 0),
        };
        let options = record.options(depth, false);
        let bytes = match Path::new(name)
            .extension()
            .and_then(|ending| ending.to_str())
        {
            Some("pdf") => press.typesetter.pdf(&document, &options, press.stop)?,
            Some("xlsx") => sheet(&record, None)?,
            _ => html(&document, &options).into_bytes(),
        };
        files.push((name.clone(), title.clone(), bytes));
    }
    (press.progress)(all, all, "");
    let work: Vec<_> = files
        .iter()
        .map(|(name, title, bytes)| Paperwork {
            name: name.clone(),
            title: title.clone(),
            bytes: bytes.len(),
            sum: sha512(bytes),
        })
        .collect();
    let page = html(&inventory(&record, &work), &record.options(0, false));
    let manifest = json!({
        "plan": record.title,
        "status": record.status(),
        "version": version,
        "hash": record.version.as_ref().map(|version| version.hash()),
        "files": work
            .iter()
            .map(|file| json!({
                "name": file.name,
                "title": file.title,
                "bytes": file.bytes,
                "sha512": file.sum,
            }))
            .collect::<Vec<_>>(),
    });
    let mut files: Vec<_> = files
        .into_iter()
        .map(|(name, _, bytes)| (name, bytes))
        .collect();
    files.push(("inventaris.html".to_owned(), page.into_bytes()));
    files.push((
        "manifest.json".to_owned(),
        format!("{manifest:#}\n").into_bytes(),
    ));
    let sums: String = files
        .iter()
        .map(|(name, bytes)| format!("{}  {name}\n", sha512(bytes)))
        .collect();
    files.push(("SHA512SUMS".to_owned(), sums.into_bytes()));
    Ok(files)
}

/// Whether a folder may be written here: nothing is there, or an empty folder.
pub(crate) fn is_free(path: &Path) -> Result<bool, Problem> {
    match std::fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(Problem::of_file(path, &error)),
    }
}

/// Writes a folder of files beside its place and puts it there in one step.
pub(crate) fn write_folder(out: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Problem> {
    let beside = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let at_fault = |error: std::io::Error| Problem::of_file(out, &error);
    std::fs::create_dir_all(beside).map_err(at_fault)?;
    let made = tempfile::Builder::new()
        .prefix(".draagvlak-")
        .tempdir_in(beside)
        .map_err(at_fault)?;
    for (name, bytes) in files {
        let written = std::fs::File::create_new(made.path().join(name)).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(at_fault)?;
    }
    open_to_others(made.path()).map_err(at_fault)?;
    if out.exists() {
        std::fs::remove_dir(out).map_err(at_fault)?;
    }
    std::fs::rename(made.path(), out).map_err(at_fault)?;
    // It has gone to its place: there is nothing left to clear away.
    let _ = made.keep();
    Ok(())
}

/// A temporary folder is for its maker alone; a package is as any folder a person makes.
#[cfg(unix)]
fn open_to_others(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_others(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}
