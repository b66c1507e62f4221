import type { MenuEntry } from "../design";
import type { Say } from "../texts/useText";
import { KINDS, SENTIMENTS, STATES, type Filter } from "./filter";
import type { RegisterData } from "./useRegister";

/** One thing the list can be narrowed by: its menu, what is chosen, and how a choice changes the filter. */
export interface FilterChip {
  key: string;
  name: string;
  /** What it asks now; empty for nothing. */
  said: string;
  entries: MenuEntry[];
  chosen: string[];
  several: boolean;
  pick: (key: string) => Partial<Filter>;
  off: Partial<Filter>;
}

const turned = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

export function filterChips(filter: Filter, data: Pick<RegisterData, "rows" | "rounds" | "chapters" | "main_lines">, t: Say, member: (key: string) => string): FilterChip[] {
  const handlers = [...new Set(data.rows.flatMap((row) => row.handler ?? []))];
  const rounds = data.rounds.map((round) => ({ key: round.code, label: round.title || round.code }));
  const chapters = [
    { key: "0", label: t("reaction-whole-plan") },
    ...data.chapters.map(({ number, title }) => ({ key: String(number), label: `${number} ${title}` })),
  ];
  const states = STATES.map((state) => ({ key: state, label: t(`reaction-state-${state}`) }));
  const people = [
    { key: "me", label: t("reaction-handler-me") },
    { key: "nobody", label: t("reaction-handler-nobody") },
    ...handlers.map((key) => ({ key, label: member(key) })),
  ];
  const lines = data.main_lines.map(({ number, heading }) => ({ key: String(number), label: heading }));
  const choice = <T extends string | number>(key: keyof Filter & string, entries: MenuEntry[], chosen: readonly T[], read: (key: string) => T): FilterChip => ({
    key,
    name: t(`reaction-filter-${key}`),
    said: chosen.map((one) => shortOf(entries, String(one), key)).join(", "),
    entries,
    chosen: chosen.map(String),
    several: true,
    pick: (picked) => ({ [key]: turned(chosen, read(picked)) }),
    off: { [key]: [] },
  });
  const one = (key: "handler" | "main_line", entries: MenuEntry[], chosen: string | null, read: (key: string) => string | number): FilterChip => ({
    key,
    name: t(`reaction-filter-${key}`),
    said: chosen === null ? "" : shortOf(entries, chosen, key),
    entries,
    chosen: chosen === null ? [] : [chosen],
    several: false,
    pick: (picked) => ({ [key]: picked === chosen ? null : read(picked) }),
    off: { [key]: null },
  });
  return [
    choice("rounds", rounds, filter.rounds, String),
    choice("chapters", chapters, filter.chapters, Number),
    choice("states", states, filter.states, (key) => STATES.find((state) => state === key) ?? "open"),
    one("handler", people, filter.handler, String),
    one("main_line", lines, filter.main_line === null ? null : String(filter.main_line), Number),
    traits(filter, t),
  ];
}

/** Chapters and rounds are said short, for a chip has little room. */
function shortOf(entries: MenuEntry[], key: string, of: string): string {
  return of === "rounds" || (of === "chapters" && key !== "0") ? key : (entries.find((entry) => entry.key === key)?.label ?? key);
}

/** Everything else, in one menu. */
function traits(filter: Filter, t: Say): FilterChip {
  const flags: [string, boolean, Partial<Filter>][] = [
    ["late", filter.late === true, { late: filter.late === true ? null : true }],
    ["on-time", filter.late === false, { late: filter.late === false ? null : false }],
    ["question", filter.question === true, { question: filter.question ? null : true }],
    ...SENTIMENTS.map((one): [string, boolean, Partial<Filter>] => [`sentiment-${one}`, filter.sentiments.includes(one), { sentiments: turned(filter.sentiments, one) }]),
    ...KINDS.map((one): [string, boolean, Partial<Filter>] => [`kind-${one}`, filter.kinds.includes(one), { kinds: turned(filter.kinds, one) }]),
    ["contested", filter.contested, { contested: !filter.contested }],
    ["unlinked", filter.unlinked, { unlinked: !filter.unlinked }],
  ];
  const entries = flags.map(([key]) => ({ key, label: t(`reaction-trait-${key}`) }));
  return {
    key: "traits",
    name: t("reaction-filter-traits"),
    said: flags.flatMap(([key, on]) => (on ? t(`reaction-trait-${key}`) : [])).join(", "),
    entries,
    chosen: flags.flatMap(([key, on]) => (on ? key : [])),
    several: true,
    pick: (picked) => flags.find(([key]) => key === picked)?.[2] ?? {},
    off: { late: null, question: null, sentiments: [], kinds: [], contested: false, unlinked: false },
  };
}
