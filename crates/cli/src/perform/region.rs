//! Municipalities and bodies on the command line.

use draagvlak_usecases::{
    self as usecases, BodyKind, CouncillorsOrder, Mode, MunicipalityOrder, NameChoice, NameTo,
    NewMunicipality, Problem, RegionBodyOrder, SheetBrought, SheetName, SkippedLine,
};
use serde_json::json;

use super::{Here, Outcome, saved};
use crate::answer::Answer;
use crate::arguments::region::{Municipality, RegionBody, SetMunicipality, SheetNames};

pub(super) fn municipality(here: &Here<'_>, command: Municipality) -> Outcome {
    match command {
        Municipality::List { all } => {
            let rows = usecases::municipalities(&here.desk(Mode::Read)?, all)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let asked: Vec<_> = row
                    .councillors
                    .iter()
                    .map(|choice| {
                        let word = if choice.asked { "yes" } else { "no" };
                        format!("{}={}", choice.item, here.texts.word(word))
                    })
                    .collect();
                let inhabitants = row.inhabitants.map_or(String::new(), |n| n.to_string());
                format!(
                    "{}\t{}\t{inhabitants}\t{}\t{}\t{}\t{}",
                    row.code,
                    row.name,
                    row.part,
                    row.address,
                    asked.join(" "),
                    row.aliases.join(", ")
                )
            }))
        }
        Municipality::Add {
            code,
            name,
            inhabitants,
            part,
            address,
        } => {
            let new = NewMunicipality {
                code,
                name,
                inhabitants,
                part,
                address,
            };
            usecases::add_municipality(&mut here.desk(Mode::Write)?, &new)?;
            saved(here.texts)
        }
        Municipality::Import { file, preview } => {
            let mut desk = here.desk(Mode::Write)?;
            let report = usecases::import_municipalities(&mut desk, &file, preview)?;
            let lines = brought(here, "municipalities-imported", &report.brought, preview);
            Ok(Answer::lines(lines, &report))
        }
        Municipality::Set(set) => {
            let name = set.municipality.clone();
            let order = order(set)?;
            usecases::set_municipality(&mut here.desk(Mode::Write)?, &name, &order)?;
            saved(here.texts)
        }
    }
}

/// What a sheet brought to a register, in the sentence of that key, with the rows it left out.
pub(super) fn brought(
    here: &Here<'_>,
    key: &str,
    brought: &SheetBrought,
    preview: bool,
) -> Vec<String> {
    let arguments = [
        ("file", brought.file.clone()),
        ("added", brought.added.len().to_string()),
        ("changed", brought.changed.len().to_string()),
        ("unchanged", brought.unchanged.to_string()),
        ("skipped", brought.skipped.len().to_string()),
    ];
    let mut lines = vec![here.texts.say(key, &arguments)];
    lines.extend(brought.skipped.iter().map(|line| skipped(here, line)));
    if preview {
        lines.push(here.texts.word("import-preview"));
    }
    lines
}

/// A row that was not taken in, and why.
pub(super) fn skipped(here: &Here<'_>, line: &SkippedLine) -> String {
    let parts = [
        ("row", line.row.to_string()),
        ("found", line.found.clone()),
        ("why", here.texts.word(line.reason)),
    ];
    here.texts.say("row-skipped", &parts)
}

/// What names in a sheet are, as said on the command line.
pub(super) fn choices(names: &SheetNames) -> Result<Vec<NameChoice>, Problem> {
    let mut all = Vec::new();
    for same in &names.same {
        let (written, code) = same
            .rsplit_once('=')
            .filter(|(written, code)| !written.trim().is_empty() && !code.trim().is_empty())
            .ok_or_else(|| Problem::usage("problem-bad-name-choice", &[("text", same)]))?;
        all.push(NameChoice {
            written: written.trim().to_owned(),
            to: NameTo::Municipality(code.trim().to_owned()),
        });
    }
    let said = |written: &String, to| NameChoice {
        written: written.clone(),
        to,
    };
    all.extend(names.own.iter().map(|name| said(name, NameTo::OwnName)));
    all.extend(names.leave.iter().map(|name| said(name, NameTo::LeaveOut)));
    Ok(all)
}

/// What a name in a sheet is taken for.
pub(super) fn recognised(here: &Here<'_>, row: &SheetName) -> String {
    let parts = [
        ("written", row.written.clone()),
        ("name", row.name.clone()),
        ("proposed", row.proposed.clone()),
    ];
    let key = match (row.code.is_empty(), row.chosen, row.proposal.is_empty()) {
        (false, ..) => "sheet-name-known",
        (true, true, _) => "sheet-name-chosen",
        (true, false, false) => "sheet-name-like",
        (true, false, true) => "sheet-name-unknown",
    };
    here.texts.say(key, &parts)
}

fn order(set: SetMunicipality) -> Result<MunicipalityOrder, Problem> {
    let councillors = match &set.councillors {
        None => None,
        Some(text) => {
            let wrong = || Problem::usage("problem-bad-choice", &[("text", text)]);
            let (item, choice) = text.split_once('=').ok_or_else(wrong)?;
            let asked = match choice.trim() {
                "yes" | "ja" => Some(true),
                "no" | "nee" => Some(false),
                "none" | "geen" => None,
                _ => return Err(wrong()),
            };
            if item.trim().is_empty() {
                return Err(wrong());
            }
            let item = item.trim().to_owned();
            Some(CouncillorsOrder { item, asked })
        }
    };
    Ok(MunicipalityOrder {
        name: set.name,
        inhabitants: set.inhabitants,
        part: set.part,
        address: set.address,
        aliases: set.aliases,
        councillors,
        removed: set.removed.map(|said| said == "yes"),
    })
}

pub(super) fn region_body(here: &Here<'_>, command: RegionBody) -> Outcome {
    match command {
        RegionBody::List => {
            let rows = usecases::region_bodies(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let kind = json!(row.kind).as_str().unwrap_or_default().to_owned();
                let kind = here.texts.word(&format!("body-kind-{kind}"));
                format!("{}\t{}\t{kind}\t{}", row.key, row.name, row.text)
            }))
        }
        RegionBody::Set {
            key,
            name,
            kind,
            text,
        } => {
            let kind = match kind.as_str() {
                "principal" => BodyKind::Principal,
                "consultation" => BodyKind::Consultation,
                "means" => BodyKind::Means,
                "authority" => BodyKind::Authority,
                _ => BodyKind::Other,
            };
            let order = RegionBodyOrder {
                key,
                name,
                kind,
                text,
            };
            usecases::set_region_body(&mut here.desk(Mode::Write)?, &order)?;
            saved(here.texts)
        }
        RegionBody::Remove { key } => {
            usecases::remove_region_body(&mut here.desk(Mode::Write)?, &key)?;
            saved(here.texts)
        }
    }
}
