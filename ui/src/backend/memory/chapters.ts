import type { Backend, ChangeRow, ChapterRow, ChapterView, PlacedComment, Saved } from "../contract";
import { attributed, type Piece, type Revision } from "./diff";
import { countWords, headText, problem, type Chapter, type Comment, type State } from "./state";

export function present(state: State): Chapter[] {
  return state.chapters.filter((chapter) => !chapter.removed);
}
export function find(state: State, id: string): Chapter {
  const chapter = state.chapters.find((other) => other.id === id);
  if (!chapter) throw problem("no-such", { what: id, known: present(state).map((other) => other.title).join(", ") });
  return chapter;
}

/** The text of a version; empty for a chapter that came later. Null: the version issued last. */
export function textOf(state: State, id: string, stage: string | null): string {
  const version = stage === null ? state.versions.at(-1) : state.versions.find((other) => other.stage === stage);
  if (stage !== null && !version) throw problem("no-such", { what: stage, known: state.versions.map((other) => other.stage).join(", ") });
  return version?.texts[id]?.text ?? "";
}

function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export function changesBetween(state: State, chapter: Chapter, old: string, revisions: Revision[]): ChangeRow[] {
  const now = revisions.at(-1)?.text ?? old;
  const pieces = attributed(old, revisions);
  const rows: ChangeRow[] = [];
  let group: Piece[] = [];
  const flush = () => {
    if (!group.length) return;
    const old_range = { start: group[0].old.start, end: group[group.length - 1].old.end };
    const new_range = { start: group[0].new.start, end: group[group.length - 1].new.end };
    const gone = old.slice(old_range.start, old_range.end);
    const come = now.slice(new_range.start, new_range.end);
    const made = [...new Set(group.map((piece) => piece.revision))].map((at) => revisions[at]);
    const id = hashed([chapter.id, old_range.start, gone, come].join("|"));
    rows.push({
      id, chapter: chapter.id, chapter_title: chapter.title,
      kind: gone && come ? "replaced" : gone ? "deleted" : "inserted",
      old: gone, new: come, old_range, new_range,
      by: [...new Set(made.map((revision) => revision.by))], dates: [...new Set(made.map((revision) => revision.date))],
      reasons: [...new Set(made.flatMap((revision) => revision.reasons))],
      accepted: state.accepted.has(id), revisions: made.map((revision) => revision.id),
    });
    group = [];
  };
  pieces.forEach((piece) => {
    const short = piece.kind === "equal" && piece.old.end - piece.old.start < 4 && !old.slice(piece.old.start, piece.old.end).includes("\n");
    const last = group.at(-1);
    if (piece.kind === "equal" && !(short && last)) flush();
    else if (piece.kind === "equal") return;
    else {
      if (last && last.revision !== piece.revision) flush();
      group.push(piece);
    }
  });
  flush();
  return rows;
}

/** The revisions made after a version, of a chapter. */
function since(state: State, chapter: Chapter, stage: string | null): { old: string; revisions: Revision[] } {
  const old = textOf(state, chapter.id, stage);
  const at = chapter.revisions.findLastIndex((revision) => revision.text === old);
  return { old, revisions: chapter.revisions.slice(at + 1) };
}
export function changesSince(state: State, chapter: Chapter, stage: string | null): ChangeRow[] {
  const { old, revisions } = since(state, chapter, stage);
  return changesBetween(state, chapter, old, revisions);
}

export function place(state: State, comment: Comment): { anchor: { start: number; end: number } | null; adrift: boolean } {
  const quote = comment.placed?.quote ?? comment.quote;
  const chapter = state.chapters.find((other) => other.id === comment.chapter);
  if (!quote || !chapter) return { anchor: null, adrift: false };
  const text = headText(chapter);
  const near = comment.placed && text.startsWith(quote, comment.placed.start) ? comment.placed.start : text.indexOf(quote);
  return near < 0 ? { anchor: null, adrift: true } : { anchor: { start: near, end: near + quote.length }, adrift: false };
}

