import { useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MainLineRow } from "../backend/contract";
import { Button, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { registerAddress } from "./address";

/** The main lines: what many reactions have in common, with one answer for all of them (D32). */
export function MainLines() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const lines = useLoad(() => backend.main_lines(), []);
  const [adding, setAdding] = useState(false);
  const add = (heading: string, answer: string) => {
    backend.add_main_line(heading, answer).then(() => {
      setAdding(false);
      tellDone({ key: "reaction-told-line-added", args: { heading } });
    }, report);
  };
  return (
    <Screen
      title={t("reaction-lines")}
      actions={
        <>
          <a className="btn quiet" href="#/reacties">{t("reaction-to-register")}</a>
          <Button look="primary" isDisabled={plan.read_only || adding} onPress={() => setAdding(true)}>{t("reaction-lines-add")}</Button>
        </>
      }
    >
      <div className="stack reg-import">
        <p className="soft">{t("reaction-lines-about")}</p>
        {adding ? <section className="card"><LineForm heading="" answer="" onSave={add} onCancel={() => setAdding(false)} /></section> : null}
        <Loading from={lines}>
          {(known) => known.length === 0 && !adding ? (
            <EmptyState title={t("reaction-lines-none-yet")}>{t("reaction-lines-none-about")}</EmptyState>
          ) : (
            <ol className="stack">
              {known.map((line) => <li key={line.id}><Line line={line} /></li>)}
            </ol>
          )}
        </Loading>
      </div>
    </Screen>
  );
}

function Line({ line }: { line: MainLineRow }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState(false);
  const there = useMemo(() => registerAddress({ main_line: line.number }), [line.number]);
  const save = (heading: string, answer: string) => {
    backend.set_main_line(line.id, heading, answer).then(() => {
      setEditing(false);
      tellDone({ key: "reaction-told-line-saved", args: { heading } }, () => backend.set_main_line(line.id, line.heading, line.answer));
    }, report);
  };
  return (
    <section className="card reg-line" aria-label={line.heading}>
      {editing ? (
        <LineForm heading={line.heading} answer={line.answer} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <div className="row">
            <h2><span className="soft num">{line.number}</span> {line.heading}</h2>
            <span className="space" />
            <a href={there}>{t("reaction-count", { count: line.comments })}</a>
            <Button size="small" isDisabled={plan.read_only} aria-label={t("reaction-lines-change-this", { heading: line.heading })} onPress={() => setEditing(true)}>{t("reaction-lines-change")}</Button>
          </div>
          {line.answer ? <p className="read">{line.answer}</p> : <p className="warn small">{t("reaction-lines-no-answer")}</p>}
        </>
      )}
    </section>
  );
}

interface LineFormProps {
  heading: string;
  answer: string;
  onSave: (heading: string, answer: string) => void;
  onCancel: () => void;
}

function LineForm(props: LineFormProps) {
  const t = useText();
  const [heading, setHeading] = useState(props.heading);
  const [answer, setAnswer] = useState(props.answer);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (heading.trim()) props.onSave(heading.trim(), answer.trim());
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={t("reaction-lines-heading")} value={heading} onChange={setHeading} autoFocus error={tried && !heading.trim() ? t("reaction-lines-needs-heading") : undefined} />
      <Field label={t("reaction-lines-answer")} hint={t("reaction-lines-answer-about")} rows={5} value={answer} onChange={setAnswer} />
      <div className="row">
        <Button type="submit">{t("save")}</Button>
        <Button look="quiet" onPress={props.onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
