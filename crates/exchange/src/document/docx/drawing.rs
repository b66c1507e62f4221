//! Pictures in Word: in the line, with what is said of them.

use super::body::Body;
use super::parts::picture_name;
use crate::document::Picture;
use crate::picture::PictureKind;

/// So many of Word's units are a millimetre.
const UNITS: f64 = 36_000.0;

/// What marks a picture as one that only dresses.
const DECORATIVE: (&str, &str) = (
    "{C183D7F6-B498-43B3-948B-1728B52AA6E4}",
    "http://schemas.microsoft.com/office/drawing/2017/decorative",
);

impl Body<'_> {
    /// Whether a picture can be drawn: its file is here, or another stands in for it.
    pub(super) fn draws(&self, picture: &Picture) -> bool {
        self.revisable.stand_ins || self.pictures.contains_key(&picture.hash)
    }

    /// The drawing of a picture, within a run.
    pub(super) fn drawing(&mut self, picture: &Picture, alone: bool) {
        let file = self.pictures.get(&picture.hash);
        let (width, height) = match file {
            Some(file) if alone => file.extent(picture.size),
            Some(file) => file.extent_among_words(),
            None => (60.0, 20.0),
        };
        let kind = file.map_or(PictureKind::Png, |file| file.kind);
        let drawn = if self.in_notes {
            &mut self.note_drawn
        } else {
            &mut self.drawn
        };
        let known = drawn.iter().position(|(hash, _)| *hash == picture.hash);
        let at = known.unwrap_or_else(|| {
            drawn.push((picture.hash.clone(), kind));
            drawn.len() - 1
        });
        self.ids += 1;
        let (id, embed) = (self.ids.to_string(), picture_name(at));
        // The name says how it stands, and which it is, for when it comes back.
        let size = picture.size.key();
        let name = match file {
            Some(_) => format!("Afbeelding {id} {size}"),
            None => format!("Afbeelding {id} {size} {}", picture.hash),
        };
        let units = |length: f64| format!("{:.0}", (length * UNITS).max(1.0));
        let (width, height) = (units(width), units(height));
        let extent = [("cx", width.as_str()), ("cy", height.as_str())];
        // What nobody said yet is not made up here: it would come back as said.
        let said = if picture.decorative { "" } else { &picture.alt };
        let xml = &mut self.xml;
        xml.start("w:drawing", &[]);
        xml.start(
            "wp:inline",
            &[
                ("distT", "0"),
                ("distB", "0"),
                ("distL", "0"),
                ("distR", "0"),
            ],
        );
        xml.empty("wp:extent", &extent);
        let named = [
            ("id", id.as_str()),
            ("name", name.as_str()),
            ("descr", said),
        ];
        if picture.decorative {
            xml.start("wp:docPr", &named);
            xml.start("a:extLst", &[]);
            xml.start("a:ext", &[("uri", DECORATIVE.0)]);
            xml.empty(
                "adec:decorative",
                &[("xmlns:adec", DECORATIVE.1), ("val", "1")],
            );
            (0..3).for_each(|_| xml.end());
        } else {
            xml.empty("wp:docPr", &named);
        }
        xml.start("wp:cNvGraphicFramePr", &[]);
        xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
        xml.end();
        xml.start("a:graphic", &[]);
        xml.start(
            "a:graphicData",
            &[(
                "uri",
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
            )],
        );
        xml.start("pic:pic", &[]);
        xml.start("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", "0"), ("name", "")]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.end();
        xml.start("pic:blipFill", &[]);
        xml.empty("a:blip", &[("r:embed", &embed)]);
        xml.start("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.end();
        xml.end();
        xml.start("pic:spPr", &[]);
        xml.start("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &extent);
        xml.end();
        xml.start("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        (0..7).for_each(|_| xml.end());
    }
}