function row(state: State, chapter: Chapter): ChapterRow {
  return {
    number: present(state).indexOf(chapter) + 1, id: chapter.id, title: chapter.title, owner: chapter.owner, status: chapter.status,
    words: countWords(headText(chapter)),
    conflicts: state.conflicts.filter((conflict) => conflict.chapter === chapter.id).length,
    open_comments: state.comments.filter((comment) => comment.chapter === chapter.id && !comment.outcome).length,
    changes: changesSince(state, chapter, null).length,
    part: chapter.part, pending: chapter.pending, is_new: !state.versions.at(-1)?.texts[chapter.id],
  };
}

function view(state: State, chapter: Chapter): ChapterView {
  const comments: PlacedComment[] = state.comments
    .filter((comment) => comment.chapter === chapter.id)
    .map((comment) => ({
      label: comment.label, excerpt: comment.text.slice(0, 160), respondent: comment.respondent, outcome: comment.outcome,
      sentiment: comment.sentiment, late: comment.late, quote: comment.quote, ...place(state, comment),
    }));
  return { row: row(state, chapter), text: headText(chapter), heads: [chapter.revisions[chapter.revisions.length - 1].id], comments };
}

export function revise(state: State, chapter: Chapter, text: string, reasons: string[]): Saved {
  const before = headText(chapter);
  const conflicts = () => state.conflicts.filter((conflict) => conflict.chapter === chapter.id).length;
  let revision: string | null = null;
  if (text !== before) {
    revision = `${chapter.id}${(state.next++).toString(16)}`;
    chapter.revisions.push({ id: revision, text, by: state.member, date: state.today, reasons });
  }
  chapter.draft = null;
  return { revision, text: headText(chapter), heads: [chapter.revisions[chapter.revisions.length - 1].id], words: countWords(text), conflicts: conflicts() };
}

/** The changes since the last version that have no reaction and no explanation. */
export function unexplained(state: State) {
  return present(state).flatMap((chapter) => changesSince(state, chapter, null)).filter((change) => !change.reasons.length && !state.explained.get(change.id));
}

type Part = Pick<Backend, "chapters" | "chapter" | "add_chapter" | "retitle_chapter" | "move_chapter" | "set_chapter_owner" | "set_chapter_status" | "remove_chapter" | "keep_draft" | "amend_draft" | "recover_drafts" | "save_chapter" | "chapter_changes" | "unexplained_changes" | "decide_changes" | "undo_decisions" | "tie_change" | "conflicts" | "settle_conflict" | "place_comment" | "reopen_conflict" | "replace_comment">;

