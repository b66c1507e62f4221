//! Personal data in free text: names of people on the register, e-mail addresses, phone numbers.
//! What is found is proposed to a person, who decides; nothing is taken out by itself for good.

use std::collections::HashMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// What kind of personal data was found.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalKind {
    /// The name of someone on the register or in the workgroup.
    Name,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
}

impl PersonalKind {
    /// The short name of the kind.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What.
    pub kind: PersonalKind,
}

/// Words before a name that are no part of it.
const TITLES: &[&str] = &[
    "de heer", "dhr", "mevrouw", "mevr", "mw", "drs", "mr", "ir", "ing", "dr", "prof", "namens",
    "t.a.v",
];
/// Words that say what someone does, not who it is.
const ROLES: &[&str] = &[
    "aov",
    "oov",
    "ov",
    "adviseur",
    "ambtenaar",
    "beleidsadviseur",
    "beleidsmedewerker",
    "burgemeester",
    "burgemeesters",
    "bewoner",
    "coördinator",
    "coordinator",
    "directeur",
    "districtschef",
    "gemeentesecretaris",
    "griffier",
    "hoofdofficier",
    "inwoner",
    "lid",
    "manager",
    "medewerker",
    "officier",
    "ondernemer",
    "parketsecretaris",
    "politiechef",
    "projectleider",
    "raadslid",
    "regioburgemeester",
    "secretaris",
    "strategisch",
    "teamchef",
    "voorzitter",
    "wethouder",
    "wijkagent",
    "respondent",
    "anoniem",
];
/// Words with which the name of an organisation begins.
const ORGANISATIONS: &[&str] = &[
    "basisteam",
    "college",
    "district",
    "driehoek",
    "eenheid",
    "fractie",
    "gemeente",
    "gemeenten",
    "ggd",
    "ministerie",
    "om",
    "omgevingsdienst",
    "openbaar",
    "parket",
    "politie",
    "provincie",
    "raad",
    "regiobureau",
    "stichting",
    "team",
    "veiligheidsregio",
    "vereniging",
    "waterschap",
    "werkgroep",
    "zorg",
];

/// The forms in which people on the register may be named in a text.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// By the first word, in small letters: the words of each form, the longest form first.
    forms: HashMap<String, Vec<Vec<String>>>,
}

impl Names {
    /// The forms of these people: each a name as written, with the organisation it stands beside.
    pub fn of<'a>(people: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut names = Self::default();
        for (written, organisation) in people {
            for one in persons(written) {
                names.add(&one, organisation);
            }
        }
        for forms in names.forms.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
            forms.dedup();
        }
        names
    }

    fn add(&mut self, written: &str, organisation: &str) {
        let Some(all) = bare_name(written, organisation) else {
            return;
        };
        let reversed = written.contains(',');
        let mut forms = vec![all.clone()];
        let telling = |word: &&String| is_capital(word) && word.chars().count() >= 3;
        let mut spoken: Vec<String> = all.iter().filter(telling).cloned().collect();
        if reversed {
            let mut turned = all[1..].to_vec();
            turned.push(all[0].clone());
            forms.push(turned);
        }
        forms.extend(spoken.drain(..).map(|word| vec![word]));
        for form in forms {
            let first = form[0].to_lowercase();
            let known = self.forms.entry(first).or_default();
            if !known.contains(&form) {
                known.push(form);
            }
        }
    }

    /// Whether nobody is named.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }
}

/// The people in a cell that may name several.
fn persons(written: &str) -> Vec<String> {
    let mut parts = vec![written.to_owned()];
    for by in [" en ", "/", "&", ";", "+", "\n"] {
        parts = parts
            .iter()
            .flat_map(|part| part.split(by).map(str::to_owned).collect::<Vec<_>>())
            .collect();
    }
    // `Jansen, P.` is one person, `P. Jansen, K. Bakker` are two.
    parts
        .iter()
        .flat_map(|part| {
            let pieces: Vec<_> = part.split(',').map(str::to_owned).collect();
            if pieces.len() > 1 && pieces.iter().all(|piece| words(piece).count() >= 2) {
                pieces
            } else {
                vec![part.clone()]
            }
        })
        .collect()
}

