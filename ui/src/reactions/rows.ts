import type { RegisterRow, RoundRow } from "../backend/contract";

/** By its digits, then by the letter behind them: `R1-017`, `R1-017b`, `R1-100`. */
function numberOf(row: RegisterRow): [number, string] {
  const behind = row.label.slice(row.round.length + 1);
  const digits = /^\d+/.exec(behind)?.[0] ?? "";
  return [Number(digits), behind.slice(digits.length)];
}

/**
 * The rows with those of `labels` as they are now: changed ones in their place, new ones at theirs (by
 * round and number), those that are off the register gone. While rows are still coming in, a new one
 * that belongs behind the last is left to come with them.
 */
export function withRows(rows: readonly RegisterRow[], labels: readonly string[], fresh: readonly RegisterRow[], rounds: readonly RoundRow[], more = false): RegisterRow[] {
  const asked = new Set(labels);
  const now = new Map(fresh.map((row) => [row.label, row]));
  const kept: RegisterRow[] = [];
  for (const row of rows) {
    if (!asked.has(row.label)) kept.push(row);
    else {
      const one = now.get(row.label);
      if (one) kept.push(one);
      now.delete(row.label);
    }
  }
  const order = new Map(rounds.map((round, place) => [round.code, place]));
  const place = (row: RegisterRow) => order.get(row.round) ?? rounds.length;
  const before = (one: RegisterRow, other: RegisterRow) => {
    if (place(one) !== place(other)) return place(one) < place(other);
    const [[number, letter], [another, behind]] = [numberOf(one), numberOf(other)];
    return number === another ? letter < behind : number < another;
  };
  for (const row of now.values()) {
    // New ones stand at the end of their round: seen from behind, that is near.
    let at = kept.length;
    while (at > 0 && before(row, kept[at - 1])) at--;
    if (at < kept.length || !more) kept.splice(at, 0, row);
  }
  return kept;
}
