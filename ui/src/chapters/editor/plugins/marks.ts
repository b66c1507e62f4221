/**
 * What is shown in the text without being part of it: tracked changes, passages that reactions are
 * about, and conflicts. They are decorations, moved along with what is typed and never rendered by React.
 */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import type { Node } from "@milkdown/kit/prose/model";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet, type EditorView } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";
import { goneInline, goneNodes, isBlocks } from "./gone";
import { follow, START, type Sight } from "./sight";
import { swift } from "./swift";

export type MarkLook = "inserted" | "deleted" | "moved-away" | "moved-here" | "respelled" | "reaction" | "conflict";

/** Something to show at a place. */
export interface Mark {
  key: string;
  look: MarkLook;
  from: number;
  to: number;
  /** What a screen reader says before it. */
  label: string;
  /** The source that went, for what is not in the document any more. */
  gone: string;
}
interface MarksState {
  /** Every mark, in its place. */
  set: DecorationSet;
  /** Those that are drawn: all, or of very many those near what is in sight. */
  drawn: DecorationSet;
  near: Sight;
  marks: Map<string, Mark[]>;
  selected: string | null;
}
type MarksMeta = { marks: Mark[] } | { select: string | null } | { near: Sight };

/** Up to so many, all are drawn; beyond it each would be felt at every keystroke. */
export const MANY = 600;

const key = new PluginKey<MarksState>("draagvlak-marks");
const ARROW: Partial<Record<MarkLook, string>> = { "moved-away": "⤳", "moved-here": "⤵", respelled: "¶" };

export function marksPlugin(onPick: (key: string) => void, onDrawn: () => void): MilkdownPlugin {
  return $prose(() => new Plugin<MarksState>({
    key,
    state: {
      init: () => ({ set: DecorationSet.empty, drawn: DecorationSet.empty, near: START, marks: new Map(), selected: null }),
      apply: (tr, before) => {
        const meta = tr.getMeta(key) as MarksMeta | undefined;
        const now = tr.docChanged ? moved(before, tr) : before;
        if (!meta) return now;
        if ("marks" in meta) return fresh(tr.doc, meta.marks, now);
        if ("near" in meta) return drawn(tr.doc, { ...now, near: meta.near });
        return reselected(now, tr.doc, meta.select);
      },
    },
    // Draws other marks when other text comes in sight.
    view: (view) => follow(view, {
      near: (state) => {
        const marks = key.getState(state);
        return marks && marks.marks.size > MANY ? marks.near : null;
      },
      bring: (near) => {
        view.dispatch(view.state.tr.setMeta(key, { near } satisfies MarksMeta).setMeta("addToHistory", false));
        onDrawn();
      },
      other: (before, now) => key.getState(before)?.marks !== key.getState(now)?.marks,
    }),
    props: {
      decorations: (state) => key.getState(state)?.drawn,
      handleDOMEvents: {
        click: (_view, event) => {
          const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-mark]") : null;
          if (target?.dataset.mark) onPick(target.dataset.mark);
          return false;
        },
      },
    },
  }));
}

export function showMarks(view: EditorView, marks: Mark[]) {
  view.dispatch(view.state.tr.setMeta(key, { marks } satisfies MarksMeta).setMeta("addToHistory", false));
}

export function selectMark(view: EditorView, selected: string | null) {
  view.dispatch(view.state.tr.setMeta(key, { select: selected } satisfies MarksMeta).setMeta("addToHistory", false));
}

/** Where each mark stands now, after what was typed since. */
export function markPlaces(state: EditorState): Map<string, { from: number; to: number }> {
  const places = new Map<string, { from: number; to: number }>();
  for (const { from, to, spec } of key.getState(state)?.set.find() ?? []) {
    const name = String(spec.mark);
    const before = places.get(name);
    places.set(name, before ? { from: Math.min(before.from, from), to: Math.max(before.to, to) } : { from, to });
  }
  return places;
}

function moved(state: MarksState, { mapping, doc }: Transaction): MarksState {
  const set = swift(state.set.map(mapping, doc));
  const near = state.near === START ? START : { from: mapping.map(state.near.from, -1), to: mapping.map(state.near.to) };
  return { ...state, set, near, drawn: state.drawn === state.set ? set : swift(state.drawn.map(mapping, doc)) };
}

