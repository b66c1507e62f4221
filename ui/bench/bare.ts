/**
 * A bare ProseMirror on paragraphs of plain text: what a keystroke in a chapter is measured against,
 * in the same window. `npm run bench` makes one script of it, which the measurement brings in.
 */
import { EditorState } from "@milkdown/kit/prose/state";
import { Schema } from "@milkdown/kit/prose/model";
import { EditorView } from "@milkdown/kit/prose/view";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    text: {},
  },
});

/** Puts the editor over the whole page. */
export function over(text: string): HTMLElement {
  const place = document.createElement("div");
  place.style.cssText = "position: fixed; inset: 0; overflow: auto; background: Canvas; z-index: 99";
  document.body.append(place);
  const paragraphs = text.split("\n\n").filter(Boolean).map((words) => schema.node("paragraph", null, schema.text(words)));
  new EditorView(place, { state: EditorState.create({ doc: schema.node("doc", null, paragraphs) }), attributes: { class: "prose" } });
  return place;
}
