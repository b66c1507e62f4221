import type { Backend, ProposalEvidence, LinkRow, NearGroup, QuestionRow, Reaction, Trace } from "../contract";
import { changesSince, present } from "./chapters";
import { add, get, likeness, reaction } from "./reactions";
import { isOwn } from "./readers";
import { problem, type Comment, type State } from "./state";

type Evidence = ProposalEvidence & { remove: string; add: string; gone: boolean };
/** What the twin keeps of questions and evidence, beside the plan. */
interface Kept { questions: QuestionRow[]; evidence: Evidence[]; parts: Map<string, Comment[]> }
const kept = new WeakMap<State, Kept>();
function of(state: State): Kept {
  const known = kept.get(state) ?? { questions: [], evidence: [], parts: new Map() };
  kept.set(state, known);
  return known;
}

/** The points a text numbers, as a proposal to split it. */
function points(text: string): string[] {
  const found = text.split(/\n(?=\s*(?:\d{1,2}[.)]|[-•])\s)/);
  return found.length > 1 ? found.map((one) => one.trim()) : [];
}

/** What a reaction says of others, and others of it. */
export function bondsOf(state: State, comment: Comment): Pick<Reaction, "parts" | "merged" | "links" | "weighings" | "points" | "late_reason" | "resent" | "own"> {
  const row = (label: string, kind: LinkRow["kind"], incoming: boolean): LinkRow => {
    const excerpt = kind === "answers-question" ? of(state).questions.find((one) => one.number === label)?.text : state.comments.find((one) => one.label === label)?.text;
    return { kind, label, excerpt: excerpt ?? "", incoming };
  };
  return {
    parts: comment.bonds.carried === "split" ? comment.bonds.parts : [],
    merged: state.comments.filter((other) => other.bonds.carried === "merged" && other.bonds.with === comment.label).map((other) => other.label),
    links: [
      ...comment.bonds.links.map((link) => row(link.to, link.kind, false)),
      ...state.comments.flatMap((other) => other.bonds.links.filter((link) => link.to === comment.label).map((link) => row(other.label, link.kind, true))),
    ],
    weighings: comment.bonds.weighings, points: comment.bonds.carried ? [] : points(comment.text), late_reason: comment.bonds.late_reason, resent: [], own: isOwn(state, comment),
  };
}

function near(state: State): NearGroup[] {
  const free = state.comments.filter((comment) => !comment.bonds.carried && comment.outcome !== "duplicate");
  const taken = new Set<string>();
  return free.flatMap((first) => {
    if (taken.has(first.label)) return [];
    const group = free.filter((other) => other === first || (!taken.has(other.label) && likeness(first.text, other.text) >= 0.6));
    if (group.length < 2) return [];
    for (const one of group) taken.add(one.label);
    return [{
      repeated_question: group.filter((one) => one.question).length > 1,
      reactions: group.map((one) => ({ label: one.label, excerpt: one.text.slice(0, 160), respondent: one.respondent, outcome: one.outcome, likeness: Math.round(likeness(first.text, one.text) * 100) })),
    }];
  });
}

function trace(state: State, label: string): Trace {
  const seen = reaction(state, label);
  const processed = seen.row.outcome === "processed" || seen.row.outcome === "partly";
  return {
    reaction: seen, outcome: seen.row.outcome, without_change: processed && seen.changes.length === 0,
    changes: seen.changes.map((change) => ({ change, versions: state.versions.filter((version) => change.dates.every((date) => date <= version.date)).map((version) => version.stage) })),
  };
}

type Part = Pick<Backend, "split_reaction" | "undo_split" | "merge_reactions" | "link_reactions" | "judge_late" | "weigh" | "withdraw_weighing" | "near_duplicates" | "proposals" | "set_proposal" | "record_evidence" | "withdraw_evidence" | "questions" | "ask_question" | "conclude_question" | "trace" | "why" | "explain_change">;

