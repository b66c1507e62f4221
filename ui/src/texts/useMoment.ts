import { useMemo } from "react";
import { useSettings } from "../shell/settings";

const DAY = 86_400_000;
const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** Writes a moment (milliseconds since 1970) as people say it: "vandaag 14:02", "gisteren 9:30", "3 aug 14:02". */
export function useMoment(): (at: number, now?: number) => string {
  const { language } = useSettings();
  return useMemo(() => {
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
    const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
    const near = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    return (at, now = Date.now()) => {
      const days = Math.round((midnight(new Date(at)) - midnight(new Date(now))) / DAY);
      const named = days === 0 || days === -1 ? near.format(days, "day") : date.format(at);
      return `${named} ${time.format(at)}`;
    };
  }, [language]);
}
