import type { Adoption, AdopterRow, Backend, CouncilBoard, CouncilRow, CouncilSheetOrder, CouncilSheetReport, MunicipalityRow, PartStanding, PlanningRow, RegionBodyRow, StrengthReport, StrengthState } from "../contract";
import { PARTS, PRINCIPALS, problem, type State } from "./state";

type RegionPart = Pick<
  Backend,
  | "municipalities" | "add_municipality" | "set_municipality" | "import_municipalities" | "undo_municipalities"
  | "strength" | "strength_preview" | "import_strength" | "record_strength" | "compare_strength" | "place_strength" | "strength_ties"
  | "councils" | "send_to_councils" | "acknowledge_councils" | "plan_hearing" | "hear_council" | "unhear_council" | "council_preview" | "import_councils" | "undo_councils"
  | "adoption" | "give_adoption" | "adopt_plan" | "follow_adoption"
  | "planning" | "add_milestone" | "set_milestone" | "plan_back" | "parts" | "pend_part" | "region_bodies" | "set_region_body" | "remove_region_body" | "record_early_sending"
>;

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const before = (day: string, count: number) => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
/** Dutch decimals to hundredths and back. */
const amount = (text: string) => (text.trim() ? Math.round(Number(text.replace(/\./g, "").replace(",", ".")) * 100) : 0);
const written = (hundredths: number) => (hundredths / 100).toLocaleString("nl-NL", { maximumFractionDigits: 2 });

function council(code: string, name: string): CouncilRow {
  return { code, name, part: "", address: "", state: "waiting", sendings: [], acknowledged: null, hearing: null, at_risk: false, said: null, views: [] };
}

function summed(state: Omit<StrengthState, "sums" | "sum" | "local">): StrengthState {
  const at = (column: number) => written(state.rows.reduce((sum, row) => sum + amount(row.cells[column] ?? ""), 0));
  const rows = state.rows.map((row) => ({
    ...row,
    sum: written(row.cells.reduce((sum, cell, place) => (state.columns[place]?.within ? sum : sum + amount(cell)), 0)),
  }));
  const local = state.columns.findIndex((column) => column.role === "local");
  return {
    ...state, rows, sums: state.columns.map((_, place) => at(place)),
    sum: written(rows.reduce((sum, row) => sum + amount(row.sum), 0)), local: local < 0 ? null : at(local),
  };
}

/** A state as a sheet would bring it: the twin reads no files. */
function fromSheet(number: number, as_of: string, definitive: boolean, note: string): StrengthState {
  return summed({
    number, id: `s${number}`, as_of, definitive, note, file: "sterkte.xlsx", part_header: "Onderdeel", total_header: "Totaal",
    columns: [{ name: "Basispolitiezorg", role: "function", within: false }, { name: "waarvan wijkagenten", role: "local", within: true }],
    rows: [
      { part: "Basisteam Noord", cells: [definitive ? "110,5" : "100,5", "10"], sum: "", inhabitants: 45_000 },
      { part: "Basisteam Zuid", cells: ["80,25", "9,5"], sum: "", inhabitants: 50_000 },
    ],
    extra: null, findings: [], chapter: null,
    local_checks: [{ part: "Basisteam Noord", inhabitants: 45_000, local: "10", norm: "9", met: true }, { part: "Basisteam Zuid", inhabitants: 50_000, local: "9,5", norm: "10", met: false }],
  });
}

/** A sheet of outcomes as one would be read: one row known, one written otherwise, one word to be explained. */
function councilSheet(order: CouncilSheetOrder): CouncilSheetReport {
  const row = { row: 2, code: "VB01", name: "Voorbeeldgemeente 01", hearing: "2026-10-01", outcome: "positive" as const, date: "2026-10-01", decision: "2026/17", note: "", points: [], document: "", changed: true, was: null };
  const to = order.names.find((choice) => choice.written === "Voorbeeld Twee")?.to;
  const meant = order.outcomes.find((choice) => choice.written === "conform");
  const second = typeof to === "object" && meant ? [{ ...row, row: 3, code: to.municipality, name: `Voorbeeldgemeente ${to.municipality.slice(2)}`, outcome: meant.outcome, points: ["Noem de wijkagent."] }] : [];
  const rows = [row, ...second];
  return {
    file: "raden.xlsx", sheet: "Blad1", rows, skipped: [{ row: 5, reason: "skip-council-undated", found: "Voorbeeldgemeente 04" }], changed: rows.length, views: second.length, labels: [], undo: "",
    names: [{ written: "Voorbeeld Twee", code: typeof to === "object" ? to.municipality : "", name: "", proposal: "VB02", proposed: "Voorbeeldgemeente 02", chosen: to !== undefined }],
    words: [{ written: "conform", outcome: meant?.outcome ?? null, unknown: meant === undefined }],
  };
}

