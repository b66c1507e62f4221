/** Which stretch of the text is in sight, with room around it. */
import type { EditorState } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";

export interface Sight { from: number; to: number }

/** What counts as near before anything is laid out. */
export const START: Sight = { from: 0, to: 20_000 };

/** How many heights of the page above and below it count as near. */
const ROOM = 3;

interface Ports {
  /** The places that were brought near; null when nothing has to follow. */
  near: (state: EditorState) => Sight | null;
  bring: (near: Sight) => void;
  /** Whether what changed may have brought other text in sight. */
  other: (before: EditorState, now: EditorState) => boolean;
}

/** Brings near what comes in sight; what one reads stays where it stands. */
export function follow(view: EditorView, { near, bring, other }: Ports) {
  let frame = 0;
  const look = () => {
    frame = 0;
    const before = near(view.state);
    const seen = before ? sightOf(view) : null;
    if (!before || !seen) return;
    if (before !== START && seen.from >= before.from && seen.to <= before.to) return;
    // A little scrolling stays within what was brought near around what was in sight before.
    const margin = Math.max(0, seen.to - seen.from) / 2;
    const hold = held(view);
    bring({ from: Math.max(0, seen.from - margin), to: Math.min(view.state.doc.content.size, seen.to + margin) });
    hold();
  };
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  document.addEventListener("scroll", soon, { passive: true, capture: true });
  window.addEventListener("resize", soon);
  soon();
  return {
    update: (_view: EditorView, before: EditorState) => {
      if (other(before, view.state)) soon();
    },
    destroy: () => {
      if (frame !== 0) cancelAnimationFrame(frame);
      document.removeEventListener("scroll", soon, { capture: true });
      window.removeEventListener("resize", soon);
    },
  };
}

/** The places near what is in sight; null where nothing is laid out, such as in a test. */
function sightOf(view: EditorView): Sight | null {
  const box = windowOn(view);
  const blocks = view.dom.children;
  if (box === null || blocks.length === 0) return null;
  const room = ROOM * (box.bottom - box.top);
  const first = lowest(blocks, (rect) => rect.bottom > box.top - room);
  const last = lowest(blocks, (rect) => rect.top > box.bottom + room);
  return { from: placeOf(view, blocks[first]), to: placeOf(view, blocks[last]) };
}

/** What of the page of the text is in sight. */
function windowOn(view: EditorView): { top: number; bottom: number } | null {
  const box = (view.dom.closest(".chapter-scroll") ?? view.dom).getBoundingClientRect();
  if (box.height === 0) return null;
  const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
  return bottom > top ? { top, bottom } : null;
}

/** Remembers how high the first block in sight stands, and puts it there again. */
function held(view: EditorView): () => void {
  const top = windowOn(view)?.top ?? 0;
  const block = view.dom.children[lowest(view.dom.children, (rect) => rect.bottom > top)];
  if (!block) return () => undefined;
  const pos = view.posAtDOM(block, 0);
  const index = view.state.doc.resolve(pos).index(0);
  const stood = block.getBoundingClientRect().top;
  return () => {
    const now = view.nodeDOM(beginOf(view, index));
    const moved = now instanceof Element ? now.getBoundingClientRect().top - stood : 0;
    if (Math.abs(moved) >= 1) scrollerOf(view.dom)?.scrollBy(0, moved);
  };
}

function beginOf(view: EditorView, index: number): number {
  let at = 0;
  for (let i = 0; i < index; i++) at += view.state.doc.child(i).nodeSize;
  return at;
}

function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement;
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