/// The words of a name without titles and roles; none where it names no person.
fn bare_name(written: &str, organisation: &str) -> Option<Vec<String>> {
    let mut left = written.trim().to_owned();
    while let Some(title) = TITLES.iter().find(|title| begins_with(&left, title)) {
        left = left[title.len()..]
            .trim_start_matches(['.', ' ', ','])
            .to_owned();
    }
    let mut all: Vec<String> = words(&left)
        .map(|range| left[range].to_owned())
        .filter(|word| !ROLES.contains(&word.to_lowercase().as_str()))
        .collect();
    if ORGANISATIONS.contains(&all.first()?.to_lowercase().as_str()) {
        return None;
    }
    // What stands between brackets after a name is where someone works.
    if let Some(at) = left.find('(') {
        let kept = words(&left[..at]).count();
        all.truncate(kept.max(1));
    }
    let place = organisation.to_lowercase();
    let tells = |word: &String| {
        is_capital(word)
            && word.chars().count() >= 3
            && !words(&place).any(|range| place[range] == word.to_lowercase())
    };
    all.iter().any(tells).then_some(all)
}

fn begins_with(text: &str, title: &str) -> bool {
    let Some(head) = text.get(..title.len()) else {
        return false;
    };
    let ends = text[title.len()..]
        .chars()
        .next()
        .is_none_or(|next| !next.is_alphanumeric());
    head.to_lowercase() == *title && ends
}

/// A capital with small letters after it: `Jansen`, not `OOV`.
fn is_capital(word: &str) -> bool {
    let mut signs = word.chars();
    signs.next().is_some_and(char::is_uppercase) && signs.any(char::is_lowercase)
}

/// The words of a text, in bytes.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut signs = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’');
        while signs.peek().is_some_and(|(_, c)| !c.is_alphanumeric()) {
            signs.next();
        }
        let (start, first) = signs.next()?;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = signs.peek().copied() {
            if !is_word(c) {
                break;
            }
            end = at + c.len_utf8();
            signs.next();
        }
        Some(start..end)
    })
}

/// The personal data in a text, in its order; what overlaps is found once.
pub fn find(text: &str, names: &Names) -> Vec<Found> {
    let mut found = addresses(text);
    found.extend(phones(text));
    found.extend(named(text, names));
    found.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        if kept
            .last()
            .is_none_or(|last| last.range.end <= one.range.start)
        {
            kept.push(one);
        }
    }
    kept
}

fn named(text: &str, names: &Names) -> Vec<Found> {
    if names.is_empty() {
        return Vec::new();
    }
    let all: Vec<Range<usize>> = words(text).collect();
    let bare = |range: &Range<usize>| {
        let word = &text[range.clone()];
        let cut = word
            .strip_suffix("'s")
            .or_else(|| word.strip_suffix("’s"))
            .unwrap_or(word);
        range.start..range.start + cut.trim_end_matches(['-', '\'', '’']).len()
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let first = text[bare(&all[at])].to_lowercase();
        let forms = names.forms.get(&first).map_or(&[][..], Vec::as_slice);
        let same = |form: &Vec<String>| {
            form.len() <= all.len() - at
                && form.iter().zip(&all[at..]).all(|(word, range)| {
                    let here = &text[bare(range)];
                    if form.len() == 1 {
                        // A single word is a name where it is written as one.
                        here == word || here == word.to_uppercase()
                    } else {
                        here.to_lowercase() == word.to_lowercase()
                    }
                })
        };
        match forms.iter().find(|form| same(form)) {
            Some(form) => {
                let end = bare(&all[at + form.len() - 1]).end;
                found.push(Found {
                    range: all[at].start..end,
                    kind: PersonalKind::Name,
                });
                at += form.len();
            }
            None => at += 1,
        }
    }
    found
}

fn addresses(text: &str) -> Vec<Found> {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text[..at].chars().rev().take_while(|c| local(*c));
        let start = at - before.map(char::len_utf8).sum::<usize>();
        let after = text[at + 1..].chars().take_while(|c| domain(*c));
        let end = at + 1 + after.map(char::len_utf8).sum::<usize>();
        let place = text[at + 1..end].trim_end_matches(['.', '-']);
        let whole = place
            .rsplit_once('.')
            .is_some_and(|(host, top)| !host.is_empty() && top.chars().count() >= 2);
        let start = start + text[start..at].len() - text[start..at].trim_start_matches('.').len();
        if start < at && whole {
            found.push(Found {
                range: start..at + 1 + place.len(),
                kind: PersonalKind::Email,
            });
        }
    }
    found
}

