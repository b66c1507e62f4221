import type { AskedAgainRow, Backend, DecisionRow, EventRow, EvidenceRow, FromItem, PollColumn, PollItem, PollReasonRow, PollView, SheetReport, SnapshotRow, SurveyView, Taken, ThemeBoard } from "../contract";
import { problem, type State } from "./state";

interface KeptTheme { id: string; number: number; title: string; titles: { title: string; date: string; who: string }[]; from: FromItem[]; reasons: [string, string][]; motivation: string; removed: boolean }
interface KeptState { row: SnapshotRow; counts: Record<string, (number | null)[]>; bases: (number | null)[]; groups: [string, number][]; reasons: PollReasonRow[]; withdrawn: boolean }

/** What was recorded of the choice of themes. */
export interface Choosing {
  survey: { when: string; asked: number | null; text: string; again: AskedAgainRow | null } | null;
  answers: Map<string, string[] | null>;
  clusters: Map<string, string>;
  evidence: (EvidenceRow & { removed: boolean })[];
  events: (EventRow & { removed: boolean })[];
  poll: { text: string; items: PollItem[]; columns: PollColumn[]; conclusion: string } | null;
  states: KeptState[];
  themes: KeptTheme[];
  decisions: DecisionRow[];
}

const REASONS = [
  { key: "shared", title: "in veel gemeenten een prioriteit" },
  { key: "expertise", title: "vraagt specifieke expertise" },
  { key: "role", title: "grote rol van openbaar ministerie of politie" },
  { key: "waterbed", title: "voorkomt een waterbedeffect" },
  { key: "dependencies", title: "grote onderlinge afhankelijkheid" },
];
const MAX = 4;
const folded = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
const nothing = (): Choosing => ({ survey: null, answers: new Map(), clusters: new Map(), evidence: [], events: [], poll: null, states: [], themes: [], decisions: [] });

/** What each plan in memory recorded, by its path. */
const kept = new WeakMap<State, Map<string, Choosing>>();

function choosing(state: State): Choosing {
  let plans = kept.get(state);
  if (!plans) kept.set(state, (plans = new Map()));
  let found = plans.get(state.path);
  if (!found) plans.set(state.path, (found = nothing()));
  return found;
}

/** A subject for a priority, where one begins with the same letters: enough for a twin. */
function proposalFor(key: string, known: Choosing): string | null {
  for (const [other, cluster] of known.clusters) {
    if (cluster && (key.startsWith(other.slice(0, 5)) || other.startsWith(key.slice(0, 5)))) return cluster;
  }
  return null;
}

function surveyView(known: Choosing): SurveyView | null {
  if (!known.survey) return null;
  const municipalities = [...known.answers].sort(([a], [b]) => a.localeCompare(b)).map(([name, priorities]) => ({ name, priorities, contested: false }));
  const rows = new Map<string, { key: string; text: string; count: number; cluster: string | null; proposal: string | null }>();
  const counted = new Map<string, Set<string>>();
  for (const { name, priorities } of municipalities) {
    for (const key of new Set((priorities ?? []).map(folded))) {
      const cluster = known.clusters.get(key) || null;
      const row = rows.get(key) ?? { key, text: priorities?.find((one) => folded(one) === key) ?? key, count: 0, cluster, proposal: cluster ? null : proposalFor(key, known) };
      row.count++;
      rows.set(key, row);
      if (cluster) counted.set(cluster, (counted.get(cluster) ?? new Set()).add(name));
    }
  }
  const silent = municipalities.filter((one) => one.priorities === null).map((one) => one.name);
  return {
    when: known.survey.when, text: known.survey.text, asked_again: known.survey.again,
    asked: Math.max(known.survey.asked ?? 0, municipalities.length) || null,
    municipalities, answered: municipalities.length - silent.length, silent,
    clusters: [...counted].map(([name, named]) => ({ name, count: named.size, municipalities: [...named].sort() })).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
    priorities: [...rows.values()].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key)),
  };
}

