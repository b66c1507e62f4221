//! Text files: signs, encodings, quotes, and what people write in cells.

use super::{Case, utf16};
use draagvlak_domain::draft::Sentiment;
use draagvlak_exchange::spreadsheet::Reading;

fn windows(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| if c == '’' { 0x92 } else { c as u8 })
        .collect()
}

fn csv(what: &'static str, text: &str) -> Case {
    Case {
        what,
        name: "reacties.csv",
        bytes: text.as_bytes().to_vec(),
        ..Case::default()
    }
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = encodings();
    cases.extend(quotes());
    cases.extend(words());
    cases
}

fn encodings() -> Vec<Case> {
    const TEXT: &str = "Naam;Opmerking;Datum\r\nGemeente één;\"Regel 1\nregel 2; nog\";13-7-18\r\n";
    let taken = vec!["B2 Gemeente één: Regel 1|regel 2; nog"];
    let tabs = TEXT.replace("; nog", " - nog").replace(';', "\t");
    let ways: [(&'static str, &'static str, Vec<u8>); 5] = [
        ("semicolons in UTF-8", "a.csv", TEXT.as_bytes().to_vec()),
        (
            "UTF-8 with a mark",
            "a.csv",
            format!("\u{feff}{TEXT}").into_bytes(),
        ),
        ("Windows-1252", "a.csv", windows(TEXT)),
        (
            "a first line that says which sign divides",
            "a.csv",
            format!("sep=;\r\n{TEXT}").into_bytes(),
        ),
        (
            "commas",
            "a.csv",
            TEXT.replace("; nog", "\u{1}")
                .replace(';', ",")
                .replace('\u{1}', "; nog")
                .into_bytes(),
        ),
    ];
    let mut cases: Vec<Case> = ways
        .into_iter()
        .map(|(what, name, bytes)| Case {
            what,
            name,
            bytes,
            taken: taken.clone(),
            ..Case::default()
        })
        .collect();
    let tabbed = vec!["B2 Gemeente één: Regel 1|regel 2 - nog"];
    for (what, name, bytes) in [
        ("UTF-16 with tabs", "a.txt", utf16(&tabs)),
        ("tabs, named .tsv", "a.tsv", tabs.clone().into_bytes()),
        ("text with tabs, named .xls", "a.xls", tabs.into_bytes()),
    ] {
        cases.push(Case {
            what,
            name,
            bytes,
            taken: tabbed.clone(),
            ..Case::default()
        });
    }
    cases
}

fn quotes() -> Vec<Case> {
    vec![
        Case {
            taken: vec!["B2 a: \"nooit dicht", "B3 b: wel goed", "B4 c: 5\" buis"],
            noticed: vec!["B2 open-quote \"nooit dicht"],
            ..csv(
                "a quotation mark that is never closed",
                "Naam;Opmerking\na;\"nooit dicht\nb;wel goed\nc;5\" buis\n",
            )
        },
        Case {
            taken: vec!["B2 a: zegt \"ja\""],
            ..csv(
                "quotation marks in quotation marks",
                "Naam;Opmerking\na;\"zegt \"\"ja\"\"\"\n",
            )
        },
        Case {
            taken: vec![
                "B2 a: =SOM(A1:A9)",
                "B3 b: +31 is geen formule",
                "B4 c: -5",
                "B5 d: @iedereen",
            ],
            ..csv(
                "cells that begin as formulas do",
                "Naam;Opmerking\na;=SOM(A1:A9)\nb;+31 is geen formule\nc;-5\nd;@iedereen\n",
            )
        },
    ]
}

