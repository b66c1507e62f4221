import type { ChapterRow, GateRow, StageInfo } from "../backend/contract";
import { Bar } from "../design";
import { GateList } from "../overview/GateList";
import { useText } from "../texts/useText";

/** The conditions on the next version, each fixable from here. */
export function NextVersion({ stage, gates, chapters }: { stage: StageInfo; gates: GateRow[]; chapters: ChapterRow[] }) {
  const t = useText();
  const holding = gates.filter((row) => !row.finding).length;
  return (
    <section className="card" aria-labelledby="conditions">
      <div className="row">
        <h2 id="conditions">{t("version-conditions", { stage: stage.title })}</h2>
        <span className="space" />
        <div className="gate-count">
          <span className="small soft num">{t("version-gates-held", { held: holding, all: gates.length })}</span>
          <Bar label={t("version-gates-held", { held: holding, all: gates.length })} total={gates.length} parts={[{ key: "held", value: holding, colour: "1" }]} />
        </div>
      </div>
      <GateList stage={stage.key} gates={gates} chapters={chapters} />
    </section>
  );
}
