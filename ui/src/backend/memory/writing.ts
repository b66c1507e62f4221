import type { Backend, WritingTakenBack } from "../contract";
import { find, revise, textOf } from "./chapters";
import type { Revision } from "./diff";
import { headText, problem, type Chapter, type State } from "./state";

/** What of a text became other: everything between what begins and what ends the same. */
function edit(before: string, after: string) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, took: before.slice(start, before.length - tail), brought: after.slice(start, after.length - tail) };
}

/** The text without that edit; null where it is not found again in its surroundings. */
function without(now: string, before: string, after: string): string | null {
  if (now === after) return before;
  const { start, took, brought } = edit(before, after);
  const [head, rest] = [after.slice(Math.max(0, start - 12), start), after.slice(start + brought.length, start + brought.length + 12)];
  const at = now.indexOf(head + brought + rest);
  return at < 0 ? null : now.slice(0, at + head.length) + took + now.slice(at + head.length + brought.length);
}

interface Trail { done: Set<string>; made: Set<string>; again: [undone: string, by: string][] }

export function writingPart(state: State): Pick<Backend, "undo_writing" | "redo_writing"> {
  const trails = new Map<string, Trail>();
  const trailOf = (id: string) => {
    const trail = trails.get(id) ?? { done: new Set(), made: new Set(), again: [] };
    trails.set(id, trail);
    return trail;
  };
  const own = (chapter: Chapter): Revision[] => {
    const frozen = chapter.revisions.findIndex(({ text }) => text === textOf(state, chapter.id, null));
    return chapter.revisions.filter(({ by }, i) => by === state.member && i > Math.max(0, frozen));
  };
  const takeBack = (chapter: Chapter, revision: Revision, told: Revision, reasons: string[]): WritingTakenBack => {
    const before = chapter.revisions[chapter.revisions.indexOf(revision) - 1]?.text ?? "";
    const now = without(headText(chapter), before, revision.text);
    const { took, brought } = edit(before, revision.text);
    const what = { took: took.slice(0, 60), brought: brought.slice(0, 60) };
    if (now === null) throw problem("undo-overlapped", { what: what.brought || what.took });
    const saved = revise(state, chapter, now, reasons);
    trailOf(chapter.id).made.add(saved.revision ?? "");
    return { revision: told.id, made_ms: Date.parse(told.date), ...what, saved };
  };
  return {
    undo_writing: async (id, upon) => {
      const chapter = find(state, id);
      const trail = trailOf(id);
      const mine = own(chapter);
      const opened = Math.max(-1, ...upon.map((name) => chapter.revisions.findIndex((one) => one.id === name)));
      if (!trail.made.has(mine.at(-1)?.id ?? "")) trail.again = [];
      const late = (one: Revision) => upon.length > 0 && chapter.revisions.indexOf(one) > opened && !trail.made.has(one.id);
      const last = mine.findLast((one) => !trail.done.has(one.id) && !late(one));
      if (!last) return null;
      const taken = takeBack(chapter, last, last, []);
      const by = taken.saved.revision ?? "";
      trail.done.add(last.id).add(by);
      trail.again.push([last.id, by]);
      return taken;
    },
    redo_writing: async (id) => {
      const chapter = find(state, id);
      const trail = trailOf(id);
      const last = trail.made.has(own(chapter).at(-1)?.id ?? "") ? trail.again.pop() : undefined;
      const [undone, by] = (last ?? []).map((name) => chapter.revisions.find((one) => one.id === name));
      if (!undone || !by) return null;
      const { took, brought, ...taken } = takeBack(chapter, by, undone, undone.reasons);
      return { ...taken, took: brought, brought: took };
    },
  };
}
