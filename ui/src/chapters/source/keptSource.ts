/**
 * The Markdown source of what stands in the editor. A block nobody touched keeps its source to the
 * byte; only a block that was edited is written anew. So a save costs what was edited, and opening
 * and saving changes nothing.
 */
import type { Node, Schema } from "@milkdown/kit/prose/model";
import { blockTable, EMPTY_TABLE, type BlockTable } from "./blockTable";
import { SourceMap, type MappedBlock } from "./sourceMap";
import { sourceUnits, type TreeNode } from "./units";

/** How Markdown becomes a document and the other way round. */
export interface Language {
  schema: Schema;
  /** The tree with positions, before anything is changed in it. */
  tree(source: string): TreeNode;
  /** The document of a tree; may change the tree. */
  document(tree: TreeNode, source: string): Node;
  /** The source of a document. */
  write(document: Node): string;
}

interface Known { source: string; table: BlockTable | null }

export class KeptSource {
  private known = new WeakMap<Node, Known>();
  private nodes: Node[] = [];
  /** The white space and definitions around the blocks: one more than there are blocks. */
  private gaps: string[] = [""];
  /** The text as stored. */
  stored = "";

  constructor(private readonly language: Language) {}

  /** Reads a text; the document that comes back is what the editor must show. */
  open(text: string): Node {
    const tree = this.language.tree(text);
    const blocks = (tree.children ?? []).filter((node) => node.type !== "definition");
    const spans = blocks.map(spanOf);
    const units = blocks.map((block) => sourceUnits(block, text));
    const document = this.language.document(tree, text);
    this.stored = text;
    this.nodes = withText(document);
    this.gaps = [];
    if (this.nodes.length !== blocks.length) {
      // Nothing is known block by block, so each is written anew when something is edited.
      this.gaps = ["", ...this.nodes.slice(1).map(() => "\n\n"), "\n"];
      return document;
    }
    let at = 0;
    spans.forEach((span, i) => {
      this.gaps.push(text.slice(at, span.start));
      const table = blockTable(units[i]!, span.start, this.nodes[i]!);
      this.known.set(this.nodes[i]!, { source: text.slice(span.start, span.end), table });
      at = span.end;
    });
    this.gaps.push(text.slice(at));
    return document;
  }

  /**
   * Says which nodes of `shown`, a document like the one opened last, stand for its blocks. Returns
   * what of `shown` says something else and the nodes that belong there; null when nothing does.
   */
  take(shown: Node): { from: number; to: number; nodes: Node[] } | null {
    const now = withText(shown);
    const want = this.nodes;
    const shortest = Math.min(now.length, want.length);
    let head = 0;
    while (head < shortest && now[head]!.eq(want[head]!)) head++;
    let tail = 0;
    while (tail < shortest - head && now.at(-1 - tail)!.eq(want.at(-1 - tail)!)) tail++;
    const nodes = want.slice(head, want.length - tail);
    this.nodes = want.map((node, i) => {
      const same = i < head ? now[i]! : i >= want.length - tail ? now[now.length - want.length + i]! : null;
      if (!same) return node;
      this.known.set(same, this.known.get(node) ?? { source: this.write(node), table: null });
      return same;
    });
    if (nodes.length === 0 && head + tail === now.length) return null;
    const [first, last] = [now[head], now[now.length - tail]];
    let from = shown.content.size;
    let to = shown.content.size;
    shown.forEach((node, pos) => {
      if (node === first && head < now.length) from = Math.min(from, pos);
      if (node === last && tail > 0) to = pos;
    });
    return { from: Math.min(from, to), to, nodes };
  }

  /** The source of a document that grew out of the one opened last. */
  text(document: Node): string {
    return this.pieces(document).map(({ gap, source }) => gap + source).join("") + this.tail(document);
  }

  /** Says that the text of `document` is what is stored now, so that the next edit starts from it. */
  settle(document: Node, stored: string) {
    const pieces = this.pieces(document);
    const tail = this.tail(document);
    this.nodes = withText(document);
    this.gaps = pieces.map(({ gap }) => gap).concat(tail);
    this.stored = stored;
  }

