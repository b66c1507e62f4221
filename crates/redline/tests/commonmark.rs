//! *No edit, no difference*, over the whole of CommonMark and what the dialect adds: an editor that
//! spells everything its own way changes no byte, and an edit of one block leaves the others alone.

use draagvlak_redline::blocks::{blocks, dialect};
use draagvlak_redline::difference::difference;
use draagvlak_redline::save::save;
use pulldown_cmark::Parser;
use pulldown_cmark_to_cmark::cmark;

/// What inline text may hold, section by section of the specification.
const INLINES: &[&str] = &[
    // Backslash escapes and entities.
    "\\*geen nadruk\\*",
    "\\_ \\# \\[ \\] \\< \\> \\\\ \\` \\| \\~",
    "a\\\nb",
    "&amp; &copy; &#246; &#x22; &nbsp;x",
    "&onbekend; &#0;",
    "61,3 fte & 5% <3",
    // Code spans.
    "`code`",
    "`` met ` erin ``",
    "`  spaties  `",
    "`open",
    "`<b>` en `*niet*`",
    // Emphasis.
    "*schuin* en _schuin_",
    "**vet** en __vet__",
    "***beide***",
    "*a **b** c*",
    "**a *b* c**",
    "a*b*c en a_b_c",
    "* los * en ** los **",
    "*half",
    "_\"tussen\"_",
    "**ge**raakt",
    "*één*, *ë*",
    "~~weg~~ en ~ los",
    "**a**_b_*c*",
    // Links and images.
    "[tekst](https://voorbeeld.nl)",
    "[tekst](https://voorbeeld.nl \"titel\")",
    "[tekst](<een pad met spaties>)",
    "[tekst](pad\\(met\\)haken)",
    "[]( )",
    "[*schuin* in een koppeling](x)",
    "[niet gedefinieerd][weg]",
    "[niet gedefinieerd]",
    "![plaatje](p.png)",
    "![alt *schuin*](p.png 'titel')",
    "[![plaatje](p.png)](https://voorbeeld.nl)",
    "<https://voorbeeld.nl/pad?a=1&b=2>",
    "<wie@voorbeeld.nl>",
    "https://voorbeeld.nl zonder haken",
    // Raw HTML.
    "x <b>vet</b> y",
    "x <br> y",
    "x <!-- weg --> y",
    // Breaks.
    "een  \ntwee",
    "een\ntwee\n  drie",
    "een   met   veel   spaties",
    // Text.
    "“Hoofdofficier” – het O.M. … 1.250 euro",
    "é ë ï 😀 𝔘",
    "a\u{a0}b",
    "1\\. geen lijst",
    "1986\\. Een jaar",
    "\\- geen lijst",
    "\\# geen kop",
    "!geen plaatje",
    "a | b",
    "[ ] en [x]",
    "x[^n] en y[^weg]",
];

/// The blocks inline text stands in; `%` is where.
const BLOCKS: &[&str] = &[
    "%",
    "# %",
    "### % ###",
    "> %",
    "- %\n- twee",
    "* %\n\n* twee",
    "3. %\n4. vier",
    "1) %\n\n   nog een alinea",
    "- a\n  - %\n    - c",
    "| k | l |\n|---|:-:|\n| x | y |\n\n%",
    "[^n]: %\n\nZie[^n].",
];

/// What a section holds by itself.
const WHOLE: &[&str] = &[
    "Kop\n===",
    "Kop\n---",
    "Kop over\ntwee regels\n===",
    "#",
    "## ",
    "#geen kop",
    "####### zeven",
    "# kop #",
    "***",
    "---",
    "_ _ _",
    "**  * ** * ** * **",
    "    ingesprongen\n    code",
    "\tmet een tab",
    "```\ncode\n```",
    "~~~ rust\nfn x() {}\n~~~",
    "```\nopen",
    "````\n```\n````",
    "``` info met spaties\nx\n```",
    "```\n\n  \n```",
    "<div>\n*html*\n</div>",
    "<div>\n\n*tekst*\n\n</div>",
    "<!-- een\nopmerking -->",
    "<pre>\n\nx\n</pre>",
    "<?php ?>",
    "[a]: /pad \"titel\"\n\n[a]",
    "[a]: <>\n\n[a] en [A][]",
    "[A]:\n/pad\n\n[a]",
    "een\n\n\n\ntwee",
    "  een\n twee",
    "a\n\n",
    "\n\na",
    "\r\na\r\n\r\nb\r\n",
    "a\rb",
    "> a\nb",
    "> a\n>\n> b",
    "> > > diep",
    "> - a\n> - b",
    ">geen spatie",
    ">",
    "> ```\n> x\n> ```",
    "- a\n- b\n\n\n- c",
    "- a\n+ b\n* c",
    "-\n- b",
    "- a\n\n  b\n\n      code",
    "1. a\n1. b\n1. c",
    "0. nul",
    "123456789. groot",
    "1234567890. te groot",
    "- a\n> b\n- c",
    "- # kop\n- kop\n  ---",
    "10) tien\n11) elf",
    "- [ ] open\n- [x] gedaan",
    "* a\n  1. b\n     * c\n  2. d",
    "- a\n\n      code in een punt",
    "a\n- b\n- c",
    "a\n1. b",
    "a\n2. geen lijst",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "a | b\n--|--\n1 | 2",
    "|a|b|\n|:-|-:|\n|1|2|\n|3|",
    "| a |\n|---|\n| x \\| y |\n| `a \\| b` |",
    "| a |\n|---|\n| *b* **c** ~~d~~ |",
    "| a |\n|---|",
    "| geen | tabel |",
    "a[^1]\n\n[^1]: noot",
    "a[^1] b[^2]\n\n[^2]: twee\n\n[^1]: een\n    met meer\n\n    en nog een alinea",
    "a[^1]\n\n[^1]: - lijst\n    - erin",
    "[^weg]: zonder verwijzing",
    "a[^1] en weer[^1]\n\n[^1]: noot",
    "a\u{0}b",
    "\u{feff}# kop",
    "",
    " ",
    "\n",
];

