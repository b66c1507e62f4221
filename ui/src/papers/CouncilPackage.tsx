import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PackageOrder, VersionRow } from "../backend/contract";
import { Button, Choices, Choose, DateField, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { ArchiveDialog, NO_ARCHIVE } from "./ArchiveDialog";
import { Distributions } from "./Distributions";
import { SendDialog } from "./SendDialog";
import { useWork } from "./useWork";
import { WorkProgress } from "./WorkProgress";

const WHOLE = "pakket";

/** Everything a council needs to be heard, as a package for each municipality; and what came later. */
export function CouncilPackage({ versions }: { versions: VersionRow[] }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const work = useWork();
  const [chosen, setChosen] = useState<string | null>(null);
  const [what, setWhat] = useState(WHOLE);
  const [audience, setAudience] = useState<PackageOrder["audience"]>("public");
  const [date, setDate] = useState(today());
  const [names, setNames] = useState("");
  const [dialog, setDialog] = useState<"archive" | "send" | null>(null);
  const archive = useLoad(async () => ({ said: await backend.archive() }), [plan.path]);
  const log = useLoad(() => backend.distributions(), [plan.path]);
  const version = chosen ?? versions.at(-1)?.stage ?? null;
  const part = what === WHOLE ? null : what;
  const municipalities = names.split(/[,\n;]/).map((name) => name.trim()).filter(Boolean);
  const make = async () => {
    if (!version) return;
    try {
      const out = await backend.pick_file("folder", "");
      if (out !== null) await work.run(() => backend.package_council({ version, out, municipalities, audience, date: date || null, part }));
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <div className="stack">
      <section className="card stack" aria-labelledby="council">
        <div>
          <h2 id="council">{t("package-title")}</h2>
          <p className="soft small">{t("package-about")}</p>
        </div>
        <div className="row package-row">
          <Choose label={t("package-what")} value={what} onChange={setWhat} choices={[{ key: WHOLE, label: t("package-whole-one") }, ...plan.statutory_parts.map((row) => ({ key: row.key, label: t("package-supplement", { part: row.title }) }))]} />
          <Choose label={part ? t("package-heard") : t("paper-version")} value={version} onChange={setChosen} choices={versions.map((row) => ({ key: row.stage, label: row.title }))} placeholder={t("timeline-empty")} isDisabled={!versions.length} />
        </div>
        <Choices label={t("paper-audience")} value={audience} onChange={(key) => setAudience(key as PackageOrder["audience"])} choices={[{ key: "public", label: t("audience-public") }, { key: "internal", label: t("audience-internal") }]} hint={t(`audience-about-${audience}`)} />
        <div className="row package-row">
          <DateField label={t("package-date")} value={date} onChange={setDate} />
          <Field label={t("package-for")} hint={t("package-for-hint")} value={names} onChange={setNames} />
        </div>
        <Loading from={archive}>
          {({ said }) => (
            <p className="small">
              {said ? t("archive-known", { creator: said.creator, appraisal: said.appraisal.label }) : t("archive-unknown")}{" "}
              <Button look="link" onPress={() => setDialog("archive")}>{said ? t("archive-change") : t("archive-fill")}</Button>
            </p>
          )}
        </Loading>
        <div className="row">
          <Button look="primary" isDisabled={!version || work.busy} onPress={() => void make()}>{t("package-make")}</Button>
          <Button isDisabled={!version || work.busy} onPress={() => setDialog("send")}>{t("send-open")}</Button>
        </div>
        <WorkProgress work={work} about={t("package-title")} />
      </section>
      <Loading from={log}>{(rows) => <Distributions rows={rows} />}</Loading>
      {dialog === "archive" ? <ArchiveDialog data={archive.data?.said ?? NO_ARCHIVE} onClose={() => setDialog(null)} onSaved={archive.reload} /> : null}
      {dialog === "send" && version ? <SendDialog order={{ version, part, municipalities, folder: work.written?.path ?? null }} onClose={() => setDialog(null)} onSent={log.reload} /> : null}
    </div>
  );
}
