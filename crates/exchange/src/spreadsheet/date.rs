//! Dates as people write them in Dutch: the day first, never the month.

use draagvlak_domain::time::Date;

/// How months begin, in Dutch and English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["maa", "mrt", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// A date as `jjjj-mm-dd`.
pub(crate) fn iso(year: u32, month: u32, day: u32) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The date in a text: `13-07-2018`, `13/7/18`, `vrijdag 13 juli 2018`, `2018-07-13 14:00`. None
/// for anything else, also for a number: what is not surely a date is left as it is.
pub(crate) fn parse(text: &str) -> Option<Date> {
    // No date is longer; most texts are no dates.
    if text.len() > 60 || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let text = text.trim().to_lowercase();
    let parts: Vec<&str> = text
        .split(['-', '/', '.', ' ', '\u{a0}', 't', ','])
        .filter(|part| !part.is_empty())
        .collect();
    // The 't' of an ISO moment parts it too; words with one in them are put together again below.
    let parts = if parts
        .iter()
        .any(|part| part.starts_with(|c: char| c.is_alphabetic()))
    {
        text.split(['-', '/', '.', ' ', '\u{a0}', ','])
            .filter(|part| !part.is_empty())
            .collect()
    } else {
        parts
    };
    let parts = match parts.first() {
        Some(first) if is_weekday(first) => &parts[1..],
        _ => &parts[..],
    };
    let [first, second, third, rest @ ..] = parts else {
        return None;
    };
    // After a date only a time of the day may follow.
    let is_time = |part: &str| part.contains(':') || matches!(part, "uur" | "om" | "u");
    if !rest.iter().all(|part| is_time(part)) {
        return None;
    }
    let (day, month, year) = if first.len() == 4 {
        (third, second, first)
    } else {
        (first, second, third)
    };
    let month: i8 = match month.parse() {
        Ok(month) => month,
        Err(_) => {
            let named = MONTHS
                .iter()
                .position(|names| names.iter().any(|name| month.starts_with(name)))?;
            i8::try_from(named + 1).ok()?
        }
    };
    let year: i16 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i16>().ok()?,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok()
}

fn is_weekday(word: &str) -> bool {
    let days = [
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ];
    let short = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    days.contains(&word) || short.contains(&word)
}

/// The day a number counts to in a spreadsheet, where a column of dates lost its dress. None for a
/// number that is no day of this age.
pub(crate) fn counted(number: &str, from_1904: bool) -> Option<Date> {
    let whole = number.split(',').next()?;
    let days: i64 = whole.parse().ok()?;
    let first = if from_1904 {
        Date::new(1904, 1, 1)
    } else {
        Date::new(1899, 12, 30)
    };
    let seconds = u64::try_from(days).ok()?.checked_mul(24 * 60 * 60)?;
    let day = first
        .ok()?
        .checked_add(std::time::Duration::from_secs(seconds))
        .ok()?;
    (1990..2100).contains(&day.year()).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_comes_first() {
        let cases = [
            ("13-07-2018", Some("2018-07-13")),
            ("3/7/18", Some("2018-07-03")),
            ("3-7-18", Some("2018-07-03")),
            ("13 juli 2018", Some("2018-07-13")),
            ("vrijdag 13 juli 2018", Some("2018-07-13")),
            ("13 augustus 2018", Some("2018-08-13")),
            ("12 oktober 2018", Some("2018-10-12")),
            ("1 maart 2018", Some("2018-03-01")),
            ("1 mrt. 2018", Some("2018-03-01")),
            ("2018-07-13", Some("2018-07-13")),
            ("2018-07-13T10:00:00", Some("2018-07-13")),
            ("13-07-2018 14:05", Some("2018-07-13")),
            ("07-13-2018", None),
            ("43294", None),
            ("binnenkort", None),
            ("31-02-2018", None),
            ("3.2.1 en meer", None),
        ];
        for (text, date) in cases {
            assert_eq!(
                parse(text).map(|d| d.to_string()).as_deref(),
                date,
                "{text}"
            );
        }
    }

    #[test]
    fn a_number_in_a_column_of_dates_counts_days() {
        let day = |number, from_1904| counted(number, from_1904).map(|date| date.to_string());
        assert_eq!(day("43294", false).as_deref(), Some("2018-07-13"));
        assert_eq!(day("41832", true).as_deref(), Some("2018-07-13"));
        assert_eq!(day("43294,5", false).as_deref(), Some("2018-07-13"));
        assert_eq!(day("12", false), None);
    }
}
