import { useEffect, useMemo, useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ColumnChoice, ImportOrder, ImportReport, Problem, RoundRow } from "../../backend/contract";
import { asProblem, problemSentence } from "../../backend/problem";
import { Banner, Button, Choose, Field } from "../../design";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { ImportChanges } from "./ImportChanges";
import { ImportReviewed } from "./ImportReviewed";
import { ImportNotices } from "./ImportNotices";
import { ImportOptions, type Options } from "./ImportOptions";
import { ImportSplits } from "./ImportSplits";
import { ImportTotals } from "./ImportTotals";
import { MappingTable } from "./MappingTable";
import { PreviewList } from "./PreviewList";
import { fileName, hasText, mappingOf, nextRound } from "./totals";

interface ImportPreviewProps {
  path: string;
  onDone: (report: ImportReport) => void;
  onCancel: () => void;
  onOther: () => void;
}
const NEW = "new";
/** Before the name of a sheet, so that none can be taken for all. */
const SHEET = "sheet ";
const ALL = "all";

/** What was found in a file, before anything is stored, and what one can still change about it. */
export function ImportPreview({ path, onDone, onCancel, onOther }: ImportPreviewProps) {
  const t = useText();
  const backend = useBackend();
  const rounds = useLoad(() => backend.rounds(), []).data;
  const [picked, setPicked] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [mapping, setMapping] = useState<ColumnChoice[] | null>(null);
  const [options, setOptions] = useState<Options>({ named: null, fillDown: false, fromSheet: false });
  const [split, setSplit] = useState<string[]>([]);
  const [name, setName] = useState("");
  const [found, setFound] = useState<ImportReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [storing, setStoring] = useState(false);

  const choice = picked ?? openRound(rounds)?.code ?? NEW;
  const round = choice === NEW ? (code ?? nextRound(rounds?.map((one) => one.code) ?? [])).trim() : choice;
  const order = useMemo<ImportOrder>(
    () => ({ path, round, sheet, mapping, save_mapping: null, ...(options.named === null ? {} : { named: options.named }), fill_down: options.fillDown, sender_from_sheet: options.fromSheet, split }),
    [path, round, sheet, mapping, options, split],
  );
  const ready = rounds !== null && round !== "";
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    backend.import_preview(order).then(
      (report) => {
        if (gone) return;
        setFound(report);
        setProblem(null);
      },
      (thrown: unknown) => !gone && setProblem(asProblem(thrown)),
    );
    return () => {
      gone = true;
    };
  }, [backend, ready, order]);

  const store = () => {
    setStoring(true);
    backend.import_feedback({ ...order, round: found?.review?.round || round, save_mapping: name.trim() || null }).then(onDone, (thrown: unknown) => {
      setProblem(asProblem(thrown));
      setStoring(false);
    });
  };
  const usable = found !== null && (found.fresh > 0 || found.remarks > 0) && (found.review !== null || hasText(mapping ?? mappingOf(found.columns)));
  return (
    <div className="stack reg-import">
      <div className="row">
        <b>{fileName(path)}</b>
        {found && !found.review ? <span className="soft">{found.header_row ? t("reaction-import-found", { sheet: found.sheet, row: found.header_row }) : t("sheets-no-header", { sheet: found.sheet })}</span> : null}
        <span className="space" />
        <Button look="link" onPress={onOther}>{t("reaction-import-other")}</Button>
      </div>
      {problem ? (
        <Banner look="no" inside action={<Button look="link" onPress={onOther}>{t("reaction-import-other")}</Button>}>
          {problemSentence(t, problem)}
        </Banner>
      ) : null}
      {found === null ? (
        problem ? null : <div className="wait" aria-busy="true">{t("reaction-import-looking")}</div>
      ) : (
        <>
          <section className="card">
            <div className="reg-import-where">
              {found.review ? null : <Choose
                label={t("reaction-import-sheet")}
                value={sheet === null ? (found.tables.length > 1 ? ALL : SHEET + found.sheet) : SHEET + sheet}
                choices={[
                  ...(found.sheets.length > 1 ? [{ key: ALL, label: t("sheets-every-table"), about: t("sheets-every-table-about") }] : []),
                  ...found.sheets.map((one) => ({ key: SHEET + one.name, label: one.name, about: t("reaction-import-sheet-about", { rows: one.rows, hidden: String(one.hidden) }) })),
                ]}
                onChange={(key) => {
                  setSheet(key === ALL ? null : key.slice(SHEET.length));
                  setMapping(null);
                  setSplit([]);
                }}
              />}
              {found.review?.round ? <p>{t("review-import-round", { round: found.review.round })}</p> : <Choose
                label={t("reaction-import-round")}
                value={choice}
                choices={[...(rounds ?? []).map((one) => ({ key: one.code, label: one.title || one.code, about: t("reaction-import-round-about", { count: one.comments }) })), { key: NEW, label: t("reaction-import-round-new") }]}
                onChange={setPicked}
              />}
              {choice === NEW && !found.review?.round ? <Field label={t("reaction-import-round-code")} value={code ?? round} onChange={setCode} /> : null}
              {found.review ? null : <Field label={t("reaction-import-mapping-name")} placeholder={t("reaction-import-mapping-example")} value={name} onChange={setName} />}
            </div>
          </section>
          {found.tables.length > 1 ? <p className="small soft">{t("sheets-tables", { tables: found.tables.map((table) => t("sheets-table", { sheet: table.sheet, row: table.header_row, filled: table.filled })).join(" · ") })}</p> : null}
          {found.answer_sheet ? <Banner inside>{t("sheets-answer-sheet")}</Banner> : null}
          {found.review ? <ImportReviewed review={found.review} /> : null}
          <ImportTotals report={found} />
          <ImportChanges report={found} />
          <ImportOptions report={found} options={options} onChange={(next) => { setOptions(next); if (next.named !== options.named) setMapping(null); }} />
          {found.review ? null : <MappingTable report={found} mapping={mapping ?? mappingOf(found.columns)} onChange={setMapping} />}
          <ImportSplits splits={found.splits} onChange={setSplit} />
          <ImportNotices notices={found.notices} />
          <PreviewList rows={found.preview} />
          <div className="row reg-import-foot">
            <Button look="primary" isDisabled={!usable || storing} onPress={store}>{t("reaction-import-store", { count: found.fresh })}</Button>
            <Button onPress={onCancel}>{t("cancel")}</Button>
            <span className="soft small">{t(found.fresh === 0 ? "reaction-import-nothing-new" : "reaction-import-nothing-stored")}</span>
          </div>
        </>
      )}
    </div>
  );
}

/** The round that is under way: the last that was not closed. */
function openRound(rounds: RoundRow[] | null): RoundRow | undefined {
  return rounds?.findLast((round) => round.closed === null) ?? rounds?.at(-1);
}
