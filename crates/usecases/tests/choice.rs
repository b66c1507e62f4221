//! How the themes were chosen: what was recorded in words before is a record too, the sample holds
//! what its source says and no more, and a large survey and poll are counted right.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::ActorId;
use draagvlak_domain::process::{
    Poll, PollItem, PollSnapshot, ProcessEntry, RecordProcess, Survey,
};
use draagvlak_store::{Mode, Store};
use draagvlak_usecases::{
    Desk, FromItem, NewPlan, NewTheme, PollColumn, PollOrder, SheetOrder, Surroundings,
    accept_proposals, add_theme, check_store, compare_polls, events, evidence, import_poll,
    import_survey, new_plan, poll, poll_reasons, sample_plan, set_poll, survey, themes,
};

fn empty(folder: &Path) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "Proef",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    new_plan(&folder.join("p.draagvlak"), &new, Surroundings::system()).unwrap()
}

fn put(folder: &Path, name: &str, text: &str) -> SheetOrder {
    let path = folder.join(name);
    let mut file = std::fs::File::create(&path).unwrap();
    std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
    SheetOrder {
        path: path.display().to_string(),
        ..SheetOrder::default()
    }
}

#[test]
fn what_was_recorded_in_words_is_a_record_too() {
    let folder = tempfile::tempdir().unwrap();
    drop(empty(folder.path()));
    let path = folder.path().join("p.draagvlak");
    let mut store = Store::open(&path, Mode::Write).unwrap();
    let plan = store.plan_id().unwrap().unwrap();
    let writing = store.write(plan, ActorId([9; 16]), 1_000).unwrap();
    let entries = [
        ProcessEntry::Survey(Survey {
            when: "maart".into(),
            asked: 35,
            text: "Gevraagd.".into(),
            asked_again: "Opnieuw, zonder reactie.".into(),
        }),
        ProcessEntry::Poll(Poll {
            text: "Gevraagd.".into(),
            columns: vec!["BM en OvJ".into(), "Overall".into()],
            items: vec![PollItem {
                kind: "Thema".into(),
                name: "Drugs".into(),
                counts: vec![24, 81],
            }],
            snapshots: vec![
                PollSnapshot {
                    date: "2018-05-24".parse().unwrap(),
                    respondents: 71,
                    interim: true,
                    text: "RBOP".into(),
                },
                PollSnapshot {
                    date: "2018-06-06".parse().unwrap(),
                    respondents: 91,
                    interim: false,
                    text: String::new(),
                },
            ],
            conclusion: "Niet veranderd.".into(),
        }),
    ];
    for entry in entries {
        let body = Body::RecordProcess(RecordProcess { entry });
        writing.append(&body).unwrap();
    }
    writing.commit().unwrap();
    drop(store);
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    let asked = survey(&desk).unwrap().unwrap();
    assert_eq!((asked.asked, asked.municipalities.len()), (Some(35), 0));
    assert_eq!(asked.asked_again.unwrap().replied, None);
    let shown = poll(&desk, None).unwrap().unwrap();
    assert_eq!(shown.items[0].counts, [Some(24), Some(81)]);
    assert_eq!(shown.columns[0].base, None);
    let states: Vec<_> = shown
        .snapshots
        .iter()
        .map(|state| state.respondents)
        .collect();
    assert_eq!(states, [Some(71), Some(91)]);
    // It is changed like any other.
    let order = PollOrder {
        conclusion: Some("Anders.".into()),
        ..PollOrder::default()
    };
    set_poll(&mut desk, &order).unwrap();
    assert_eq!(poll(&desk, None).unwrap().unwrap().conclusion, "Anders.");
    assert!(check_store(&desk).unwrap().well);
}

