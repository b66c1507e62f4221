//! The words that the window says in Dutch, with their arguments filled in.

use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

pub(crate) struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Those of the window in Dutch.
    pub(crate) fn dutch() -> Self {
        let mut bundle = FluentBundle::new(vec!["nl".parse().unwrap()]);
        bundle.set_use_isolating(false);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/texts/nl");
        for file in [
            "window.ftl",
            "window-chapters.ftl",
            "window-reactions.ftl",
            "window-themes.ftl",
        ] {
            let source = std::fs::read_to_string(folder.join(file)).unwrap();
            let resource = FluentResource::try_new(source).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        Self(bundle)
    }

    /// A sentence without arguments.
    pub(crate) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A sentence with arguments; what is a number is said as one.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, String)]) -> String {
        let mut said = FluentArgs::new();
        for (name, value) in arguments {
            match value.parse::<i64>() {
                Ok(number) => said.set(*name, number),
                Err(_) => said.set(*name, value.clone()),
            }
        }
        let message = self
            .0
            .get_message(key)
            .unwrap_or_else(|| panic!("no {key}"));
        let pattern = message.value().unwrap();
        let mut wrong = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&said), &mut wrong);
        assert!(wrong.is_empty(), "{key}: {wrong:?}");
        text.into_owned()
    }
}
