import { useEffect, useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ExportOrder, Paper } from "../backend/contract";
import { Choices, Choose, Tabs } from "../design";
import { AnswerPapers } from "../answers/AnswerPapers";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { CouncilPackage } from "./CouncilPackage";
import { ExportLog } from "./ExportLog";
import { MakePaper } from "./MakePaper";
import { PaperPreview } from "./PaperPreview";
import { Redactions } from "./Redactions";
import { Wordings } from "./Wordings";
import { FORMATS, PAPERS } from "./paperKinds";
import "./papers.css";

const NOW = "nu";

/** Which paper goes out, of which version, for whom, and how it looks. */
export function Papers() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const { query } = useRoute();
  const [tab, setTab] = useState(query.deel ?? "stuk");
  const [what, setWhat] = useState<Paper>(PAPERS.find((paper) => paper === query.stuk) ?? "plan");
  const [version, setVersion] = useState<string | null>(query.versie ?? null);
  const [from, setFrom] = useState<string | null>(query.van ?? null);
  const [audience, setAudience] = useState<ExportOrder["audience"]>("internal");
  const [format, setFormat] = useState<ExportOrder["format"]>(FORMATS[what][0]);
  const versions = useLoad(() => backend.versions(), [plan.path]);
  const exports = useLoad(() => backend.exports(), [plan.path]);
  useEffect(() => setFormat((now) => (FORMATS[what].includes(now) ? now : FORMATS[what][0])), [what]);
  const issued = versions.data ?? [];
  const since = from ?? issued.at(-1)?.stage ?? null;
  const order = useMemo<ExportOrder>(() => ({ what, version, from: what === "compare" ? since : null, format, audience, out: "" }), [what, version, since, format, audience]);
  const possible = what !== "compare" || since !== null;
  const stages = issued.map((row) => ({ key: row.stage, label: row.title }));
  const paper = (
    <div className="papers">
      <div className="stack">
        <section className="card stack" aria-label={t("papers-choose")}>
          <Choices label={t("paper-what")} value={what} onChange={(key) => setWhat(key as Paper)} choices={PAPERS.map((key) => ({ key, label: t(`paper-${key}`) }))} hint={t(`paper-about-${what}`)} />
          {what === "compare" ? <Choose label={t("paper-from")} value={since} onChange={setFrom} choices={stages} placeholder={t("timeline-empty")} /> : null}
          <Choose label={what === "compare" ? t("paper-to") : t("paper-version")} value={version ?? NOW} onChange={(key) => setVersion(key === NOW ? null : key)} choices={[...stages, { key: NOW, label: t("text-as-it-is-now") }]} />
          <Choices label={t("paper-audience")} value={audience} onChange={(key) => setAudience(key as ExportOrder["audience"])} choices={[{ key: "internal", label: t("audience-internal") }, { key: "public", label: t("audience-public") }]} hint={t(`audience-about-${audience}`)} />
          <Choices label={t("paper-format")} value={format} onChange={(key) => setFormat(key as ExportOrder["format"])} choices={FORMATS[what].map((key) => ({ key, label: t(`format-${key}`) }))} hint={t(`format-about-${format}`)} />
          <MakePaper order={order} isPossible={possible} />
        </section>
      </div>
      <PaperPreview order={order} isPossible={possible} />
      <ExportLog rows={exports.data ?? []} />
    </div>
  );
  return (
    <Screen title={t("papers-title")}>
      <Loading from={versions}>
        {() => (
          <Tabs label={t("papers-parts")} value={tab} onChange={setTab} tabs={[
            { key: "stuk", label: t("papers-part-paper"), content: paper },
            { key: "antwoorden", label: t("papers-part-answers"), content: (
              <section className="card stack" aria-labelledby="answers">
                <div>
                  <h2 id="answers">{t("answers-title")}</h2>
                  <p className="soft small">{t("answers-about")}</p>
                </div>
                <AnswerPapers />
              </section>
            ) },
            { key: "pakket", label: t("papers-part-package"), content: <CouncilPackage versions={issued} /> },
            { key: "weglaten", label: t("papers-part-redactions"), content: <Redactions versions={issued} /> },
            { key: "teksten", label: t("papers-part-wordings"), content: <Wordings /> },
          ]} />
        )}
      </Loading>
    </Screen>
  );
}
