import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Check, Dialog, Field } from "../design";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** The period that follows upon one: as long, right after it. */
export function following(period: string): string {
  const [from, to] = period.split("-").map(Number);
  return Number.isFinite(from) && Number.isFinite(to) ? `${to + 1}-${to + 1 + (to - from)}` : "";
}

/** Begins the next plan in a file of its own; this one stays open. */
export function NextPlanDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState(following(plan.period));
  const [withText, setWithText] = useState(false);
  const make = async () => {
    try {
      const path = await backend.pick_file("save-plan", `${title.trim()}.draagvlak`);
      if (!path) return;
      const made = await backend.next_plan(path, title.trim(), period.trim(), withText);
      tellDone({ key: "next-plan-made", args: { path: made.path, members: made.members, municipalities: made.municipalities, chapters: made.chapters } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("next-plan")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!title.trim() || !period.trim()} onPress={() => void make()}>{t("next-plan-pick")}</Button></>}
    >
      <p className="soft">{t("next-plan-about")}</p>
      <Field label={t("addendum-name")} value={title} onChange={setTitle} isRequired autoFocus />
      <Field label={t("next-plan-period")} value={period} onChange={setPeriod} isRequired />
      <Check isSelected={withText} onChange={setWithText}>{t("next-plan-with-text")}</Check>
    </Dialog>
  );
}
