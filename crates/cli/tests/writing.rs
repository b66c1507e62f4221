//! Taking back what one wrote, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use sandbox::Plan;

#[test]
fn what_one_wrote_is_taken_back_and_put_back() {
    let plan = Plan::new();
    let (first, second) = ("Een zin over zorg.\n", "Een zin over goede zorg.\n");
    plan.write("een.md", first);
    plan.write("twee.md", second);
    plan.done(&["chapter", "add", "Zorg", "--file", "een.md"]);
    plan.done(&["chapter", "edit", "1", "--file", "twee.md"]);
    let shown = |plan: &Plan| plan.json(&["chapter", "show", "1"])["text"].clone();

    let back = plan.json(&["chapter", "undo", "1"]);
    assert_eq!(back["brought"], "goede", "{back}");
    assert_eq!(shown(&plan), first);
    assert_eq!(
        plan.json(&["chapter", "undo", "1"]),
        serde_json::Value::Null
    );
    let again = plan.json(&["chapter", "undo", "1", "--redo"]);
    assert_eq!(again["revision"], back["revision"]);
    assert_eq!(shown(&plan), second);
}
