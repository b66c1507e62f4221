//! Which reactions stay out of what is published. Who asks it of one sending asks it of every
//! sending of the same reaction, before and after; and what a reaction was split into says the same
//! words as the whole. Nothing is let in by a file, nor by a wish that was missed.

use std::collections::{BTreeSet, HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;

use crate::desk::Desk;
use crate::look::Labels;
use crate::problem::Problem;

/// Reactions that hang together, by what they say.
type Kin = HashMap<EntityId, Comment>;

/// The reactions of the plan that stay out, for whichever reason. Reads those that were ever said to,
/// with what they hang together with, and no other.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn withheld(desk: &Desk) -> Result<HashSet<EntityId>, Problem> {
    let mut all = Kin::new();
    for said in desk.store.of_kind("comment.withhold")? {
        if let Some((_, Body::WithholdComment(said))) = desk.store.body(said)? {
            gather(desk, said.comment, &mut all)?;
        }
    }
    Ok(out(&all))
}

/// Whether a reaction stays out. Reads those it hangs together with, and no other.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn is_withheld(desk: &Desk, id: EntityId, comment: &Comment) -> Result<bool, Problem> {
    if comment.is_withheld() {
        return Ok(true);
    }
    let bonds = &comment.bonds;
    let alone = bonds.part_of.is_none()
        && bonds.split().is_none()
        && bonds.resent_of.is_empty()
        && bonds.resent_as.is_empty();
    Ok(!alone && out(&kin(desk, id)?).contains(&id))
}

/// The other sendings of these reactions that ask to stay out: they are let in with them.
///
/// # Errors
/// [`Problem`] when one of them stays out all the same, because the whole it is a part of asks it,
/// or a part of it: letting it in would publish their words.
pub(crate) fn let_in(desk: &Desk, these: &[EntityId]) -> Result<Vec<EntityId>, Problem> {
    let mut all = Kin::new();
    for id in these {
        gather(desk, *id, &mut all)?;
    }
    let mut others = Vec::new();
    for id in sendings(&all, these) {
        let Some(comment) = all.get_mut(&id) else {
            continue;
        };
        if comment.is_withheld() && !these.contains(&id) {
            others.push(id);
        }
        comment.withheld = Default::default();
    }
    let out = out(&all);
    let labels = Labels::of(desk)?;
    let Some(still) = these.iter().find(|id| out.contains(id)) else {
        return Ok(others);
    };
    let asking = all.iter().filter(|(_, comment)| comment.is_withheld());
    let mut names = labels.of_these(desk, &asking.map(|(id, _)| *id).collect())?;
    names.sort();
    let this = labels.one(desk, *still)?.unwrap_or_default();
    Err(Problem::refused(
        "problem-withheld-with",
        &[("comment", &this), ("others", &names.join(", "))],
    ))
}

/// A reaction with every one it hangs together with.
fn kin(desk: &Desk, id: EntityId) -> Result<Kin, Problem> {
    let mut all = Kin::new();
    gather(desk, id, &mut all)?;
    Ok(all)
}

/// Adds a reaction and every one it hangs together with.
fn gather(desk: &Desk, id: EntityId, all: &mut Kin) -> Result<(), Problem> {
    let mut ahead = vec![id];
    while let Some(id) = ahead.pop() {
        if all.contains_key(&id) {
            continue;
        }
        let Some(comment) = desk.store.comment(id)? else {
            continue;
        };
        ahead.extend(comment.bonds.part_of);
        ahead.extend(&comment.bonds.resent_of);
        ahead.extend(&comment.bonds.resent_as);
        ahead.extend(desk.store.parts(&comment)?);
        all.insert(id, comment);
    }
    Ok(())
}

/// Reactions with their earlier and later sendings, in the order of their names.
fn sendings(all: &Kin, these: &[EntityId]) -> BTreeSet<EntityId> {
    let mut found = BTreeSet::new();
    let mut ahead = these.to_vec();
    while let Some(id) = ahead.pop() {
        if found.insert(id)
            && let Some(comment) = all.get(&id)
        {
            ahead.extend(&comment.bonds.resent_of);
            ahead.extend(&comment.bonds.resent_as);
        }
    }
    found
}

