//! Spreadsheets as they come in: found, read in full, and every row accounted for. The collection
//! of mess stands in `mess/`: a case for each row of what was seen in public registers.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod mess;

use draagvlak_exchange::spreadsheet::{
    Draft, Reading, Split, Synonyms, Unreadable, draft, find_tables, plain_tables, read,
};
use mess::{Case, cases};
use proptest::prelude::*;

fn synonyms() -> Synonyms {
    Synonyms::from_toml(include_str!("../../../assets/synonyms.toml")).unwrap()
}

fn drafted(name: &str, bytes: &[u8], reading: &Reading<'_>) -> Draft {
    let synonyms = synonyms();
    let book = read(name, bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
    let mut tables = find_tables(&book, &synonyms);
    if tables.is_empty() {
        tables = plain_tables(&book, &synonyms, &[]);
    }
    draft(&book, &tables, &synonyms, reading)
}

/// What a draft says, in words a person can compare.
fn said(draft: &Draft) -> (Vec<String>, Vec<String>, Vec<String>) {
    let taken = draft.comments().map(|comment| {
        let origin = comment.origin.as_ref().unwrap();
        let who = [&comment.respondent, &comment.organisation];
        let who: Vec<&str> = who
            .into_iter()
            .map(String::as_str)
            .filter(|w| !w.is_empty())
            .collect();
        let text = if comment.text.is_empty() {
            &comment.proposal
        } else {
            &comment.text
        };
        format!(
            "{} {}: {}",
            origin.cell,
            who.join(", "),
            text.replace('\n', "|")
        )
    });
    let skipped = draft.skipped.iter().map(|row| {
        let reason = serde_json::to_value(row.reason).unwrap();
        format!("{} {}", row.origin.row, reason.as_str().unwrap())
    });
    let noticed = draft.diagnostics.iter().map(|diagnostic| {
        let code = serde_json::to_value(diagnostic.code).unwrap();
        format!(
            "{} {} {}",
            diagnostic.origin.cell,
            code.as_str().unwrap(),
            diagnostic.found.replace('\n', "|")
        )
        .trim_end()
        .to_owned()
    });
    (taken.collect(), skipped.collect(), noticed.collect())
}

#[test]
fn every_mess_gives_its_rows_its_notices_and_its_totals() {
    let mut wrong = Vec::new();
    for case in cases() {
        let found = drafted(case.name, &case.bytes, &case.reading);
        let (taken, skipped, noticed) = said(&found);
        let expected = |list: &[&str]| list.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
        for (what, found, expected) in [
            ("rows", &taken, expected(&case.taken)),
            ("skipped", &skipped, expected(&case.skipped)),
            ("notices", &noticed, expected(&case.noticed)),
        ] {
            if *found != expected {
                wrong.push(format!(
                    "{}: {what}\n  found    {found:#?}\n  expected {expected:#?}",
                    case.what
                ));
            }
        }
        if found.rows != found.taken.len() + found.skipped.len() {
            wrong.push(format!("{}: the totals do not add up", case.what));
        }
        if let Some(check) = case.check {
            check(&found);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_no_spreadsheet_is_refused_by_name() {
    for (name, bytes, why) in mess::refused() {
        assert_eq!(read(name, &bytes), Err(why), "{name}");
    }
    let book = mess::register();
    assert!(matches!(
        read("a.xlsx", b"hallo"),
        Err(Unreadable::Damaged(_))
    ));
    for length in [book.len() / 3, book.len() / 2, book.len() - 30] {
        assert!(
            matches!(read("a.xlsx", &book[..length]), Err(Unreadable::Damaged(_))),
            "{length}"
        );
    }
}

#[test]
fn the_same_row_sent_again_elsewhere_has_the_same_content() {
    let hashes = |bytes: &[u8]| -> Vec<_> {
        let draft = drafted("a.csv", bytes, &Reading::default());
        draft
            .comments()
            .map(|comment| comment.content_hash())
            .collect()
    };
    let one = hashes(b"Nr;Opmerking\n1;Goed plan\n");
    let two = hashes(b"Nr;Opmerking\n1;Nieuw\n2; Goed  plan\n");
    assert_eq!(one[0], two[1]);
    assert_ne!(one[0], two[0]);
}

#[test]
fn points_in_a_cell_are_split_only_when_a_person_says_so() {
    let text = "Nr;Opmerking;Voorstel\n1;\"Vooraf\n1. een\n2. twee\";beter\n";
    let whole = drafted("a.csv", text.as_bytes(), &Reading::default());
    assert_eq!(
        (whole.comments().count(), whole.taken[0].parts.len()),
        (1, 2)
    );
    for split in [Split::All, Split::These(["!B2"].into_iter().collect())] {
        let reading = Reading {
            split,
            ..Reading::default()
        };
        let parts = drafted("a.csv", text.as_bytes(), &reading);
        let texts: String = parts
            .comments()
            .map(|comment| comment.text.as_str())
            .collect();
        assert_eq!(texts, whole.taken[0].whole.text);
        let cells: Vec<_> = parts
            .comments()
            .map(|c| c.origin.as_ref().unwrap().cell.as_str())
            .collect();
        assert_eq!(cells, ["B2", "B2"]);
        let proposals: Vec<_> = parts
            .comments()
            .map(|comment| comment.proposal.as_str())
            .collect();
        assert_eq!(proposals, ["beter", ""]);
        assert_eq!(parts.rows, 1);
    }
}

/// The reactions that a damaged file still gives, when it gives any.
fn survivors(case: &Case, bytes: &[u8]) -> Option<usize> {
    let synonyms = synonyms();
    let book = read(case.name, bytes).ok()?;
    let tables = find_tables(&book, &synonyms);
    let found = draft(&book, &tables, &synonyms, &case.reading);
    assert_eq!(
        found.rows,
        found.taken.len() + found.skipped.len(),
        "{}",
        case.what
    );
    Some(found.taken.len())
}

/// What this process holds at most, in bytes, where the system tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// A damage to a file: bytes changed, put in, cut or doubled at a few places.
fn damage(bytes: &mut Vec<u8>, way: usize, hits: &[(usize, u8)]) {
    for (at, byte) in hits {
        let at = at % bytes.len();
        match way % 4 {
            0 => bytes[at] = *byte,
            1 => bytes.insert(at, *byte),
            2 => bytes.truncate(at.max(1)),
            _ => {
                let again = bytes[at..(at + 200).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
        }
    }
}

/// The most memory a file may take, in bytes.
const MOST: u64 = 512 * 1024 * 1024;
/// Tells the process below which damage to try; without it the first.
const WHICH: &str = "DRAAGVLAK_TEST_DAMAGE";

#[expect(clippy::disallowed_methods, reason = "one process tells another")]
fn which() -> Option<String> {
    std::env::var(WHICH).ok()
}

/// One damage of every file, and the files that claim more than they hold. By itself it is a test
/// like others; the test below runs it where the system gives no more than half a gigabyte.
#[test]
fn a_process_reads_every_file_damaged_in_one_way() {
    let seed = match which().as_deref() {
        // The limit is felt: this asks for more than there is.
        Some("limit") => {
            let mut much = vec![0_u8; 600 * 1024 * 1024];
            much[599 * 1024 * 1024] = 1;
            return assert_eq!(std::hint::black_box(much).len(), 600 * 1024 * 1024);
        }
        Some(seed) => seed.parse().unwrap(),
        None => 1_u64,
    };
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 11).unwrap()
    };
    for case in cases() {
        let hits: Vec<(usize, u8)> = (0..1 + next() % 3)
            .map(|_| (next(), u8::try_from(next() % 256).unwrap()))
            .collect();
        let mut bytes = case.bytes.clone();
        damage(&mut bytes, next(), &hits);
        survivors(&case, &bytes);
    }
    for (what, name, bytes) in mess::bombs() {
        assert_eq!(read(name, &bytes), Err(Unreadable::TooLarge), "{what}");
    }
}

/// Ten damages of each file, each ten in a process that is given half a gigabyte and no more.
#[test]
fn no_damaged_file_takes_more_than_half_a_gigabyte() {
    let own = std::env::current_exe().unwrap();
    let run = |which: &str| {
        std::process::Command::new("prlimit")
            .arg(format!("--as={MOST}"))
            .arg(&own)
            .args(["--exact", "a_process_reads_every_file_damaged_in_one_way"])
            .env(WHICH, which)
            .env("RUST_TEST_THREADS", "1")
            .output()
    };
    let Ok(refused) = run("limit") else {
        eprintln!("LEFT OUT: prlimit is not here, so no process was given less memory");
        return;
    };
    assert!(!refused.status.success(), "the limit is not felt");
    for seed in 1..=10 {
        let output = run(&seed.to_string()).unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "damage {seed}: {said}");
        assert!(said.contains("1 passed"), "damage {seed}: {said}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    /// Ten random damages of each: bytes changed, cut, doubled or put in. None stops the program,
    /// and none takes more than half a gigabyte.
    #[test]
    fn a_damaged_file_never_stops_the_program(
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        way in 0_usize..4,
    ) {
        for case in cases() {
            let mut bytes = case.bytes.clone();
            let hits: Vec<(usize, u8)> = hits
                .iter()
                .map(|(at, byte)| (at.index(bytes.len()), *byte))
                .collect();
            damage(&mut bytes, way, &hits);
            survivors(&case, &bytes);
        }
        if let Some(peak) = peak() {
            prop_assert!(peak < MOST, "{peak} bytes");
        }
    }

    /// Rows that are added, emptied or moved take no other row along: each good row is still there.
    #[test]
    fn a_bad_row_loses_no_good_one(
        mut lines in prop::collection::vec("[a-z]{3,12} [a-z]{3,12}", 3..12),
        bad in prop::collection::vec(("[;a-z\u{a0}=@ ]{0,20}", any::<prop::sample::Index>()), 0..6),
    ) {
        lines.sort();
        lines.dedup();
        let mut rows: Vec<String> = lines.iter().map(|line| format!("naam;{line};12-3-18")).collect();
        for (bad, at) in &bad {
            rows.insert(at.index(rows.len() + 1), bad.clone());
        }
        rows.insert(0, "\"nooit dicht;zomaar".to_owned());
        let text = format!("Naam;Opmerking;Datum\n{}\n", rows.join("\n"));
        let found = drafted("a.csv", text.as_bytes(), &Reading::default());
        let texts: Vec<&str> = found.comments().map(|comment| comment.text.as_str()).collect();
        for line in &lines {
            prop_assert!(texts.contains(&line.as_str()), "{line} is lost of\n{text}");
        }
        prop_assert_eq!(found.rows, found.taken.len() + found.skipped.len());
    }

    #[test]
    fn any_text_is_read_as_a_text_file(text in "\\PC{0,200}") {
        if let Ok(book) = read("a.csv", text.as_bytes()) {
            find_tables(&book, &synonyms());
        }
    }
}

#[test]
fn a_file_that_claims_more_than_it_holds_is_refused() {
    for (what, name, bytes) in mess::bombs() {
        assert_eq!(read(name, &bytes), Err(Unreadable::TooLarge), "{what}");
    }
    if let Some(peak) = peak() {
        assert!(peak < MOST, "{peak} bytes");
    }
}
