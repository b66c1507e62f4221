import type { RegisterRow } from "../backend/contract";
import { isOpen } from "./filter";
import type { Lines } from "./group";

/** Where one is in the grid. Places are those of lines, groups included. */
export type Step = 1 | -1;

/** The line of a reaction; -1 when it is not shown. */
export function lineOf(rows: readonly RegisterRow[], shown: Lines, label: string | null): number {
  if (label === null) return -1;
  for (let at = 0; at < shown.lines.length; at++) {
    const place = shown.lines[at];
    if (place >= 0 && rows[place].label === label) return at;
  }
  return -1;
}

/** The line of the reaction after (or before) a line, groups stepped over; the line itself at the end. */
export function stepFrom(shown: Lines, line: number, step: Step): number {
  for (let at = line + step; at >= 0 && at < shown.lines.length; at += step) {
    if (shown.lines[at] >= 0) return at;
  }
  return line;
}

/** The first (or last) line that holds a reaction; -1 for none. */
export function edge(shown: Lines, last: boolean): number {
  const line = stepFrom(shown, last ? shown.lines.length : -1, last ? -1 : 1);
  return line >= 0 && line < shown.lines.length ? line : -1;
}

/**
 * The label to go on with after `done` were disposed of: the next open one below the lowest of them,
 * then from the top, then simply the next. Null when nothing else is shown. Asked before the list
 * changes, so that a reaction that leaves the filter still has a place to go on from.
 */
export function goOn(rows: readonly RegisterRow[], shown: Lines, done: ReadonlySet<string>): string | null {
  const size = shown.lines.length;
  let from = -1;
  for (let at = 0; at < size; at++) {
    const place = shown.lines[at];
    if (place >= 0 && done.has(rows[place].label)) from = at;
  }
  let next: string | null = null;
  for (let turn = 1; turn <= size; turn++) {
    const place = shown.lines[(from + turn + size) % size];
    if (place < 0 || done.has(rows[place].label)) continue;
    if (isOpen(rows[place])) return rows[place].label;
    next ??= rows[place].label;
  }
  return next;
}

/** Which reactions are selected, and from where Shift counts. */
export interface Selection { labels: ReadonlySet<string>; anchor: string | null }
export const NOTHING: Selection = { labels: new Set(), anchor: null };

export function toggled(selection: Selection, label: string): Selection {
  const labels = new Set(selection.labels);
  if (!labels.delete(label)) labels.add(label);
  return { labels, anchor: label };
}

/** Everything between the anchor and a reaction, both included, in the order shown. */
export function ranged(rows: readonly RegisterRow[], shown: Lines, selection: Selection, from: string, to: string): Selection {
  const anchor = selection.anchor ?? from;
  const one = lineOf(rows, shown, anchor);
  const other = lineOf(rows, shown, to);
  if (one < 0 || other < 0) return toggled(NOTHING, to);
  const labels = new Set<string>();
  for (let at = Math.min(one, other); at <= Math.max(one, other); at++) {
    const place = shown.lines[at];
    if (place >= 0) labels.add(rows[place].label);
  }
  return { labels, anchor };
}

/** Every reaction that is shown. */
export function everyShown(rows: readonly RegisterRow[], shown: Lines): Selection {
  const labels = new Set<string>();
  for (const place of shown.lines) if (place >= 0) labels.add(rows[place].label);
  return { labels, anchor: null };
}

/** The selected that are still shown, in the register's order. */
export function selectedRows(rows: readonly RegisterRow[], selection: Selection): RegisterRow[] {
  return selection.labels.size === 0 ? [] : rows.filter((row) => selection.labels.has(row.label));
}
