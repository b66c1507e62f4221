//! Packages: whole, checkable, the same to the byte, and without anyone who reacted in them.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(clippy::print_stderr, reason = "a part that is skipped says so aloud")]

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    ArchiveData, Audience, Concept, Desk, DisposeOrder, NewPlan, NewReaction, Outcome,
    PackageOrder, PictureOrder, Press, ReactionChange, SendOrder, Stop, Surroundings, Typesetter,
    add_chapter, add_reaction, approve, check_package, decide_redactions, dispose, distributions,
    exports, issue_version, new_plan, open_round, package_council, package_supplement,
    part_arrived, put_picture, redactions, sample_plan, send_package, set_archive, set_reactions,
};

fn around() -> Surroundings {
    Surroundings::standing(1_600_000_000_000)
}

fn texts() -> Texts {
    Texts::new(Language::Dutch)
}

fn archived(desk: &mut Desk) {
    let term = |label: &str| Concept {
        label: label.into(),
        code: String::new(),
        list: "selectielijst & <lijst>".into(),
    };
    let data = ArchiveData {
        creator: "regionaal bureau".into(),
        appraisal: term("Blijvend te bewaren"),
        public_restriction: term("Openbaar"),
        internal_restriction: term("Niet openbaar"),
        ..ArchiveData::default()
    };
    set_archive(desk, &data).unwrap();
}

fn sample(folder: &Path) -> Desk {
    sample_plan(&folder.join("imv.draagvlak"), around()).unwrap()
}