export function chapterPart(state: State): Part {
  const every = () => present(state).flatMap((chapter) => changesSince(state, chapter, null));
  return {
    chapters: async () => present(state).map((chapter) => row(state, chapter)),
    chapter: async (id) => view(state, find(state, id)),
    add_chapter: async (title, part) => {
      const id = `c${(state.next++).toString(16)}`;
      state.chapters.push({ id, title, owner: state.member, status: "draft", part, pending: false, removed: false, draft: null, revisions: [{ id: `${id}00`, text: "", by: state.member, date: state.today, reasons: [] }] });
      return id;
    },
    retitle_chapter: async (id, title) => void (find(state, id).title = title),
    move_chapter: async (id, to) => {
      const chapter = find(state, id);
      const rest = present(state).filter((other) => other !== chapter);
      rest.splice(to - 1, 0, chapter);
      state.chapters = [...rest, ...state.chapters.filter((other) => other.removed)];
    },
    set_chapter_owner: async (id, member) => void (find(state, id).owner = member),
    set_chapter_status: async (id, status) => void (find(state, id).status = status),
    remove_chapter: async (id, removed) => void (find(state, id).removed = removed),
    keep_draft: async (order) => void (find(state, order.chapter).draft = order.text),
    amend_draft: async ({ chapter: id, length, start, end, text }) => {
      const chapter = find(state, id);
      if (chapter.draft === null || chapter.draft.length !== length) return false;
      chapter.draft = chapter.draft.slice(0, start) + text + chapter.draft.slice(end);
      return true;
    },
    recover_drafts: async () =>
      present(state).filter((chapter) => chapter.draft !== null && chapter.draft !== headText(chapter)).map((chapter) => {
        const { revision } = revise(state, chapter, chapter.draft ?? "", []);
        return { chapter: chapter.id, title: chapter.title, revision };
      }),
    save_chapter: async (order) => revise(state, find(state, order.chapter), order.text, order.reasons),
    chapter_changes: async (id, from) => changesSince(state, find(state, id), from),
    unexplained_changes: async () => unexplained(state),
    decide_changes: async (ids, verdict) => {
      const name = `d${state.next++}`;
      const chosen = every().filter((change) => ids.includes(change.id));
      const before: State["decisions"][number]["before"] = [];
      if (verdict === "accepted") chosen.forEach((change) => state.accepted.add(change.id));
      else {
        for (const id of new Set(chosen.map((change) => change.chapter))) {
          const chapter = find(state, id);
          const was = headText(chapter);
          const text = chosen.filter((change) => change.chapter === id).sort((a, b) => b.new_range.start - a.new_range.start)
            .reduce((now, change) => now.slice(0, change.new_range.start) + change.old + now.slice(change.new_range.end), was);
          revise(state, chapter, text, []);
          before.push({ chapter: id, text: was, after: text });
        }
      }
      state.decisions.push({ name, ids, verdict, before });
      return [name];
    },
    undo_decisions: async (names) => {
      for (const decision of state.decisions.filter((other) => names.includes(other.name))) {
        decision.ids.forEach((id) => state.accepted.delete(id));
        decision.before.forEach(({ chapter: id, text, after }) => {
          const chapter = find(state, id);
          if (headText(chapter) === after && chapter.revisions.length > 1 && chapter.revisions[chapter.revisions.length - 2].text === text) chapter.revisions.pop();
          else revise(state, chapter, headText(chapter).replace(after, () => text), []);
        });
      }
    },
    tie_change: async (revisions, label, tied) => {
      for (const revision of state.chapters.flatMap((chapter) => chapter.revisions)) {
        if (!revisions.includes(revision.id)) continue;
        revision.reasons = tied ? [...new Set([...revision.reasons, label])] : revision.reasons.filter((other) => other !== label);
      }
    },
    conflicts: async (id) => {
      const text = headText(find(state, id));
      return state.conflicts.filter((conflict) => conflict.chapter === id).map(({ chapter: _, ...conflict }) => {
        const start = Math.max(0, text.indexOf(conflict.ours));
        return { ...conflict, shown: { start, end: start + conflict.ours.length }, saved_over: !text.includes(conflict.ours) };
      });
    },
    settle_conflict: async (id, name, text) => {
      const conflict = state.conflicts.find((other) => other.id === name && other.chapter === id);
      if (!conflict) throw problem("no-such", { what: name, known: "" });
      state.conflicts = state.conflicts.filter((other) => other !== conflict);
      const chapter = find(state, id);
      const was = headText(chapter);
      const saved = revise(state, chapter, was.replace(conflict.ours, () => text), []);
      const settling = saved.revision ?? `s${state.next++}`;
      state.settled.push({ settling, conflict, was, text: headText(chapter) });
      return { ...saved, revision: settling };
    },
    reopen_conflict: async (settling) => {
      const settled = state.settled.find((other) => other.settling === settling);
      if (!settled) throw problem("no-such", { what: settling, known: "" });
      const chapter = find(state, settled.conflict.chapter);
      if (headText(chapter) !== settled.text) throw problem("settling-overlapped");
      state.conflicts = [...state.conflicts, settled.conflict];
      return revise(state, chapter, settled.was, []);
    },
    place_comment: async (label, chapter, quote, start) => {
      const comment = state.comments.find((other) => other.label === label);
      if (!comment) throw problem("no-such", { what: label, known: "" });
      const before = JSON.stringify({ chapter: comment.chapter, placed: comment.placed });
      comment.chapter = chapter;
      comment.placed = { quote, start };
      return before;
    },
    replace_comment: async (label, place) => {
      const comment = state.comments.find((other) => other.label === label);
      if (!comment) throw problem("no-such", { what: label, known: "" });
      Object.assign(comment, JSON.parse(place));
    },
  };
}
