import { useState } from "react";
import { Button, DateField, Dialog, Field } from "../../design";
import { report } from "../../shell/toasts";
import { today } from "../../shell/today";
import { useText } from "../../texts/useText";
import type { BondProps } from "./BondDialogs";

/** Records how reactions were weighed: the counts beside it inform, a person decides. */
export function WeighDialog({ bonds, triage, reaction }: BondProps) {
  const t = useText();
  const { labels } = triage;
  const [requirement, setRequirement] = useState("");
  const [reasoning, setReasoning] = useState("");
  const [decider, setDecider] = useState("");
  const [date, setDate] = useState(today());
  const whole = [requirement, reasoning, decider].every((text) => text.trim());
  const close = () => bonds.ask(null);
  const weigh = () => {
    bonds.weigh({ labels, requirement: requirement.trim(), reasoning: reasoning.trim(), decider: decider.trim(), date: date || null }).catch(report);
  };
  return (
    <Dialog
      title={t("bond-weigh-title", { count: labels.length, label: labels[0] ?? "" })}
      open
      wide
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!whole} onPress={weigh}>{t("bond-weigh-do")}</Button>
        </>
      }
    >
      {reaction && !triage.bulk ? (
        <p className="num">
          {t("reaction-balance")}: {[
            t("reaction-balance-critical", { count: reaction.balance.critical }),
            t("reaction-balance-positive", { count: reaction.balance.positive }),
            t("reaction-balance-neutral", { count: reaction.balance.neutral }),
          ].join(" · ")}
        </p>
      ) : null}
      <p className="small soft">{t("bond-weigh-about")}</p>
      <Field label={t("bond-weigh-requirement")} hint={t("bond-weigh-requirement-hint")} value={requirement} onChange={setRequirement} isRequired autoFocus />
      <Field label={t("bond-weigh-reasoning")} rows={4} value={reasoning} onChange={setReasoning} isRequired />
      <Field label={t("bond-weigh-decider")} value={decider} onChange={setDecider} isRequired />
      <DateField label={t("bond-weigh-date")} value={date} onChange={setDate} />
    </Dialog>
  );
}
