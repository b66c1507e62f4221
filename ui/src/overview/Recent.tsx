import type { RecentRow } from "../backend/contract";
import { registerAddress } from "../reactions/address";
import { memberName, usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

function target(row: RecentRow): string {
  switch (row.kind) {
    case "revised":
    case "decided":
      return href("hoofdstukken", row.chapter ? [row.chapter] : []);
    case "imported":
    case "disposed":
      return registerAddress(/^R\d+$/.test(row.place) ? { rounds: [row.place] } : {});
    case "sent":
      return href("rondes");
    default:
      return href("versies");
  }
}

/** What others did lately, each with the way to it. */
export function Recent({ rows }: { rows: RecentRow[] }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const who = (key: string) => plan.principals.find((principal) => principal.key === key)?.title ?? memberName(plan, key);
  return (
    <section className="card" aria-labelledby="recent">
      <h2 id="recent">{t("overview-recent")}</h2>
      {rows.length ? (
        <ul className="lines">
          {rows.map((row, at) => (
            <li key={at}>
              <span className="recent-day soft small num">{day(row.date)}</span>
              <span>{t(`recent-${row.kind}`, { who: who(row.who), count: row.count, place: row.place })}</span>
              <a className="act" href={target(row)}>
                {t("read-it")}
                <span className="sr"> {row.place}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t("recent-none")}</p>
      )}
    </section>
  );
}
