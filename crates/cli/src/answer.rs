//! Answers: the same result as text and as JSON.

use draagvlak_texts::Texts;
use draagvlak_usecases::Problem;
use serde::Serialize;
use serde_json::Value;

/// What a command answers.
pub(crate) struct Answer {
    /// For a person, with its line ends.
    pub(crate) human: String,
    /// For a program.
    pub(crate) value: Value,
    /// Whether all is well: a check that finds something ends with 1.
    pub(crate) well: bool,
}

impl Answer {
    /// An answer of lines.
    pub(crate) fn lines<T: Serialize>(lines: impl IntoIterator<Item = String>, value: &T) -> Self {
        let mut human = String::new();
        for line in lines {
            human.push_str(&line);
            human.push('\n');
        }
        Self {
            human,
            value: serde_json::to_value(value).unwrap_or(Value::Null),
            well: true,
        }
    }

    /// An answer of one sentence.
    pub(crate) fn said<T: Serialize>(
        texts: &Texts,
        key: &str,
        arguments: &[(&str, String)],
        value: &T,
    ) -> Self {
        Self::lines([texts.say(key, arguments)], value)
    }

    /// An answer of rows; says so when there are none.
    pub(crate) fn rows<T: Serialize>(
        texts: &Texts,
        rows: &[T],
        line: impl Fn(&T) -> String,
    ) -> Self {
        if rows.is_empty() {
            return Self::said(texts, "list-empty", &[], &rows);
        }
        Self::lines(rows.iter().map(line), &rows)
    }
}

/// The sentence of a problem: what happened, what is safe, what to do next.
pub(crate) fn sentence(problem: &Problem, texts: &Texts) -> String {
    let mut arguments = problem.arguments.clone();
    for (name, value) in &mut arguments {
        if *name == "why" {
            *value = texts.word(value);
        }
        if problem.code == "problem-archive-missing" && *name == "parts" {
            let parts: Vec<_> = value
                .split(", ")
                .map(|part| texts.word(&format!("archive-{part}")))
                .collect();
            *value = parts.join(", ");
        }
    }
    if problem.code == "problem-gate" {
        let gate = arguments
            .iter()
            .find(|(name, _)| *name == "gate")
            .map(|(_, key)| key.clone());
        let why = texts.say(&format!("gate-{}", gate.unwrap_or_default()), &arguments);
        arguments.push(("why", why));
    }
    texts.say(problem.code, &arguments)
}
