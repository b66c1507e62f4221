/** The Markdown that chapters are written in, as the editor reads and writes it. */
import { remarkCtx, remarkStringifyOptionsCtx, schemaCtx, serializerCtx } from "@milkdown/kit/core";
import type { Ctx, MilkdownPlugin } from "@milkdown/kit/ctx";
import { commonmark, remarkPreserveEmptyLinePlugin, syncHeadingIdPlugin, syncListOrderPlugin } from "@milkdown/kit/preset/commonmark";
import { gfm, remarkGFMPlugin } from "@milkdown/kit/preset/gfm";
import { ParserState } from "@milkdown/kit/transformer";
import type { Language } from "../source/keptSource";
import type { TreeNode } from "../source/units";

/**
 * Two plugins of the preset walk the whole text at each keystroke, and change it without the person:
 * names of headings and numbers of lists. The browser counts lists; nothing needs the names. A third
 * writes `<br />` for what is empty, such as a cell of a new table.
 */
const unwanted = new Set<unknown>([syncHeadingIdPlugin, syncListOrderPlugin, ...remarkPreserveEmptyLinePlugin]);
export const markdown: MilkdownPlugin[] = [...commonmark, ...gfm].filter((plugin) => !unwanted.has(plugin));

/** Sets how an edited block is spelled: a table without padding, so that one cell changes one row. */
export function spelling(ctx: Ctx) {
  ctx.set(remarkGFMPlugin.options.key, { tablePipeAlign: false });
  ctx.update(remarkStringifyOptionsCtx, (options) => ({
    ...options, bullet: "-" as const, bulletOther: "*" as const, emphasis: "*" as const, strong: "*" as const,
    rule: "-" as const, listItemIndent: "one" as const, fences: true, incrementListMarker: true,
  }));
}

export function languageOf(ctx: Ctx): Language {
  const schema = ctx.get(schemaCtx);
  const remark = ctx.get(remarkCtx);
  const write = ctx.get(serializerCtx);
  type Remark = Parameters<ReturnType<typeof ParserState.create> extends never ? never : typeof ParserState.create>[1];
  return {
    schema,
    tree: (source) => remark.parse(source) as unknown as TreeNode,
    document: (tree, source) => {
      const reader = {
        parse: () => tree,
        runSync: (node: never, text: string) => remark.runSync(node, text),
      } as unknown as Remark;
      return ParserState.create(schema, reader)(source);
    },
    write,
  };
}
