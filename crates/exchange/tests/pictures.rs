//! Pictures: what comes in, what is refused, and the same picture in every paper.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod opened;

use std::io::{Cursor, Read};

use draagvlak_domain::id::ContentHash;
use draagvlak_exchange::document::docx::{Revisable, Stamp, revisable};
use draagvlak_exchange::document::odt::odt;
use draagvlak_exchange::document::word::{self, Base, read};
use draagvlak_exchange::document::{
    Document, Mark, Options, PictureFile, compared, from_markdown, html::html, pdf::pdf,
    pictures_of, spelled_picture,
};
use draagvlak_exchange::picture::{
    LONGEST, LONGEST_KEPT_SIDE, NotTaken, PictureKind, facts, take_in,
};
use draagvlak_redline::tracked::plain_changes;
use draagvlak_texts::{Language, Texts};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, RgbImage, RgbaImage};
use opened::{inside, part};

fn options() -> Options {
    Options {
        date: Some((2018, 8, 13)),
        ..Options::default()
    }
}

fn texts() -> Texts {
    Texts::new(Language::Dutch)
}

/// A drawing with some colours in it.
fn drawing(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| image::Rgb([(x % 251) as u8, (y % 241) as u8, 90]);
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    picture.write_to(&mut made, format).unwrap();
    made.into_inner()
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], content].concat()
}

const SECRETS: [&str; 4] = [
    "GEHEIM-MAKER",
    "GEHEIM-PLAATS 52.6324 N",
    "GEHEIM-XMP",
    "GEHEIM-STAART",
];

/// A photograph that says who took it and where, lies on its side, and has something behind it.
fn talkative_jpeg() -> Vec<u8> {
    let plain = written(&drawing(60, 40), ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    exif.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend_from_slice(SECRETS[0].as_bytes());
    exif.extend_from_slice(SECRETS[1].as_bytes());
    [
        &plain[..2],
        &segment(0xe1, &exif),
        &segment(
            0xe1,
            format!("http://ns.adobe.com/xap/1.0/\0{}", SECRETS[2]).as_bytes(),
        ),
        &segment(0xfe, SECRETS[0].as_bytes()),
        &plain[2..],
        SECRETS[3].as_bytes(),
    ]
    .concat()
}

/// A drawing with texts in it, and a file behind it.
fn talkative_png() -> Vec<u8> {
    let mut made = Vec::new();
    let pixels = drawing(30, 20).to_rgb8();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut made);
    encoder
        .set_exif_metadata(SECRETS[1].as_bytes().to_vec())
        .unwrap();
    encoder
        .write_image(&pixels, 30, 20, ExtendedColorType::Rgb8)
        .unwrap();
    [&made[..], b"PK\x03\x04", SECRETS[3].as_bytes()].concat()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|window| window == words.as_bytes())
}

#[test]
fn what_stands_beside_a_picture_does_not_come_in() {
    for bytes in [talkative_jpeg(), talkative_png()] {
        assert!(SECRETS.iter().any(|secret| holds(&bytes, secret)));
        let taken = take_in(&bytes).unwrap();
        for secret in SECRETS {
            assert!(!holds(&taken.bytes, secret), "{secret}");
        }
        assert!(!holds(&taken.bytes, "Exif") && !holds(&taken.bytes, "eXIf"));
        assert!(taken.done.contains(&"metadata"));
        assert_eq!(facts(&taken.bytes), Some(taken.facts));
        assert_eq!(facts(&bytes), None, "as it came it is not shown");
    }
}

#[test]
fn a_photograph_on_its_side_is_turned_upright() {
    let taken = take_in(&talkative_jpeg()).unwrap();
    assert_eq!((taken.facts.width, taken.facts.height), (40, 60));
    assert!(taken.done.contains(&"turned"));
}

#[test]
fn what_was_taken_in_is_taken_in_again_to_the_byte() {
    let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(9, 9, image::Rgba([1, 2, 3, 90])));
    for bytes in [
        talkative_jpeg(),
        talkative_png(),
        written(&drawing(20, 20), ImageFormat::WebP),
        written(&drawing(20, 20), ImageFormat::Gif),
        written(&clear, ImageFormat::Png),
        written(&drawing(3000, 1200), ImageFormat::Jpeg),
        written(&DynamicImage::new_luma16(7, 5), ImageFormat::Png),
        written(&DynamicImage::new_luma8(7, 5), ImageFormat::Jpeg),
    ] {
        let once = take_in(&bytes).unwrap();
        let twice = take_in(&once.bytes).unwrap();
        assert!(once.bytes == twice.bytes);
        assert_eq!(once.facts, twice.facts);
        assert_eq!(twice.done, Vec::<&str>::new());
    }
}

