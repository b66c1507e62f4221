import { describe, expect, it } from "vitest";
import type { Node } from "@milkdown/kit/prose/model";
import { createEditor } from "../editor/createEditor";

const opened = (text: string) => createEditor(document.createElement("div"), text, "Tekst", [], () => true);

const texts: Record<string, string> = {
  "plain": "# Kop\n\nEen zin. Nog een zin.\n",
  "lists": "Vooraf:\n\n* een\n* twee met **vet**\n  vervolg\n\n  1. diep\n  2. dieper\n\n- ander\n",
  "table": "| Partner | Bijdrage |\n|---|:-:|\n| OM | *opsporing* \\| meer |\n| Politie |  |\n\nSlot",
  "footnotes": "Een zin.[^1] Nog een.[^lang]\n\n[^1]: De noot.\n[^lang]: Eerste regel\n    tweede regel\n\n    Nieuwe alinea.\n",
  "emphasis": "**vet** _schuin_ ***beide*** ~~weg~~ `code  met` [naam](https://a.nl \"t\") <https://b.nl>\n",
  "escapes": "Geen \\*vet\\*, wel &amp; en &euro; en &#x1F600; \\\\ en \\# en a & b\n",
  "letters": "Één café, naïef, ’t, 👩‍👩‍👧 en 😀 einde\n",
  "quotes": "> Een citaat\n> over twee regels\n>\n> - met lijst\n>   vervolg\n",
  "breaks": "regel een  \nregel twee\\\nregel drie\nzacht\n",
  "setext": "Kop\n===\n\nTekst\n\n\n\n***\n\n```js\nlet a = 1;\n\n  b\n```\n\n    inspringen\n",
  "references": "Zie [de wet][w] en [w].\n\n[w]: https://wetten.nl\n\nDaarna.\n",
  "html": "Een <b>dik</b> woord\n\n<div>\nblok\n</div>\n\nslot",
  "tasks": "- [ ] open\n- [x] klaar\n",
  "no end": "zonder einde",
  "nothing": "",
};

describe("the source of a text", () => {
  it.each(Object.entries(texts))("stays what it was, to the byte: %s", async (_, text) => {
    const { view, kept } = await opened(text);
    expect(kept.text(view.state.doc)).toBe(text);
  });

  it.each(Object.entries(texts))("knows each letter's place, also where a block was read alone: %s", async (_, text) => {
    const { view, kept } = await opened(text);
    const doc = view.state.doc;
    for (const shown of [doc, rewritten(doc)]) {
      const map = kept.map(shown);
      const whole = kept.text(shown);
      for (const block of map.blocks) {
        expect([...block.table.places]).toEqual([...block.table.places].sort((a, b) => a - b));
        block.table.starts.forEach((start, i) => {
          const letter = doc.textBetween(block.pos + block.table.places[i]!, block.pos + block.table.places[i]! + 1);
          if (/[\p{L}\d]/u.test(letter)) {
            const source = whole.slice(block.start + start, block.start + block.table.ends[i]!);
            expect([letter, source.startsWith("&") ? letter : source.replace(/^\\/, "")]).toEqual([letter, letter]);
          }
        });
      }
    }
  });

  it.each(Object.entries(texts))("finds every word of the editor in the source: %s", async (_, text) => {
    const { view, kept } = await opened(text);
    const map = kept.map(view.state.doc);
    let words = 0;
    view.state.doc.descendants((node, pos) => {
      if (!node.isText) return;
      for (const word of node.text!.matchAll(/[\p{L}]+/gu)) {
        const span = { from: pos + word.index, to: pos + word.index + word[0].length };
        const range = map.source(span);
        expect(range && text.slice(range.start, range.end)).toBe(word[0]);
        expect(map.span(range!)).toEqual(span);
        expect(map.point(range!.end)).toBe(span.to);
        words++;
      }
    });
    expect(words > 0 || text === "").toBe(true);
  });

  it("changes only the block that was edited", async () => {
    const text = "Kop\n===\n\n*  een\n*  twee\n\n\nOud.\n\nZie [w].\n\n[w]: https://wetten.nl\n";
    const { view, kept } = await opened(text);
    const at = place(view.state.doc, "Oud");
    view.dispatch(view.state.tr.insertText("Heel ", at));
    expect(kept.text(view.state.doc)).toBe(text.replace("Oud.", "Heel Oud."));
    view.dispatch(view.state.tr.delete(at, at + 5));
    expect(kept.text(view.state.doc)).toBe(text);
  });

  it("keeps a definition that stands where a block goes", async () => {
    const { view, kept } = await opened("Een.\n\n[w]: https://wetten.nl\n\nTwee [w].\n\nDrie.\n");
    const { doc } = view.state;
    view.dispatch(view.state.tr.delete(0, doc.child(0).nodeSize));
    expect(kept.text(view.state.doc)).toContain("[w]: https://wetten.nl");
  });

  it("gives an empty paragraph no source, and what is typed in it its own block", async () => {
    const { view, kept } = await opened("Een.\n\nTwee.\n");
    const end = view.state.doc.child(0).nodeSize;
    view.dispatch(view.state.tr.insert(end, view.state.schema.nodes.paragraph!.create()));
    expect(kept.text(view.state.doc)).toBe("Een.\n\nTwee.\n");
    view.dispatch(view.state.tr.insertText("Nieuw.", end + 1));
    expect(kept.text(view.state.doc)).toBe("Een.\n\nNieuw.\n\nTwee.\n");
  });

  it("keeps two lists in a row apart", async () => {
    const { view, kept } = await opened("- a\n\ntussen\n\n- b\n");
    const first = view.state.doc.child(0).nodeSize;
    const tr = view.state.tr.delete(first, first + view.state.doc.child(1).nodeSize);
    tr.insertText("c", tr.doc.content.size - 3);
    view.dispatch(tr);
    const again = await opened(kept.text(view.state.doc));
    expect(again.view.state.doc.childCount).toBe(2);
  });
});

/** The same document with nodes that are new, so that nothing is known of them. */
function rewritten(doc: Node): Node {
  return doc.type.schema.nodeFromJSON(doc.toJSON());
}

function place(doc: Node, word: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? node.text!.indexOf(word) : -1;
    if (found < 0 && at >= 0) found = pos + at;
  });
  return found;
}
