import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MemberRow } from "../backend/contract";
import { Button, Dialog, Field } from "../design";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

interface RemoveDialogProps {
  member: MemberRow;
  withKeys: (deed: () => Promise<unknown>) => Promise<void>;
  onClose: () => void;
}

/** Says what removing means before it is done: it cannot be taken back. */
export function RemoveDialog({ member, withKeys, onClose }: RemoveDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [reason, setReason] = useState("");
  const name = member.name || member.key;
  const remove = () =>
    withKeys(async () => {
      await backend.remove_member(member.key, reason.trim());
      tellDone({ key: "remove-done", args: { name } });
      onClose();
    });
  return (
    <Dialog
      title={t("remove-title", { name })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button danger onPress={() => void remove()}>{t("remove-do")}</Button>
        </>
      }
    >
      <p>{t("remove-about", { name })}</p>
      <Field label={t("remove-reason")} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  );
}
