//! Typesetting: PDF in a process of its own, which gives its memory back and can be ended.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use draagvlak_exchange::document::pdf::{make_ready, pdf, pdf_once};
use draagvlak_exchange::document::{Document, Options};
use serde::{Deserialize, Serialize};

use crate::problem::Problem;

/// The hidden argument by which a shell's program is asked to typeset.
const ARGUMENT: &str = "__typeset";

/// How often a process at work is looked at.
const LOOK: Duration = Duration::from_millis(15);

/// What goes in.
#[derive(Debug, Serialize)]
struct Order<'a> {
    document: &'a Document,
    options: &'a Options,
}

/// The same where it comes in.
#[derive(Debug, Deserialize)]
struct Asked {
    document: Document,
    options: Options,
}

/// What is said on the error stream when it fails.
#[derive(Debug, Serialize, Deserialize)]
struct Failure {
    why: String,
}

/// A wish to stop, which whoever works looks at.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks to stop.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether one was asked to stop.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Goes on, unless one was asked to stop.
    ///
    /// # Errors
    /// [`Problem`] `problem-stopped` when one was.
    pub fn go_on(&self) -> Result<(), Problem> {
        if self.is_asked() {
            Err(Problem::refused("problem-stopped", &[]))
        } else {
            Ok(())
        }
    }
}

/// Who typesets.
#[derive(Debug, Clone, Default)]
pub struct Typesetter {
    program: Option<PathBuf>,
}

impl Typesetter {
    /// A program of ours, whose `main` begins with [`typeset_if_asked`].
    pub fn program(path: PathBuf) -> Self {
        Self {
            program: Some(path),
        }
    }

    /// This very process, which keeps the memory and cannot be stopped midway.
    pub fn here() -> Self {
        Self::default()
    }

    /// Makes a PDF of a document. Asked to stop, it ends the process that works.
    ///
    /// # Errors
    /// [`Problem`] when the document is refused, the process fails, or one asked to stop.
    pub fn pdf(
        &self,
        document: &Document,
        options: &Options,
        stop: &Stop,
    ) -> Result<Vec<u8>, Problem> {
        stop.go_on()?;
        self.begin()?.pdf(document, options, stop)
    }

    /// Makes PDFs of documents one after the other, in one process. Asked to stop, it ends that
    /// process.
    ///
    /// # Errors
    /// [`Problem`] when one of them is refused, the process fails, or one asked to stop.
    pub fn pdfs(
        &self,
        documents: &[(&Document, &Options)],
        stop: &Stop,
    ) -> Result<Vec<Vec<u8>>, Problem> {
        stop.go_on()?;
        self.begin()?.pdfs(documents, stop)
    }

    /// Starts the process, which makes itself ready while the documents are made.
    ///
    /// # Errors
    /// [`Problem`] when it does not start.
    pub(crate) fn begin(&self) -> Result<Begun, Problem> {
        let Some(program) = &self.program else {
            return Ok(Begun(None));
        };
        let child = Command::new(program)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| Problem::of_file(program, &error))?;
        Ok(Begun(Some(child)))
    }
}

/// A typesetter that waits for its documents; it ends when none come.
#[derive(Debug)]
pub(crate) struct Begun(Option<Child>);

impl Begun {
    /// Makes a PDF of a document.
    ///
    /// # Errors
    /// As [`Typesetter::pdf`].
    pub(crate) fn pdf(
        self,
        document: &Document,
        options: &Options,
        stop: &Stop,
    ) -> Result<Vec<u8>, Problem> {
        let mut made = self.pdfs(&[(document, options)], stop)?;
        made.pop().ok_or_else(|| unset("nothing was made"))
    }

