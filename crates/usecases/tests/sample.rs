//! The sample plan says what its facts say: reactions, main lines, changes and texts, made anew from
//! the files it is made of and held against what the use cases answer.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use draagvlak_store::Store;
use draagvlak_usecases::{
    CommentFilter, Desk, Mode, Outcome, Surroundings, Verdict, changes, chapter, chapter_text,
    chapters, check_store, comments, decide_changes, issue_version, members, persons, proposals,
    questions, reaction, register, response, sample_plan, trace, unexplained, version_text,
    versions, weighings, why,
};
use toml::{Table, Value};

fn sample(folder: &Path) -> Desk {
    let around = Surroundings::standing(1_600_000_000_000);
    sample_plan(&folder.join("imv.draagvlak"), around).unwrap()
}

fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/sample/imv")
}

fn facts(name: &str) -> Table {
    let text = std::fs::read_to_string(files().join(name)).unwrap();
    text.parse().unwrap()
}

fn rows(table: &Table, key: &str) -> Vec<Table> {
    let rows = table[key].as_array().unwrap().iter();
    rows.map(|row| row.as_table().unwrap().clone()).collect()
}

fn word<'t>(row: &'t Table, key: &str) -> &'t str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn reactions() -> Vec<Table> {
    let files = ["reactions-r1.toml", "reactions-r2.toml"].into_iter();
    files
        .flat_map(|file| rows(&facts(file), "reaction"))
        .collect()
}

/// The chapters in order, title and text, as the edits up to and including a stage make them.
fn written_by_the_edits(stage: &str) -> Vec<(String, String)> {
    let first = rows(&facts("chapters.toml"), "chapter");
    let fresh = |chapter: &Table| {
        let text = std::fs::read_to_string(files().join(word(chapter, "file"))).unwrap();
        (word(chapter, "title").to_owned(), text)
    };
    let mut now: BTreeMap<String, (String, String)> = first
        .iter()
        .filter(|chapter| word(chapter, "introduced_at") == "70")
        .map(|chapter| (word(chapter, "key").to_owned(), fresh(chapter)))
        .collect();
    for edit in rows(&facts("edits.toml"), "edit") {
        if word(&edit, "towards") > stage {
            continue;
        }
        if let Some(key) = edit.get("introduce").and_then(Value::as_str) {
            let chapter = first.iter().find(|c| word(c, "key") == key).unwrap();
            now.insert(key.to_owned(), fresh(chapter));
            continue;
        }
        let chapter = now.get_mut(word(&edit, "chapter")).unwrap();
        match edit.get("retitle").and_then(Value::as_str) {
            Some(title) => chapter.0 = title.to_owned(),
            None => {
                let (find, replace) = (word(&edit, "find"), word(&edit, "replace"));
                assert_eq!(chapter.1.matches(find).count(), 1, "{}", word(&edit, "id"));
                chapter.1 = chapter.1.replacen(find, replace, 1);
            }
        }
    }
    now.into_values().collect()
}

#[test]
fn the_register_holds_every_reaction_and_the_main_lines_count_them() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let register = register(&desk).unwrap();
    assert_eq!(register.rows.len(), 145);
    let per_round: Vec<_> = register
        .rounds
        .iter()
        .map(|round| (round.code.as_str(), round.comments, round.late, round.open))
        .collect();
    assert_eq!(per_round, [("R1", 120, 7, 0), ("R2", 25, 0, 0)]);
    assert_eq!(register.rows.iter().filter(|row| row.late).count(), 7);

    let told = reactions();
    for (row, told) in register.rows.iter().zip(&told) {
        let outcome = row.outcome.map(Outcome::key).unwrap_or_default();
        assert_eq!(
            (row.label.as_str(), outcome),
            (word(told, "id"), word(told, "outcome"))
        );
        assert_eq!(
            row.handler.as_deref(),
            Some(word(told, "handler")),
            "{}",
            row.label
        );
    }

    let lines = rows(&facts("plan.toml"), "main_line");
    let counted: Vec<_> = register
        .main_lines
        .iter()
        .map(|line| (line.heading.clone(), line.answer.clone(), line.comments))
        .collect();
    let expected: Vec<_> = lines
        .iter()
        .map(|line| {
            let belongs = |r: &&Table| word(r, "main_line") == word(line, "key");
            let count = told.iter().filter(belongs).count();
            (
                word(line, "heading").to_owned(),
                word(line, "answer").to_owned(),
                count,
            )
        })
        .collect();
    assert_eq!(counted, expected);
    let counts: Vec<_> = counted.iter().map(|line| line.2).collect();
    assert_eq!(counts, [24, 11, 14, 2, 11, 9, 9, 13]);
    // The source: two mayors missed the strength of society.
    let power = lines
        .iter()
        .position(|l| word(l, "key") == "kracht-samenleving");
    let number = register.main_lines[power.unwrap()].number;
    let of_it = register.rows.iter().filter(|row| row.main_line == number);
    let roles: Vec<_> = of_it.map(|row| row.role.as_str()).collect();
    assert_eq!(roles, ["burgemeester", "burgemeester"]);
}

