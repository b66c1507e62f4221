import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { asProblem, problemSentence } from "../backend/problem";
import { Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";
import type { Wanted } from "./useKeys";

interface PassphraseDialogProps {
  why: Wanted;
  onClose: () => void;
  onOpened: () => void;
}

/** The passphrase that opens this device's keys, or that they are made with. */
export function PassphraseDialog({ why, onClose, onOpened }: PassphraseDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [error, setError] = useState("");
  const making = why === "make";
  const ready = making ? passphrase.length >= 8 && passphrase === again : passphrase !== "";
  const open = async () => {
    try {
      await backend.unlock(passphrase);
      onOpened();
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
    }
  };
  return (
    <Dialog
      title={t(making ? "keys-make" : "keys-open")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void open()}>{t(making ? "keys-make-do" : "keys-open-do")}</Button>
        </>
      }
    >
      <p>{t(making ? "keys-make-about" : "keys-open-about")}</p>
      <Field label={t("keys-passphrase")} type="password" value={passphrase} onChange={setPassphrase} error={error} hint={making ? t("keys-passphrase-hint") : undefined} autoFocus isRequired />
      {making ? <Field label={t("keys-passphrase-again")} type="password" value={again} onChange={setAgain} isRequired /> : null}
    </Dialog>
  );
}
