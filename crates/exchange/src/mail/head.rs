//! The head of an e-mail as mail programs put it before its text, in Dutch or English.

use draagvlak_domain::time::Date;

use crate::spreadsheet::day;

/// What the head of an e-mail says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Head {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) date: Option<Date>,
    pub(super) subject: String,
}

/// What a line of a head is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    From,
    Date,
    Subject,
    Other,
}

/// The lines a head has in what is pasted.
const LINES: &[(&str, Line)] = &[
    ("van", Line::From),
    ("from", Line::From),
    ("afzender", Line::From),
    ("datum", Line::Date),
    ("date", Line::Date),
    ("verzonden", Line::Date),
    ("verstuurd", Line::Date),
    ("sent", Line::Date),
    ("onderwerp", Line::Subject),
    ("subject", Line::Subject),
    ("betreft", Line::Subject),
    ("aan", Line::Other),
    ("to", Line::Other),
    ("cc", Line::Other),
    ("bcc", Line::Other),
    ("bijlage", Line::Other),
    ("bijlagen", Line::Other),
    ("attachments", Line::Other),
    ("prioriteit", Line::Other),
    ("urgentie", Line::Other),
    ("importance", Line::Other),
];

/// The fields that only a file of a mail program has.
const FIELDS: &[&str] = &[
    "received:",
    "message-id:",
    "mime-version:",
    "content-type:",
    "return-path:",
    "delivered-to:",
    "x-mailer:",
];

/// Whether these are the bytes of a file as a mail program saves it.
pub(super) fn of_file(bytes: &[u8]) -> bool {
    let mut from = false;
    let mut field = false;
    for line in bytes.split(|byte| *byte == b'\n').take(500) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            break;
        }
        let start = String::from_utf8_lossy(&line[..line.len().min(20)]).to_ascii_lowercase();
        from |= start.starts_with("from:");
        field |= FIELDS.iter().any(|field| start.starts_with(field));
    }
    from && field
}

/// The head a text begins with, and what follows it; none for a text without one. A head says who
/// sent it and at least one thing more.
pub(super) fn of_text(text: &str) -> Option<(Head, String)> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut head = Head::default();
    let (mut lines, mut from, mut at) = (0, false, 0);
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        // Empty lines and rules may stand before it.
        let before = lines == 0 && bare.trim_matches(['_', '-', '=']).is_empty();
        if !before {
            let Some((kind, said)) = read(bare) else {
                break;
            };
            lines += 1;
            match kind {
                Line::From if !from => {
                    from = true;
                    (head.name, head.address) = sender(said);
                }
                Line::Date if head.date.is_none() => head.date = date(said),
                Line::Subject if head.subject.is_empty() => head.subject = said.to_owned(),
                _ => {}
            }
        }
        at += line.len();
    }
    (from && lines >= 2).then(|| (head, text[at..].trim().to_owned()))
}

/// Whether a line is one of a head.
pub(super) fn is_head(line: &str) -> bool {
    read(line.trim()).is_some()
}

/// Whether a line of a head says who sent it.
pub(super) fn says_from(line: &str) -> bool {
    matches!(read(line.trim()), Some((Line::From, _)))
}

fn read(line: &str) -> Option<(Line, &str)> {
    let line = line.trim_start_matches('*');
    let (name, said) = line.split_once(':')?;
    let name = name.trim().trim_end_matches('*').to_lowercase();
    let kind = LINES.iter().find(|(known, _)| *known == name)?.1;
    Some((kind, said.trim_start_matches('*').trim()))
}

/// The name and the address of a sender.
pub(super) fn sender(said: &str) -> (String, String) {
    let mut name = said.to_owned();
    let mut address = String::new();
    for (open, close) in [('<', '>'), ('[', ']'), ('(', ')')] {
        let Some(start) = name.find(open) else {
            continue;
        };
        let Some(length) = name[start..].find(close) else {
            continue;
        };
        let within = name[start + open.len_utf8()..start + length].trim();
        let within = within.trim_start_matches("mailto:");
        if within.contains('@') {
            address = within.to_owned();
            name.replace_range(start..start + length + close.len_utf8(), "");
        }
    }
    let name = name.trim().trim_matches(['"', '\'']).trim();
    if address.is_empty() && name.contains('@') && !name.contains(' ') {
        return (String::new(), name.to_owned());
    }
    (
        name.split_whitespace().collect::<Vec<_>>().join(" "),
        address,
    )
}

/// The day of a head: day first, or with the month in words before it, as English programs write.
fn date(said: &str) -> Option<Date> {
    let said = said.trim();
    if let Some(found) = day(said) {
        return Some(found);
    }
    let words: Vec<&str> = said
        .split([' ', ',', '\u{a0}'])
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(3).find_map(|three| {
        let [first, second, year] = three else {
            return None;
        };
        let year = year.trim_end_matches(|c: char| !c.is_ascii_digit());
        let month_first = format!("{second} {first} {year}");
        let day_first = format!("{first} {second} {year}");
        let worded = |word: &str| word.starts_with(char::is_alphabetic);
        if year.len() != 4 {
            return None;
        }
        match (worded(first), worded(second)) {
            (true, false) => day(&month_first),
            (false, true) => day(&day_first),
            _ => None,
        }
    })
}
