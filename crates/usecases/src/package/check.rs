//! Checking packages: whether every byte is what its sums say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use draagvlak_exchange::bag::{TAG_MANIFEST, read_manifest};
use draagvlak_exchange::sha512;
use serde::Serialize;
use ts_rs::TS;

use crate::problem::Problem;

/// How a package is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BagReport {
    /// The folder.
    pub path: String,
    /// The SHA-512 of its tag manifest.
    pub sum: String,
    /// Files that are not what their sum says.
    pub changed: Vec<String>,
    /// Files that are named and not there.
    pub lost: Vec<String>,
    /// Files that are there and named nowhere.
    pub strange: Vec<String>,
    /// What its information says: label and value.
    pub info: Vec<(String, String)>,
}

impl BagReport {
    /// Whether every byte is what its sums say.
    pub fn is_well(&self) -> bool {
        self.changed.is_empty() && self.lost.is_empty() && self.strange.is_empty()
    }

    /// What its information says under a label; empty for nothing.
    pub(super) fn said(&self, label: &str) -> &str {
        let found = self.info.iter().find(|(known, _)| known == label);
        found.map_or("", |(_, value)| value)
    }
}

/// Checks a package, or every package in a folder.
///
/// # Errors
/// [`Problem`] when there is none, or it cannot be read.
pub fn check_package(folder: &Path) -> Result<Vec<BagReport>, Problem> {
    let fault = |error: std::io::Error| Problem::of_file(folder, &error);
    if folder.join("bagit.txt").is_file() {
        return Ok(vec![bag(folder)?]);
    }
    let mut bags: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.join("bagit.txt").is_file() {
            bags.push(path);
        }
    }
    bags.sort();
    if bags.is_empty() {
        return Err(no_bag(folder));
    }
    bags.iter().map(|path| bag(path)).collect()
}

fn no_bag(folder: &Path) -> Problem {
    let path = folder.display().to_string();
    Problem::refused("problem-no-package", &[("path", &path)])
}

/// One package.
pub(super) fn bag(folder: &Path) -> Result<BagReport, Problem> {
    let text = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| Problem::of_file(&path, &error))
    };
    let tags = text(TAG_MANIFEST)?;
    let payload = text("manifest-sha512.txt")?;
    let (Some(tag_lines), Some(payload_lines)) = (read_manifest(&tags), read_manifest(&payload))
    else {
        return Err(no_bag(folder));
    };
    let info = text("bag-info.txt")?;
    let info = info.lines().filter_map(|line| line.split_once(": "));
    let mut report = BagReport {
        path: folder.display().to_string(),
        sum: sha512(tags.as_bytes()),
        changed: Vec::new(),
        lost: Vec::new(),
        strange: Vec::new(),
        info: info
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .collect(),
    };
    let mut named: BTreeSet<String> = [TAG_MANIFEST.to_owned()].into();
    for (sum, path) in tag_lines.iter().chain(&payload_lines) {
        named.insert((*path).to_owned());
        match std::fs::read(folder.join(path)) {
            Ok(bytes) if sha512(&bytes) == *sum => {}
            Ok(_) => report.changed.push((*path).to_owned()),
            Err(_) => report.lost.push((*path).to_owned()),
        }
    }
    let mut there = Vec::new();
    walk(folder, "", &mut there).map_err(|error| Problem::of_file(folder, &error))?;
    report.strange = there
        .into_iter()
        .filter(|path| !named.contains(path))
        .collect();
    report.strange.sort();
    Ok(report)
}

fn walk(folder: &Path, within: &str, found: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder.join(within))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if within.is_empty() {
            name
        } else {
            format!("{within}/{name}")
        };
        if entry.file_type()?.is_dir() {
            walk(folder, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
