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
    if (block.bottom < sight.from || block.top > sight.to) return block.top;
    return exactly(() => view.coordsAtPos(Math.min(place, view.state.doc.content.size)).top - origin, block.top);
  });
}

function blocksOf(view: EditorView, origin: number) {
  const elements = [...view.dom.children].filter((element) => !element.classList.contains("ProseMirror-widget"));
  const blocks: { pos: number; top: number; bottom: number }[] = [];
  let at = 0;
  view.state.doc.forEach((_node, pos) => {
    const box = elements[at++]?.getBoundingClientRect();
    if (box) blocks.push({ pos, top: box.top - origin, bottom: box.bottom - origin });
  });
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