#[test]
fn a_picture_is_told_by_its_content_and_becomes_what_every_paper_holds() {
    for (format, kind) in [
        (ImageFormat::Png, PictureKind::Png),
        (ImageFormat::Gif, PictureKind::Png),
        (ImageFormat::WebP, PictureKind::Png),
        (ImageFormat::Jpeg, PictureKind::Jpeg),
    ] {
        let taken = take_in(&written(&drawing(30, 20), format)).unwrap();
        assert_eq!(taken.facts.kind, kind, "{format:?}");
        assert_eq!((taken.facts.width, taken.facts.height), (30, 20));
    }
    let wide = take_in(&written(&drawing(4800, 100), ImageFormat::Png)).unwrap();
    assert_eq!(wide.facts.width, LONGEST_KEPT_SIDE);
    assert!(wide.done.contains(&"scaled"));
}

/// A PNG of a few bytes that says it is as large as this.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = written(&drawing(1, 1), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    bytes
}

#[test]
fn what_is_no_picture_is_refused_by_name() {
    let png = written(&drawing(200, 200), ImageFormat::Png);
    let jpeg = written(&drawing(200, 200), ImageFormat::Jpeg);
    let refused = |bytes: &[u8]| match take_in(bytes) {
        Ok(taken) => format!("taken: {:?}", taken.facts),
        Err(NotTaken::Empty) => "empty".to_owned(),
        Err(NotTaken::TooLong(_)) => "too long".to_owned(),
        Err(NotTaken::TooManyPixels) => "too many pixels".to_owned(),
        Err(NotTaken::Unsupported(what)) => what.to_owned(),
        Err(NotTaken::Damaged(_)) => "damaged".to_owned(),
    };
    for (bytes, expected) in [
        (Vec::new(), "empty"),
        (vec![0; LONGEST + 1], "too long"),
        (png[..png.len() / 2].to_vec(), "damaged"),
        (png[..40].to_vec(), "damaged"),
        (jpeg[..20].to_vec(), "damaged"),
        (bomb(19_000, 19_000), "too many pixels"),
        (bomb(60_000, 1), "too many pixels"),
        (bomb(u32::MAX >> 1, 3), "too many pixels"),
        (b"<svg xmlns='x' onload='x'/>".to_vec(), "svg"),
        (
            b"<?xml version='1.0'?>\n<!DOCTYPE svg><svg/>".to_vec(),
            "svg",
        ),
        (b"%PDF-1.7 x".to_vec(), "pdf"),
        (b"II*\0\x08\0\0\0".to_vec(), "tiff"),
        (b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), "heic"),
        (b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0".to_vec(), "bmp"),
        (b"<html><img src=x></html>".to_vec(), "unknown"),
        (b"MZ\x90\0".to_vec(), "unknown"),
    ] {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(24)]).into_owned();
        assert_eq!(refused(&bytes), expected, "{shown:?}");
    }
}

#[test]
fn a_file_that_is_two_things_is_only_a_picture_afterwards() {
    let behind = b"PK\x03\x04 geheim <script>alert(1)</script> %PDF-1.4";
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let plain = written(&drawing(20, 20), format);
        let both = [&plain[..], behind].concat();
        assert!(facts(&plain).is_some() && facts(&both).is_none());
        let taken = take_in(&both).unwrap();
        assert!(!holds(&taken.bytes, "geheim") && !holds(&taken.bytes, "script"));
    }
}

#[test]
fn torn_pictures_of_any_length_bring_nothing_down() {
    for whole in [
        talkative_png(),
        talkative_jpeg(),
        written(&drawing(20, 20), ImageFormat::Gif),
        written(&drawing(20, 20), ImageFormat::WebP),
    ] {
        for length in 0..whole.len() {
            let _ = take_in(&whole[..length]);
            assert_eq!(facts(&whole[..length]), None);
            let mut flipped = whole.clone();
            flipped[length] ^= 0x55;
            if let Ok(taken) = take_in(&flipped) {
                assert!(facts(&taken.bytes).is_some());
            }
        }
    }
}

/// A document of this Markdown, in which `@1` is a drawing and `@2` another, and `@3` is missing.
fn document(markdown: &str) -> Document {
    let mut document = Document {
        title: "Proefplan".into(),
        language: "nl".into(),
        ..Document::default()
    };
    let mut text = markdown.to_owned();
    for (name, width) in [("@1", 300), ("@2", 80), ("@3", 10)] {
        let bytes = take_in(&written(&drawing(width, 60), ImageFormat::Png))
            .unwrap()
            .bytes;
        let hash = ContentHash::of(&bytes).to_string();
        text = text.replace(name, &format!("blob:{hash}"));
        if name != "@3" {
            let file = PictureFile::of(bytes).unwrap();
            document.pictures.insert(hash, file);
        }
    }
    document.blocks = from_markdown(&text, &texts(), &mut 0).unwrap();
    document
}

