import type { ColumnChoice, ImportReport } from "../../backend/contract";

/** What became of the rows of a file: every row is in exactly one part. */
export interface Totals { rows: number; fresh: number; split: number; parts: number; known: number; skipped: number; agree: boolean }

export function totalsOf({ rows, fresh, split, parts, known, skipped }: ImportReport): Totals {
  const whole = fresh - parts;
  return { rows, fresh: whole, split, parts, known, skipped, agree: rows === whole + split + known + skipped };
}

/** The columns that were given a field. */
export function mappingOf(columns: ImportReport["columns"]): ColumnChoice[] {
  return columns.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
}

/** Fields that several columns may share: a reference is often chapter, section and page. */
const SHARED = new Set(["reference"]);

/** The mapping once a column gets another field; a field that stands once moves there. */
export function remapped(mapping: readonly ColumnChoice[], column: number, field: string | null): ColumnChoice[] {
  const others = mapping.filter((one) => one.column !== column && (field === null || one.field !== field || SHARED.has(field)));
  const next = field === null ? others : [...others, { column, field }];
  return next.sort((one, other) => one.column - other.column);
}

/** A mapping can be used only when some column holds the reaction itself. */
export function hasText(mapping: readonly ColumnChoice[]): boolean {
  return mapping.some(({ field }) => field === "text");
}

/** The code after the last: R3 after R2; R1 where there is none. */
export function nextRound(codes: readonly string[]): string {
  const numbers = codes.flatMap((code) => /^R(\d+)$/.exec(code)?.[1] ?? []).map(Number);
  return `R${Math.max(0, ...numbers) + 1}`;
}

/** The last part of a path, whichever way its slashes lean. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Notices of one kind together, with the rows they are about. */
export function noticesByCode(notices: ImportReport["notices"]): { code: string; skipped: boolean; notices: ImportReport["notices"] }[] {
  const groups = new Map<string, { code: string; skipped: boolean; notices: ImportReport["notices"] }>();
  for (const notice of notices) {
    const key = `${notice.skipped} ${notice.code}`;
    const group = groups.get(key);
    if (group) group.notices.push(notice);
    else groups.set(key, { code: notice.code, skipped: notice.skipped, notices: [notice] });
  }
  // What was left out comes first: a person must be sure that nothing was lost.
  return [...groups.values()].sort((one, other) => Number(other.skipped) - Number(one.skipped) || other.notices.length - one.notices.length);
}
