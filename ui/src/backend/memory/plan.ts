import type { Backend, FoundRow, Overview, PlanInfo, RecentRow, Step } from "../contract";
import { changesSince, present } from "./chapters";
import { emptyState, headText, PARTS, PRINCIPALS, problem, sampleState, STAGES, type State } from "./state";
import { gateRows, nextStage, unexplained } from "./versions";
import { roundRows } from "./reactions";
import { sealing } from "./sealing";

export function planInfo(state: State): PlanInfo {
  const reader = state.members.find((row) => row.key === state.member)?.role === "reader";
  return {
    path: state.path, title: state.title, period: state.period, notice: state.notice, member: state.member, members: state.members.map((row) => ({ ...row })),
    stages: STAGES, next_stage: nextStage(state), principals: PRINCIPALS, statutory_parts: PARTS, read_only: reader, reader, sealed: sealing(state.path).passphrase !== null,
  };
}

function steps(state: State): Step[] {
  const planned: Record<string, string> = { "70": "2026-06-15", "85": "2026-08-14", "95": "2026-10-01", final: "2026-12-03" };
  const out: Step[] = [];
  if (state.comments.length) {
    out.push({ title: "Opdracht", state: "done", planned: "2026-01-12", planned_words: "", actual: "2026-01-14", count: -1, kind: "milestone" });
    out.push({ title: "Peiling", state: "done", planned: "2026-05-01", planned_words: "", actual: "2026-05-04", count: 64, kind: "poll" });
  }
  for (const stage of STAGES) {
    const version = state.versions.find((other) => other.stage === stage.key);
    const next = nextStage(state) === stage.key;
    out.push({ title: stage.title, state: version ? "done" : next ? "now" : "todo", planned: state.comments.length ? planned[stage.key] : null, planned_words: "", actual: version?.date ?? null, count: -1, kind: "version" });
    for (const round of roundRows(state).filter((other) => other.stage === stage.key)) {
      out.push({ title: `Ronde ${round.code.slice(1)}`, state: round.closed ? "done" : "now", planned: round.deadline, planned_words: "", actual: round.closed, count: round.comments, kind: "round" });
    }
  }
  return out;
}

function recent(state: State): RecentRow[] {
  const rows = new Map<string, RecentRow>();
  for (const chapter of present(state)) {
    for (const revision of chapter.revisions.slice(1)) {
      if (revision.by === state.member) continue;
      const key = `${revision.by}${revision.date}${chapter.id}`;
      const row = rows.get(key) ?? { who: revision.by, date: revision.date, kind: "revised", count: 0, place: chapter.title, chapter: chapter.id };
      row.count++;
      rows.set(key, row);
    }
  }
  for (const row of state.imports) rows.set(row.id, { who: row.who, date: row.date, kind: "imported", count: row.comments, place: row.round, chapter: null });
  for (const approval of state.approvals) rows.set(`a${approval.principal}`, { who: approval.principal, date: approval.date, kind: "approved", count: 1, place: STAGES.find((stage) => stage.key === approval.stage)?.title ?? "", chapter: null });
  return [...rows.values()].sort((a, b) => b.date.localeCompare(a.date));
}

/** How much of each line was there, by what makes it one. */
function counted(rows: RecentRow[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [[row.who, row.kind, row.date, row.place].join("|"), row.count]));
}

/** What others did since the mark that was seen last, or lately for one who never looked. */
function news(state: State): Pick<Overview, "recent" | "looked_ms" | "mark"> {
  const all = recent(state);
  const mark = JSON.stringify({ at_ms: Date.parse(state.today), counts: counted(all) });
  if (!state.seen) return { recent: all.slice(0, 8), looked_ms: null, mark };
  const seen = JSON.parse(state.seen) as { at_ms: number; counts: Record<string, number> };
  const fresh = all.flatMap((row) => {
    const count = row.count - (seen.counts[Object.keys(counted([row]))[0]!] ?? 0);
    return count > 0 && row.who !== state.member ? [{ ...row, count }] : [];
  });
  return { recent: fresh, looked_ms: seen.at_ms, mark };
}

