import type { Backend, PieceRow, WordOrder, WordReport } from "../contract";
import { find, revise } from "./chapters";
import { difference, tokens } from "./diff";
import { headText, noBonds, problem, type State } from "./state";

type Part = Pick<Backend, "export_chapter" | "word_preview" | "import_word">;

/** What a colleague made of the chapter: a sentence more, and a question about the first line. */
function returned(text: string): string {
  return `${text.trimEnd()}\n\nDeze zin komt uit Word.\n`;
}

function pieces(before: string, after: string): PieceRow[] {
  let [old, now] = [0, 0];
  return difference(tokens(before), tokens(after)).map(({ kind, items }) => {
    const length = items.join("").length;
    const from = { old, now };
    if (kind !== "inserted") old += length;
    if (kind !== "deleted") now += length;
    return { kind, old: { start: from.old, end: old }, new: { start: from.now, end: now } };
  });
}

function looked(state: State, order: WordOrder): WordReport {
  if (!/\.docx$/i.test(order.path)) throw problem("unreadable", { file: order.path, why: "" });
  const chapter = find(state, order.chapter);
  const before = headText(chapter);
  const after = before.includes("Deze zin komt uit Word.") ? before : returned(before);
  const quote = before.split("\n").find((line) => line !== "" && !line.startsWith("#")) ?? "";
  const text = "Kan dit korter?";
  const known = state.comments.some((comment) => comment.round === order.round && comment.text === text);
  return {
    file: order.path, chapter: chapter.id, title: chapter.title, ours: true, stranger: false,
    revisions: order.round !== null || after === before ? [] : [{ by: "Collega Lageland", date: state.today, before, after, pieces: pieces(before, after), revision: null }],
    remarks: order.round === null ? [] : [{ by: "Collega Lageland", date: state.today, text, quote, proposal: "", placed: quote !== "", beside: false, reply_to: null, known }],
    comments: 1, tracked: 1, lost: [{ what: "image", count: 1, example: "foto van de vergadering" }], import: null, opened: false,
  };
}

/** Chapters to and from Word, as the program does it, without a file. */
export function wordPart(state: State): Part {
  return {
    export_chapter: async ({ chapter, out }) => {
      find(state, chapter);
      return { path: out, bytes: 12_000, files: 1 };
    },
    word_preview: async (order) => looked(state, order),
    import_word: async (order) => {
      const report = looked(state, order);
      const chapter = find(state, order.chapter);
      if (order.round === null) {
        return { ...report, revisions: report.revisions.map((one) => ({ ...one, revision: revise(state, chapter, one.after, []).revision })) };
      }
      const fresh = report.remarks.filter((remark) => !remark.known);
      if (fresh.length === 0) return report;
      const opened = !state.rounds.some((round) => round.code === order.round);
      if (opened) state.rounds.push({ code: order.round, title: order.round, stage: null, deadline: null, closed: null, audience: "", sendings: [], body: "", invited: 0 });
      const id = `i${state.next++}`;
      const used = state.comments.filter((comment) => comment.round === order.round).length;
      fresh.forEach((remark, at) => state.comments.push({
        label: `${order.round}-${String(used + at + 1).padStart(3, "0")}`, round: order.round ?? "", respondent: remark.by, organisation: "", role: "", chapter: chapter.id,
        text: remark.text, quote: remark.quote, placed: null, date: remark.date, outcome: null, note: "", master: null, late: false, sentiment: null, kind: null, mainLine: 0,
        bonds: noBonds(), handler: null, question: true, contested: false, given: "", row: 1, import: id, history: [{ who: state.member, date: state.today, what: "imported", detail: "" }],
      }));
      state.imports.push({ id, file: report.file, round: order.round, date: state.today, who: state.member, comments: fresh.length, undone: false });
      return { ...report, import: id, opened };
    },
  };
}
