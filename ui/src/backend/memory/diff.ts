import type { TextRange } from "../contract";

/** Words with the white space and marks between them: every letter of the text is in one token. */
export function tokens(text: string): string[] {
  return text.match(/\n+|[^\S\n]+|[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
}

export interface Step<T> {
  kind: "equal" | "deleted" | "inserted";
  items: T[];
}

/** The least that has to go and come to make one list of the other (Myers). */
export function difference<T>(before: T[], after: T[]): Step<T>[] {
  const n = before.length;
  const m = after.length;
  let start = 0;
  while (start < n && start < m && before[start] === after[start]) start++;
  let end = 0;
  while (end < n - start && end < m - start && before[n - 1 - end] === after[m - 1 - end]) end++;
  const a = before.slice(start, n - end);
  const b = after.slice(start, m - end);
  const steps: Step<T>[] = [];
  const add = (kind: Step<T>["kind"], item: T) => {
    const last = steps.at(-1);
    if (last?.kind === kind) last.items.push(item);
    else steps.push({ kind, items: [item] });
  };
  before.slice(0, start).forEach((item) => add("equal", item));
  const lengths = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add("equal", a[i]);
      i++;
      j++;
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) add("deleted", a[i++]);
    else add("inserted", b[j++]);
  }
  while (i < a.length) add("deleted", a[i++]);
  while (j < b.length) add("inserted", b[j++]);
  before.slice(n - end).forEach((item) => add("equal", item));
  return steps;
}

export interface Revision {
  id: string;
  text: string;
  by: string;
  date: string;
  reasons: string[];
}
/** A stretch of both texts. */
export interface Piece {
  kind: "equal" | "deleted" | "inserted";
  old: TextRange;
  new: TextRange;
  /** Index of the revision that took it away or put it there. */
  revision: number;
}

/** How the first text became that of the last revision, piece by piece, each with who did it. */
export function attributed(first: string, revisions: Revision[]): Piece[] {
  interface Token { word: string; from: number; base: number }
  const base = tokens(first);
  const removed = new Map<number, number>();
  let now: Token[] = base.map((word, at) => ({ word, from: -1, base: at }));
  revisions.forEach((revision, index) => {
    const next: Token[] = [];
    let at = 0;
    for (const step of difference(now.map((token) => token.word), tokens(revision.text))) {
      if (step.kind === "inserted") {
        next.push(...step.items.map((word) => ({ word, from: index, base: -1 })));
        continue;
      }
      for (const token of now.slice(at, at + step.items.length)) {
        if (step.kind === "equal") next.push(token);
        else if (token.base >= 0) removed.set(token.base, index);
      }
      at += step.items.length;
    }
    now = next;
  });
  const pieces: Piece[] = [];
  let old = 0;
  let fresh = 0;
  const add = (kind: Piece["kind"], word: string, revision: number) => {
    const goesOld = kind === "inserted" ? 0 : word.length;
    const goesNew = kind === "deleted" ? 0 : word.length;
    const last = pieces.at(-1);
    if (last && last.kind === kind && last.revision === revision) {
      last.old.end += goesOld;
      last.new.end += goesNew;
    } else {
      pieces.push({ kind, revision, old: { start: old, end: old + goesOld }, new: { start: fresh, end: fresh + goesNew } });
    }
    old += goesOld;
    fresh += goesNew;
  };
  let next = 0;
  const flush = (until: number) => {
    for (; next < until; next++) if (removed.has(next)) add("deleted", base[next], removed.get(next) ?? 0);
  };
  for (const token of now) {
    if (token.base >= 0) {
      flush(token.base);
      add("equal", token.word, -1);
      next = token.base + 1;
    } else {
      // What went comes before what came in its place.
      let until = next;
      while (removed.has(until)) until++;
      flush(until);
      add("inserted", token.word, token.from);
    }
  }
  flush(base.length);
  return pieces;
}