export function bondPart(state: State): Part {
  const keeps = () => of(state);
  const same = (one: { remove: string; add: string }, other: { remove: string; add: string }) => one.remove.toLowerCase() === other.remove.toLowerCase() && one.add.toLowerCase() === other.add.toLowerCase();
  const question = (number: string) => {
    const known = keeps().questions.find((one) => one.number === number);
    if (!known) throw problem("no-such", { what: number, known: "" });
    return known;
  };
  return {
    split_reaction: async (label, parts) => {
      const whole = get(state, label);
      if (whole.bonds.carried) throw problem("carried", { comment: label, why: whole.bonds.carried });
      if (parts.length < 2 || parts.some((part) => !part.text.trim() && !part.proposal.trim())) throw problem("split-parts", { most: "50" }, "usage");
      const made = parts.map((part) => {
        const number = add(state, { round: whole.round, respondent: whole.respondent, organisation: whole.organisation, role: whole.role, text: part.text, chapter: whole.chapter, quote: part.quote || whole.quote, date: whole.date }, whole.import, whole.row);
        Object.assign(get(state, number), { handler: whole.handler, mainLine: whole.mainLine, kind: whole.kind });
        get(state, number).bonds.with = label;
        return number;
      });
      Object.assign(whole.bonds, { carried: "split", parts: made });
      return made;
    },
    undo_split: async (label, undone) => {
      const whole = get(state, label);
      const away = keeps().parts;
      if (undone) {
        away.set(label, state.comments.filter((one) => whole.bonds.parts.includes(one.label)));
        state.comments = state.comments.filter((one) => !whole.bonds.parts.includes(one.label));
      } else state.comments = [...state.comments, ...(away.get(label) ?? [])];
      whole.bonds.carried = undone ? null : "split";
    },
    merge_reactions: async (labels, into) => {
      if (into !== null) {
        const lead = get(state, into);
        if (lead.bonds.carried) throw problem("carried", { comment: into, why: lead.bonds.carried });
        if (labels.includes(into)) throw problem("merge-itself", { comment: into });
      }
      return labels.map((label): [string, string | null] => {
        const { bonds } = get(state, label);
        const before = bonds.carried === "merged" ? bonds.with : null;
        Object.assign(bonds, { carried: into === null ? null : "merged", with: into });
        return [label, before];
      });
    },
    link_reactions: async (labels, to, kind, linked) => {
      if (kind === "answers-question") question(to);
      else get(state, to);
      for (const label of labels) {
        const { bonds } = get(state, label);
        const others = bonds.links.filter((link) => link.to !== to || link.kind !== kind);
        bonds.links = linked ? [...others, { to, kind }] : others;
      }
    },
    judge_late: async (labels, late, reason) => {
      if (late !== null && !reason.trim()) throw problem("late-reason", {}, "usage");
      for (const comment of labels.map((label) => get(state, label))) {
        comment.late = late ?? (comment.date ?? "") > (state.rounds.find((round) => round.code === comment.round)?.deadline ?? "9999");
        comment.bonds.late_reason = reason;
      }
    },
    weigh: async (order) => {
      if (![order.requirement, order.reasoning, order.decider].every((text) => text.trim())) throw problem("weigh-lacks", {}, "usage");
      const first = reaction(state, order.labels[0]);
      const id = `w${state.next++}`;
      for (const label of order.labels) {
        get(state, label).bonds.weighings.push({ ...order, id, chapter: first.chapter?.title ?? "", passage: first.passage?.passage ?? "", balance: first.balance, date: order.date ?? state.today });
      }
      return id;
    },
    withdraw_weighing: async (id) => {
      for (const comment of state.comments) comment.bonds.weighings = comment.bonds.weighings.filter((one) => one.id !== id);
    },
    near_duplicates: async () => near(state),
    proposals: async () => {
      const makers = state.comments.filter((comment) => comment.bonds.proposal);
      const firsts = makers.filter((comment, at) => makers.findIndex((other) => same(other.bonds.proposal!, comment.bonds.proposal!)) === at);
      return firsts.map((first) => {
        const made = makers.filter((other) => same(other.bonds.proposal!, first.bonds.proposal!));
        return {
          ...first.bonds.proposal!, count: made.length, polled: [],
          made_by: made.map(({ label, outcome, note }) => ({ label, outcome, note })),
          evidence: keeps().evidence.filter((one) => !one.gone && same(one, first.bonds.proposal!)).map(({ id, supports, text, labels }) => ({ id, supports, text, labels })),
          supporting: state.comments.filter((other) => other.sentiment === "positive" && other.mainLine && made.some((one) => one.mainLine === other.mainLine)).map((other) => other.label),
        };
      });
    },
    set_proposal: async (labels, remove, added) => {
      for (const label of labels) get(state, label).bonds.proposal = remove || added ? { remove, add: added } : null;
    },
    record_evidence: async (remove, added, supports, text, labels) => {
      for (const label of labels) get(state, label);
      const id = `b${state.next++}`;
      keeps().evidence.push({ id, remove, add: added, supports, text, labels, gone: false });
      return id;
    },
    withdraw_evidence: async (id, withdrawn) => {
      for (const one of keeps().evidence) if (one.id === id) one.gone = withdrawn;
    },
    questions: async () => keeps().questions.map((one) => ({
      ...one,
      answers: state.comments.filter((comment) => comment.bonds.links.some((link) => link.kind === "answers-question" && link.to === one.number))
        .map((comment) => ({ label: comment.label, excerpt: comment.text.slice(0, 160), proposal: "", sentiment: comment.sentiment })),
    })),
    ask_question: async (stage, chapter, text) => {
      const number = `V${keeps().questions.length + 1}`;
      keeps().questions.push({ number, stage, chapter: present(state).find((one) => one.id === chapter)?.title ?? "", text, answers: [], conclusion: "" });
      return number;
    },
    conclude_question: async (number, conclusion) => void (question(number).conclusion = conclusion),
    trace: async (label) => trace(state, label),
    why: async (id) => {
      const stage = state.versions.at(-1)?.stage ?? null;
      const change = present(state).flatMap((chapter) => changesSince(state, chapter, stage)).find((one) => one.id === id);
      if (!change) throw problem("no-such", { what: id, known: "" });
      const said = state.explained.get(id);
      return {
        change, explanations: said ? [said] : [], versions: [],
        reasons: change.reasons.map((label) => {
          const { row, text, origin, note } = reaction(state, label);
          return { label, respondent: row.respondent, role: row.role, organisation: row.organisation, text, origin, outcome: row.outcome, note };
        }),
      };
    },
    explain_change: async (id, why) => void state.explained.set(id, why),
  };
}
