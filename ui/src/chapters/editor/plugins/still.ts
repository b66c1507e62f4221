/**
 * What one types moves nothing above it. Where the browser does not hold on to what is read, as in
 * WebKit, ProseMirror does: at every keystroke it asks the page, point by point from the top of the
 * window, which block stands there. That stays for what the program changes.
 */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { Plugin } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";

export const stillPlugin: MilkdownPlugin = $prose(() => {
  let byProgram = false;
  return new Plugin({
    state: {
      init: () => null,
      apply: (tr) => {
        byProgram = tr.getMeta("addToHistory") === false;
        return null;
      },
    },
    view: (view) => {
      const { style } = view.dom;
      // ProseMirror takes a browser that knows the property for one that holds on by itself.
      if (!("overflowAnchor" in style)) Object.defineProperty(style, "overflowAnchor", { configurable: true, get: () => (byProgram ? undefined : "auto") });
      return { destroy: () => void Reflect.deleteProperty(style, "overflowAnchor") };
    },
  });
});
