import type { StrengthState } from "../backend/contract";
import { useText } from "../texts/useText";

/** A state: parts down, columns across, sums at the far side, and what does not hold below. */
export function StrengthTable({ state, caption }: { state: StrengthState; caption: string }) {
  const t = useText();
  return (
    <>
      <div className="strength-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="plain-table">
          <caption className="sr">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{state.part_header}</th>
              {state.columns.map((column, at) => <th key={at} scope="col" className="num">{column.name}</th>)}
              <th scope="col" className="num">{state.total_header}</th>
            </tr>
          </thead>
          <tbody>
            {state.rows.map((row, at) => (
              <tr key={at}>
                <th scope="row">{row.part}</th>
                {row.cells.map((cell, column) => <td key={column} className="num">{cell || "–"}</td>)}
                <td className="num strong">{row.sum}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{state.total_header}</th>
              {state.sums.map((sum, at) => <td key={at} className="num strong">{sum}</td>)}
              <td className="num strong">{state.sum}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {state.findings.length ? (
        <ul className="strength-findings" aria-label={t("strength-findings")}>
          {state.findings.map((finding, at) => (
            <li key={at} className={finding.reason ? undefined : "warn"}>
              {t("strength-finding", { place: finding.of === "whole" ? t("strength-whole") : finding.place, given: finding.given, sum: finding.sum })}
              {finding.reason ? ` ${t("strength-excused", { reason: finding.reason })}` : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft small">{t("strength-adds-up")}</p>
      )}
      {state.local_checks.length ? (
        <details>
          <summary>{t("strength-local-checks", { short: state.local_checks.filter((check) => !check.met).length })}</summary>
          <ul>
            {state.local_checks.map((check, at) => (
              <li key={at}>{t(check.met ? "strength-local-met" : "strength-local-short", { place: check.part || t("strength-whole"), local: check.local, norm: check.norm, inhabitants: check.inhabitants })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
