//! Taking in an e-mail as a reaction: pasted, or as a mail program saved it (D25-D27). Who sent it is
//! told by the register of people; the e-mail is kept as it came.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{NameSender, points};
use draagvlak_domain::comment::{Comment, CommentChange, ImportFeedback, SetComment};
use draagvlak_domain::draft::{DraftComment, Sentiment};
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_exchange::mail::{Attachment, Mail, NotMail, is_mail, read_mail};
use draagvlak_exchange::spreadsheet::{has_address, has_phone};
use draagvlak_store::Kept;
use draagvlak_texts::Texts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::files::attached;
use crate::import_feedback::synonyms;
use crate::look::Labels;
use crate::package::folder::{Entry, must_be_free, write_folder};
use crate::persons::{PersonRow, persons};
use crate::problem::Problem;
use crate::rounds::{next_number, opened, round_named};
use crate::spreadsheet_file::unreadable;

/// An e-mail to take in. What is said here goes before what the e-mail says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct MailOrder {
    /// Where the file is; empty for one that was pasted.
    #[serde(default)]
    pub path: String,
    /// The e-mail as it was pasted; empty for a file.
    #[serde(default)]
    pub pasted: String,
    /// The code of the round; one that is not there yet is opened.
    pub round: String,
    /// Who reacts.
    #[serde(default)]
    pub respondent: String,
    /// For which organisation.
    #[serde(default)]
    pub organisation: String,
    /// In which role.
    #[serde(default)]
    pub role: String,
    /// When it was made or received.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The chapter it is about, by id, number or title.
    #[serde(default)]
    pub chapter: Option<String>,
}

/// What an e-mail says, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct MailReport {
    /// The file's name; empty for one that was pasted.
    pub file: String,
    /// Who sent it, as written.
    pub respondent: String,
    /// The address it came from. Never part of what is published.
    pub address: String,
    /// The person of the register it is of, by the address; none where no one person has it.
    pub person: Option<String>,
    /// The day it was sent.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The subject.
    pub subject: String,
    /// What it says, without signature and older mail.
    pub text: String,
    /// The signature; empty for none.
    pub signature: String,
    /// The older mail in it; empty for none.
    pub quoted: String,
    /// It says nothing itself and hands on an older one, which is the reaction.
    pub forwarded: bool,
    /// The points it makes, as a proposal to split it afterwards.
    pub points: Vec<String>,
    /// What came with it.
    pub attachments: Vec<AttachmentRow>,
    /// What in its words may name a person: `email-address`, `phone-number`.
    pub notices: Vec<String>,
    /// The number of the reaction it is; none for a preview.
    pub label: Option<String>,
    /// It was on the register already, under this number: nothing new came in.
    pub known: Option<String>,
    /// Whether the round was opened for it.
    pub opened: bool,
    /// The import; none for a preview, or when it was known.
    #[ts(type = "string | null")]
    pub import: Option<OperationId>,
}

/// A file that came with an e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttachmentRow {
    /// Its name.
    pub name: String,
    /// Its length.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What can be taken in from it: `sheet`, `word`, `mail`; empty for nothing.
    pub holds: String,
}

/// So much of a file tells whether it is an e-mail.
const LOOKED_AT: u64 = 64 * 1024;

/// An e-mail that was read and held against the register.
struct Read {
    bytes: Vec<u8>,
    name: String,
    draft: DraftComment,
    person: Option<EntityId>,
    round: Option<Kept<Round>>,
    report: MailReport,
}

/// Whether a file begins as an e-mail does; one that cannot be read does not.
pub fn is_mail_file(path: &Path) -> bool {
    let mut start = Vec::new();
    let read =
        std::fs::File::open(path).and_then(|file| file.take(LOOKED_AT).read_to_end(&mut start));
    read.is_ok() && is_mail(&start)
}

/// Looks at an e-mail: who, when and what. Stores nothing.
///
/// # Errors
/// [`Problem`] when it is no e-mail that can be read.
pub fn mail_preview(desk: &Desk, order: &MailOrder, texts: &Texts) -> Result<MailReport, Problem> {
    Ok(read(desk, order, texts)?.report)
}

