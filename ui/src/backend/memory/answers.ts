import type { Backend } from "../contract";
import { problem, type State } from "./state";

type Part = Pick<Backend, "export_register" | "write_letters" | "remarks">;

/** The answers of a round on paper, as if they had been written; and what senders say to them. */
export function answerPart(state: State): Part {
  const of = (code: string | null) => {
    if (code !== null && !state.rounds.some((round) => round.code === code)) throw problem("no-such", { what: code, known: state.rounds.map((round) => round.code).join(", ") });
    return state.comments.filter((comment) => code === null || comment.round === code);
  };
  const note = (what: string, version: string, format: string, path: string) => state.exports.push({ what, version, format, path, date: state.today, who: state.member });
  return {
    export_register: async ({ round, format, out }) => {
      const own = of(round);
      note("answer-sheet", round ?? "", format, out);
      return { path: out, bytes: own.reduce((sum, comment) => sum + comment.text.length + comment.note.length, 0), files: 1 };
    },
    write_letters: async ({ round, sender, out }) => {
      const senders = new Set(of(round).map((comment) => comment.respondent).filter((name) => sender === undefined || name === sender));
      if (senders.size === 0) throw problem("no-senders", { round });
      note("letters", round, out.endsWith(".zip") ? "zip" : "folder", out);
      return { path: out, bytes: senders.size * 4_096, files: senders.size };
    },
    remarks: async (label) => state.remarks.filter((row) => label === null || row.label === label),
  };
}
