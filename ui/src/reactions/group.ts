import type { RegisterRow } from "../backend/contract";
import { bucket, inOrder } from "./buckets";
import { isOpen, STATES, stateOf } from "./filter";
import { byWord, senderOf } from "./sort";

export const GROUPINGS = ["none", "chapter", "respondent", "main_line", "state"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group { key: string; count: number; open: number; collapsed: boolean }

/** What the grid shows, line by line. `lines[i]` ≥ 0 is a place in the rows, below 0 the group `-1 - lines[i]`. */
export interface Lines { lines: Int32Array; groups: Group[]; rows: number }

type Key = string | number;

const KEYS: Record<Exclude<Grouping, "none">, { of: (row: RegisterRow) => Key; compare: (one: Key, other: Key) => number }> = {
  chapter: { of: (row) => row.chapter, compare: (one, other) => Number(one) - Number(other) },
  respondent: { of: senderOf, compare: (one, other) => byWord(String(one), String(other)) },
  // Those without a main line come last.
  main_line: { of: (row) => row.main_line, compare: (one, other) => (Number(one) || 1e9) - (Number(other) || 1e9) },
  state: { of: stateOf, compare: (one, other) => STATES.indexOf(one as never) - STATES.indexOf(other as never) },
};

/** Puts ordered rows in groups; a collapsed group shows only its own line. */
export function groupRows(rows: readonly RegisterRow[], ordered: Int32Array, grouping: Grouping, collapsed: ReadonlySet<string>): Lines {
  if (grouping === "none") return { lines: ordered, groups: [], rows: ordered.length };
  const { of, compare } = KEYS[grouping];
  const buckets = bucket(ordered.length, (at) => of(rows[ordered[at]]));
  const { order, starts, sorted } = inOrder(buckets, compare);
  const lines = new Int32Array(ordered.length + order.length);
  const groups: Group[] = [];
  let end = 0;
  order.forEach((place, rank) => {
    const key = String(buckets.keys[place]);
    const closed = collapsed.has(key);
    let open = 0;
    lines[end++] = -1 - groups.length;
    for (let at = starts[rank]; at < starts[rank + 1]; at++) {
      const row = ordered[sorted[at]];
      if (isOpen(rows[row])) open++;
      if (!closed) lines[end++] = row;
    }
    groups.push({ key, count: starts[rank + 1] - starts[rank], open, collapsed: closed });
  });
  return { lines: lines.subarray(0, end), groups, rows: ordered.length };
}
