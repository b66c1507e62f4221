import type { RegisterRow } from "../backend/contract";
import { isOpen, STATES, stateOf } from "./filter";
import { senderOf } from "./sort";

export const GROUPINGS = ["none", "chapter", "respondent", "main_line", "state"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group { key: string; count: number; open: number; collapsed: boolean }

/** What the grid shows, line by line. `lines[i]` ≥ 0 is a place in the rows, below 0 the group `-1 - lines[i]`. */
export interface Lines { lines: Int32Array; groups: Group[]; rows: number }

const byWord = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** The key of the group a row is in. */
export function groupKey(row: RegisterRow, grouping: Grouping): string {
  switch (grouping) {
    case "chapter": return String(row.chapter);
    case "respondent": return senderOf(row);
    case "main_line": return String(row.main_line);
    case "state": return stateOf(row);
    case "none": return "";
  }
}

/** Puts ordered rows in groups; a collapsed group shows only its own line. */
export function groupRows(rows: readonly RegisterRow[], ordered: Int32Array, grouping: Grouping, collapsed: ReadonlySet<string>): Lines {
  if (grouping === "none") return { lines: ordered, groups: [], rows: ordered.length };
  const members = new Map<string, number[]>();
  for (const at of ordered) {
    const key = groupKey(rows[at], grouping);
    const list = members.get(key);
    if (list) list.push(at);
    else members.set(key, [at]);
  }
  const keys = [...members.keys()].sort(compare(grouping));
  const lines: number[] = [];
  const groups: Group[] = [];
  for (const key of keys) {
    const list = members.get(key) ?? [];
    const closed = collapsed.has(key);
    lines.push(-1 - groups.length);
    groups.push({ key, count: list.length, open: list.filter((at) => isOpen(rows[at])).length, collapsed: closed });
    if (!closed) for (const at of list) lines.push(at);
  }
  return { lines: Int32Array.from(lines), groups, rows: ordered.length };
}

function compare(grouping: Grouping): (one: string, other: string) => number {
  if (grouping === "state") return (one, other) => STATES.indexOf(one as never) - STATES.indexOf(other as never);
  if (grouping === "main_line") return (one, other) => (Number(one) || Infinity) - (Number(other) || Infinity) || 0;
  return byWord.compare;
}
