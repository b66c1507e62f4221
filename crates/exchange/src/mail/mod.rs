//! E-mails in which reactions come in: a file as a mail program saves it, or the text as it stands on
//! the clipboard. Who, when, about what; their own words apart from a signature and from older mail,
//! and nothing of it lost.

mod apart;
mod head;
mod mime;

use draagvlak_domain::time::Date;

pub use apart::{Apart, apart};

use crate::spreadsheet::decode;

/// The most bytes of an e-mail with its attachments.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
/// The most signs of what an e-mail says, in any of its texts.
pub const MOST_SIGNS: usize = 1_000_000;
/// The most parts an e-mail is made of.
const MOST_PARTS: usize = 500;

/// An e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mail {
    /// The name of who sent it; empty where only an address is known.
    pub name: String,
    /// The address it came from; empty where none stands in it.
    pub address: String,
    /// The day it was sent, where its sender was.
    pub date: Option<Date>,
    /// The subject.
    pub subject: String,
    /// What it says.
    pub words: Apart,
    /// It says nothing of itself and hands on an older one: who, when and what are of that one.
    pub forwarded: bool,
    /// What came with it, in order.
    pub attachments: Vec<Attachment>,
}

/// A file that came with an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, without folders; made up where it has none.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a file is no e-mail that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotMail {
    /// Nothing is in it.
    #[error("nothing is in it")]
    Empty,
    /// Larger, longer or in more parts than an e-mail is.
    #[error("it is too large")]
    TooLarge,
    /// Outlook's own kind of file.
    #[error("it is an Outlook file")]
    Outlook,
    /// No line says who sent it.
    #[error("no line says who sent it")]
    NoHead,
    /// It says nothing, in its own words or in older ones.
    #[error("it says nothing")]
    NoWords,
}

/// Whether a text begins as an e-mail does.
pub fn is_mail(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(64 * 1024)];
    head::of_file(start) || head::of_text(&decode(start)).is_some()
}

/// Reads an e-mail: a file as a mail program saves it (`.eml`), or pasted text with its head in Dutch
/// or English.
///
/// # Errors
/// [`NotMail`] when it is none, says nothing or goes beyond the bounds; nothing is cut off.
pub fn read_mail(bytes: &[u8]) -> Result<Mail, NotMail> {
    if bytes.len() > MOST_BYTES {
        return Err(NotMail::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotMail::Empty);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(NotMail::Outlook);
    }
    let mut mail = if head::of_file(bytes) {
        mime::read(bytes)?
    } else {
        pasted(&decode(bytes))?
    };
    if mail.words.own.trim().is_empty() {
        hand_on(&mut mail);
    }
    // One that only carries a file is read all the same: its file may be what is wanted.
    if mail.words.own.trim().is_empty() && mail.attachments.is_empty() {
        return Err(NotMail::NoWords);
    }
    Ok(mail)
}

/// An e-mail as it stands on the clipboard.
fn pasted(text: &str) -> Result<Mail, NotMail> {
    if text.chars().count() > MOST_SIGNS {
        return Err(NotMail::TooLarge);
    }
    let (head, body) = head::of_text(text).ok_or(NotMail::NoHead)?;
    Ok(Mail {
        name: head.name,
        address: head.address,
        date: head.date,
        subject: head.subject,
        words: apart(&body),
        ..Mail::default()
    })
}

/// An e-mail without words of its own speaks through the one it hands on.
fn hand_on(mail: &mut Mail) {
    let quoted = &mail.words.quoted;
    // A rule or a sentence may stand before its head.
    let from = line_that(quoted, head::says_from);
    let Some((head, body)) = from.and_then(|at| head::of_text(&quoted[at..])) else {
        return;
    };
    let older = apart(&body);
    if older.own.trim().is_empty() {
        return;
    }
    *mail = Mail {
        name: head.name,
        address: head.address,
        date: head.date.or(mail.date),
        subject: head.subject,
        words: older,
        forwarded: true,
        attachments: std::mem::take(&mut mail.attachments),
    };
}

/// Where the first line begins that is such.
fn line_that(text: &str, is: impl Fn(&str) -> bool) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if is(line) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_mail_says_who_when_and_what() {
        let cases = [
            (
                "Van: ambtenaar OOV <oov@duinrode.example>\nVerzonden: vrijdag 13 juli 2018 14:02\nAan: werkgroep\nOnderwerp: 70% versie\n\nGraag concreter.",
                (
                    "ambtenaar OOV",
                    "oov@duinrode.example",
                    "2018-07-13",
                    "70% versie",
                ),
            ),
            (
                "From: Policy officer [mailto:p@lageland.example]\r\nSent: Friday, July 13, 2018 2:02 PM\r\nTo: workgroup\r\nSubject: Draft\r\n\r\nGraag concreter.",
                (
                    "Policy officer",
                    "p@lageland.example",
                    "2018-07-13",
                    "Draft",
                ),
            ),
            (
                "*Van:* \"Bureau, Veiligheid\"\n*Datum:* 3-7-2018\n\nGraag concreter.",
                ("Bureau, Veiligheid", "", "2018-07-03", ""),
            ),
        ];
        for (text, (name, address, date, subject)) in cases {
            let mail = read_mail(text.as_bytes()).unwrap();
            assert_eq!(
                (
                    mail.name.as_str(),
                    mail.address.as_str(),
                    mail.subject.as_str()
                ),
                (name, address, subject)
            );
            assert_eq!(mail.date.unwrap().to_string(), date, "{text}");
            assert_eq!(mail.words.own, "Graag concreter.");
        }
    }

    #[test]
    fn what_is_no_mail_is_refused_by_what_it_is() {
        let long = format!("Van: a\nDatum: 1-7-2018\n\n{}", "woord ".repeat(200_000));
        let cases: [(&[u8], NotMail); 6] = [
            (b" \r\n", NotMail::Empty),
            (b"Zomaar een tekst: met een dubbele punt", NotMail::NoHead),
            (b"Nr;Naam;Opmerking\n1;a;tekst", NotMail::NoHead),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", NotMail::Outlook),
            (b"Van: a\nDatum: 1-7-2018\n\n  \n", NotMail::NoWords),
            (long.as_bytes(), NotMail::TooLarge),
        ];
        for (bytes, why) in cases {
            assert_eq!(read_mail(bytes), Err(why));
        }
    }

    #[test]
    fn a_mail_that_only_hands_on_speaks_through_the_older_one() {
        let text = "Van: griffie\nDatum: 14-7-2018\nOnderwerp: FW: plan\n\n-----Oorspronkelijk bericht-----\nVan: raadslid <r@duinrode.example>\nVerzonden: 12 juli 2018\nOnderwerp: plan\n\nIk mis de wijkagent.\n-- \nraadslid";
        let mail = read_mail(text.as_bytes()).unwrap();
        assert!(mail.forwarded);
        assert_eq!(
            (mail.name.as_str(), mail.words.own.as_str()),
            ("raadslid", "Ik mis de wijkagent.")
        );
        assert_eq!(mail.date.unwrap().to_string(), "2018-07-12");
        assert_eq!(mail.words.signature, "raadslid");
    }
}
