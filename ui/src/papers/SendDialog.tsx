import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Problem, SendOrder } from "../backend/contract";
import { isProblem, problemSentence } from "../backend/problem";
import { Banner, Button, DateField, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

type Sent = Pick<SendOrder, "version" | "part" | "municipalities" | "folder">;

/** Records that packages were sent. Approval comes first; where it did not, the reason is asked. */
export function SendDialog({ order, onClose, onSent }: { order: Sent; onClose: () => void; onSent: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [recipients, setRecipients] = useState("");
  const [date, setDate] = useState(today());
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const early = problem?.code === "problem-sent-before-approval";
  const send = async () => {
    try {
      const rows = await backend.send_package({ ...order, recipients, date, override_reason: reason, override_by: by });
      tellDone({ key: "packages-sent", args: { count: rows.length } });
      onSent();
      onClose();
    } catch (found) {
      if (isProblem(found)) setProblem(found);
      else report(found);
    }
  };
  return (
    <Dialog
      title={t("send-title")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!recipients.trim() || !date || (early && !(reason.trim() && by.trim()))} onPress={() => void send()}>{t("send-record")}</Button>
        </>
      }
    >
      <p>{t("send-about")}</p>
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      <Field label={t("send-to")} hint={t("send-to-hint")} value={recipients} onChange={setRecipients} autoFocus />
      <DateField label={t("send-date")} value={date} onChange={setDate} />
      {early ? (
        <>
          <Field label={t("send-reason")} value={reason} onChange={setReason} rows={2} />
          <Field label={t("send-by")} value={by} onChange={setBy} />
        </>
      ) : null}
    </Dialog>
  );
}
