import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Settings } from "../backend/contract";

export type Language = Settings["language"];

const FILES: Record<Language, Record<string, string>> = {
  nl: import.meta.glob<string>("../../../assets/texts/nl/*.ftl", { query: "?raw", import: "default", eager: true }),
  en: import.meta.glob<string>("../../../assets/texts/en/*.ftl", { query: "?raw", import: "default", eager: true }),
};

/** All texts of one language. Marks for direction are left out: every language here runs left to right, and texts are copied into mails. */
export function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(FILES[language])) {
    for (const problem of bundle.addResource(new FluentResource(source))) {
      throw new Error(`${path}: ${problem.message}`);
    }
  }
  return bundle;
}
