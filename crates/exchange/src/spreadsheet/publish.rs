//! What a sender says about publishing: some ask that their reaction be worked on and not published.

use super::synonyms::folded;

/// Words in a header that turn the question around: its yes keeps the reaction out.
const TURNED: &[&str] = &[
    "niet",
    "vertrouwelijk",
    "geheim",
    "not",
    "confidential",
    "withhold",
];
const YES: &[&str] = &[
    "ja", "j", "yes", "y", "x", "waar", "true", "1", "ok", "akkoord", "v", "✓",
];
const NO: &[&str] = &["nee", "n", "no", "neen", "onwaar", "false", "0", "-", "–"];
const OPEN: &[&str] = &["openbaar", "public", "publiek"];

/// Whether a cell under a header on publishing asks that the reaction not be published. An empty
/// cell asks nothing; what is neither yes nor no asks it, for published is published for ever.
pub(super) fn withheld(header: &str, said: &str) -> bool {
    if said.trim().is_empty() {
        return false;
    }
    let said = folded(said);
    let said = said.trim_end_matches(['.', '!']).trim();
    let header = folded(header);
    let mut words = header.split(|c: char| !c.is_alphanumeric());
    let may = if words.any(|word| TURNED.contains(&word)) {
        NO
    } else {
        YES
    };
    !may.contains(&said) && !OPEN.contains(&said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_is_only_what_clearly_may_be() {
        for (header, said, expected) in [
            ("Publiceren j/n", "ja", false),
            ("Publiceren j/n", "Nee.", true),
            ("Publiceren j/n", "", false),
            ("Publiceren j/n", "liever niet", true),
            ("Niet publiceren", "x", true),
            ("Niet publiceren", "nee", false),
            ("Vertrouwelijk?", "Ja", true),
            ("Vertrouwelijk?", "openbaar", false),
            ("Do not publish", "y", true),
            ("Openbaar", "openbaar", false),
            ("Openbaar", "?", true),
        ] {
            assert_eq!(withheld(header, said), expected, "{header}: {said}");
        }
    }
}
