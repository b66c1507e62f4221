import type { RoundRow } from "../backend/contract";
import { Bar, Button, Chip } from "../design";
import { registerAddress } from "../reactions/address";
import { memberName, stageTitle, usePlan } from "../shell/plan";
import { ReviewButton } from "../review/ReviewButton";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { BodyRound } from "./BodyRound";
import { RoundResponse } from "./RoundResponse";

/** A round: how far its reactions are, and everything that was sent for it. */
export function RoundCard({ round, before, onClose, onSend }: { round: RoundRow; before: RoundRow | undefined; onClose: () => void; onSend: () => void }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const done = round.comments - round.open;
  const progress = t("round-progress", { done, all: round.comments });
  return (
    <section className="card round" aria-label={round.code}>
      <div className="row">
        <h2>
          <span className="num">{round.code}</span> {round.title}
        </h2>
        {round.closed ? <Chip>{t("round-closed", { day: day(round.closed) })}</Chip> : <Chip look="on">{t("round-runs")}</Chip>}
        <span className="space" />
        {round.closed ? null : <Button size="small" isDisabled={plan.read_only} onPress={onClose}>{t("round-close")}</Button>}
        <ReviewButton version={round.stage ?? undefined} round={round.code} about={round.code} />
        <Button size="small" isDisabled={plan.read_only} onPress={onSend}>{t("round-send")}</Button>
      </div>
      <dl className="round-facts">
        <div>
          <dt>{t("round-about")}</dt>
          <dd>{round.stage ? stageTitle(plan, round.stage) : t("round-no-stage")}</dd>
        </div>
        <div>
          <dt>{t("round-deadline")}</dt>
          <dd className="num">{round.deadline ? day(round.deadline, true) : t("round-no-deadline")}</dd>
        </div>
        <div>
          <dt>{t("round-audience")}</dt>
          <dd>{round.audience || t("round-no-audience")}</dd>
        </div>
        <div className="round-count">
          <dt>{t("round-reactions")}</dt>
          <dd>
            <span className="num">{progress}</span>
            <Bar label={progress} total={round.comments} parts={[{ key: "done", value: done, colour: "1" }]} />
            <span className="small">
              <a href={registerAddress({ rounds: [round.code] })}>{t("round-all")}<span className="sr"> {round.code}</span></a>
              {round.open ? <> · <a href={registerAddress({ rounds: [round.code], states: ["open", "proposed"] })}>{t("count-open", { count: round.open })}<span className="sr"> {round.code}</span></a></> : null}
              {round.late ? <> · <a href={registerAddress({ rounds: [round.code], late: true })}>{t("round-late", { count: round.late })}<span className="sr"> {round.code}</span></a></> : null}
            </span>
          </dd>
        </div>
      </dl>
      {round.sendings.length ? (
        <table className="plain-table">
          <caption className="sr">{t("round-sendings", { round: round.code })}</caption>
          <thead>
            <tr><th>{t("round-sent-on")}</th><th>{t("round-sent-what")}</th><th>{t("round-sent-to")}</th></tr>
          </thead>
          <tbody>
            {round.sendings.map((sent, at) => (
              <tr key={at}>
                <td className="num-left">{day(sent.date, true)}</td>
                <td>{stageTitle(plan, sent.what || sent.stage)}</td>
                <td>
                  {sent.recipients}
                  {sent.override_reason ? <div className="warn">{t("round-override", { who: memberName(plan, sent.override_by), reason: sent.override_reason })}</div> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="soft small">{t("round-nothing-sent")}</p>
      )}
      <RoundResponse round={round} before={before} />
      <BodyRound round={round} />
    </section>
  );
}