/// Takes an e-mail in as one reaction; signature, older mail, subject and the names of what came with
/// it stand beside its words. The same e-mail is taken in once, however often it is sent. It is kept
/// as it came, under its hash.
///
/// # Errors
/// [`Problem`] when it is no e-mail that can be read, it says nothing itself, or there is no such
/// chapter: nothing is stored then.
pub fn import_mail(
    desk: &mut Desk,
    order: &MailOrder,
    texts: &Texts,
) -> Result<MailReport, Problem> {
    let Read {
        bytes,
        name,
        draft,
        person,
        round,
        mut report,
    } = read(desk, order, texts)?;
    if draft.text.trim().is_empty() {
        return Err(unreadable(&name, "unreadable-mail-only-files"));
    }
    if report.known.is_some() {
        return Ok(report);
    }
    let chapter = match &order.chapter {
        Some(name) => Some(chapter_named(desk, name)?.id),
        None => None,
    };
    let first_number = next_number(desk, round.as_ref())?;
    report.opened = round.is_none();
    let code = match &round {
        Some(round) => round.value.code.clone(),
        None => order.round.clone(),
    };
    report.label = Some(Comment::label(&code, first_number, 0));
    report.import = Some(desk.write(|writing| {
        let round = opened(writing, round.as_ref(), &order.round)?;
        let file = attached(writing, name, &bytes)?;
        let import = writing.append(&Body::ImportFeedback(ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments: vec![draft],
            skipped: Vec::new(),
        }))?;
        let comment = EntityId::born_of(import, 0);
        if person.is_some() {
            writing.append(&Body::NameSender(NameSender { comment, person }))?;
        }
        if chapter.is_some() {
            let change = CommentChange::Chapter(chapter);
            writing.append(&Body::SetComment(SetComment { comment, change }))?;
        }
        Ok(import)
    })?);
    Ok(report)
}

/// Writes what came with an e-mail to a folder of its own, which is not there yet or empty. Says the
/// names.
///
/// # Errors
/// [`Problem`] when it is no e-mail that can be read, nothing came with it, or the folder is not free.
pub fn save_attachments(path: &Path, out: &Path) -> Result<Vec<String>, Problem> {
    let (name, bytes) = file(path)?;
    let mail = parsed(&name, &bytes)?;
    if mail.attachments.is_empty() {
        let file = [("file", name.as_str())];
        return Err(Problem::refused("problem-mail-no-attachments", &file));
    }
    must_be_free(out)?;
    let entries: Vec<Entry> = mail
        .attachments
        .into_iter()
        .map(|attachment| Entry {
            path: attachment.name,
            bytes: Arc::new(attachment.bytes),
            fixed: false,
        })
        .collect();
    write_folder(out, &entries)?;
    Ok(entries.into_iter().map(|entry| entry.path).collect())
}

/// What came with the e-mail in a file, by its name.
pub(crate) fn attachment(path: &Path, wanted: &str) -> Result<Attachment, Problem> {
    let (name, bytes) = file(path)?;
    let mail = parsed(&name, &bytes)?;
    let known: Vec<String> = mail
        .attachments
        .iter()
        .map(|one| one.name.clone())
        .collect();
    let mut all = mail.attachments.into_iter();
    all.find(|one| one.name == wanted)
        .ok_or_else(|| Problem::no_such(wanted, &known))
}

fn file(path: &Path) -> Result<(String, Vec<u8>), Problem> {
    let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    let name = path.file_name().unwrap_or_default();
    Ok((name.to_string_lossy().into_owned(), bytes))
}

fn parsed(name: &str, bytes: &[u8]) -> Result<Mail, Problem> {
    read_mail(bytes).map_err(|why| {
        let why = match why {
            NotMail::Empty => "unreadable-empty",
            NotMail::TooLarge => "unreadable-too-large",
            NotMail::Outlook => "unreadable-mail-outlook",
            NotMail::NoHead => "unreadable-mail-no-head",
            NotMail::NoWords => "unreadable-mail-no-words",
        };
        unreadable(name, why)
    })
}

