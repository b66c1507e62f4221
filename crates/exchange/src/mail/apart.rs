//! What somebody says in an e-mail, apart from their signature and from the older mail below it.

use super::head::{is_head, says_from};

/// The words of an e-mail in their parts. Every word of it stands in one of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Apart {
    /// What they say, letter for letter; with what they quote between their own words.
    pub own: String,
    /// The signature; empty for none.
    pub signature: String,
    /// The older mail; empty for none.
    pub quoted: String,
}

/// The longest signature, in lines: what is longer says something.
const MOST_LINES: usize = 15;

/// With which lines a mail ends before the name of its sender.
const CLOSINGS: &[&str] = &[
    "met vriendelijke groet",
    "met vriendelijke groeten",
    "vriendelijke groet",
    "vriendelijke groeten",
    "met hartelijke groet",
    "hartelijke groet",
    "hartelijke groeten",
    "met groet",
    "groet",
    "groeten",
    "hoogachtend",
    "mvg",
    "m.vr.gr.",
    "kind regards",
    "best regards",
    "regards",
    "yours sincerely",
];

/// Tells the parts of the words of an e-mail apart.
pub fn apart(text: &str) -> Apart {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.lines().collect();
    let older = older_from(&lines).unwrap_or(lines.len());
    let (said, mut quoted) = (&lines[..older], joined(&lines[older..]));
    let mut own: Vec<&str> = said.to_vec();
    if let Some((from, to)) = one_quote(said) {
        let block = joined(&said[from..to]);
        quoted = [block, quoted]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n");
        own.drain(from..to);
    }
    let end = signature_from(&own).unwrap_or(own.len());
    let signature = own.split_off(end);
    let signature = match signature.split_first() {
        Some((first, rest)) if first.trim_end() == "--" => joined(rest),
        _ => joined(&signature),
    };
    Apart {
        own: joined(&own),
        signature,
        quoted,
    }
}

fn joined(lines: &[&str]) -> String {
    lines.join("\n").trim().to_owned()
}

/// The line from which on everything is older mail: a rule that says so, a head, or a sentence that
/// introduces what is not marked by signs.
fn older_from(lines: &[&str]) -> Option<usize> {
    (0..lines.len()).find(|&at| {
        let line = lines[at].trim();
        is_rule(line)
            || begins_head(&lines[at..])
            || (introduces(lines, at) && !marked_below(lines, at))
    })
}

/// `-----Oorspronkelijk bericht-----` and its like.
fn is_rule(line: &str) -> bool {
    let bare = line.trim_matches(['-', '_', ' ', '*']).to_lowercase();
    line.starts_with('-')
        && [
            "oorspronkelijk bericht",
            "original message",
            "doorgestuurd bericht",
            "forwarded message",
            "begin doorgestuurd bericht",
        ]
        .contains(&bare.as_str())
}

/// A head within the text: who sent it, with two lines of a head more.
fn begins_head(lines: &[&str]) -> bool {
    let first = lines.first().copied().unwrap_or_default();
    says_from(first)
        && lines
            .iter()
            .skip(1)
            .take(2)
            .filter(|line| is_head(line))
            .count()
            == 2
}

/// `Op 13 juli 2018 schreef de werkgroep:`, on one line or two.
fn introduces(lines: &[&str], at: usize) -> bool {
    let first = lines[at].trim().to_lowercase();
    if !(first.starts_with("op ") || first.starts_with("on ")) {
        return false;
    }
    let whole = match lines.get(at + 1) {
        Some(next) if !first.ends_with(':') => format!("{first} {}", next.trim().to_lowercase()),
        _ => first,
    };
    let dated = whole.contains(|c: char| c.is_ascii_digit());
    dated
        && whole.len() < 300
        && whole.ends_with(':')
        && (whole.contains(" schreef") || whole.contains(" wrote") || whole.contains(" geschreven"))
}

/// Whether what an introduction introduces is marked line by line.
fn marked_below(lines: &[&str], at: usize) -> bool {
    let below = lines[at + 1..].iter().map(|line| line.trim());
    below
        .filter(|line| !line.is_empty())
        .take(2)
        .any(|line| line.starts_with('>'))
}

