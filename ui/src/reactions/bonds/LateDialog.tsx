import { useState } from "react";
import { Button, Dialog, Field } from "../../design";
import { report } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import type { Bonds } from "./useBonds";

/** Deciding otherwise than the dates takes a reason. */
export function LateDialog({ bonds, labels, late }: { bonds: Bonds; labels: string[]; late: boolean }) {
  const t = useText();
  const [reason, setReason] = useState("");
  const close = () => bonds.ask(null);
  return (
    <Dialog
      title={t("bond-late-title", { count: labels.length, label: labels[0] ?? "", late: String(late) })}
      open
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!reason.trim()} onPress={() => void bonds.judgeLate(labels, late, reason.trim()).catch(report)}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("bond-late-reason")} hint={t("bond-late-hint")} value={reason} onChange={setReason} isRequired autoFocus />
    </Dialog>
  );
}
