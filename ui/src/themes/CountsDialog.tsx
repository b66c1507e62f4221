import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PollView } from "../backend/contract";
import { Check, DateField, Field } from "../design";
import { deed, linesOf } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { today } from "../shell/today";
import { useText } from "../texts/useText";
import { itemOf } from "./PollDialog";

/** A figure as a person writes it: nothing or a question mark is unknown, never nought; undefined is no figure. */
export function figureOf(text: string): number | null | undefined {
  const digits = text.replace(/\./g, "").trim();
  if (digits === "" || digits === "?") return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/** A state of which a source gives the counts, or only how many had answered: no answers stand behind it. */
export function CountsDialog({ poll, onStored, onClose }: { poll: PollView | null; onStored: () => void; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [date, setDate] = useState(today());
  const [interim, setInterim] = useState(false);
  const [where, setWhere] = useState("");
  const [respondents, setRespondents] = useState("");
  const [headings, setHeadings] = useState((poll?.columns ?? []).map((column) => column.name).filter(Boolean).join("\n"));
  const [lines, setLines] = useState((poll?.items ?? []).map((item) => (item.kind ? `${item.kind}: ${item.name}` : item.name)).join("\n"));
  const [bases, setBases] = useState<Record<string, string>>({});
  const [cells, setCells] = useState<Record<string, string>>({});
  const columns = linesOf(headings);
  const items = linesOf(lines).map(itemOf);
  const cell = (item: string, column: string) => `${item}\u0000${column}`;
  const all = [figureOf(respondents), ...columns.map((name) => figureOf(bases[name] ?? "")), ...items.flatMap((item) => columns.map((name) => figureOf(cells[cell(item.name, name)] ?? "")))];
  const wrong = all.some((figure) => figure === undefined);
  const known = (text: string | undefined) => figureOf(text ?? "") ?? null;
  const anything = all.some((figure) => figure !== null);
  const store = async () => {
    let made = "";
    const told = items.some((item) => columns.some((name) => known(cells[cell(item.name, name)]) !== null));
    const work = async () => {
      made = await backend.record_counts({
        date, interim, text: where.trim(), respondents: known(respondents),
        columns: told ? columns.map((name) => [name, known(bases[name])]) : [],
        items: told ? items.map((item) => [item, columns.map((name) => known(cells[cell(item.name, name)]))]) : [],
      });
    };
    if (await deed(work, "themes-counts-stored", {}, () => backend.withdraw_snapshot(made, true))) {
      onStored();
      onClose();
    }
  };
  return (
    <EditDialog wide title={t("themes-counts-add")} ready={date !== "" && !wrong && anything} onStore={store} onClose={onClose}>
      <p className="soft small">{t("themes-counts-about")}</p>
      <DateField label={t("themes-poll-day")} value={date} onChange={setDate} />
      <Check isSelected={interim} onChange={setInterim}>{t("themes-poll-interim")}</Check>
      <Field label={t("themes-poll-where")} value={where} onChange={setWhere} />
      <Field label={t("themes-respondents")} hint={t("themes-counts-unknown")} value={respondents} onChange={setRespondents} inputMode="numeric" error={figureOf(respondents) === undefined ? t("municipality-not-whole") : undefined} />
      <Field label={t("themes-poll-columns")} hint={t("themes-line-each")} rows={2} value={headings} onChange={setHeadings} />
      {poll?.items.length ? null : <Field label={t("themes-poll-items")} hint={t("themes-poll-items-hint")} rows={6} value={lines} onChange={setLines} />}
      {columns.length && items.length ? (
        <div className="scroll-x themes-counts" tabIndex={0} role="region" aria-label={t("themes-poll-table")}>
          <table className="plain-table">
            <thead><tr><th scope="col">{t("themes-item")}</th>{columns.map((name) => <th key={name} scope="col" className="num">{name}</th>)}</tr></thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.name}>
                  <th scope="row">{item.name}</th>
                  {columns.map((name) => (
                    <td key={name}><Figure label={t("strength-cell", { part: item.name, column: name })} value={cells[cell(item.name, name)] ?? ""} onChange={(text) => setCells((now) => ({ ...now, [cell(item.name, name)]: text }))} /></td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t("themes-respondents")}</th>
                {columns.map((name) => (
                  <td key={name}><Figure label={t("strength-cell", { part: t("themes-respondents"), column: name })} value={bases[name] ?? ""} onChange={(text) => setBases((now) => ({ ...now, [name]: text }))} /></td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      ) : null}
      {wrong ? <p className="warn" role="status">{t("themes-counts-wrong")}</p> : null}
    </EditDialog>
  );
}

function Figure({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  return <input className="input num" aria-label={label} aria-invalid={figureOf(value) === undefined} inputMode="numeric" placeholder="?" value={value} onChange={(event) => onChange(event.target.value)} />;
}
