import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { CouncilOutcome, CouncilRow } from "../backend/contract";
import { Button, Choose, DateField, Field } from "../design";
import { EditDialog } from "../shell/EditDialog";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** What a council can say, in short, in the order of a menu. */
export const OUTCOMES: CouncilOutcome[] = ["positive", "views", "no-views", "taken-note", "other"];

/** What a council said; each line of its views becomes a reaction that needs an answer. */
export function OutcomeDialog({ row, onClose }: { row: CouncilRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [outcome, setOutcome] = useState<CouncilOutcome>("positive");
  const [date, setDate] = useState(row.hearing && row.hearing <= today() ? row.hearing : today());
  const [decision, setDecision] = useState("");
  const [points, setPoints] = useState("");
  const [note, setNote] = useState("");
  const [document, setDocument] = useState<string | null>(null);
  const lines = points.split("\n").map((line) => line.trim()).filter(Boolean);
  const sent = row.sendings.findLast((sending) => !sending.supplement);
  const record = async () => {
    try {
      const labels = await backend.hear_council({
        municipality: row.code, outcome, date, stage: sent?.stage ?? null, decision: decision.trim(), note: note.trim(),
        points: outcome === "views" ? lines : [], document,
      });
      tellDone({ key: "council-heard", args: { count: labels.length, labels: labels.join(", ") } }, labels.length ? undefined : () => backend.unhear_council(row.code));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  const pick = async () => {
    try {
      setDocument(await backend.pick_file("document", ""));
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <EditDialog
      title={t("council-outcome-title", { name: row.name })}
      ready={date !== "" && sent !== undefined && (outcome !== "views" || lines.length > 0)}
      onStore={record}
      storeLabel={t("council-record-outcome")}
      onClose={onClose}
    >
      {sent ? null : <p className="warn">{t("council-sent-nothing")}</p>}
      <Choose label={t("council-said")} value={outcome} onChange={(key) => setOutcome(key as CouncilOutcome)} choices={OUTCOMES.map((key) => ({ key, label: t(`council-outcome-${key}`) }))} />
      {outcome === "views" ? <Field label={t("council-points")} hint={t("council-points-hint")} rows={4} value={points} onChange={setPoints} isRequired /> : null}
      <DateField label={t("council-heard-on")} value={date} onChange={setDate} />
      <Field label={t("council-decision")} value={decision} onChange={setDecision} />
      <Field label={t("council-note")} rows={2} value={note} onChange={setNote} />
      <div className="row">
        <Button size="small" onPress={() => void pick()}>{t("council-pick-document")}</Button>
        {document ? <span className="clip">{document.split(/[\\/]/).at(-1)}</span> : null}
      </div>
    </EditDialog>
  );
}