/// Which of these stay out. The wish goes from a sending to every other one and from a whole to its
/// parts; the whole of a part that asks it stays out too, and its other parts do not.
fn out(all: &Kin) -> HashSet<EntityId> {
    let mut parts: HashMap<EntityId, Vec<EntityId>> = HashMap::new();
    for (id, comment) in all {
        if let Some(whole) = comment.bonds.part_of {
            parts.entry(whole).or_default().push(*id);
        }
    }
    let mut found: HashSet<EntityId> = HashSet::new();
    let mut wholes: HashSet<EntityId> = HashSet::new();
    let asked = all.iter().filter(|(_, comment)| comment.is_withheld());
    let mut ahead: Vec<(EntityId, bool)> = asked.map(|(id, _)| (*id, true)).collect();
    while let Some((id, entire)) = ahead.pop() {
        let known = if entire { &mut found } else { &mut wholes };
        if !known.insert(id) {
            continue;
        }
        let Some(comment) = all.get(&id) else {
            continue;
        };
        let bonds = &comment.bonds;
        let again = bonds.resent_of.iter().chain(&bonds.resent_as);
        ahead.extend(again.map(|id| (*id, entire)));
        ahead.extend(bonds.part_of.map(|whole| (whole, false)));
        if entire {
            let own = parts.get(&id).into_iter().flatten();
            ahead.extend(own.map(|id| (*id, true)));
        }
    }
    found.extend(wholes);
    found
}

#[cfg(test)]
mod tests {
    use draagvlak_domain::draft::DraftComment;
    use draagvlak_domain::field::Stamp;
    use draagvlak_domain::id::{ActorId, OperationId};
    use draagvlak_domain::operation::CausalPast;
    use draagvlak_domain::time::Hlc;

    use super::*;

    const STAMP: Stamp = Stamp {
        time: Hlc { ms: 1, tick: 0 },
        operation: OperationId([0; 32]),
        actor: ActorId([0; 16]),
        number: 1,
    };

    fn id(number: u8) -> EntityId {
        EntityId([number; 16])
    }

    /// A whole 1 with parts 2 and 3, that came again as 4 with the part 5, and again as 6; and 7 by
    /// itself.
    fn kin(asked: &[u8]) -> Kin {
        let mut all = Kin::new();
        for number in 1..=7 {
            let draft = DraftComment::default();
            let mut comment = Comment::new(OperationId([0; 32]), id(0), u32::from(number), draft);
            let bonds = &mut comment.bonds;
            match number {
                1 => bonds.comes_before(id(4)),
                2 | 3 => bonds.part_of = Some(id(1)),
                4 => {
                    bonds.comes_after(id(1));
                    bonds.comes_before(id(6));
                }
                5 => bonds.part_of = Some(id(4)),
                6 => bonds.comes_after(id(4)),
                _ => {}
            }
            if asked.contains(&number) {
                comment.withheld.set(true, STAMP, &CausalPast::default());
            }
            all.insert(id(number), comment);
        }
        all
    }

    #[test]
    fn a_wish_goes_to_every_sending_and_every_part_and_no_further() {
        for (asked, expected) in [
            (&[][..], &[][..]),
            (&[1], &[1, 2, 3, 4, 5, 6]),
            (&[6], &[1, 2, 3, 4, 5, 6]),
            // The wholes hold the words of the part; the other parts do not.
            (&[2], &[1, 2, 4, 6]),
            (&[5], &[1, 4, 5, 6]),
            (&[7], &[7]),
            (&[2, 7], &[1, 2, 4, 6, 7]),
        ] {
            let expected: HashSet<EntityId> = expected.iter().map(|number| id(*number)).collect();
            assert_eq!(out(&kin(asked)), expected, "{asked:?}");
        }
    }
}
