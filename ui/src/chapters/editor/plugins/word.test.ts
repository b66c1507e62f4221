import { describe, expect, it } from "vitest";
import { createEditor } from "../createEditor";
import { DOMParser as Reader } from "@milkdown/kit/prose/model";
import { cleanHtml } from "./paste";
import type { LeftOut } from "./word";

const item = (level: number, mark: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:${level * 18}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

function cleaned(html: string): { html: string; left: LeftOut[] } {
  const left: LeftOut[] = [];
  return { html: cleanHtml(html, { refused: () => undefined, leftOut: (what) => left.push(what) }), left };
}

/** The Markdown that becomes of what was pasted. */
async function source(html: string): Promise<string> {
  const { view, kept, editor } = await createEditor(document.createElement("div"), "", "Tekst", [], () => true);
  const holder = document.createElement("div");
  holder.innerHTML = cleaned(html).html;
  const slice = Reader.fromSchema(view.state.schema).parse(holder);
  view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, slice.content));
  const text = kept.text(view.state.doc);
  await editor.destroy();
  return text;
}

describe("what is copied from Word", () => {
  it.each([
    ["one within the other", [item(1, "·", "een"), item(2, "o", "onder een"), item(3, "§", "diep"), item(1, "·", "twee")], "- een\n  - onder een\n    - diep\n- twee\n"],
    ["numbers within points", [item(1, "·", "een"), item(2, "1.", "eerst"), item(2, "2.", "dan"), item(1, "·", "twee")], "- een\n  1. eerst\n  2. dan\n- twee\n"],
    ["letters and numbers of a chapter", [item(1, "1.", "een"), item(2, "1.1.", "een een"), item(2, "1.2.", "een twee")], "1. een\n   1. een een\n   2. een twee\n"],
    ["a list that goes on at three", [item(1, "3)", "drie"), item(1, "4)", "vier")], "3. drie\n4. vier\n"],
    ["one that begins deep", [item(2, "o", "diep"), item(1, "·", "hoog")], "- diep\n\n* hoog\n"],
    ["words that look like a mark stay", [item(1, "·", "Dus. Zo is het."), item(1, "·", "a. is een letter")], "- Dus. Zo is het.\n- a. is een letter\n"],
  ])("keeps lists: %s", async (_name, items, wanted) => {
    expect((await source(items.join(""))).replace(/\n\n(?=\s*(?:-|\d+\.) )/g, "\n")).toBe(wanted);
  });

  it("gives the text with its changes accepted, and tells what did not come along", () => {
    const { html, left } = cleaned(
      "<p>De <span class=msoIns><ins cite='mailto:redacteur' datetime='2018-01-01'>nieuwe</ins></span><span class=msoDel><del cite='mailto:redacteur' datetime='2018-01-01'>oude <b>vette</b></del></span> zin, "
      + "<a style='mso-comment-reference:r_1;mso-comment-date:2018'>met een opmerking</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor href='#_msocom_1'>[r1]</a></span></span>.</p>"
      + "<div style='mso-element:comment-list'><hr><div style='mso-element:comment'><p class=MsoCommentText>Waarom?</p></div></div>",
    );
    expect(html).toBe("<p>De nieuwe zin, met een opmerking.</p>");
    expect(left).toEqual([{ deleted: 1, comments: 1 }]);
  });

  it("leaves what someone struck through in a page as it is, and tells nothing", () => {
    const { html, left } = cleaned("<p>Was <del>tien</del> <ins>elf</ins>.</p>");
    expect(html).toContain("<del>tien</del>");
    expect(left).toEqual([]);
  });
});
