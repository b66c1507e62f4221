import { useBackend } from "../../backend/BackendContext";
import { Chip } from "../../design";
import { Loading } from "../../shell/Loading";
import { memberName, stageTitle, usePlan } from "../../shell/plan";
import { href, useRoute } from "../../shell/route";
import { Screen } from "../../shell/Screen";
import { useLoad } from "../../shell/useLoad";
import { useDay } from "../../texts/useDay";
import { useText } from "../../texts/useText";
import { registerAddress } from "../address";
import { BackToRegister } from "./BackToRegister";

/** The story of one reaction: where it came from, what was done with it, what changed for it and which versions hold that. */
export function TraceScreen() {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const backend = useBackend();
  const label = useRoute().parts[1] ?? "";
  const loaded = useLoad(() => backend.trace(label), [label]);
  return (
    <Screen title={t("trace-title", { label })} actions={<BackToRegister />}>
      <Loading from={loaded}>
        {({ reaction, outcome, changes, without_change }) => (
          <ol className="stack trace">
            <li className="card">
              <h2>{t("trace-came-in")}</h2>
              <p className="small soft">
                {[reaction.row.role, reaction.row.respondent, reaction.row.organisation].filter(Boolean).join(", ") || t("reaction-no-sender")}
                {reaction.date ? ` · ${day(reaction.date, true)}` : ""}
                {" · "}
                {reaction.origin ? [reaction.origin.file, reaction.origin.sheet, t("reaction-origin-cell", { cell: reaction.origin.cell })].filter(Boolean).join(" · ") : t("reaction-by-hand")}
              </p>
              <blockquote className="read reg-words">{reaction.text}</blockquote>
              {reaction.proposal ? <p className="read">→ {reaction.proposal}</p> : null}
              {reaction.late_reason ? <p className="small soft">{t("bond-late-because", { reason: reaction.late_reason })}</p> : null}
              {reaction.resent.map((one) => (
                <div key={`${one.label}${one.later}`}>
                  <p className="small soft">{t(one.later ? "bond-resent-as" : "bond-resent-of")} <a href={href("reacties", ["spoor", one.label])} className="num">{one.label}</a></p>
                  <blockquote className="read reg-words">{one.text}</blockquote>
                </div>
              ))}
            </li>
            <li className="card">
              <h2>{t("trace-disposed")}</h2>
              <p><b>{t(`reaction-state-${outcome ?? "open"}`)}</b> {reaction.row.carried ? <Chip>{t(`reaction-state-${reaction.row.carried}`)}</Chip> : null} {reaction.row.with ? <a href={registerAddress({}, reaction.row.with)} className="num">{reaction.row.with}</a> : null}</p>
              {reaction.note ? <p className="read">{reaction.note}</p> : null}
            </li>
            <li className="card">
              <h2>{t("trace-changed")}</h2>
              {without_change ? <p className="warn">{t("reaction-no-change")}</p> : null}
              {changes.length === 0 && !without_change ? <p className="soft">{t("trace-nothing-changed")}</p> : null}
              <ul className="lines">
                {changes.map(({ change, versions }) => (
                  <li key={change.id} className="reg-change">
                    <dl className="trace-pair">
                      <div><dt className="small soft">{t("trace-before")}</dt><dd className="read">{change.old ? <del>{change.old}</del> : <span className="soft">–</span>}</dd></div>
                      <div><dt className="small soft">{t("trace-after")}</dt><dd className="read">{change.new ? <ins>{change.new}</ins> : <span className="soft">–</span>}</dd></div>
                    </dl>
                    <p className="small soft">
                      <a href={href("hoofdstukken", [change.chapter], { wijziging: change.id })}>{change.chapter_title}</a>
                      {" · "}
                      {[change.by.map((key) => memberName(plan, key)).join(", "), change.dates.map((date) => day(date)).join(", ")].filter(Boolean).join(" · ")}
                    </p>
                    <p className="small">{versions.length ? t("trace-in", { versions: versions.map((stage) => stageTitle(plan, stage)).join(", ") }) : t("trace-in-work")}</p>
                  </li>
                ))}
              </ul>
            </li>
          </ol>
        )}
      </Loading>
    </Screen>
  );
}
