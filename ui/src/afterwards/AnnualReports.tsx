import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { AnnualRow, ThemeRow } from "../backend/contract";
import { Button, DateField, Field } from "../design";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { AFTERWARDS_FORMATS, PaperFormatChoice } from "./PaperFormatChoice";

/** A report per year of the period: what was recorded, and what is still owed. */
export function AnnualReports() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<AnnualRow | null>(null);
  const [format, setFormat] = useState(AFTERWARDS_FORMATS[0]);
  const rows = useLoad(() => backend.annual_reports(), []);
  const first = Number(plan.period.slice(0, 4));
  const write = async (year: number) => {
    try {
      const out = await backend.pick_file("save-paper", `jaarverslag-${year}.${format}`);
      if (!out) return;
      const written = await backend.export_annual(year, format, out);
      tellDone({ key: "document-written", args: { path: written.path } });
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <section className="card" aria-label={t("annual-tab")}>
      <div className="row">
        <h2>{t("annual-tab")}</h2>
        <span className="space" />
        <PaperFormatChoice value={format} onChange={setFormat} />
        <Button isDisabled={plan.read_only} onPress={() => setEditing({ year: first, recorded: false, adopted: null, text: "", themes: [], document: "" })}>{t("annual-record")}</Button>
      </div>
      <Loading from={rows}>
        {(all) => (
          <table className="plain-table">
            <caption className="sr">{t("annual-tab")}</caption>
            <thead><tr><th scope="col">{t("annual-year")}</th><th scope="col">{t("annual-state")}</th><th scope="col"><span className="sr">{t("annual-record")}</span></th></tr></thead>
            <tbody>
              {all.map((row) => (
                <tr key={row.year}>
                  <th scope="row" className="num-left">{row.year}</th>
                  <td>{!row.recorded ? t("annual-missing") : row.adopted ? t("annual-adopted", { date: day(row.adopted, true) }) : t("annual-in-making")}</td>
                  <td>
                    <Button size="small" isDisabled={plan.read_only} aria-label={t("annual-record-year", { year: String(row.year) })} onPress={() => setEditing(row)}>{t("planning-edit")}</Button>{" "}
                    {row.recorded ? <Button size="small" aria-label={t("afterwards-paper-of", { what: String(row.year) })} onPress={() => void write(row.year)}>{t("afterwards-paper")}</Button> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Loading>
      {editing ? <AnnualDialog row={editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}

function AnnualDialog({ row, onClose }: { row: AnnualRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [year, setYear] = useState(String(row.year));
  const [text, setText] = useState(row.text);
  const [adopted, setAdopted] = useState(row.adopted ?? "");
  const [document, setDocument] = useState<string | null>(null);
  const [typed, setTyped] = useState<Record<number, string>>({});
  const known = /^\d{4}$/.test(year.trim());
  const themes = useLoad(async () => (await backend.themes()).themes, []);
  // A later report of a year takes the place of the earlier one: what was said of a theme stands here until it is typed over.
  const said = (theme: ThemeRow) => typed[theme.number] ?? row.themes.find(([title]) => title === theme.title)?.[1] ?? "";
  const told = (themes.data ?? []).flatMap((theme): [number, string][] => (said(theme).trim() ? [[theme.number, said(theme).trim()]] : []));
  const record = async () => {
    if (await deed(() => backend.record_annual({ year: Number(year), adopted: adopted || null, text: text.trim(), themes: told, document }), "annual-was-recorded")) onClose();
  };
  const pick = () => void backend.pick_file("document", "").then(setDocument, report);
  return (
    <EditDialog title={t("annual-record")} ready={known && themes.data !== null && (text.trim() !== "" || told.length > 0)} onStore={record} storeLabel={t("annual-record")} onClose={onClose} wide>
      <Field label={t("annual-year")} value={year} onChange={setYear} inputMode="numeric" isRequired />
      <Field label={t("annual-text")} rows={6} value={text} onChange={setText} />
      {(themes.data ?? []).map((theme) => (
        <Field key={theme.id} label={t("annual-theme", { number: theme.number, title: theme.title })} rows={4} value={said(theme)} onChange={(now) => setTyped((before) => ({ ...before, [theme.number]: now }))} />
      ))}
      <DateField label={t("annual-day")} hint={t("annual-day-hint")} value={adopted} onChange={setAdopted} />
      <div className="row">
        <Button size="small" onPress={pick}>{t("council-pick-document")}</Button>
        <span className="clip">{document?.split(/[\\/]/).at(-1) ?? row.document}</span>
      </div>
    </EditDialog>
  );
}
