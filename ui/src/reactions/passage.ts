import type { ChangeRow } from "../backend/contract";

/** A piece of the passage: as it was, put in for this reaction, or gone for it; `about` is what the reaction is about. */
export interface Piece { text: string; kind: "equal" | "inserted" | "deleted"; about: boolean }

interface Found { start: number; end: number; old: string }

/**
 * The passage as it stands now with what was changed for the reaction in its place. A change is
 * found by its new words; one that left none stands only in the list of changes.
 */
export function passagePieces(passage: { before: string; passage: string; after: string }, changes: readonly Pick<ChangeRow, "old" | "new">[]): Piece[] {
  const whole = passage.before + passage.passage + passage.after;
  const from = passage.before.length;
  const to = from + passage.passage.length;
  const found: Found[] = [];
  for (const change of changes) {
    if (!change.new.trim()) continue;
    const start = whole.indexOf(change.new);
    const end = start + change.new.length;
    if (start < 0 || found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, old: change.old });
  }
  found.sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  const put = (start: number, end: number, kind: Piece["kind"]) => {
    for (const [a, b, about] of [[start, Math.min(end, from), false], [Math.max(start, from), Math.min(end, to), true], [Math.max(start, to), end, false]] as const) {
      if (a < b) pieces.push({ text: whole.slice(a, b), kind, about });
    }
  };
  let at = 0;
  for (const { start, end, old } of found) {
    put(at, start, "equal");
    if (old.trim()) pieces.push({ text: old, kind: "deleted", about: start >= from && start < to });
    put(start, end, "inserted");
    at = end;
  }
  put(at, whole.length, "equal");
  return pieces;
}
