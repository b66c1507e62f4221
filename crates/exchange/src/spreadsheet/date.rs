//! Dates as people write them in Dutch: the day first, never the month.

use draagvlak_domain::time::Date;

const MONTHS: [&str; 12] = [
    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// A date as `jjjj-mm-dd`.
pub(crate) fn iso(year: u32, month: u32, day: u32) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The date in a text: `13-07-2018`, `13/7/18`, `13 juli 2018`, `2018-07-13`. None for anything
/// else, also for a number: what is not surely a date is left as it is.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    let parts: Vec<&str> = text
        .split(['-', '/', '.', ' ', '\u{a0}'])
        .filter(|p| !p.is_empty())
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let (day, month, year) = if first.len() == 4 {
        (third, second, first)
    } else {
        (first, second, third)
    };
    let month: i8 = match month.parse() {
        Ok(month) => month,
        Err(_) => {
            let short: String = month.chars().take(3).collect();
            let short = if short == "mrt" {
                "maa".to_owned()
            } else {
                short
            };
            i8::try_from(MONTHS.iter().position(|name| **name == short)? + 1).ok()?
        }
    };
    let year: i16 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i16>().ok()?,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_comes_first() {
        let cases = [
            ("13-07-2018", Some("2018-07-13")),
            ("3/7/18", Some("2018-07-03")),
            ("13 juli 2018", Some("2018-07-13")),
            ("1 maart 2018", Some("2018-03-01")),
            ("2018-07-13", Some("2018-07-13")),
            ("07-13-2018", None),
            ("43294", None),
            ("binnenkort", None),
            ("31-02-2018", None),
        ];
        for (text, date) in cases {
            assert_eq!(
                parse(text).map(|d| d.to_string()).as_deref(),
                date,
                "{text}"
            );
        }
    }
}