#[test]
fn each_of_the_five_theme_proposals_was_made_once_and_not_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let mut proposals = Vec::new();
    for row in comments(&desk, &CommentFilter::default()).unwrap() {
        if let Some(Some(proposal)) = row.comment.proposal.get() {
            let outcome = row.comment.disposition().unwrap().outcome;
            assert_eq!(outcome, Outcome::NotProcessed, "{}", row.label);
            proposals.push((proposal.remove.clone(), proposal.add.clone()));
        }
    }
    proposals.sort();
    let expected = [
        ("", "drugs i.r.t. jeugd"),
        ("Cyber", "Lokale Handhaving"),
        ("Terrorisme", ""),
        ("Zorg en Veiligheid", ""),
        ("Zorg en Veiligheid", "HIC"),
    ];
    assert_eq!(
        proposals,
        expected.map(|(out, new)| (out.to_owned(), new.to_owned()))
    );
}

/// Whether one holds the other: a change may be a part of an edit, or of several on end.
fn meets(edit: &str, change: &str) -> bool {
    edit.contains(change.trim()) || change.contains(edit.trim())
}

#[test]
fn what_was_done_for_a_reaction_is_shown_before_and_after_also_after_the_last_version() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    assert_eq!(versions(&desk).unwrap().last().unwrap().stage, "95");
    let edits = rows(&facts("edits.toml"), "edit");
    let mut shown = 0;
    for told in reactions() {
        let (label, outcome) = (word(&told, "id"), word(&told, "outcome"));
        if !["processed", "partly"].contains(&outcome) {
            continue;
        }
        let seen = reaction(&desk, label).unwrap();
        let mine: Vec<_> = edits
            .iter()
            .filter(|edit| {
                let reasons = edit.get("for").and_then(Value::as_array).unwrap();
                reasons.iter().any(|reason| reason.as_str() == Some(label))
            })
            .collect();
        assert!(!mine.is_empty(), "{label}");
        // A title given anew is a change of the chapter, not of its text.
        if mine.iter().any(|edit| edit.contains_key("find")) {
            assert!(!seen.changes.is_empty(), "{label} shows no change");
        }
        for change in &seen.changes {
            assert!(change.old != change.new, "{label}: nothing changed");
            assert!(
                change.reasons.iter().any(|reason| reason == label),
                "{label}"
            );
        }
        for edit in mine.iter().filter(|edit| edit.contains_key("find")) {
            let found = seen.changes.iter().any(|change| {
                meets(word(edit, "find"), &change.old) && meets(word(edit, "replace"), &change.new)
            });
            assert!(found, "{label}: {} is not shown", word(edit, "id"));
        }
        shown += 1;
    }
    assert_eq!(shown, 73);
}

#[test]
fn between_the_last_two_versions_only_the_editorial_changes_have_no_reason() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let unexplained: Vec<_> = changes(&desk, None, Some("85"), Some("95"))
        .unwrap()
        .into_iter()
        .filter(|change| change.reasons.is_empty())
        .collect();
    let of: Vec<_> = rows(&facts("edits.toml"), "edit")
        .into_iter()
        .filter(|edit| edit["for"].as_array().unwrap().is_empty() && edit.contains_key("find"))
        .collect();
    assert_eq!(of.len(), 3);
    for edit in &of {
        let (find, replace) = (word(edit, "find"), word(edit, "replace"));
        let found = unexplained.iter().any(|change| {
            (change.old.is_empty() || find.contains(change.old.trim()))
                && (change.new.is_empty() || replace.contains(change.new.trim()))
        });
        assert!(found, "{} is not among them", word(edit, "id"));
    }
    // The chapter that came in is no change of a text; nothing else is without a reason.
    let rest: Vec<_> = unexplained
        .iter()
        .filter(|change| {
            !of.iter().any(|edit| {
                word(edit, "find").contains(change.old.trim())
                    && word(edit, "replace").contains(change.new.trim())
            })
        })
        .map(|change| (&change.chapter_title, &change.old, &change.new))
        .collect();
    let introduced = rest
        .iter()
        .all(|(title, old, _)| title.as_str() == "Sterkteverdeling politie" && old.is_empty());
    assert!(introduced, "{rest:#?}");
}

