import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PlanningRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Banner, Button, Chip, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { BackDialog } from "./BackDialog";
import { MilestoneDialog } from "./MilestoneDialog";
import { Parts } from "./Parts";

/** The dates: as planned first, as planned now, as they came; and the time the councils have. */
export function PlanningScreen() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<PlanningRow | "new" | null>(null);
  const [back, setBack] = useState(false);
  const planning = useLoad(() => backend.planning(), [plan.path]);
  useCommands([
    { id: "planning.add", label: "planning-add", group: "group-here", shortcut: "N", when: () => !plan.read_only, perform: () => setEditing("new") },
    { id: "planning.back", label: "planning-back", group: "group-here", when: () => !plan.read_only && (planning.data?.steps.length ?? 0) > 0, perform: () => setBack(true) },
  ]);
  return (
    <Screen title={t("planning-title")} actions={<><CommandButton id="planning.back" /><CommandButton id="planning.add" look="primary" /></>}>
      <Loading from={planning}>
        {(found) => (
          <div className="stack">
            {found.window ? (
              <Banner look={found.window.short ? "warn" : "calm"}>
                {t(found.window.short ? "hearing-window-short" : "hearing-window", { from: day(found.window.from, true), to: day(found.window.to, true), days: found.window.days, wanted: found.window.wanted })}
                {found.window.left >= 0 ? ` ${t("planning-left", { days: found.window.left })}` : null}
              </Banner>
            ) : null}
            <section className="card" aria-label={t("planning-title")}>
              {found.steps.length ? (
                <table className="plain-table">
                  <caption className="sr">{t("planning-title")}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t("planning-step")}</th><th scope="col">{t("planning-baseline")}</th><th scope="col">{t("planning-planned")}</th><th scope="col">{t("planning-actual")}</th>
                      <th scope="col">{t("planning-difference")}</th><th scope="col"><span className="sr">{t("planning-edit")}</span></th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.steps.map((step) => (
                      <tr key={step.id}>
                        <th scope="row">
                          {step.title} {step.mark ? <Chip>{t(`planning-mark-${step.mark}`)}</Chip> : null}
                          {step.text ? <div className="soft small">{step.text}</div> : null}
                        </th>
                        <td className="num-left">{step.baseline ? day(step.baseline, true) : "–"}</td>
                        <td className="num-left">{step.planned ? day(step.planned, true) : step.planned_words || "–"}</td>
                        <td className="num-left">{step.actual ? day(step.actual, true) : step.overdue ? <span className="warn">{t("planning-overdue")}</span> : "–"}</td>
                        <td>{step.shift ? t("planning-shift", { days: step.shift }) : ""}</td>
                        <td><Button size="small" isDisabled={plan.read_only} aria-label={t("planning-edit-one", { title: step.title })} onPress={() => setEditing(step)}>{t("planning-edit")}</Button></td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              ) : (
                <EmptyState title={t("planning-empty")}>{t("planning-empty-about")}</EmptyState>
              )}
            </section>
            <Parts />
          </div>
        )}
      </Loading>
      {editing ? <MilestoneDialog row={editing === "new" ? null : editing} onClose={() => setEditing(null)} /> : null}
      {back ? <BackDialog adoption={planning.data?.window?.to ?? ""} onClose={() => setBack(false)} /> : null}
    </Screen>
  );
}
