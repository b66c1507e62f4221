import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { SurveyView } from "../backend/contract";
import { Button, Check, Choose, Dialog, Field } from "../design";
import { usePlan } from "../shell/plan";
import { useText } from "../texts/useText";
import { deed, linesOf } from "../shell/deed";

const NONE = "-";

/** What is known of the survey as a whole, and of the question put again: that nobody reacted is a result. */
export function SurveyDialog({ survey, onClose }: { survey: SurveyView; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [when, setWhen] = useState(survey.when);
  const [asked, setAsked] = useState(survey.asked === null ? "" : String(survey.asked));
  const [text, setText] = useState(survey.text);
  const [again, setAgain] = useState(survey.asked_again !== null);
  const [stage, setStage] = useState(survey.asked_again?.stage ?? NONE);
  const [how, setHow] = useState(survey.asked_again?.text ?? "");
  const [replied, setReplied] = useState(survey.asked_again?.replied?.join("\n") ?? "");
  const count = asked.trim() === "" ? 0 : Number(asked);
  const store = async () => {
    const order = {
      when: when.trim(), asked: count, text: text.trim(),
      asked_again: again ? { stage: stage === NONE ? null : stage, text: how.trim(), replied: linesOf(replied) } : null,
    };
    if (await deed(() => backend.set_survey(order), "themes-survey-told")) onClose();
  };
  return (
    <Dialog
      title={t("themes-survey-tell")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!Number.isInteger(count) || count < 0} onPress={() => void store()}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("themes-when")} value={when} onChange={setWhen} autoFocus />
      <Field label={t("themes-asked")} hint={t("themes-asked-hint")} value={asked} onChange={setAsked} inputMode="numeric" />
      <Field label={t("themes-what-was-done")} rows={3} value={text} onChange={setText} />
      <Check isSelected={again} onChange={setAgain}>{t("themes-again")}</Check>
      {again ? (
        <>
          <Choose label={t("themes-again-with")} value={stage} onChange={setStage} choices={[{ key: NONE, label: t("round-no-stage") }, ...plan.stages.map((one) => ({ key: one.key, label: one.title }))]} />
          <Field label={t("themes-again-how")} rows={2} value={how} onChange={setHow} />
          <Field label={t("themes-again-who")} hint={t("themes-again-hint")} rows={2} value={replied} onChange={setReplied} />
        </>
      ) : null}
    </Dialog>
  );
}
