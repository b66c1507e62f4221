//! The shared folder on a disk, a share, a stick, or where a sync program keeps it.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};

use draagvlak_domain::id::PlanId;
use draagvlak_sync::{Entry, Folder, FolderError, Named};

/// A plan's folder within a shared one.
#[derive(Debug, Clone)]
pub struct SharedFolder {
    shared: PathBuf,
    own: PathBuf,
}

/// How deep a plan's folder goes.
const DEEPEST: usize = 3;
/// The most entries one listing holds: more is somebody's mischief.
const MOST: usize = 500_000;

impl SharedFolder {
    /// That of a plan.
    pub fn of(shared: &Path, plan: PlanId) -> Self {
        Self {
            shared: shared.to_owned(),
            own: shared.join(Named::folder(plan)),
        }
    }

    /// The plans that have a folder within a shared one.
    pub fn plans(shared: &Path) -> Vec<PlanId> {
        let entries = fs::read_dir(shared).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names
            .filter_map(|name| name.strip_prefix("draagvlak-")?.parse().ok())
            .collect()
    }

    /// The place of a path; none when it would lie outside.
    fn place(&self, path: &str) -> Result<PathBuf, FolderError> {
        let relative = Path::new(path);
        let plain = relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !plain || path.is_empty() || path.contains(['\\', ':', '\0']) {
            return Err(FolderError::Failed(format!("{path}: outside the folder")));
        }
        Ok(self.own.join(relative))
    }
}

fn failed(error: &std::io::Error) -> FolderError {
    match error.kind() {
        ErrorKind::NotFound => FolderError::Missing,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FolderError::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FolderError::Full,
        ErrorKind::AlreadyExists => FolderError::Exists,
        _ => FolderError::Failed(error.to_string()),
    }
}

impl Folder for SharedFolder {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        if !self.shared.is_dir() {
            let path = self.shared.display().to_string();
            return Err(FolderError::Unreachable(path));
        }
        let mut entries = Vec::new();
        let mut todo = vec![(self.own.clone(), String::new(), 1)];
        while let Some((folder, before, depth)) = todo.pop() {
            let listing = match fs::read_dir(&folder) {
                Ok(listing) => listing,
                // It was not made yet, or went away while we looked.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(FolderError::Unreachable(error.to_string())),
            };
            for entry in listing.flatten() {
                if entries.len() >= MOST {
                    return Err(FolderError::TooLarge);
                }
                let name = entry.file_name();
                let path = format!("{before}{}", name.to_string_lossy());
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() && depth < DEEPEST => {
                        todo.push((entry.path(), format!("{path}/"), depth + 1));
                    }
                    Ok(kind) => entries.push(Entry {
                        path,
                        // A name that is no text could not be asked for again.
                        special: !kind.is_file() || name.to_str().is_none(),
                    }),
                    Err(_) => entries.push(Entry {
                        path,
                        special: true,
                    }),
                }
            }
        }
        Ok(entries)
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        let place = self.place(path)?;
        let about = fs::symlink_metadata(&place).map_err(|error| failed(&error))?;
        if !about.is_file() {
            return Err(FolderError::Failed(format!("{path}: no plain file")));
        }
        if about.len() > most {
            return Err(FolderError::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
        File::open(&place)
            .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
            .map_err(|error| failed(&error))?;
        if bytes.len() as u64 > most {
            return Err(FolderError::TooLarge);
        }
        Ok(bytes)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let place = self.place(path)?;
        let folder = place.parent().unwrap_or(&self.own);
        let put = || -> std::io::Result<()> {
            fs::create_dir_all(folder)?;
            let mut file = tempfile::Builder::new()
                .prefix(".tmp-")
                .suffix(".part")
                .tempfile_in(folder)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                // A temporary file is its maker's alone; this one is for everyone of the folder.
                let shared = fs::Permissions::from_mode(0o664);
                file.as_file().set_permissions(shared)?;
            }
            file.persist_noclobber(&place)
                .map_err(|error| error.error)?;
            // What is in a folder is on the disk when the folder is.
            #[cfg(unix)]
            File::open(folder)?.sync_all()?;
            Ok(())
        };
        put().map_err(|error| match failed(&error) {
            FolderError::Missing => FolderError::Unreachable(error.to_string()),
            other => other,
        })
    }

    fn remove(&self, path: &str) -> Result<(), FolderError> {
        match fs::remove_file(self.place(path)?) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(&error)),
            _ => Ok(()),
        }
    }
}
