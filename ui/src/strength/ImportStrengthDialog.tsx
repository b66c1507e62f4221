import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Check, DateField, Dialog, Field } from "../design";
import { Loading } from "../shell/Loading";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { StrengthTable } from "./StrengthTable";

/** A sheet before it is recorded: what was read, what was left out, and what does not add up. */
export function ImportStrengthDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [asOf, setAsOf] = useState(today());
  const [definitive, setDefinitive] = useState(false);
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const order = { path, sheet: null, as_of: asOf || today(), definitive, note: note.trim(), total_word: t("strength-total"), reason: reason.trim() };
  const preview = useLoad(() => backend.strength_preview(order), [path], true);
  const wrong = (preview.data?.state.findings.length ?? 0) > 0;
  const record = async () => {
    try {
      const done = await backend.import_strength(order);
      tellDone({ key: "strength-was-recorded", args: { number: done.state.number } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("strength-import-title", { file: path.split(/[\\/]/).at(-1) ?? path })}
      open
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!preview.data || !asOf || (wrong && !reason.trim())} onPress={() => void record()}>{t("strength-record")}</Button>
        </>
      }
    >
      <Loading from={preview}>
        {(read) => (
          <>
            <StrengthTable state={read.state} caption={t("strength-preview")} />
            {read.skipped.length ? (
              <details>
                <summary>{t("strength-skipped", { count: read.skipped.length })}</summary>
                <ul>
                  {read.skipped.map((row, at) => <li key={at}>{t("row-skipped", { row: row.row, why: t(row.reason), found: row.found })}</li>)}
                </ul>
              </details>
            ) : null}
            <DateField label={t("strength-as-of")} value={asOf} onChange={setAsOf} />
            <Check isSelected={definitive} onChange={setDefinitive}>{t("strength-is-definitive")}</Check>
            <Field label={t("strength-note")} value={note} onChange={setNote} />
            {wrong ? <Field label={t("strength-reason")} hint={t("strength-reason-hint")} value={reason} onChange={setReason} isRequired /> : null}
          </>
        )}
      </Loading>
    </Dialog>
  );
}
