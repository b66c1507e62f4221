//! The seam of the shared folder, laid to a server.

use std::time::Duration;

use draagvlak_sync::{Entry, Folder, FolderError};
use futures_util::TryStreamExt;
use opendal::options::ListOptions;
use opendal::services::{S3, Webdav};
use opendal::{ErrorKind, HttpTransporter, Operator};
use opendal_http_transport_reqwest::ReqwestTransport;
use tokio::runtime::{Builder, Runtime};

use crate::access::Access;
use crate::address::{Address, Way};
use crate::watched::{Last, Watched};

/// How long until a server must answer a knock.
const KNOCK: Duration = Duration::from_secs(15);
/// How long a server may say nothing.
const SILENCE: Duration = Duration::from_secs(60);
/// How long one file may take.
const WHOLE: Duration = Duration::from_secs(15 * 60);
/// How deep a plan's folder goes.
const DEEPEST: usize = 3;
/// The most entries one listing holds: more is somebody's mischief.
const MOST: usize = 500_000;

/// A plan's folder behind an address.
///
/// What a put promises: over WebDAV the file is sent under another name and then moved, which a
/// server does at once; over S3 a file appears whole by itself, and only where none is, when the
/// service knows conditions. One that does not, gets it after a look: two who put the same name at
/// one moment put the same content, since the name has its hash.
#[derive(Debug)]
pub struct Remote {
    runtime: Runtime,
    place: Operator,
    last: Last,
    moves: bool,
    /// Where the address itself stands, and its name there; none for the whole of a server.
    above: Option<(Operator, String)>,
    /// The plan's own folder, with `/` at its end; empty for the shared one itself.
    own: String,
}

/// What was being done when something went wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Look,
    Write,
}

impl Remote {
    /// Reaches for a folder at an address; nothing goes over the line yet.
    ///
    /// # Errors
    /// [`FolderError`] when this machine cannot do it.
    pub fn open(address: &Address, access: &Access, own: &str) -> Result<Self, FolderError> {
        let failed = |what: String| FolderError::Failed(what);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| failed(error.to_string()))?;
        // Whoever was first has chosen the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = reqwest::Client::builder()
            .connect_timeout(KNOCK)
            .read_timeout(SILENCE)
            .timeout(WHOLE)
            // An address that leads elsewhere would lead the password there too.
            .redirect(reqwest::redirect::Policy::none());
        if address.is_here() {
            client = client.no_proxy();
        }
        let client = client.build().map_err(|error| failed(error.to_string()))?;
        let last = Last::default();
        let line = HttpTransporter::new(Watched {
            line: ReqwestTransport::new(client),
            last: last.clone(),
        });
        let operator = |place: opendal::Result<Operator>| {
            let place = place.map_err(|error| failed(error.kind().to_string()))?;
            let context = place.context().with_http_transport(line.clone());
            Ok::<_, FolderError>(place.with_context(context))
        };
        let mut above = None;
        let (place, moves) = match &address.way {
            Way::WebDav { origin } => {
                let at = |root: &str| {
                    let service = Webdav::default()
                        .endpoint(origin.as_str().trim_end_matches('/'))
                        .root(root)
                        .username(&access.user)
                        .password(&access.secret);
                    operator(Operator::new(service))
                };
                let path = address.root.trim_matches('/');
                let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
                if !name.is_empty() {
                    above = Some((at(&format!("/{parent}"))?, format!("{name}/")));
                }
                (at(&address.root)?, true)
            }
            Way::S3 {
                endpoint,
                bucket,
                region,
            } => {
                let service = S3::default()
                    .endpoint(endpoint.as_str().trim_end_matches('/'))
                    .bucket(bucket)
                    .region(region)
                    .root(&address.root)
                    .access_key_id(&access.user)
                    .secret_access_key(&access.secret)
                    // Only what was given here counts, not what a machine has lying about.
                    .disable_config_load()
                    .disable_ec2_metadata();
                (operator(Operator::new(service))?, false)
            }
        };
        Ok(Self {
            runtime,
            place,
            last,
            moves,
            above,
            own: match own {
                "" => String::new(),
                own => format!("{own}/"),
            },
        })
    }

    /// The names of the folders at the address itself.
    ///
    /// # Errors
    /// [`FolderError`] when it cannot be looked into.
    pub fn folders(&self) -> Result<Vec<String>, FolderError> {
        let entries = self.entries("", false)?;
        let folders = entries.into_iter().filter(|(_, folder)| *folder);
        Ok(folders
            .map(|(path, _)| path.trim_end_matches('/').to_owned())
            .collect())
    }

    fn wait<T>(&self, work: impl Future<Output = opendal::Result<T>>) -> opendal::Result<T> {
        self.last.clear();
        self.runtime.block_on(work)
    }

    /// What is in a folder, by path from the address, and whether it is a folder itself.
    fn entries(&self, folder: &str, deep: bool) -> Result<Vec<(String, bool)>, FolderError> {
        let look = async {
            let options = ListOptions {
                recursive: deep,
                ..ListOptions::default()
            };
            let mut lister = self.place.lister_options(folder, options).await?;
            let mut entries = Vec::new();
            while let Some(entry) = lister.try_next().await? {
                if entry.path() != folder && entry.path() != "/" {
                    entries.push((entry.path().to_owned(), entry.metadata().is_dir()));
                }
                if entries.len() > MOST {
                    break;
                }
            }
            Ok(entries)
        };
        let entries = self
            .wait(look)
            .map_err(|error| self.why(&error, Deed::Look))?;
        if entries.len() > MOST {
            return Err(FolderError::TooLarge);
        }
        Ok(entries)
    }

    /// Names what went wrong. Nothing that was sent is in it.
    fn why(&self, error: &opendal::Error, deed: Deed) -> FolderError {
        let status = self.last.status();
        match (status, error.kind()) {
            (401, _) => FolderError::Denied,
            (403, _) if deed == Deed::Write => FolderError::ReadOnly,
            (403, _) => FolderError::Denied,
            (404 | 410, _) | (_, ErrorKind::NotFound) => FolderError::Missing,
            (409 | 412, _) | (_, ErrorKind::ConditionNotMatch | ErrorKind::AlreadyExists) => {
                FolderError::Exists
            }
            (413 | 507, _) => FolderError::Full,
            (423 | 429 | 500..=599, _) => FolderError::Busy(status),
            (0, _) => FolderError::Unreachable(root_cause(error)),
            (status, kind) => FolderError::Failed(format!("{kind}, {status}")),
        }
    }

    fn whole(&self, path: &str) -> Result<String, FolderError> {
        let strange = |part: &str| matches!(part, "" | "." | "..");
        if path.split('/').any(strange) || path.contains(['\\', '\0']) {
            return Err(FolderError::Failed(format!("{path}: outside the folder")));
        }
        Ok(format!("{}{path}", self.own))
    }

    /// Looks whether the place of a file is free.
    fn none_is(&self, path: &str) -> Result<(), FolderError> {
        match self.wait(self.place.stat(path)) {
            Ok(_) => Err(FolderError::Exists),
            Err(error) => match self.why(&error, Deed::Look) {
                FolderError::Missing => Ok(()),
                other => Err(other),
            },
        }
    }

    /// Under another name first, then moved to its own.
    fn put_and_move(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
        let hash = blake3::hash(bytes).to_hex();
        let under_way = format!("{folder}/.tmp-{}.part", &hash.as_str()[..16]);
        let put = async {
            self.place.write(&under_way, bytes.to_vec()).await?;
            self.place.rename(&under_way, path).await
        };
        self.wait(put).map_err(|error| {
            let why = self.why(&error, Deed::Write);
            // What was under way is of no use; should it stay, it is known by its name.
            let _ = self.wait(self.place.delete(&under_way));
            why
        })
    }

    /// Only where nothing is, in one step where the service can.
    fn put_where_none_is(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let put = self
            .place
            .write_with(path, bytes.to_vec())
            .if_not_exists(true);
        match self.wait(async { put.await }) {
            Ok(_) => Ok(()),
            Err(error) if self.last.status() == 501 || error.kind() == ErrorKind::Unsupported => {
                self.none_is(path)?;
                self.wait(self.place.write(path, bytes.to_vec()))
                    .map(drop)
                    .map_err(|error| self.why(&error, Deed::Write))
            }
            Err(error) => Err(self.why(&error, Deed::Write)),
        }
    }
}