function drawn(doc: Node, state: MarksState): MarksState {
  const { set, near, marks } = state;
  return { ...state, drawn: marks.size > MANY ? swift(DecorationSet.create(doc, set.find(near.from, near.to))) : set };
}

function fresh(doc: Node, marks: Mark[], before: MarksState): MarksState {
  const { selected } = before;
  const byKey = new Map<string, Mark[]>();
  for (const mark of marks) byKey.set(mark.key, [...(byKey.get(mark.key) ?? []), mark]);
  const decorations = marks.flatMap((mark) => decorate(doc, mark, mark.key === selected));
  return drawn(doc, { ...before, set: swift(DecorationSet.create(doc, decorations)), marks: byKey });
}

function reselected(state: MarksState, doc: Node, selected: string | null): MarksState {
  const touched = [state.selected, selected].filter((name) => name !== null);
  const old = state.set.find(undefined, undefined, (spec) => touched.includes(spec.mark as string));
  const renewed = old.flatMap(({ from, to, spec }) => {
    const mark = state.marks.get(spec.mark as string)?.find((other) => other.look === spec.look);
    return mark ? decorate(doc, { ...mark, from, to }, mark.key === selected) : [];
  });
  const unique = [...new Map(renewed.map((d) => [`${d.from}-${d.to}-${String(d.spec.mark)}-${String(d.spec.look)}-${String(d.spec.part)}`, d])).values()];
  return drawn(doc, { ...state, set: swift(state.set.remove(old).add(doc, unique)), selected });
}

function decorate(doc: Node, mark: Mark, selected: boolean): Decoration[] {
  const spec = { mark: mark.key, look: mark.look };
  const names = `tc tc-${mark.look}${selected ? " is-selected" : ""}`;
  if (mark.look === "deleted" || mark.look === "moved-away" || mark.look === "respelled") {
    const at = mark.look === "respelled" ? mark.from : placeOf(doc, mark);
    const inline = doc.resolve(at).parent.inlineContent;
    const widget = () => gone(mark, names, inline);
    return [Decoration.widget(at, widget, {
      ...spec, side: -1, marks: [], ignoreSelection: true,
      key: `${mark.key}-${mark.look}-${selected}-${mark.label}-${inline}`,
    })];
  }
  const nodeName = mark.look === "reaction" || mark.look === "conflict" ? "mark" : "ins";
  const attributes = { nodeName, class: names, "data-mark": mark.key, role: "group", "aria-label": mark.label, "data-arrow": ARROW[mark.look] ?? "" };
  return piecesOf(doc, mark).map(({ from, to }) => Decoration.inline(from, to, attributes, spec));
}

/** A mark over several blocks, block by block: one over all of them would be looked at for every block of the text. */
function piecesOf(doc: Node, { from, to }: Mark): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos) => {
    if (!node.isTextblock) return true;
    const [start, end] = [Math.max(from, pos + 1), Math.min(to, pos + 1 + node.content.size)];
    if (start < end) pieces.push({ from: start, to: end });
    return false;
  });
  return pieces;
}

/** Where it is shown: between blocks when whole blocks went. */
function placeOf(doc: Node, { from, gone }: Mark): number {
  const $at = doc.resolve(from);
  if ($at.depth === 0 || !isBlocks(gone)) return from;
  const isRow = $at.node(1).type.name === "table";
  if ($at.pos === $at.start() && !isRow) return $at.before(1);
  return $at.pos === $at.end() || isRow ? $at.after(1) : from;
}

/**
 * The text that went, struck through; on lines of its own where whole blocks went. Within a line it is
 * one element: of thousands in a text each one more is felt at every keystroke.
 */
function gone(mark: Mark, names: string, inline: boolean): HTMLElement {
  const inner = document.createElement(mark.look === "deleted" ? "del" : inline ? "span" : "div");
  inner.className = names;
  inner.dataset.mark = mark.key;
  inner.dataset.arrow = ARROW[mark.look] ?? "";
  inner.setAttribute("role", "group");
  inner.setAttribute("aria-label", mark.label);
  if (mark.look === "respelled") inner.textContent = mark.gone;
  else inner.append(...(inline ? goneInline(mark.gone) : goneNodes(mark.gone)));
  if (inline) {
    inner.classList.add("tc-place");
    return inner;
  }
  const element = document.createElement("div");
  element.className = "tc-place tc-block";
  element.append(inner);
  return element;
}
