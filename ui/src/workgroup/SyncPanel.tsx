import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { SyncReport, SyncStatus } from "../backend/contract";
import { Banner, Button } from "../design";
import { useText } from "../texts/useText";
import { useMoment } from "./moment";
import { AddressDialog } from "./AddressDialog";
import { SyncProgress } from "./SyncProgress";
import type { Sharing } from "./useSharing";

/** What is shared with whom: where, what waits, who has received what, and what is odd in the folder. */
export function SyncPanel({ status, sharing, read_only }: { status: SyncStatus; sharing: Sharing; read_only: boolean }) {
  const t = useText();
  const moment = useMoment();
  const backend = useBackend();
  const [addressing, setAddressing] = useState(false);
  const pick = async () => {
    const folder = await backend.pick_file("folder", "");
    if (folder !== null) await sharing.sync(folder);
  };
  return (
    <section className="card sync-panel" aria-label={t("sync-title")}>
      <h2>{t("sync-title")}</h2>
      {status.stopped ? <Banner look="no" inside>{t("sync-stopped")}</Banner> : null}
      {status.removed ? <Banner look="no" inside>{t("problem-removed")}</Banner> : null}
      {status.folder === "" ? (
        <p className="soft">{t("sync-empty")}</p>
      ) : (
        <p>
          {status.unpublished === 0 ? t("sync-all-out", { folder: status.folder }) : t("sync-to-go-out", { count: status.unpublished, since: moment(status.since) })}{" "}
          <span className="soft">{t("sync-when", { when: moment(status.when) })}</span>
          {status.waiting > 0 ? <span className="warn-text"> {t("sync-waiting", { count: status.waiting })}</span> : null}
        </p>
      )}
      {sharing.busy ? (
        <SyncProgress sharing={sharing} />
      ) : (
        <p className="row-of-buttons">
          {status.folder === "" ? null : <Button look="primary" isDisabled={read_only} onPress={() => void sharing.sync(null)}>{t("sync-now")}</Button>}
          <Button look={status.folder === "" ? "primary" : "plain"} isDisabled={read_only} onPress={() => void pick()}>{t(status.folder === "" ? "sync-choose" : "sync-other")}</Button>
          <Button isDisabled={read_only} onPress={() => setAddressing(true)}>{t("place-choose")}</Button>
        </p>
      )}
      {addressing ? (
        <AddressDialog
          onClose={() => setAddressing(false)}
          onChosen={(address) => {
            setAddressing(false);
            void sharing.sync(address);
          }}
        />
      ) : null}
      {sharing.report ? <ReportOf report={sharing.report} /> : null}
      {status.shared ? <Devices status={status} /> : null}
    </section>
  );
}

function Devices({ status }: { status: SyncStatus }) {
  const t = useText();
  const moment = useMoment();
  return (
    <table className="plain-table" aria-label={t("sync-devices")}>
      <thead>
        <tr><th>{t("member-name")}</th><th>{t("sync-device")}</th><th>{t("sync-received")}</th></tr>
      </thead>
      <tbody>
        {status.devices.map((row) => {
          const key = row.own ? "own" : row.removed ? "removed" : row.heard === null ? "never" : row.lacks === 0 ? "all" : "lacks";
          return (
            <tr key={`${row.device}${row.member}`}>
              <td>{row.name || row.member}</td>
              <td>{row.label || row.device.slice(0, 8)}</td>
              <td>{t(`sync-device-${key}`, { count: row.lacks, mine: row.lacks_of_mine, since: moment(row.since), day: moment(row.heard) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ReportOf({ report }: { report: SyncReport }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const shown = whole ? report.trouble : report.trouble.slice(0, 5);
  return (
    <div className="sync-report" role="status">
      <p>{t("sync-done", { received: report.received, published: report.published })}</p>
      {report.not_published ? <Banner inside>{t(`sync-not-out-${report.not_published}`)}</Banner> : null}
      {report.copied && !report.stopped ? <Banner inside>{t("sync-copied")}</Banner> : null}
      {report.gone > 0 ? <Banner inside>{t("sync-gone", { count: report.gone })}</Banner> : null}
      {report.conflicts > 0 ? <p>{t("sync-conflicts", { count: report.conflicts })}</p> : null}
      {shown.length ? (
        <ul className="trouble">
          {shown.map((trouble) => (
            <li key={trouble.path}><code>{trouble.path}</code> {t(`sync-trouble-${trouble.what}`)}</li>
          ))}
        </ul>
      ) : null}
      {report.trouble.length > shown.length ? <Button look="link" onPress={() => setWhole(true)}>{t("sync-trouble-all", { count: report.trouble.length })}</Button> : null}
    </div>
  );
}