fn read(desk: &Desk, order: &MailOrder, texts: &Texts) -> Result<Read, Problem> {
    let (name, bytes) = if order.path.is_empty() {
        (texts.word("mail-pasted"), order.pasted.clone().into_bytes())
    } else {
        file(&PathBuf::from(&order.path))?
    };
    let mail = parsed(&name, &bytes)?;
    let person = sender(desk, &mail.address)?;
    let draft = draft(order, &mail, person.as_ref(), texts)?;
    let round = round_named(desk, &order.round).ok();
    let mut known = None;
    if let Some(round) = &round {
        let content = draft.content_hash();
        let all = desk.store.contents(round.id)?;
        if let Some((_, id)) = all.into_iter().find(|(known, _)| *known == content) {
            known = Labels::of(desk)?.one(desk, id)?;
        }
    }
    let mut notices = Vec::new();
    for (code, found) in [
        ("email-address", has_address(&draft.text)),
        ("phone-number", has_phone(&draft.text)),
    ] {
        if found {
            notices.push(code.to_owned());
        }
    }
    let report = MailReport {
        file: if order.path.is_empty() {
            String::new()
        } else {
            name.clone()
        },
        respondent: draft.respondent.clone(),
        address: mail.address.clone(),
        person: person.as_ref().map(|person| person.shown.clone()),
        date: draft.date,
        subject: mail.subject.clone(),
        text: draft.text.clone(),
        signature: mail.words.signature.clone(),
        quoted: mail.words.quoted.clone(),
        forwarded: mail.forwarded,
        points: points(&draft.text),
        attachments: mail.attachments.iter().map(row).collect(),
        notices,
        known,
        ..MailReport::default()
    };
    Ok(Read {
        bytes,
        name,
        draft,
        person: person.map(|person| person.id),
        round,
        report,
    })
}

/// The one person of the register with this address.
fn sender(desk: &Desk, address: &str) -> Result<Option<PersonRow>, Problem> {
    if address.is_empty() {
        return Ok(None);
    }
    let mut all = persons(desk)?;
    all.retain(|person| person.email.trim().eq_ignore_ascii_case(address));
    Ok((all.len() == 1).then(|| all.swap_remove(0)))
}

/// The e-mail as a reaction. A sender without a name in it bears that of the register, else the
/// address.
fn draft(
    order: &MailOrder,
    mail: &Mail,
    person: Option<&PersonRow>,
    texts: &Texts,
) -> Result<DraftComment, Problem> {
    let said = |given: &str| given.trim().to_owned();
    let name = [order.respondent.trim(), mail.name.as_str()]
        .into_iter()
        .chain(person.map(|person| person.name.as_str()))
        .chain([mail.address.as_str()])
        .find(|name| !name.is_empty());
    let files: Vec<&str> = mail
        .attachments
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    let mut other = Vec::new();
    for (key, text) in [
        ("mail-subject", mail.subject.clone()),
        ("mail-address", mail.address.clone()),
        ("mail-attachments", files.join(", ")),
        ("mail-signature", mail.words.signature.clone()),
        ("mail-quoted", mail.words.quoted.clone()),
    ] {
        if !text.is_empty() {
            other.push((texts.word(key), text));
        }
    }
    let text = mail.words.own.clone();
    Ok(DraftComment {
        respondent: name.unwrap_or_default().to_owned(),
        organisation: said(&order.organisation),
        role: said(&order.role),
        date: order.date.or(mail.date),
        sentiment: synonyms()?.is_assent(&text).then_some(Sentiment::Positive),
        text,
        other,
        ..DraftComment::default()
    })
}

fn row(attachment: &Attachment) -> AttachmentRow {
    let ending = attachment.name.rsplit('.').next().unwrap_or_default();
    let holds = match ending.to_lowercase().as_str() {
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "tsv" => "sheet",
        "docx" => "word",
        "eml" => "mail",
        _ => "",
    };
    AttachmentRow {
        name: attachment.name.clone(),
        bytes: attachment.bytes.len() as u64,
        holds: holds.to_owned(),
    }
}
