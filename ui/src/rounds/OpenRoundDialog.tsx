import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RoundRow } from "../backend/contract";
import { Button, Choose, DateField, Dialog, Field } from "../design";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

const NONE = "-";

/** The next code after those there are: R1, R2, … */
export function nextCode(codes: string[]): string {
  const numbers = codes.map((code) => Number(/^R(\d+)$/.exec(code)?.[1] ?? 0));
  return `R${Math.max(0, ...numbers) + 1}`;
}

/** Asks people for reactions on a version. */
export function OpenRoundDialog({ known, onClose }: { known: RoundRow[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const versions = useLoad(() => backend.versions(), []).data ?? [];
  const code = nextCode(known.map((round) => round.code));
  const [title, setTitle] = useState("");
  const [stage, setStage] = useState<string | null>(null);
  const [deadline, setDeadline] = useState("");
  const chosen = stage ?? versions.at(-1)?.stage ?? NONE;
  const open = async () => {
    try {
      await backend.open_round(code, title.trim(), chosen === NONE ? null : chosen, deadline || null);
      tellDone({ key: "round-opened", args: { code } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("round-open-code", { code })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!title.trim()} onPress={() => void open()}>{t("round-open")}</Button>
        </>
      }
    >
      <Field label={t("round-name")} value={title} onChange={setTitle} autoFocus isRequired />
      <Choose
        label={t("round-about")}
        value={chosen}
        onChange={setStage}
        choices={[...versions.map((version) => ({ key: version.stage, label: plan.stages.find((other) => other.key === version.stage)?.title ?? version.title })), { key: NONE, label: t("round-no-stage") }]}
      />
      <DateField label={t("round-deadline")} hint={t("round-deadline-hint")} value={deadline} onChange={setDeadline} />
    </Dialog>
  );
}
