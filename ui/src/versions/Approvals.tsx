import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ApprovalRow, StageInfo } from "../backend/contract";
import { Button, DateField, Dialog } from "../design";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** Who has to approve, who did and when. Each principal approves apart. */
export function Approvals({ approvals, stage }: { approvals: ApprovalRow[]; stage: StageInfo | null }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const backend = useBackend();
  const [asked, setAsked] = useState<string | null>(null);
  const [date, setDate] = useState(today());
  const title = (key: string) => plan.principals.find((principal) => principal.key === key)?.title ?? key;
  const earlier = approvals.filter((row) => row.stage !== stage?.key);
  const record = async () => {
    if (!asked || !stage) return;
    try {
      await backend.approve(stage.key, asked, date);
      tellDone({ key: "approval-recorded", args: { who: title(asked), stage: stage.title } });
      setAsked(null);
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <section className="card" aria-labelledby="approvals">
      <h2 id="approvals">{stage ? t("approvals-title", { stage: stage.title }) : t("approvals-title-all")}</h2>
      <ul className="lines">
        {stage
          ? plan.principals.map((principal) => {
              const given = approvals.find((row) => row.stage === stage.key && row.principal === principal.key);
              return (
                <li key={principal.key}>
                  <span className={given ? "mark ok" : "mark soft"} aria-hidden="true">{given ? "✓" : "–"}</span>
                  <span>{principal.title}</span>
                  {given ? (
                    <span className="act soft small">{t("approval-given", { day: day(given.date, true) })}</span>
                  ) : (
                    <span className="act">
                      <Button size="small" isDisabled={plan.read_only} onPress={() => { setDate(today()); setAsked(principal.key); }} aria-label={t("approval-record-for", { who: principal.title })}>
                        {t("approval-record")}
                      </Button>
                    </span>
                  )}
                </li>
              );
            })
          : null}
        {earlier.map((row, at) => (
          <li key={at} className="soft small">
            <span className="mark ok" aria-hidden="true">✓</span>
            <span>{t("approval-earlier", { who: title(row.principal), stage: stageTitle(plan, row.stage) })}</span>
            <span className="act">{day(row.date, true)}</span>
          </li>
        ))}
      </ul>
      <Dialog
        title={asked ? t("approval-record-of", { who: title(asked) }) : ""}
        open={asked !== null}
        onClose={() => setAsked(null)}
        foot={
          <>
            <Button onPress={() => setAsked(null)}>{t("cancel")}</Button>
            <Button look="primary" isDisabled={!date} onPress={() => void record()}>{t("approval-record")}</Button>
          </>
        }
      >
        <p className="soft">{t("approval-about", { stage: stage?.title ?? "" })}</p>
        <DateField label={t("approval-date")} value={date} onChange={setDate} />
      </Dialog>
    </section>
  );
}
