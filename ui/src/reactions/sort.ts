import type { RegisterRow } from "../backend/contract";
import { STATES, stateOf } from "./filter";

export const COLUMNS = ["label", "respondent", "reference", "state"] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort { column: Column; down: boolean }

const byWord = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/**
 * Orders the places `kept` of `rows`. The rows come in the register's own order, which settles
 * equals. A comparison of words is dear, so distinct values are ranked and the ranks are sorted.
 */
export function sortRows(rows: readonly RegisterRow[], kept: Int32Array, sort: Sort): Int32Array {
  if (sort.column === "label") return sort.down ? kept.slice().reverse() : kept;
  const rank = ranks(rows, kept, sort);
  const size = rows.length;
  const keys = new Float64Array(kept.length);
  for (let at = 0; at < kept.length; at++) keys[at] = rank(rows[kept[at]]) * size + kept[at];
  keys.sort();
  return Int32Array.from(keys, (key) => key % size);
}

function ranks(rows: readonly RegisterRow[], kept: Int32Array, sort: Sort): (row: RegisterRow) => number {
  const key: (row: RegisterRow) => string = sort.column === "respondent"
    ? (row) => senderOf(row)
    : sort.column === "reference"
      // Without a chapter it is about the whole plan, which comes first.
      ? (row) => `${String(row.chapter).padStart(4, "0")} ${row.reference}`
      : (row) => String(STATES.indexOf(stateOf(row)) * 2 + (row.late ? 0 : 1));
  const values = new Set<string>();
  for (const at of kept) values.add(key(rows[at]));
  const ordered = [...values].sort(byWord.compare);
  if (sort.down) ordered.reverse();
  const places = new Map(ordered.map((value, place) => [value, place]));
  return (row) => places.get(key(row)) ?? 0;
}

/** Who says it, in as few words as a column has room for. */
export function senderOf(row: RegisterRow): string {
  return row.organisation || row.respondent || row.role;
}
