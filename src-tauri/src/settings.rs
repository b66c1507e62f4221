//! How a person wants the window: language, light or dark, size.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use draagvlak_texts::Language;

/// The name of the file.
pub(crate) const FILE: &str = "settings.json";

/// How a person wants the window.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub(crate) struct Settings {
    /// The language of every word.
    #[serde(deserialize_with = "readable")]
    pub(crate) language: LanguageKey,
    /// Light, dark, or as the system has it.
    #[serde(deserialize_with = "readable")]
    pub(crate) theme: Theme,
    /// The size of everything; 1 is 100%.
    pub(crate) zoom: f64,
}

/// The key of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LanguageKey {
    /// Nederlands.
    #[default]
    Nl,
    /// English.
    En,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: LanguageKey::default(),
            theme: Theme::default(),
            zoom: 1.0,
        }
    }
}

impl Settings {
    /// The same, with a size that can be read and used.
    pub(crate) fn sane(self) -> Self {
        let zoom = if self.zoom.is_finite() {
            self.zoom.clamp(0.5, 3.0)
        } else {
            1.0
        };
        Self { zoom, ..self }
    }

    /// The language of its words.
    pub(crate) fn language(self) -> Language {
        match self.language {
            LanguageKey::Nl => Language::Dutch,
            LanguageKey::En => Language::English,
        }
    }
}

/// One value that is not understood does not cost the others.
fn readable<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: serde::de::DeserializeOwned + Default,
{
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_not_understood_does_not_cost_the_others() {
        let text = r#"{ "language": "fr", "theme": "dark", "zoom": 400, "later": 1 }"#;
        let settings: Settings = serde_json::from_str(text).unwrap();
        assert_eq!(settings.language, LanguageKey::Nl);
        assert_eq!(settings.theme, Theme::Dark);
        assert!((settings.sane().zoom - 3.0).abs() < f64::EPSILON);
    }
}