fn with_press<T>(work: impl FnOnce(&Press<'_>) -> T) -> T {
    work(&Press {
        texts: &texts(),
        typesetter: &Typesetter::here(),
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    })
}

fn order(out: &Path, municipalities: &[&str]) -> PackageOrder {
    PackageOrder {
        version: "95".into(),
        out: out.to_owned(),
        municipalities: municipalities.iter().map(|&name| name.to_owned()).collect(),
        audience: Audience::Public,
        date: Some("2018-08-13".parse().unwrap()),
        ..PackageOrder::default()
    }
}

/// Every file of a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, within: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder.join(within)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let path = [within, &name].join("/");
            let path = path.trim_start_matches('/').to_owned();
            if folder.join(&path).is_dir() {
                walk(folder, &path, found);
            } else {
                found.insert(path.clone(), std::fs::read(folder.join(&path)).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

#[test]
fn a_package_is_a_bag_for_each_municipality_and_the_same_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    archived(&mut desk);
    let names = ["Voorbeeldgemeente 01", "Voorbeeldgemeente 02"];
    let first = order(&folder.path().join("een"), &names);
    let written = with_press(|press| package_council(&mut desk, &first, press)).unwrap();
    let there = files(&first.out);
    assert_eq!((written.files, written.bags.len()), (there.len(), 2));
    for paper in [
        "aanbiedingsbrief.pdf",
        "ontwerpplan.pdf",
        "verantwoording.pdf",
        "verantwoording.html",
        "reactienota.pdf",
        "reactienota.xlsx",
        "reactienota.ods",
        "wat-nog-volgt.pdf",
        "aanbiedingsbrief.docx",
        "aanbiedingsbrief.odt",
        "raadsvoorstel.docx",
        "raadsvoorstel.odt",
        "raadsbesluit.docx",
        "raadsbesluit.odt",
        "inventaris.html",
    ] {
        for bag in ["voorbeeldgemeente-01", "voorbeeldgemeente-02"] {
            assert!(
                there.contains_key(&format!("{bag}/data/{paper}")),
                "{bag} {paper}"
            );
            assert!(there.contains_key(&format!("{bag}/metadata/{paper}.bestand.mdto.xml")));
        }
    }
    for report in check_package(&first.out).unwrap() {
        assert!(report.is_well(), "{report:?}");
    }
    for ending in ["docx", "odt"] {
        let words = |bag: &str, paper: &str| {
            words_of(&there[&format!("voorbeeldgemeente-{bag}/data/{paper}.{ending}")])
        };
        let letter = words("01", "aanbiedingsbrief");
        assert!(
            letter.contains("de burgemeester van Voorbeeldgemeente 01"),
            "{letter}"
        );
        let proposal = words("02", "raadsvoorstel");
        assert!(
            proposal.contains("De raad van Voorbeeldgemeente 02"),
            "{proposal}"
        );
        for heading in [
            "Gevraagd besluit",
            "Aanleiding",
            "Kanttekeningen",
            "Bijlagen",
        ] {
            assert!(proposal.contains(heading), "{heading}: {proposal}");
        }
        assert!(!letter.contains('{') && !proposal.contains('{'));
    }
    assert!(
        there["voorbeeldgemeente-01/data/ontwerpplan.pdf"]
            == there["voorbeeldgemeente-02/data/ontwerpplan.pdf"]
    );
    // The folder is taken now: nothing is touched.
    let again = with_press(|press| package_council(&mut desk, &first, press)).unwrap_err();
    assert_eq!(again.code, "problem-folder-taken");
    let second = order(&folder.path().join("twee"), &names);
    with_press(|press| package_council(&mut desk, &second, press)).unwrap();
    assert!(files(&second.out) == there);
    assert_eq!(exports(&desk).unwrap()[0].what, "package");
    // A byte that changed, a file too many and one too few are seen.
    let letter = first
        .out
        .join("voorbeeldgemeente-01/data/aanbiedingsbrief.odt");
    std::fs::remove_file(&letter).unwrap();
    std::fs::copy(
        first.out.join("voorbeeldgemeente-01/bagit.txt"),
        first.out.join("voorbeeldgemeente-01/x"),
    )
    .unwrap();
    let report = &check_package(&first.out.join("voorbeeldgemeente-01")).unwrap()[0];
    assert_eq!(report.lost, ["data/aanbiedingsbrief.odt"]);
    assert_eq!(report.strange, ["x"]);
    std::fs::copy(first.out.join("voorbeeldgemeente-01/bagit.txt"), &letter).unwrap();
    let report = &check_package(&first.out.join("voorbeeldgemeente-01")).unwrap()[0];
    assert_eq!(report.changed, ["data/aanbiedingsbrief.odt"]);
}

/// The children of each element of an MDTO file, in the order of its schema; those that must be
/// there end in `!`.
const MDTO: &[(&str, &[&str])] = &[
    (
        "informatieobject",
        &[
            "identificatie!",
            "naam!",
            "aggregatieniveau",
            "omschrijving",
            "taal",
            "event",
            "waardering!",
            "isOnderdeelVan",
            "bevatOnderdeel",
            "heeftRepresentatie",
            "gerelateerdInformatieobject",
            "archiefvormer!",
            "beperkingGebruik!",
        ],
    ),
    (
        "bestand",
        &[
            "identificatie!",
            "naam!",
            "omvang!",
            "bestandsformaat!",
            "checksum!",
            "isRepresentatieVan!",
        ],
    ),
    (
        "identificatie",
        &["identificatieKenmerk!", "identificatieBron!"],
    ),
    (
        "verwijzingIdentificatie",
        &["identificatieKenmerk!", "identificatieBron!"],
    ),
    (
        "waardering",
        &["begripLabel!", "begripCode", "begripBegrippenlijst!"],
    ),
    (
        "bestandsformaat",
        &["begripLabel!", "begripCode", "begripBegrippenlijst!"],
    ),
    (
        "checksum",
        &["checksumAlgoritme!", "checksumWaarde!", "checksumDatum!"],
    ),
    (
        "archiefvormer",
        &["verwijzingNaam!", "verwijzingIdentificatie"],
    ),
    (
        "isRepresentatieVan",
        &["verwijzingNaam!", "verwijzingIdentificatie"],
    ),
    ("event", &["eventType!", "eventTijd"]),
    ("beperkingGebruik", &["beperkingGebruikType!"]),
];

/// Checks the shape of an MDTO file. Its writer puts each element on a line, deeper by two.
fn is_mdto(name: &str, xml: &str) {
    let mut open: Vec<(String, Vec<String>)> = Vec::new();
    for line in xml.lines().skip(1) {
        let line = line.trim();
        let element = line.trim_start_matches(['<', '/']);
        let element = element.split([' ', '>']).next().unwrap().to_owned();
        if let Some(closed) = line.strip_prefix("</") {
            let (opened, children) = open.pop().unwrap();
            assert_eq!(closed, format!("{opened}>"), "{name}");
            if let Some((_, rule)) = MDTO.iter().find(|(known, _)| *known == opened) {
                let places: Vec<usize> = children
                    .iter()
                    .map(|child| {
                        let known = |one: &&str| one.trim_end_matches('!') == child;
                        let place = rule.iter().position(known);
                        place.unwrap_or_else(|| panic!("{name}: {child} in {opened}"))
                    })
                    .collect();
                assert!(places.is_sorted(), "{name}: {opened}: {children:?}");
                for must in rule.iter().filter_map(|one| one.strip_suffix('!')) {
                    assert!(children.iter().any(|child| child == must), "{name}: {must}");
                }
            }
            continue;
        }
        if let Some((_, children)) = open.last_mut() {
            children.push(element.clone());
        }
        if !line.contains("</") {
            open.push((element, Vec::new()));
        }
    }
    assert!(open.is_empty(), "{name}");
}

#[test]
fn the_metadata_have_the_shape_of_mdto_and_say_what_the_files_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    archived(&mut desk);
    let order = order(&folder.path().join("pakket"), &["Voorbeeldgemeente 01"]);
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    let there = files(&order.out);
    let mut described = 0;
    for (path, bytes) in there.iter().filter(|(path, _)| path.contains("/metadata/")) {
        let xml = String::from_utf8(bytes.clone()).unwrap();
        is_mdto(path, &xml);
        assert!(!xml.contains("selectielijst & <"), "{path}");
        if let Some(of) = path.strip_suffix(".bestand.mdto.xml") {
            let payload = &there[&of.replace("/metadata/", "/data/")];
            assert!(
                xml.contains(&format!("<omvang>{}</omvang>", payload.len())),
                "{path}"
            );
            described += 1;
        }
    }
    let payload = there.keys().filter(|path| path.contains("/data/")).count();
    assert_eq!(described, payload);
}

#[test]
fn nothing_is_made_before_the_archive_knows_and_nothing_is_left_when_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    let mut order = order(&folder.path().join("pakket"), &[]);
    let refused = with_press(|press| package_council(&mut desk, &order, press)).unwrap_err();
    assert_eq!(refused.code, "problem-archive-missing");
    archived(&mut desk);
    order.version = "final".into();
    let refused = with_press(|press| package_council(&mut desk, &order, press)).unwrap_err();
    assert_eq!(refused.code, "problem-no-such");
    order.version = "95".into();
    let stop = Stop::default();
    stop.ask();
    let press = Press {
        texts: &texts(),
        typesetter: &Typesetter::here(),
        stop: &stop,
        progress: &|_, _, _| {},
    };
    let stopped = package_council(&mut desk, &order, &press).unwrap_err();
    assert_eq!(stopped.code, "problem-stopped");
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("imv.draagvlak"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A plan whose register names people, in every place a name can stand.
fn named(folder: &Path) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "Proefplan",
        period: "2019-2022",
        member: "voorzitter",
        name: "Wilma Voorbeeldstra",
        organisation: "gemeenten",
        task: "bellen met Wilma Voorbeeldstra, 06 98765432",
    };
    let mut desk = new_plan(&folder.join("plan.draagvlak"), &new, around()).unwrap();
    let text = "Dit hoofdstuk kwam er op voorstel van Proefman-Testing.\n";
    add_chapter(&mut desk, "Inleiding", Some(text), None).unwrap();
    for (file, alt) in [("foto.jpg", "Een wijk"), ("tekening.png", "Een kaart")] {
        let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/pictures");
        let order = PictureOrder {
            chapter: "1".into(),
            file: pictures.join(file),
            alt: alt.into(),
            caption: "Gezien door Proefman-Testing".into(),
            ..PictureOrder::default()
        };
        put_picture(&mut desk, &order).unwrap();
    }
    open_round(&mut desk, "R1", "Ronde 1", None, None).unwrap();
    for (respondent, text) in [
        (
            "burgemeester P. Proefman-Testing",
            "Zoals ik Wilma al zei: mail p.proefman@voorbeeld.nl of bel 06-12345678.",
        ),
        ("Testvrouw, Karin de", "Eens met collega Proefman-Testing."),
    ] {
        let reaction = NewReaction {
            round: "R1".into(),
            respondent: respondent.into(),
            organisation: "gemeente Waterveen".into(),
            role: "burgemeester".into(),
            text: text.into(),
            chapter: None,
            quote: String::new(),
            date: None,
        };
        add_reaction(&mut desk, &reaction).unwrap();
    }
    let answered = DisposeOrder {
        labels: vec!["R1-001".into(), "R1-002".into()],
        outcome: Some(Outcome::Answered),
        note: "Karin de Testvrouw is gebeld.".into(),
        master: None,
        change: None,
    };
    dispose(&mut desk, &answered).unwrap();
    let date = "2018-08-10".parse().unwrap();
    issue_version(
        &mut desk,
        "95",
        date,
        Some("Besproken met Karin de Testvrouw."),
    )
    .unwrap();
    archived(&mut desk);
    desk
}

