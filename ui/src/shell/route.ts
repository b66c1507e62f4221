import { useSyncExternalStore } from "react";

export const PAGES = [
  "overzicht",
  "hoofdstukken",
  "reacties",
  "versies",
  "vergelijk",
  "rondes",
  "stukken",
  "werkgroep",
  "zoek",
  "sterkte",
  "raden",
  "planning",
  "vervolg",
  "themas",
] as const;
export type Page = (typeof PAGES)[number];

/** A place in the window, as its address has it: `#/reacties/R1-004?ronde=R1`. */
export interface Route {
  page: Page;
  /** What stands after the page, such as a chapter's id. */
  parts: string[];
  query: Record<string, string>;
  /** The whole of it, after the `#`. */
  path: string;
}

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, "") || "/overzicht";
  const [before, after = ""] = path.split("?");
  const [page, ...parts] = before.split("/").filter(Boolean).map(decodeURIComponent);
  const known = PAGES.find((other) => other === page) ?? "overzicht";
  return { page: known, parts, query: Object.fromEntries(new URLSearchParams(after)), path };
}

/** The address of a place, for a link. */
export function href(page: Page, parts: string[] = [], query: Record<string, string | null | undefined> = {}): string {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const tail = filled.length ? `?${new URLSearchParams(filled)}` : "";
  return `#/${[page, ...parts.map(encodeURIComponent)].join("/")}${tail}`;
}

/** Goes to a place. `replace` leaves no step back, for a filter that changes. */
export function go(to: string, replace = false): void {
  if (!replace) {
    location.hash = to;
    return;
  }
  history.replaceState(null, "", to);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

let current = parseRoute(location.hash);
function read(): Route {
  const path = location.hash.replace(/^#/, "") || "/overzicht";
  if (path !== current.path) current = parseRoute(location.hash);
  return current;
}

export function useRoute(): Route {
  return useSyncExternalStore((listener) => {
    window.addEventListener("hashchange", listener);
    return () => window.removeEventListener("hashchange", listener);
  }, read);
}
