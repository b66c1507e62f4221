import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { BackupRow, RestoredBackup } from "../backend/contract";
import { asProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Dialog } from "../design";
import { useText } from "../texts/useText";
import { useMoment } from "../workgroup/moment";

interface RestoreBackupDialogProps {
  backup: BackupRow;
  onClose: () => void;
  onDone: (restored: RestoredBackup) => void;
}

/** Says what putting a backup back means before it is done; what is there now becomes a backup. */
export function RestoreBackupDialog({ backup, onClose, onDone }: RestoreBackupDialogProps) {
  const t = useText();
  const moment = useMoment();
  const backend = useBackend();
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    try {
      onDone(await backend.restore_plan_backup(backup.name));
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("vault-restore-title", { when: moment(backup.written_ms) })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void restore()}>{t("vault-restore-do")}</Button>
        </>
      }
    >
      {error ? <Banner look="no" inside>{error}</Banner> : null}
      <p>{t("vault-restore-about")}</p>
    </Dialog>
  );
}
