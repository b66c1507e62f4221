/**
 * What a reader sees of a Markdown tree, letter by letter, with where each letter stands in the
 * source. A picture, a footnote mark and the like count as one letter: `ATOM`.
 */
import type { Node } from "@milkdown/kit/prose/model";

export const ATOM = "\ufffc";

/** A node of the tree that remark makes, as far as it matters here. */
export interface TreeNode {
  type: string;
  value?: string;
  children?: TreeNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** `text[i]` stands in the source from `starts[i]` up to `ends[i]`. */
export interface Units {
  text: string;
  starts: number[];
  ends: number[];
}

const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;
const ENTITY_AMP = /^&(?:amp|#38|#x26);/i;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ATOMS = new Set(["html", "image", "imageReference", "footnoteReference", "thematicBreak"]);

/** The letters of `node`, whose positions point into `source`. */
export function sourceUnits(node: TreeNode, source: string): Units {
  const found: Units = { text: "", starts: [], ends: [] };
  const letters: string[] = [];
  const put = (letter: string, start: number, end: number) => {
    letters.push(letter);
    found.starts.push(start);
    found.ends.push(end);
  };
  const walk = (node: TreeNode) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === "definition") return;
    if (node.type === "break") put("\n", start, end);
    else if (ATOMS.has(node.type)) put(ATOM, start, end);
    else if (node.type === "text") align(node.value ?? "", source, start, end, true, put);
    else if (node.type === "inlineCode") {
      const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
      align(node.value ?? "", source, start + fence, end, false, put);
    } else if (node.type === "code") {
      const fenced = /^(?:`{3,}|~{3,})/.test(source.slice(start, end));
      const first = fenced ? source.indexOf("\n", start) + 1 : start;
      align(node.value ?? "", source, first === 0 ? start : first, end, false, put);
    } else for (const child of node.children ?? []) walk(child);
  };
  walk(node);
  found.text = letters.join("");
  return found;
}

/**
 * Lays a value beside the source it was read from. Escapes and entities are longer in the source;
 * what a container puts at the beginning of a line (`> `, indentation) is not in the value.
 */
function align(
  value: string, source: string, from: number, to: number, escapes: boolean,
  put: (letter: string, start: number, end: number) => void,
) {
  let at = from;
  for (let i = 0; i < value.length; i++) {
    const letter = value[i]!;
    let found = 0;
    while (at < to && found === 0) {
      const here = source[at]!;
      if (escapes && here === "\\" && source[at + 1] === letter && PUNCTUATION.test(letter)) found = 2;
      else if (escapes && here === "&") {
        const rest = source.slice(at, Math.min(to, at + 40));
        const entity = letter === "&" ? ENTITY_AMP.exec(rest) : ENTITY.exec(rest);
        found = entity ? entity[0].length : letter === "&" ? 1 : 0;
        if (found === 0) at++;
      } else if (here === letter) found = 1;
      else if (letter === " " && (here === "\n" || here === "\t")) found = 1;
      else if (letter === "\n" && here === "\r") found = source[at + 1] === "\n" ? 2 : 1;
      else at++;
    }
    put(letter, at, at + found);
    const pair = found > 2 && letter >= "\ud800" && letter <= "\udbff";
    if (pair && i + 1 < value.length) put(value[++i]!, at, at + found);
    at += found;
  }
}

/** The letters of a block of the editor, with their places counted from the block's own place. */
export function editorUnits(block: Node): { text: string; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  if (block.isLeaf) return { text: ATOM, places: [0] };
  block.descendants((node, pos) => {
    if (node.isText) {
      const text = node.text ?? "";
      for (let i = 0; i < text.length; i++) {
        letters.push(text[i]!);
        places.push(pos + 1 + i);
      }
    } else if (node.isLeaf) {
      letters.push(node.type.name === "hardbreak" ? "\n" : ATOM);
      places.push(pos + 1);
    }
    return true;
  });
  return { text: letters.join(""), places };
}
