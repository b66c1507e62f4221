/** Hands undo and redo on when nothing is left of this session: then they go on into those before. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { redoDepth, undoDepth } from "@milkdown/kit/prose/history";
import { Plugin } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";

export type Step = "undo" | "redo";

/** `older` says whether there is anything to go on into. */
export function olderPlugin(older: (step: Step) => boolean): MilkdownPlugin {
  return $prose(() => new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const step = stepOf(event);
        if (step === null || !view.editable) return false;
        const here = step === "undo" ? undoDepth(view.state) : redoDepth(view.state);
        return here === 0 && older(step);
      },
    },
  }));
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Step | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}
