import { beforeEach, describe, expect, it } from "vitest";
import type { Node } from "@milkdown/kit/prose/model";
import { TextSelection } from "@milkdown/kit/prose/state";
import { undo } from "@milkdown/kit/prose/history";
import { act, setHeading, setLink, type Action } from "./actions";
import { createEditor } from "./createEditor";
import { safeAddress } from "./links";
import { find, findNext, findPlugin, findState, findWords, replaceAllHits, replaceHit } from "./plugins/find";
import { cleanHtml } from "./plugins/paste";

const START = "Een zin met woorden.\n\nTweede zin.\n";

beforeEach(() => {
  Range.prototype.getBoundingClientRect ??= () => ({ top: 0, bottom: 0, left: 0, right: 0, width: 0, height: 0 }) as DOMRect;
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
});

/** An editor in which `word` is selected. */
async function editing(word: string, text = START) {
  const root = document.body.appendChild(document.createElement("div"));
  const { view, kept } = await createEditor(root, text, "Tekst", [findPlugin].flat(), () => true);
  const select = (wanted: string) => {
    const at = place(view.state.doc, wanted);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at, at + wanted.length)));
  };
  select(word);
  return { view, select, source: () => kept.text(view.state.doc) };
}

describe("the toolbar", () => {
  it.each<[Action, string]>([
    ["strong", "Een zin met **woorden**.\n\nTweede zin.\n"],
    ["emphasis", "Een zin met *woorden*.\n\nTweede zin.\n"],
    ["bullets", "- Een zin met woorden.\n\nTweede zin.\n"],
    ["numbers", "1. Een zin met woorden.\n\nTweede zin.\n"],
    ["quote", "> Een zin met woorden.\n\nTweede zin.\n"],
  ])("%s goes on and off again", async (action, on) => {
    const { view, source } = await editing("woorden");
    act(view, action);
    expect(source()).toBe(on);
    act(view, action);
    expect(source()).toBe(START);
  });

  it("makes a heading of a paragraph and a paragraph of it again", async () => {
    const { view, source } = await editing("woorden");
    setHeading(view, 3);
    expect(source()).toBe(`### ${START}`);
    setHeading(view, 0);
    expect(source()).toBe(START);
  });

  it("makes a table with room to type, without filling its cells", async () => {
    const { view, source } = await editing("woorden");
    act(view, "table");
    view.dispatch(view.state.tr.insertText("Partner"));
    expect(source()).toMatch(/\n\n\| Partner \| +\| +\|\n\| :?-+ \| :?-+ \| :?-+ \|\n(\| +\| +\| +\|\n){2}\nTweede zin.\n$/);
    act(view, "row-after");
    expect(source().match(/^\| /gm)).toHaveLength(5);
    act(view, "table-delete");
    expect(source()).toBe(START);
  });

  it("changes one row of a table when one cell is edited", async () => {
    const text = "| A | B |\n| --- | :---: |\n| een | twee |\n| drie | vier |\n";
    const { view, source } = await editing("twee", text);
    view.dispatch(view.state.tr.insertText("een heel lange cel"));
    expect(source().split("\n").filter((line) => !text.split("\n").includes(line))).toEqual(["| een | een heel lange cel |"]);
  });

  it("puts a footnote at the caret and goes on in the note", async () => {
    const { view, source } = await editing("woorden");
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, view.state.selection.to)));
    act(view, "footnote");
    view.dispatch(view.state.tr.insertText("De noot."));
    expect(source()).toBe("Een zin met woorden[^1].\n\nTweede zin.\n\n[^1]: De noot.\n");
  });

  it("links what is selected and unlinks it", async () => {
    const { view, source } = await editing("woorden");
    setLink(view, safeAddress("www.om.nl"));
    expect(source()).toBe("Een zin met [woorden](https://www.om.nl).\n\nTweede zin.\n");
    setLink(view, null);
    expect(source()).toBe(START);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc", "vbscript:x", "java\tscript:x", ""])("takes no address such as %j", (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});

describe("find and replace", () => {
  it("goes round the places, replaces one, then all, and undo takes all back in one step", async () => {
    const { view, source } = await editing("Een");
    find(view, "ZIN");
    expect(findState(view.state)).toEqual({ count: 2, current: 0 });
    findNext(view, 1);
    replaceHit(view, "regel");
    expect(source()).toBe("Een zin met woorden.\n\nTweede regel.\n");
    find(view, "e");
    const before = source();
    expect(replaceAllHits(view, "E")).toBeGreaterThan(3);
    expect(source()).toBe(before.replace(/e/g, "E"));
    undo(view.state, view.dispatch);
    expect(source()).toContain("woorden");
  });

  it("looks for the longest word when the words do not stand together", async () => {
    const { view } = await editing("Een");
    expect(findWords(view, "woorden tweede")).toBe("woorden");
    expect(findWords(view, "Tweede zin")).toBe("Tweede zin");
  });
});

describe("pasting from Word", () => {
  it("keeps structure, drops the rest, and says that a picture was left out", () => {
    const said: boolean[] = [];
    const html = cleanHtml(
      "<style>p{}</style><p class=MsoNormal style='color:red'>Een <b>vet</b><o:p></o:p> woord</p><p style='mso-list:l0 level1'><span style='mso-list:Ignore'>·&nbsp;</span>punt</p><p><img src=x><a href='javascript:x()'>boos</a></p>",
      { refused: (withText) => said.push(withText), leftOut: () => undefined },
    );
    expect(html).toBe("<p>Een <b>vet</b> woord</p><ul><li><p>punt</p></li></ul><p>boos</p>");
    expect(said).toEqual([true]);
  });
});

function place(doc: Node, word: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? node.text!.indexOf(word) : -1;
    if (found < 0 && at >= 0) found = pos + at;
  });
  return found;
}
