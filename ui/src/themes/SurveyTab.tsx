import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { SurveyView } from "../backend/contract";
import { Button, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { AnswerDialog } from "./AnswerDialog";
import { BarChart } from "./BarChart";
import { PriorityMap } from "./PriorityMap";
import { SheetImport } from "./SheetImport";
import { SurveyDialog } from "./SurveyDialog";
import { VirtualLines } from "./VirtualLines";
import { deed } from "../shell/deed";

const NONE: SurveyView = { when: "", asked: null, text: "", asked_again: null, municipalities: [], answered: 0, silent: [], clusters: [], priorities: [] };

/** What municipalities named as priorities, under which subject that counts, and who did not answer. */
export function SurveyTab() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [path, setPath] = useState<string | null>(null);
  const [answering, setAnswering] = useState<string | null>(null);
  const [telling, setTelling] = useState(false);
  const from = useLoad(() => backend.survey().then((survey) => ({ survey })), [plan.path]);
  const pick = () => void backend.pick_file("spreadsheet", "").then((file) => file !== null && setPath(file), report);
  return (
    <Loading from={from}>
      {({ survey }) => {
        const shown = survey ?? NONE;
        const known = shown.municipalities.find((one) => one.name === answering) ?? null;
        return (
          <>
            <div className="row">
              <Button look="primary" isDisabled={plan.read_only} onPress={pick}>{t("themes-survey-read")}</Button>
              <Button isDisabled={plan.read_only} onPress={() => setAnswering("")}>{t("themes-survey-answer")}</Button>
              <Button isDisabled={plan.read_only} onPress={() => setTelling(true)}>{t("themes-survey-tell")}</Button>
            </div>
            {survey === null ? (
              <div className="card"><EmptyState title={t("themes-survey-none")}>{t("themes-survey-none-about")}</EmptyState></div>
            ) : (
              <Told survey={survey} />
            )}
            {shown.clusters.length ? <Counted survey={shown} /> : null}
            {shown.priorities.length ? <PriorityMap priorities={shown.priorities} clusters={shown.clusters} /> : null}
            {shown.municipalities.length ? (
              <section className="card">
                <h2>{t("themes-municipalities", { count: shown.municipalities.length })}</h2>
                <p className="soft small">{t("themes-municipalities-about")}</p>
                <VirtualLines
                  label={t("themes-municipalities", { count: shown.municipalities.length })}
                  count={shown.municipalities.length}
                  keyOf={(at) => shown.municipalities[at].name}
                  onAct={(at) => plan.read_only || setAnswering(shown.municipalities[at].name)}
                  line={(at) => {
                    const { name, priorities } = shown.municipalities[at];
                    return <><b>{name}</b><span className="clip soft">{priorities ? priorities.join("; ") : t("themes-silent")}</span></>;
                  }}
                />
              </section>
            ) : null}
            {path === null ? null : (
              <SheetImport
                title={t("themes-survey-read")}
                path={path}
                holds={["municipality", "priority", "mark"]}
                preview={(order) => backend.survey_preview(order)}
                said={(found) => t("themes-survey-found", { answers: found.answers, silent: found.silent, items: found.items.length, skipped: found.skipped })}
                usable={(found) => found.answers > 0}
                onStore={(order) => deed(() => backend.import_survey(order), "themes-survey-stored")}
                onClose={() => setPath(null)}
              />
            )}
            {answering === null ? null : <AnswerDialog name={answering} known={known} onClose={() => setAnswering(null)} />}
            {telling ? <SurveyDialog survey={shown} onClose={() => setTelling(false)} /> : null}
          </>
        );
      }}
    </Loading>
  );
}

function Told({ survey }: { survey: SurveyView }) {
  const t = useText();
  const plan = usePlan();
  const again = survey.asked_again;
  return (
    <section className="card">
      {survey.text ? <p>{survey.text}</p> : null}
      <p>
        {survey.when ? `${survey.when}. ` : ""}
        {survey.municipalities.length
          ? t("themes-survey-answered", { answered: survey.answered, asked: survey.asked ?? survey.municipalities.length })
          : survey.asked === null ? "" : t("themes-survey-asked", { asked: survey.asked })}
      </p>
      {survey.silent.length ? <p className="warn">{t("themes-survey-silent", { count: survey.silent.length, names: survey.silent.slice(0, 12).join(", ") })}</p> : null}
      {again ? (
        <p>
          {again.text} {again.stage ? `(${stageTitle(plan, again.stage)}) ` : ""}
          {again.replied === null ? null : <b>{again.replied.length ? t("themes-again-replied", { names: again.replied.join(", ") }) : t("themes-again-nil")}</b>}
        </p>
      ) : null}
    </section>
  );
}

function Counted({ survey }: { survey: SurveyView }) {
  const t = useText();
  const top = survey.clusters.slice(0, 20);
  return (
    <section className="card">
      <h2>{t("themes-clusters")}</h2>
      <BarChart title={t("themes-clusters")} columns={[t("themes-in-municipalities")]} lines={top.map((one) => ({ name: one.name, values: [one.count] }))} />
      <details>
        <summary>{t("themes-as-table")}</summary>
        <table className="plain-table">
          <thead><tr><th scope="col">{t("themes-subject")}</th><th scope="col" className="num">{t("themes-in-municipalities")}</th></tr></thead>
          <tbody>{survey.clusters.map((one) => <tr key={one.name}><th scope="row">{one.name}</th><td className="num">{one.count}</td></tr>)}</tbody>
        </table>
      </details>
    </section>
  );
}
