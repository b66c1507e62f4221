import type { Backend, ImportOrder, ImportReport, Reaction, RegisterRow, RoundRow } from "../contract";
import { changesSince, place, present } from "./chapters";
import { bondsOf } from "./bonds";
import { headText, noBonds, problem, type Comment, type State } from "./state";

export function get(state: State, label: string): Comment {
  const comment = state.comments.find((other) => other.label === label);
  if (!comment) throw problem("no-such", { what: label, known: "" });
  return comment;
}
export function changesFor(state: State, label: string) {
  return present(state).flatMap((chapter) => changesSince(state, chapter, state.versions[0]?.stage ?? null)).filter((change) => change.reasons.includes(label));
}
function changeCounts(state: State): Map<string, number> {
  const counts = new Map<string, number>();
  for (const chapter of present(state)) {
    const stage = state.versions[0]?.stage ?? null;
    for (const label of changesSince(state, chapter, stage).flatMap((change) => change.reasons)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
function row(state: State, comment: Comment, counts: Map<string, number>): RegisterRow {
  const at = present(state).findIndex((chapter) => chapter.id === comment.chapter);
  return {
    id: `x${comment.label}`, label: comment.label, round: comment.round, respondent: comment.respondent, organisation: comment.organisation, role: comment.role,
    reference: at < 0 ? "algemeen" : `hoofdstuk ${at + 1}`, chapter: at + 1, excerpt: comment.text.slice(0, 160), outcome: comment.outcome,
    proposed: !comment.outcome && !comment.bonds.carried && Boolean(comment.given || comment.note), late: comment.late, withheld: comment.withheld ?? false, sentiment: comment.sentiment, kind: comment.kind, main_line: comment.mainLine,
    handler: comment.handler, question: comment.question, contested: comment.contested, changes: counts.get(comment.label) ?? 0, carried: comment.bonds.carried, with: comment.bonds.with,
  };
}
export function roundRows(state: State): RoundRow[] {
  return state.rounds.map((round) => {
    const own = state.comments.filter((comment) => comment.round === round.code);
    return { ...round, comments: own.length, late: own.filter((c) => c.late).length, open: own.filter((c) => !c.outcome && !c.bonds.carried).length };
  });
}
export function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return both / Math.max(1, Math.min(x.size, y.size));
}

export function reaction(state: State, label: string): Reaction {
  const comment = get(state, label);
  const at = present(state).findIndex((chapter) => chapter.id === comment.chapter);
  const chapter = at < 0 ? null : present(state)[at];
  const { anchor, adrift } = place(state, comment);
  const text = chapter ? headText(chapter) : "";
  const same = state.comments.filter((other) => other.chapter === comment.chapter && comment.quote && other.quote && (other.quote.includes(comment.quote) || comment.quote.includes(other.quote)));
  const count = (sentiment: string) => same.filter((other) => other.sentiment === sentiment).length;
  return {
    row: row(state, comment, changeCounts(state)), text: comment.text, quote: comment.quote, proposal: "", date: comment.date,
    origin: comment.import ? { file: state.imports.find((other) => other.id === comment.import)?.file ?? "", sheet: "Blad1", row: comment.row, cell: `D${comment.row}` } : null,
    other: [], given_answer: comment.given, given_status: "", proposed_outcome: null, note: comment.note, master: comment.master,
    chapter: chapter ? { id: chapter.id, number: at + 1, title: chapter.title } : null,
    passage: anchor
      ? { before: text.slice(Math.max(0, anchor.start - 120), anchor.start), passage: text.slice(anchor.start, anchor.end), after: text.slice(anchor.end, anchor.end + 120), adrift: false }
      : adrift ? { before: "", passage: comment.quote, after: "", adrift: true } : null,
    balance: { positive: count("positive"), critical: count("critical"), neutral: count("neutral") },
    changes: changesFor(state, label), history: comment.history,
    alike: state.comments.filter((other) => other !== comment).map((other) => ({ label: other.label, excerpt: other.text.slice(0, 160), likeness: likeness(comment.text, other.text) }))
      .filter((other) => other.likeness >= 0.6).sort((a, b) => b.likeness - a.likeness).slice(0, 5),
    ...bondsOf(state, comment),
  };
}

/** What a spreadsheet brings, as if one had been read. */
function imported(state: State, order: ImportOrder, store: boolean): ImportReport {
  const texts: [string, string, string][] = [
    ["ambtenaar OOV, gemeente Lageland", "hoofdstuk 3", "Fijn dat ook het weekend genoemd wordt."],
    ["burgemeester, gemeente Lageland", "algemeen", "Akkoord met de lijn van het plan."],
    ["raadslid, gemeente Lageland", "hoofdstuk 5", "Hoe worden kleine ondernemers bereikt?"],
  ];
  const headers = ["Nr.", "Afzender", "Betrekking op", "Opmerking"];
  const fields = ["respondent", "reference", "text", "date", "quote", "proposal", "answer"];
  const found: (string | null)[] = [null, "respondent", "reference", "text"];
  const fresh = texts.filter(([, , text]) => !state.comments.some((comment) => comment.text === text));
  const id = `i${state.next}`;
  const opened = !state.rounds.some((round) => round.code === order.round);
  if (store) {
    state.next++;
    if (opened) state.rounds.push({ code: order.round, title: order.round, stage: state.versions.at(-1)?.stage ?? null, deadline: null, closed: null, audience: "", sendings: [], body: "", invited: 0 });
    fresh.forEach(([respondent, reference, text], at) => add(state, { round: order.round, respondent, organisation: respondent.split(", ")[1], role: respondent.split(", ")[0], text, chapter: present(state)[Number(reference.replace(/\D/g, "")) - 1]?.id ?? null, quote: "", date: state.today }, id, at + 2));
    const name = order.save_mapping?.trim();
    if (name && !state.mappings.includes(name)) state.mappings.push(name);
    state.imports.push({ id, file: order.path, round: order.round, date: state.today, who: state.member, comments: fresh.length, undone: false });
  }
  return {
    file: order.path, sheet: order.sheet ?? "Blad1", sheets: [{ name: "Blad1", rows: texts.length + 2, hidden: false }, { name: "Toelichting", rows: 6, hidden: true }], header_row: 1,
    columns: headers.map((header, column) => ({ column, header, field: order.mapping ? (order.mapping.find((choice) => choice.column === column)?.field ?? null) : found[column], examples: texts.map((line, at) => [String(at + 1), ...line][column]) })),
    fields, rows: texts.length + 2, fresh: fresh.length, known: texts.length - fresh.length, skipped: 2, proposed: 0,
    notices: [
      { sheet: "Blad1", row: 5, cell: "", code: "empty", found: "", skipped: true },
      { sheet: "Blad1", row: 6, cell: "", code: "totals", found: "Totaal 3", skipped: true },
      { sheet: "Toelichting", row: 0, cell: "", code: "hidden-sheet", found: "Toelichting", skipped: false },
    ],
    preview: fresh.map(([respondent, reference, text]) => ({ respondent, reference, text, date: state.today, places: /\d/.test(reference) ? [{ section: reference.replace(/\D/g, ""), confidence: "sure" }] : [] })), opened, import: store ? id : null, mappings: state.mappings, vanished: [],
    tables: [{ sheet: order.sheet ?? "Blad1", header_row: 1, filled: texts.length }], answer_sheet: false, split: 0, parts: 0, changed: [], splits: [], remarks: 0, review: null,
  };
}

export function add(state: State, order: Parameters<Backend["add_reaction"]>[0], from: string | null, line: number): string {
  const used = state.comments.filter((comment) => comment.round === order.round).map((comment) => Number(comment.label.split("-")[1]));
  const label = `${order.round}-${String(Math.max(0, ...used) + 1).padStart(3, "0")}`;
  const deadline = state.rounds.find((round) => round.code === order.round)?.deadline;
  state.comments.push({
    ...order, label, placed: null, outcome: null, note: "", master: null, late: Boolean(deadline && order.date && order.date > deadline), sentiment: null, kind: null, mainLine: 0,
    bonds: noBonds(), handler: null, question: order.text.trimEnd().endsWith("?"), contested: false, given: "", row: line, import: from, history: [{ who: state.member, date: state.today, what: from ? "imported" : "added", detail: "" }],
  });
  return label;
}

type Part = Pick<Backend, "register" | "register_page" | "register_rows_of" | "reactions_holding" | "main_lines" | "reaction" | "dispose" | "set_reactions" | "add_reaction" | "import_preview" | "import_feedback" | "imports" | "undo_import" | "add_main_line" | "set_main_line" | "rounds" | "open_round" | "close_round" | "record_sending">;

export function reactionPart(state: State): Part {
  const round = (code: string) => {
    const known = state.rounds.find((other) => other.code === code);
    if (!known) throw problem("no-such", { what: code, known: state.rounds.map((other) => other.code).join(", ") });
    return known;
  };
  const rows = () => {
    const counts = changeCounts(state);
    return state.comments.map((comment) => row(state, comment, counts));
  };
  const mainLines = () => state.mainLines.map((line) => ({ ...line, comments: state.comments.filter((comment) => comment.mainLine === line.number).length }));
  return {
    register: async () => ({ rows: rows(), rounds: roundRows(state), main_lines: mainLines() }),
    register_page: async (after) => ({ rows: after === null ? rows() : [], more: false }),
    register_rows_of: async (labels) => rows().filter((one) => labels.includes(one.label)),
    reactions_holding: async (words) => {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
      return state.comments.filter((comment) => holds(comment.text) || holds(comment.note)).map((comment) => comment.label);
    },
    main_lines: async () => mainLines(),
    reaction: async (label) => reaction(state, label),
    dispose: async ({ labels, outcome, note, master }) => {
      const chosen = labels.map((label) => get(state, label));
      for (const comment of chosen) {
        if ((outcome === "partly" || outcome === "not-processed") && !note.trim()) throw problem("lacks-reason", { comment: comment.label });
        if (outcome === "answered" && !note.trim()) throw problem("lacks-answer", { comment: comment.label });
        if (outcome === "duplicate" && (!master || master === comment.label)) throw problem("lacks-master", { comment: comment.label });
      }
      return chosen.map((comment) => {
        const before = { label: comment.label, outcome: comment.outcome, note: comment.note, master: comment.master };
        Object.assign(comment, { outcome, note, master });
        comment.history = [...comment.history, { who: state.member, date: state.today, what: "disposed", detail: outcome ?? "" }];
        return before;
      });
    },
    set_reactions: async (labels, change) => {
      for (const comment of labels.map((label) => get(state, label))) {
        if (change.field === "main_line") comment.mainLine = change.value ?? 0;
        else if (change.field === "late") comment.late = change.value ?? (comment.date ?? "") > (state.rounds.find((other) => other.code === comment.round)?.deadline ?? "9999");
        else Object.assign(comment, { [change.field]: change.value });
      }
    },
    add_reaction: async (order) => add(state, order, null, 0),
    import_preview: async (order) => imported(state, order, false),
    import_feedback: async (order) => imported(state, order, true),
    imports: async () => state.imports.map((row) => ({ ...row })),
    undo_import: async (id, undone) => {
      const known = state.imports.find((other) => other.id === id);
      if (!known) throw problem("no-such", { what: id, known: "" });
      known.undone = undone;
      const away = withdrawn.get(state) ?? [];
      withdrawn.set(state, undone ? [...away, ...state.comments.filter((comment) => comment.import === id)] : away.filter((comment) => comment.import !== id));
      state.comments = undone ? state.comments.filter((comment) => comment.import !== id) : [...state.comments, ...away.filter((comment) => comment.import === id)];
    },
    add_main_line: async (heading, answer) => {
      const number = Math.max(0, ...state.mainLines.map((line) => line.number)) + 1;
      state.mainLines.push({ id: `l${number}`, number, heading, answer });
    },
    set_main_line: async (id, heading, answer) => {
      state.mainLines = state.mainLines.map((line) => (line.id === id ? { ...line, heading, answer } : line));
    },
    rounds: async () => roundRows(state),
    open_round: async (code, title, stage, deadline) => {
      if (state.rounds.some((other) => other.code === code)) throw problem("taken", { what: code });
      state.rounds.push({ code, title, stage, deadline, closed: null, audience: "", sendings: [], body: "", invited: 0 });
    },
    close_round: async (code, date) => void (round(code).closed = date),
    record_sending: async (code, stage, recipients, date) => {
      round(code).sendings.push({ stage, date, what: stage, recipients, override_reason: "", override_by: "" });
    },
  };
}

/** Reactions of imports that were taken back. */
const withdrawn = new WeakMap<State, Comment[]>();
