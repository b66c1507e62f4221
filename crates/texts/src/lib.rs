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
pub struct Texts(FluentBundle<FluentResource>);

const DUTCH: &str = concat!(
    include_str!("../../../assets/texts/nl/main.ftl"),
    "\n",
    include_str!("../../../assets/texts/nl/menu.ftl"),
);
const ENGLISH: &str = concat!(
    include_str!("../../../assets/texts/en/main.ftl"),
    "\n",
    include_str!("../../../assets/texts/en/menu.ftl"),
);

impl Texts {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        let (id, source) = match language {
            Language::Dutch => (langid!("nl"), DUTCH),
            Language::English => (langid!("en"), ENGLISH),
        };
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        // Both files are part of the program and checked by a test; what can be read, is.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// The sentence of a key with its arguments filled in; the key itself where there is none, so
    /// that a missing sentence is seen and hides nothing.
    pub fn say<K: AsRef<str>>(&self, key: &str, arguments: &[(K, String)]) -> String {
        let Some(pattern) = self.0.get_message(key).and_then(|message| message.value()) else {
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
        self.0
            .format_pattern(pattern, Some(&filled), &mut Vec::new())
            .into_owned()
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
        assert_eq!(keys(DUTCH), keys(ENGLISH));
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
