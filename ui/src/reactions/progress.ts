import type { Carried, OutcomeKey, RegisterRow } from "../backend/contract";
import { CARRIED, OUTCOMES } from "./filter";

/** How far the disposing is: what was done with how many, and how many wait. */
export interface Progress { total: number; done: number; open: number; late_open: number; segments: { outcome: OutcomeKey | Carried; count: number }[] }

export function progressOf(rows: Iterable<RegisterRow>): Progress {
  const count = new Map<OutcomeKey | Carried, number>();
  let total = 0;
  let late_open = 0;
  for (const row of rows) {
    total++;
    const settled = row.carried ?? row.outcome;
    if (settled) count.set(settled, (count.get(settled) ?? 0) + 1);
    else if (row.late) late_open++;
  }
  const segments = [...OUTCOMES, ...CARRIED].flatMap((outcome) => {
    const found = count.get(outcome);
    return found ? [{ outcome, count: found }] : [];
  });
  const done = segments.reduce((sum, segment) => sum + segment.count, 0);
  return { total, done, open: total - done, late_open, segments };
}
