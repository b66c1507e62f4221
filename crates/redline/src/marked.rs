//! The small text language for differences: `de {-oude-}{+nieuwe+} tekst`.

use crate::difference::{Difference, PieceKind};

/// The two texts that a marked text stands for. A mark that is not closed is text.
pub fn parse(marked: &str) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    let mut rest = marked;
    while let Some(at) = rest.find("{-").into_iter().chain(rest.find("{+")).min() {
        let (close, inserted) = if rest[at..].starts_with("{-") {
            ("-}", false)
        } else {
            ("+}", true)
        };
        let Some(length) = rest[at + 2..].find(close) else {
            break;
        };
        old.push_str(&rest[..at]);
        new.push_str(&rest[..at]);
        let inner = &rest[at + 2..at + 2 + length];
        if inserted {
            new.push_str(inner)
        } else {
            old.push_str(inner)
        }
        rest = &rest[at + length + 4..];
    }
    old.push_str(rest);
    new.push_str(rest);
    (old, new)
}

/// The difference as marked text. What only moved or is only spelled otherwise shows as it is now.
pub fn render(old: &str, new: &str, difference: &Difference) -> String {
    let mut text = String::new();
    for piece in &difference.pieces {
        let (was, is) = (&old[piece.old.clone()], &new[piece.new.clone()]);
        match piece.kind {
            PieceKind::Equal | PieceKind::Respelled => text.push_str(is),
            PieceKind::Deleted | PieceKind::MovedAway => text.push_str(&format!("{{-{was}-}}")),
            PieceKind::Inserted | PieceKind::MovedHere => text.push_str(&format!("{{+{is}+}}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        assert_eq!(
            parse("de {-oude-}{+nieuwe+} tekst"),
            ("de oude tekst".into(), "de nieuwe tekst".into())
        );
        assert_eq!(
            parse("open {-eind"),
            ("open {-eind".into(), "open {-eind".into())
        );
    }
}
