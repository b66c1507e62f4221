//! Chapters to and from Word on the command line.

use draagvlak_usecases::{
    self as usecases, ChapterExport, Mode, PaperFormat, WordChanges, WordOrder, WordRemark,
    WordReport,
};

use super::{Here, Outcome, papers};
use crate::answer::Answer;
use crate::arguments::word::{Tracked, WordExport, WordFormat, WordImport};

pub(super) fn export(here: &Here<'_>, asked: WordExport) -> Outcome {
    let order = ChapterExport {
        chapter: asked.chapter,
        format: match asked.format {
            WordFormat::Docx => PaperFormat::Docx,
            WordFormat::Odt => PaperFormat::Odt,
        },
        out: asked.out,
        lines: asked.lines,
    };
    let desk = here.desk(Mode::Read)?;
    let written = papers::press(here, |press| usecases::export_chapter(&desk, &order, press))?;
    let arguments = [
        ("path", written.path.clone()),
        ("bytes", written.bytes.to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "word-exported",
        &arguments,
        &written,
    ))
}

pub(super) fn import(here: &Here<'_>, asked: WordImport) -> Outcome {
    let order = WordOrder {
        path: asked.file.display().to_string(),
        chapter: asked.chapter,
        round: asked.round.filter(|_| asked.as_comments),
        changes: match asked.changes {
            Tracked::Keep => WordChanges::Keep,
            Tracked::Accept => WordChanges::Accept,
            Tracked::Reject => WordChanges::Reject,
        },
    };
    let report = if asked.preview {
        usecases::word_preview(&here.desk(Mode::Read)?, &order, here.texts)?
    } else {
        usecases::import_word(&mut here.desk(Mode::Write)?, &order, here.texts)?
    };
    let said = said(here, &report, order.round.is_some());
    let value = serde_json::to_value(&report).unwrap_or_default();
    Ok(Answer {
        value,
        human: said,
        well: true,
    })
}

fn said(here: &Here<'_>, report: &WordReport, as_comments: bool) -> String {
    let say = |key: &str, arguments: &[(&str, String)]| here.texts.say(key, arguments);
    let mut lines = Vec::new();
    if as_comments {
        let known = report.remarks.iter().filter(|one| one.known).count();
        let adrift = report.remarks.iter().filter(|one| !one.placed).count();
        lines.push(say(
            "word-imported-remarks",
            &[
                ("fresh", (report.remarks.len() - known).to_string()),
                ("known", known.to_string()),
                ("adrift", adrift.to_string()),
            ],
        ));
        let count = |what: fn(&WordRemark) -> bool| {
            let found = report.remarks.iter().filter(|one| what(one)).count();
            (found > 0).then(|| found.to_string())
        };
        if let Some(count) = count(|one| one.reply_to.is_some()) {
            lines.push(say("word-imported-replies", &[("count", count)]));
        }
        if let Some(count) = count(|one| one.beside) {
            lines.push(say("word-imported-beside", &[("count", count)]));
        }
    } else if report.revisions.is_empty() {
        lines.push(say("word-imported-nothing", &[]));
    } else {
        for revision in &report.revisions {
            let date = revision.date.map(|date| date.to_string());
            lines.push(say(
                "word-imported-revision",
                &[
                    ("by", revision.by.clone()),
                    ("date", date.unwrap_or_default()),
                ],
            ));
        }
    }
    if report.stranger {
        lines.push(say("word-stranger", &[]));
    }
    if !as_comments && report.comments > 0 {
        let count = report.comments.to_string();
        lines.push(say("word-comments-left", &[("count", count)]));
    }
    for lost in &report.lost {
        let what = here.texts.word(&format!("word-lost-{}", lost.what));
        let line = format!("{what}: {}× {}", lost.count, lost.example);
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
