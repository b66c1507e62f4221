//! Plans to open.

use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, AddMember, Desk, Mode, NewPlan, NewReaction, SaveOrder, Surroundings,
    add_chapter, new_plan, sample_plan,
};
use rust_xlsxwriter::Workbook;

/// The title of [`small`].
pub(crate) const TITLE: &str = "Proefplan 2019-2022";

/// A plan with nothing in it, in a folder; says where.
pub(crate) fn empty(folder: &Path) -> PathBuf {
    let path = folder.join("proef.draagvlak");
    let new = NewPlan {
        profile: "imv",
        title: TITLE,
        period: "2019-2022",
        member: "coordinator",
        ..NewPlan::default()
    };
    drop(new_plan(&path, &new, Surroundings::system()).unwrap());
    path
}

/// A plan with three chapters in a folder; says where.
pub(crate) fn small(folder: &Path) -> PathBuf {
    let path = empty(folder);
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    for (title, text) in [
        ("Inleiding", "De gemeenten en de politie werken samen.\n"),
        ("Ondermijning", "Ondermijning raakt *alle* gemeenten.\n"),
        ("Cybercrime", ""),
    ] {
        add_chapter(&mut desk, title, Some(text), None).unwrap();
    }
    path
}

/// The sample plan in a folder; says where.
pub(crate) fn sample(folder: &Path) -> PathBuf {
    let path = folder.join("voorbeeld.draagvlak");
    drop(sample_plan(&path, Surroundings::system()).unwrap());
    path
}

/// A plan whose first chapter has a sentence that two members rewrote without seeing each other.
pub(crate) fn disputed(folder: &Path) -> PathBuf {
    let path = small(folder);
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    let other = AddMember {
        key: "politie-1".to_owned(),
        name: "beleidsadviseur politie".to_owned(),
        organisation: "politie".to_owned(),
        role: "editor".to_owned(),
        task: String::new(),
    };
    usecases::add_member(&mut desk, other).unwrap();
    let chapter = usecases::chapters(&desk).unwrap()[0].id.to_string();
    let base = usecases::chapter(&desk, &chapter).unwrap().heads;
    let rewrite = |desk: &mut Desk, text: &str| {
        let order = SaveOrder {
            chapter: chapter.clone(),
            text: text.to_owned(),
            base: base.clone(),
            reasons: Vec::new(),
        };
        usecases::save_chapter(desk, &order).unwrap();
    };
    rewrite(&mut desk, "De 35 gemeenten en de politie werken samen.\n");
    drop(desk);
    let mut desk = Desk::open(
        &path,
        Mode::Write,
        Some("politie-1"),
        Surroundings::system(),
    )
    .unwrap();
    rewrite(
        &mut desk,
        "De gemeenten, de politie en het OM trekken samen op.\n",
    );
    path
}

/// A spreadsheet of reactions as a sender makes it; says where.
pub(crate) fn reactions(folder: &Path, count: usize) -> PathBuf {
    let path = folder.join("reacties.xlsx");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let heads = ["Nr", "Naam", "Organisatie", "Hoofdstuk", "Reactie"];
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(0, column, head).unwrap();
    }
    let said = [
        "Waarom staat er niets over de jeugd?",
        "De samenwerking met de gemeenten mag scherper.",
        "Deze alinea is te lang.",
        "Goed dat dit erin staat.",
    ];
    for number in 1..=u32::try_from(count).unwrap() {
        let about = said[number as usize % said.len()];
        let cells = [
            number.to_string(),
            "beleidsadviseur".to_owned(),
            format!("gemeente {}", number % 7 + 1),
            "1 Inleiding".to_owned(),
            format!("{about} Dit is punt {number} van onze lijst."),
        ];
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(number, column, cell).unwrap();
        }
    }
    workbook.save(&path).unwrap();
    path
}

/// A chapter of [`tracked`] when its version was issued.
const ISSUED: &str =
    "De gemeenten kijken terug.\n\nDe politie werkt alleen.\n\nHet eerste jaar is kort.\n";
/// The same after three changes; the passage of the second reaction went with the last.
const CHANGED: &str =
    "De gemeenten en het OM kijken terug.\n\nDe politie werkt samen.\n\nHet jaar is kort.\n";

/// A plan of which the 70% was issued, with three reactions and three changes since: the first made
/// for a reaction, the others unexplained. The second reaction lost its passage.
pub(crate) fn tracked(folder: &Path) -> PathBuf {
    let path = small(folder);
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    usecases::edit_chapter(&mut desk, "3", ISSUED, &[]).unwrap();
    let today = desk.today();
    usecases::issue_version(&mut desk, "70", today, None).unwrap();
    usecases::open_round(&mut desk, "R1", "Ronde 1", Some("70"), None).unwrap();
    for (text, quote) in [
        ("Noem ook het OM.", "De gemeenten kijken terug"),
        ("Welk jaar is dat?", "Het eerste jaar"),
        ("De politie staat er niet alleen voor.", "De politie werkt"),
    ] {
        let reaction = NewReaction {
            round: "R1".to_owned(),
            respondent: "beleidsadviseur".to_owned(),
            text: text.to_owned(),
            quote: quote.to_owned(),
            chapter: Some("3".to_owned()),
            ..NewReaction::default()
        };
        usecases::add_reaction(&mut desk, &reaction).unwrap();
    }
    let first = ISSUED.replace("De gemeenten kijken", "De gemeenten en het OM kijken");
    usecases::edit_chapter(&mut desk, "3", &first, &["R1-001".to_owned()]).unwrap();
    usecases::edit_chapter(&mut desk, "3", CHANGED, &[]).unwrap();
    path
}
