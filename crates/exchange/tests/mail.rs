//! E-mails as mail programs save them: encodings, parts, attachments, and what is damaged.

use draagvlak_exchange::mail::{NotMail, is_mail, read_mail};
use proptest::prelude::*;

/// A mail of a text and a page, with a sheet and another mail beside it.
const WHOLE: &str = "Return-Path: <oov@duinrode.example>\r
Received: from a by b; Fri, 13 Jul 2018 12:02:00 +0000\r
From: =?utf-8?Q?ambtenaar_Veiligheid_&_Zorg?= <oov@duinrode.example>\r
To: werkgroep@example.org\r
Subject: =?iso-8859-1?Q?Re:_co=F6rdinatie?=\r
Date: Fri, 13 Jul 2018 23:58:00 +0200\r
Message-ID: <1@duinrode.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=\"B\"\r
\r
--B\r
Content-Type: multipart/alternative; boundary=\"A\"\r
\r
--A\r
Content-Type: text/plain; charset=\"iso-8859-1\"\r
Content-Transfer-Encoding: quoted-printable\r
\r
De co=F6rdinatie is =E9=E9n regel, die doorloopt op de volgende regel en dan=\r
 pas eindigt.\r
\r
-- \r
Duinrode\r
--A\r
Content-Type: text/html; charset=\"iso-8859-1\"\r
\r
<p>ANDERE WOORDEN</p>\r
--A--\r
--B\r
Content-Type: application/octet-stream; name=\"../../reacties.csv\"\r
Content-Disposition: attachment; filename=\"../../reacties.csv\"\r
Content-Transfer-Encoding: base64\r
\r
TnI7TmFhbTtPcG1lcmtpbmcKMTthO3Rla3N0Cg==\r
--B\r
Content-Type: message/rfc822\r
\r
From: a@example.org\r
Subject: oud\r
MIME-Version: 1.0\r
\r
Oude woorden.\r
--B--\r
";

#[test]
fn a_file_of_a_mail_program_is_read_with_its_encodings_parts_and_attachments() {
    let mail = read_mail(WHOLE.as_bytes()).unwrap();
    assert!(is_mail(WHOLE.as_bytes()));
    assert_eq!(mail.name, "ambtenaar Veiligheid & Zorg");
    assert_eq!(mail.address, "oov@duinrode.example");
    assert_eq!(mail.subject, "Re: coördinatie");
    // The day it was where it was sent, not the day it was elsewhere by then.
    assert_eq!(mail.date.unwrap().to_string(), "2018-07-13");
    assert_eq!(
        mail.words.own,
        "De coördinatie is één regel, die doorloopt op de volgende regel en dan pas eindigt."
    );
    assert_eq!(mail.words.signature, "Duinrode");
    let names: Vec<&str> = mail
        .attachments
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["reacties.csv", "bericht-2.eml"]);
    assert_eq!(mail.attachments[0].bytes, b"Nr;Naam;Opmerking\n1;a;tekst\n");
    let inner = read_mail(&mail.attachments[1].bytes).unwrap();
    assert_eq!(inner.words.own, "Oude woorden.");
}

#[test]
fn a_page_alone_is_read_as_its_words_line_by_line() {
    let file = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><head><title>x</title></head><body><style>p{color:red}</style><div>Eén &amp; twee</div><div>drie</div><ul><li>vier</li><li>vijf</li></ul><script>alert(1)</script></body></html>";
    let mail = read_mail(file.as_bytes()).unwrap();
    let lines: Vec<&str> = mail
        .words
        .own
        .lines()
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(lines, ["Eén & twee", "drie", "vier", "vijf"]);
}

#[test]
fn a_mail_of_too_many_parts_is_refused() {
    let mut file = String::from(
        "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n",
    );
    for at in 0..600 {
        file.push_str(&format!("--B\nContent-Type: text/plain\n\ndeel {at}\n"));
    }
    file.push_str("--B--\n");
    assert_eq!(read_mail(file.as_bytes()), Err(NotMail::TooLarge));
}

#[test]
fn parts_within_parts_without_end_do_no_harm() {
    let mut file = String::from("From: a@example.org\nMIME-Version: 1.0\n");
    for at in 0..20_000 {
        file.push_str(&format!(
            "Content-Type: multipart/mixed; boundary=B{at}\n\n--B{at}\n"
        ));
    }
    file.push_str("Content-Type: text/plain\n\nin het midden\n");
    let _ = read_mail(file.as_bytes());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_damage_to_a_mail_makes_the_reader_stop(at in 0..WHOLE.len(), with in any::<[u8; 4]>(), cut in 0..WHOLE.len()) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        let end = (at + 4).min(bytes.len());
        bytes[at..end].copy_from_slice(&with[..end - at]);
        let _ = read_mail(&bytes);
        bytes.truncate(cut);
        let _ = read_mail(&bytes);
    }

    #[test]
    fn no_text_makes_the_reader_stop(text in "(Van|From|Datum|Sent|<|>|\\[|:|mailto:|@|é|\n| |-|Op|schreef){0,60}") {
        let _ = read_mail(text.as_bytes());
        let _ = is_mail(text.as_bytes());
    }
}
