//! Texts that would do harm, or vanish, where text is taken for something else.

/// What each is made of: Typst, HTML, XML, field codes, formulas, path tricks, pictures elsewhere,
/// control characters, and signs that turn the direction of text.
const SEEDS: [&str; 56] = [
    "#read(\"/etc/passwd\")",
    "#include \"/paper.json\"",
    "#panic()",
    "$ sum_(i) $",
    "#let x = 1",
    "@label <label>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=x>",
    "</w:t></w:r>",
    "<w:br/>",
    "</text:p>",
    "]]>",
    "<![CDATA[x]]>",
    "<!-- x -->",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "&a;",
    "&#0;",
    "&#x202e;",
    "&amp;lt;",
    "{ INCLUDETEXT \"c:\\\\x\" }",
    "{ DDEAUTO c:\\\\windows\\\\cmd \"/k calc\" }",
    "{ HYPERLINK \"file:///x\" }",
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+SUM(1;2)",
    "@SUM(A1)",
    "-2+3",
    "../../etc/passwd",
    "\\\\server\\share\\x",
    "file:///etc/passwd",
    "C:\\windows\\win.ini",
    "\u{0}nul",
    "\u{7}bel\u{1b}[31m",
    "\u{b}vt\u{c}ff",
    "\u{85}nel",
    "\u{2028}ls\u{2029}ps",
    "\u{202e}esrever",
    "\u{2066}isolate\u{2069}",
    "\u{200f}rtl\u{200e}",
    "\u{feff}bom",
    "\u{fffe}\u{ffff}",
    "\u{e0001}tag",
    "[x](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "[^1]",
    "|||",
    "\u{1f600} ﷺ \u{300}\u{301}",
    "%s%n{{x}}${y}",
    "![spoor](https://example.org/volg.png?wie=1)",
    "<img src=\"https://example.org/volg.gif\">",
    "![](//example.org/x.png)",
    "[x](data:text/html,<b>x</b>)",
    "_x0041_ _x000D_ _x005F_x0042_",
    "<style>@import url(https://example.org/x.css)</style>",
];

/// What is too long or too deep to be written out here.
fn grown() -> [String; 4] {
    [
        "lang".repeat(120),
        format!("{}diep", "> ".repeat(60)),
        format!("{}x{}", "[".repeat(90), "]".repeat(90)),
        format!("{}x", "*_".repeat(60)),
    ]
}

/// Where each stands.
const PLACES: [fn(&str) -> String; 40] = [
    |t| t.to_owned(),
    |t| format!("Een {t} zin."),
    |t| format!("*{t}*"),
    |t| format!("**{t}**"),
    |t| format!("~~{t}~~"),
    |t| format!("`{t}`"),
    |t| format!("# {t}"),
    |t| format!("> {t}"),
    |t| format!("- {t}"),
    |t| format!("1. {t}"),
    |t| format!("- a\n  - {t}"),
    |t| format!("| a |\n|---|\n| {t} |"),
    |t| format!("| {t} |\n|---|\n| b |"),
    |t| format!("```\n{t}\n```"),
    |t| format!("    {t}"),
    |t| format!("[{t}](https://example.org)"),
    |t| format!("[x](https://example.org/{t})"),
    |t| format!("![{t}](x.png)"),
    |t| format!("Noot[^n].\n\n[^n]: {t}"),
    |t| format!("{t}{t}"),
    |t| format!("{t}\n{t}"),
    |t| format!("{t}\\\n{t}"),
    |t| format!("\"{t}\""),
    |t| format!("'{t}'"),
    |t| format!("({t})"),
    |t| format!("[{t}]"),
    |t| format!("{{{t}}}"),
    |t| format!("<{t}>"),
    |t| format!("\\{t}"),
    |t| format!("{t}\\"),
    |t| format!("{t}&"),
    |t| format!("&{t};"),
    |t| format!("*{t}"),
    |t| format!("_{t}_"),
    |t| format!("***{t}***"),
    |t| format!("> - {t}"),
    |t| format!("[{t}]: x\n\n[{t}]"),
    |t| format!("a{t}b"),
    |t| format!("\t{t}\t"),
    |t| format!("{t}\n==="),
];

/// Every seed in every place; with `DRAAGVLAK_HOSTILE_TEXTS` as many as it says, of which what is
/// more has two of them in one place.
pub(crate) fn texts() -> Vec<String> {
    let seeds: Vec<String> = SEEDS
        .map(str::to_owned)
        .into_iter()
        .chain(grown())
        .collect();
    let each = seeds
        .iter()
        .flat_map(|seed| PLACES.map(|place| place(seed)));
    let mut all: Vec<String> = each.collect();
    #[expect(clippy::disallowed_methods, reason = "one switch asks for more")]
    let asked = std::env::var("DRAAGVLAK_HOSTILE_TEXTS").ok();
    let asked = asked.and_then(|count| count.parse().ok()).unwrap_or(0);
    let mut at = 0_usize;
    while all.len() < asked {
        let (one, two) = (at % seeds.len(), (at / seeds.len() + at * 7) % seeds.len());
        all.push(PLACES[at % PLACES.len()](&format!(
            "{} {}",
            seeds[one], seeds[two]
        )));
        at += 1;
    }
    assert!(all.len() >= 2_000);
    all
}
