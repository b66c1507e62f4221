import { useEffect, useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ColumnChoice, ImportReport, Problem, RoundRow } from "../../backend/contract";
import { asProblem, problemSentence } from "../../backend/problem";
import { Banner, Button, Choose, Field } from "../../design";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { ImportNotices } from "./ImportNotices";
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

/** What was found in a file, before anything is stored, and what one can still change about it. */
export function ImportPreview({ path, onDone, onCancel, onOther }: ImportPreviewProps) {
  const t = useText();
  const backend = useBackend();
  const rounds = useLoad(() => backend.rounds(), []).data;
  const [picked, setPicked] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [mapping, setMapping] = useState<ColumnChoice[] | null>(null);
  const [name, setName] = useState("");
  const [found, setFound] = useState<ImportReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [storing, setStoring] = useState(false);

  const choice = picked ?? openRound(rounds)?.code ?? NEW;
  const round = choice === NEW ? (code ?? nextRound(rounds?.map((one) => one.code) ?? [])).trim() : choice;
  const order = { path, round, sheet, mapping, save_mapping: name.trim() || null };
  const ready = rounds !== null && round !== "";
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    backend.import_preview({ path, round, sheet, mapping, save_mapping: null }).then(
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
  }, [backend, ready, path, round, sheet, mapping]);

  const store = () => {
    setStoring(true);
    backend.import_feedback(order).then(onDone, (thrown: unknown) => {
      setProblem(asProblem(thrown));
      setStoring(false);
    });
  };
  const usable = found !== null && found.fresh > 0 && hasText(mapping ?? mappingOf(found.columns));
  return (
    <div className="stack reg-import">
      <div className="row">
        <b>{fileName(path)}</b>
        {found ? <span className="soft">{t("reaction-import-found", { sheet: found.sheet, row: found.header_row })}</span> : null}
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
              <Choose
                label={t("reaction-import-sheet")}
                value={found.sheet}
                choices={found.sheets.map((one) => ({ key: one.name, label: one.name, about: t("reaction-import-sheet-about", { rows: one.rows, hidden: String(one.hidden) }) }))}
                onChange={(key) => {
                  setSheet(key);
                  setMapping(null);
                }}
              />
              <Choose
                label={t("reaction-import-round")}
                value={choice}
                choices={[...(rounds ?? []).map((one) => ({ key: one.code, label: one.title || one.code, about: t("reaction-import-round-about", { count: one.comments }) })), { key: NEW, label: t("reaction-import-round-new") }]}
                onChange={setPicked}
              />
              {choice === NEW ? <Field label={t("reaction-import-round-code")} value={code ?? round} onChange={setCode} /> : null}
              <Field label={t("reaction-import-mapping-name")} placeholder={t("reaction-import-mapping-example")} value={name} onChange={setName} />
            </div>
          </section>
          <ImportTotals report={found} />
          <MappingTable report={found} mapping={mapping ?? mappingOf(found.columns)} onChange={setMapping} />
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
