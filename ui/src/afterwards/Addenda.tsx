import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Choose, DateField, Dialog, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

const WHOLE = "-";

/** What was added to the plan within its period. */
export function Addenda() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [adding, setAdding] = useState(false);
  const rows = useLoad(() => backend.addenda(), []);
  return (
    <section className="card" aria-label={t("addenda-tab")}>
      <div className="row">
        <h2>{t("addenda-tab")}</h2>
        <span className="space" />
        <Button isDisabled={plan.read_only} onPress={() => setAdding(true)}>{t("addendum-add")}</Button>
      </div>
      <Loading from={rows}>
        {(all) =>
          all.length ? (
            <ul className="plain-list">
              {all.map((row, at) => (
                <li key={at}>
                  <strong>{row.title}</strong> {row.period}
                  <div className="soft small">{[day(row.date, true), row.body, row.chapter].filter(Boolean).join(" · ")}</div>
                  {row.text ? <p>{row.text}</p> : null}
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState title={t("addenda-empty")}>{t("addenda-empty-about")}</EmptyState>
          )
        }
      </Loading>
      {adding ? <AddendumDialog onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function AddendumDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const chapters = useLoad(() => backend.chapters(), []).data ?? [];
  const [title, setTitle] = useState("");
  const [date, setDate] = useState(today());
  const [body, setBody] = useState("");
  const [text, setText] = useState("");
  const [chapter, setChapter] = useState(WHOLE);
  const [period, setPeriod] = useState("");
  const add = async () => {
    try {
      await backend.add_addendum({ title: title.trim(), date, body: body.trim(), text: text.trim(), chapter: chapter === WHOLE ? null : chapter, period: period.trim() || null });
      tellDone({ key: "addendum-added" });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("addendum-add")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!title.trim() || !body.trim() || !date || !(text.trim() || period.trim())} onPress={() => void add()}>{t("addendum-add")}</Button></>}
    >
      <Field label={t("addendum-name")} value={title} onChange={setTitle} isRequired autoFocus />
      <Field label={t("addendum-body")} value={body} onChange={setBody} isRequired />
      <DateField label={t("addendum-date")} value={date} onChange={setDate} />
      <Choose label={t("round-about")} value={chapter} onChange={setChapter} choices={[{ key: WHOLE, label: t("strength-whole") }, ...chapters.map((row) => ({ key: row.id, label: `${row.number} ${row.title}` }))]} />
      <Field label={t("addendum-text")} rows={4} value={text} onChange={setText} />
      <Field label={t("addendum-period")} hint={t("addendum-period-hint")} value={period} onChange={setPeriod} />
    </Dialog>
  );
}
