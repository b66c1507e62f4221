import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { VersionRow } from "../backend/contract";
import { Button, Choose } from "../design";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import { useWork } from "./useWork";
import { WorkProgress } from "./WorkProgress";

/** Everything a council needs to be heard, as one folder of separate files. */
export function CouncilPackage({ versions }: { versions: VersionRow[] }) {
  const t = useText();
  const backend = useBackend();
  const work = useWork();
  const [chosen, setChosen] = useState<string | null>(null);
  const version = chosen ?? versions.at(-1)?.stage ?? null;
  const make = async () => {
    if (!version) return;
    try {
      const out = await backend.pick_file("folder", "");
      if (out !== null) await work.run(() => backend.package_council({ version, out }));
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <section className="card stack" aria-labelledby="council">
      <div>
        <h2 id="council">{t("package-title")}</h2>
        <p className="soft small">{t("package-about")}</p>
      </div>
      <div className="row package-row">
        <Choose label={t("paper-version")} quiet value={version} onChange={setChosen} choices={versions.map((row) => ({ key: row.stage, label: row.title }))} placeholder={t("timeline-empty")} isDisabled={!versions.length} />
        <Button isDisabled={!version || work.busy} onPress={() => void make()}>{t("package-make")}</Button>
      </div>
      <WorkProgress work={work} about={t("package-title")} />
    </section>
  );
}
