import type { ImportReport } from "../../backend/contract";
import { useText } from "../../texts/useText";

/** What changed in a file that was sent before, and what it holds no more. The register stays as it is. */
export function ImportChanges({ report }: { report: ImportReport }) {
  const t = useText();
  if (report.changed.length === 0 && report.vanished.length === 0) return null;
  return (
    <section className="card" aria-label={t("sheets-again")}>
      <h2>{t("sheets-again")}</h2>
      <p className="small soft">{t("sheets-again-about")}</p>
      {report.changed.length > 0 ? (
        <details className="reg-notices" open>
          <summary>{t("sheets-changed", { count: report.changed.length })}</summary>
          <ul className="lines small">
            {report.changed.map((row) => (
              <li key={row.label} className="reg-first">
                <span className="soft num"><a href={`#/reacties?nr=${row.label}`}>{row.label}</a> · {row.cell}</span>
                <span><span className="sheets-tag">{t("sheets-was")}</span> {row.before}</span>
                <span><span className="sheets-tag">{t("sheets-becomes")}</span> {row.after}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {report.vanished.length > 0 ? (
        <p className="small">
          {t("sheets-vanished", { count: report.vanished.length })}{" "}
          {report.vanished.map((label, at) => <span key={label}>{at ? ", " : ""}<a href={`#/reacties?nr=${label}`}>{label}</a></span>)}
        </p>
      ) : null}
    </section>
  );
}