const present = (known: Choosing) => known.themes.filter((theme) => !theme.removed).sort((a, b) => a.number - b.number);
const taken = (known: Choosing, item: string): Taken[] =>
  present(known).flatMap((theme) => theme.from.filter((from) => from.item === item).map((from) => ({ number: theme.number, part: from.part })));

function placed(counts: (number | null)[]): (number | null)[] {
  return counts.some((count) => count === null) ? counts.map(() => null) : counts.map((count) => 1 + counts.filter((other) => (other ?? 0) > (count ?? 0)).length);
}

function pollView(known: Choosing, wanted: string | null): PollView | null {
  const poll = known.poll;
  if (!poll) return null;
  const states = known.states.filter((one) => !one.withdrawn).sort((a, b) => a.row.date.localeCompare(b.row.date));
  const shown = (wanted === null ? states.at(-1) : states.find((one) => one.row.id === wanted)) ?? null;
  const columns = poll.columns.length ? poll.columns : [{ name: "", groups: [] }];
  const counts = poll.items.map((item) => columns.map((_, at) => shown?.counts[item.name]?.[at] ?? null));
  const places = columns.map((_, at) => placed(counts.map((row) => row[at])));
  return {
    text: poll.text, conclusion: poll.conclusion,
    items: poll.items.map((item, at) => ({ ...item, counts: counts[at], places: places.map((column) => column[at]), taken: taken(known, item.name) })),
    columns: columns.map((column, at) => ({ ...column, base: shown?.bases[at] ?? null })),
    groups: shown?.groups ?? [], snapshots: states.map((one) => one.row), shown: shown?.row.id ?? null, comparison: null,
  };
}

function board(known: Choosing): ThemeBoard {
  const items = pollView(known, null)?.items ?? [];
  return {
    max: MAX, reasons: REASONS, decisions: [...known.decisions].sort((a, b) => a.date.localeCompare(b.date)),
    exception: known.decisions.findLast((one) => one.kind === "more-themes") ?? null,
    themes: present(known).map((theme) => ({
      id: theme.id, number: theme.number, title: theme.title, contested: false, titles: theme.titles, from: theme.from, motivation: theme.motivation,
      reasons: theme.reasons.map(([key, text]) => ({ key, text, title: REASONS.find((one) => one.key === key)?.title ?? key })),
      evidence: known.evidence.filter((source) => !source.removed).flatMap((source) => source.links.filter((link) => link.theme === theme.id).map((link) => ({ id: source.id, title: source.title, note: link.note }))),
    })),
    items: items.map((item) => ({ kind: item.kind, name: item.name, counts: item.counts, place: item.places.at(-1) ?? null, survey: null, sources: [], taken: item.taken })),
    unmapped: items.filter((item) => !item.taken.length).map((item) => item.name),
  };
}

/** What the twin finds in any file: it cannot read one. */
const SURVEY_FILE: [string, string[] | null][] = [["Aalveen", ["Ondermijning", "Jeugdoverlast"]], ["Beekdam", ["Ondermijnende criminaliteit"]], ["Cederdorp", null]];
const POLL_FILE: { items: PollItem[]; counts: number[] } = { items: [{ kind: "Thema", name: "Drugs" }, { kind: "Hefboom", name: "Ondermijning" }, { kind: "Thema", name: "Geweld" }], counts: [2, 3, 1] };
const bare: SheetReport = { file: "blad.xlsx", sheet: "Blad1", sheets: ["Blad1"], columns: [], rows: 3, skipped: 0, answers: 3, silent: 0, items: [], unknown: [], unknown_count: 0, groups: [], changed: 0, names: [] };

/** How many came, as a person writes it: "134", or "ruim 130" where nobody counted them. */
function attendanceOf(text: string): EventRow["attendance"] {
  const figure = /(\d+)\s*$/.exec(text.trim());
  if (text.trim() && !figure) throw problem("bad-attendance", { text }, "usage");
  return figure ? { count: Number(figure[1]), approximate: !/^\d+$/.test(text.trim()) } : null;
}

