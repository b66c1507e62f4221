//! Packages, the archive's data, personal data and words.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, ArchiveData, BagReport, Mode, PackageOrder, PackageWritten, Problem,
    RedactionRow, SendOrder,
};

use super::{Here, day, papers, saved};
use crate::answer::Answer;
use crate::arguments::ExportAudience;
use crate::arguments::package::{Archive, ArchiveSet, Made, Package, Redaction, Send, Wording};

type Outcome = Result<Answer, Problem>;

pub(super) fn package(here: &Here<'_>, command: Package) -> Outcome {
    match command {
        Package::Council { version, made } => write(here, version, None, made),
        Package::Supplement {
            part,
            version,
            made,
        } => write(here, version, Some(part), made),
        Package::Send(asked) => send(here, asked),
        Package::Log => {
            let rows = usecases::distributions(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let part = row.part.as_deref().unwrap_or_default();
                let sum = row.sum.get(..16).unwrap_or_default();
                format!(
                    "{}\t{}\t{part}\t{}\t{}\t{sum}\t{}",
                    row.date, row.title, row.municipality, row.recipients, row.override_reason
                )
            }))
        }
        Package::Check { folder } => check(here, &folder),
    }
}

fn write(here: &Here<'_>, version: String, part: Option<String>, made: Made) -> Outcome {
    let mut desk = papers::desk(here)?;
    let date = made
        .date
        .as_deref()
        .map(|text| day(&desk, Some(text)))
        .transpose()?;
    let order = PackageOrder {
        version,
        out: made.out,
        municipalities: made.municipalities,
        audience: match made.audience {
            ExportAudience::Internal => usecases::Audience::Internal,
            ExportAudience::Public => usecases::Audience::Public,
        },
        date,
        part,
    };
    let written: PackageWritten = papers::press(here, |press| match &order.part {
        Some(_) => usecases::package_supplement(&mut desk, &order, press),
        None => usecases::package_council(&mut desk, &order, press),
    })?;
    let arguments = [
        ("path", written.path.clone()),
        ("files", written.files.to_string()),
        ("bags", written.bags.len().to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "packages-written",
        &arguments,
        &written,
    ))
}

fn send(here: &Here<'_>, asked: Send) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    let date = Some(day(&desk, asked.date.as_deref())?);
    let order = SendOrder {
        version: asked.version,
        part: asked.part,
        municipalities: asked.municipalities,
        recipients: asked.to,
        date,
        folder: asked.folder,
        override_reason: asked.reason,
        override_by: asked.by,
    };
    let rows = usecases::send_package(&mut desk, &order)?;
    let count = [("count", rows.len().to_string())];
    Ok(Answer::said(here.texts, "packages-sent", &count, &rows))
}

fn check(here: &Here<'_>, folder: &Path) -> Outcome {
    let bags = usecases::check_package(folder)?;
    let lines = bags.iter().map(|bag| {
        let key = if bag.is_well() {
            "package-whole"
        } else {
            "package-broken"
        };
        let parts = [
            ("path", bag.path.clone()),
            ("changed", bag.changed.join(", ")),
            ("lost", bag.lost.join(", ")),
            ("strange", bag.strange.join(", ")),
        ];
        here.texts.say(key, &parts)
    });
    let mut answer = Answer::lines(lines, &bags);
    answer.well = bags.iter().all(BagReport::is_well);
    Ok(answer)
}

pub(super) fn archive(here: &Here<'_>, command: Archive) -> Outcome {
    match command {
        Archive::Show => {
            let data = usecases::archive(&here.desk(Mode::Read)?)?;
            let Some(data) = data else {
                return Ok(Answer::said(here.texts, "archive-none", &[], &data));
            };
            let concept = |concept: &usecases::Concept| {
                format!("{}\t{}\t{}", concept.label, concept.code, concept.list)
            };
            let creator = format!(
                "{}\t{}\t{}",
                data.creator, data.creator_id, data.creator_id_source
            );
            let lines = [
                ("archive-creator", creator),
                ("archive-appraisal", concept(&data.appraisal)),
                (
                    "archive-public-restriction",
                    concept(&data.public_restriction),
                ),
                (
                    "archive-internal-restriction",
                    concept(&data.internal_restriction),
                ),
            ];
            let lines = lines.map(|(key, said)| format!("{}\t{said}", here.texts.word(key)));
            Ok(Answer::lines(lines, &data))
        }
        Archive::Set(set) => {
            let mut desk = here.desk(Mode::Write)?;
            let data = changed(usecases::archive(&desk)?.unwrap_or_default(), *set);
            usecases::set_archive(&mut desk, &data)?;
            saved(here.texts)
        }
    }
}

