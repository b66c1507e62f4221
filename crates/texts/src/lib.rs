//! The user's words, Dutch and English, by Fluent. No sentence is hard-coded elsewhere.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::langid;

/// A language the user may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Nederlands.
    #[default]
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Its short name, as a document's `lang` has it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language of a locale's name, such as `nl_NL.UTF-8`; Dutch for one we do not have.
    pub fn of(locale: &str) -> Self {
        if locale.to_lowercase().starts_with("en") {
            Self::English
        } else {
            Self::Dutch
        }
    }
}

/// The words of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

/// A file of words by its name: Dutch and English.
macro_rules! words {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../assets/texts/nl/", $name)),
            include_str!(concat!("../../../assets/texts/en/", $name)),
        )
    };
}

/// The files of words, by name, Dutch and English. A later file may say what an earlier one says.
const FILES: &[(&str, &str, &str)] = &[
    words!("main.ftl"),
    words!("menu.ftl"),
    words!("papers.ftl"),
    words!("councils.ftl"),
    words!("register.ftl"),
    words!("sync.ftl"),
    words!("word.ftl"),
    words!("package.ftl"),
    words!("sheets.ftl"),
    words!("mail.ftl"),
    words!("news.ftl"),
    words!("themes.ftl"),
    words!("together.ftl"),
    words!("review.ftl"),
    words!("readers.ftl"),
    words!("vault.ftl"),
    words!("pictures.ftl"),
    words!("region.ftl"),
    words!("writing.ftl"),
];

impl Texts {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let id = match language {
            Language::Dutch => langid!("nl"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for (_, dutch, english) in FILES {
            let source = match language {
                Language::Dutch => dutch,
                Language::English => english,
            };
            // The files are part of the program and checked by a test; what can be read, is.
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(part, _)| part);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, language }
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence of a key with its arguments filled in; the key itself where there is none, so
    /// that a missing sentence is seen and hides nothing.
    pub fn say<K: AsRef<str>>(&self, key: &str, arguments: &[(K, String)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            match value.parse::<i64>() {
                // A name such as `0017` is no count: it must come back as it went in.
                Ok(number) if number.to_string() == *value => {
                    filled.set(name.as_ref().to_owned(), number)
                }
                _ => filled.set(name.as_ref().to_owned(), value.clone()),
            }
        }
        self.bundle
            .format_pattern(pattern, Some(&filled), &mut Vec::new())
            .into_owned()
    }

    /// A day written out: `13 augustus 2018`. The day and the month count from 1.
    pub fn date(&self, year: i16, month: u8, day: u8) -> String {
        let month = self.word(&format!("month-{month}"));
        let parts = [
            ("day", day.to_string()),
            ("month", month),
            ("year", year.to_string()),
        ];
        self.say("date-in-words", &parts)
    }

    /// A small number as a word, as running text has it: `twaalf`; larger ones in figures.
    pub fn number(&self, number: usize) -> String {
        match number {
            0..=20 => self.word(&format!("number-{number}")),
            _ => number.to_string(),
        }
    }

    /// Things one after the other: `Heerhugowaard, Oostzaan en Haarlem`.
    pub fn listed(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => {
                let parts = [("before", before.join(", ")), ("last", last.clone())];
                self.say("and-last", &parts)
            }
        }
    }

    /// The words whose key begins so, in the order of the files. What they take stands in them by
    /// its name in braces, for who fills it in elsewhere: `{n}`.
    pub fn beginning(&self, prefix: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (_, dutch, english) in FILES {
            let source = match self.language {
                Language::Dutch => dutch,
                Language::English => english,
            };
            let keys = source
                .lines()
                .filter(|line| line.starts_with(prefix))
                .filter_map(|line| line.split_once(" ="));
            for (key, pattern) in keys {
                let names = pattern.split('$').skip(1).map(|rest| {
                    let name: String = rest
                        .chars()
                        .take_while(|sign| sign.is_ascii_alphanumeric())
                        .collect();
                    let place = format!("{{{name}}}");
                    (name, place)
                });
                let names: Vec<(String, String)> = names.collect();
                found.push((key.to_owned(), self.say(key, &names)));
            }
        }
        found
    }

    /// The word of a key.
    pub fn word(&self, key: &str) -> String {
        self.say::<&str>(key, &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn keys(source: &str) -> BTreeSet<String> {
        FluentResource::try_new(source.to_owned()).expect("no errors in the words");
        source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect()
    }

    #[test]
    fn both_languages_say_the_same_things() {
        for (name, dutch, english) in FILES {
            assert_eq!(keys(dutch), keys(english), "{name}");
        }
    }

    #[test]
    fn every_file_of_words_is_loaded() {
        let listed: BTreeSet<_> = FILES.iter().map(|(name, ..)| (*name).to_owned()).collect();
        for language in ["nl", "en"] {
            let folder = format!(
                "{}/../../assets/texts/{language}",
                env!("CARGO_MANIFEST_DIR")
            );
            let found: BTreeSet<_> = std::fs::read_dir(folder)
                .unwrap()
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                // The window's own words are read by the window.
                .filter(|name| !name.starts_with("window"))
                .collect();
            assert_eq!(found, listed, "{language}");
        }
    }

    #[test]
    fn dates_numbers_and_lists_are_written_out() {
        let dutch = Texts::new(Language::Dutch);
        assert_eq!(dutch.date(2018, 8, 13), "13 augustus 2018");
        assert_eq!(
            Texts::new(Language::English).date(2018, 11, 22),
            "22 November 2018"
        );
        assert_eq!(dutch.number(12), "twaalf");
        assert_eq!(dutch.number(61), "61");
        let places = ["Heerhugowaard", "Oostzaan", "Haarlem"].map(str::to_owned);
        assert_eq!(dutch.listed(&places), "Heerhugowaard, Oostzaan en Haarlem");
    }

    #[test]
    fn counts_agree_with_their_noun() {
        let texts = Texts::new(Language::Dutch);
        let say = |n: &str| {
            texts.say(
                "import-done",
                &[("new", n.to_owned()), ("round", "R1".to_owned())],
            )
        };
        assert!(say("1").starts_with("1 reactie "), "{}", say("1"));
        assert!(say("2").starts_with("2 reacties "), "{}", say("2"));
    }
}
