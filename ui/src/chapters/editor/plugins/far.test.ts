import { Selection, TextSelection } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";
import { afterEach, describe, expect, it } from "vitest";
import { createEditor, type Opened } from "../createEditor";
import { farPlugin, isNear, LONG_TEXT } from "./far";

const sentence = "De gemeenten en de politie werken samen aan veiligheid. ";
const long = (blocks: number) => Array.from({ length: blocks }, (_, n) => (n % 10 === 0 ? `## Kop ${n}` : `Alinea ${n}. ${sentence.repeat(8).trim()}`)).join("\n\n") + "\n";

let opened: Opened | null = null;
async function open(text: string): Promise<EditorView> {
  const root = document.createElement("div");
  document.body.append(root);
  opened = await createEditor(root, text, "Proef", [farPlugin].flat(), () => true);
  return opened.view;
}
afterEach(async () => {
  await opened?.editor.destroy();
  document.body.replaceChildren();
});

const drawn = (view: EditorView) => [...view.dom.children].filter((block) => !block.classList.contains("far"));
const begins = (view: EditorView) => {
  const places: number[] = [];
  view.state.doc.forEach((_node, pos) => places.push(pos));
  return places;
};
/** What stands in the page is what the plugin calls near, block for block. */
function agrees(view: EditorView) {
  const near = begins(view).map((pos) => isNear(view.state, pos));
  const laidOut = [...view.dom.children].map((block) => !block.classList.contains("far"));
  expect(laidOut).toEqual(near);
}
const press = (view: EditorView, key: string, more: KeyboardEventInit = {}) => view.dom.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

describe("a very long chapter", () => {
  it("lays out what is near, and keeps room with its words for the rest", async () => {
    const text = long(400);
    const view = await open(text);
    expect(view.state.doc.content.size).toBeGreaterThan(LONG_TEXT);
    expect(view.dom.children).toHaveLength(400);
    expect(drawn(view).length).toBeLessThan(80);
    agrees(view);
    const last = view.dom.lastElementChild as HTMLElement;
    expect(last.textContent).toBe("");
    expect(last.getAttribute("aria-label")).toContain("Alinea 399.");
    expect(Number.parseFloat(last.style.height)).toBeGreaterThan(28);
    expect(opened!.kept.text(view.state.doc)).toBe(text);
    const heading = [...view.dom.querySelectorAll(".far")].find((block) => block.getAttribute("aria-label") === "Kop 300")!;
    expect([heading.getAttribute("role"), heading.getAttribute("aria-level")]).toEqual(["heading", "2"]);
  });

  it("lays an ordinary chapter out whole", async () => {
    const view = await open(long(40));
    expect(drawn(view)).toHaveLength(40);
  });

  it("lays out the blocks at the caret, wherever it goes, and those it left no longer", async () => {
    const view = await open(long(400));
    const at = begins(view)[205]! + 3;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
    agrees(view);
    const block = view.dom.children[205]!;
    expect(block.textContent).toContain("Alinea 205.");
    expect([203, 204, 206, 207].every((n) => !view.dom.children[n]!.classList.contains("far"))).toBe(true);
    view.dispatch(view.state.tr.setSelection(Selection.atStart(view.state.doc)));
    expect(view.dom.children[205]!.classList.contains("far")).toBe(true);
    agrees(view);
  });

  it("goes to its very end and its very beginning by Ctrl+End and Ctrl+Home", async () => {
    const view = await open(long(400));
    press(view, "End", { ctrlKey: true });
    expect(view.state.selection.from).toBe(view.state.doc.content.size - 1);
    expect(view.dom.lastElementChild!.textContent).toContain("Alinea 399.");
    agrees(view);
    press(view, "Home", { ctrlKey: true, shiftKey: true });
    expect([view.state.selection.head, view.state.selection.anchor]).toEqual([1, view.state.doc.content.size - 1]);
    agrees(view);
  });

  it("stays whole under every kind of edit near and far", async () => {
    const view = await open(long(400));
    const edits: ((view: EditorView) => void)[] = [
      ({ state, dispatch }) => dispatch.call(view, state.tr.insertText("x", begins(view)[203]! + 4)),
      ({ state, dispatch }) => dispatch.call(view, state.tr.split(begins(view)[3]! + 9)),
      ({ state, dispatch }) => dispatch.call(view, state.tr.split(begins(view)[302]! + 9)),
      ({ state, dispatch }) => dispatch.call(view, state.tr.delete(begins(view)[2]!, begins(view)[150]!)),
      ({ state, dispatch }) => dispatch.call(view, state.tr.setNodeMarkup(begins(view)[4]!, state.schema.nodes.heading!, { level: 3 })),
      ({ state, dispatch }) => dispatch.call(view, state.tr.insert(state.doc.content.size, state.schema.nodes.paragraph!.create(null, state.schema.text("Slot")))),
      ({ state, dispatch }) => dispatch.call(view, state.tr.join(begins(view)[8]!)),
    ];
    for (const edit of edits) {
      edit(view);
      agrees(view);
      const shown = [...view.dom.children].map((block) => block.getAttribute("aria-label") ?? block.textContent);
      const said: string[] = [];
      view.state.doc.forEach((node) => said.push(node.textContent));
      expect(shown).toEqual(said);
    }
  });

  it("takes everything along when all is chosen and typed over", async () => {
    const view = await open(long(400));
    press(view, "a", { ctrlKey: true });
    view.dispatch(view.state.tr.deleteSelection());
    expect(view.state.doc.textContent).toBe("");
    agrees(view);
  });
});