fn changed(mut data: ArchiveData, set: ArchiveSet) -> ArchiveData {
    for (field, said) in [
        (&mut data.creator, set.creator),
        (&mut data.creator_id, set.creator_id),
        (&mut data.creator_id_source, set.creator_id_source),
        (&mut data.appraisal.label, set.appraisal),
        (&mut data.appraisal.code, set.appraisal_code),
        (&mut data.appraisal.list, set.appraisal_list),
        (&mut data.public_restriction.label, set.public),
        (&mut data.public_restriction.code, set.public_code),
        (&mut data.public_restriction.list, set.public_list),
        (&mut data.internal_restriction.label, set.internal),
        (&mut data.internal_restriction.code, set.internal_code),
        (&mut data.internal_restriction.list, set.internal_list),
    ] {
        if let Some(said) = said {
            *field = said.trim().to_owned();
        }
    }
    data
}

pub(super) fn redaction(here: &Here<'_>, command: Redaction) -> Outcome {
    match command {
        Redaction::List { version, open } => {
            let desk = here.desk(Mode::Read)?;
            let mut rows = usecases::redactions(&desk, version.as_deref(), here.texts)?;
            rows.retain(|row| !open || row.remove.is_none());
            if rows.is_empty() {
                return Ok(Answer::said(here.texts, "redaction-none", &[], &rows));
            }
            Ok(Answer::rows(here.texts, &rows, |row: &RedactionRow| {
                let state = match row.remove {
                    None => "redaction-open",
                    Some(true) => "redaction-removed",
                    Some(false) => "redaction-kept",
                };
                let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                format!(
                    "{}\t{}\t{}\t… {} [{}] {} …",
                    row.id.get(..8).unwrap_or_default(),
                    here.texts.word(state),
                    row.place,
                    flat(&row.before),
                    row.found,
                    flat(&row.after)
                )
            }))
        }
        Redaction::Decide {
            ids,
            verdict,
            reason,
            version,
        } => {
            let remove = match verdict.as_str() {
                "remove" => Some(true),
                "keep" => Some(false),
                _ => None,
            };
            let mut desk = here.desk(Mode::Write)?;
            usecases::decide_redactions(
                &mut desk,
                version.as_deref(),
                &ids,
                remove,
                &reason,
                here.texts,
            )?;
            saved(here.texts)
        }
    }
}

pub(super) fn wording(here: &Here<'_>, command: Wording) -> Outcome {
    let language = here.texts.language();
    match command {
        Wording::List => {
            let rows = usecases::wordings(&here.desk(Mode::Read)?, here.texts)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let own = if row.own { "*" } else { "" };
                format!("{}\t{own}\t{}", row.place, row.title)
            }))
        }
        Wording::Show { place } => {
            let rows = usecases::wordings(&here.desk(Mode::Read)?, here.texts)?;
            let known: Vec<_> = rows.iter().map(|row| row.place.clone()).collect();
            let row = rows.into_iter().find(|row| row.place == place);
            let row = row.ok_or_else(|| Problem::no_such(&place, &known))?;
            let fills: Vec<_> = row
                .placeholders
                .iter()
                .map(|name| format!("{{{name}}}"))
                .collect();
            Ok(Answer::lines(
                [row.text.clone(), String::new(), fills.join(" ")],
                &row,
            ))
        }
        Wording::Set { place, text, file } => {
            let text = match (text, file) {
                (Some(text), _) => text,
                (None, Some(file)) => std::fs::read_to_string(&file)
                    .map_err(|error| Problem::of_file(&file, &error))?,
                (None, None) => String::new(),
            };
            let mut desk = here.desk(Mode::Write)?;
            usecases::set_wording(&mut desk, language, &place, Some(&text))?;
            saved(here.texts)
        }
        Wording::Reset { place } => {
            usecases::set_wording(&mut here.desk(Mode::Write)?, language, &place, None)?;
            saved(here.texts)
        }
    }
}
