import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MemberRow } from "../backend/contract";
import { Button, Choices, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";
import { ROLES, roleName } from "./roles";

/** Another role for a member; it can be taken back. */
export function RoleDialog({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [role, setRole] = useState(member.role);
  const [reason, setReason] = useState("");
  const name = member.name || member.key;
  const change = async () => {
    try {
      await backend.set_role(member.key, role, reason.trim());
      tellDone({ key: "role-changed", args: { name, role: roleName(t, role) } }, () => backend.set_role(member.key, member.role, ""));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("role-change-title", { name })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={role === member.role} onPress={() => void change()}>{t("role-change")}</Button>
        </>
      }
    >
      <p>{t("role-change-about", { name })}</p>
      <Choices label={t("member-role")} value={role} onChange={setRole} choices={ROLES.map((other) => ({ key: other, label: roleName(t, other) }))} hint={t(`role-about-${role}`)} />
      <Field label={t("role-change-reason")} value={reason} onChange={setReason} />
    </Dialog>
  );
}