    /// Makes PDFs of documents one after the other.
    ///
    /// # Errors
    /// As [`Typesetter::pdfs`].
    pub(crate) fn pdfs(
        mut self,
        documents: &[(&Document, &Options)],
        stop: &Stop,
    ) -> Result<Vec<Vec<u8>>, Problem> {
        let Some(child) = self.0.take() else {
            let set = documents.iter().map(|(document, options)| {
                stop.go_on()?;
                pdf(document, options).map_err(|error| unset(&error.to_string()))
            });
            return set.collect();
        };
        let orders: Vec<_> = documents
            .iter()
            .map(|(document, options)| Order { document, options })
            .collect();
        let order = serde_json::to_vec(&orders).map_err(|error| unset(&error.to_string()))?;
        let made = watched(child, order, stop)?;
        apart(&made, documents.len()).ok_or_else(|| unset("half of it came"))
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if let Some(mut child) = self.0.take() {
            // It may have ended by itself: then there is nothing to end.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// What came out: each preceded by its length, as eight bytes. None when it is not as many.
fn apart(mut bytes: &[u8], count: usize) -> Option<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<8>() {
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        all.push(rest.get(..length)?.to_vec());
        bytes = rest.get(length..)?;
    }
    (bytes.is_empty() && all.len() == count).then_some(all)
}

fn unset(why: &str) -> Problem {
    Problem::refused("problem-not-typeset", &[("what", why)])
}

/// Feeds a process, reads what it says, and ends it when asked to stop.
fn watched(mut child: Child, order: Vec<u8>, stop: &Stop) -> Result<Vec<u8>, Problem> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    // Each stream has its own thread: a full pipe would hold up the others.
    let fed = std::thread::spawn(move || stdin.map(|mut pipe| pipe.write_all(&order)));
    let (told, end) = std::sync::mpsc::channel();
    let made = std::thread::spawn(move || {
        let made = read_all(stdout);
        // Its output ends with it: then one need not wait for the next look.
        let _ = told.send(());
        made
    });
    let said = std::thread::spawn(move || read_all(stderr));
    let ended = loop {
        if stop.is_asked() {
            // It may have ended by itself meanwhile: then there is nothing to end.
            let _ = child.kill();
            let _ = child.wait();
            break None;
        }
        match child.try_wait() {
            Ok(Some(status)) => break Some(status),
            Ok(None) => match end.recv_timeout(LOOK) {
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
                // What is left of it is a moment: looking on is soon enough, waiting is not safe.
                _ => std::thread::sleep(Duration::from_micros(200)),
            },
            Err(error) => return Err(unset(&error.to_string())),
        }
    };
    let (_, made, said) = (fed.join(), made.join(), said.join());
    let Some(status) = ended else {
        return Err(Problem::refused("problem-stopped", &[]));
    };
    let (made, said) = (made.unwrap_or_default(), said.unwrap_or_default());
    if status.success() {
        return Ok(made);
    }
    let why = serde_json::from_slice::<Failure>(&said)
        .map_or_else(|_| status.to_string(), |failure| failure.why);
    Err(unset(&why))
}

fn read_all(pipe: Option<impl Read>) -> Vec<u8> {
    let mut all = Vec::new();
    if let Some(mut pipe) = pipe {
        // What was read before a pipe broke goes with the process's own end, which is looked at.
        let _ = pipe.read_to_end(&mut all);
    }
    all
}

/// Typesets when the program was started to do so: the document comes on the input, the PDF goes
/// to the output, a failure to the error stream as JSON. The first thing a shell's `main` calls,
/// with the arguments of the program; `None` says that it was started for something else.
pub fn typeset_if_asked(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    if arguments.nth(1)? != ARGUMENT {
        return None;
    }
    // Whoever starts it may still be making the document.
    std::thread::spawn(make_ready);
    let mut order = Vec::new();
    let made = std::io::stdin()
        .lock()
        .read_to_end(&mut order)
        .map_err(|error| error.to_string())
        .and_then(|_| {
            serde_json::from_slice::<Vec<Asked>>(&order).map_err(|error| error.to_string())
        })
        .and_then(|orders| {
            let mut out = std::io::stdout().lock();
            let last = orders.len();
            for (at, order) in orders.into_iter().enumerate() {
                // The process ends with the last paper and need not tidy up after it.
                let make = if at + 1 == last { pdf_once } else { pdf };
                let bytes = make(&order.document, &order.options).map_err(|e| e.to_string())?;
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes();
                out.write_all(&length)
                    .and_then(|()| out.write_all(&bytes))
                    .map_err(|error| error.to_string())?;
            }
            out.flush().map_err(|error| error.to_string())
        });
    Some(match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let said = serde_json::to_vec(&Failure { why }).unwrap_or_default();
            // Nobody listens any more when this fails.
            let _ = std::io::stderr().lock().write_all(&said);
            ExitCode::from(1)
        }
    })
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A program that never ends by itself, so that only an end put to it lets the test end.
    fn endless(folder: &std::path::Path) -> PathBuf {
        let path = folder.join("endless");
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(b"#!/bin/sh\nexec sleep 1000000\n").unwrap();
        file.set_permissions(std::fs::Permissions::from_mode(0o755))
            .unwrap();
        path
    }

    #[test]
    fn a_process_at_work_is_ended_when_asked() {
        let folder = tempfile::tempdir().unwrap();
        let typesetter = Typesetter::program(endless(folder.path()));
        let stop = Stop::default();
        let asked = stop.clone();
        let work = std::thread::spawn(move || {
            typesetter.pdf(&Document::default(), &Options::default(), &stop)
        });
        asked.ask();
        assert_eq!(work.join().unwrap().unwrap_err().code, "problem-stopped");
    }

    #[test]
    fn a_document_without_a_title_is_refused_with_the_reason() {
        let made =
            Typesetter::here().pdf(&Document::default(), &Options::default(), &Stop::default());
        assert_eq!(made.unwrap_err().code, "problem-not-typeset");
    }
}
