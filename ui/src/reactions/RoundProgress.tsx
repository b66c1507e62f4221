import type { RegisterRow } from "../backend/contract";
import { memo, useMemo } from "react";
import { Bar } from "../design";
import { useText } from "../texts/useText";
import { progressOf } from "./progress";

const COLOURS = { processed: "1", partly: "2", "not-processed": "del", answered: "ins", noted: "3", referred: "warn", duplicate: "3", split: "3", merged: "3", "passed-on": "ins", kept: "3" } as const;

/** How far the disposing of the rounds in sight is: a picture, and the same in words. */
export const RoundProgress = memo(function RoundProgress({ rows, rounds }: { rows: readonly RegisterRow[]; rounds: readonly string[] }) {
  const t = useText();
  const progress = useMemo(() => progressOf(rounds.length ? rows.filter((row) => rounds.includes(row.round)) : rows), [rows, rounds]);
  const { total, done, segments } = progress;
  if (total === 0) return null;
  const parts = segments.map(({ outcome, count }) => t("reaction-progress-part", { count, state: t(`reaction-state-${outcome}`) }));
  if (progress.open) parts.push(t("reaction-progress-part", { count: progress.open, state: t("reaction-state-open") }));
  const words = t("reaction-progress", { done, total });
  return (
    <div className="reg-progress" title={parts.join(" · ")}>
      <div className="small soft num" aria-hidden="true">{words}</div>
      <Bar
        label={`${words}: ${parts.join(", ")}`}
        total={total}
        parts={segments.map(({ outcome, count }) => ({ key: outcome, value: count, colour: COLOURS[outcome] }))}
      />
    </div>
  );
});
