/** What stands in the margin, in the order of the text. */
import type { ChangeRow, ConflictRow, PlacedComment } from "../../backend/contract";
import type { SourceMap } from "../source/sourceMap";
import type { Mark } from "../editor/plugins/marks";
import type { Say } from "../../texts/useText";

export type Entry =
  | { kind: "change"; key: string; change: ChangeRow; from: number; to: number }
  | { kind: "reaction"; key: string; comment: PlacedComment; from: number; to: number }
  | { kind: "conflict"; key: string; conflict: ConflictRow; from: number; to: number };

export interface Filter {
  /** Short name of a member; null for everyone. */
  by: string | null;
  /** A round or a label of a reaction; null for any. */
  reason: string | null;
  unexplained: boolean;
  /** The key of a card that is shown whatever became of it: the address asked for it. */
  always: string | null;
}
export const NO_FILTER: Filter = { by: null, reason: null, unexplained: false, always: null };

export function passes(change: ChangeRow, filter: Filter): boolean {
  if (filter.always === `c:${change.id}`) return true;
  if (change.accepted) return false;
  if (filter.by !== null && !change.by.includes(filter.by)) return false;
  if (filter.unexplained && change.reasons.length > 0) return false;
  const { reason } = filter;
  return reason === null || change.reasons.some((label) => label === reason || label.startsWith(`${reason}-`));
}

export interface Content { changes: ChangeRow[]; comments: PlacedComment[]; conflicts: ConflictRow[] }

/** The cards beside the text, each with its place in the editor. Those of no place come first. */
export function entriesOf({ changes, comments, conflicts }: Content, filter: Filter, map: SourceMap): Entry[] {
  const found: Entry[] = [];
  for (const change of changes) {
    if (!passes(change, filter)) continue;
    const span = change.new_range.end > change.new_range.start ? map.span(change.new_range) : null;
    const point = map.point(change.new_range.start);
    found.push({ kind: "change", key: `c:${change.id}`, change, from: span?.from ?? point, to: span?.to ?? point });
  }
  for (const comment of comments) {
    if (comment.adrift || comment.anchor === null || (comment.outcome !== null && filter.always !== `r:${comment.label}`)) continue;
    const span = map.span(comment.anchor);
    if (span) found.push({ kind: "reaction", key: `r:${comment.label}`, comment, ...span });
  }
  for (const conflict of conflicts) {
    const point = map.point(conflict.shown.start);
    const span = map.span(conflict.shown) ?? { from: point, to: point };
    found.push({ kind: "conflict", key: `x:${conflict.id}`, conflict, ...span });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** How the text shows them. */
export function marksOf(entries: Entry[], t: Say): Mark[] {
  return entries.flatMap((entry): Mark[] => {
    const { key, from, to } = entry;
    if (entry.kind === "conflict") return to > from ? [{ key, look: "conflict", from, to, label: t("chapter-mark-conflict", { ours: entry.conflict.ours_by, theirs: entry.conflict.theirs_by }), gone: "" }] : [];
    if (entry.kind === "reaction") return [{ key, look: "reaction", from, to, label: t("chapter-mark-reaction", { label: entry.comment.label }), gone: "" }];
    const { change } = entry;
    const label = (kind: string) => spoken(change, kind, t);
    const gone = change.old;
    const marks: Mark[] = [];
    if (change.kind === "moved-away") marks.push({ key, look: "moved-away", from, to: from, label: label("moved-away"), gone });
    else if (change.kind !== "inserted" && change.kind !== "moved-here" && readable(gone) !== "") marks.push({ key, look: "deleted", from, to: from, label: label("deleted"), gone });
    if (to > from) marks.push({ key, look: change.kind === "moved-here" ? "moved-here" : "inserted", from, to, label: label(change.kind === "moved-here" ? "moved-here" : "inserted"), gone: "" });
    if (marks.length === 0) marks.push({ key, look: "respelled", from, to: from, label: label("respelled"), gone: t("chapter-respelled") });
    return marks;
  });
}

/** "ingevoegd door gemeenten-1, om R1-041" */
export function spoken(change: ChangeRow, kind: string, t: Say): string {
  const by = change.by.join(", ");
  const reasons = change.reasons.join(", ");
  return t("chapter-mark", { kind, by: by === "" ? "none" : by, reasons: reasons === "" ? "none" : reasons });
}

/** Markdown as one would read it aloud: without its marks. For showing what went. */
export function readable(source: string): string {
  return source
    .replace(/^ {0,3}(?:#{1,6}|[-*+]|>|\d+[.)])\s+/gm, "")
    .replace(/^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?)?\s*$/gm, "")
    .replace(/^\s*\||\|\s*$/gm, "")
    .replace(/\s*(?<!\\)\|\s*/g, " · ")
    .replace(/!?\[([^\]^]*)\]\([^)]*\)/g, "$1")
    .replace(/\[\^([^\]]+)\]:?/g, "$1")
    .replace(/(\*\*|__|~~|`)/g, "")
    .replace(/(?<![\p{L}\\])[*_](?=\S)|(?<=\S)(?<!\\)[*_](?![\p{L}])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\n{2,}/g, "\n")
    .replace(/^\n+|\n+$/g, "");
}
