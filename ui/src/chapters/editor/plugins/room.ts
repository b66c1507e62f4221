/** How high blocks are that are not laid out: as high as they were, or as their letters make likely. */
import type { Node } from "@milkdown/kit/prose/model";
import type { EditorView } from "@milkdown/kit/prose/view";

/** CSS pixels a letter takes of the height of a block, before any block was measured. */
const A_LETTER = 0.3;
const A_LINE = 28;

export class Room {
  private known = new WeakMap<Node, number>();
  private letter = A_LETTER;
  private width = 0;
  private readonly empty = new Map<HTMLElement, Node>();

  /** An element that keeps the room of a block; its text is read aloud by its name. */
  element(node: Node): HTMLElement {
    const dom = document.createElement("div");
    dom.className = "far";
    const heading = node.type.name === "heading";
    dom.setAttribute("role", heading ? "heading" : "group");
    if (heading) dom.setAttribute("aria-level", String(node.attrs.level));
    dom.setAttribute("aria-label", node.textBetween(0, node.content.size, " ", " "));
    dom.style.height = `${this.of(node)}px`;
    this.empty.set(dom, node);
    return dom;
  }

  forget(dom: HTMLElement) {
    this.empty.delete(dom);
  }

  /** Remembers how high blocks are that are laid out now. */
  measure(view: EditorView, laidOut: readonly { node: Node; pos: number }[]) {
    const { clientWidth } = view.dom;
    if (clientWidth !== this.width) this.known = new WeakMap();
    this.width = clientWidth;
    let [letters, height] = [0, 0];
    for (const { node, pos } of laidOut) {
      const dom = view.nodeDOM(pos);
      if (!(dom instanceof HTMLElement) || dom.offsetHeight === 0 || this.empty.has(dom)) continue;
      this.known.set(node, dom.offsetHeight);
      if (node.type.name !== "paragraph") continue;
      letters += node.content.size;
      height += dom.offsetHeight;
    }
    if (letters > 0) this.letter = height / letters;
    for (const [dom, node] of this.empty) {
      const now = `${this.of(node)}px`;
      if (dom.style.height !== now) dom.style.height = now;
    }
  }

  private of(node: Node): number {
    return this.known.get(node) ?? Math.max(A_LINE, Math.round((node.content.size * this.letter) / A_LINE) * A_LINE);
  }
}
