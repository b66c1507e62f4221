//! Papers of a plan: the account holds every fact, the package is whole, and nobody is named in it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Read as _;
use std::path::Path;

use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    Audience, Desk, DisposeOrder, ExportOrder, NewReaction, Outcome, Paper, PaperFormat, Press,
    Stop, Surroundings, Typesetter, add_reaction, dispose, export_paper, exports, preview_paper,
    sample_plan, set_wording, wordings,
};

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
    let (mut within, mut element) = (false, String::new());
    for c in body.chars() {
        match c {
            '<' => {
                within = true;
                element.clear();
            }
            '>' => {
                within = false;
                // A figure that leads somewhere is a word like any other.
                if !matches!(element.trim_start_matches('/').split(' ').next(), Some("a")) {
                    words.push(' ');
                }
            }
            c if within => element.push(c),
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

/// The words of a zipped paper, one line: those of its text, with what hides in its parts left out.
fn words_of_office(bytes: &[u8], part: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    zip.by_name(part).unwrap().read_to_string(&mut xml).unwrap();
    let body = xml.find("<w:body>").or_else(|| xml.find("<office:text"));
    let mut words = String::new();
    for piece in xml[body.unwrap()..].split('<').skip(1) {
        let (element, text) = piece.split_once('>').unwrap();
        let name = element.split([' ', '/']).next().unwrap_or_default();
        let closed = element.strip_prefix('/').unwrap_or_default();
        let apart = ["text:s", "text:tab", "text:line-break", "w:tab", "w:br"];
        if apart.contains(&name) || ["w:p", "text:p", "text:h"].contains(&closed) {
            words.push(' ');
        }
        words.push_str(text);
    }
    for (entity, sign) in [
        ("&apos;", "'"),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        words = words.replace(entity, sign);
    }
    let words = words.replace(['’', '‘'], "'");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_figure_and_date_of_the_seed_stands_in_the_account_for_word_and_in_the_open_format() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    for audience in [Audience::Internal, Audience::Public] {
        for (format, part) in [
            (PaperFormat::Docx, "word/document.xml"),
            (PaperFormat::Odt, "content.xml"),
        ] {
            let order = ExportOrder {
                format,
                out: folder.path().join(format.key()),
                ..order(Paper::Account, Some("95"), audience)
            };
            with_press(|press| export_paper(&mut desk, &order, press)).unwrap();
            let words = words_of_office(&std::fs::read(&order.out).unwrap(), part);
            let lost: Vec<_> = FACTS
                .iter()
                .filter(|fact| !words.contains(**fact))
                .collect();
            assert!(
                lost.is_empty(),
                "{format:?} {audience:?}: {lost:#?}\n{words}"
            );
            let rows: Vec<_> = POLL
                .iter()
                .map(|(name, kind, few, all)| format!("{name} {kind} {few} {all}"))
                .collect();
            let table = format!("BM en OvJ Overall {}", rows.join(" "));
            assert!(
                words.contains(&table),
                "{format:?} {audience:?}: {table}\n{words}"
            );
        }
    }
}

/// The words of a PDF as a reader has them; none where no such program is here.
fn words_of_pdf(path: &Path) -> Option<String> {
    let read = std::process::Command::new("pdftotext")
        .args(["-layout", "-nopgbrk"])
        .arg(path)
        .arg("-")
        .output();
    let text = String::from_utf8(read.ok()?.stdout).ok()?;
    Some(text)
}

#[test]
fn every_figure_of_the_seed_is_read_from_the_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let out = folder.path().join("verantwoording.pdf");
    let pdf = ExportOrder {
        format: PaperFormat::Pdf,
        out: out.clone(),
        ..order(Paper::Account, Some("95"), Audience::Public)
    };
    with_press(|press| export_paper(&mut desk, &pdf, press)).unwrap();
    let Some(text) = words_of_pdf(&out) else {
        eprintln!("SKIPPED: no pdftotext here, the text of the PDF is not read");
        return;
    };
    // In columns and over line ends no sentence stands whole: every figure does.
    let text = text.replace("-\n", "");
    let known: std::collections::HashSet<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ':' | ';' | '%' | '/' | '×'))
        .map(|word| word.trim_matches(['.', ',', '-', '“', '”']))
        .collect();
    let figures: Vec<&str> = FACTS
        .iter()
        .flat_map(|fact| fact.split(|c: char| !c.is_ascii_digit() && c != ','))
        .map(|figure| figure.trim_matches(','))
        .filter(|figure| !figure.is_empty())
        .collect();
    assert!(figures.len() > 50);
    let lost: Vec<_> = figures
        .iter()
        .filter(|figure| !known.contains(*figure))
        .collect();
    assert!(lost.is_empty(), "{lost:?}\n{text}");
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    for (name, kind, few, all) in POLL {
        let row = format!("{name} {kind} {few} {all}");
        assert!(lines.contains(&row), "{row}");
    }
}

