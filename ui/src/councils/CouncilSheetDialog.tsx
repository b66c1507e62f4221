import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { CouncilOutcome, CouncilSheetReport, CouncilSheetRow, NameChoice, OutcomeChoice } from "../backend/contract";
import { Choose } from "../design";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { OUTCOMES } from "./OutcomeDialog";
import { SheetNames, openNames } from "./SheetNames";

const SENT = "-";
const NOT_HEARD = "-";

/** What a sheet says of the councils, before it is recorded: every row, every name and word that needs a person, every row left out. */
export function CouncilSheetDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [stage, setStage] = useState(SENT);
  const [names, setNames] = useState<NameChoice[]>([]);
  const [outcomes, setOutcomes] = useState<OutcomeChoice[]>([]);
  const order = { path, sheet: null, stage: stage === SENT ? null : stage, names, outcomes };
  const versions = useLoad(() => backend.versions(), [plan.path], true).data ?? [];
  const preview = useLoad(() => backend.council_preview(order), [path, stage, names, outcomes], true);
  const found = preview.data;
  const open = found ? openNames(found.names) + found.words.filter((word) => word.unknown).length : 0;
  const record = async () => {
    let done: CouncilSheetReport | null = null;
    const work = async () => { done = await backend.import_councils(order); };
    const back = async () => { if (done) await backend.undo_councils(done.undo); };
    if (await deed(work, "council-sheet-done", { count: found?.changed ?? 0, views: found?.views ?? 0 }, back)) onClose();
  };
  return (
    <EditDialog
      wide
      title={t("council-sheet-title", { file: path.split(/[\\/]/).at(-1) ?? path })}
      ready={found !== null && preview.problem === null && open === 0 && found.changed > 0}
      onStore={record}
      storeLabel={t("council-sheet-do")}
      onClose={onClose}
    >
      <Loading from={preview}>
        {(read) => (
          <>
            <p role="status">{t("council-sheet-found", { changed: read.changed, same: read.rows.length - read.changed, views: read.views })}</p>
            <Choose label={t("council-sheet-stage")} value={stage} onChange={setStage} choices={[{ key: SENT, label: t("council-sheet-stage-sent") }, ...versions.map((version) => ({ key: version.stage, label: version.title }))]} />
            <SheetNames names={read.names} choices={names} onChoose={setNames} />
            <Words read={read} choices={outcomes} onChoose={setOutcomes} />
            {read.skipped.length ? (
              <details open>
                <summary>{t("council-sheet-skipped", { count: read.skipped.length })}</summary>
                <ul>{read.skipped.map((row, at) => <li key={at}>{t("row-skipped", { row: row.row, why: t(row.reason), found: row.found })}</li>)}</ul>
              </details>
            ) : null}
            {read.rows.length ? <Rows rows={read.rows} /> : null}
          </>
        )}
      </Loading>
    </EditDialog>
  );
}

/** The words for an outcome that nobody explained yet, or that were just explained. */
function Words({ read, choices, onChoose }: { read: CouncilSheetReport; choices: OutcomeChoice[]; onChoose: (choices: OutcomeChoice[]) => void }) {
  const t = useText();
  const shown = read.words.filter((word) => word.unknown || choices.some((choice) => choice.written === word.written));
  if (!shown.length) return null;
  const choose = (written: string, key: string) =>
    onChoose([...choices.filter((choice) => choice.written !== written), { written, outcome: key === NOT_HEARD ? null : (key as CouncilOutcome) }]);
  return (
    <section aria-label={t("council-sheet-words")}>
      <h3>{t("council-sheet-words")}</h3>
      {shown.map((word) => {
        const choice = choices.find((one) => one.written === word.written);
        return (
          <Choose
            key={word.written}
            label={t("council-sheet-word", { written: word.written })}
            placeholder={t("sheet-name-choose")}
            value={choice ? choice.outcome ?? NOT_HEARD : null}
            choices={[...OUTCOMES.map((key) => ({ key, label: t(`council-outcome-${key}`) })), { key: NOT_HEARD, label: t("council-sheet-not-heard") }]}
            onChange={(key) => choose(word.written, key)}
          />
        );
      })}
    </section>
  );
}

function Rows({ rows }: { rows: CouncilSheetRow[] }) {
  const t = useText();
  const day = useDay();
  const said = (outcome: CouncilOutcome | null) => t(outcome ? `council-outcome-${outcome}` : "council-sheet-not-heard");
  const change = (row: CouncilSheetRow) => (!row.changed ? t("council-sheet-same") : row.was && row.was !== row.outcome ? t("council-sheet-was", { was: said(row.was) }) : t("council-sheet-new"));
  return (
    <div className="themes-columns" tabIndex={0} role="region" aria-label={t("council-sheet-rows")}>
      <table className="plain-table">
        <caption className="sr">{t("council-sheet-rows")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("municipality-name")}</th><th scope="col">{t("council-hearing")}</th><th scope="col">{t("council-said")}</th><th scope="col">{t("council-heard-on")}</th>
            <th scope="col">{t("council-decision")}</th><th scope="col" className="num">{t("council-sheet-points")}</th><th scope="col">{t("council-sheet-change")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td className="num-left">{row.hearing ? day(row.hearing, true) : ""}</td>
              <td>{said(row.outcome)}</td>
              <td className="num-left">{row.outcome && row.date ? day(row.date, true) : ""}</td>
              <td>{row.decision}</td>
              <td className="num">{row.points.length || ""}</td>
              <td>{change(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
