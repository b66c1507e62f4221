import { useSettings } from "../shell/settings";

/** Spells a moment in milliseconds since 1970 as day and time; a dash for none. */
export function useMoment(): (ms: number | null) => string {
  const { language } = useSettings();
  return (ms) => (ms === null ? "–" : new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(ms));
}
