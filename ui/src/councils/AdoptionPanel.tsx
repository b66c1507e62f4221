import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Adoption, AdoptionRoute, FollowKind } from "../backend/contract";
import { Banner, Button, Choose, DateField, Dialog, Field } from "../design";
import { Loading } from "../shell/Loading";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

const FOLLOWS: FollowKind[] = ["transmitted", "appeal", "appeal-decided", "amended"];

/** Who adopted the plan, along which route, and what followed. */
export function AdoptionPanel() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [dialog, setDialog] = useState<"adopt" | "follow" | null>(null);
  const stands = useLoad(() => backend.adoption(), [plan.path]);
  const give = async (who: string[], adopts: boolean) => {
    try {
      await backend.give_adoption({ who, adopts, date: today(), note: "" });
      tellDone({ key: "adoption-given", args: { count: who.length } });
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Loading from={stands}>
      {(found) => (
        <section className="card" aria-label={t("adoption-tab")}>
          <div className="row">
            <h2>{t("adoption-progress", { adopted: found.adopted, all: found.adopters.length })}</h2>
            <span className="space" />
            <Button isDisabled={plan.read_only || !found.issued} onPress={() => void give(["mayors"], true)}>{t("adoption-all-mayors")}</Button>
            {found.made ? <Button isDisabled={plan.read_only} onPress={() => setDialog("follow")}>{t("adoption-follow")}</Button> : <Button look="primary" isDisabled={plan.read_only || !found.issued} onPress={() => setDialog("adopt")}>{t("adoption-record")}</Button>}
          </div>
          {found.issued ? null : <Banner look="calm" inside>{t("adoption-not-issued", { stage: stageTitle(plan, found.stage) })}</Banner>}
          {found.made ? (
            <Banner look="calm" inside>
              {t("adopted", { date: day(found.made.date, true), stage: stageTitle(plan, found.made.stage), route: t(`route-${found.made.route}`), decision: found.made.decision })}
              {found.made.reason ? ` ${t("strength-excused", { reason: found.made.reason })}` : null}
            </Banner>
          ) : null}
          {found.followed.length ? (
            <ul aria-label={t("adoption-followed")}>
              {found.followed.map((row, at) => <li key={at}>{day(row.date, true)}: {t(`follow-${row.kind}`)}, {row.who}. {row.text}</li>)}
            </ul>
          ) : null}
          <table className="plain-table">
            <caption className="sr">{t("adoption-tab")}</caption>
            <thead>
              <tr><th scope="col">{t("adoption-who")}</th><th scope="col">{t("adoption-said")}</th><th scope="col">{t("adoption-day")}</th><th scope="col"><span className="sr">{t("adoption-record")}</span></th></tr>
            </thead>
            <tbody>
              {found.adopters.map((row) => (
                <tr key={`${row.principal}-${row.key}`}>
                  <th scope="row">{row.principal ? row.name : t("adoption-mayor", { name: row.name })}</th>
                  <td>{row.adopts === null ? t("adoption-nothing") : t(row.adopts ? "adoption-adopts" : "adoption-declines")}{row.note ? ` – ${row.note}` : null}</td>
                  <td className="num-left">{row.date ? day(row.date, true) : ""}</td>
                  <td>
                    <Button size="small" isDisabled={plan.read_only || !found.issued} aria-label={t("adoption-give", { name: row.name })} onPress={() => void give([row.key], true)}>✓</Button>{" "}
                    <Button size="small" isDisabled={plan.read_only || !found.issued} aria-label={t("adoption-decline", { name: row.name })} onPress={() => void give([row.key], false)}>✗</Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {dialog === "adopt" ? <AdoptDialog stands={found} onClose={() => setDialog(null)} /> : null}
          {dialog === "follow" ? <FollowDialog onClose={() => setDialog(null)} /> : null}
        </section>
      )}
    </Loading>
  );
}

function AdoptDialog({ stands, onClose }: { stands: Adoption; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [route, setRoute] = useState<AdoptionRoute>("together");
  const [date, setDate] = useState(today());
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const without = stands.adopters.filter((row) => !row.principal && row.adopts !== true);
  const needs = route === "principals" || without.length > 0;
  const adopt = async () => {
    try {
      await backend.adopt_plan({ route, date, decision: decision.trim(), reason: reason.trim() });
      tellDone({ key: "adoption-was-recorded" });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("adoption-record")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!date || (needs && !reason.trim())} onPress={() => void adopt()}>{t("adoption-record")}</Button></>}
    >
      <Choose label={t("adoption-route")} value={route} onChange={(key) => setRoute(key as AdoptionRoute)} choices={[{ key: "together", label: t("route-together") }, { key: "principals", label: t("route-principals") }]} />
      <DateField label={t("adoption-day")} value={date} onChange={setDate} />
      <Field label={t("council-decision")} value={decision} onChange={setDecision} />
      {needs ? <Field label={t("adoption-reason")} hint={without.length ? t("adoption-without", { count: without.length }) : undefined} rows={2} value={reason} onChange={setReason} isRequired /> : null}
    </Dialog>
  );
}

function FollowDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [kind, setKind] = useState<FollowKind>("transmitted");
  const [date, setDate] = useState(today());
  const [who, setWho] = useState("");
  const [text, setText] = useState("");
  const record = async () => {
    try {
      await backend.follow_adoption({ kind, date, who: who.trim(), text: text.trim() });
      tellDone({ key: "adoption-follow-recorded" });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("adoption-follow")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!date || !who.trim()} onPress={() => void record()}>{t("save")}</Button></>}
    >
      <Choose label={t("adoption-what")} value={kind} onChange={(key) => setKind(key as FollowKind)} choices={FOLLOWS.map((key) => ({ key, label: t(`follow-${key}`) }))} />
      <Field label={t("adoption-to-whom")} value={who} onChange={setWho} isRequired />
      <DateField label={t("adoption-day")} value={date} onChange={setDate} />
      <Field label={t("council-note")} rows={2} value={text} onChange={setText} />
    </Dialog>
  );
}
