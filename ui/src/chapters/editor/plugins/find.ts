/** Find and replace within the chapter. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import type { Node } from "@milkdown/kit/prose/model";
import { Plugin, PluginKey, TextSelection, type EditorState } from "@milkdown/kit/prose/state";
import { Decoration, DecorationSet, type EditorView } from "@milkdown/kit/prose/view";
import { $prose } from "@milkdown/kit/utils";

export interface Hit { from: number; to: number }
interface FindState { query: string; hits: Hit[]; current: number; set: DecorationSet }
type FindMeta = { query: string } | { current: number };

const key = new PluginKey<FindState>("draagvlak-find");
const NONE: FindState = { query: "", hits: [], current: -1, set: DecorationSet.empty };

/** Every place of `query` in the text, whatever its capitals; never across blocks. */
export function hitsIn(doc: Node, query: string): Hit[] {
  const hits: Hit[] = [];
  const wanted = query.toLocaleLowerCase();
  if (wanted === "") return hits;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, "\ufffc").toLocaleLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
    return false;
  });
  return hits;
}

export const findPlugin: MilkdownPlugin = $prose(() => new Plugin<FindState>({
  key,
  state: {
    init: () => NONE,
    apply: (tr, before) => {
      const meta = tr.getMeta(key) as FindMeta | undefined;
      if (meta && "query" in meta) {
        const hits = hitsIn(tr.doc, meta.query);
        const next = hits.findIndex((hit) => hit.from >= tr.selection.from);
        return shown(tr.doc, meta.query, hits, hits.length === 0 ? -1 : Math.max(next, 0));
      }
      if (meta) return shown(tr.doc, before.query, before.hits, meta.current);
      if (!tr.docChanged || before.query === "") return before;
      const hits = hitsIn(tr.doc, before.query);
      return shown(tr.doc, before.query, hits, Math.min(before.current, hits.length - 1));
    },
  },
  props: { decorations: (state) => key.getState(state)?.set },
}));

function shown(doc: Node, query: string, hits: Hit[], current: number): FindState {
  const set = DecorationSet.create(doc, hits.map(({ from, to }, i) => Decoration.inline(from, to, { class: i === current ? "hit is-current" : "hit" })));
  return { query, hits, current, set };
}

export function findState(state: EditorState): { count: number; current: number } {
  const found = key.getState(state) ?? NONE;
  return { count: found.hits.length, current: found.current };
}

export function find(view: EditorView, query: string) {
  view.dispatch(view.state.tr.setMeta(key, { query } satisfies FindMeta));
  reveal(view);
}

/** Looks for the words together, or else for the longest of them that is there. Says what it looks for. */
export function findWords(view: EditorView, words: string): string {
  const apart = words.split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);
  const found = [words.trim(), ...apart].find((query) => hitsIn(view.state.doc, query).length > 0) ?? words.trim();
  find(view, found);
  return found;
}

export function findNext(view: EditorView, step: 1 | -1) {
  const { count, current } = findState(view.state);
  if (count === 0) return;
  view.dispatch(view.state.tr.setMeta(key, { current: (current + step + count) % count } satisfies FindMeta));
  reveal(view);
}

export function replaceHit(view: EditorView, by: string) {
  const found = key.getState(view.state);
  const hit = found?.hits[found.current];
  if (!hit) return;
  view.dispatch(view.state.tr.insertText(by, hit.from, hit.to));
  reveal(view);
}

/** Replaces all in one step that one undo takes back. Says how many. */
export function replaceAllHits(view: EditorView, by: string): number {
  const hits = key.getState(view.state)?.hits ?? [];
  const tr = view.state.tr;
  for (const { from, to } of [...hits].reverse()) tr.insertText(by, from, to);
  if (hits.length > 0) view.dispatch(tr);
  return hits.length;
}

function reveal(view: EditorView) {
  const found = key.getState(view.state);
  const hit = found?.hits[found.current];
  if (!hit) return;
  const tr = view.state.tr.setSelection(TextSelection.create(view.state.doc, hit.from, hit.to));
  view.dispatch(tr);
  const dom = view.domAtPos(hit.from).node;
  const element = dom instanceof Element ? dom : dom.parentElement;
  element?.scrollIntoView?.({ block: "center" });
}
