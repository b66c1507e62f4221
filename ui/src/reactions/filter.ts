import type { Carried, CommentKind, OutcomeKey, RegisterRow, Sentiment } from "../backend/contract";

/** What stands in the column "stand": nothing yet, a note or answer that waits for a person, an outcome, or who answers in its place. */
export type StateKey = "open" | "proposed" | OutcomeKey | Carried;

/** The outcomes in the order of the keys 1 to 7. */
export const OUTCOMES: readonly OutcomeKey[] = [
  "processed", "partly", "not-processed", "answered", "noted", "referred", "duplicate",
];
/** Why a reaction needs no answer of its own. */
export const CARRIED: readonly Carried[] = ["split", "merged", "passed-on", "kept"];
export const STATES: readonly StateKey[] = ["open", "proposed", ...OUTCOMES, ...CARRIED];
export const SENTIMENTS: readonly Sentiment[] = ["positive", "neutral", "critical"];
export const KINDS: readonly CommentKind[] = ["general", "substantive", "editorial"];

/** Which reactions are looked at. An empty list or null asks nothing. */
export interface Filter {
  rounds: string[];
  /** Numbers of chapters; 0 for reactions about the whole plan. */
  chapters: number[];
  states: StateKey[];
  late: boolean | null;
  question: boolean | null;
  sentiments: Sentiment[];
  kinds: CommentKind[];
  /** `me`, `nobody` or the short name of a member. */
  handler: string | null;
  main_line: number | null;
  contested: boolean;
  /** Said to be worked in, without a change in the text. */
  unlinked: boolean;
  search: string;
}

export const EVERYTHING: Filter = {
  rounds: [], chapters: [], states: [], late: null, question: null, sentiments: [], kinds: [],
  handler: null, main_line: null, contested: false, unlinked: false, search: "",
};

export function stateOf(row: RegisterRow): StateKey {
  return row.carried ?? row.outcome ?? (row.proposed ? "proposed" : "open");
}

/** A person still has to dispose of it. */
export function isOpen(row: RegisterRow): boolean {
  return row.outcome === null && row.carried === null;
}

/** `Ω Café` and `ω cafe` read the same. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    if (small.charCodeAt(at) > 127) return small.normalize("NFD").replace(/\p{M}/gu, "");
  }
  return small;
}

let folds: { rows: readonly RegisterRow[]; texts: string[] } = { rows: [], texts: [] };

/**
 * What of each row is searched. Kept for the register that was searched last: of one in which a row
 * was changed, only that row is folded again.
 */
export function foldedRows(rows: readonly RegisterRow[]): string[] {
  if (folds.rows === rows) return folds.texts;
  const before = folds;
  const texts = rows.map((row, at) =>
    row === before.rows[at] ? before.texts[at] : folded(`${row.label}\n${row.respondent}\n${row.organisation}\n${row.role}\n${row.reference}\n${row.excerpt}`),
  );
  folds = { rows, texts };
  return texts;
}

/**
 * The places in `rows` of those that pass, in order. `me` is the short name of who sits here;
 * `found` holds labels whose full text, beyond the excerpt, holds the words that are searched.
 */
export function filterRows(rows: readonly RegisterRow[], filter: Filter, me: string, found?: ReadonlySet<string>): Int32Array {
  const tests = predicates(filter, me);
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  const texts = words.length ? foldedRows(rows) : [];
  const kept = new Int32Array(rows.length);
  let count = 0;
  rows: for (let at = 0; at < rows.length; at++) {
    for (const test of tests) if (!test(rows[at])) continue rows;
    if (words.length && !words.every((word) => texts[at].includes(word)) && !found?.has(rows[at].label)) continue;
    kept[count++] = at;
  }
  return kept.subarray(0, count);
}

function predicates(filter: Filter, me: string): ((row: RegisterRow) => boolean)[] {
  const tests: ((row: RegisterRow) => boolean)[] = [];
  if (filter.rounds.length) tests.push((row) => filter.rounds.includes(row.round));
  if (filter.chapters.length) tests.push((row) => filter.chapters.includes(row.chapter));
  if (filter.states.length) {
    // "open" holds the proposals too: a person has still to look at them.
    const states = new Set<StateKey>(filter.states);
    tests.push((row) => states.has(stateOf(row)) || (states.has("open") && isOpen(row)));
  }
  if (filter.late !== null) tests.push((row) => row.late === filter.late);
  if (filter.question !== null) tests.push((row) => row.question === filter.question);
  if (filter.sentiments.length) tests.push((row) => row.sentiment !== null && filter.sentiments.includes(row.sentiment));
  if (filter.kinds.length) tests.push((row) => row.kind !== null && filter.kinds.includes(row.kind));
  if (filter.handler === "nobody") tests.push((row) => row.handler === null);
  else if (filter.handler !== null) {
    const handler = filter.handler === "me" ? me : filter.handler;
    tests.push((row) => row.handler === handler);
  }
  if (filter.main_line !== null) tests.push((row) => row.main_line === filter.main_line);
  if (filter.contested) tests.push((row) => row.contested);
  if (filter.unlinked) tests.push((row) => (row.outcome === "processed" || row.outcome === "partly") && row.changes === 0);
  return tests;
}

/** What the left keeps at hand. Their names stand in Fluent as `saved-` and the key. */
export const SAVED: readonly { key: string; filter: Filter }[] = [
  { key: "open", filter: { ...EVERYTHING, states: ["open"] } },
  { key: "mine", filter: { ...EVERYTHING, states: ["open"], handler: "me" } },
  { key: "late", filter: { ...EVERYTHING, late: true } },
  { key: "questions", filter: { ...EVERYTHING, question: true } },
  { key: "proposed", filter: { ...EVERYTHING, states: ["proposed"] } },
];

/** How many reactions each saved filter holds, and each main line, in one pass. */
export function counts(rows: readonly RegisterRow[], me: string): { saved: Record<string, number>; lines: Map<number, number> } {
  const saved: Record<string, number> = { all: rows.length, open: 0, mine: 0, late: 0, questions: 0, proposed: 0 };
  const lines = new Map<number, number>();
  for (const row of rows) {
    if (isOpen(row)) {
      saved.open++;
      if (row.handler === me) saved.mine++;
      if (row.proposed) saved.proposed++;
    }
    if (row.late) saved.late++;
    if (row.question) saved.questions++;
    if (row.main_line) lines.set(row.main_line, (lines.get(row.main_line) ?? 0) + 1);
  }
  return { saved, lines };
}

export function sameFilter(one: Filter, other: Filter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
