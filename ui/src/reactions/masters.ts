import type { RegisterRow } from "../backend/contract";
import { EVERYTHING, filterRows } from "./filter";

const SHOWN = 6;

/** Reactions this one may say the same as: those that are alike while nothing is typed, else those with the words. */
export function likelyMasters(rows: readonly RegisterRow[], text: string, own: readonly string[], likely: readonly string[]): RegisterRow[] {
  const fits = (row: RegisterRow) => !own.includes(row.label) && row.outcome !== "duplicate" && row.carried === null;
  if (text.trim() === "") {
    const near = rows.filter((row) => likely.includes(row.label) && fits(row));
    return near.length ? near.slice(0, SHOWN) : rows.filter(fits).slice(0, SHOWN);
  }
  const found: RegisterRow[] = [];
  for (const at of filterRows(rows, { ...EVERYTHING, search: text }, "")) {
    if (fits(rows[at])) found.push(rows[at]);
    if (found.length === SHOWN) break;
  }
  return found;
}
