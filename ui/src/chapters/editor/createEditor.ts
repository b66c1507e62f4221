/** Makes the editor of a chapter in an element of the page. */
import { Editor, editorStateOptionsCtx, editorViewCtx, editorViewOptionsCtx, rootCtx } from "@milkdown/kit/core";
import type { Ctx, MilkdownPlugin } from "@milkdown/kit/ctx";
import { history } from "@milkdown/kit/plugin/history";
import type { EditorView } from "@milkdown/kit/prose/view";
import { KeptSource } from "../source/keptSource";
import { languageOf, markdown, spelling } from "./language";

export interface Opened {
  editor: Editor;
  view: EditorView;
  kept: KeptSource;
  ctx: Ctx;
}

export async function createEditor(
  root: HTMLElement, text: string, label: string, plugins: MilkdownPlugin[], editable: () => boolean,
  configure: (ctx: Ctx) => void = () => undefined,
): Promise<Opened> {
  let kept: KeptSource | null = null;
  const editor = await Editor.make()
    .config((ctx) => {
      ctx.set(rootCtx, root);
      spelling(ctx);
      configure(ctx);
      ctx.set(editorStateOptionsCtx, (options) => {
        kept = new KeptSource(languageOf(ctx));
        return { ...options, doc: kept.open(text) };
      });
      ctx.update(editorViewOptionsCtx, (options) => ({
        ...options,
        editable,
        attributes: { class: "prose", role: "textbox", "aria-multiline": "true", "aria-label": label, spellcheck: "true" },
      }));
    })
    .use(markdown)
    .use(history)
    .use(plugins)
    .create();
  return { editor, view: editor.ctx.get(editorViewCtx), kept: kept!, ctx: editor.ctx };
}
