/**
 * Of a very long chapter only the blocks near what is in sight and those at the caret are laid out;
 * the others stand as empty room. What a letter costs WebKit grows with the text that is laid out in
 * the editor, not with what one types (docs/decisions/0056).
 */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { schemaCtx } from "@milkdown/kit/core";
import { DOMSerializer, type Node, type NodeType, type Schema } from "@milkdown/kit/prose/model";
import { Plugin, PluginKey, Selection, TextSelection, type EditorState } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet, type EditorView, type NodeView, type NodeViewConstructor } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";
import { Room } from "./room";
import { follow, START, type Sight } from "./sight";

/** From so many places on; an ordinary chapter is laid out whole. */
export const LONG_TEXT = 60_000;
/** Blocks beside the caret, so that arrows find text. */
const BESIDE = 2;

interface FarState { near: Sight; set: DecorationSet }
interface Block { node: Node; pos: number }

/** Null for a chapter that was not long when it was opened. */
const key = new PluginKey<FarState | null>("draagvlak-far");
const NEAR = { near: true };

export const farPlugin: MilkdownPlugin = $prose((ctx) => {
  const room = new Room();
  return new Plugin<FarState | null>({
    key,
    state: {
      init: (_config, { doc, selection }) => (doc.content.size >= LONG_TEXT ? brought(doc, selection, START) : null),
      apply: (tr, before) => {
        const near = tr.getMeta(key) as Sight | undefined;
        if (!before || near) return before && near ? brought(tr.doc, tr.selection, near) : before;
        if (!tr.docChanged && !tr.selectionSet) return before;
        return kept(tr.docChanged ? moved(before, tr) : before, tr.doc, tr.selection);
      },
    },
    view: (view) => follow(view, {
      near: (state) => key.getState(state)?.near ?? null,
      bring: (near) => {
        room.measure(view, nearBlocks(view.state));
        view.dispatch(view.state.tr.setMeta(key, near).setMeta("addToHistory", false));
      },
      other: (before, now) => before.doc.childCount !== now.doc.childCount,
    }),
    props: {
      decorations: (state) => key.getState(state)?.set,
      nodeViews: Object.fromEntries(blockTypes(ctx.get(schemaCtx)).map(({ name }) => [name, viewOf(room)])),
      handleKeyDown: (view, event) => toTheEnds(view, event),
    },
  });
});

/** Whether a block of the highest level is laid out. */
export function isNear(state: EditorState, pos: number): boolean {
  const set = key.getState(state)?.set;
  return !set || set.find(pos, pos + 1).some((mark) => mark.from === pos);
}

function brought(doc: Node, selection: Selection, near: Sight): FarState {
  const marks = wanted(doc, selection, near).map(({ node, pos }) => Decoration.node(pos, pos + node.nodeSize, {}, NEAR));
  return { near, set: quick(DecorationSet.create(doc, marks)) };
}

function moved({ near, set }: FarState, { mapping, doc }: { mapping: { map: (at: number, side?: number) => number }; doc: Node }): FarState {
  return {
    near: near === START ? START : { from: mapping.map(near.from, -1), to: mapping.map(near.to) },
    set: quick(set.map(mapping as never, doc)),
  };
}

/** The same unless another block has to be laid out. */
function kept(state: FarState, doc: Node, selection: Selection): FarState {
  const marks = state.set.find();
  const blocks = wanted(doc, selection, state.near);
  const same = marks.length === blocks.length && blocks.every(({ node, pos }, i) => marks[i]!.from === pos && marks[i]!.to === pos + node.nodeSize);
  return same ? state : brought(doc, selection, state.near);
}

function wanted(doc: Node, { $from, $to }: Selection, near: Sight): Block[] {
  const blocks: Block[] = [];
  const beside = (index: number, at: number) => Math.abs(index - at) <= BESIDE;
  doc.forEach((node, pos, index) => {
    const inSight = pos < near.to && pos + node.nodeSize > near.from;
    if (inSight || beside(index, $from.index(0)) || beside(index, $to.index(0))) blocks.push({ node, pos });
  });
  return blocks;
}

function nearBlocks(state: EditorState): Block[] {
  const near = key.getState(state)?.near;
  return near ? wanted(state.doc, state.selection, near) : [];
}

/** None of these marks says anything within a block: ProseMirror need not look, at every keystroke, for each block. */
function quick(set: DecorationSet): DecorationSet {
  if (set !== DecorationSet.empty) (set as unknown as { forChild: () => DecorationSet }).forChild = () => DecorationSet.empty;
  return set;
}

function blockTypes(schema: Schema): NodeType[] {
  const { contentMatch } = schema.topNodeType;
  return Array.from({ length: contentMatch.edgeCount }, (_, i) => contentMatch.edge(i).type).filter((type) => !type.isLeaf && type.spec.toDOM);
}

function viewOf(room: Room): NodeViewConstructor {
  return (first, view, getPos, marks) => {
    const pos = getPos();
    const isBlock = key.getState(view.state) && pos !== undefined && view.state.doc.resolve(pos).depth === 0;
    // Nothing of our own: drawn as always.
    if (!isBlock) return undefined as unknown as NodeView;
    const near = (given: readonly Decoration[]) => given.some(({ spec }) => (spec as Partial<typeof NEAR>).near === true);
    if (!near(marks)) {
      const dom = room.element(first);
      return { dom, ignoreMutation: () => true, destroy: () => room.forget(dom) };
    }
    const { dom, contentDOM } = DOMSerializer.renderSpec(document, first.type.spec.toDOM!(first));
    let now = first;
    return {
      dom, contentDOM,
      update: (node, given) => {
        if (!near(given) || !node.sameMarkup(now)) return false;
        now = node;
        return true;
      },
    };
  };
}

/** The browser knows only what is laid out: it would go to the last block of that. */
function toTheEnds(view: EditorView, event: KeyboardEvent): boolean {
  const { state } = view;
  if (!key.getState(state) || !(event.ctrlKey || event.metaKey) || (event.key !== "Home" && event.key !== "End")) return false;
  const end = event.key === "Home" ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
  const selection = event.shiftKey ? TextSelection.between(state.selection.$anchor, end.$head) : end;
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  return true;
}
