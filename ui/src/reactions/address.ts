import { EVERYTHING, KINDS, SENTIMENTS, STATES, type Filter } from "./filter";
import { GROUPINGS, type Grouping } from "./group";
import { COLUMNS, type Sort } from "./sort";

/** What stands under reactions besides the register, as its address names it. */
export const PARTS = ["inlezen", "hoofdlijnen", "gelijk", "voorstellen", "vragen", "zonder-reden", "spoor", "nieuw"] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address names; null for the register itself, also with a reaction's number. */
export function partOf({ parts }: { parts: string[] }): Part | null {
  return PARTS.find((part) => part === parts[0]) ?? null;
}

/** What the register shows, as its address tells: whoever has the address sees the same. */
export interface View {
  filter: Filter;
  sort: Sort;
  group: Grouping;
  /** The reaction that is open beside the list. */
  label: string | null;
}

export const FIRST_VIEW: View = { filter: EVERYTHING, sort: { column: "label", down: false }, group: "none", label: null };

const list = (value: string | null) => (value ? value.split(",").filter(Boolean) : []);
const among = <T extends string>(value: string | null, known: readonly T[]): T[] =>
  list(value).filter((word): word is T => (known as readonly string[]).includes(word));
const either = (value: string | null) => (value === "ja" ? true : value === "nee" ? false : null);

/** Reads a query such as `ronde=R1&stand=open`. What it does not know asks nothing. */
export function readView(query: string): View {
  const ask = new URLSearchParams(query);
  const line = Number(ask.get("hoofdlijn"));
  const sort = ask.get("sorteer") ?? "";
  const column = COLUMNS.find((known) => known === sort.replace(/^-/, ""));
  return {
    filter: {
      rounds: list(ask.get("ronde")),
      chapters: list(ask.get("hoofdstuk")).map(Number).filter((number) => Number.isInteger(number) && number >= 0),
      states: among(ask.get("stand"), STATES),
      late: either(ask.get("laat")),
      question: either(ask.get("vraag")),
      sentiments: among(ask.get("toon"), SENTIMENTS),
      kinds: among(ask.get("soort"), KINDS),
      handler: readHandler(ask.get("behandelaar")),
      main_line: Number.isInteger(line) && line > 0 ? line : null,
      contested: ask.get("tegenspraak") === "ja",
      unlinked: ask.get("wijziging") === "geen",
      search: ask.get("zoek") ?? "",
    },
    sort: column ? { column, down: sort.startsWith("-") } : FIRST_VIEW.sort,
    group: GROUPINGS.find((known) => known === ask.get("groep")) ?? "none",
    label: ask.get("nr"),
  };
}

function readHandler(value: string | null): string | null {
  if (value === "mij") return "me";
  if (value === "niemand") return "nobody";
  return value || null;
}

/** The query of a view, without what it leaves as it is; empty for the whole register. */
export function writeView(view: Partial<View> & { filter: Filter }): string {
  const { filter } = view;
  const ask: [string, string][] = [];
  const say = (name: string, value: string | null | undefined) => { if (value) ask.push([name, value]); };
  const yes = (value: boolean | null) => (value === null ? null : value ? "ja" : "nee");
  say("ronde", filter.rounds.join(","));
  say("hoofdstuk", filter.chapters.join(","));
  say("stand", filter.states.join(","));
  say("laat", yes(filter.late));
  say("vraag", yes(filter.question));
  say("toon", filter.sentiments.join(","));
  say("soort", filter.kinds.join(","));
  say("behandelaar", filter.handler === "me" ? "mij" : filter.handler === "nobody" ? "niemand" : filter.handler);
  say("hoofdlijn", filter.main_line === null ? null : String(filter.main_line));
  say("tegenspraak", filter.contested ? "ja" : null);
  say("wijziging", filter.unlinked ? "geen" : null);
  say("zoek", filter.search);
  if (view.sort && (view.sort.column !== "label" || view.sort.down)) say("sorteer", (view.sort.down ? "-" : "") + view.sort.column);
  if (view.group && view.group !== "none") say("groep", view.group);
  say("nr", view.label);
  return ask.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ",")}`).join("&");
}

/** The address of the register with a filter: what other screens link to. */
export function registerAddress(filter: Partial<Filter>, label?: string): string {
  const query = writeView({ filter: { ...EVERYTHING, ...filter }, label: label ?? null });
  return query ? `#/reacties?${query}` : "#/reacties";
}
