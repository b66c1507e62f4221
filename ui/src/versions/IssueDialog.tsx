import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { GateRow, Problem, StageInfo } from "../backend/contract";
import { isProblem, problemSentence } from "../backend/problem";
import { Banner, Button, DateField, Dialog, Field } from "../design";
import { gateSentence } from "../overview/gateText";
import { useOpenPlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** Freezes the text and the register as a version. What does not hold needs a reason, which stays with the version. */
export function IssueDialog({ stage, gates, onClose }: { stage: StageInfo; gates: GateRow[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const { set } = useOpenPlan();
  const [date, setDate] = useState(today());
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const open = gates.filter((row) => row.finding);
  const ready = date !== "" && (open.length === 0 || reason.trim() !== "");
  const issue = async () => {
    setBusy(true);
    try {
      const version = await backend.issue_version(stage.key, date, open.length ? reason.trim() : null);
      tellDone({ key: "version-was-issued", args: { stage: version.title } });
      set(await backend.plan_info());
      onClose();
    } catch (found) {
      if (isProblem(found)) setProblem(found);
      else report(found);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("version-issue-it", { stage: stage.title })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready || busy} onPress={() => void issue()}>
            {open.length ? t("version-issue-anyway") : t("version-issue")}
          </Button>
        </>
      }
    >
      <p>{t("version-issue-about", { status: stage.status })}</p>
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      {open.length ? (
        <div>
          <h3>{t("version-open-gates", { count: open.length })}</h3>
          <ul className="lines small">
            {open.map((row) => (
              <li key={row.gate}>
                <span className="mark no" aria-hidden="true">✕</span>
                <span>{gateSentence(t, row)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <DateField label={t("version-date")} value={date} onChange={setDate} />
      {open.length ? <Field label={t("version-reason")} hint={t("version-reason-hint")} rows={3} value={reason} onChange={setReason} isRequired /> : null}
    </Dialog>
  );
}
