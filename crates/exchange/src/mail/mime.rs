//! An e-mail as a mail program saves it.

use draagvlak_domain::time::Date;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::{Attachment, MOST_PARTS, MOST_SIGNS, Mail, NotMail, apart};

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Mail, NotMail> {
    let message = MessageParser::default()
        .parse(bytes)
        .ok_or(NotMail::NoHead)?;
    if message.parts.len() > MOST_PARTS {
        return Err(NotMail::TooLarge);
    }
    let from = message.from().and_then(|from| from.first());
    let part = |said: Option<&str>| said.unwrap_or_default().trim().to_owned();
    let words = words(&message)?;
    Ok(Mail {
        name: part(from.and_then(|from| from.name())),
        address: part(from.and_then(|from| from.address())),
        date: message.date().and_then(|date| {
            let year = i16::try_from(date.year).ok()?;
            let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
            Date::new(year, month, day).ok()
        }),
        subject: part(message.subject()),
        words: apart(&words),
        forwarded: false,
        attachments: attachments(&message),
    })
}

/// What it says: of text and page the text, of several texts all.
fn words(message: &Message<'_>) -> Result<String, NotMail> {
    let mut words: Vec<String> = Vec::new();
    let mut signs = 0;
    for part in message.text_bodies() {
        let said = match &part.body {
            PartType::Text(text) => text.to_string(),
            PartType::Html(page) => {
                if page.len() > 8 * MOST_SIGNS {
                    return Err(NotMail::TooLarge);
                }
                of_page(page)
            }
            _ => continue,
        };
        signs += said.chars().count();
        if signs > MOST_SIGNS {
            return Err(NotMail::TooLarge);
        }
        words.push(said);
    }
    Ok(words.join("\n"))
}

/// The words of a page: what is styled, hidden or run is left out, and a block ends a line.
fn of_page(page: &str) -> String {
    let mut clean = ammonia::Builder::default()
        .add_clean_content_tags(["title"])
        .clean(page)
        .to_string();
    for end in [
        "</div>",
        "</li>",
        "</tr>",
        "</blockquote>",
        "<hr>",
        "</h1>",
        "</h2>",
        "</h3>",
        "</h4>",
    ] {
        clean = clean.replace(end, &format!("{end}<br>"));
    }
    for between in ["</td>", "</th>"] {
        clean = clean.replace(between, &format!("{between} "));
    }
    let words = mail_parser::decoders::html::html_to_text(&clean);
    words
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}

fn attachments(message: &Message<'_>) -> Vec<Attachment> {
    let mut all: Vec<Attachment> = Vec::new();
    for (at, part) in message.attachments().enumerate() {
        let bytes = match &part.body {
            // What was not packed lies within the whole.
            PartType::Message(_) if part.encoding == Encoding::None => {
                let (from, to) = (part.offset_body as usize, part.offset_end as usize);
                message
                    .raw_message
                    .get(from..to)
                    .unwrap_or_default()
                    .to_vec()
            }
            PartType::Message(inner) => inner.raw_message.to_vec(),
            _ => part.contents().to_vec(),
        };
        let mut name = named(part, at + 1);
        // Two of one name are both kept.
        if all.iter().any(|known| known.name == name) {
            name = format!("{}-{name}", at + 1);
        }
        all.push(Attachment { name, bytes });
    }
    all
}

/// A name that cannot lead elsewhere.
fn named(part: &MessagePart<'_>, number: usize) -> String {
    let said = part.attachment_name().unwrap_or_default();
    let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|sign| {
            !sign.is_control() && !matches!(sign, ':' | '*' | '?' | '"' | '<' | '>' | '|')
        })
        .take(120)
        .collect();
    let plain = plain.trim().trim_start_matches('.');
    if !plain.is_empty() {
        return plain.to_owned();
    }
    match &part.body {
        PartType::Message(_) => format!("bericht-{number}.eml"),
        _ => format!("bijlage-{number}"),
    }
}