#[test]
fn the_texts_are_what_the_edits_say_in_every_version_and_now() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    for stage in ["70", "85", "95"] {
        assert_eq!(
            version_text(&desk, stage).unwrap(),
            written_by_the_edits(stage),
            "{stage}"
        );
    }
    let now = written_by_the_edits("95");
    assert_eq!(chapters(&desk).unwrap().len(), now.len());
    for (number, (title, text)) in (1..).zip(&now) {
        let name = i32::to_string(&number);
        let opened = chapter(&desk, &name).unwrap();
        assert_eq!((&opened.row.title, &opened.text), (title, text));
        assert_eq!(&chapter_text(&desk, &name).unwrap(), text);
    }
}

#[test]
fn the_workgroup_is_whole_and_the_exception_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let facts = facts("plan.toml");
    let shown: Vec<_> = members(&desk)
        .unwrap()
        .into_iter()
        .map(|m| [m.key, m.name, m.organisation, m.role, m.task])
        .collect();
    let told: Vec<_> = rows(&facts, "member")
        .iter()
        .map(|m| ["key", "name", "organisation", "role", "task"].map(|key| word(m, key).to_owned()))
        .collect();
    assert_eq!(shown, told);
    assert_eq!(shown[0][2..4], ["gemeenten", "coordinator"]);

    let versions = versions(&desk).unwrap();
    let reason = rows(&facts, "version")[2]["override"].clone();
    let last = versions.last().unwrap();
    assert!(!last.overrides.is_empty());
    for exception in &last.overrides {
        assert_eq!(Some(exception.reason.as_str()), reason.as_str());
        assert!(exception.count > 0);
    }
    assert!(
        versions[..2]
            .iter()
            .all(|version| version.overrides.is_empty())
    );
}

#[test]
fn two_sample_plans_are_the_same_to_the_byte_and_well() {
    let folder = tempfile::tempdir().unwrap();
    let ledgers = ["een", "twee"].map(|name| {
        let around = Surroundings::system();
        let path = folder.path().join(format!("{name}.draagvlak"));
        let desk = sample_plan(&path, around).unwrap();
        let health = check_store(&desk).unwrap();
        assert!(health.well, "{health:?}");
        drop(desk);
        Store::open(&path, Mode::Read)
            .unwrap()
            .operations()
            .unwrap()
    });
    assert!(ledgers[0].len() > 500);
    assert!(ledgers[0] == ledgers[1], "the ledgers differ");
}

#[test]
fn the_critics_of_the_first_round_were_asked_again_and_three_kept_silent() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let found = response(&desk, "R2").unwrap();
    let told = facts("reactions-r1.toml");
    let mut critical: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows(&told, "reaction") {
        if word(&row, "sentiment") == "critical" {
            let who = format!("{}, {}", word(&row, "role"), word(&row, "organisation"));
            critical
                .entry(who)
                .or_default()
                .push(word(&row, "id").to_owned());
        }
    }
    let asked: BTreeMap<String, Vec<String>> = found
        .invitees
        .iter()
        .map(|one| (one.person.shown.clone(), one.because.clone()))
        .collect();
    assert_eq!(asked, critical);
    assert_eq!(
        (found.invitees.len(), found.answered, found.silent),
        (27, 24, 3)
    );
    assert!(found.uninvited.is_empty(), "{:?}", found.uninvited);
    assert_eq!(persons(&desk).unwrap().len(), 27);
}

