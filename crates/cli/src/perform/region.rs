//! Municipalities and bodies on the command line.

use draagvlak_usecases::{
    self as usecases, BodyKind, CouncillorsOrder, Mode, MunicipalityOrder, NewMunicipality,
    Problem, RegionBodyOrder,
};
use serde_json::json;

use super::{Here, Outcome, saved};
use crate::answer::Answer;
use crate::arguments::region::{Municipality, RegionBody, SetMunicipality};

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
                    "{}\t{}\t{inhabitants}\t{}\t{}\t{}",
                    row.code,
                    row.name,
                    row.part,
                    row.address,
                    asked.join(" ")
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
            let arguments = [
                ("file", report.file.clone()),
                ("added", report.added.len().to_string()),
                ("changed", report.changed.len().to_string()),
                ("unchanged", report.unchanged.to_string()),
                ("skipped", report.skipped.len().to_string()),
            ];
            let mut lines = vec![here.texts.say("municipalities-imported", &arguments)];
            lines.extend(report.skipped.iter().map(|skipped| {
                let parts = [
                    ("row", skipped.row.to_string()),
                    ("found", skipped.found.clone()),
                    ("why", here.texts.word(skipped.reason)),
                ];
                here.texts.say("row-skipped", &parts)
            }));
            if preview {
                lines.push(here.texts.word("import-preview"));
            }
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