/// Dutch phone numbers: ten digits that begin with a 0, or 31 with nine after it.
fn phones(text: &str) -> Vec<Found> {
    let joins = |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '/' | '\u{2011}');
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(offset) = text[from..].find(|c: char| c.is_ascii_digit() || c == '+') {
        let start = from + offset;
        let before = text[..start].chars().next_back();
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | ',' | '.'));
        let mut digits = String::new();
        let mut end = start;
        let mut gap = 0;
        for (at, c) in text[start..].char_indices() {
            if c.is_ascii_digit() {
                digits.push(c);
                end = start + at + 1;
                gap = 0;
            } else if at == 0 && c == '+' {
                digits.push(c);
            } else if joins(c) && gap < 3 {
                gap += 1;
            } else {
                break;
            }
        }
        let ends = text[end..]
            .chars()
            .next()
            .is_none_or(|c| !c.is_alphanumeric());
        // `+31 (0)6 12345678`: the nought between brackets is not dialled.
        let national = |rest: &str| {
            let rest = rest.strip_prefix('0').unwrap_or(rest);
            rest.len() == 9 && !rest.starts_with('0')
        };
        let is_phone = if let Some(rest) = digits.strip_prefix("+31") {
            national(rest)
        } else if let Some(rest) = digits.strip_prefix("0031") {
            national(rest)
        } else {
            digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("00")
        };
        if begins && ends && is_phone {
            let opened = usize::from(before == Some('('));
            found.push(Found {
                range: start - opened..end,
                kind: PersonalKind::Phone,
            });
        }
        from = end.max(start + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_text(text: &str, people: &[(&str, &str)]) -> Vec<String> {
        let names = Names::of(people.iter().copied());
        let found = find(text, &names);
        found
            .into_iter()
            .map(|one| format!("{} {}", one.kind.key(), &text[one.range]))
            .collect()
    }

    #[test]
    fn addresses_and_numbers_are_found_and_nothing_else_is() {
        for (text, expected) in [
            (
                "Mail p.proef@voorbeeld.nl.",
                &["email p.proef@voorbeeld.nl"][..],
            ),
            (
                "bel 06-12345678 of 020 1234567",
                &["phone 06-12345678", "phone 020 1234567"],
            ),
            (
                "+31 (0)6 1234 5678, 0031612345678",
                &["phone +31 (0)6 1234 5678", "phone 0031612345678"],
            ),
            ("(072) 123 45 67", &["phone (072) 123 45 67"]),
            (
                "op 13-07-2018 waren er 130, in 2019-2022 61,3 fte; a@b",
                &[],
            ),
            ("Rekening 0123456789012 en 5.10.2.3, art. 39", &[]),
            ("R1-0123456789", &[]),
        ] {
            assert_eq!(in_text(text, &[]), expected, "{text}");
        }
    }

    #[test]
    fn a_name_is_found_in_each_form_people_use() {
        let people = [("burgemeester P. van Proefstad-Testman", "gemeente Elders")];
        for text in [
            "Zoals P. van Proefstad-Testman zei",
            "zoals p van proefstad-testman zei",
        ] {
            assert_eq!(in_text(text, &people).len(), 1, "{text}");
        }
        assert_eq!(
            in_text("Proefstad-Testman's idee", &people),
            ["name Proefstad-Testman"]
        );
        assert_eq!(
            in_text("Het proefstad-testmannen", &people),
            [] as [&str; 0]
        );
        let turned = [("Testman, Pien de", "")];
        assert_eq!(
            in_text("Pien de Testman vroeg", &turned),
            ["name Pien de Testman"]
        );
        assert_eq!(in_text("dank aan Pien!", &turned), ["name Pien"]);
        let two = [("A. Proefman en B. Testvrouw", "")];
        assert_eq!(
            in_text("Proefman, TESTVROUW", &two),
            ["name Proefman", "name TESTVROUW"]
        );
    }

    #[test]
    fn roles_and_organisations_are_no_names() {
        let people = [
            ("burgemeester", "gemeente Waterveen"),
            ("gemeente Waterveen", ""),
            ("Ambtenaar OOV", "gemeente Waterveen"),
            ("burgemeester Waterveen", "gemeente Waterveen"),
            ("Strategisch adviseur politie", ""),
            ("Voorzitter werkgroep", ""),
        ];
        let text = "De burgemeester van Waterveen, de ambtenaar OOV en de Voorzitter werkgroep";
        assert_eq!(in_text(text, &people), [] as [&str; 0]);
    }
}