/// What names someone in that plan.
const NAMES: &[&str] = &[
    "Proefman",
    "Testing",
    "Testvrouw",
    "Karin",
    "Wilma",
    "Voorbeeldstra",
    "p.proefman@voorbeeld.nl",
    "06-12345678",
    "98765432",
    "gemeente Waterveen",
    // What the files of its pictures said of who took them and where.
    "GEHEIM-MAKER",
    "GEHEIM-PLAATS",
    "GEHEIM-XMP",
    "GEHEIM-STAART",
];

/// The words of XML, without what stands between them.
fn without_tags(part: &[u8]) -> String {
    let xml = String::from_utf8_lossy(part);
    let pieces = xml
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.collect()
}

/// The words of a Word or OpenDocument file.
fn words_of(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let name = ["word/document.xml", "content.xml"]
        .into_iter()
        .find(|name| archive.index_for_name(name).is_some())
        .unwrap();
    let mut part = Vec::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_end(&mut part)
        .unwrap();
    without_tags(&part)
}

/// What a file holds: its bytes, those of a zip's files, those of a PDF's streams, and its text.
fn inside(path: &Path, bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![bytes.to_vec()];
    if bytes.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for at in 0..archive.len() {
            let mut part = Vec::new();
            archive
                .by_index(at)
                .unwrap()
                .read_to_end(&mut part)
                .unwrap();
            // A name may be cut up by markup.
            all.push(without_tags(&part).into_bytes());
            all.push(part);
        }
    }
    if bytes.starts_with(b"%PDF") {
        let find = |hay: &[u8], needle: &[u8]| hay.windows(needle.len()).position(|w| w == needle);
        let mut rest = bytes;
        while let Some(at) = find(rest, b"stream\n") {
            rest = &rest[at + 7..];
            let mut stream = Vec::new();
            let _ = flate2::read::ZlibDecoder::new(rest).read_to_end(&mut stream);
            all.push(stream);
            rest = &rest[find(rest, b"endstream").map_or(rest.len(), |end| end + 9)..];
        }
        let read = std::process::Command::new("pdftotext")
            .arg(path)
            .arg("-")
            .output();
        match read {
            Ok(read) => all.push(read.stdout),
            Err(_) => eprintln!("SKIPPED: no pdftotext here, the glyphs of the PDF are not read"),
        }
    }
    all
}