export function regionPart(state: State): RegionPart {
  const municipalities: MunicipalityRow[] = Array.from({ length: 35 }, (_, at) => {
    const number = String(at + 1).padStart(2, "0");
    return { id: `g${number}`, code: `VB${number}`, name: `Voorbeeldgemeente ${number}`, inhabitants: null, part: "", address: "", aliases: [], councillors: [], removed: false };
  });
  const councils = new Map<string, CouncilRow>();
  const states: StrengthState[] = [];
  const adopters = new Map<string, AdopterRow>();
  let made: Adoption["made"] = null;
  const followed: Adoption["followed"] = [];
  const steps: Omit<PlanningRow, "number" | "shift" | "overdue">[] = [];
  const parts = new Map<string, PartStanding>(
    PARTS.map((part) => [part.key, { part: part.key, title: part.title, pending: part.key === "lva", reason: "", owner: "", expected: "", placeholder: "" }]),
  );
  const removed = new Set<string>();
  const bodies: RegionBodyRow[] = PRINCIPALS.map((one) => ({ key: one.key, name: one.title, kind: "principal", text: "", prescribed: true }));

  const present = () => municipalities.filter((row) => !row.removed);
  const named = (name: string) => {
    const found = municipalities.find((row) => row.code === name || row.name === name);
    if (!found) throw problem("no-such", { what: name, known: municipalities.map((row) => row.code).join(", ") });
    return found;
  };
  const of = (code: string) => {
    const row = named(code);
    const known = councils.get(row.code) ?? council(row.code, row.name);
    councils.set(row.code, known);
    return known;
  };
  const each = (codes: string[], change: (row: CouncilRow) => void) => {
    const rows = (codes.length ? codes : present().map((row) => row.code)).map(of);
    rows.forEach(change);
    return rows.length;
  };
  const adoptionDay = () => {
    const step = steps.find((other) => other.mark === "adoption");
    return step?.actual ?? step?.planned ?? null;
  };
  const standing = (row: CouncilRow): CouncilRow["state"] =>
    row.said ? "heard" : row.hearing ? "planned" : row.acknowledged ? "acknowledged" : row.sendings.length ? "sent" : "waiting";
  const board = (): CouncilBoard => {
    const adoption = adoptionDay();
    const rows = present().map((row) => {
      const known = of(row.code);
      const late = known.hearing !== null && ((adoption !== null && known.hearing >= adoption) || known.hearing < state.today);
      return { ...known, name: row.name, part: row.part, address: row.address, state: standing(known), at_risk: !known.said && late };
    });
    return { councils: rows, heard: rows.filter((row) => row.said).length, at_risk: rows.filter((row) => row.at_risk).length, adoption };
  };
  const adoption = (): Adoption => {
    const row = (key: string, name: string, principal: boolean): AdopterRow => ({ adopts: null, date: null, note: "", ...adopters.get(key), key, name, principal });
    const rows = [...PRINCIPALS.map((one) => row(one.key, one.title, true)), ...present().map((one) => row(one.code, one.name, false))];
    return { stage: "final", issued: state.versions.some((version) => version.stage === "final"), adopters: rows, adopted: rows.filter((one) => one.adopts).length, made, followed: [...followed] };
  };
  const record = (made: StrengthState): StrengthReport => {
    states.push(made);
    return { state: made, skipped: [], recorded: true };
  };

  return {
    municipalities: async (all) => (all ? municipalities : present()).map((row) => ({ ...row })),
    add_municipality: async (order) => {
      if (municipalities.some((row) => row.code === order.code)) throw problem("taken", { what: order.code });
      municipalities.push({ id: `g${order.code}`, aliases: [], councillors: [], removed: false, ...order });
    },
    set_municipality: async (code, order) => {
      const { councillors, ...rest } = order;
      const row = named(code);
      Object.assign(row, rest);
      if (councillors) {
        row.councillors = row.councillors.filter((choice) => choice.item !== councillors.item);
        if (councillors.asked !== null) row.councillors.push({ item: councillors.item, asked: councillors.asked });
      }
    },
    import_municipalities: async () => ({ file: "gemeenten.xlsx", sheet: "Blad1", added: [], changed: [], unchanged: municipalities.length, skipped: [], undo: [] }),
    undo_municipalities: async () => undefined,
    strength: async () => states.map((row) => ({ ...row })),
    strength_preview: async (order) => ({ state: { ...fromSheet(states.length + 1, order.as_of, order.definitive, order.note), number: 0 }, skipped: [], recorded: false }),
    import_strength: async (order) => record(fromSheet(states.length + 1, order.as_of, order.definitive, order.note)),
    record_strength: async (order) => record(summed({ ...order, number: states.length + 1, id: `s${states.length + 1}`, file: "", extra: null, findings: [], local_checks: [], chapter: null })),
    compare_strength: async (from, to) => {
      const [old, now] = [states[from - 1], states[to - 1]];
      if (!old || !now) throw problem("no-such", { what: String(old ? to : from), known: states.map((row) => row.number).join(", ") });
      return now.rows.flatMap((row) => {
        const was = old.rows.find((other) => other.part === row.part);
        return now.columns.flatMap((column, at) => {
          const [one, other] = [was?.cells[at] ?? "", row.cells[at] ?? ""];
          const by = amount(other) - amount(one);
          return one === other ? [] : [{ part: row.part, column: column.name, old: one, new: other, by: `${by > 0 ? "+" : ""}${written(by)}` }];
        });
      });
    },
    place_strength: async (number, chapter) => {
      const own = state.chapters.find((row) => (chapter ? row.id === chapter : row.part === "sterkte"));
      if (!own) throw problem("strength-chapter");
      states.forEach((row) => { if (row.chapter === own.title) row.chapter = null; });
      states[number - 1].chapter = own.title;
      return { number, chapter: own.title, changed: true };
    },
    strength_ties: async () => states.filter((row) => row.chapter).map((row) => ({ chapter: row.chapter ?? "", number: row.number, tied: true, outdated: row.number < states.length })),
    councils: async () => board(),
    send_to_councils: async (order) => {
      const missing = PRINCIPALS.filter((one) => !state.approvals.some((row) => row.stage === order.stage && row.principal === one.key));
      if (order.stage === "95" && missing.length && !(order.override_reason && order.override_by)) {
        throw problem("sent-before-approval", { stage: order.stage, missing: missing.map((one) => one.title).join(", "), date: order.date ?? state.today });
      }
      const { municipalities: codes, override_by, stage, what, ...rest } = order;
      return each(codes, (row) => row.sendings.push({ ...rest, stage, what: what || stage, date: order.date ?? state.today, version: "91c70de2", to: override_by ? "" : row.address }));
    },
    acknowledge_councils: async (codes, date) => each(codes, (row) => { row.acknowledged = date; }),
    plan_hearing: async (codes, date) => each(codes, (row) => { row.hearing = date; }),
    hear_council: async (order) => {
      const points = order.points.filter((point) => point.trim());
      if (order.outcome === "views" && !points.length) throw problem("views-without-points");
      const row = of(order.municipality);
      const stage = order.stage ?? row.sendings.findLast((sent) => !sent.supplement)?.stage;
      if (!stage) throw problem("council-sent-nothing");
      row.said = { outcome: order.outcome, date: order.date ?? state.today, stage, version: "91c70de2", decision: order.decision, note: order.note, document: order.document ?? "", not_heard: [] };
      const labels = points.map(() => `RAAD-${String(++state.next).padStart(3, "0")}`);
      row.views.push(...labels);
      return labels;
    },
    unhear_council: async (code) => { of(code).said = null; },
    council_preview: async (order) => councilSheet(order),
    import_councils: async (order) => {
      const read = councilSheet(order);
      const before = read.rows.map((row) => ({ code: row.code, hearing: of(row.code).hearing, said: of(row.code).said }));
      for (const row of read.rows) {
        const council = of(row.code);
        council.hearing = row.hearing;
        council.said = row.outcome && { outcome: row.outcome, date: row.date ?? state.today, stage: "95", version: "91c70de2", decision: row.decision, note: row.note, document: "", not_heard: [] };
        council.views.push(...row.points.map(() => `RAAD-${String(++state.next).padStart(3, "0")}`));
      }
      return { ...read, undo: JSON.stringify(before) };
    },
    undo_councils: async (undo) => {
      for (const { code, hearing, said } of JSON.parse(undo) as Pick<CouncilRow, "code" | "hearing" | "said">[]) Object.assign(of(code), { hearing, said, views: [] });
    },
    adoption: async () => adoption(),
    give_adoption: async (order) => {
      if (!adoption().issued) throw problem("no-such", { what: "final", known: state.versions.map((version) => version.stage).join(", ") });
      const keys = order.who.flatMap((who) => (who === "mayors" ? present().map((row) => row.code) : [who]));
      for (const key of keys) adopters.set(key, { key, name: "", principal: false, adopts: order.adopts, date: order.date ?? state.today, note: order.note });
      return keys.length;
    },
    adopt_plan: async (order) => {
      const missing = (principal: boolean) => adoption().adopters.filter((row) => row.principal === principal && row.adopts !== true).map((row) => row.name);
      if (missing(true).length) throw problem("principal-not-adopted", { missing: missing(true).join(", ") });
      if (order.route === "principals" && !order.reason) throw problem("route-reason");
      if (missing(false).length && !order.reason) throw problem("mayors-not-adopted", { count: String(missing(false).length), missing: missing(false).join(", ") });
      made = { ...order, stage: "final", version: "0a1b2c3d", date: order.date ?? state.today, without: missing(false) };
      return adoption();
    },
    follow_adoption: async (order) => {
      if (!made) throw problem("not-adopted");
      followed.push({ ...order, date: order.date ?? state.today, stage: "" });
    },
    planning: async () => {
      const rows = steps.filter((step) => !removed.has(step.id)).sort((a, b) => (a.actual ?? a.planned ?? "9").localeCompare(b.actual ?? b.planned ?? "9"));
      const draft = rows.find((step) => step.mark === "draft");
      const from = draft?.actual ?? draft?.planned;
      const to = adoptionDay();
      return {
        steps: rows.map((step, at) => {
          const now = step.actual ?? step.planned;
          return { ...step, number: at + 1, shift: step.baseline && now ? days(step.baseline, now) : null, overdue: !step.actual && step.planned !== null && step.planned < state.today };
        }),
        window: from && to ? { from, to, days: days(from, to), wanted: 60, short: days(from, to) < 60, left: days(state.today, to) } : null,
      };
    },
    add_milestone: async (order) => {
      if (!order.title?.trim()) throw problem("milestone-nameless");
      steps.push({ id: `p${++state.next}`, title: order.title, baseline: order.planned ?? null, planned: order.planned ?? null, planned_words: "", actual: order.actual ?? null, days_before: order.days_before ?? null, mark: order.mark ?? null, text: order.text ?? "" });
    },
    set_milestone: async (id, order) => {
      const step = steps.find((other) => other.id === id);
      if (!step) throw problem("no-such", { what: id, known: steps.map((other) => other.title).join(", ") });
      const { removed: gone, not_yet, ...rest } = order;
      Object.assign(step, rest);
      if (not_yet) step.actual = null;
      if (gone !== undefined) (gone ? removed.add(id) : removed.delete(id));
    },
    plan_back: async (day, preview) => {
      const planned = steps.filter((step) => !step.actual && (step.mark === "adoption" || step.days_before !== null)).map((step) => ({ step, now: step.mark === "adoption" ? day : before(day, step.days_before ?? 0) }));
      if (!planned.length) throw problem("nothing-to-plan");
      const rows = planned.map(({ step, now }) => ({ title: step.title, old: step.planned, new: now, past: now < state.today }));
      if (!preview) planned.forEach(({ step, now }) => { step.planned = now; });
      return rows;
    },
    parts: async () => [...parts.values()],
    region_bodies: async () => bodies.map((row) => ({ ...row })),
    set_region_body: async (order) => {
      if (!order.key.trim() || !order.name.trim()) throw problem("body-nameless", {}, "usage");
      const known = bodies.find((row) => row.key === order.key);
      if (known?.prescribed) known.text = order.text;
      else if (known) Object.assign(known, order);
      else bodies.push({ ...order, prescribed: false });
    },
    remove_region_body: async (key) => {
      const at = bodies.findIndex((row) => row.key === key && !row.prescribed);
      if (at < 0) throw problem("no-such", { what: key, known: bodies.filter((row) => !row.prescribed).map((row) => row.key).join(", ") });
      bodies.splice(at, 1);
    },
    pend_part: async (order) => { parts.set(order.part, { ...order }); },
    record_early_sending: async (code, stage, recipients, date, override_reason, override_by) => {
      state.rounds.find((round) => round.code === code)?.sendings.push({ stage, date, what: stage, recipients, override_reason, override_by });
    },
  };
}