type Part = Pick<Backend, "survey" | "set_survey" | "answer_survey" | "map_priorities" | "accept_proposals" | "survey_preview" | "import_survey" | "evidence" | "events" | "add_evidence" | "remove_evidence" | "link_evidence" | "add_event" | "set_event" | "poll" | "set_poll" | "poll_preview" | "import_poll" | "record_counts" | "withdraw_snapshot" | "poll_reasons" | "themes" | "add_theme" | "set_theme" | "record_decision">;

export function themePart(state: State): Part {
  const known = () => choosing(state);
  const fresh = () => `t${state.next++}`;
  const begun = () => (known().survey ??= { when: "", asked: null, text: "", again: null });
  const theme = (id: string) => {
    const found = known().themes.find((one) => one.id === id);
    if (!found) throw problem("no-such", { what: id, known: "" });
    return found;
  };
  const full = () => present(known()).length >= MAX && !known().decisions.some((one) => one.kind === "more-themes");
  const surveyFile = (): SheetReport => ({
    ...bare, silent: 1, items: SURVEY_FILE.flatMap(([, named]) => named ?? []),
    columns: [{ header: "Gemeente", holds: "municipality", examples: ["Aalveen"] }, { header: "Prioriteit 1", holds: "priority", examples: ["Ondermijning"] }],
  });
  const pollFile = (): SheetReport => ({
    ...bare, items: POLL_FILE.items.map((item) => item.name), groups: [["burgemeester", 2], ["ambtenaar OOV", 1]],
    columns: [{ header: "Functie", holds: "group", examples: ["burgemeester"] }, { header: "Keuze", holds: "choice", examples: ["Drugs;Ondermijning"] }],
  });
  return {
    survey: async () => surveyView(known()),
    set_survey: async (order) => {
      const survey = begun();
      if (order.when !== null) survey.when = order.when;
      if (order.asked !== null) survey.asked = order.asked || null;
      if (order.text !== null) survey.text = order.text;
      if (order.asked_again !== null) survey.again = order.asked_again;
    },
    answer_survey: async (answers) => {
      begun();
      return answers.map(({ municipality, priorities, not_asked }) => {
        const before = { municipality, priorities: known().answers.get(municipality) ?? null, not_asked: !known().answers.has(municipality) };
        if (not_asked) known().answers.delete(municipality);
        else known().answers.set(municipality, priorities);
        return before;
      });
    },
    map_priorities: async (priorities, cluster) => void priorities.forEach((key) => known().clusters.set(folded(key), cluster)),
    accept_proposals: async () => {
      const rows = surveyView(known())?.priorities.filter((row) => row.proposal) ?? [];
      rows.forEach((row) => known().clusters.set(row.key, row.proposal ?? ""));
      return rows.map((row) => row.key);
    },
    survey_preview: async () => surveyFile(),
    import_survey: async () => {
      begun();
      SURVEY_FILE.forEach(([name, named]) => known().answers.set(name, named));
      return surveyFile();
    },
    evidence: async () => known().evidence.filter((one) => !one.removed).map(({ removed: _, ...row }, at) => ({ ...row, number: at + 1 })),
    events: async () => known().events.filter((one) => !one.removed).map(({ removed: _, ...row }, at) => ({ ...row, number: at + 1 })),
    add_evidence: async (order) => {
      const id = fresh();
      known().evidence.push({ ...order, id, number: 0, links: [], removed: false, count: Math.max(order.count ?? 0, order.subjects.length) || null });
      return id;
    },
    remove_evidence: async (id, removed) => void known().evidence.filter((one) => one.id === id).forEach((one) => (one.removed = removed)),
    link_evidence: async (id, of, note, linked) => known().evidence.filter((one) => one.id === id).forEach((one) => {
      one.links = [...one.links.filter((link) => link.theme !== of), ...(linked ? [{ theme: of, note }] : [])];
    }),
    add_event: async (order) => {
      const id = fresh();
      known().events.push({
        ...order, id, number: 0, removed: false, date: order.date || null, about: known().evidence.find((one) => one.id === order.about)?.title ?? "",
        attendance: attendanceOf(order.attendance),
      });
      return id;
    },
    set_event: async (id, order) => known().events.filter((one) => one.id === id).forEach((one) => {
      if ("removed" in order) one.removed = order.removed;
      if ("invitees" in order) one.invitees = order.invitees;
      if ("attendance" in order) one.attendance = attendanceOf(order.attendance);
    }),
    poll: async (wanted) => pollView(known(), wanted),
    set_poll: async (order) => {
      const poll = (known().poll ??= { text: "", items: [], columns: [], conclusion: "" });
      Object.assign(poll, Object.fromEntries(Object.entries(order).filter(([, value]) => value !== null)));
    },
    poll_preview: async () => pollFile(),
    import_poll: async (_, date, interim, text) => {
      const poll = (known().poll ??= { text: "", items: POLL_FILE.items, columns: [], conclusion: "" });
      if (!poll.items.length) poll.items = POLL_FILE.items;
      const counts = Object.fromEntries(POLL_FILE.items.map((item, at) => [item.name, [POLL_FILE.counts[at], POLL_FILE.counts[at]]]));
      known().states.push({
        row: { id: fresh(), date, interim, text, respondents: 3, file: "peiling.xlsx", counted: true, reasons: 1, other: 0 },
        counts, bases: [3, 3], groups: [["burgemeester", 2], ["ambtenaar OOV", 1]], withdrawn: false,
        reasons: [{ group: "burgemeester", item: "Drugs", against: false, text: "Raakt elke gemeente." }],
      });
      return pollFile();
    },
    record_counts: async (order) => {
      const poll = (known().poll ??= { text: "", items: [], columns: [], conclusion: "" });
      if (!poll.items.length) poll.items = order.items.map(([item]) => item);
      if (!poll.columns.length) poll.columns = order.columns.map(([name]) => ({ name, groups: [] }));
      const id = fresh();
      known().states.push({
        row: { id, date: order.date, interim: order.interim, text: order.text, respondents: order.respondents, file: "", counted: order.items.length > 0, reasons: 0, other: 0 },
        counts: Object.fromEntries(order.items.map(([item, counts]) => [item.name, counts])), bases: order.columns.map(([, base]) => base), groups: [], reasons: [], withdrawn: false,
      });
      return id;
    },
    withdraw_snapshot: async (id, withdrawn) => known().states.filter((one) => one.row.id === id).forEach((one) => (one.withdrawn = withdrawn)),
    poll_reasons: async (wanted, item) => (known().states.find((one) => one.row.id === wanted)?.reasons ?? []).filter((one) => item === null || one.item === item),
    themes: async () => board(known()),
    add_theme: async (order) => {
      if (full() && !order.exception) throw problem("too-many-themes", { max: String(MAX) });
      if (order.exception) known().decisions.push({ ...order.exception, kind: "more-themes" });
      const id = fresh();
      const number = Math.max(0, ...present(known()).map((one) => one.number)) + 1;
      known().themes.push({ id, number, title: order.title, titles: [{ title: order.title, date: state.today, who: state.member }], from: order.from, reasons: order.reasons, motivation: order.motivation, removed: false });
      return id;
    },
    set_theme: async (id, order) => {
      const found = theme(id);
      if ("title" in order) {
        found.title = order.title;
        found.titles.push({ title: order.title, date: state.today, who: state.member });
      } else if ("motivation" in order) found.motivation = order.motivation;
      else if ("from" in order) found.from = order.from;
      else if ("number" in order) found.number = order.number;
      else if ("reason" in order) {
        const { key, holds, text } = order.reason;
        found.reasons = [...found.reasons.filter(([other]) => other !== key), ...(holds ? [[key, text] as [string, string]] : [])];
      } else {
        if (!order.removed && full()) throw problem("too-many-themes", { max: String(MAX) });
        found.removed = order.removed;
      }
    },
    record_decision: async (order) => void known().decisions.push({ ...order }),
  };
}