#[test]
fn no_byte_of_a_public_package_names_anyone_on_the_register() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = named(folder.path());
    let order = order(&folder.path().join("openbaar"), &["Oost"]);
    let refused = with_press(|press| package_council(&mut desk, &order, press)).unwrap_err();
    assert_eq!(refused.code, "problem-redactions-open");
    let found = redactions(&desk, Some("95"), &texts()).unwrap();
    let ids: Vec<_> = found.iter().map(|row| row.id.clone()).collect();
    for name in [
        "Proefman-Testing",
        "p.proefman@voorbeeld.nl",
        "06-12345678",
        "Karin de Testvrouw",
        "Wilma",
        "06 98765432",
    ] {
        assert!(
            found.iter().any(|row| row.found == name),
            "{name}: {found:#?}"
        );
    }
    let asked = found.iter().find(|row| row.found == "06-12345678").unwrap();
    assert_eq!(asked.label.as_deref(), Some("R1-001"));
    assert!(asked.before.ends_with("of bel "));
    decide_redactions(&mut desk, Some("95"), &ids, Some(true), "", &texts()).unwrap();
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    for (path, bytes) in files(&order.out) {
        for content in inside(&order.out.join(&path), &bytes) {
            let text = String::from_utf8_lossy(&content).to_lowercase();
            // A PDF spells titles in two bytes a sign.
            let wide: String = content
                .chunks_exact(2)
                .filter(|pair| pair[0] == 0)
                .map(|pair| char::from(pair[1]))
                .collect();
            for name in NAMES {
                let name = name.to_lowercase();
                assert!(!text.contains(&name), "{name} in {path}");
                assert!(!wide.to_lowercase().contains(&name), "{name} in {path}");
            }
        }
    }
    // Inside, everyone is named; and nothing has to be decided for that.
    let inside = PackageOrder {
        audience: Audience::Internal,
        out: folder.path().join("intern"),
        ..order
    };
    with_press(|press| package_council(&mut desk, &inside, press)).unwrap();
    let page = &files(&inside.out)["oost/data/verantwoording.html"];
    assert!(String::from_utf8_lossy(page).contains("Wilma Voorbeeldstra"));
}

