import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ProposalRow } from "../../backend/contract";
import { Button, Chip, Choices, Dialog, EmptyState, Field } from "../../design";
import { Loading } from "../../shell/Loading";
import { usePlan } from "../../shell/plan";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { registerAddress } from "../address";
import { BackToRegister } from "./BackToRegister";

/** Every proposal to change the themes with its tally, and what speaks for and against it. */
export function ProposalsScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.proposals(), [plan.path]);
  const [about, setAbout] = useState<ProposalRow | null>(null);
  const [making, setMaking] = useState(false);
  return (
    <Screen title={t("proposals-title")} actions={<><Button isDisabled={plan.read_only} onPress={() => setMaking(true)}>{t("proposals-note")}</Button><BackToRegister /></>}>
      <Loading from={loaded}>
        {(rows) =>
          rows.length ? (
            <div className="stack">{rows.map((row) => <Proposal key={`${row.remove}|${row.add}`} row={row} onEvidence={() => setAbout(row)} />)}</div>
          ) : (
            <div className="card"><EmptyState title={t("proposals-none")}>{t("proposals-none-about")}</EmptyState></div>
          )
        }
      </Loading>
      {about ? <EvidenceDialog row={about} onClose={() => setAbout(null)} /> : null}
      {making ? <ProposalDialog onClose={() => setMaking(false)} /> : null}
    </Screen>
  );
}

const titleKey = ({ remove, add }: { remove: string; add: string }) => (remove && add ? "proposals-swap" : remove ? "proposals-remove" : "proposals-add");

function Proposal({ row, onEvidence }: { row: ProposalRow; onEvidence: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const title = t(titleKey(row), { remove: row.remove, add: row.add });
  const withdraw = (id: string) => {
    backend.withdraw_evidence(id, true).then(() => tellDone({ key: "proposals-told-withdrawn" }, () => backend.withdraw_evidence(id, false)), report);
  };
  const label = (one: string) => <a key={one} className="num" href={registerAddress({}, one)}>{one}</a>;
  return (
    <section className="card" aria-label={title}>
      <div className="row">
        <h2><span className="num">{t("proposals-times", { count: row.count })}</span> {title}</h2>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={onEvidence}>{t("proposals-evidence")}<span className="sr"> {title}</span></Button>
      </div>
      <ul className="lines">
        {row.made_by.map((one) => (
          <li key={one.label} className="reg-alike">{label(one.label)} <span>{t(`reaction-state-${one.outcome ?? "open"}`)}{one.note ? `: ${one.note}` : ""}</span></li>
        ))}
      </ul>
      {row.evidence.length || row.polled.length || row.supporting.length ? <h3>{t("proposals-weighs")}</h3> : null}
      <ul className="lines small">
        {row.evidence.map((one) => (
          <li key={one.id} className="reg-alike">
            <Chip look={one.supports ? "on" : "warn"}>{t(one.supports ? "proposals-for" : "proposals-against")}</Chip>
            <span>{one.text} {one.labels.map(label)}</span>
            <Button size="small" look="quiet" isDisabled={plan.read_only} onPress={() => withdraw(one.id)}>{t("proposals-withdraw")}</Button>
          </li>
        ))}
        {row.polled.map((item) => (
          <li key={item.name}>{t(item.of_removed ? "proposals-polled-removed" : "proposals-polled-added", { item: item.name, counts: item.counts.map(([column, count]) => `${column} ${count}`).join(", ") })}</li>
        ))}
        {row.supporting.length ? <li><span>{t("proposals-supporting", { count: row.supporting.length })} {row.supporting.map(label)}</span></li> : null}
      </ul>
    </section>
  );
}

const labelsOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

function EvidenceDialog({ row, onClose }: { row: ProposalRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [side, setSide] = useState("against");
  const [text, setText] = useState("");
  const [labels, setLabels] = useState("");
  const record = async () => {
    try {
      const id = await backend.record_evidence(row.remove, row.add, side === "for", text.trim(), labelsOf(labels));
      tellDone({ key: "proposals-told-evidence" }, () => backend.withdraw_evidence(id, true));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={t("proposals-evidence-title")} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!text.trim()} onPress={() => void record()}>{t("save")}</Button></>}>
      <p>{t(titleKey(row), { remove: row.remove, add: row.add })}</p>
      <Choices label={t("proposals-side")} value={side} onChange={setSide} choices={[{ key: "for", label: t("proposals-for") }, { key: "against", label: t("proposals-against") }]} />
      <Field label={t("proposals-evidence-text")} hint={t("proposals-evidence-hint")} rows={3} value={text} onChange={setText} isRequired autoFocus />
      <Field label={t("proposals-evidence-labels")} placeholder="R1-005, R1-016" value={labels} onChange={setLabels} />
    </Dialog>
  );
}

function ProposalDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [labels, setLabels] = useState("");
  const [remove, setRemove] = useState("");
  const [add, setAdd] = useState("");
  const save = async () => {
    try {
      await backend.set_proposal(labelsOf(labels), remove.trim(), add.trim());
      tellDone({ key: "proposals-told-noted", args: { labels } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={t("proposals-note")} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={labelsOf(labels).length === 0} onPress={() => void save()}>{t("save")}</Button></>}>
      <Field label={t("proposals-note-labels")} placeholder="R1-031" value={labels} onChange={setLabels} isRequired autoFocus />
      <Field label={t("proposals-note-remove")} value={remove} onChange={setRemove} />
      <Field label={t("proposals-note-add")} hint={t("proposals-note-hint")} value={add} onChange={setAdd} />
    </Dialog>
  );
}