const CHAPTER: &str = "# De keten\n\nTekst vooraf.\n\n![Vijf stappen van signaal tot nazorg](@1#full \"De keten van zorg\")\n\n\
    Nog tekst met ![een icoon](@2) erin.\n\n![](@2#decorative,narrow)\n\n> ![Kaart van de regio](@2)\n\n\
    - ![In een lijst](@1#narrow)\n\n| Kop | Beeld |\n|---|---|\n| a | ![In een cel](@2) |\n\n![Nog niet hier](@3 \"Later\")\n";

#[test]
fn every_paper_shows_the_pictures_with_their_words_and_the_same_numbers() {
    let document = document(CHAPTER);
    let options = options();
    let page = html(&document, &options);
    let word = revisable(&document, &options, &Revisable::default()).unwrap();
    let word = part(&word, "word/document.xml");
    let open = odt(&document, &options, &Revisable::default()).unwrap();
    let manifest = part(&open, "META-INF/manifest.xml");
    let open = part(&open, "content.xml");
    for (at, legend) in [
        "Figuur 1: De keten van zorg",
        "Figuur 2",
        "Figuur 3",
        "Figuur 4: Later",
    ]
    .iter()
    .enumerate()
    {
        for (kind, text) in [("html", &page), ("docx", &word), ("odt", &open)] {
            assert!(text.contains(legend), "{kind}: {legend}");
            assert!(!text.contains("Figuur 5"), "{kind} {at}");
        }
    }
    assert!(page.contains("alt=\"Vijf stappen van signaal tot nazorg\""));
    assert!(page.contains("alt=\"\"") && page.contains("data:image/png;base64,"));
    assert!(word.contains("descr=\"Vijf stappen van signaal tot nazorg\""));
    assert!(word.contains("adec:decorative"));
    assert!(open.contains("<svg:desc>Vijf stappen van signaal tot nazorg</svg:desc>"));
    assert_eq!(manifest.matches("image/png").count(), 2);
    for text in [&page, &word, &open] {
        assert!(text.contains("[afbeelding nog niet ontvangen: Nog niet hier]"));
    }
    let printed = inside(&pdf(&document, &options).unwrap());
    assert!(printed.contains("/S/Figure") && printed.contains("/S/Caption"));
    assert!(printed.contains("/Subtype/Image"));
    assert!(pdf(&document, &options).unwrap() == pdf(&document, &options).unwrap());
}

#[test]
fn a_picture_without_a_description_still_prints_and_says_so() {
    let document = document("![](@1)\n\nx ![](@2) y\n");
    assert!(html(&document, &options()).contains("alt=\"Afbeelding zonder beschrijving\""));
    pdf(&document, &options()).unwrap();
}

#[test]
fn hostile_words_of_a_picture_are_only_words() {
    for words in [
        "\"><script>alert(1)</script>",
        "#panic(\"x\") $x$ @y <z>",
        "]]></svg:desc>",
        "\u{202e}omgekeerd\u{7}",
        "a|b \\ *c* _d_ `e` [f](g) ![h](i)",
        "![](blob:00)",
    ] {
        let mut document = document("![x](@1)\n");
        for block in &mut document.blocks {
            if let draagvlak_exchange::document::Block::Figure { picture, .. } = block {
                picture.alt = words.to_owned();
                picture.caption = words.to_owned();
                let spelled = spelled_picture(picture);
                let read = from_markdown(&spelled, &texts(), &mut 0).unwrap();
                assert_eq!(read.first(), Some(&*block), "{spelled}");
                assert_eq!(read.len(), 1, "{spelled}");
            }
        }
        let page = html(&document, &options());
        assert!(!page.contains("<script") && page.contains("<figure>"));
        pdf(&document, &options()).unwrap();
        let made = revisable(&document, &options(), &Revisable::default()).unwrap();
        read(&made).unwrap();
        odt(&document, &options(), &Revisable::default()).unwrap();
    }
}

fn chapter_out(markdown: &str) -> (String, Vec<u8>) {
    let named = document(markdown);
    let mut text = markdown.to_owned();
    for (name, width) in [("@1", 300), ("@2", 80), ("@3", 10)] {
        let bytes = take_in(&written(&drawing(width, 60), ImageFormat::Png))
            .unwrap()
            .bytes;
        text = text.replace(name, &format!("blob:{}", ContentHash::of(&bytes)));
    }
    let out = Document {
        blocks: word::chapter(&text, "De keten", &texts()).unwrap(),
        ..named
    };
    let told = Revisable {
        stamp: Some(Stamp {
            chapter: "ab12".into(),
            revisions: vec!["cd34".into()],
        }),
        track: true,
        stand_ins: true,
        ..Revisable::default()
    };
    let bytes = revisable(&out, &options(), &told).unwrap();
    (text, bytes)
}

