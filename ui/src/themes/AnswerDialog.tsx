import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { AnswerOrder, SurveyedMunicipality } from "../backend/contract";
import { Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";
import { deed, linesOf } from "../shell/deed";

/** What a municipality answered, taken down by hand: a line per priority, none where nothing came. */
export function AnswerDialog({ name, known, onClose }: { name: string; known: SurveyedMunicipality | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [municipality, setMunicipality] = useState(name);
  const [text, setText] = useState(known?.priorities?.join("\n") ?? "");
  const put = async (notAsked: boolean) => {
    const priorities = linesOf(text);
    let before: AnswerOrder[] = [];
    const order = { municipality: municipality.trim(), priorities: priorities.length ? priorities : null, not_asked: notAsked };
    const work = async () => { before = await backend.answer_survey([order]); };
    if (await deed(work, "themes-answered", { municipality: order.municipality }, () => backend.answer_survey(before))) onClose();
  };
  return (
    <Dialog
      title={known ? t("themes-answer-of", { municipality: name }) : t("themes-survey-answer")}
      open
      onClose={onClose}
      foot={
        <>
          {known ? <Button look="quiet" onPress={() => void put(true)}>{t("themes-not-asked")}</Button> : null}
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!municipality.trim()} onPress={() => void put(false)}>{t("save")}</Button>
        </>
      }
    >
      {known ? null : <Field label={t("themes-municipality")} value={municipality} onChange={setMunicipality} autoFocus isRequired />}
      <Field label={t("themes-answer-priorities")} hint={t("themes-answer-hint")} rows={6} value={text} onChange={setText} autoFocus={known !== null} />
    </Dialog>
  );
}
