import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PassphraseReport } from "../backend/contract";
import { asProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";

/** What is done with the passphrase of the open plan. */
export type PassphraseDeed = "set" | "change" | "remove";

interface PlanPassphraseDialogProps {
  deed: PassphraseDeed;
  onClose: () => void;
  onDone: (report: PassphraseReport) => void;
}

/** The passphrase of the open plan: the one that opens it now, and the new one twice. */
export function PlanPassphraseDialog({ deed, onClose, onDone }: PlanPassphraseDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const [again, setAgain] = useState("");
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const chosen = deed === "remove" || ([...fresh].length >= 8 && fresh === again);
  const ready = !busy && chosen && (deed === "set" || current !== "");
  const perform = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      onDone(await backend.set_plan_passphrase(current, deed === "remove" ? null : fresh));
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t(`vault-${deed}`)}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" danger={deed === "remove"} isDisabled={!ready} onPress={() => void perform()}>{t(`vault-${deed}-do`)}</Button>
        </>
      }
    >
      <form onSubmit={(event) => { event.preventDefault(); void perform(); }}>
        <p>{t(`vault-${deed}-about`)}</p>
        {error ? <Banner look="no" inside>{error}</Banner> : null}
        {deed === "set" ? null : <Field label={t("vault-passphrase-now")} type="password" value={current} onChange={setCurrent} autoFocus isRequired />}
        {deed === "remove" ? null : (
          <>
            <Field label={t("vault-passphrase-new")} hint={t("vault-passphrase-hint")} type="password" value={fresh} onChange={setFresh} autoFocus={deed === "set"} isRequired />
            <Field label={t("vault-passphrase-again")} type="password" value={again} onChange={setAgain} isRequired />
          </>
        )}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
    </Dialog>
  );
}
