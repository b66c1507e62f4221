import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PersonRow } from "../backend/contract";
import { Button, Choose, DateField, Dialog, EmptyState, Field } from "../design";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

interface InviteDialogProps {
  code: string;
  /** Whom it is about to take off the list; nobody to ask somebody. */
  remove?: PersonRow;
  onClose: () => void;
}

/** Puts a person on the list of a round, or takes one off it, with the reason. */
export function InviteDialog({ code, remove, onClose }: InviteDialogProps) {
  const t = useText();
  const backend = useBackend();
  const people = useLoad(() => backend.persons(), []).data;
  const [person, setPerson] = useState<string | null>(remove?.id ?? null);
  const [reason, setReason] = useState("");
  const [date, setDate] = useState(today());
  const name = people?.find((one) => one.id === person)?.shown ?? remove?.shown ?? "";
  const save = async () => {
    if (!person) return;
    try {
      await backend.invite(code, [person], !remove, reason.trim(), date);
      tellDone({ key: remove ? "response-told-removed" : "response-told-invited", args: { who: name, code } }, () => backend.invite(code, [person], Boolean(remove), t("response-taken-back"), date));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={remove ? t("response-remove-title", { who: remove.shown, code }) : t("response-invite-title", { code })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!person || !reason.trim() || !date} onPress={() => void save()}>{t("save")}</Button>
        </>
      }
    >
      {remove ? null : people && people.length === 0 ? (
        <EmptyState title={t("people-none")}>{t("people-none-about")}</EmptyState>
      ) : (
        <Choose label={t("response-who")} value={person} onChange={setPerson} choices={(people ?? []).map((one) => ({ key: one.id, label: one.shown, about: one.roles.join(" = ") }))} />
      )}
      <Field label={t("response-reason")} hint={t("response-reason-hint")} value={reason} onChange={setReason} isRequired autoFocus={Boolean(remove)} />
      <DateField label={t("response-asked")} value={date} onChange={setDate} />
    </Dialog>
  );
}
