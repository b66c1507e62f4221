import type { DistributionRow } from "../backend/contract";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** The distribution log: which package went to whom, and when. */
export function Distributions({ rows }: { rows: DistributionRow[] }) {
  const t = useText();
  const day = useDay();
  return (
    <section className="card" aria-labelledby="sent">
      <h2 id="sent">{t("sent-title")}</h2>
      {rows.length ? (
        <table className="plain-table">
          <thead>
            <tr><th>{t("exports-date")}</th><th>{t("sent-municipality")}</th><th>{t("paper-what")}</th><th>{t("send-to")}</th></tr>
          </thead>
          <tbody>
            {[...rows].reverse().map((row, at) => (
              <tr key={at}>
                <td className="num-left">{day(row.date, true)}</td>
                <td>{row.municipality}</td>
                <td>{row.part ? t("sent-supplement", { part: row.part, stage: row.title }) : row.title}</td>
                <td>
                  {row.recipients}
                  {row.override_reason ? <span className="small soft"> {t("round-override", { who: row.override_by, reason: row.override_reason })}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="soft">{t("sent-none")}</p>
      )}
    </section>
  );
}
