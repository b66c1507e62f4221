//! The plan as it was, and nouns that are there as soon as someone speaks of them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{ActorId, OperationId, PlanId};
use draagvlak_domain::plan::{CreatePlan, Period, SetPlan};
use draagvlak_domain::profile::Profile;
use draagvlak_domain::redaction::{DecideRedaction, Redaction};
use draagvlak_domain::wording::{SetWording, Wording};
use draagvlak_store::{Kept, Noun, Store};

const PLAN: PlanId = PlanId([7; 16]);

fn append(store: &mut Store, by: u8, wall: u64, body: &Body) -> OperationId {
    let writing = store.write(PLAN, ActorId([by; 16]), wall).unwrap();
    let id = writing.append(body).unwrap();
    writing.commit().unwrap();
    id
}

fn seed() -> Store {
    let profile = Profile::from_toml(include_str!("../../../assets/profiles/imv.toml")).unwrap();
    let period = Period {
        from: 2019,
        to: 2022,
    };
    let made = CreatePlan {
        title: "IMV".into(),
        period,
        profile,
    };
    let mut store = Store::create_in_memory().unwrap();
    append(&mut store, 1, 10, &Body::CreatePlan(made));
    store
}

fn copy(of: &Store) -> Store {
    let mut copy = Store::create_in_memory().unwrap();
    copy.receive(PLAN, &of.operations().unwrap()).unwrap();
    copy
}

fn wording(text: &str) -> Body {
    Body::SetWording(SetWording {
        language: "nl".into(),
        place: "letter".into(),
        text: Some(text.into()),
    })
}

fn decided(remove: bool) -> Body {
    Body::DecideRedaction(DecideRedaction {
        place: "comment/1/draft/text".into(),
        found: "06-12345678".into(),
        remove: Some(remove),
        reason: String::new(),
    })
}

#[test]
fn the_plan_as_it_was_is_what_its_author_saw_and_no_more() {
    let mut here = seed();
    let mut there = copy(&here);
    let seen = append(&mut here, 1, 20, &wording("Geachte burgemeester,"));
    let as_it_was = here.projection_digest().unwrap();
    // Later work, and work elsewhere at the same time that came in afterwards.
    append(
        &mut there,
        2,
        20,
        &Body::SetPlan(SetPlan::Title("Elders".into())),
    );
    here.receive(PLAN, &there.operations().unwrap()).unwrap();
    append(&mut here, 1, 30, &wording("Beste burgemeester,"));
    assert_ne!(here.projection_digest().unwrap(), as_it_was);
    let then = here.then(seen).unwrap();
    assert_eq!(then.projection_digest().unwrap(), as_it_was);
    assert_eq!(then.plan_id().unwrap(), Some(PLAN));
    assert!(here.then(OperationId([9; 32])).is_err());
}

#[test]
fn who_speaks_first_makes_no_difference() {
    let base = seed();
    let (mut one, mut other) = (copy(&base), copy(&base));
    append(&mut one, 1, 20, &wording("Een."));
    append(&mut one, 1, 21, &decided(true));
    append(&mut other, 2, 20, &wording("Ander."));
    append(&mut other, 2, 21, &decided(false));
    let (ours, theirs) = (one.operations().unwrap(), other.operations().unwrap());
    one.receive(PLAN, &theirs).unwrap();
    other.receive(PLAN, &ours).unwrap();
    let digest = one.projection_digest().unwrap();
    assert_eq!(other.projection_digest().unwrap(), digest);
    one.rebuild().unwrap();
    assert_eq!(one.projection_digest().unwrap(), digest);
    let words: Vec<Kept<Wording>> = one.nouns(Noun::Wording).unwrap();
    assert!(words.len() == 1 && words[0].value.text.is_contested());
    // Decided both ways without seeing each other is not decided.
    let redactions: Vec<Kept<Redaction>> = one.nouns(Noun::Redaction).unwrap();
    assert_eq!(redactions[0].value.verdict(), None);
    append(&mut one, 1, 40, &decided(false));
    let redactions: Vec<Kept<Redaction>> = one.nouns(Noun::Redaction).unwrap();
    assert_eq!(redactions[0].value.verdict(), Some(false));
}
