import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Settings } from "../backend/contract";

export type Language = Settings["language"];

const FILES: Record<Language, Record<string, string>> = {
  nl: import.meta.glob<string>("../../../assets/texts/nl/*.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("../../../assets/texts/en/*.ftl", { query: "?raw", import: "default", eager: true }),
};

/** Texts of the window may say anew what the command line and the papers say. */
const isOfWindow = (path: string) => /\/window[^/]*$/.test(path);

/** All texts of one language. Marks for direction are left out: every language here runs left to right, and texts are copied into mails. */
export function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const own = new FluentBundle(language);
  const files = Object.entries(FILES[language]).sort(([a], [b]) => Number(isOfWindow(a)) - Number(isOfWindow(b)));
  for (const [path, source] of files) {
    const resource = new FluentResource(source);
    bundle.addResource(resource, { allowOverrides: true });
    if (!isOfWindow(path)) continue;
    for (const problem of own.addResource(resource)) throw new Error(`${path}: ${problem.message}`);
  }
  return bundle;
}
