import type { ChangeRow } from "../backend/contract";
import { memberName, usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

interface ChangeReasonsProps {
  change: ChangeRow;
  /** How high it stands beside the text; undefined where it stands in the row. */
  top: number | undefined;
  chosen: boolean;
  onChoose: () => void;
}

/** Who made a change, when and for which reactions. */
export function ChangeReasons({ change, top, chosen, onChoose }: ChangeReasonsProps) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const words = (change.new || change.old).replace(/[#*|_>\n]+/g, " ").trim();
  return (
    <li className={chosen ? "reason on" : "reason"} data-reason={change.id} style={top === undefined ? undefined : { top }} aria-current={chosen || undefined}>
      <div className="small soft reason-head">
        <span><b>{change.by.map((key) => memberName(plan, key)).join(", ")}</b> · <span className="num">{change.dates.map((date) => day(date)).join(", ")}</span></span>
        <span>{t(`change-${change.kind}`)}</span>
      </div>
      <button type="button" className="reason-words clip" onClick={onChoose}>{words.length > 90 ? `${words.slice(0, 90)}…` : words || t("change-layout")}</button>
      <div className="small">
        {change.reasons.length ? (
          <>
            {t("change-for")}{" "}
            {change.reasons.map((label, at) => (
              <span key={label}>
                {at > 0 ? ", " : ""}
                <a href={href("reacties", [], { nr: label })}>{label}</a>
              </span>
            ))}
          </>
        ) : (
          <span className="warn">{t("change-without-reason")}</span>
        )}
      </div>
    </li>
  );
}
