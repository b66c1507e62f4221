import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RedactionRow, VersionRow } from "../backend/contract";
import { Button, Choose, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

const NOW = "nu";

/** What points at a person in what goes out to everyone, with the words around it: a person decides. */
export function Redactions({ versions }: { versions: VersionRow[] }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [chosen, setChosen] = useState<string | null>(null);
  const key = chosen ?? versions.at(-1)?.stage ?? NOW;
  const version = key === NOW ? null : key;
  const found = useLoad(() => backend.redactions(version), [plan.path, version]);
  const decide = async (rows: RedactionRow[], remove: boolean | null) => {
    const before = rows.map((row) => [row.id, row.remove] as const);
    try {
      await backend.decide_redactions(version, rows.map((row) => row.id), remove);
      tellDone({ key: "redaction-decided", args: { count: rows.length } }, async () => {
        for (const [id, was] of before) await backend.decide_redactions(version, [id], was);
        found.reload();
      });
      found.reload();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <section className="card stack" aria-labelledby="redactions">
      <div>
        <h2 id="redactions">{t("redactions-title")}</h2>
        <p className="soft small">{t("redactions-about")}</p>
      </div>
      <Choose label={t("paper-version")} value={key} onChange={setChosen} choices={[...versions.map((row) => ({ key: row.stage, label: row.title })), { key: NOW, label: t("text-as-it-is-now") }]} />
      <Loading from={found}>
        {(rows) => {
          const open = rows.filter((row) => row.remove === null);
          return rows.length ? (
            <>
              <div className="row">
                <p>{t("redactions-count", { count: rows.length, open: open.length })}</p>
                <span className="space" />
                <Button isDisabled={!open.length} onPress={() => void decide(open, true)}>{t("redactions-remove-all")}</Button>
              </div>
              <ul className="redactions">
                {rows.map((row) => (
                  <li key={row.id}>
                    <div>
                      <span className="small soft">
                        {t(`redaction-kind-${row.kind}`)} · {row.label ? <a href={href("reacties", [row.label])}>{row.place}</a> : row.place} · {t(row.remove === null ? "redaction-open" : row.remove ? "redaction-removed" : "redaction-kept")}
                      </span>
                      <p className="context">… {row.before}<mark>{row.found}</mark>{row.after} …</p>
                    </div>
                    <div className="row">
                      <Button size="small" aria-pressed={row.remove === true} aria-label={t("redaction-remove-it", { found: row.found })} onPress={() => void decide([row], row.remove === true ? null : true)}>{t("redaction-remove")}</Button>
                      <Button size="small" aria-pressed={row.remove === false} aria-label={t("redaction-keep-it", { found: row.found })} onPress={() => void decide([row], row.remove === false ? null : false)}>{t("redaction-keep")}</Button>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <EmptyState title={t("redaction-none")}>{t("redactions-empty")}</EmptyState>
          );
        }}
      </Loading>
    </section>
  );
}
