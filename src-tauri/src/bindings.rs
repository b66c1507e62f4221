//! What TypeScript knows of the program: every type that a command takes or gives, and every
//! command. Written by `cargo xtask gen`; the test below fails when it is not what stands here.

/// A command as TypeScript knows it.
#[cfg(test)]
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) docs: &'static [&'static str],
    /// Names with their types.
    pub(crate) arguments: Vec<(&'static str, String)>,
    pub(crate) answer: String,
}

#[cfg(test)]
pub(crate) use written::Types;

#[cfg(test)]
mod written {
    use std::any::TypeId;
    use std::collections::{BTreeMap, HashSet};
    use std::path::Path;

    use ts_rs::{Config, TS, TypeVisitor};

    use super::Command;
    use crate::{commands, tasks};

    const NOTICE: &str = "// Written by `cargo xtask gen` from the Rust types. Do not edit.\n";

    /// The types met so far, by name.
    pub(crate) struct Types {
        config: Config,
        seen: HashSet<TypeId>,
        declared: BTreeMap<String, String>,
    }

    impl Types {
        fn new() -> Self {
            Self {
                // Every number of ours is smaller than what JavaScript counts exactly.
                config: Config::new().with_large_int("number"),
                seen: HashSet::new(),
                declared: BTreeMap::new(),
            }
        }

        /// The name of a type, which is declared with all it is made of.
        pub(crate) fn name<T: TS + 'static>(&mut self) -> String {
            self.visit::<T>();
            match T::name(&self.config).as_str() {
                "null" => "void".to_owned(),
                name => name.to_owned(),
            }
        }
    }

    impl TypeVisitor for Types {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if !self.seen.insert(TypeId::of::<T>()) {
                return;
            }
            T::visit_dependencies(self);
            T::visit_generics(self);
            if T::output_path().is_some() {
                let declared = format!(
                    "{}export {}\n",
                    T::docs().unwrap_or_default(),
                    T::decl(&self.config)
                );
                let name = T::ident(&self.config);
                let before = self.declared.insert(name.clone(), declared.clone());
                assert!(
                    before.is_none_or(|before| before == declared),
                    "two types are called {name}"
                );
            }
        }
    }

    /// The two files: types, and commands.
    fn files() -> [(&'static str, String); 2] {
        let mut types = Types::new();
        let commands = commands::known(&mut types);
        types.name::<tasks::Progress>();
        types.name::<draagvlak_usecases::Problem>();
        let mut declared = NOTICE.to_owned();
        for declaration in types.declared.values() {
            declared.push('\n');
            declared.push_str(declaration);
        }
        [
            ("bindings.ts", declared),
            ("commands.ts", commands_file(&commands, &types)),
        ]
    }

    fn commands_file(commands: &[Command], types: &Types) -> String {
        let mut interface = String::new();
        let mut parameters = String::new();
        for command in commands {
            let names: Vec<_> = command
                .arguments
                .iter()
                .map(|(name, _)| format!("\"{name}\""))
                .collect();
            let typed: Vec<_> = command
                .arguments
                .iter()
                .map(|(name, of)| format!("{name}: {of}"))
                .collect();
            for doc in command.docs {
                interface.push_str(&format!("  /** {} */\n", doc.trim()));
            }
            interface.push_str(&format!(
                "  {}({}): Promise<{}>;\n",
                command.name,
                typed.join(", "),
                command.answer
            ));
            parameters.push_str(&format!("  {}: [{}],\n", command.name, names.join(", ")));
        }
        let used: Vec<_> = types
            .declared
            .keys()
            .filter(|name| mentions(&interface, name))
            .cloned()
            .collect();
        format!(
            "{NOTICE}\nimport type {{\n  {},\n}} from \"./bindings\";\n\n\
             /** The commands of the program. Each rejects with a `Problem`; nothing was stored then. */\n\
             export interface Commands {{\n{interface}}}\n\n\
             /** The names under which each command takes its arguments. */\n\
             export const PARAMETERS: Record<keyof Commands, readonly string[]> = {{\n{parameters}}};\n",
            used.join(",\n  ")
        )
    }

    /// Whether a text mentions a name as a word of its own.
    fn mentions(text: &str, name: &str) -> bool {
        text.split(|c: char| !c.is_alphanumeric() && c != '_')
            .any(|word| word == name)
    }

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "one switch writes instead of compares"
    )]
    fn the_bindings_are_those_of_the_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/backend");
        for (name, wanted) in files() {
            let path = folder.join(name);
            if std::env::var_os("DRAAGVLAK_BLESS").is_some() {
                draagvlak_usecases::replace_file(&path, wanted.as_bytes()).unwrap();
            }
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                found == wanted,
                "{name} is not what the Rust types say: run `cargo xtask gen` and look at the difference"
            );
        }
    }

    #[test]
    fn no_binding_tells_where_it_was_made() {
        let root = env!("CARGO_MANIFEST_DIR");
        for (name, text) in files() {
            assert!(!text.contains(root), "{name}");
        }
    }
}
