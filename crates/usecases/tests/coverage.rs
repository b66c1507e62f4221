//! docs/seed-coverage.md says which sentence of the account states which paragraph of the sample's
//! source: every one of them must stand there.

use std::path::Path;

use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    Audience, ExportOrder, Paper, PaperFormat, Press, Stop, Surroundings, Typesetter,
    preview_paper, sample_plan,
};

/// Words on one line, quotes made alike, elements and their signs taken out.
fn plain(text: &str) -> String {
    let mut words = String::new();
    let mut within = false;
    for sign in text.chars() {
        match sign {
            '<' => within = true,
            '>' if within => {
                within = false;
                words.push(' ');
            }
            _ if within => {}
            _ => words.push(sign),
        }
    }
    let words = words
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace(['’', '‘'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_account_states_every_paragraph_of_its_source() {
    let folder = tempfile::tempdir().unwrap();
    let around = Surroundings::standing(1_600_000_000_000);
    let desk = sample_plan(&folder.path().join("imv.draagvlak"), around).unwrap();
    let order = ExportOrder {
        what: Paper::Account,
        version: Some("95".into()),
        from: None,
        format: PaperFormat::Html,
        audience: Audience::Internal,
        out: "papier".into(),
        lines: false,
    };
    let press = Press {
        texts: &Texts::new(Language::Dutch),
        typesetter: &Typesetter::here(),
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    };
    let account = plain(&preview_paper(&desk, &order, &press).unwrap());
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/seed-coverage.md");
    let table = std::fs::read_to_string(docs).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| "))
        .skip(1)
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    let mut stated = 0;
    for row in &rows {
        let [paragraph, _, says] = row.as_slice() else {
            panic!("{row:?} is not of three cells");
        };
        if says.starts_with('–') {
            assert!(says.len() > 5, "{paragraph}: why not?");
            continue;
        }
        stated += 1;
        assert!(account.contains(&plain(says)), "{paragraph}: {says}");
    }
    assert!(stated >= 50, "{stated} paragraphs are stated");
}
