import type { Backend, CompareChapter, ExportOrder, GateKind, GateRow, Progress, VersionRow } from "../contract";
import { changesBetween, changesSince, present, unexplained as unexplainedChanges } from "./chapters";
import { attributed, type Revision } from "./diff";
import { changesFor } from "./reactions";
import { packagePart } from "./packages";
import { countWords, headText, PARTS, PRINCIPALS, problem, STAGES, type State } from "./state";

const GATES: Record<string, GateKind[]> = {
  "70": ["max-themes", "conflicts", "empty-chapters", "pictures"],
  "85": ["max-themes", "conflicts", "empty-chapters", "pictures", "dispositions", "processed-has-change", "changes-explained"],
  "95": ["max-themes", "conflicts", "empty-chapters", "pictures", "dispositions", "processed-has-change", "changes-explained", "approvals"],
  final: ["max-themes", "conflicts", "empty-chapters", "pictures", "dispositions", "processed-has-change", "changes-explained", "approvals", "pending-parts", "hearings"],
};

/** A picture of which nobody said what it shows. */
const SILENT = /!\[\s*\]\(blob:[0-9a-f]{64}(?:#(?!\S*decorative)\S*)?(?:\s[^)]*)?\)/g;

function places(state: State, gate: GateKind, stage: string): string[] {
  const title = (id: string) => present(state).find((chapter) => chapter.id === id)?.title ?? "";
  switch (gate) {
    case "dispositions": return state.comments.filter((comment) => !comment.outcome && !comment.bonds.carried).map((comment) => comment.label);
    case "processed-has-change":
      return state.comments.filter((comment) => (comment.outcome === "processed" || comment.outcome === "partly") && !changesFor(state, comment.label).length).map((comment) => comment.label);
    case "changes-explained":
      return unexplainedChanges(state).map((change) => change.chapter_title);
    case "approvals":
      return PRINCIPALS.filter((principal) => !state.approvals.some((row) => row.stage === stage && row.principal === principal.key)).map((principal) => principal.title);
    case "conflicts": return [...new Set(state.conflicts.map((conflict) => title(conflict.chapter)))].filter(Boolean);
    case "empty-chapters": return present(state).filter((chapter) => !headText(chapter).trim()).map((chapter) => chapter.title);
    case "pictures": return present(state).flatMap((chapter) => [...headText(chapter).matchAll(SILENT)].map(() => chapter.title));
    case "pending-parts": return present(state).filter((chapter) => chapter.pending).map((chapter) => PARTS.find((part) => part.key === chapter.part)?.title ?? "");
    default: return [];
  }
}

export function gateRows(state: State, stage: string): GateRow[] {
  const gates = GATES[stage];
  if (!gates) throw problem("no-such", { what: stage, known: STAGES.map((other) => other.key).join(", ") });
  return gates.map((gate) => {
    const found = places(state, gate, stage);
    const count = gate === "hearings" ? 14 : found.length;
    return { gate, finding: count ? { gate, count, places: found.slice(0, 50) } : null };
  });
}

export function nextStage(state: State): string | null {
  return STAGES.find((stage) => !state.versions.some((version) => version.stage === stage.key))?.key ?? null;
}

function compareTexts(state: State, from: string, to: string | null): CompareChapter[] {
  const version = (stage: string) => {
    const known = state.versions.find((other) => other.stage === stage);
    if (!known) throw problem("no-such", { what: stage, known: state.versions.map((other) => other.stage).join(", ") });
    return known.texts;
  };
  const older = version(from);
  const newer = to === null ? Object.fromEntries(present(state).map((chapter) => [chapter.id, { title: chapter.title, text: headText(chapter) }])) : version(to);
  return state.chapters.filter((chapter) => older[chapter.id] || newer[chapter.id]).map((chapter, at) => {
    const old = older[chapter.id]?.text ?? "";
    const now = newer[chapter.id]?.text ?? "";
    const start = chapter.revisions.findLastIndex((revision) => revision.text === old) + 1;
    const end = chapter.revisions.findLastIndex((revision) => revision.text === now) + 1;
    const made: Revision[] = end > start ? chapter.revisions.slice(start, end) : old === now ? [] : [{ id: "", text: now, by: state.member, date: state.today, reasons: [] }];
    return {
      chapter: chapter.id, number: newer[chapter.id] ? at + 1 : 0, old_number: older[chapter.id] ? at + 1 : 0, moved: false, title: newer[chapter.id]?.title ?? chapter.title, old_title: older[chapter.id]?.title ?? "", old, new: now,
      pieces: attributed(old, made).map(({ kind, old: before, new: after }) => ({ kind, old: before, new: after })),
      changes: changesBetween(state, chapter, old, made),
    };
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The paper as a plain page: headings and paragraphs, enough to look at. */
function page(state: State, order: ExportOrder): string {
  const stage = STAGES.find((other) => other.key === order.version);
  const texts = stage ? (state.versions.find((other) => other.stage === stage.key)?.texts ?? {}) : Object.fromEntries(present(state).map((chapter) => [chapter.id, { title: chapter.title, text: headText(chapter) }]));
  const blocks = (text: string) => text.split(/\n{2,}/).filter((block) => block.trim()).map((block) => {
    const heading = /^(#+)\s+(.*)/.exec(block);
    return heading ? `<h${Math.min(6, heading[1].length + 1)}>${escaped(heading[2])}</h${Math.min(6, heading[1].length + 1)}>` : `<p>${escaped(block)}</p>`;
  }).join("");
  const chapters = () => Object.values(texts).map(({ title, text }, at) => `<h2>${at + 1} ${escaped(title)}</h2>${blocks(text)}`).join("");
  const rows = () => state.comments.map((comment) => `<tr><td>${comment.label}</td><td>${escaped(order.audience === "public" ? comment.role : comment.respondent)}</td><td>${escaped(comment.text)}</td><td>${escaped(comment.note || comment.outcome || "")}</td></tr>`).join("");
  const lines = () => state.mainLines.map((line) => `<h2>${line.number} ${escaped(line.heading)}</h2><p>${escaped(line.answer)}</p>`).join("");
  const changes = () => compareTexts(state, order.from ?? state.versions[0]?.stage ?? "", order.version)
    .map((chapter) => `<h2>${escaped(chapter.title)}</h2><p>${chapter.pieces.map((piece) => piece.kind === "equal" ? escaped(chapter.new.slice(piece.new.start, piece.new.end)) : piece.kind === "deleted" ? `<del>${escaped(chapter.old.slice(piece.old.start, piece.old.end))}</del>` : `<ins>${escaped(chapter.new.slice(piece.new.start, piece.new.end))}</ins>`).join("")}</p>`).join("");
  const body = { plan: chapters, register: () => `<table>${rows()}</table>`, account: lines, answers: lines, compare: changes }[order.what]();
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escaped(state.title)}</title><style>body{font:17px/1.6 Georgia,serif;max-width:42rem;margin:2.5rem auto;padding:0 2rem;color:#1c2430;background:#fff}p{white-space:pre-line}td{vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd}small{color:#566070}</style><body><small>${escaped(stage?.status ?? state.today)}</small><h1>${escaped(state.title)}</h1>${body}</body></html>`;
}

type Part = Pick<Backend, "versions" | "gates" | "approvals" | "approve" | "issue_version" | "compare" | "export_paper" | "preview_paper" | "exports" | "cancel" | "on_progress"> & ReturnType<typeof packagePart>;

export function versionPart(state: State): Part {
  const listeners = new Set<(progress: Progress) => void>();
  let cancelled = false;
  /** Takes a few steps, as a real paper does, so that progress and cancelling can be seen. */
  const work = async (what: string) => {
    const task = state.next++;
    cancelled = false;
    for (let done = 0; done <= 4; done++) {
      listeners.forEach((listener) => listener({ task, done, total: 4, what }));
      await new Promise((resolve) => setTimeout(resolve, 60));
      if (cancelled) throw problem("stopped");
    }
  };
  const bare = ({ texts: _, ...version }: State["versions"][number]): VersionRow => version;
  return {
    ...packagePart(state, work),
    versions: async () => state.versions.map(bare),
    gates: async (stage) => gateRows(state, stage),
    approvals: async () => state.approvals.map((row) => ({ ...row })),
    approve: async (stage, principal, date) => void state.approvals.push({ stage, principal, date, note: "" }),
    issue_version: async (stage, date, override_reason) => {
      const open = gateRows(state, stage).flatMap((row) => (row.finding ? [row.finding] : []));
      if (open.length && !override_reason?.trim()) throw problem("gate", { stage: STAGES.find((other) => other.key === stage)?.title ?? stage, gate: open[0].gate, count: String(open[0].count), places: open[0].places.join(", ") });
      const texts = Object.fromEntries(present(state).map((chapter) => [chapter.id, { title: chapter.title, text: headText(chapter) }]));
      const version = {
        stage, title: STAGES.find((other) => other.key === stage)?.title ?? stage, date, hash: (state.next++ * 2654435761).toString(16).slice(0, 14), chapters: Object.keys(texts).length, comments: state.comments.length,
        words: Object.values(texts).reduce((sum, { text }) => sum + countWords(text), 0), overrides: open.map((finding) => ({ ...finding, reason: override_reason ?? "" })), texts,
      };
      state.versions.push(version);
      return bare(version);
    },
    compare: async (from, to) => compareTexts(state, from, to),
    export_paper: async (order) => {
      await work(order.what);
      state.exports.push({ what: order.what, version: order.version ?? "", format: order.format, path: order.out, date: state.today, who: state.member });
      return { path: order.out, bytes: page(state, order).length, files: 1 };
    },
    preview_paper: async (order) => page(state, order),
    exports: async () => state.exports.map((row) => ({ ...row })).reverse(),
    cancel: async () => void (cancelled = true),
    on_progress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function unexplained(state: State): number {
  return present(state).flatMap((chapter) => changesSince(state, chapter, null)).filter((change) => !change.reasons.length).length;
}