function overview(state: State): Overview {
  const next = nextStage(state);
  const open = state.comments.filter((comment) => !comment.outcome);
  return {
    steps: steps(state),
    next: next ? { stage: next, title: STAGES.find((stage) => stage.key === next)?.title ?? next, gates: gateRows(state, next) } : null,
    work: {
      mine: open.filter((comment) => comment.handler === state.member).length, unassigned: open.filter((comment) => !comment.handler).length,
      conflicts: state.conflicts.length, unexplained: unexplained(state), late_open: open.filter((comment) => comment.late).length,
      undecided: present(state).flatMap((chapter) => changesSince(state, chapter, null)).filter((change) => !change.accepted).length,
    },
    ...news(state),
  };
}

function search(state: State, text: string): FoundRow[] {
  const sought = text.trim().toLowerCase();
  if (!sought) return [];
  const around = (whole: string) => {
    const at = whole.toLowerCase().indexOf(sought);
    return at < 0 ? null : whole.slice(Math.max(0, at - 60), at + sought.length + 90).replace(/\s+/g, " ");
  };
  const chapters = present(state).flatMap((chapter): FoundRow[] => {
    const excerpt = around(headText(chapter)) ?? around(chapter.title);
    return excerpt === null ? [] : [{ kind: "chapter", id: chapter.id, place: chapter.title, excerpt }];
  });
  const comments = state.comments.flatMap((comment): FoundRow[] => {
    const excerpt = around(comment.text);
    return excerpt === null ? [] : [{ kind: "comment", id: comment.label, place: `${comment.label} · ${comment.respondent}`, excerpt }];
  });
  const decisions = state.comments.flatMap((comment): FoundRow[] => {
    const excerpt = around(comment.note);
    return excerpt === null ? [] : [{ kind: "decision", id: comment.label, place: comment.label, excerpt }];
  });
  return [...chapters, ...comments, ...decisions];
}

type Part = Pick<Backend, "settings" | "set_settings" | "recent_plans" | "pick_file" | "open_plan" | "open_sample" | "new_plan" | "close_plan" | "plan_info" | "sit_as" | "reveal" | "overview" | "mark_seen" | "search" | "members" | "add_member">;

export function planPart(state: State): Part {
  const become = (other: State): PlanInfo => {
    Object.assign(state, other, { settings: state.settings });
    return planInfo(state);
  };
  return {
    settings: async () => ({ ...state.settings }),
    set_settings: async (settings) => void (state.settings = { ...settings }),
    recent_plans: async () => [
      { path: "Documenten/imv-zuiderdelta.draagvlak", title: "IMV Zuiderdelta 2027–2030", opened: "2026-09-14", missing: false },
      { path: "Documenten/jaarplan-2025.draagvlak", title: "Jaarplan veiligheid 2025", opened: "2025-11-02", missing: true },
    ],
    pick_file: async (purpose, name) => ({ plan: "Documenten/imv-zuiderdelta.draagvlak", spreadsheet: "reacties-lageland.xlsx", document: "Documenten/besluit.pdf", word: "hoofdstuk-terug.docx", picture: "Afbeeldingen/keten.png", folder: "Documenten/pakket", "save-plan": `Documenten/${name}`, "save-paper": `Documenten/${name}` })[purpose],
    open_plan: async (path) => {
      if (path.includes("2025")) throw problem("missing", { path });
      if (sealing(path).passphrase !== null && path !== state.path) throw problem("plan-locked", { path });
      return become({ ...sampleState(true), path, notice: "" });
    },
    open_sample: async () => become(sampleState(true)),
    new_plan: async (order) => become(emptyState(order.title, order.period, order.path, order.member, state)),
    close_plan: async () => void (state.open = false),
    plan_info: async () => (state.open ? planInfo(state) : null),
    sit_as: async (key) => {
      if (!state.members.some((other) => other.key === key)) throw problem("no-such", { what: key, known: state.members.map((other) => other.key).join(", ") });
      state.member = key;
      return planInfo(state);
    },
    reveal: async () => undefined,
    overview: async () => overview(state),
    mark_seen: async (mark) => {
      const before = state.seen;
      state.seen = mark;
      return before;
    },
    search: async (text) => search(state, text),
    members: async () => state.members.map((row) => ({ ...row })),
    add_member: async (fresh) => {
      if (state.members.some((other) => other.key === fresh.key)) throw problem("taken", { what: fresh.key });
      state.members.push({ id: `m-${fresh.key}`, ...fresh });
    },
  };
}
