import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { asProblem, problemSentence } from "../backend/problem";
import type { PlanInfo } from "../backend/contract";
import { Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";

interface UnlockDialogProps {
  path: string;
  onClose: () => void;
  onOpened: (plan: PlanInfo) => void;
}

/** Asks what opens an encrypted plan; a wrong one says so and leaves the question open. */
export function UnlockDialog({ path, onClose, onOpened }: UnlockDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const ready = passphrase !== "" && !busy;
  const open = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      onOpened(await backend.open_locked_plan(path, passphrase));
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("vault-unlock")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void open()}>{t("vault-unlock-do")}</Button>
        </>
      }
    >
      <form onSubmit={(event) => { event.preventDefault(); void open(); }}>
        <p>{t("vault-unlock-about", { path })}</p>
        <Field label={t("vault-passphrase")} type="password" value={passphrase} onChange={setPassphrase} error={error} autoFocus isRequired />
      </form>
    </Dialog>
  );
}
