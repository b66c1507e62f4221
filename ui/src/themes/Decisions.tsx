import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { DecisionRow } from "../backend/contract";
import { Button, Choose, DateField, Dialog, Field } from "../design";
import { usePlan } from "../shell/plan";
import { today } from "../shell/today";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { deed } from "../shell/deed";

const KINDS = ["support", "approval", "adoption", "more-themes"];

/** What bodies decided: support is not approval, approval is not adoption. */
export function Decisions({ decisions }: { decisions: DecisionRow[] }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const [recording, setRecording] = useState(false);
  return (
    <section className="card">
      <div className="row">
        <h2>{t("themes-decisions")}</h2>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={() => setRecording(true)}>{t("themes-decision-record")}</Button>
      </div>
      {decisions.length ? (
        <table className="plain-table">
          <caption className="sr">{t("themes-decisions")}</caption>
          <thead><tr><th scope="col">{t("themes-decision-day")}</th><th scope="col">{t("themes-decision-body")}</th><th scope="col">{t("themes-decision-kind")}</th><th scope="col">{t("themes-decision-text")}</th></tr></thead>
          <tbody>
            {decisions.map((one, at) => (
              <tr key={at}><td>{day(one.date)}</td><td>{one.body}</td><td>{t(`themes-decision-${one.kind}`)}</td><td>{one.text}</td></tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="soft small">{t("themes-decisions-none")}</p>
      )}
      {recording ? <DecisionDialog onClose={() => setRecording(false)} /> : null}
    </section>
  );
}

function DecisionDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [kind, setKind] = useState(KINDS[0]);
  const [body, setBody] = useState("");
  const [date, setDate] = useState(today());
  const [text, setText] = useState("");
  const store = async () => {
    if (await deed(() => backend.record_decision({ kind, body, date, text }), "themes-decision-recorded", { body })) onClose();
  };
  return (
    <Dialog
      title={t("themes-decision-record")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!body.trim() || !text.trim() || !date} onPress={() => void store()}>{t("save")}</Button>
        </>
      }
    >
      <Choose label={t("themes-decision-kind")} hint={t("themes-decision-hint")} value={kind} onChange={setKind} choices={KINDS.map((key) => ({ key, label: t(`themes-decision-${key}`) }))} />
      <Field label={t("themes-decision-body")} value={body} onChange={setBody} isRequired />
      <DateField label={t("themes-decision-day")} value={date} onChange={setDate} />
      <Field label={t("themes-decision-text")} rows={2} value={text} onChange={setText} isRequired />
    </Dialog>
  );
}
