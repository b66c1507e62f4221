import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RoundRow } from "../backend/contract";
import { Button, Choose, Dialog, Field } from "../design";
import { registerAddress } from "../reactions/address";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** A body's own round: what it passes on, what it keeps, and its one answer as a sheet. */
export function BodyRound({ round }: { round: RoundRow }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [holding, setHolding] = useState(false);
  const stands = useLoad(async () => (round.body ? backend.body_round(round.code) : null), [round.code, round.body]).data;
  const write = async () => {
    try {
      const path = await backend.pick_file("save-paper", `antwoord-${round.code}.xlsx`);
      if (!path) return;
      const count = await backend.body_answer(round.code, path);
      tellDone({ key: "body-told-written", args: { count, path } });
    } catch (problem) {
      report(problem);
    }
  };
  if (!round.body) {
    return (
      <p className="small">
        <Button look="link" isDisabled={plan.read_only} onPress={() => setHolding(true)}>{t("body-hold")}<span className="sr"> {round.code}</span></Button>
        {holding ? <HoldDialog round={round} onClose={() => setHolding(false)} /> : null}
      </p>
    );
  }
  return (
    <section className="round-body" aria-label={t("body-title", { body: round.body })}>
      <div className="row">
        <h3>{t("body-title", { body: round.body })}</h3>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={() => setHolding(true)}>{t("body-change")}</Button>
        <Button size="small" isDisabled={!stands || stands.undecided.length > 0 || stands.passed.length === 0} onPress={() => void write()}>{t("body-answer")}</Button>
      </div>
      {stands ? (
        <>
          <p className="num">{t("body-stands", { passed: stands.passed.length, kept: stands.kept.length, undecided: stands.undecided.length })}</p>
          {stands.coordinator ? <p className="small soft">{t("body-coordinator-is", { who: stands.coordinator })}</p> : null}
          {stands.undecided.length ? <p className="small"><a href={registerAddress({ rounds: [round.code], states: ["open"] })}>{t("body-decide", { count: stands.undecided.length })}</a></p> : null}
        </>
      ) : null}
      {holding ? <HoldDialog round={round} onClose={() => setHolding(false)} /> : null}
    </section>
  );
}

const NOBODY = "-";

function HoldDialog({ round, onClose }: { round: RoundRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const people = useLoad(() => backend.persons(), []).data ?? [];
  const [body, setBody] = useState(round.body);
  const [coordinator, setCoordinator] = useState(NOBODY);
  const [answers, setAnswers] = useState("");
  const save = async () => {
    try {
      await backend.hold_for_body(round.code, body.trim(), coordinator === NOBODY ? null : coordinator, answers.trim());
      tellDone({ key: body.trim() ? "body-told-held" : "body-told-released", args: { code: round.code, body: body.trim() } }, () => backend.hold_for_body(round.code, round.body, null, ""));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={t("body-hold-title", { code: round.code })} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" onPress={() => void save()}>{t("save")}</Button></>}>
      <p className="small soft">{t("body-hold-about")}</p>
      <Field label={t("body-name")} hint={t("body-name-hint")} value={body} onChange={setBody} autoFocus />
      <Choose label={t("body-coordinator")} value={coordinator} onChange={setCoordinator} choices={[{ key: NOBODY, label: t("reaction-none") }, ...people.map((one) => ({ key: one.id, label: one.shown }))]} />
      <Field label={t("body-answers")} placeholder="R1" value={answers} onChange={setAnswers} />
    </Dialog>
  );
}
