import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Overview, RecentRow } from "../backend/contract";
import { Button } from "../design";
import { registerAddress } from "../reactions/address";
import { memberName, usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useDay } from "../texts/useDay";
import { useMoment } from "../texts/useMoment";
import { useText } from "../texts/useText";

/** Lines shown before one asks for more. */
const SHOWN = 8;

/** Where what was done can be seen; null where there is no one place. */
function target(row: RecentRow): string | null {
  switch (row.kind) {
    case "revised":
    case "decided":
    case "added":
    case "settled":
      return row.chapter ? href("hoofdstukken", [row.chapter]) : null;
    case "imported":
    case "disposed":
      return registerAddress(/^R\d+$/.test(row.place) ? { rounds: [row.place] } : {});
    case "sent":
    case "opened":
      return href("rondes");
    case "other":
      return null;
    default:
      return href("versies");
  }
}

/** What others did since one looked last, each with the way to it; the first time, what was done lately. */
export function News({ overview }: { overview: Overview }) {
  const t = useText();
  const day = useDay();
  const moment = useMoment();
  const backend = useBackend();
  const plan = usePlan();
  const [all, setAll] = useState(false);
  const { recent: rows, looked_ms: looked, mark } = overview;
  const who = (key: string) => plan.principals.find((principal) => principal.key === key)?.title ?? memberName(plan, key);
  const seen = async () => {
    const before = await backend.mark_seen(mark);
    tellDone({ key: "news-seen-done" }, () => backend.mark_seen(before));
  };
  return (
    <section className="card" aria-labelledby="news">
      <div className="row">
        <h2 id="news">{looked === null ? t("news-lately") : t("news-since", { when: moment(looked) })}</h2>
        <span className="space" />
        {rows.length > 0 && !plan.read_only ? (
          <Button look="link" aria-description={t("news-seen-about")} onPress={() => void seen().catch(report)}>{t("news-seen")}</Button>
        ) : null}
      </div>
      {rows.length ? (
        <ul className="lines">
          {rows.slice(0, all ? rows.length : SHOWN).map((row, at) => {
            const to = target(row);
            return (
              <li key={at}>
                <span className="recent-day soft small num">{day(row.date)}</span>
                <span>{t(`recent-${row.kind}`, { who: who(row.who), count: row.count, place: row.place })}</span>
                {to ? (
                  <a className="act" href={to}>
                    {t(`news-go-${row.kind}`)}
                    <span className="sr"> {row.place}</span>
                  </a>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="soft">{t(looked === null ? "news-none-yet" : "news-none")}</p>
      )}
      {rows.length > SHOWN ? (
        <Button look="link" aria-expanded={all} onPress={() => setAll(!all)}>{all ? t("news-fewer") : t("news-all", { count: rows.length })}</Button>
      ) : null}
    </section>
  );
}
