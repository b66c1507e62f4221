/** A chapter with a past, for tests. */
import type { Backend, ChangeRow, ChapterRow, ChapterView, PlacedComment, PlanInfo, SaveOrder, TextRange } from "../backend/contract";

export const TEXT = `# Zorg en veiligheid

De samenwerking tussen het zorgdomein en het veiligheidsdomein is in alle districten gestart, met verschillen in tempo en vorm. Gemeenten en politie werken op districtelijk niveau samen.

De kracht van de samenleving is daarbij onmisbaar: *inwoners, scholen en ondernemers* signaleren vaak als eersten dat het misgaat.[^1]

1. professionals weten bij wie zij terechtkunnen;
2. partners leren van elkaar.

| Partner | Bijdrage |
| --- | --- |
| Politie | opsporing |
| Gemeenten | zorg |

[^1]: Zie het convenant.
`;

export function rangeOf(word: string, text = TEXT): TextRange {
  const start = text.indexOf(word);
  if (start < 0) throw new Error(`not in the text: ${word}`);
  return { start, end: start + word.length };
}

export function sampleRow(number: number, title: string): ChapterRow {
  return { number, id: `c${number}`, title, owner: "gemeenten-1", status: "draft", words: 64, conflicts: 0, open_comments: 1, changes: 3, part: null, pending: number === 4, is_new: false };
}

function change(id: string, kind: ChangeRow["kind"], old: string, now: string, reasons: string[], at?: number): ChangeRow {
  const new_range = at === undefined ? rangeOf(now) : { start: at, end: at };
  return { id, chapter: "c3", chapter_title: "Zorg en veiligheid", kind, old, new: now, old_range: { start: 0, end: old.length }, new_range, by: ["gemeenten-1"], dates: ["2018-07-24"], reasons, accepted: false, revisions: [`rev-${id}`] };
}

export const PLAN: PlanInfo = {
  path: "/plan", title: "Meerjarenplan", period: "2019–2022", notice: "", member: "om-1",
  members: [
    { id: "m1", key: "om-1", name: "Adviseur OM", organisation: "OM", role: "editor", task: "" },
    { id: "m2", key: "gemeenten-1", name: "Gemeenten", organisation: "gemeenten", role: "editor", task: "" },
  ],
  stages: [{ key: "70", title: "70%-versie", status: "" }], next_stage: "85", principals: [], statutory_parts: [], read_only: false, reader: false, sealed: false,
};

/** A backend with this chapter; `calls` says what was asked of it. */
export function sampleBackend(settings: Partial<Awaited<ReturnType<Backend["settings"]>>> = {}) {
  const calls: [string, ...unknown[]][] = [];
  let text = TEXT;
  let revision = 0;
  let rows = ["Inleiding", "Ondermijning", "Zorg en veiligheid", "Vervolg"].map((title, i) => sampleRow(i + 1, title));
  let changes = [
    change("a", "replaced", "staat nog in de kinderschoenen", "is in alle districten gestart, met verschillen in tempo en vorm", ["R1-001", "R1-002"]),
    change("b", "inserted", "", "De kracht van de samenleving", []),
    change("c", "deleted", "waar dat kan", "", ["R1-003"], rangeOf(" dat het misgaat").start),
  ];
  const comment = (label: string, quote: string, adrift: boolean): PlacedComment => ({
    label, excerpt: "Waarom alleen uitnodigen, niet afspreken?", respondent: "ambtenaar OOV", outcome: null, sentiment: null, late: false,
    anchor: adrift ? null : rangeOf(quote), adrift, quote,
  });
  let conflicts = [{ id: "x", base: "Partners leren.", ours: "Partners leren van elkaar.", theirs: "Partners leren samen.", shown: rangeOf("partners leren van elkaar"), ours_by: "om-1", theirs_by: "gemeenten-1" }];
  let settled: typeof conflicts = [];
  const view = (): ChapterView => ({ row: rows[2]!, text, heads: [`r${revision}`], comments: [comment("R1-004", "op districtelijk niveau", false), comment("R1-005", "een oude zin", true)] });
  const store = (now: string) => {
    const isNew = now !== text;
    text = now;
    if (isNew) revision++;
    return { revision: isNew ? `r${revision}` : null, text, heads: [`r${revision}`], words: now.split(/\s+/).length, conflicts: 0 };
  };
  const answers: Record<string, (...given: never[]) => unknown> = {
    settings: () => ({ language: "nl", theme: "light", zoom: 1, ...settings }),
    set_settings: () => undefined,
    plan_info: () => PLAN,
    recent_plans: () => [],
    chapters: () => rows,
    chapter: () => view(),
    rounds: () => [{ code: "R1", title: "Ronde 1", stage: "70", deadline: null, closed: null, audience: "", comments: 5, late: 0, open: 1, sendings: [] }],
    versions: () => [{ stage: "70", title: "70%-versie", date: "2018-06-18", hash: "00", chapters: 4, comments: 0, words: 200, overrides: [] }],
    chapter_changes: () => changes,
    conflicts: () => conflicts,
    register: () => ({ rounds: [], main_lines: [], rows: ["R1-001", "R1-002", "R1-003", "R1-004"].map((label) => ({ id: label, label, respondent: "ambtenaar OOV", organisation: "Waterveen", excerpt: `Reactie ${label}`, chapter: 3 })) }),
    keep_draft: () => undefined,
    amend_draft: () => true,
    save_chapter: (order: SaveOrder) => store(order.text),
    decide_changes: (ids: string[], verdict: string) => {
      changes = changes.map((row) => (ids.includes(row.id) && verdict === "accepted" ? { ...row, accepted: true } : row)).filter((row) => verdict === "accepted" || !ids.includes(row.id));
      return ids.map((id) => `d-${id}`);
    },
    undo_decisions: (ids: string[]) => {
      changes = changes.map((row) => (ids.includes(`d-${row.id}`) ? { ...row, accepted: false } : row));
    },
    tie_change: () => undefined,
    settle_conflict: () => {
      settled = conflicts;
      conflicts = [];
      return { ...store(text), revision: "s1" };
    },
    reopen_conflict: () => {
      conflicts = settled;
      return store(text);
    },
    undo_writing: () => ({ revision: `r${revision}`, made_ms: Date.UTC(2018, 7, 3, 12, 3), brought: "op districtelijk niveau", took: "", saved: store(text.replace(" op districtelijk niveau", "")) }),
    redo_writing: () => null,
    place_comment: () => "before",
    replace_comment: () => undefined,
    move_chapter: (id: string, place: number) => {
      const moved = rows.find((row) => row.id === id)!;
      const rest = rows.filter((row) => row !== moved);
      rest.splice(place - 1, 0, moved);
      rows = rest.map((row, i) => ({ ...row, number: i + 1 }));
    },
    remove_chapter: () => undefined,
    search: () => [],
  };
  const backend = new Proxy({}, {
    get: (_, name: string) => {
      if (name === "on_progress") return () => () => undefined;
      return async (...given: unknown[]) => {
        calls.push([name, ...given]);
        const answer = answers[name];
        if (!answer) throw { code: "problem-unexpected", arguments: [["what", name]], exit: "damaged" };
        return answer(...(given as never[]));
      };
    },
  }) as Backend;
  return { backend, calls, named: (name: string) => calls.filter(([call]) => call === name) };
}