#[test]
fn a_reaction_that_is_not_to_be_published_counts_and_says_nothing_in_public() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = named(folder.path());
    let whole = redactions(&desk, Some("95"), &texts()).unwrap();
    let ids: Vec<_> = whole.iter().map(|row| row.id.clone()).collect();
    decide_redactions(&mut desk, Some("95"), &ids, Some(true), "", &texts()).unwrap();
    let mut order = order(&folder.path().join("voor"), &["Oost"]);
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    let holds = |out: &Path, words: &str| {
        let all = files(out).into_iter();
        let inside = all.flat_map(|(path, bytes)| inside(&out.join(path), &bytes));
        inside
            .filter(|content| String::from_utf8_lossy(content).contains(words))
            .count()
    };
    assert!(holds(&order.out, "Eens met collega") > 0);
    // The sender asks after the version was issued: papers of that version listen all the same.
    let only = ["R1-002".to_owned()];
    set_reactions(&mut desk, &only, &[ReactionChange::Withheld(true)]).unwrap();
    order.out = folder.path().join("na");
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    assert_eq!(holds(&order.out, "Eens met collega"), 0);
    assert!(
        holds(&order.out, "is gebeld") > 0,
        "the answer to the other one stays"
    );
    let there = files(&order.out);
    let page = String::from_utf8(there["oost/data/verantwoording.html"].clone()).unwrap();
    let said = without_tags(page.as_bytes());
    let wish = "1 reactie is op verzoek van de indiener verwerkt en niet gepubliceerd";
    assert!(said.contains(wish), "{said}");
    assert!(
        said.contains("Er zijn 2 reacties binnengekomen"),
        "it counts as any other: {said}"
    );
    // Inside it is told in full.
    order.out = folder.path().join("intern");
    order.audience = Audience::Internal;
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    assert!(holds(&order.out, "Eens met collega") > 0);
    // And it can be let in again.
    set_reactions(&mut desk, &only, &[ReactionChange::Withheld(false)]).unwrap();
    order.out = folder.path().join("weer");
    order.audience = Audience::Public;
    with_press(|press| package_council(&mut desk, &order, press)).unwrap();
    assert!(holds(&order.out, "Eens met collega") > 0);
}

#[test]
fn what_a_person_lets_stay_stays_and_only_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = named(folder.path());
    let found = redactions(&desk, Some("95"), &texts()).unwrap();
    let in_text = found
        .iter()
        .find(|row| row.place.contains("tekst van het plan"))
        .unwrap();
    assert_eq!(in_text.found, "Proefman-Testing");
    let short = [in_text.id[..8].to_owned()];
    let decide = |desk: &mut Desk, remove| {
        decide_redactions(
            desk,
            Some("95"),
            &short,
            remove,
            "Zelf zo gewild.",
            &texts(),
        )
    };
    decide(&mut desk, Some(false)).unwrap();
    let now = redactions(&desk, Some("95"), &texts()).unwrap();
    assert_eq!(
        now.iter().filter(|row| row.remove == Some(false)).count(),
        1
    );
    decide(&mut desk, None).unwrap();
    let now = redactions(&desk, Some("95"), &texts()).unwrap();
    assert!(now.iter().all(|row| row.remove.is_none()));
    let unknown = decide_redactions(&mut desk, None, &["ffffffff".into()], None, "", &texts());
    assert_eq!(unknown.unwrap_err().code, "problem-no-such");
}