#[test]
fn every_figure_leads_to_what_it_was_counted_from() {
    let folder = tempfile::tempdir().unwrap();
    let desk = sample(folder.path());
    for paper in [Paper::Account, Paper::Answers] {
        let page = page(&desk, paper, Some("95"), Audience::Public);
        let mut led = 0;
        for link in page.split("href=\"#h-").skip(1) {
            let (name, rest) = link.split_once('"').unwrap();
            let figure = &rest[1..rest.find('<').unwrap()];
            let at = page.find(&format!("id=\"h-{name}\"")).unwrap();
            let list = &page[at..];
            let list = &list[..list.find("</p>").unwrap()];
            let labels = list.matches("R1-").count() + list.matches("R2-").count();
            // A count of reactions leads to as many numbers.
            let figure = figure.split(' ').next().unwrap();
            if labels > 0
                && let Ok(count) = figure.parse::<usize>()
            {
                assert_eq!(labels, count, "{figure} at {name}: {list}");
                led += 1;
            }
        }
        assert!(
            led > usize::from(paper == Paper::Account) * 10,
            "{paper:?}: {led}"
        );
    }
}

#[test]
fn papers_of_a_version_stay_as_they_were_frozen() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let pages = |desk: &Desk| {
        [Paper::Account, Paper::Answers, Paper::Register, Paper::Plan]
            .map(|paper| page(desk, paper, Some("95"), Audience::Internal))
    };
    let frozen = pages(&desk);
    let late = NewReaction {
        round: "R1".into(),
        respondent: "ambtenaar OOV".into(),
        organisation: "gemeente Waterveen".into(),
        role: "ambtenaar OOV".into(),
        text: "Een reactie die na de 95%-versie kwam.".into(),
        chapter: None,
        quote: String::new(),
        date: None,
    };
    add_reaction(&mut desk, &late).unwrap();
    let other = DisposeOrder {
        labels: vec!["R1-001".into()],
        outcome: Some(Outcome::Noted),
        note: "Later anders bezien.".into(),
        master: None,
        change: None,
    };
    dispose(&mut desk, &other).unwrap();
    assert!(pages(&desk) == frozen);
    // As it is now, both are there.
    let now = page(&desk, Paper::Register, None, Audience::Internal);
    assert!(now.contains("na de 95%-versie kwam") && now.contains("Later anders bezien."));
}

#[test]
fn words_of_ones_own_survive_and_their_figures_follow_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let texts = Texts::new(Language::Dutch);
    let own = "Wij kregen {reacties} in {rondes}. *Dank* daarvoor, <b>echt</b>.";
    let set = |desk: &mut Desk, text| set_wording(desk, Language::Dutch, "account-rounds", text);
    let before = page(&desk, Paper::Account, None, Audience::Internal);
    let counted = before.matches("Alle reacties staan integraal").count();
    assert_eq!(counted, 1);
    set(&mut desk, Some(own)).unwrap();
    let said = words(&page(&desk, Paper::Account, None, Audience::Internal));
    assert!(!said.contains("Alle reacties staan integraal"));
    let count = said.split("Wij kregen ").nth(1).unwrap();
    let count: usize = count.split(' ').next().unwrap().parse().unwrap();
    assert!(said.contains("in twee ronden. Dank daarvoor, "), "{said}");
    let more = NewReaction {
        round: "R2".into(),
        respondent: "bewoner".into(),
        organisation: String::new(),
        role: "bewoner".into(),
        text: "Nog een.".into(),
        chapter: None,
        quote: String::new(),
        date: None,
    };
    add_reaction(&mut desk, &more).unwrap();
    let said = words(&page(&desk, Paper::Account, None, Audience::Internal));
    assert!(said.contains(&format!("Wij kregen {} reacties", count + 1)));
    for (text, code) in [
        ("{reactie}", "problem-placeholder-unknown"),
        ("{reacties", "problem-placeholder-open"),
        ("reacties}", "problem-placeholder-closed"),
    ] {
        assert_eq!(set(&mut desk, Some(text)).unwrap_err().code, code);
    }
    let row = |desk: &Desk| {
        let rows = wordings(desk, &texts).unwrap();
        rows.into_iter()
            .find(|row| row.place == "account-rounds")
            .unwrap()
    };
    assert!(row(&desk).own && row(&desk).text == own);
    set(&mut desk, None).unwrap();
    assert!(!row(&desk).own && row(&desk).text == row(&desk).default);
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
