/** What the toolbar does to the text. */
import { lift, setBlockType, toggleMark, wrapIn } from "@milkdown/kit/prose/commands";
import { redo, undo } from "@milkdown/kit/prose/history";
import type { Node, NodeType } from "@milkdown/kit/prose/model";
import { liftListItem, wrapInList } from "@milkdown/kit/prose/schema-list";
import { TextSelection, type Command } from "@milkdown/kit/prose/state";
import { addColumnAfter, addColumnBefore, addRowAfter, deleteColumn, deleteRow, deleteTable } from "@milkdown/kit/prose/tables";
import type { EditorView } from "@milkdown/kit/prose/view";

export type Action =
  | "strong" | "emphasis" | "bullets" | "numbers" | "quote" | "table" | "footnote" | "undo" | "redo"
  | "row-after" | "column-before" | "column-after" | "row-delete" | "column-delete" | "table-delete";

export function act(view: EditorView, action: Action) {
  const { state } = view;
  const { nodes, marks } = state.schema;
  const commands: Record<Action, Command> = {
    strong: toggleMark(marks.strong!),
    emphasis: toggleMark(marks.emphasis!),
    bullets: toggleList(nodes.bullet_list!, nodes.list_item!),
    numbers: toggleList(nodes.ordered_list!, nodes.list_item!),
    quote: (state, dispatch) => (isIn(state.selection.$from, nodes.blockquote!) ? lift(state, dispatch) : wrapIn(nodes.blockquote!)(state, dispatch)),
    table: insertTable,
    footnote: insertFootnote,
    undo, redo,
    "row-after": addRowAfter,
    "column-before": addColumnBefore,
    "column-after": addColumnAfter,
    "row-delete": deleteRow,
    "column-delete": deleteColumn,
    "table-delete": deleteTable,
  };
  commands[action](state, (tr) => view.dispatch(tr.scrollIntoView()), view);
  view.focus();
}

/** 0 is a paragraph. */
export function setHeading(view: EditorView, level: number) {
  const { heading, paragraph } = view.state.schema.nodes;
  const command = level === 0 ? setBlockType(paragraph!) : setBlockType(heading!, { level });
  command(view.state, view.dispatch);
  view.focus();
}

/** Links what is selected, or the address itself where nothing is; without an address it unlinks. */
export function setLink(view: EditorView, address: string | null) {
  const { state } = view;
  const type = state.schema.marks.link!;
  const { from, to, empty } = state.selection;
  const tr = state.tr;
  if (empty && address !== null) tr.insertText(address).addMark(from, from + address.length, type.create({ href: address }));
  else {
    const range = empty ? around(view, from) : { from, to };
    tr.removeMark(range.from, range.to, type);
    if (address !== null) tr.addMark(range.from, range.to, type.create({ href: address }));
  }
  view.dispatch(tr);
  view.focus();
}

/** The address of the link at the caret. */
export function linkAt(view: EditorView): string {
  const type = view.state.schema.marks.link!;
  const { $from, from, to } = view.state.selection;
  let found = type.isInSet($from.marks());
  view.state.doc.nodesBetween(from, to, (node) => {
    found ??= type.isInSet(node.marks);
  });
  return String(found?.attrs.href ?? "");
}

function around(view: EditorView, at: number): { from: number; to: number } {
  const type = view.state.schema.marks.link!;
  const $at = view.state.doc.resolve(at);
  let { from, to } = { from: at, to: at };
  $at.parent.forEach((node, offset) => {
    const start = $at.start() + offset;
    if (type.isInSet(node.marks) && start <= at && start + node.nodeSize >= at) {
      from = Math.min(from, start);
      to = Math.max(to, start + node.nodeSize);
    }
  });
  return { from, to };
}

function isIn($from: TextSelection["$from"], type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
}

function toggleList(list: NodeType, item: NodeType): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const node = $from.node(depth);
      if (node.type === list) return liftListItem(item)(state, dispatch, view);
      if (node.type.name.endsWith("_list")) {
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), list));
        return true;
      }
    }
    return wrapInList(list)(state, dispatch);
  };
}

const insertTable: Command = (state, dispatch) => {
  const { table, table_header_row, table_row, table_header, table_cell, paragraph } = state.schema.nodes;
  const row = (type: NodeType, cell: NodeType) => type.create(null, [0, 1, 2].map(() => cell.create({ alignment: null }, paragraph!.create())));
  const made = table!.create(null, [row(table_header_row!, table_header!), row(table_row!, table_cell!), row(table_row!, table_cell!)]);
  const { $from } = state.selection;
  const at = $from.depth === 0 ? $from.pos : $from.after(1);
  const tr = state.tr.insert(at, made);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))));
  return true;
};

/** A mark at the caret and a note at the end of the chapter, in which one goes on typing. */
const insertFootnote: Command = (state, dispatch) => {
  const { footnote_reference, footnote_definition, paragraph } = state.schema.nodes;
  const label = String(nextNumber(state.doc));
  const tr = state.tr.replaceSelectionWith(footnote_reference!.create({ label }), false);
  const end = tr.doc.content.size;
  tr.insert(end, footnote_definition!.create({ label }, paragraph!.create()));
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 2))));
  return true;
};

function nextNumber(doc: Node): number {
  let highest = 0;
  doc.descendants((node) => {
    if (node.type.name.startsWith("footnote_")) highest = Math.max(highest, Number.parseInt(String(node.attrs.label), 10) || 0);
  });
  return highest + 1;
}
