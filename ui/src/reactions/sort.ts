import type { RegisterRow } from "../backend/contract";
import { bucket, inOrder, type Buckets } from "./buckets";
import { STATES, stateOf } from "./filter";

export const COLUMNS = ["label", "respondent", "reference", "state"] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort { column: Column; down: boolean }

export const byWord = new Intl.Collator("nl", { numeric: true, sensitivity: "base" }).compare;

/**
 * Orders the places `kept` of `rows`. The rows come in the register's own order, which settles
 * equals. A comparison of words is dear, so only distinct values are compared.
 */
export function sortRows(rows: readonly RegisterRow[], kept: Int32Array, { column, down }: Sort): Int32Array {
  if (column === "label") return down ? kept.slice().reverse() : kept;
  const turn = down ? -1 : 1;
  const row = (at: number) => rows[kept[at]];
  let sorted: Int32Array;
  if (column === "respondent") {
    sorted = inOrder(bucket(kept.length, (at) => senderOf(row(at))), (one, other) => turn * byWord(one, other)).sorted;
  } else if (column === "state") {
    // Within a state what is late comes first.
    const stands = bucket(kept.length, (at) => STATES.indexOf(stateOf(row(at))) * 2 + (row(at).late ? 0 : 1));
    sorted = inOrder(stands, (one, other) => turn * (one - other)).sorted;
  } else {
    const places: Buckets<string> = bucket(kept.length, (at) => row(at).reference);
    const chapters: Buckets<number> = bucket(kept.length, (at) => row(at).chapter);
    // Two stable passes: by reference, then by chapter; those about the whole plan first.
    const first = inOrder(places, (one, other) => turn * byWord(one, other)).sorted;
    const second = inOrder({ keys: chapters.keys, of: first.map((at) => chapters.of[at]) }, (one, other) => turn * (one - other)).sorted;
    sorted = second.map((at) => first[at]);
  }
  return sorted.map((at) => kept[at]);
}

/** Who says it, in as few words as a column has room for. */
export function senderOf(row: RegisterRow): string {
  return row.organisation || row.respondent || row.role;
}
