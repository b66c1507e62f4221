import type { Backend } from "../contract";
import { add } from "./reactions";
import { problem, type Comment, type State } from "./state";

type Part = Pick<Backend, "react" | "retract_reaction">;

const own = new WeakSet<Comment>();

/** Whether the member who sits here gave it in its own name. */
export function isOwn(state: State, comment: Comment): boolean {
  return own.has(comment) && comment.history[0]?.who === state.member;
}

export function readersPart(state: State): Part {
  const away = new Map<string, Comment>();
  return {
    react: async (order) => {
      if (!order.text.trim() && !order.proposal.trim()) throw problem("no-text", {});
      const round = order.round ?? state.rounds.findLast((one) => one.closed === null && !one.body)?.code;
      if (!round) throw problem("react-no-round", {});
      const member = state.members.find((row) => row.key === state.member);
      const label = add(state, { round, respondent: member?.name || state.member, organisation: member?.organisation ?? "", role: "", text: order.text, chapter: order.chapter, quote: order.quote, date: state.today }, null, 0);
      const comment = state.comments.at(-1)!;
      Object.assign(comment, { kind: order.kind, sentiment: order.sentiment });
      own.add(comment);
      return label;
    },
    retract_reaction: async (label, retracted) => {
      const comment = away.get(label) ?? state.comments.find((one) => one.label === label);
      if (!comment) throw problem("no-such", { what: label, known: "" });
      if (!isOwn(state, comment)) throw problem("not-your-reaction", { comment: label });
      if (comment.outcome !== null || comment.bonds.carried) throw problem("reaction-answered", { comment: label });
      const gone = away.has(label);
      if (retracted && !gone) {
        away.set(label, comment);
        state.comments.splice(state.comments.indexOf(comment), 1);
      } else if (!retracted && gone) {
        away.delete(label);
        state.comments.push(comment);
      }
    },
  };
}
