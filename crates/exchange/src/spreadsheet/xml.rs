//! Small helps for reading XML, whatever prefixes its maker chose.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};

/// The value of an attribute, by its name without prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find_map(|attribute| {
            if attribute.key.local_name().as_ref() != name {
                return None;
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some(value.into_owned())
        })
}

/// Whether an attribute says yes, as schemas spell it.
pub(crate) fn is_on(element: &BytesStart<'_>, name: &str) -> bool {
    matches!(attribute(element, name).as_deref(), Some("1" | "true"))
}

/// The sign a reference such as `&amp;` or `&#10;` stands for; nothing for one unknown.
pub(crate) fn sign(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(sign)) = reference.resolve_char_ref() {
        return Some(sign);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Row and column, from 0, of a cell's name such as `F17`.
pub(crate) fn place(name: &str) -> Option<(u32, u32)> {
    let letters = name.find(|c: char| !c.is_ascii_alphabetic())?;
    let mut column: u32 = 0;
    for letter in name[..letters].bytes() {
        let value = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    let row: u32 = name[letters..].parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

/// The name of a column, from 0: `A`, …, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_named_as_people_name_it() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("AB17"), Some((16, 27)));
        assert_eq!(place("A0"), None);
        assert_eq!(place("17"), None);
        assert_eq!((letters(0), letters(27)), ("A".into(), "AB".into()));
    }
}
