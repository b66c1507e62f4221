import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PlanInfo } from "../backend/contract";
import { Button, Choose, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";

/** A name for files that every system takes. */
function fileName(title: string): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return `${plain || "plan"}.draagvlak`;
}

/** The kinds of plan that come with the program. */
const PROFILES = ["imv", "municipal-vision"] as const;

/** What a plan is called, which years it is for, who begins it; then where it is kept. */
export function NewPlanDialog({ onClose, onMade }: { onClose: () => void; onMade: (made: Promise<PlanInfo>) => void }) {
  const t = useText();
  const backend = useBackend();
  const year = new Date().getFullYear() + 1;
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState(`${year}-${year + 3}`);
  const [member, setMember] = useState("");
  const [profile, setProfile] = useState<string>(PROFILES[0]);
  const ready = title.trim() !== "" && /^\d{4}-\d{4}$/.test(period.trim()) && member.trim() !== "";
  const make = async () => {
    try {
      const path = await backend.pick_file("save-plan", fileName(title));
      if (path === null) return;
      onMade(backend.new_plan({ path, profile, title: title.trim(), period: period.trim(), member: member.trim() }));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("new-plan")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void make()}>{t("new-plan-make")}</Button>
        </>
      }
    >
      <Field label={t("new-plan-title")} placeholder={t("new-plan-title-example")} value={title} onChange={setTitle} autoFocus isRequired />
      <Choose label={t("new-plan-profile")} value={profile} onChange={setProfile} choices={PROFILES.map((key) => ({ key, label: t(`profile-${key}`) }))} />
      <Field label={t("new-plan-period")} hint={t("new-plan-period-hint")} value={period} onChange={setPeriod} isRequired />
      <Field label={t("new-plan-member")} hint={t("new-plan-member-hint")} value={member} onChange={setMember} isRequired />
    </Dialog>
  );
}
