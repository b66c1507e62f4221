import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { QuestionRow } from "../../backend/contract";
import { Button, Choose, Dialog, EmptyState, Field } from "../../design";
import { Loading } from "../../shell/Loading";
import { stageTitle, usePlan } from "../../shell/plan";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { registerAddress } from "../address";
import { BackToRegister } from "./BackToRegister";

/** The questions a version asked, each with its answers together. That nobody answered is a result too. */
export function QuestionsScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.questions(), [plan.path]);
  const [asking, setAsking] = useState(false);
  const [concluding, setConcluding] = useState<QuestionRow | null>(null);
  return (
    <Screen title={t("questions-title")} actions={<><Button isDisabled={plan.read_only} onPress={() => setAsking(true)}>{t("questions-ask")}</Button><BackToRegister /></>}>
      <Loading from={loaded}>
        {(rows) =>
          rows.length ? (
            <div className="stack">
              {rows.map((row) => (
                <section key={row.number} className="card" aria-label={row.number}>
                  <div className="row">
                    <h2><span className="num soft">{row.number}</span> {row.text}</h2>
                    <span className="space" />
                    <Button size="small" isDisabled={plan.read_only} onPress={() => setConcluding(row)}>{t("questions-conclude")}<span className="sr"> {row.number}</span></Button>
                  </div>
                  <p className="small soft">{[stageTitle(plan, row.stage), row.chapter].filter(Boolean).join(" · ")}</p>
                  {row.answers.length === 0 ? <p className="soft">{t("questions-silence")}</p> : null}
                  <ul className="lines">
                    {row.answers.map((one) => (
                      <li key={one.label} className="reg-alike">
                        <a className="num" href={registerAddress({}, one.label)}>{one.label}</a>
                        <span>{one.excerpt}{one.proposal ? <em> → {one.proposal}</em> : null}</span>
                        {one.sentiment ? <span className="small soft">{t(`reaction-trait-sentiment-${one.sentiment}`)}</span> : null}
                      </li>
                    ))}
                  </ul>
                  {row.conclusion ? <p className="read"><b>{t("questions-conclusion")}</b> {row.conclusion}</p> : <p className="warn small">{t("questions-no-conclusion")}</p>}
                </section>
              ))}
            </div>
          ) : (
            <div className="card"><EmptyState title={t("questions-none")}>{t("questions-none-about")}</EmptyState></div>
          )
        }
      </Loading>
      {asking ? <AskDialog onClose={() => setAsking(false)} /> : null}
      {concluding ? <ConcludeDialog row={concluding} onClose={() => setConcluding(null)} /> : null}
    </Screen>
  );
}

const WHOLE = "-";

function AskDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const chapters = useLoad(() => backend.chapters(), []).data ?? [];
  const [text, setText] = useState("");
  const [stage, setStage] = useState(plan.next_stage ?? plan.stages[0]?.key ?? "");
  const [chapter, setChapter] = useState(WHOLE);
  const ask = async () => {
    try {
      const number = await backend.ask_question(stage, chapter === WHOLE ? null : chapter, text.trim());
      tellDone({ key: "questions-told-asked", args: { number } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={t("questions-ask")} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!text.trim() || !stage} onPress={() => void ask()}>{t("save")}</Button></>}>
      <Field label={t("questions-text")} rows={2} value={text} onChange={setText} isRequired autoFocus />
      <Choose label={t("questions-stage")} value={stage} onChange={setStage} choices={plan.stages.map((one) => ({ key: one.key, label: one.title }))} />
      <Choose label={t("questions-chapter")} value={chapter} onChange={setChapter} choices={[{ key: WHOLE, label: t("reaction-whole-plan") }, ...chapters.map((one) => ({ key: one.id, label: `${one.number} ${one.title}` }))]} />
    </Dialog>
  );
}

function ConcludeDialog({ row, onClose }: { row: QuestionRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [text, setText] = useState(row.conclusion);
  const conclude = async () => {
    try {
      await backend.conclude_question(row.number, text.trim());
      tellDone({ key: "questions-told-concluded", args: { number: row.number } }, () => backend.conclude_question(row.number, row.conclusion));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={`${row.number} ${row.text}`} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" onPress={() => void conclude()}>{t("save")}</Button></>}>
      <Field label={t("questions-conclusion")} hint={t("questions-conclusion-hint")} rows={3} value={text} onChange={setText} autoFocus />
    </Dialog>
  );
}
