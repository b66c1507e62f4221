//! Several points in one cell: proposed as reactions of their own, never split by itself.

/// The points of a text, when it numbers them: together they are the text, letter for letter. What
/// stands before the first point goes with it. None for a text of one point.
pub fn points(text: &str) -> Option<Vec<&str>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut style: Option<Style> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let found = mark(line.trim_start());
        if let Some((kind, number)) = found {
            let next = u32::try_from(starts.len()).unwrap_or(u32::MAX) + 1;
            let fits = match style {
                None => kind == Style::Bullet || number == 1,
                Some(style) => style == kind && (kind == Style::Bullet || number == next),
            };
            if fits {
                style = Some(kind);
                starts.push(at);
            }
        }
        at += line.len();
    }
    if starts.len() < 2 {
        return None;
    }
    starts[0] = 0;
    starts.push(text.len());
    Some(
        starts
            .windows(2)
            .map(|pair| &text[pair[0]..pair[1]])
            .collect(),
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Number,
    Letter,
    Bullet,
}

/// The mark a line begins with: `1.`, `2)`, `a)`, `-`, with words after it.
fn mark(line: &str) -> Option<(Style, u32)> {
    let (first, rest) = line.split_once([' ', '\t', '\u{a0}'])?;
    if rest.trim().is_empty() {
        return None;
    }
    if matches!(first, "-" | "–" | "•" | "*" | "·") {
        return Some((Style::Bullet, 0));
    }
    let inner = first.trim_start_matches('(');
    let inner = inner
        .strip_suffix(['.', ')', ':'])
        .or_else(|| inner.strip_suffix(".)"))?;
    if let Ok(number) = inner.parse::<u32>() {
        return Some((Style::Number, number));
    }
    match inner.as_bytes() {
        [letter @ b'a'..=b'z'] => Some((Style::Letter, u32::from(letter - b'a') + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_seen_where_a_text_numbers_them_and_no_letter_is_lost() {
        let cases = [
            ("1. Meer wijkagenten.\n2. Minder regels.", 2),
            (
                "Wij merken op:\n1) Eerst dit\n   met uitleg\n2) dan dat\n3) en dit",
                3,
            ),
            ("a) een\nb) twee", 2),
            ("- een\n- twee\n- drie", 3),
            ("1. Maar één punt.", 0),
            ("In 2018\n2. is geen begin\n3. dit ook niet", 0),
            ("Zie par.\n3.1 en 3.2", 0),
            ("Geen punten.\nWel regels.", 0),
        ];
        for (text, many) in cases {
            let found = points(text).unwrap_or_default();
            assert_eq!(found.len(), many, "{text}");
            if many > 0 {
                assert_eq!(found.concat(), text);
            }
        }
    }
}