#[test]
fn approval_precedes_sending_and_a_supplement_is_tied_to_what_was_heard() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    archived(&mut desk);
    let names = ["Voorbeeldgemeente 01", "Voorbeeldgemeente 02"];
    let council = order(&folder.path().join("pakket"), &names);
    with_press(|press| package_council(&mut desk, &council, press)).unwrap();
    let mut sent = SendOrder {
        version: "95".into(),
        municipalities: council.municipalities.clone(),
        recipients: "burgemeester en griffie".into(),
        date: Some("2018-08-10".parse().unwrap()),
        folder: Some(council.out.clone()),
        ..SendOrder::default()
    };
    // On the tenth nobody had approved: that needs a reason and someone who decides.
    let refused = send_package(&mut desk, &sent).unwrap_err();
    assert_eq!(refused.code, "problem-not-approved");
    sent.override_reason = "De raden moeten op tijd worden gehoord.".into();
    assert_eq!(
        send_package(&mut desk, &sent).unwrap_err().code,
        "problem-not-approved"
    );
    sent.override_by = "de regioburgemeester".into();
    let rows = send_package(&mut desk, &sent).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].sum.len(), 128);
    // On the fourteenth both had, and it was not yet the package of another version.
    let later = SendOrder {
        date: Some("2018-08-14".parse().unwrap()),
        override_reason: String::new(),
        override_by: String::new(),
        ..sent.clone()
    };
    send_package(&mut desk, &later).unwrap();
    let letter = council
        .out
        .join("voorbeeldgemeente-01/data/aanbiedingsbrief.docx");
    std::fs::remove_file(letter).unwrap();
    let refused = send_package(&mut desk, &later).unwrap_err();
    assert_eq!(refused.code, "problem-package-changed");
    assert_eq!(distributions(&desk).unwrap().len(), 4);
    let mut late = order(&folder.path().join("nazending"), &names);
    late.version = String::new();
    late.part = Some("sterkte".into());
    let refused = with_press(|press| package_supplement(&mut desk, &late, press)).unwrap_err();
    assert_eq!(refused.code, "problem-part-pending");
    part_arrived(&mut desk, "sterkte").unwrap();
    assert_eq!(
        part_arrived(&mut desk, "sterkte").unwrap_err().code,
        "problem-part-not-pending"
    );
    let written = with_press(|press| package_supplement(&mut desk, &late, press)).unwrap();
    assert_eq!(written.bags.len(), 2);
    let there = files(&late.out);
    let page = |name: &str| String::from_utf8(there[name].clone()).unwrap();
    let part = page("voorbeeldgemeente-01/data/onderdeel-sterkte.html");
    assert!(part.contains("hoort bij de 95%-versie met kenmerk"));
    let letter = words_of(&there["voorbeeldgemeente-01/data/aanbiedingsbrief.docx"]);
    assert!(letter.contains("nazending") && letter.contains("Verdeling van de politiesterkte"));
    let info = page("voorbeeldgemeente-01/bag-info.txt");
    let hash = info
        .lines()
        .find(|line| line.starts_with("Draagvlak-Version-Hash"))
        .unwrap();
    let council_info =
        std::fs::read_to_string(council.out.join("voorbeeldgemeente-01/bag-info.txt")).unwrap();
    assert!(council_info.contains(hash) && info.contains("Draagvlak-Part: sterkte"));
    assert!(
        page("voorbeeldgemeente-01/metadata/pakket.mdto.xml")
            .contains("raadspakket/openbaar/voorbeeldgemeente-01")
    );
    let after = SendOrder {
        version: String::new(),
        part: Some("sterkte".into()),
        folder: Some(late.out.clone()),
        ..later
    };
    send_package(&mut desk, &after).unwrap();
    let rows = distributions(&desk).unwrap();
    assert_eq!((rows.len(), rows[5].stage.as_str()), (6, "95"));
    assert!(rows[5].part.is_some());
    approve(
        &mut desk,
        "95",
        "hoofdofficier",
        "2018-09-01".parse().unwrap(),
    )
    .unwrap();
}

#[test]
fn a_supplement_needs_a_version_that_was_heard() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = sample(folder.path());
    archived(&mut desk);
    let mut late = order(&folder.path().join("nazending"), &[]);
    (late.version, late.part) = (String::new(), Some("sterkte".into()));
    let refused = with_press(|press| package_supplement(&mut desk, &late, press)).unwrap_err();
    assert_eq!(refused.code, "problem-nothing-heard");
    (late.version, late.part) = ("95".into(), Some("luchtvaart".into()));
    let refused = with_press(|press| package_supplement(&mut desk, &late, press)).unwrap_err();
    assert_eq!(refused.code, "problem-no-such");
}
