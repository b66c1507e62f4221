import { Schema, type Node } from "@milkdown/kit/prose/model";
import { Mapping, StepMap } from "@milkdown/kit/prose/transform";
import { Decoration, DecorationSet } from "@milkdown/kit/prose/view";
import { describe, expect, it } from "vitest";
import { swift } from "./swift";

const schema = new Schema({ nodes: { doc: { content: "p*" }, p: { content: "text*" }, text: {} } });
const page = (blocks: number) => schema.node("doc", null, Array.from({ length: blocks }, (_, n) => schema.node("p", null, schema.text(`alinea ${n} `.repeat(1 + (n % 4))))));

function marksOf(doc: Node, every: number): Decoration[] {
  const marks: Decoration[] = [];
  doc.forEach((_node, at, n) => {
    if (n % every === 0) marks.push(Decoration.inline(at + 1, at + 4, { class: "a" }), Decoration.widget(at + 3, () => document.createElement("i")));
    if (n % 7 === 0) marks.push(Decoration.widget(at, () => document.createElement("hr")));
  });
  return marks;
}

/** What is shown of each block, asked in the way the view asks. */
function perBlock(set: DecorationSet, doc: Node, way: "swift" | "plain"): string[] {
  const shown: string[] = [];
  doc.forEach((node, at) => {
    const source = way === "swift" ? set.forChild(at, node) : DecorationSet.prototype.forChild.call(set, at, node);
    const found: string[] = [];
    source.forEachSet((one) => found.push(...one.find().map(({ from, to }) => `${from}-${to}`)));
    shown.push(found.sort().join(" "));
  });
  return shown;
}

describe("decorations asked the fast way", () => {
  it.each([[1, 1], [40, 1], [200, 3], [500, 2]])("are those of the plain way: %i blocks, a mark in every %ith", (blocks, every) => {
    const doc = page(blocks);
    const set = swift(DecorationSet.create(doc, marksOf(doc, every)));
    expect(Object.hasOwn(set, "forChild")).toBe(blocks >= 100 || (blocks === 40 && every === 1));
    expect(perBlock(set, doc, "swift")).toEqual(perBlock(set, doc, "plain"));
  });

  it("stay so when the text moves under them", () => {
    const doc = page(300);
    const set = swift(DecorationSet.create(doc, marksOf(doc, 2)));
    const typed = doc.type.create(null, [schema.node("p", null, schema.text("x".repeat(9))), ...children(doc).slice(1)]);
    const grown = typed.child(0).nodeSize - doc.child(0).nodeSize;
    const mapping = new Mapping([new StepMap([5, 0, grown])]);
    const mapped = swift(set.map(mapping, typed));
    expect(perBlock(mapped, typed, "swift")).toEqual(perBlock(mapped, typed, "plain"));
  });

  it("stay plain where a mark runs over several blocks", () => {
    const doc = page(200);
    const wide = swift(DecorationSet.create(doc, [...marksOf(doc, 1), Decoration.inline(2, doc.content.size - 2, { class: "b" })]));
    expect(perBlock(wide, doc, "swift")).toEqual(perBlock(wide, doc, "plain"));
  });
});

function children(doc: Node): Node[] {
  const all: Node[] = [];
  doc.forEach((node) => all.push(node));
  return all;
}