/// Tricky inputs of every section: more than six hundred.
fn inputs() -> Vec<String> {
    let mut inputs: Vec<String> = WHOLE.iter().map(|text| (*text).to_owned()).collect();
    for block in BLOCKS {
        for inline in INLINES {
            // A line that follows in a quote, a list or a note is part of it by its indent.
            let indent = match block.chars().next() {
                Some('>') => "\n> ",
                Some('-' | '*' | '1' | '3' | '[') => "\n      ",
                Some('#') => " ",
                _ => "\n",
            };
            inputs.push(block.replace('%', &inline.replace('\n', indent)));
        }
    }
    inputs
}

/// The text as another editor spells it: by events, in that editor's own way.
fn respelled(text: &str) -> Option<String> {
    let mut made = String::new();
    cmark(Parser::new_ext(text, dialect()), &mut made, dialect()).ok()?;
    Some(made)
}

fn meanings(text: &str) -> Vec<u64> {
    blocks(text)
        .into_iter()
        .map(|block| block.meaning)
        .collect()
}

#[test]
fn what_only_looks_different_changes_no_byte() {
    let inputs = inputs();
    assert!(inputs.len() > 600, "{}", inputs.len());
    let mut faithful = 0;
    for text in &inputs {
        assert_eq!(save(text, text), *text);
        let Some(editor) = respelled(text) else {
            continue;
        };
        let stored = save(text, &editor);
        if meanings(&editor) == meanings(text) {
            faithful += 1;
            assert_eq!(stored, *text, "through {editor:?}");
        } else {
            // The editor said something else: what it said is what is stored.
            assert_eq!(
                meanings(&stored),
                meanings(&editor),
                "{text:?} through {editor:?} became {stored:?}"
            );
        }
    }
    assert!(
        faithful * 10 > inputs.len() * 8,
        "{faithful} of {}",
        inputs.len()
    );
}

#[test]
fn an_edit_of_one_block_leaves_the_others_their_source() {
    for text in inputs() {
        let Some(editor) = respelled(&text) else {
            continue;
        };
        if meanings(&editor) != meanings(&text) || text.contains("[^") || text.contains("]:") {
            continue;
        }
        let old = format!("Voor *het* __blok__.\n\n{text}\n\n* na\n* het\n");
        let Some(whole) = respelled(&old) else {
            continue;
        };
        if meanings(&whole) != meanings(&old) || !whole.contains("Voor") {
            continue;
        }
        let edited = whole.replacen("Voor", "Lang voor", 1);
        let stored = save(&old, &edited);
        let expected = old.replacen("Voor", "Lang voor", 1);
        // The edited block is the editor's; everything behind it is ours, to the byte.
        let rest = &expected[blocks(&expected)[0].source.end..];
        assert!(stored.ends_with(rest), "{old:?} became {stored:?}");
        assert_eq!(meanings(&stored), meanings(&edited));
    }
}

#[test]
fn spelling_alone_makes_no_block_new() {
    for text in inputs() {
        assert!(difference(&text, &text).is_empty());
        let stored = save(&text, &format!("{text}\n\nNieuwe alinea aan het eind.\n"));
        let kept = stored.contains(text.trim_end());
        let joined = meanings(&text).len() + 1 > blocks(&stored).len();
        assert!(kept || joined, "{text:?} became {stored:?}");
    }
}
