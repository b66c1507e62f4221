//! Passages found again, in the small text language.

use super::*;
use crate::marked::parse;
use proptest::prelude::*;

/// Checks that the passage between `⟦` and `⟧` in the older text is, in the newer one, what
/// stands between them there; without them there, that it is adrift.
fn check(marked: &str, now: &str) {
    let strip = |text: &str| text.replace(['⟦', '⟧'], "");
    let place = |text: &str| {
        let start = text.find('⟦')?;
        Some(start..text.find('⟧')? - '⟦'.len_utf8())
    };
    let then = strip(marked);
    let anchor = anchor_of(&then, &place(marked).unwrap());
    let text = strip(now);
    let found = relocate(&anchor, &text);
    assert_eq!(
        found.clone().map(|range| &text[range]),
        place(now).map(|range| &text[range]),
        "{marked} → {now}"
    );
    assert_eq!(found, place(now));
}

#[test]
fn a_passage_is_found_letter_for_letter() {
    check("Een. ⟦Twee⟧. Drie.", "Nul. Een. ⟦Twee⟧. Drie.");
    check(
        "# A\n\nDe gemeente doet dit.\n\n# B\n\n⟦De gemeente⟧ doet dat.",
        "# B\n\n⟦De gemeente⟧ doet dat.\n\n# A\n\nDe gemeente doet dit.",
    );
    check("aap noot ⟦mies⟧ wim", "mies aap noot ⟦mies⟧ wim mies");
}

#[test]
fn other_white_space_and_mark_up_do_not_hide_it() {
    check(
        "Wij ⟦werken samen met de buurt⟧.",
        "Wij ⟦werken *samen*\nmet de **buurt⟧**.",
    );
    check("Het ⟦“plan”⟧ is er.", "Het ⟦\"Plan\"⟧ is er.");
}

#[test]
fn a_rewritten_passage_is_found_by_its_words() {
    let (then, now) = parse(
        "Voor.\n\nDe gemeente {-voert de regie over de-}{+heeft de regie op de+} aanpak van ondermijning in de haven.\n\nNa.",
    );
    let start = then.find("De gemeente").unwrap();
    let end = then.find("\n\nNa").unwrap();
    let anchor = anchor_of(&then, &(start..end));
    let found = relocate(&anchor, &now).unwrap();
    assert_eq!(
        &now[found],
        "De gemeente heeft de regie op de aanpak van ondermijning in de haven"
    );
}

#[test]
fn what_is_gone_is_adrift() {
    check(
        "De ⟦regie ligt bij de burgemeester van de stad⟧.",
        "Over katten en honden in huis.",
    );
    check("Een ⟦kort woord⟧ hier.", "Een woord hier.");
}

#[test]
fn of_two_places_that_are_as_good_none_is_chosen() {
    let anchor = Anchor::quoted("de politie en de gemeente werken elke dag samen");
    let text = "De politie en de gemeente werken vaak samen.\n\nDe politie en de gemeente werken vaak samen.";
    assert_eq!(relocate(&anchor, text), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]
    #[test]
    fn found_again_after_edits_elsewhere(
        before in "[a-c #*\n.]{0,60}", quote in "[d-f]{3,6} [g-k]{2,6}", after in "[a-c #|\n.]{0,60}",
        new_before in "[a-cé \n#-]{0,60}", new_after in "[a-c€ \n>]{0,60}",
    ) {
        let text = format!("{before}{quote}{after}");
        let anchor = anchor_of(&text, &(before.len()..before.len() + quote.len()));
        prop_assert_eq!(relocate(&anchor, &text), Some(before.len()..before.len() + quote.len()));
        let now = format!("{new_before}{quote}{new_after}");
        let found = relocate(&anchor, &now);
        prop_assert_eq!(found.map(|r| now[r].to_owned()), Some(quote));
    }

    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,80}|[a-d \n|*>#`é😀-]{0,80}", now in "\\PC{0,80}|[a-d \n|*>#`é😀-]{0,80}", a in 0_usize..90, b in 0_usize..90) {
        let anchor = anchor_of(&text, &(a.min(b)..a.max(b)));
        let first = relocate(&anchor, &now);
        prop_assert_eq!(&first, &relocate(&anchor, &now));
        if let Some(range) = first {
            prop_assert!(now.get(range).is_some());
        }
    }
}
