import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Comment } from "./answers";
import type { Typed } from "./keep";
import type { Known, Language } from "./known";

/** The words as the program puts them into a bundle. */
function wordsOf(language: Language): Record<string, string> {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const name of ["papers", "review"]) bundle.addResource(new FluentResource(readFileSync(join(import.meta.dirname, `../../assets/texts/${language}/${name}.ftl`), "utf8")));
  const places = { n: "{n}", what: "{what}", day: "{day}", file: "{file}", who: "{who}", kept: "{kept}", open: "{open}" };
  return Object.fromEntries([...bundle._messages.keys()].filter((key) => /^(review-page|paper)-/.test(key)).map((key) => [key, bundle.formatPattern(bundle.getMessage(key)?.value ?? "", places, [])]));
}

export const known: Known = {
  plan: "00112233445566778899aabbccddeeff", title: "Veiligheidsplan", stage: "85", hash: "ab".repeat(32), round: "R2",
  deadline: { nl: "13 juli 2018", en: "13 July 2018" }, name: "", role: "", organisation: "", gathers: false,
  earlier: [{ label: "R1-003", text: "Meer over jeugd.", proposal: "" }],
  language: "nl", words: { nl: wordsOf("nl"), en: wordsOf("en") },
};

/** Reactions as people paste them. */
export function hostileComments(): Comment[] {
  const texts = ["  twee  spaties ", "=1+1", "@x\n+y", "<script>alert(1)</script>", "é\u0301😀 & \"d\"", "'", "_x0041_ en \u0001", "regel\n".repeat(300), "é😀".repeat(20_000)];
  return texts.map((text, at) => ({
    id: `0123456789ab-${at + 1}`, number: at + 1, date: "2018-07-13", chapter: "f51dd9d51c871c0b01498fb24adc0c93", reference: "2.1 Wat er speelt",
    quote: at % 2 ? "Ondermijning ontwricht de samenleving." : "", before: "", after: "", text, proposal: at === 1 ? "=2" : "", kind: ["", "general", "substantive", "editorial"][at % 4], sentiment: ["", "positive", "neutral", "critical"][at % 4],
  }));
}

export function typedBy(comments: Comment[]): Typed {
  return { reader: "0123456789ab", sender: { name: "Adviseur", role: "adviseur OOV", organisation: "gemeente Waterveen" }, comments, remarks: [{ label: "R1-003", satisfied: false, text: "Jeugd staat er nog niet." }], gathered: [], removed: [], draft: null, saved: "" };
}

/** A plan of two chapters as the program writes it. */
export const PLAN = `
<a class="skip" href="#main"><span data-w="paper-skip">Naar de tekst</span></a>
<header class="head"><h1>Veiligheidsplan</h1><div id="languages"></div></header>
<div id="views"></div>
<nav aria-labelledby="contents"><h2 id="contents"><span data-w="paper-contents">Inhoud</span></h2><ul><li><a href="#p-s1">1 Inleiding</a></li></ul></nav>
<main id="main" tabindex="-1">
<section class="view" data-view="plan" lang="nl">
<div class="part" data-chapter="aa"><div class="piece">
<h2 id="p-s1"><span class="number" id="p-h-1">1</span> Inleiding</h2>
<p>De raad
wordt gehoord. De raad beslist niet.</p>
</div><div class="piece"><h3 id="p-s2"><span class="number">1.1</span> Ambitie</h3><p>De raad wordt gehoord. Wij <strong>willen</strong> minder<sup><a href="#p-n1">1</a></sup> overlast.</p><ul><li>een &lt;b&gt; punt</li></ul></div></div>
<div class="part" data-chapter="bb"><div class="piece"><h2 id="p-s3">2 Thema</h2><p>Ondermijning.</p></div></div>
</section>
<section class="view" data-view="compare" hidden><h2 tabindex="-1"><span data-w="review-page-compare">x</span></h2><ins><span class="said">[<span data-w="paper-inserted">Toegevoegd</span>: </span>nieuw</ins></section>
<section class="view" data-view="earlier" hidden><h2 tabindex="-1">x</h2><div class="piece earlier" data-label="R1-003" data-answered="true"><h3>R1-003</h3></div></section>
</main>`;
