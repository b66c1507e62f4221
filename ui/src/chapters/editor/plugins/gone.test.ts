import { describe, expect, it } from "vitest";
import { goneInline, goneNodes, isBlocks } from "./gone";

const html = (nodes: Node[]) => nodes.map((node) => (node instanceof Element ? node.outerHTML : node.textContent)).join("");

describe("text that went", () => {
  it.each([
    ["een **vet** en *schuin* woord", "een <strong>vet</strong> en <em>schuin</em> woord"],
    ["vet** en half", "vet en half"],
    ["[naam](https://a.nl) en noot[^1]", "naam en noot1"],
    ["3 * 4 en `code`", "3 * 4 en <code>code</code>"],
    ["| een | twee", " een · twee"],
  ])("shows no marks of Markdown within a line: %s", (source, shown) => {
    expect(html(goneInline(source))).toBe(shown);
  });

  it("is a table when a table went", () => {
    expect(html(goneNodes("| Partner | Bijdrage |\n| --- | --- |\n| OM | **opsporing** |\n"))).toBe(
      "<table><tbody><tr><td>Partner</td><td>Bijdrage</td></tr><tr><td>OM</td><td><strong>opsporing</strong></td></tr></tbody></table>",
    );
  });

  it("keeps headings and lists apart from paragraphs", () => {
    expect(html(goneNodes("## Kop\n\nZin.\n\n- een\n1. twee\n"))).toBe(
      '<div class="gone-head">Kop</div><div class="gone-line">Zin.</div><div class="gone-line">• een</div><div class="gone-line">1. twee</div>',
    );
  });

  it.each([["Zin.\n\n", true], ["\n\nZin.", true], ["| a | b |", true], ["een woord ", false], ["", false]])("stands on lines of its own or not: %j", (source, own) => {
    expect(isBlocks(source)).toBe(own);
  });
});