#[test]
fn the_sample_holds_what_its_source_says_of_the_choice_and_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample_plan(&folder.path().join("v.draagvlak"), Surroundings::system()).unwrap();
    let asked = survey(&desk).unwrap().unwrap();
    assert_eq!(asked.asked, Some(35));
    // The table of local priorities is missing from the source.
    assert!(asked.clusters.is_empty() && asked.municipalities.is_empty());
    let again = asked.asked_again.unwrap();
    assert_eq!(
        (again.stage.as_deref(), again.replied),
        (Some("70"), Some(vec![]))
    );

    let sources = evidence(&desk).unwrap();
    assert_eq!(
        (sources.len(), sources[0].count, sources[0].subjects.len()),
        (1, Some(12), 0)
    );
    assert_eq!(sources[0].links.len(), 4);
    let held = events(&desk).unwrap();
    assert_eq!(held[0].places, ["Heerhugowaard", "Oostzaan", "Haarlem"]);
    let came = held[0].attendance.unwrap();
    assert_eq!((came.count, came.approximate), (130, true));

    let shown = poll(&desk, None).unwrap().unwrap();
    let bases: Vec<_> = shown
        .columns
        .iter()
        .map(|c| (c.name.as_str(), c.base))
        .collect();
    assert_eq!(bases, [("BM en OvJ", None), ("Overall", Some(91))]);
    let found = compare_polls(&desk, None, None, None).unwrap();
    assert_eq!(
        (found.from.respondents, found.to.respondents),
        (Some(71), Some(91))
    );
    // Of the interim state no counts are known; that the themes stood is.
    assert_eq!(found.ranking_unchanged, None);
    assert_eq!(found.proposal_unchanged, Some(true));

    let board = themes(&desk).unwrap();
    assert_eq!(board.themes.len(), 4);
    assert_eq!(
        board.unmapped,
        ["Gebieds- of groepsgericht", "Informatie gestuurd werken"]
    );
    assert!(board.exception.is_none());
}

#[test]
fn three_hundred_municipalities_and_twenty_thousand_answers_are_counted_right() {
    const MUNICIPALITIES: usize = 342;
    const RESPONDENTS: usize = 20_000;
    let folder = tempfile::tempdir().unwrap();
    let mut desk = empty(folder.path());
    let mut text = "Gemeente;Prioriteit 1;Prioriteit 2;Prioriteit 3".to_owned();
    for n in 0..MUNICIPALITIES {
        let own = format!("Eigen onderwerp nummer {n}");
        let shared = ["Ondermijning", "Aanpak ondermijning", "ondermijning"][n % 3];
        text.push_str(&format!("\nGemeente {n:03};{shared};{own};Ondermijning"));
    }
    let order = put(folder.path(), "uitvraag.csv", &text);
    import_survey(&mut desk, &order).unwrap();
    accept_proposals(&mut desk).unwrap();
    let asked = survey(&desk).unwrap().unwrap();
    assert_eq!(asked.answered, MUNICIPALITIES);
    let most = &asked.clusters;
    let undermining = most
        .iter()
        .find(|it| it.name.to_lowercase().contains("ondermijning"));
    assert_eq!(undermining.unwrap().count, MUNICIPALITIES);

    let mut text = "Functie;Drugs;Fraude;Cybercrime;Waarom".to_owned();
    for n in 0..RESPONDENTS {
        let group = if n % 10 == 0 {
            "burgemeester"
        } else {
            "ambtenaar"
        };
        let mark = |every: usize| if n % every == 0 { "x" } else { "" };
        let why = if n % 100 == 0 { "Daarom." } else { "" };
        text.push_str(&format!(
            "\n{group};{};{};{};{why}",
            mark(2),
            mark(4),
            mark(5)
        ));
    }
    let order = put(folder.path(), "peiling.csv", &text);
    let day = "2026-06-06".parse().unwrap();
    let report = import_poll(&mut desk, &order, day, false, "").unwrap();
    assert_eq!(report.answers, RESPONDENTS);
    let columns = vec![
        PollColumn {
            name: "BM".into(),
            groups: vec!["burgemeester".into()],
        },
        PollColumn {
            name: "Overall".into(),
            groups: vec![],
        },
    ];
    let order = PollOrder {
        columns: Some(columns),
        ..PollOrder::default()
    };
    set_poll(&mut desk, &order).unwrap();
    let shown = poll(&desk, None).unwrap().unwrap();
    let counts: Vec<_> = shown.items.iter().map(|item| item.counts.clone()).collect();
    assert_eq!(
        counts,
        [
            [Some(2_000), Some(10_000)],
            [Some(1_000), Some(5_000)],
            [Some(2_000), Some(4_000)]
        ]
    );
    assert_eq!(shown.columns[0].base, Some(2_000));
    assert_eq!(poll_reasons(&desk, None, None).unwrap().len(), 200);
    let new = NewTheme {
        title: "Drugs".into(),
        from: vec![FromItem {
            item: "drugs".into(),
            part: true,
        }],
        ..NewTheme::default()
    };
    add_theme(&mut desk, &new).unwrap();
    assert_eq!(themes(&desk).unwrap().themes[0].from[0].item, "Drugs");
    assert!(check_store(&desk).unwrap().well);
}
