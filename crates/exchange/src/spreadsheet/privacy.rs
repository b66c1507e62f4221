//! What in a text may name a person: told, so that it can be left out before it is made public.

/// Whether a text holds an e-mail address.
pub fn has_address(text: &str) -> bool {
    text.contains('@')
        && text
            .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';'))
            .any(|word| {
                let Some((name, host)) = word.split_once('@') else {
                    return false;
                };
                let host = host.trim_end_matches(['.', ':', '!', '?']);
                !name.is_empty() && host.contains('.') && !host.starts_with('.')
            })
}

/// Whether a text holds a Dutch telephone number: ten digits from 0, or eleven from +31, with the
/// signs people put between them. Amounts, years and section numbers are none.
pub fn has_phone(text: &str) -> bool {
    let mut digits = String::new();
    let mut before = ' ';
    for sign in text.chars().chain(['\n']) {
        let goes_on = sign.is_ascii_digit()
            || (!digits.is_empty() && matches!(sign, ' ' | '-' | '(' | ')' | '\u{a0}'));
        if goes_on {
            if sign.is_ascii_digit() {
                digits.push(sign);
            }
            continue;
        }
        let known = (digits.len() == 10 && digits.starts_with('0') && !digits.starts_with("00"))
            || (digits.len() == 13 && digits.starts_with("0031"))
            || (digits.len() == 11 && before == '+' && digits.starts_with("31"));
        if known {
            return true;
        }
        digits.clear();
        before = sign;
    }
    false
}

/// Whether a name seems to name two: people who share one reaction.
pub(crate) fn names_two(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let joined = words.windows(3).any(|three| {
        matches!(three[1], "en" | "&" | "and" | "/" | "+")
            && (three[1] == "/" || (capital(three[0]) && capital(three[2])))
    });
    joined || name.trim().contains('\n') || name.contains(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_numbers_and_double_names_are_seen() {
        for text in ["mail <a.b@voorbeeld.nl>", "x@y.nl."] {
            assert!(has_address(text), "{text}");
        }
        for text in ["@home", "prijs @ 3.50", "a@b"] {
            assert!(!has_address(text), "{text}");
        }
        for text in ["bel 06-12345678", "(072) 123 45 67", "+31 6 1234 5678"] {
            assert!(has_phone(text), "{text}");
        }
        for text in ["61,3 fte in 2018", "par. 3.2.1", "1.250.000", "2019-2022"] {
            assert!(!has_phone(text), "{text}");
        }
        assert!(names_two("Jansen en De Vries"));
        assert!(names_two("adviseur A / adviseur B"));
        assert!(!names_two("openbare orde en veiligheid"));
    }
}