  /** The table between the source of `document` and its places. */
  map(document: Node): SourceMap {
    const blocks: MappedBlock[] = [];
    const pieces = this.pieces(document);
    let at = 0;
    let next = 0;
    document.forEach((node, pos) => {
      const piece = pieces[next];
      if (piece?.node !== node) return;
      next++;
      at += piece.gap.length;
      blocks.push({ start: at, end: at + piece.source.length, pos, size: node.nodeSize, table: this.tableOf(node) });
      at += piece.source.length;
    });
    return new SourceMap(blocks);
  }

  private pieces(document: Node): { gap: string; source: string; node: Node }[] {
    const now = withText(document);
    const gaps = this.gapsFor(now);
    let before: { node: Node; source: string } | null = null;
    return now.map((node, i) => {
      const known = this.known.get(node);
      let source = known?.source ?? this.write(node);
      if (!known) {
        if (before && node.type === before.node.type && node.type.name.endsWith("_list")) source = apart(source, before.source);
        this.known.set(node, { source, table: null });
      }
      before = { node, source };
      return { gap: gaps[i]!, source, node };
    });
  }

  private tail(document: Node): string {
    return this.stored === "" && withText(document).length > 0 ? "\n" : this.gaps.at(-1) ?? "";
  }

  /** White space stays where neighbours stayed; what is new gets an empty line. */
  private gapsFor(now: readonly Node[]): string[] {
    const old = this.nodes;
    const shortest = Math.min(old.length, now.length);
    let head = 0;
    while (head < shortest && old[head] === now[head]) head++;
    let tail = 0;
    while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    if (old.length === now.length) return this.gaps.slice(0, now.length).map((gap, i) => (i > 0 && gap === "" ? "\n\n" : gap));
    const gaps = now.map((_, i) => {
      if (i < head || i === 0) return this.gaps[i] ?? "";
      if (i > now.length - tail) return this.gaps[i - now.length + old.length] ?? "\n\n";
      return "\n\n";
    });
    const lost = this.gaps.slice(head, old.length - tail + 1).filter((gap) => gap.trim() !== "");
    const at = Math.min(now.length - tail, now.length - 1);
    if (lost.length > 0 && at >= 0) gaps[at] = `${at > 0 ? "\n\n" : ""}${lost.map((gap) => gap.trim()).join("\n\n")}\n\n`;
    return gaps;
  }

  private write(node: Node): string {
    const alone = this.language.schema.topNodeType.create(null, node);
    const source = this.language.write(alone).replace(/^\n+|\s+$/g, "");
    return node.type.name === "table" ? ruled(source) : source;
  }

  private tableOf(node: Node): BlockTable {
    const known = this.known.get(node);
    if (known?.table) return known.table;
    if (!known) return EMPTY_TABLE;
    // A footnote mark is only one beside its footnote: a block read alone gets them along.
    const labels = new Set<string>();
    node.descendants((child) => {
      if (child.type.name === "footnote_reference") labels.add(String(child.attrs.label));
    });
    const notes = [...labels].map((label) => `\n\n[^${label}]: x`).join("");
    const source = known.source + notes;
    const inside = (this.language.tree(source).children ?? []).filter((child) => spanOf(child).start < known.source.length);
    known.table = blockTable(sourceUnits({ type: "root", children: inside }, source), 0, node);
    return known.table;
  }
}

/** The blocks that say something: an empty paragraph is only room to type in, and has no source. */
export function withText(document: Node): Node[] {
  const nodes: Node[] = [];
  document.forEach((node) => {
    if (node.type.name !== "paragraph" || node.childCount > 0) nodes.push(node);
  });
  return nodes;
}

function spanOf(node: TreeNode): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The line under the head of a table as people write it: three dashes a column. */
function ruled(table: string): string {
  const [head = "", rule = "", ...rows] = table.split("\n");
  return [head, rule.replace(/-+/g, "---"), ...rows].join("\n");
}

/** Two lists in a row are one to a reader of Markdown, unless their marks differ. */
function apart(source: string, before: string): string {
  const [mark, other] = [before[0], source[0]];
  if (mark !== undefined && mark === other && "-*+".includes(mark)) {
    const next = mark === "-" ? "*" : "-";
    return source.replace(/^[-*+](?=\s)/gm, next);
  }
  const [one, two] = [/^\d+([.)])/.exec(before)?.[1], /^\d+([.)])/.exec(source)?.[1]];
  if (one === undefined || one !== two) return source;
  return source.replace(/^(\d+)[.)](?=\s)/gm, `$1${one === "." ? ")" : "."}`);
}