impl Folder for Remote {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        let unreachable = |error| match error {
            FolderError::Missing => FolderError::Unreachable("404".to_owned()),
            other => other,
        };
        let mut entries = Vec::new();
        if let Some((above, name)) = &self.above {
            // An address that leads to nothing lists as empty, and a root is never asked for: it is
            // asked for by name, from above.
            self.wait(above.stat(name))
                .map_err(|error| unreachable(self.why(&error, Deed::Look)))?;
        }
        let mut todo = vec![(self.own.clone(), 1)];
        while let Some((folder, depth)) = todo.pop() {
            let found = match self.entries(&folder, !self.moves) {
                // It was not made yet, or went away while we looked.
                Err(FolderError::Missing) if self.moves => continue,
                other => other.map_err(unreachable)?,
            };
            for (path, is_folder) in found {
                let within = path.strip_prefix(self.own.as_str());
                if is_folder && self.moves && depth < DEEPEST && within.is_some() {
                    todo.push((path, depth + 1));
                } else if let Some(within) = within.filter(|_| !is_folder) {
                    let path = within.to_owned();
                    let special = self.whole(within).is_err();
                    entries.push(Entry { path, special });
                }
            }
            if entries.len() > MOST {
                return Err(FolderError::TooLarge);
            }
        }
        Ok(entries)
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        let path = self.whole(path)?;
        let read = async {
            let mut pieces = self.place.reader(&path).await?.into_stream(..).await?;
            let mut bytes = Vec::new();
            while let Some(piece) = pieces.try_next().await? {
                bytes.extend_from_slice(&piece.to_bytes());
                if bytes.len() as u64 > most {
                    return Ok(None);
                }
            }
            Ok(Some(bytes))
        };
        let read = self
            .wait(read)
            .map_err(|error| self.why(&error, Deed::Look))?;
        read.ok_or(FolderError::TooLarge)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let path = self.whole(path)?;
        if !self.moves {
            return self.put_where_none_is(&path, bytes);
        }
        self.none_is(&path)?;
        self.put_and_move(&path, bytes)
    }

    fn remove(&self, path: &str) -> Result<(), FolderError> {
        let path = self.whole(path)?;
        match self.wait(self.place.delete(&path)) {
            Ok(()) => Ok(()),
            Err(error) => match self.why(&error, Deed::Write) {
                FolderError::Missing => Ok(()),
                other => Err(other),
            },
        }
    }
}

/// What the machine said in the end, such as that nobody answers.
fn root_cause(error: &opendal::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
