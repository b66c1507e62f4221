/** What holds where the caret stands, for the toolbar: told only when it becomes something else. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { undoDepth, redoDepth } from "@milkdown/kit/prose/history";
import { Plugin, type EditorState } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";

export interface Caret {
  /** "paragraph", "heading-1" … or "code". */
  block: string;
  strong: boolean;
  emphasis: boolean;
  link: boolean;
  bullets: boolean;
  numbers: boolean;
  quote: boolean;
  table: boolean;
  selects: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

export function caretPlugin(told: (caret: Caret) => void): MilkdownPlugin {
  return $prose(() => {
    let before = "";
    const tell = (state: EditorState) => {
      const caret = caretOf(state);
      const now = JSON.stringify(caret);
      if (now === before) return;
      before = now;
      told(caret);
    };
    return new Plugin({
      view: (view) => {
        tell(view.state);
        return { update: (view) => tell(view.state) };
      },
    });
  });
}

function caretOf(state: EditorState): Caret {
  const { $from, from, to, empty } = state.selection;
  const around = new Set<string>();
  for (let depth = $from.depth; depth > 0; depth--) around.add($from.node(depth).type.name);
  const { marks } = state.schema;
  const has = (name: string) => {
    const type = marks[name];
    if (!type) return false;
    return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
  };
  const { parent } = $from;
  const block = parent.type.name === "heading" ? `heading-${String(parent.attrs.level)}` : parent.type.spec.code ? "code" : "paragraph";
  return {
    block, strong: has("strong"), emphasis: has("emphasis"), link: has("link"),
    bullets: around.has("bullet_list"), numbers: around.has("ordered_list"), quote: around.has("blockquote"), table: around.has("table"),
    selects: !empty, canUndo: undoDepth(state) > 0, canRedo: redoDepth(state) > 0,
  };
}
