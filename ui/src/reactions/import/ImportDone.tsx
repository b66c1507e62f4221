import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ImportReport } from "../../backend/contract";
import { Banner, Button } from "../../design";
import { report as tell } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import { ImportChanges } from "./ImportChanges";
import { ImportTotals } from "./ImportTotals";

/** What was stored, with the way back and the way on. */
export function ImportDone({ report, onAgain }: { report: ImportReport; onAgain: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [undone, setUndone] = useState(false);
  const undo = (now: boolean) => {
    if (report.import) backend.undo_import(report.import, now).then(() => setUndone(now), tell);
  };
  return (
    <div className="stack reg-import">
      <Banner look={undone ? "warn" : "calm"} inside>
        {undone ? t("reaction-import-undone", { file: report.file }) : t("reaction-import-done", { count: report.fresh, file: report.file })}
        {report.opened && !undone ? ` ${t("reaction-import-round-opened")}` : ""}
      </Banner>
      <ImportTotals report={report} />
      <ImportChanges report={report} />
      <div className="row">
        {undone ? null : <a className="btn primary" href="#/reacties?stand=open">{t("reaction-import-begin")}</a>}
        {report.import ? <Button onPress={() => undo(!undone)}>{undone ? t("reaction-import-restore") : t("undo")}</Button> : null}
        <Button look="quiet" onPress={onAgain}>{t("reaction-import-another")}</Button>
      </div>
    </div>
  );
}