fn words() -> Vec<Case> {
    vec![
        Case {
            taken: vec![
                "B2 a: een",
                "B3 b: twee",
                "B4 c: drie",
                "B5 d: vier",
                "B6 e: vijf",
            ],
            noticed: vec!["B5 unclear-date 07-13-2018", "B6 unclear-date binnenkort"],
            check: Some(|draft| {
                let days: Vec<_> = draft
                    .comments()
                    .map(|c| c.date.map(|d| d.to_string()))
                    .collect();
                let day = Some("2018-07-13".to_owned());
                assert_eq!(days, [day.clone(), day.clone(), day, None, None]);
            }),
            ..csv(
                "dates of every kind, never the month first",
                "Naam;Opmerking;Datum\na;een;13-07-2018\nb;twee;13-7-18\nc;drie;vrijdag 13 juli 2018\nd;vier;07-13-2018\ne;vijf;binnenkort\n",
            )
        },
        Case {
            taken: vec![
                "B2 a: Akkoord.",
                "B3 b: Geen opmerkingen",
                "B4 c: zie mail",
                "B5 d: geen idee",
            ],
            noticed: vec!["B4 refers-elsewhere zie mail"],
            check: Some(|draft| {
                let for_it: Vec<_> = draft
                    .comments()
                    .map(|c| c.sentiment == Some(Sentiment::Positive))
                    .collect();
                assert_eq!(for_it, [true, true, false, false]);
            }),
            ..csv(
                "assent counts as support, and what stands elsewhere is told",
                "Naam;Opmerking\na;Akkoord.\nb;Geen opmerkingen\nc;zie mail\nd;geen idee\n",
            )
        },
        Case {
            taken: vec!["B2 a: mail x@voorbeeld.nl", "B3 b: bel 06-12345678"],
            noticed: vec!["B2 email-address @", "B3 phone-number"],
            ..csv(
                "addresses and numbers are told",
                "Naam;Opmerking\na;mail x@voorbeeld.nl\nb;bel 06-12345678\n",
            )
        },
        Case {
            taken: vec!["C3 Duinrode: echt", "C4 Duinrode: ook"],
            skipped: vec!["2 example", "5 header-again", "6 no-text", "7 totals"],
            ..csv(
                "the template's example, the header again, a row without a reaction, a sum",
                "Nr;Gemeente;Opmerking\nvb;Voorbeeld;Zo vult u in\n1;Duinrode;echt\n2;Duinrode;ook\nNr;Gemeente;Opmerking\n3;Duinrode;\nTotaal;;2\n",
            )
        },
        Case {
            taken: vec!["D2 ambtenaar: bespaart 61,3 fte op 1.250"],
            check: Some(|draft| {
                let comment = draft.comments().next().unwrap();
                assert_eq!(comment.sections, ["3.3", "3.4.1"]);
                assert_eq!(comment.reference, "3.3 en 3.4.1 · 12");
            }),
            ..csv(
                "a reference in two columns, and Dutch decimals",
                "Naam;Par.;Blz.;Opmerking\nambtenaar;3.3 en 3.4.1;12;bespaart 61,3 fte op 1.250\n",
            )
        },
        Case {
            taken: vec!["B2 a: “krul” en\u{a0}vaste spatie", "B3 b: tweede"],
            noticed: vec!["C1 same-header Opmerkingen"],
            check: Some(|draft| {
                let second = draft.comments().nth(1).unwrap();
                assert_eq!(
                    second.other,
                    [("Opmerkingen".to_owned(), "naast".to_owned())]
                );
            }),
            ..csv(
                "near-identical headers, hard spaces and curly quotes",
                "Naam;Opmerking;Opmerkingen\na;“krul” en\u{a0}vaste spatie;\nb;tweede;naast\n",
            )
        },
        Case {
            taken: vec!["B2 A en De B: samen", "B3 A/B: ook"],
            noticed: vec!["B2 two-respondents A en De B"],
            ..csv(
                "two persons in one name cell",
                "Naam;Opmerking\nA en De B;samen\nA/B;ook\n",
            )
        },
        Case {
            taken: vec!["B2 Duinrode: een", "B3 : twee"],
            noticed: vec!["B3 blank-respondent Duinrode"],
            ..csv(
                "a blank respondent without a merge is proposed, not assumed",
                "Gemeente;Opmerking\nDuinrode;een\n;twee\n",
            )
        },
        Case {
            reading: Reading {
                fill_down: true,
                ..Reading::default()
            },
            taken: vec!["B2 Duinrode: een", "B3 Duinrode: twee"],
            ..csv(
                "a blank respondent that a person fills down",
                "Gemeente;Opmerking\nDuinrode;een\n;twee\n",
            )
        },
        Case {
            taken: vec!["B2 a: 1. een|2. twee"],
            noticed: vec!["B2 several-points 2"],
            ..csv(
                "several points in one cell are proposed",
                "Naam;Opmerking\na;\"1. een\n2. twee\"\n",
            )
        },
        Case {
            taken: vec![
                "B2 a: een reactie die er in alle zestig cellen zo staat",
                "B3 b: een reactie die er in alle zestig cellen zo staat",
            ],
            noticed: vec!["B2 repeated-text 2"],
            ..csv(
                "identical texts are each a reaction",
                "Naam;Opmerking\na;een reactie die er in alle zestig cellen zo staat\nb;een reactie die er in alle zestig cellen zo staat\n",
            )
        },
        Case {
            taken: vec![
                "C1 : Het plan is helder en bevat veel goede voorstellen voor de regio.",
                "C2 : Wij missen de rol van de gemeente bij de eerste melding van overlast.",
            ],
            check: Some(|draft| assert!(draft.comments().all(|comment| comment.date.is_some()))),
            ..csv(
                "no header at all: the columns are known by what stands in them",
                "Duinrode;13-07-2018;Het plan is helder en bevat veel goede voorstellen voor de regio.\nLageland;14-07-2018;Wij missen de rol van de gemeente bij de eerste melding van overlast.\n",
            )
        },
        Case {
            taken: vec!["C2 a: een", "C3 b: twee"],
            check: Some(|draft| {
                let first = draft.comments().next().unwrap();
                assert_eq!(
                    (first.given_answer.as_str(), first.given_status.as_str()),
                    ("Aangepast.", "verwerkt")
                );
            }),
            ..csv(
                "answers already filled in stay beside the reaction",
                "Nr;Naam;Reactie;Reactie werkgroep;Verwerkt j/n\n1;a;een;Aangepast.;verwerkt\n2;b;twee;;\n",
            )
        },
        Case {
            taken: vec!["B2 R: een lange tekst, vervolgd", "B4 S: kort"],
            check: Some(|draft| assert_eq!(draft.taken[0].verdict.satisfied, "ja")),
            ..csv(
                "an answer sheet of ours: what went on in the row below comes together",
                "Nr;Reactie;Naam;Tevreden (j/n)\nR1-001;een lange tekst,;R;ja\nR1-001 (2); vervolgd;;\nR1-002;kort;S;\n",
            )
        },
    ]
}
