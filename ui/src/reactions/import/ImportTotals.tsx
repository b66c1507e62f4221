import type { ImportReport } from "../../backend/contract";
import { Bar } from "../../design";
import { useText } from "../../texts/useText";
import { totalsOf } from "./totals";

/** Every row of the file accounted for, as a sum and as a picture. */
export function ImportTotals({ report }: { report: ImportReport }) {
  const t = useText();
  const { rows, fresh, split, parts, known, skipped, agree } = totalsOf(report);
  const sum = split > 0 ? t("sheets-sum", { rows, fresh, split, parts, known, skipped }) : t("reaction-import-sum", { rows, fresh, known, skipped });
  return (
    <section className="card reg-totals">
      <h2>{t("reaction-import-totals")}</h2>
      <p className="num">{sum}</p>
      <Bar
        label={sum}
        total={rows}
        parts={[
          { key: "fresh", value: fresh, colour: "1" },
          { key: "split", value: split, colour: "ins" },
          { key: "known", value: known, colour: "2" },
          { key: "skipped", value: skipped, colour: "3" },
        ]}
      />
      {agree ? null : <p className="no small">{t("reaction-import-sum-wrong")}</p>}
      {report.remarks > 0 ? <p className="small">{t("sheets-remarks", { count: report.remarks })}</p> : null}
      {report.proposed > 0 ? <p className="small soft">{t("reaction-import-proposed", { count: report.proposed })}</p> : null}
    </section>
  );
}
