//! Pictures on the command line.

use draagvlak_usecases::{self as usecases, Mode, PictureOrder, PictureSize};

use super::{Here, Outcome};
use crate::answer::Answer;
use crate::arguments::pictures::{PutPicture, Size};

pub(super) fn put(here: &Here<'_>, asked: PutPicture) -> Outcome {
    let order = PictureOrder {
        chapter: asked.chapter,
        file: asked.file,
        alt: asked.alt.unwrap_or_default(),
        caption: asked.caption.unwrap_or_default(),
        after: asked.after,
        size: match asked.size {
            Size::Own => PictureSize::Own,
            Size::Narrow => PictureSize::Narrow,
            Size::Full => PictureSize::Full,
        },
        decorative: asked.decorative,
        reasons: asked.reasons,
    };
    let put = usecases::put_picture(&mut here.desk(Mode::Write)?, &order)?;
    let picture = &put.picture;
    let arguments = [
        ("width", picture.width.to_string()),
        ("height", picture.height.to_string()),
        ("bytes", picture.bytes.to_string()),
    ];
    let mut lines = vec![here.texts.say("picture-taken", &arguments)];
    lines.extend(
        picture
            .done
            .iter()
            .map(|what| here.texts.word(&format!("picture-done-{what}"))),
    );
    Ok(Answer {
        value: serde_json::to_value(&put).unwrap_or_default(),
        human: lines.join("\n"),
        well: true,
    })
}