#[test]
fn pictures_come_back_from_word_to_the_letter_also_those_whose_file_was_missing() {
    let texts = texts();
    let (text, bytes) = chapter_out(CHAPTER);
    let found = read(&bytes).unwrap();
    let base = Base::of(&text, "De keten", &texts).unwrap();
    assert_eq!(base.rewritten(found.blocks(&|_| true)), text);
    assert_eq!(found.lost(), []);
    assert_eq!(found.pictures().len(), 2, "the same pictures as went out");
}

#[test]
fn pictures_of_a_file_of_somebody_else_come_in_bare_with_what_is_said_of_them() {
    let (_, bytes) = chapter_out("Tekst.\n\n![Oud](@1 \"Bijschrift\")\n\nSlot.\n");
    // The file of the picture is another's: a photograph that says who took it.
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut one = zip.by_index(at).unwrap();
        let name = one.name().unwrap().into_owned();
        let mut content = Vec::new();
        one.read_to_end(&mut content).unwrap();
        if name.starts_with("word/media/") {
            content = talkative_jpeg();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        std::io::Write::write_all(&mut out, &content).unwrap();
    }
    let file = out.finish().unwrap().into_inner();
    let found = read(&file).unwrap();
    let text = word::markdown(found.blocks(&|_| true), "Ander", &texts()).unwrap();
    let (hash, taken) = found.pictures().first_key_value().unwrap();
    assert!(
        text.contains(&format!("![Oud](blob:{hash} \"Bijschrift\")")),
        "{text}"
    );
    assert!(SECRETS.iter().all(|secret| !holds(&taken.bytes, secret)));
    assert_eq!(&ContentHash::of(&taken.bytes).to_string(), hash);
}

/// The changes between two texts.
fn marks(before: &str, after: &str) -> Vec<Mark> {
    plain_changes(before, after)
        .into_iter()
        .map(|change| Mark {
            old: change.old_range,
            new: change.new_range,
            ..Mark::default()
        })
        .collect()
}

#[test]
fn a_picture_that_came_went_or_is_said_otherwise_shows_as_such() {
    let named = document("![x](@1)\n\n![y](@2)\n");
    let hashes: Vec<_> = named.pictures.keys().cloned().collect();
    let (one, two) = (&hashes[0], &hashes[1]);
    let before = format!(
        "Begin.\n\n![Oud]({})\n\nEind.\n",
        format_args!("blob:{one}")
    );
    for (after, came, went) in [
        ("Begin.\n\nEind.\n".to_owned(), 0, 1),
        (before.replace("Oud", "Nieuw"), 1, 1),
        (before.replace(one.as_str(), two), 1, 1),
        (
            before.replace("Eind.", &format!("![Ook](blob:{two})\n\nEind.")),
            1,
            0,
        ),
        (
            before.replace("Eind.", &format!("Eind ![Ook](blob:{two}).")),
            1,
            0,
        ),
    ] {
        let marks = marks(&before, &after);
        let document = Document {
            blocks: compared(&before, &after, &marks, &texts(), &mut 0).unwrap(),
            ..named.clone()
        };
        let page = html(&document, &options());
        let count = |tag: &str| {
            let opens = format!("<{tag}");
            let parts = page.split(&opens).skip(1);
            parts
                .filter(|part| {
                    let end = part.find(&format!("</{tag}>")).unwrap();
                    part[..end].contains("<img")
                })
                .count()
        };
        assert_eq!(
            (count("ins"), count("del")),
            (came, went),
            "{after}\n{page}"
        );
        pdf(&document, &options()).unwrap();
        odt(&document, &options(), &Revisable::default()).unwrap();
        revisable(&document, &options(), &Revisable::default()).unwrap();
    }
    assert_eq!(pictures_of(&named.blocks).len(), 2);
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "one switch writes instead of compares"
)]
fn the_pictures_that_other_tests_take_in_are_these() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/pictures");
    for (name, bytes) in [
        ("foto.jpg", talkative_jpeg()),
        ("tekening.png", talkative_png()),
    ] {
        let path = folder.join(name);
        if std::env::var_os("DRAAGVLAK_BLESS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            let mut file = std::fs::File::create(&path).unwrap();
            std::io::Write::write_all(&mut file, &bytes).unwrap();
        }
        assert!(std::fs::read(&path).unwrap() == bytes, "{name}");
    }
}
