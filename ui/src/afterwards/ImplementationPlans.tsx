import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ImplementationRow } from "../backend/contract";
import { Button, Choose, DateField, Dialog, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { AFTERWARDS_FORMATS, PaperFormatChoice } from "./PaperFormatChoice";

/** Per theme the reactions that were referred to its implementation plan, and the plans themselves. */
export function ImplementationPlans() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [adding, setAdding] = useState<ImplementationRow | null>(null);
  const [format, setFormat] = useState(AFTERWARDS_FORMATS[0]);
  const rows = useLoad(() => backend.implementation_plans(), []);
  const refer = async (label: string, theme: number, was: number) => {
    try {
      await backend.refer_reactions([label], theme || null);
      tellDone({ key: "implementation-was-referred", args: { label } }, () => backend.refer_reactions([label], was || null));
    } catch (problem) {
      report(problem);
    }
  };
  const write = async (row: ImplementationRow) => {
    try {
      const out = await backend.pick_file("save-paper", `uitvoeringsplan-${row.theme}.${format}`);
      if (!out) return;
      const written = await backend.export_implementation(row.theme, format, out);
      tellDone({ key: "document-written", args: { path: written.path } });
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Loading from={rows}>
      {(all) => {
        const choices = [...all.filter((row) => row.theme).map((row) => ({ key: String(row.theme), label: row.title })), { key: "0", label: t("implementation-no-theme") }];
        if (!all.length) return <div className="card"><EmptyState title={t("implementation-empty")}>{t("implementation-empty-about")}</EmptyState></div>;
        return (
          <div className="stack">
            <div className="row"><span className="space" /><PaperFormatChoice value={format} onChange={setFormat} /></div>
            {all.map((row) => (
              <section key={row.theme} className="card" aria-label={row.title || t("implementation-no-theme")}>
                <div className="row">
                  <h2>{row.theme ? `${row.theme} ${row.title}` : t("implementation-no-theme")}</h2>
                  <span className="soft small">{t("implementation-referred-count", { count: row.reactions.length })}</span>
                  <span className="space" />
                  {row.theme ? (
                    <>
                      <Button size="small" isDisabled={plan.read_only} aria-label={t("implementation-add-for", { title: row.title })} onPress={() => setAdding(row)}>{t("implementation-add")}</Button>
                      <Button size="small" aria-label={t("afterwards-paper-of", { what: row.title })} onPress={() => void write(row)}>{t("afterwards-paper")}</Button>
                    </>
                  ) : null}
                </div>
                {row.plans.map((made, at) => (
                  <p key={at}><strong className="num">{day(made.from, true)}{made.to ? ` – ${day(made.to, true)}` : ""}</strong> {made.text}</p>
                ))}
                <ul className="plain-list">
                  {row.reactions.map((reaction) => (
                    <li key={reaction.label}>
                      <a href={href("reacties", [reaction.label])}>{reaction.label}</a> {reaction.text}
                      <Choose label={`${t("implementation-to-theme")} (${reaction.label})`} value={String(row.theme)} onChange={(key) => void refer(reaction.label, Number(key), row.theme)} choices={choices} isDisabled={plan.read_only} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {adding ? <PlanDialog row={adding} onClose={() => setAdding(null)} /> : null}
          </div>
        );
      }}
    </Loading>
  );
}

function PlanDialog({ row, onClose }: { row: ImplementationRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState("");
  const [text, setText] = useState("");
  const record = async () => {
    try {
      await backend.record_implementation(row.theme, from, to || null, text.trim());
      tellDone({ key: "implementation-was-recorded" });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("implementation-add-for", { title: row.title })}
      open
      wide
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!from || !text.trim() || (to !== "" && to < from)} onPress={() => void record()}>{t("implementation-add")}</Button></>}
    >
      <DateField label={t("implementation-begin")} value={from} onChange={setFrom} />
      <DateField label={t("implementation-end")} value={to} onChange={setTo} />
      <Field label={t("annual-text")} rows={8} value={text} onChange={setText} isRequired />
    </Dialog>
  );
}
