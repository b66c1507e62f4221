import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ImportReport } from "../../backend/contract";
import { Button } from "../../design";
import { usePlan } from "../../shell/plan";
import { go, href, useRoute } from "../../shell/route";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import { ImportDone } from "./ImportDone";
import { ImportPreview } from "./ImportPreview";
import { ImportsList } from "./ImportsList";
import { useDroppedFile } from "./useDroppedFile";
import "../reactions.css";

/** Reading a file with reactions in: choose it, look what was found, then store it. */
export function ImportScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [path, setPath] = useState<string | null>(useRoute().query.bestand ?? null);
  const [done, setDone] = useState<ImportReport | null>(null);
  const begin = (file: string) => {
    // An e-mail is one reaction, with no columns to choose.
    if (/\.eml$/i.test(file)) {
      go(href("reacties", ["nieuw"], { mail: file }));
      return;
    }
    setDone(null);
    setPath(file);
  };
  const { over, target } = useDroppedFile((file) => !plan.read_only && begin(file));
  const pick = () => {
    backend.pick_file("spreadsheet", "").then((file) => {
      if (file !== null) begin(file);
    }, report);
  };
  return (
    <Screen title={t("reaction-import-title")} actions={<a className="btn quiet" href="#/reacties">{t("reaction-to-register")}</a>}>
      {done ? (
        <ImportDone report={done} onAgain={pick} />
      ) : path !== null ? (
        <ImportPreview
          key={path}
          path={path}
          onDone={(found) => {
            setDone(found);
            setPath(null);
          }}
          onCancel={() => setPath(null)}
          onOther={pick}
        />
      ) : (
        <div className="stack">
          <div className={over ? "card reg-drop over" : "card reg-drop"} {...target}>
            <p>{t("reaction-import-drop")}</p>
            <Button look="primary" isDisabled={plan.read_only} onPress={pick}>{t("reaction-import-pick")}</Button>
            <p className="soft small">{t("reaction-import-kinds")}</p>
          </div>
          <ImportsList />
        </div>
      )}
    </Screen>
  );
}