#[test]
fn every_proposal_stands_against_the_poll_and_the_reactions_that_support_the_themes() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let found = proposals(&desk).unwrap();
    assert_eq!(
        found.iter().map(|row| row.count).collect::<Vec<_>>(),
        [1; 5]
    );
    let told = reactions();
    let supporting: Vec<_> = told
        .iter()
        .filter(|row| word(row, "main_line") == "themas" && word(row, "sentiment") == "positive")
        .map(|row| word(row, "id").to_owned())
        .collect();
    assert_eq!(supporting.len(), 6);
    for row in &found {
        assert_eq!(row.made_by[0].outcome, Some(Outcome::NotProcessed));
        assert_eq!(row.supporting, supporting);
        assert!(row.evidence.iter().all(|one| !one.supports));
        assert_eq!(row.evidence[1].labels, supporting);
    }
    let zorg = found
        .iter()
        .find(|row| row.remove == "Zorg en Veiligheid")
        .unwrap();
    assert_eq!(
        zorg.polled[0].counts,
        [("BM en OvJ".to_owned(), 20), ("Overall".to_owned(), 63)]
    );
}

#[test]
fn one_critic_was_weighed_against_fifteen_others() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let all = weighings(&desk, None).unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].labels, ["R1-066"]);
    assert_eq!((all[0].balance.positive, all[0].balance.critical), (15, 1));
    assert!(all[0].requirement.starts_with("Kort en krachtig"));
}

#[test]
fn the_questions_of_the_first_version_have_their_answers_together() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let all = questions(&desk).unwrap();
    let told = reactions();
    for (question, chapter) in all.iter().zip(["2", "3"]) {
        let answers: Vec<_> = told
            .iter()
            .filter(|row| word(row, "main_line") == "titels" && word(row, "chapter") == chapter)
            .map(|row| word(row, "id").to_owned())
            .collect();
        assert!(answers.len() > 1);
        let shown: Vec<_> = question
            .answers
            .iter()
            .map(|one| one.label.clone())
            .collect();
        assert_eq!(shown, answers);
    }
    assert!(all[2].answers.is_empty());
    assert_eq!(all[2].conclusion, "Dit heeft geen reacties opgeleverd.");
}

#[test]
fn nothing_is_unexplained_and_the_chain_holds_both_ways_in_every_version() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    for (from, to) in [("70", "85"), ("85", "95"), ("70", "95")] {
        let loose = unexplained(&desk, Some(from), Some(to)).unwrap();
        assert!(loose.is_empty(), "{from} {to}: {loose:#?}");
    }
    let mut ways = 0;
    for (from, to) in [("70", "85"), ("85", "95")] {
        for change in changes(&desk, None, Some(from), Some(to)).unwrap() {
            let found = why(&desk, &change.id, Some(from), Some(to)).unwrap();
            assert!(!found.reasons.is_empty() || !found.explanations.is_empty());
            assert!(found.versions.contains(&to.to_owned()), "{}", change.id);
            for reason in &found.reasons {
                assert!(!reason.text.is_empty() && reason.origin.is_some());
                ways += 1;
            }
        }
    }
    assert!(ways > 50, "{ways}");
}

/// What must be shown: after everything is accepted and the next version is issued, each reaction
/// still shows what was there and what came.
#[test]
fn after_accepting_all_and_issuing_the_last_version_each_processed_reaction_shows_before_and_after()
{
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let told = reactions();
    let processed: Vec<_> = told
        .iter()
        .filter(|row| ["processed", "partly"].contains(&word(row, "outcome")))
        .map(|row| word(row, "id"))
        .collect();
    assert_eq!(processed.len(), 73);
    let before: Vec<_> = processed
        .iter()
        .map(|label| trace(&desk, label).unwrap())
        .collect();
    let stage = |from: Option<&str>, desk: &mut Desk| {
        let ids: Vec<_> = changes(desk, None, from, None).unwrap();
        let ids: Vec<_> = ids.into_iter().map(|change| change.id).collect();
        if !ids.is_empty() {
            decide_changes(desk, &ids, Verdict::Accepted).unwrap();
        }
    };
    stage(None, &mut desk);
    let day = "2018-11-22".parse().unwrap();
    issue_version(&mut desk, "final", day, Some("Proef van de keten.")).unwrap();
    for (label, before) in processed.iter().zip(before) {
        let after = trace(&desk, label).unwrap();
        assert!(!after.without_change, "{label}");
        assert_eq!(after.changes.len(), before.changes.len(), "{label}");
        for (now, then) in after.changes.iter().zip(&before.changes) {
            assert_eq!(
                (&now.change.old, &now.change.new),
                (&then.change.old, &then.change.new)
            );
            assert!(now.change.old != now.change.new, "{label}");
            assert_eq!(
                now.versions.last().map(String::as_str),
                Some("final"),
                "{label}"
            );
        }
    }
}
