/** Which stretch of the text is in sight, with room around it. */
import type { EditorView } from "@milkdown/kit/prose/view";

export interface Sight { from: number; to: number }

/** How many heights of the page above and below it count as near. */
const ROOM = 3;

/** The places near what is in sight; null where nothing is laid out, such as in a test. */
export function sightOf(view: EditorView, scroller: Element): Sight | null {
  const box = scroller.getBoundingClientRect();
  const blocks = view.dom.children;
  if (box.height === 0 || blocks.length === 0) return null;
  const first = lowest(blocks, (rect) => rect.bottom > box.top - ROOM * box.height);
  const last = lowest(blocks, (rect) => rect.top > box.bottom + ROOM * box.height);
  return { from: placeOf(view, blocks[first]), to: placeOf(view, blocks[last]) };
}

/** The first block for which it holds; blocks stand under each other. */
function lowest(blocks: HTMLCollection, holds: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(blocks[middle]!.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

function placeOf(view: EditorView, block: Element | undefined): number {
  return block ? view.posAtDOM(block, 0) : view.state.doc.content.size;
}
