import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RoundRow } from "../backend/contract";
import { Button, Choose, DateField, Dialog, EmptyState, Field } from "../design";
import { href } from "../shell/route";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { EarlyFields, useMissing } from "./early";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** Writes down what was sent to whom. The program sends nothing itself. */
export function SendingDialog({ round, onClose }: { round: RoundRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const versions = useLoad(() => backend.versions(), []).data;
  const [stage, setStage] = useState<string | null>(round.stage);
  const [recipients, setRecipients] = useState("");
  const [date, setDate] = useState(today());
  const chosen = stage ?? versions?.at(-1)?.stage ?? null;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const missing = useMissing(chosen, date);
  const record = async () => {
    if (!chosen) return;
    try {
      if (missing.length) await backend.record_early_sending(round.code, chosen, recipients.trim(), date, reason.trim(), by.trim());
      else await backend.record_sending(round.code, chosen, recipients.trim(), date);
      tellDone({ key: "round-was-sent", args: { stage: stageTitle(plan, chosen) } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  const none = versions !== null && versions.length === 0;
  return (
    <Dialog
      title={t("round-send-code", { code: round.code })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!chosen || !recipients.trim() || !date || (missing.length > 0 && !(reason.trim() && by.trim()))} onPress={() => void record()}>{t("round-send")}</Button>
        </>
      }
    >
      {none ? (
        <EmptyState title={t("timeline-empty")} action={<a className="btn" href={href("versies")}>{t("nav-versions")}</a>}>{t("round-send-first")}</EmptyState>
      ) : (
        <>
          <Choose label={t("round-sent-what")} value={chosen} onChange={setStage} choices={(versions ?? []).map((version) => ({ key: version.stage, label: version.title }))} />
          <Field label={t("round-sent-to")} hint={t("round-sent-to-hint")} rows={2} value={recipients} onChange={setRecipients} isRequired />
          <DateField label={t("round-sent-on")} value={date} onChange={setDate} />
          {missing.length ? <EarlyFields missing={missing} reason={reason} onReason={setReason} by={by} onBy={setBy} /> : null}
        </>
      )}
    </Dialog>
  );
}
