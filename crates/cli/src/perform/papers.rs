//! Papers.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, Audience, Desk, ExportOrder, Mode, Paper, PaperFormat, Press, Problem, Stop,
    Typesetter,
};

use super::Here;
use crate::answer::Answer;
use crate::arguments::{Export, ExportAudience, ExportFormat, ExportPaper};

/// A desk to write papers from: where somebody else writes in the plan, or nobody may, one that
/// only looks. The paper comes all the same; only that it was written is not remembered.
pub(super) fn desk(here: &Here<'_>) -> Result<Desk, Problem> {
    match here.desk(Mode::Write) {
        Err(problem) if matches!(problem.code, "problem-in-use" | "problem-read-only") => {
            here.desk(Mode::Read)
        }
        desk => desk,
    }
}

/// This program, which typesets when it is asked to.
fn typesetter() -> Result<Typesetter, Problem> {
    let program = std::env::current_exe();
    Ok(Typesetter::program(program.map_err(|error| {
        Problem::of_file(Path::new("draagvlak"), &error)
    })?))
}

/// The compare view as one page that stands on its own: the paper itself.
pub(super) fn compare_page(
    here: &Here<'_>,
    desk: &Desk,
    from: &str,
    to: Option<&str>,
) -> Result<String, Problem> {
    let order = ExportOrder {
        what: Paper::Compare,
        version: to.map(str::to_owned),
        from: Some(from.to_owned()),
        format: PaperFormat::Html,
        audience: Audience::Internal,
        out: std::path::PathBuf::new(),
        lines: false,
    };
    press(here, |press| usecases::preview_paper(desk, &order, press))
}

pub(super) fn export(here: &Here<'_>, asked: Export) -> Result<Answer, Problem> {
    let order = ExportOrder {
        what: match asked.what {
            ExportPaper::Plan => Paper::Plan,
            ExportPaper::Account => Paper::Account,
            ExportPaper::Register => Paper::Register,
            ExportPaper::Compare => Paper::Compare,
            ExportPaper::Answers => Paper::Answers,
        },
        version: asked.version,
        from: asked.from,
        format: match asked.format {
            ExportFormat::Pdf => PaperFormat::Pdf,
            ExportFormat::Html => PaperFormat::Html,
            ExportFormat::Xlsx => PaperFormat::Xlsx,
            ExportFormat::Ods => PaperFormat::Ods,
            ExportFormat::Docx => PaperFormat::Docx,
            ExportFormat::Odt => PaperFormat::Odt,
        },
        audience: match asked.audience {
            ExportAudience::Internal => Audience::Internal,
            ExportAudience::Public => Audience::Public,
        },
        out: asked.out,
        lines: asked.lines,
    };
    let mut desk = desk(here)?;
    let written = press(here, |press| {
        usecases::export_paper(&mut desk, &order, press)
    })?;
    let arguments = [
        (
            "what",
            here.texts.word(&format!("paper-name-{}", order.what.key())),
        ),
        ("path", written.path.clone()),
        ("bytes", written.bytes.to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "paper-exported",
        &arguments,
        &written,
    ))
}

pub(super) fn press<T>(
    here: &Here<'_>,
    work: impl FnOnce(&Press<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let typesetter = typesetter()?;
    work(&Press {
        texts: here.texts,
        typesetter: &typesetter,
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    })
}
