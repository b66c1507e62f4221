import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Choices, Dialog, Field } from "../design";
import { useOpenPlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";
import { ROLES, roleName } from "./roles";

/** Someone who joins the workgroup. */
export function AddMemberDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const { set } = useOpenPlan();
  const [name, setName] = useState("");
  const [key, setKey] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [role, setRole] = useState("editor");
  const [task, setTask] = useState("");
  const add = async () => {
    try {
      await backend.add_member({ key: key.trim(), name: name.trim(), organisation: organisation.trim(), role, task: task.trim() });
      tellDone({ key: "member-added", args: { name: name.trim() } });
      set(await backend.plan_info());
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("member-add")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!name.trim() || !key.trim()} onPress={() => void add()}>{t("add")}</Button>
        </>
      }
    >
      <Field label={t("member-name")} value={name} onChange={setName} autoFocus isRequired />
      <Field label={t("member-key")} hint={t("member-key-hint")} value={key} onChange={setKey} isRequired />
      <Field label={t("member-organisation")} value={organisation} onChange={setOrganisation} />
      <Choices label={t("member-role")} value={role} onChange={setRole} choices={ROLES.map((other) => ({ key: other, label: roleName(t, other) }))} hint={t(`role-about-${role}`)} />
      <Field label={t("member-task")} value={task} onChange={setTask} />
    </Dialog>
  );
}
