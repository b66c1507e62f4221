import type { ReactionChange, RegisterRow } from "../backend/contract";

/** What besides the disposition a person judges of a reaction. */
export type Field = ReactionChange["field"];

/** The rows as they are once a change is stored. `numbers` says the number of a chapter by its id. */
export function changedRows(rows: readonly RegisterRow[], labels: ReadonlySet<string>, change: ReactionChange, numbers: ReadonlyMap<string, number>): RegisterRow[] {
  return rows.map((row) => (labels.has(row.label) ? changedRow(row, change, numbers) : row));
}

function changedRow(row: RegisterRow, change: ReactionChange, numbers: ReadonlyMap<string, number>): RegisterRow {
  switch (change.field) {
    case "sentiment": return { ...row, sentiment: change.value };
    case "kind": return { ...row, kind: change.value };
    case "handler": return { ...row, handler: change.value };
    case "main_line": return { ...row, main_line: change.value ?? 0 };
    case "chapter": return { ...row, chapter: change.value === null ? 0 : (numbers.get(change.value) ?? row.chapter) };
    // By the dates again: only the program knows, so the row is read anew.
    case "withheld": return { ...row, withheld: change.value };
    case "late": return change.value === null ? row : { ...row, late: change.value };
  }
}

/** A change that puts back what stood, and for which reactions. */
export interface Back { labels: string[]; change: ReactionChange }

/**
 * What takes a change back. A sentiment or kind that was judged for the first time cannot become
 * unjudged again: such reactions are counted in `kept`.
 */
export function changesBack(before: readonly RegisterRow[], field: Field, ids: ReadonlyMap<number, string>): { back: Back[]; kept: number } {
  const groups = new Map<string, Back>();
  let kept = 0;
  for (const row of before) {
    const change = standingOf(row, field, ids);
    if (!change) {
      kept++;
      continue;
    }
    const key = String(change.value);
    const group = groups.get(key);
    if (group) group.labels.push(row.label);
    else groups.set(key, { labels: [row.label], change });
  }
  return { back: [...groups.values()], kept };
}

function standingOf(row: RegisterRow, field: Field, ids: ReadonlyMap<number, string>): ReactionChange | null {
  switch (field) {
    case "sentiment": return row.sentiment && { field, value: row.sentiment };
    case "kind": return row.kind && { field, value: row.kind };
    case "handler": return { field, value: row.handler };
    case "main_line": return { field, value: row.main_line || null };
    case "chapter": return { field, value: ids.get(row.chapter) ?? null };
    case "late": return { field, value: row.late };
    case "withheld": return { field, value: row.withheld };
  }
}

/** What all of them share; undefined when they differ. */
export function shared<T>(rows: readonly RegisterRow[], pick: (row: RegisterRow) => T): T | undefined {
  if (rows.length === 0) return undefined;
  const first = pick(rows[0]);
  return rows.every((row) => pick(row) === first) ? first : undefined;
}
