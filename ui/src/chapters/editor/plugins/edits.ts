/** Says that the person edited, and that the caret left the block they edited. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { Plugin, type EditorState, type Transaction } from "@milkdown/kit/prose/state";
import type { Mapping } from "@milkdown/kit/prose/transform";
import { $prose } from "@milkdown/kit/utils";

/** Marks a transaction by which the program, not the person, brings text in. */
export const LOADED = "draagvlak-loaded";

interface Listeners {
  edited: () => void;
  leftBlock: () => void;
  blurred: () => void;
  /** Every change of the text, also by the program. */
  changed: (mapping: Mapping) => void;
}

export function edits(listeners: Listeners): MilkdownPlugin {
  return $prose(() => {
    let byPerson = false;
    let editedIn = -1;
    return new Plugin({
      state: {
        init: () => null,
        apply: (tr: Transaction) => {
          if (tr.docChanged) {
            if (!tr.getMeta(LOADED)) byPerson = true;
            listeners.changed(tr.mapping);
          }
          return null;
        },
      },
      view: () => ({
        update: (view, before) => {
          const now = blockOf(view.state);
          if (byPerson) {
            byPerson = false;
            listeners.edited();
            if (editedIn < 0) editedIn = blockOf(before);
          }
          if (editedIn >= 0 && now !== editedIn) {
            editedIn = -1;
            listeners.leftBlock();
          }
        },
      }),
      props: {
        handleDOMEvents: {
          blur: () => {
            editedIn = -1;
            listeners.blurred();
            return false;
          },
        },
      },
    });
  });
}

function blockOf(state: EditorState): number {
  return state.selection.$head.index(0);
}
