/** How high passages stand in the page. Exactly for those in sight; elsewhere as high as their block. */
import type { EditorView } from "@milkdown/kit/prose/view";

export interface Sight { from: number; to: number }

/** Tops counted from `origin`, the same way `sight` is; `places` ascend. */
export function topsOf(view: EditorView, places: readonly number[], origin: number, sight: Sight): number[] {
  const blocks = blocksOf(view, origin);
  let next = 0;
  return places.map((place) => {
    while (next + 1 < blocks.length && blocks[next + 1]!.pos <= place) next++;
    const block = blocks[next];
    if (!block) return 0;
    if (place === block.pos) return block.lead;
    if (block.bottom < sight.from || block.top > sight.to) return block.top;
    return exactly(() => view.coordsAtPos(Math.min(place, view.state.doc.content.size)).top - origin, block.top);
  });
}

/** The blocks of the text; `lead` is where what is shown before one begins, such as a paragraph that went. */
function blocksOf(view: EditorView, origin: number) {
  const places: number[] = [];
  view.state.doc.forEach((_node, pos) => places.push(pos));
  const blocks: { pos: number; lead: number; top: number; bottom: number }[] = [];
  let lead: number | null = null;
  for (const element of view.dom.children) {
    const box = element.getBoundingClientRect();
    const top = box.top - origin;
    if (element.classList.contains("ProseMirror-widget")) {
      lead ??= top;
      continue;
    }
    const pos = places[blocks.length];
    if (pos === undefined) break;
    blocks.push({ pos, lead: lead ?? top, top, bottom: box.bottom - origin });
    lead = null;
  }
  return blocks;
}

function exactly(read: () => number, otherwise: number): number {
  try {
    return read();
  } catch {
    // A page that is not laid out, such as in a test, has no coordinates.
    return otherwise;
  }
}
