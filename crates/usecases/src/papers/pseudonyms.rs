//! Who reacted, for who may not know: a role with a number.

use std::collections::HashMap;

use draagvlak_domain::id::EntityId;
use draagvlak_texts::Texts;

use crate::look::CommentRow;

/// A role with a number for each respondent, in the order of the register: the same in every paper
/// of an export, and for as long as no earlier reaction is taken away.
pub(crate) fn pseudonyms(
    comments: &[CommentRow],
    texts: &Texts,
    role_of: impl Fn(&CommentRow) -> String,
) -> HashMap<EntityId, String> {
    let mut known: HashMap<[String; 3], String> = HashMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    let folded = |text: &str| {
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    let mut given = HashMap::new();
    for row in comments {
        let draft = &row.comment.draft;
        let who = [&draft.respondent, &draft.organisation, &draft.role].map(|part| folded(part));
        // Nobody can say that two reactions without any name came from one person.
        let nameless = who.iter().all(String::is_empty);
        let name = match known.get(&who) {
            Some(name) if !nameless => name.clone(),
            _ => {
                let role = role_of(row);
                let role = match role.trim() {
                    "" => texts.word("respondent"),
                    role => role.to_owned(),
                };
                let count = counts.entry(folded(&role)).or_default();
                *count += 1;
                let name = format!("{role} {count}");
                known.insert(who, name.clone());
                name
            }
        };
        given.insert(row.id, name);
    }
    given
}
