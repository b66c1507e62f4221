import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { CouncilRow } from "../backend/contract";
import { Button, DateField } from "../design";
import { href } from "../shell/route";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { OutcomeDialog } from "./OutcomeDialog";
import { SendDialog } from "./SendDialog";
import { useCouncilState } from "./Board";

/** One council: what it got and when, when it treats it, what it said and on which version. */
export function CouncilPane({ row, onClose }: { row: CouncilRow; onClose: () => void }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const backend = useBackend();
  const state = useCouncilState();
  const [hearing, setHearing] = useState(row.hearing ?? "");
  const [dialog, setDialog] = useState<"send" | "outcome" | null>(null);
  const set = async (work: () => Promise<unknown>, back: () => Promise<unknown>) => {
    try {
      await work();
      tellDone({ key: "council-changed", args: { name: row.name } }, back);
    } catch (problem) {
      report(problem);
    }
  };
  const acknowledge = (date: string | null) => set(() => backend.acknowledge_councils([row.code], date), () => backend.acknowledge_councils([row.code], row.acknowledged));
  const planned = () => set(() => backend.plan_hearing([row.code], hearing || null), () => backend.plan_hearing([row.code], row.hearing));
  return (
    <section className="card council-pane" aria-label={row.name}>
      <div className="row">
        <h2>{row.name}</h2>
        <span className={row.at_risk ? "warn" : "soft"}>{state(row)}</span>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={() => setDialog("send")}>{t("council-send-one")}</Button>
        <Button size="small" isDisabled={plan.read_only} onPress={() => setDialog("outcome")}>{t("council-record-outcome")}</Button>
        <Button size="small" onPress={onClose}>{t("close")}</Button>
      </div>
      {row.at_risk ? <p className="warn">{t("council-at-risk")}</p> : null}
      {row.sendings.length ? (
        <table className="plain-table">
          <caption className="sr">{t("council-sendings", { name: row.name })}</caption>
          <thead>
            <tr><th scope="col">{t("round-sent-on")}</th><th scope="col">{t("round-sent-what")}</th><th scope="col">{t("council-version")}</th></tr>
          </thead>
          <tbody>
            {row.sendings.map((sent, at) => (
              <tr key={at}>
                <td className="num-left">{day(sent.date, true)}</td>
                <td>
                  {stageTitle(plan, sent.what)}
                  {sent.supplement ? ` (${t("council-supplement")})` : null}
                  {sent.override_reason ? <div className="warn">{t("council-early", { reason: sent.override_reason })}</div> : null}
                </td>
                <td>{stageTitle(plan, sent.stage)} <span className="num soft small">{sent.version}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="soft small">{t("council-state-waiting")}</p>
      )}
      <div className="row council-dates">
        {row.acknowledged ? (
          <span>{t("council-acknowledged-on", { day: day(row.acknowledged, true) })} <Button size="small" look="link" isDisabled={plan.read_only} onPress={() => void acknowledge(null)}>{t("council-not-acknowledged")}</Button></span>
        ) : (
          <Button size="small" isDisabled={plan.read_only || !row.sendings.length} onPress={() => void acknowledge(today())}>{t("council-acknowledge")}</Button>
        )}
        <DateField label={t("council-hearing")} value={hearing} onChange={setHearing} />
        <Button size="small" isDisabled={plan.read_only || hearing === (row.hearing ?? "")} onPress={() => void planned()}>{t("save")}</Button>
      </div>
      {row.said ? (
        <dl className="round-facts">
          <div><dt>{t("council-said")}</dt><dd>{t(`council-outcome-${row.said.outcome}`)}</dd></div>
          <div><dt>{t("council-heard-on")}</dt><dd className="num">{day(row.said.date, true)}</dd></div>
          <div><dt>{t("council-version")}</dt><dd>{stageTitle(plan, row.said.stage)} <span className="num soft small">{row.said.version}</span></dd></div>
          {row.said.decision ? <div><dt>{t("council-decision")}</dt><dd>{row.said.decision}</dd></div> : null}
          {row.said.document ? <div><dt>{t("council-document")}</dt><dd>{row.said.document}</dd></div> : null}
          {row.said.note ? <div><dt>{t("council-note")}</dt><dd>{row.said.note}</dd></div> : null}
          {row.said.not_heard.length ? <div><dt>{t("council-not-heard")}</dt><dd>{row.said.not_heard.join(", ")}</dd></div> : null}
        </dl>
      ) : null}
      {row.views.length ? (
        <p>
          {t("council-views")}{" "}
          {row.views.map((label, at) => <span key={label}>{at ? ", " : ""}<a href={href("reacties", [label])}>{label}</a></span>)}
        </p>
      ) : null}
      {dialog === "send" ? <SendDialog codes={[row.code]} onClose={() => setDialog(null)} /> : null}
      {dialog === "outcome" ? <OutcomeDialog row={row} onClose={() => setDialog(null)} /> : null}
    </section>
  );
}
