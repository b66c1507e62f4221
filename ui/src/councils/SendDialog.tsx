import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Check, Choose, DateField, Dialog, EmptyState, Field } from "../design";
import { EarlyFields, useMissing } from "../rounds/early";
import { href } from "../shell/route";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** Writes down what went to councils: to one, or to all. What goes before the approval needs a reason. */
export function SendDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const versions = useLoad(() => backend.versions(), []).data;
  const [stage, setStage] = useState<string | null>(null);
  const [what, setWhat] = useState("");
  const [supplement, setSupplement] = useState(false);
  const [date, setDate] = useState(today());
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const chosen = stage ?? versions?.at(-1)?.stage ?? null;
  const missing = useMissing(chosen, date);
  const ready = chosen && date && (!missing.length || (reason.trim() && by.trim()));
  const send = async () => {
    if (!chosen) return;
    try {
      const count = await backend.send_to_councils({ municipalities: codes, stage: chosen, date, what: what.trim(), supplement, override_reason: reason.trim(), override_by: by.trim() });
      tellDone({ key: "councils-sent", args: { count } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t(codes.length ? "council-send-one" : "council-send")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void send()}>{t("council-record-sending")}</Button>
        </>
      }
    >
      {versions?.length === 0 ? (
        <EmptyState title={t("timeline-empty")} action={<a className="btn" href={href("versies")}>{t("nav-versions")}</a>}>{t("round-send-first")}</EmptyState>
      ) : (
        <>
          <Choose label={t("council-version")} value={chosen} onChange={setStage} choices={(versions ?? []).map((version) => ({ key: version.stage, label: version.title }))} />
          <Field label={t("council-what")} hint={t("council-what-hint")} value={what} onChange={setWhat} />
          <Check isSelected={supplement} onChange={setSupplement}>{t("council-is-supplement")}</Check>
          <DateField label={t("round-sent-on")} value={date} onChange={setDate} />
          {missing.length ? <EarlyFields missing={missing} reason={reason} onReason={setReason} by={by} onBy={setBy} /> : null}
        </>
      )}
    </Dialog>
  );
}
