import { useMemo } from "react";
import { useSettings } from "../shell/settings";

/** Writes a day (yyyy-mm-dd) as people write it; the year only when it is asked for. */
export function useDay(): (day: string | null, withYear?: boolean) => string {
  const { language } = useSettings();
  return useMemo(() => {
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
    const long = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return (day, withYear = false) => {
      const date = day ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : null;
      if (!date || Number.isNaN(date.getTime())) return day ?? "";
      return (withYear ? long : short).format(date);
    };
  }, [language]);
}
