import { useBackend } from "../backend/BackendContext";
import type { ExportRow } from "../backend/contract";
import { Button } from "../design";
import { memberName, stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { PAPERS } from "./paperKinds";

/** What goes to whoever reacted: of a round, not of a version. */
const ANSWERS = new Set(["answer-sheet", "letters"]);
/** What comes of the years after adoption: of a year, or of a theme by its number. */
const AFTERWARDS = new Set(["annual", "implementation"]);

/** What went out: what, when, by whom and where to. */
export function ExportLog({ rows }: { rows: ExportRow[] }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const backend = useBackend();
  const named = (what: string) => (PAPERS.some((paper) => paper === what) ? t(`paper-${what}`) : what === "package" ? t("package-title") : what === "supplement" ? t("package-supplement-title") : what === "review" ? t("review-export-name") : ANSWERS.has(what) ? t(`answers-${what}`) : AFTERWARDS.has(what) ? t(`exports-${what}`) : what);
  return (
    <section className="card export-log" aria-labelledby="export-log">
      <h2 id="export-log">{t("exports-title")}</h2>
      {rows.length ? (
        <table className="plain-table">
          <thead>
            <tr><th>{t("exports-date")}</th><th>{t("paper-what")}</th><th>{t("paper-version")}</th><th>{t("exports-by")}</th><th>{t("exports-where")}</th></tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td className="num-left">{day(row.date, true)}</td>
                <td>{t("exports-what", { what: named(row.what), format: row.format })}</td>
                <td>{row.version ? (ANSWERS.has(row.what) || AFTERWARDS.has(row.what) ? row.version : stageTitle(plan, row.version)) : t(ANSWERS.has(row.what) ? "answers-every-round" : "text-as-it-is-now")}</td>
                <td>{memberName(plan, row.who)}</td>
                <td><Button look="link" onPress={() => void backend.reveal(row.path).catch(report)}>{row.path}</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="soft">{t("exports-none")}</p>
      )}
    </section>
  );
}
