import { useBackend } from "../backend/BackendContext";
import type { ClaimRow, FieldConflictRow } from "../backend/contract";
import { Button } from "../design";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** Values that two people set without seeing each other: both are shown, nothing is lost until one is chosen. */
export function FieldConflicts({ rows, read_only }: { rows: FieldConflictRow[]; read_only: boolean }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const claimed = ({ word, value }: ClaimRow) => [word === null ? "" : t(`value-word-${word}`), value].filter(Boolean).join(" · ");
  const settle = (row: FieldConflictRow, claim: string) =>
    backend.settle_field(row.id, claim).then(() => tellDone({ key: "value-settled", args: { what: row.what } }), report);
  return (
    <section className="card value-conflicts" aria-label={t("values-title")}>
      <h2>{t("values-title")}</h2>
      <p className="soft">{t("values-about")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <h3>{t("value-heading", { of: t(`value-of-${row.of}`), what: row.what, field: t(`value-field-${row.field.replaceAll("_", "-")}`) })}</h3>
            <ul className="claims">
              {row.claims.map((claim, at) => (
                <li key={claim.id}>
                  <p className="claim-value">{claimed(claim)}</p>
                  <p className="soft small">{claim.by} · {day(claim.date)}{at === row.claims.length - 1 ? ` · ${t("value-shown")}` : ""}</p>
                  <Button size="small" isDisabled={read_only} aria-label={t("value-choose-this", { value: claimed(claim), who: claim.by })} onPress={() => void settle(row, claim.id)}>{t("value-choose")}</Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
