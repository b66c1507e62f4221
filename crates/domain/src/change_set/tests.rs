//! The laws of changes.

use super::*;
use proptest::prelude::*;

/// A text and a change that fits it.
fn changed(text: String) -> impl Strategy<Value = (String, ChangeSet)> {
    let chars = text.chars().count();
    proptest::collection::vec((0_u8..4, "[a-zé ]{0,4}"), chars).prop_map(move |acts| {
        let mut change = ChangeSet::default();
        for (c, (act, new)) in text.chars().zip(acts) {
            match act {
                0 => change.push(Step::Delete(c.len_utf8())),
                1 => {
                    change.push(Step::Insert(new));
                    change.push(Step::Retain(c.len_utf8()));
                }
                _ => change.push(Step::Retain(c.len_utf8())),
            }
        }
        (text.clone(), change)
    })
}

fn text_and_change() -> impl Strategy<Value = (String, ChangeSet)> {
    "[a-zë\n ]{0,40}".prop_flat_map(changed)
}

proptest! {
    #[test]
    fn keeping_changes_nothing((text, change) in text_and_change()) {
        let (before, after) = (ChangeSet::keep(text.len()), ChangeSet::keep(change.length_after()));
        prop_assert_eq!(&before.compose(&change).unwrap(), &change);
        prop_assert_eq!(&change.compose(&after).unwrap(), &change);
        prop_assert!(before.is_identity());
        prop_assert_eq!(before.apply(&text).unwrap(), text);
    }

    #[test]
    fn taking_back_undoes_and_is_undone_itself((text, change) in text_and_change()) {
        let made = change.apply(&text).unwrap();
        let back = change.invert(&text).unwrap();
        prop_assert_eq!(change.compose(&back).unwrap().apply(&text).unwrap(), text.clone());
        prop_assert_eq!(back.invert(&made).unwrap().apply(&text).unwrap(), made);
    }

    #[test]
    fn taking_back_restores((text, change) in text_and_change()) {
        let made = change.apply(&text).unwrap();
        prop_assert_eq!(change.invert(&text).unwrap().apply(&made).unwrap(), text);
        prop_assert_eq!(made.len(), change.length_after());
    }

    #[test]
    fn one_after_the_other_is_both(
        (text, first, second, third) in text_and_change().prop_flat_map(|(text, first)| {
            let made = first.apply(&text).unwrap();
            changed(made).prop_flat_map(move |(made, second)| {
                let (text, first, again) = (text.clone(), first.clone(), second.clone());
                changed(second.apply(&made).unwrap())
                    .prop_map(move |(_, third)| (text.clone(), first.clone(), again.clone(), third))
            })
        })
    ) {
        let both = first.compose(&second).unwrap();
        let step_by_step = second.apply(&first.apply(&text).unwrap()).unwrap();
        prop_assert_eq!(both.apply(&text).unwrap(), step_by_step);
        prop_assert_eq!(
            both.compose(&third).unwrap(),
            first.compose(&second.compose(&third).unwrap()).unwrap()
        );
    }

    #[test]
    fn spelled_and_read_back_is_the_same((_, change) in text_and_change()) {
        let spelled = serde_ipld_dagcbor::to_vec(&change).unwrap();
        prop_assert_eq!(serde_ipld_dagcbor::from_slice::<ChangeSet>(&spelled).unwrap(), change);
    }

    #[test]
    fn places_stay_in_order((text, change) in text_and_change(), a in 0_usize..40, b in 0_usize..40) {
        let (a, b) = (a.min(b).min(text.len()), a.max(b).min(text.len()));
        prop_assert!(change.map_position(a, false) <= change.map_position(b, true));
        prop_assert!(change.map_position(text.len(), true) <= change.length_after());
    }
}

#[test]
fn a_change_of_another_text_is_refused() {
    let change = ChangeSet::replace(4, 1..2, "x");
    assert_eq!(
        change.apply("abc"),
        Err(Misfit::Length {
            expected: 4,
            found: 3
        })
    );
    assert_eq!(
        ChangeSet::replace(2, 1..2, "x").apply("é"),
        Err(Misfit::CutsCharacter(1))
    );
}

#[test]
fn steps_out_of_normal_form_are_refused() {
    for steps in [
        vec![Step::Retain(1), Step::Retain(1)],
        vec![Step::Insert("a".into()), Step::Delete(1)],
        vec![Step::Retain(0)],
        vec![Step::Retain(usize::MAX), Step::Delete(1), Step::Retain(3)],
    ] {
        assert_eq!(ChangeSet::try_from(steps), Err(Misfit::NotNormal));
    }
}
