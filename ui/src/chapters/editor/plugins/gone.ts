/** Text that went, as one reads it: its emphasis, lists and tables, without the marks of Markdown. */
import { readable } from "../../margin/entries";

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/;
const INLINE = /(\*\*|__)(?=\S)(.+?)\1|(?<![\p{L}\\*_])([*_])(?=\S)(.+?)(?<![\s\\])\3(?![\p{L}*_])|`([^`]+)`/gu;

/** Whether whole blocks went: then they are shown between the blocks that stayed. */
export function isBlocks(source: string): boolean {
  return source.trim() !== "" && (/^\n|\n$|\n\s*\n/.test(source) || source.split("\n").some((line) => ROW.test(line)));
}

/** The nodes to show for a source that went. */
export function goneNodes(source: string): Node[] {
  const found: Node[] = [];
  let rows: string[] = [];
  const table = () => {
    if (rows.length > 0) found.push(tableOf(rows));
    rows = [];
  };
  for (const line of source.split("\n")) {
    if (RULE.test(line)) continue;
    if (ROW.test(line)) {
      rows.push(line);
      continue;
    }
    table();
    if (line.trim() !== "") found.push(lineOf(line));
  }
  table();
  return found;
}

/** The same within a line: parts of a line beside each other. */
export function goneInline(source: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  const plain = (text: string) => {
    const shown = readable(text);
    if (shown !== "") nodes.push(document.createTextNode(shown));
  };
  for (const match of source.matchAll(INLINE)) {
    plain(source.slice(at, match.index));
    const element = document.createElement(match[2] !== undefined ? "strong" : match[4] !== undefined ? "em" : "code");
    element.append(...goneInline(match[2] ?? match[4] ?? match[5] ?? ""));
    nodes.push(element);
    at = match.index + match[0].length;
  }
  plain(source.slice(at));
  return nodes;
}

function lineOf(line: string): HTMLElement {
  const [, mark = ""] = /^\s*(#{1,6}|[-*+]|\d+[.)])\s/.exec(line) ?? [];
  const element = document.createElement("div");
  element.className = mark.startsWith("#") ? "gone-head" : "gone-line";
  if (/^[-*+]$/.test(mark)) element.append("• ");
  else if (/^\d/.test(mark)) element.append(`${mark} `);
  element.append(...goneInline(mark === "" ? line : line.slice(line.indexOf(mark) + mark.length + 1)));
  return element;
}

function tableOf(rows: string[]): HTMLElement {
  const table = document.createElement("table");
  for (const row of rows) {
    const cells = row.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/);
    const line = table.insertRow();
    for (const cell of cells) line.insertCell().append(...goneInline(cell.trim()));
  }
  return table;
}
