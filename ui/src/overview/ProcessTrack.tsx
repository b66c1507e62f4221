import type { Step } from "../backend/contract";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** The process as a line of steps: what was done and when, what is under way, what is planned. */
export function ProcessTrack({ steps }: { steps: Step[] }) {
  const t = useText();
  const day = useDay();
  const when = (step: Step): string => {
    if (step.kind === "round" && step.count >= 0) return t("step-reactions", { count: step.count });
    if (step.kind === "survey") return t("step-asked", { count: step.count });
    if (step.kind === "poll") return t("step-answers", { count: step.count });
    if (step.actual) return day(step.actual);
    if (step.planned) return t("step-planned", { day: day(step.planned) });
    return step.planned_words;
  };
  const apart = (step: Step): string => {
    if (step.kind === "round") {
      if (step.actual) return t("step-closed", { day: day(step.actual) });
      return step.planned ? t("step-until", { day: day(step.planned) }) : "";
    }
    return step.planned && step.actual && step.planned !== step.actual ? t("step-was-planned", { day: day(step.planned) }) : "";
  };
  return (
    <section className="card" aria-label={t("overview-process")}>
      <ol className="track">
        {steps.map((step, at) => (
          <li key={at} className={step.state} aria-current={step.state === "now" ? "step" : undefined}>
            <b>{step.title || t(`step-${step.kind}`)}</b>
            <span className="sr">{t(`step-${step.state}`)}</span>
            <span className="num">{when(step)}</span>
            <span className="num soft">{apart(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