/// The one block of quoted lines with what introduces it; none where there are more of them: then a
/// person answers point by point, and their words make no sense without.
fn one_quote(lines: &[&str]) -> Option<(usize, usize)> {
    let marked = |line: &&str| line.trim_start().starts_with('>');
    let first = lines.iter().position(&marked)?;
    let last = lines.iter().rposition(&marked)?;
    let whole = lines[first..=last]
        .iter()
        .all(|line| marked(line) || line.trim().is_empty());
    if !whole {
        return None;
    }
    let before = (first.saturating_sub(3)..first).find(|&at| introduces(lines, at));
    Some((before.unwrap_or(first), last + 1))
}

/// The line on which a signature begins. One that says something more, after the name, is none.
fn signature_from(lines: &[&str]) -> Option<usize> {
    if let Some(at) = lines.iter().rposition(|line| matches!(*line, "-- " | "--")) {
        return Some(at);
    }
    let closes = |line: &&str| {
        let line = line.trim().trim_end_matches([',', '.', '!']).to_lowercase();
        CLOSINGS.contains(&line.as_str())
    };
    let at = lines.iter().rposition(closes)?;
    let rest = &lines[at + 1..];
    let goes_on = rest.iter().any(|line| {
        let line = line.trim().to_lowercase();
        line.starts_with("ps") || line.starts_with("p.s") || line.chars().count() > 120
    });
    let filled = rest.iter().filter(|line| !line.trim().is_empty()).count();
    (!goes_on && filled <= MOST_LINES).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_signature_and_older_mail_are_told_apart() {
        let cases = [
            ("Graag korter.", ("Graag korter.", "", "")),
            (
                "Graag korter.\n-- \nBureau\n",
                ("Graag korter.", "Bureau", ""),
            ),
            (
                "Graag korter.\n\nMet vriendelijke groet,\n\nambtenaar OOV\nDuinrode",
                (
                    "Graag korter.",
                    "Met vriendelijke groet,\n\nambtenaar OOV\nDuinrode",
                    "",
                ),
            ),
            (
                "Eens.\n\nGroet,\nambtenaar\n\nPS: hoofdstuk 4 mist een tabel.",
                (
                    "Eens.\n\nGroet,\nambtenaar\n\nPS: hoofdstuk 4 mist een tabel.",
                    "",
                    "",
                ),
            ),
            (
                "Eens.\n\nOp 1 juli 2018 om 10:00 schreef werkgroep:\n> Graag uw reactie\n> voor 13 juli.\n",
                (
                    "Eens.",
                    "",
                    "Op 1 juli 2018 om 10:00 schreef werkgroep:\n> Graag uw reactie\n> voor 13 juli.",
                ),
            ),
            (
                "Op 1 juli 2018 schreef werkgroep:\n> Wat vindt u?\n\nHet is te lang.",
                (
                    "Het is te lang.",
                    "",
                    "Op 1 juli 2018 schreef werkgroep:\n> Wat vindt u?",
                ),
            ),
            (
                "> Vraag een?\nJa.\n> Vraag twee?\nNee.",
                ("> Vraag een?\nJa.\n> Vraag twee?\nNee.", "", ""),
            ),
            (
                "Eens.\n\nVan: werkgroep\nVerzonden: 1 juli 2018\nAan: allen\nOnderwerp: plan\n\nGraag uw reactie.",
                (
                    "Eens.",
                    "",
                    "Van: werkgroep\nVerzonden: 1 juli 2018\nAan: allen\nOnderwerp: plan\n\nGraag uw reactie.",
                ),
            ),
            (
                "Van: het begin af aan\nis dit goed.",
                ("Van: het begin af aan\nis dit goed.", "", ""),
            ),
        ];
        for (text, (own, signature, quoted)) in cases {
            let found = apart(text);
            assert_eq!(
                (
                    found.own.as_str(),
                    found.signature.as_str(),
                    found.quoted.as_str()
                ),
                (own, signature, quoted),
                "{text}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn every_word_of_a_mail_stands_in_one_of_its_parts(text in "((> |-- |groet,|Van: a|Op 1 juli schreef b:|[a-c ]{0,6})\n){0,12}") {
            let found = apart(&text);
            let mut parts: Vec<&str> = [&found.own, &found.signature, &found.quoted]
                .into_iter()
                .flat_map(|part| part.split_whitespace())
                .collect();
            let mut words: Vec<&str> = text.split_whitespace().collect();
            // The line of a signature says nothing itself.
            parts.retain(|word| *word != "--");
            words.retain(|word| *word != "--");
            parts.sort_unstable();
            words.sort_unstable();
            proptest::prop_assert_eq!(parts, words);
        }
    }
}
