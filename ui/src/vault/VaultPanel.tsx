import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { BackupRow, PassphraseReport, RestoredBackup } from "../backend/contract";
import { useCommands } from "../commands/registry";
import { Button, Chip } from "../design";
import { Loading } from "../shell/Loading";
import { useOpenPlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { forgetDeeds, tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { useMoment } from "../workgroup/moment";
import { PlanPassphraseDialog, type PassphraseDeed } from "./PlanPassphraseDialog";
import { RestoreBackupDialog } from "./RestoreBackupDialog";
import "./vault.css";

/** The plan's file: whether a passphrase opens it, and the backups beside it. */
export function VaultPanel() {
  const t = useText();
  const backend = useBackend();
  const { info, set } = useOpenPlan();
  const [deed, setDeed] = useState<PassphraseDeed | null>(null);
  const [restoring, setRestoring] = useState<BackupRow | null>(null);
  const backups = useLoad(() => backend.plan_backups(), [info.path, info.sealed]);
  const backUp = async () => {
    try {
      const name = await backend.backup_plan();
      tellDone({ key: "vault-backed-up", args: { name } });
      backups.reload();
    } catch (problem) {
      report(problem);
    }
  };
  useCommands([
    { id: "vault.backup", label: "vault-back-up", group: "group-here", perform: () => void backUp() },
    { id: "vault.set", label: "vault-set", group: "group-here", when: () => !info.read_only && !info.sealed, perform: () => setDeed("set") },
    { id: "vault.change", label: "vault-change", group: "group-here", when: () => !info.read_only && info.sealed, perform: () => setDeed("change") },
  ]);
  const renew = async () => set(await backend.plan_info());
  const sealed = async (done: PassphraseReport) => {
    setDeed(null);
    tellDone({ key: `vault-told-${done.sealed ? "sealed" : "open"}`, args: { backups: done.backups, left: done.left } });
    await renew().catch(report);
  };
  const restored = async (done: RestoredBackup) => {
    setRestoring(null);
    // What was done stands in the backup that the plan became: here there is nothing to undo.
    forgetDeeds();
    tellDone({ key: done.damaged === null ? "vault-told-restored" : "vault-told-restored-damaged", args: { name: done.name, damaged: done.damaged ?? "" } });
    await renew().catch(report);
    backups.reload();
  };
  return (
    <section className="card vault-panel" aria-labelledby="vault-title">
      <h2 id="vault-title">{t("vault-title")}</h2>
      <p>{t(info.sealed ? "vault-is-sealed" : "vault-is-open")}</p>
      <p className="row-of-buttons">
        {info.sealed ? (
          <>
            <Button isDisabled={info.read_only} onPress={() => setDeed("change")}>{t("vault-change")}</Button>
            <Button isDisabled={info.read_only} onPress={() => setDeed("remove")}>{t("vault-remove")}</Button>
          </>
        ) : (
          <Button isDisabled={info.read_only} onPress={() => setDeed("set")}>{t("vault-set")}</Button>
        )}
        <Button onPress={() => void backUp()}>{t("vault-back-up")}</Button>
      </p>
      <Loading from={backups}>
        {(rows) => (rows.length ? <Backups rows={rows} read_only={info.read_only} onRestore={setRestoring} /> : <p className="soft">{t("vault-no-backups")}</p>)}
      </Loading>
      {deed ? <PlanPassphraseDialog deed={deed} onClose={() => setDeed(null)} onDone={(done) => void sealed(done)} /> : null}
      {restoring ? <RestoreBackupDialog backup={restoring} onClose={() => setRestoring(null)} onDone={(done) => void restored(done)} /> : null}
    </section>
  );
}

function Backups({ rows, read_only, onRestore }: { rows: BackupRow[]; read_only: boolean; onRestore: (row: BackupRow) => void }) {
  const t = useText();
  const moment = useMoment();
  return (
    <table className="plain-table" aria-label={t("vault-backups")}>
      <thead>
        <tr><th>{t("vault-written")}</th><th>{t("vault-file")}</th><th className="num">{t("vault-size")}</th><th aria-label={t("vault-restore")} /></tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <td>{moment(row.written_ms)}</td>
            <td>
              <span className="vault-name">{row.name}</span>
              {row.sealed ? <Chip>{t("vault-sealed")}</Chip> : null}
              {row.before_format ? <Chip>{t("vault-before-format")}</Chip> : null}
            </td>
            <td className="num">{t("vault-kilobytes", { size: Math.ceil(row.size / 1024) })}</td>
            <td className="act">
              <Button size="small" isDisabled={read_only} aria-label={t("vault-restore-one", { when: moment(row.written_ms) })} onPress={() => onRestore(row)}>{t("vault-restore")}</Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
