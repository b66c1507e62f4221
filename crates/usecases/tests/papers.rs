//! Papers of a plan: the account holds every fact, the package is whole, and nobody is named in it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::Path;

use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    Audience, Desk, ExportOrder, PackageOrder, Paper, PaperFormat, Press, Problem, Stop,
    Surroundings, Typesetter, export_paper, exports, package_council, preview_paper, sample_plan,
};
use sha2::Digest;

fn sample(folder: &Path) -> Desk {
    let around = Surroundings::standing(1_600_000_000_000);
    sample_plan(&folder.join("imv.draagvlak"), around).unwrap()
}

fn with_press<T>(work: impl FnOnce(&Press<'_>) -> T) -> T {
    work(&Press {
        texts: &Texts::new(Language::Dutch),
        typesetter: &Typesetter::here(),
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    })
}

fn order(what: Paper, version: Option<&str>, audience: Audience) -> ExportOrder {
    ExportOrder {
        what,
        version: version.map(str::to_owned),
        from: None,
        format: PaperFormat::Html,
        audience,
        out: "papier".into(),
        lines: false,
    }
}

fn page(desk: &Desk, what: Paper, version: Option<&str>, audience: Audience) -> String {
    with_press(|press| preview_paper(desk, &order(what, version, audience), press)).unwrap()
}

/// The words of a page, one line, without elements, quotes made alike.
fn words(page: &str) -> String {
    let body = &page[page.find("<body>").unwrap()..];
    let mut words = String::new();
    let mut within = false;
    for c in body.chars() {
        match c {
            '<' => within = true,
            '>' => {
                within = false;
                words.push(' ');
            }
            c if !within => words.push(c),
            _ => {}
        }
    }
    let words = words
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace(['’', '‘'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Facts of the seed, in its order. Each must stand in the account of the 95% version.
const FACTS: &[&str] = &[
    "tenminste eenmaal in de vier jaar",
    "hoort iedere burgemeester de gemeenteraad",
    "jaarverslag",
    "35 burgemeesters",
    "ten hoogste 4 thema's",
    "Kort en krachtig",
    "Flexibiliteit en wendbaarheid",
    "Digitaal",
    "Draagvlak",
    "Lean en mean",
    "gemeenten, OM, politie en SIV",
    "coördinator",
    "8 leden",
    "waterbedeffect",
    "35 gemeenten",
    "februari – maart 2018",
    "gemeenteraadsverkiezingen",
    "Dit heeft geen reacties opgeleverd",
    "Dienst Regionale Informatieorganisatie (DRIO)",
    "regioburgemeester en hoofdofficier van justitie",
    "twaalf thema's",
    "drie bijeenkomsten: Heerhugowaard, Oostzaan en Haarlem",
    "op drie thema's een verdieping",
    "gemeenteraadsleden",
    "ruim 130 personen",
    "24 mei 2018: 71 respondenten",
    "6 juni 2018: 91 respondenten",
    "zijn niet veranderd",
    "Er zijn vier thema's gekozen",
    "Prioriteit 1: Aanpak criminaliteit met een ondermijnend effect op de samenleving",
    "Thema Drugs, Thema Uitbuiting, deels Thema Fraude en Hefboom Ondermijning",
    "Prioriteit 2: Versterken ketensamenwerking tussen het zorg- en veiligheidsdomein",
    "Hefboom Zorg- en veiligheidsdomein, deels Thema Geweld en deels Thema Overlast",
    "Prioriteit 3: Contraterrorisme en (tegengaan van) Radicalisering en Extremisme (CTER)",
    "Thema Polarisatie",
    "Prioriteit 4: Aanpak cybercrime en gedigitaliseerde vormen van (vermogens)criminaliteit",
    "deels Thema Fraude en Hefboom Cybercrime",
    "Hefboom Gebieds- of groepsgericht en Hefboom Informatie gestuurd werken",
    "RBOP draagvlak geuit",
    "vier voorgestelde IMV-thema's",
    "70%-versie 18 juni 2018",
    "85%-versie",
    "95%-versie 10 augustus 2018",
    "De 70%-versie is op 18 juni 2018 verzonden",
    "tot en met 13 juli 2018",
    "die na 13 juli 2018 zijn ontvangen, zijn verwerkt",
    "kritische feedback op de 70%-versie",
    "Nieuw in de 95%-versie ten opzichte van de 85%-versie: hoofdstuk 6, Sterkteverdeling politie",
    "acht hoofdlijnen",
    "concreter of SMART",
    "Kunnen de vier IMV-thema's worden gewijzigd",
    "1× niet Terrorisme",
    "1× niet Zorg en Veiligheid",
    "1× HIC in plaats van Zorg en Veiligheid",
    "1× Lokale Handhaving in plaats van Cyber",
    "1× toevoegen: drugs i.r.t. jeugd",
    "drastisch aangepast",
    "Kracht van de samenleving",
    "Twee burgemeesters",
    "rol van de gemeente",
    "Titels van twee hoofdstukken",
    "paragraaf over informatie-uitwisseling",
    "praktische uitwerking",
    "Landelijke Veiligheidsagenda stond op 10 augustus 2018 nog niet vast",
    "definitieve versie",
    "Op 19 juli 2018",
    "61,3 fte",
    "Regeerakkoordgelden",
    "basisteamdriehoek en het RJO",
    "nagestuurd",
    "nagezonden",
    "regioburgemeester 95%-versie 13 augustus 2018",
    "hoofdofficier van justitie 95%-versie 13 augustus 2018",
    "De 95%-versie is op 10 augustus 2018 verzonden",
    "regioburgemeester op 13 augustus 2018 en hoofdofficier van justitie op 13 augustus 2018",
    "ordentelijk kunnen horen",
    "uiterlijk half augustus 2018 10 augustus 2018",
    "Vaststelling IMV 22 november 2018",
    "verwerken feedback 70%-versie",
];

/// The poll, row by row in the order of the source.
const POLL: &[(&str, &str, u32, u32)] = &[
    ("Drugs", "Thema", 24, 81),
    ("Fraude", "Thema", 21, 77),
    ("Ondermijning", "Hefboom", 26, 82),
    ("Uitbuiting", "Thema", 20, 72),
    ("Zorg- en veiligheidsdomein", "Hefboom", 20, 63),
    ("Polarisatie", "Thema", 18, 61),
    ("Cybercrime", "Hefboom", 16, 51),
    ("Gebieds- of groepsgericht", "Hefboom", 14, 38),
    ("Informatie gestuurd werken", "Hefboom", 12, 44),
    ("Overlast", "Thema", 11, 47),
    ("Geweld", "Thema", 10, 36),
];

#[test]
fn every_figure_and_date_of_the_seed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    for audience in [Audience::Internal, Audience::Public] {
        let words = words(&page(&desk, Paper::Account, Some("95"), audience));
        let lost: Vec<_> = FACTS
            .iter()
            .filter(|fact| !words.contains(**fact))
            .collect();
        assert!(lost.is_empty(), "{audience:?}: {lost:#?}\n{words}");
        let rows: Vec<_> = POLL
            .iter()
            .map(|(name, kind, few, all)| format!("{name} {kind} {few} {all}"))
            .collect();
        let table = format!("BM en OvJ Overall {}", rows.join(" "));
        assert!(words.contains(&table), "{audience:?}: {table}");
        let figures = &words[words.find("BM en OvJ Overall").unwrap()..];
        assert!(!figures[..table.len()].contains('%'));
    }
}

#[test]
fn the_package_is_whole_and_its_sums_are_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let out = folder.path().join("raadspakket");
    let order = PackageOrder {
        version: "95".into(),
        out: out.clone(),
    };
    let written = with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    let sums = std::fs::read_to_string(out.join("SHA512SUMS")).unwrap();
    let files: Vec<_> = std::fs::read_dir(&out).unwrap().collect();
    assert_eq!((written.files, files.len()), (13, 13));
    assert_eq!(sums.lines().count(), 12);
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        assert!(name.is_ascii() && name.len() < 32, "{name}");
        let bytes = std::fs::read(out.join(name)).unwrap();
        let found: String = sha2::Sha512::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(found, sum, "{name}");
    }
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out.join("manifest.json")).unwrap()).unwrap();
    for file in manifest["files"].as_array().unwrap() {
        let bytes = std::fs::read(out.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["bytes"], bytes.len());
    }
    // The folder is taken now: nothing is touched.
    let again = with_press(|press| package_council(&mut desk, &order, press)).unwrap_err();
    assert_eq!(again.code, "problem-folder-taken");
    assert_eq!(
        std::fs::read_to_string(out.join("SHA512SUMS")).unwrap(),
        sums
    );
    let rows = exports(&desk).unwrap();
    assert_eq!(
        (rows.len(), rows[0].what.as_str(), rows[0].version.as_str()),
        (1, "package", "95")
    );
    // The same version gives the same bytes.
    let other = PackageOrder {
        out: folder.path().join("nog-eens"),
        ..order
    };
    with_press(|press| package_council(&mut desk, &other, press)).unwrap();
    assert_eq!(
        std::fs::read_to_string(other.out.join("SHA512SUMS")).unwrap(),
        sums
    );
}

