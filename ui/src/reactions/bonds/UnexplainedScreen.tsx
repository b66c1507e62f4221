import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ChangeRow } from "../../backend/contract";
import { Button, Dialog, EmptyState, Field } from "../../design";
import { Loading } from "../../shell/Loading";
import { memberName, usePlan } from "../../shell/plan";
import { href } from "../../shell/route";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { BackToRegister } from "./BackToRegister";

/** The changes since the last version that no reaction asked for and nobody explained. */
export function UnexplainedScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.unexplained_changes(), [plan.path]);
  const [explaining, setExplaining] = useState<ChangeRow | null>(null);
  return (
    <Screen title={t("unexplained-title")} actions={<BackToRegister />}>
      <p className="soft">{t("unexplained-about")}</p>
      <Loading from={loaded}>
        {(rows) =>
          rows.length ? (
            <ul className="stack">
              {rows.map((row) => (
                <li key={row.id} className="card reg-change">
                  <p className="read">{row.old ? <del>{row.old}</del> : null} {row.new ? <ins>{row.new}</ins> : null}</p>
                  <div className="row small">
                    <a href={href("hoofdstukken", [row.chapter], { wijziging: row.id })}>{row.chapter_title}: {t("unexplained-go")}</a>
                    <span className="soft">{row.by.map((key) => memberName(plan, key)).join(", ")}</span>
                    <span className="space" />
                    <Button size="small" isDisabled={plan.read_only} aria-label={t("unexplained-explain-this", { text: (row.new || row.old).slice(0, 60) })} onPress={() => setExplaining(row)}>{t("unexplained-explain")}</Button>
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <div className="card"><EmptyState title={t("unexplained-none")}>{t("unexplained-none-about")}</EmptyState></div>
          )
        }
      </Loading>
      {explaining ? <ExplainDialog change={explaining} onClose={() => setExplaining(null)} /> : null}
    </Screen>
  );
}

function ExplainDialog({ change, onClose }: { change: ChangeRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [why, setWhy] = useState("");
  const save = async () => {
    try {
      await backend.explain_change(change.id, why.trim());
      tellDone({ key: "unexplained-told" }, () => backend.explain_change(change.id, ""));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog title={t("unexplained-why")} open onClose={onClose} foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!why.trim()} onPress={() => void save()}>{t("save")}</Button></>}>
      <p className="read">{change.old ? <del>{change.old}</del> : null} {change.new ? <ins>{change.new}</ins> : null}</p>
      <Field label={t("unexplained-why")} hint={t("unexplained-hint")} rows={2} value={why} onChange={setWhy} isRequired autoFocus />
    </Dialog>
  );
}
