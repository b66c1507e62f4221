//! The sheets of the seed as a user has them: what municipalities named, who chose what in the poll,
//! and the strength; with the themes they lead to. For the command line's journey and the window's.

/// The table of the poll as the account prints it: kind, name, BM en OvJ, Overall.
pub const POLL: &[(&str, &str, usize, usize)] = &[
    ("Thema", "Drugs", 24, 81),
    ("Thema", "Fraude", 21, 77),
    ("Hefboom", "Ondermijning", 26, 82),
    ("Thema", "Uitbuiting", 20, 72),
    ("Hefboom", "Zorg- en veiligheidsdomein", 20, 63),
    ("Thema", "Polarisatie", 18, 61),
    ("Hefboom", "Cybercrime", 16, 51),
    ("Hefboom", "Gebieds- of groepsgericht", 14, 38),
    ("Hefboom", "Informatie gestuurd werken", 12, 44),
    ("Thema", "Overlast", 11, 47),
    ("Thema", "Geweld", 10, 36),
];

/// How many answered.
pub const RESPONDENTS: usize = 91;

/// How many of them are mayors or prosecutors: the source does not say; the counts allow it.
pub const PRINCIPALS: usize = 30;

/// A theme's title and the items it comes from: kind, name, and whether only a part of it.
pub type Priority = (&'static str, &'static [(&'static str, &'static str, bool)]);

/// The four priorities that followed.
pub const THEMES: &[Priority] = &[
    (
        "Aanpak criminaliteit met een ondermijnend effect op de samenleving",
        &[
            ("Thema", "Drugs", false),
            ("Thema", "Uitbuiting", false),
            ("Thema", "Fraude", true),
            ("Hefboom", "Ondermijning", false),
        ],
    ),
    (
        "Versterken ketensamenwerking tussen het zorg- en veiligheidsdomein",
        &[
            ("Hefboom", "Zorg- en veiligheidsdomein", false),
            ("Thema", "Geweld", true),
            ("Thema", "Overlast", true),
        ],
    ),
    (
        "Contraterrorisme en (tegengaan van) Radicalisering en Extremisme (CTER)",
        &[("Thema", "Polarisatie", false)],
    ),
    (
        "Aanpak cybercrime en gedigitaliseerde vormen van (vermogens)criminaliteit",
        &[("Thema", "Fraude", true), ("Hefboom", "Cybercrime", false)],
    ),
];

/// What municipalities named; the last did not answer.
pub const SURVEY: &str = "Gemeente;Prioriteit 1;Prioriteit 2\nAalveen;Ondermijning;Jeugd\nBeekdam;Aanpak ondermijning;\nCederdorp;;\n";

/// The strength as an office makes it: a title, figures with commas, totals below and aside.
pub const STRENGTH: &str = "Sterkteverdeling eenheid;;;\n;;;\nOnderdeel;Opsporing;waarvan wijkagenten;Totaal\nBasisteam Noord;100,5;10;100,5\nBasisteam Zuid;61,3;9,5;61,3\nTotaal;161,8;19,5;161,8\n";

/// Whether a respondent chose an item, so that the columns add up to the printed table.
pub fn chose(respondent: usize, few: usize, all: usize) -> bool {
    if respondent < PRINCIPALS {
        respondent < few
    } else {
        respondent - PRINCIPALS < all - few
    }
}

/// What a respondent is.
pub fn group(respondent: usize) -> &'static str {
    match respondent {
        0 => "hoofdofficier van justitie",
        at if at < PRINCIPALS => "burgemeester",
        _ => "ambtenaar OOV",
    }
}

/// An export of the poll with a column per option, as csv.
pub fn poll_by_column() -> String {
    let mut text = "Functie".to_owned();
    for (kind, name, ..) in POLL {
        text.push_str(&format!(";Welke kiest u? [{kind}: {name}]"));
    }
    for at in 0..RESPONDENTS {
        text.push_str(&format!("\n{}", group(at)));
        for (_, _, few, all) in POLL {
            text.push_str(if chose(at, *few, *all) { ";Ja" } else { ";Nee" });
        }
    }
    text
}