#[test]
fn a_package_is_of_a_version_that_was_issued_and_stops_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let mut order = PackageOrder {
        version: "final".into(),
        out: folder.path().join("pakket"),
    };
    let refused = with_press(|press| package_council(&mut desk, &order, press)).unwrap_err();
    assert_eq!(refused.code, "problem-no-such");
    order.version = "95".into();
    let stop = Stop::default();
    stop.ask();
    let press = Press {
        texts: &Texts::new(Language::Dutch),
        typesetter: &Typesetter::here(),
        stop: &stop,
        progress: &|_, _, _| {},
    };
    let stopped: Problem = package_council(&mut desk, &order, &press).unwrap_err();
    assert_eq!(stopped.code, "problem-stopped");
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("imv.draagvlak"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn nobody_who_reacted_is_named_in_public() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let inside = words(&page(
        &desk,
        Paper::Register,
        Some("95"),
        Audience::Internal,
    ));
    let public = words(&page(&desk, Paper::Register, Some("95"), Audience::Public));
    assert!(inside.contains("gemeente Waterveen"));
    assert!(!public.contains("gemeente Waterveen"));
    assert!(public.contains("ambtenaar OOV 1"));
    assert!(public.contains("R1-001"));
}

#[test]
fn a_comparison_shows_each_change_with_its_reasons() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    let page = page(&desk, Paper::Compare, Some("85"), Audience::Public);
    assert!(page.contains("<ins") && page.contains("<del"));
    assert!(page.contains("<small class=\"why\">[R1-"));
}

#[test]
fn a_paper_bears_its_status_and_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let out = folder.path().join("plan.html");
    let order = ExportOrder {
        out: out.clone(),
        ..order(Paper::Plan, Some("95"), Audience::Public)
    };
    with_press(|press| export_paper(&mut desk, &order, press)).unwrap();
    let page = std::fs::read_to_string(&out).unwrap();
    assert!(page.contains("ONTWERP, 95%-versie, 10 augustus 2018"));
    assert!(page.contains("Nog te volgen: "));
    assert_eq!(exports(&desk).unwrap()[0].format, "html");
    let sheet = ExportOrder {
        format: PaperFormat::Xlsx,
        ..order
    };
    let refused = with_press(|press| export_paper(&mut desk, &sheet, press)).unwrap_err();
    assert_eq!(refused.code, "problem-not-xlsx");
}
