import type { InvitationRow } from "../backend/contract";
import { Button, Dialog } from "../design";
import { report, show } from "../shell/toasts";
import { useText } from "../texts/useText";

/** The code to send to who is invited, and what happens next. */
export function InviteDialog({ invitation, name, shared, onClose }: { invitation: InvitationRow; name: string; shared: boolean; onClose: () => void }) {
  const t = useText();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(invitation.code);
      show({ sentence: { key: "invite-copied" } });
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("invite-title", { name })}
      open
      onClose={onClose}
      wide
      foot={
        <>
          <Button onPress={onClose}>{t("close")}</Button>
          <Button look="primary" onPress={() => void copy()}>{t("invite-copy")}</Button>
        </>
      }
    >
      <p>{t("invite-about", { name })}</p>
      <output className="invite-code" aria-label={t("invite-code")}>{invitation.code}</output>
      <ol className="steps-ahead">
        <li>{t(shared ? "invite-step-folder" : "invite-step-share-first")}</li>
        <li>{t("invite-step-join", { name })}</li>
        <li>{t("invite-step-call", { name })}</li>
      </ol>
    </Dialog>
  );
}
