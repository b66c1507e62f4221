import { GridList, GridListItem } from "react-aria-components";
import type { CouncilRow } from "../backend/contract";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** What a council's tile says besides its name. */
export function useCouncilState() {
  const t = useText();
  const day = useDay();
  return (row: CouncilRow) => {
    if (row.said) return t(`council-outcome-${row.said.outcome}`);
    if (row.hearing) return t("council-state-planned", { date: day(row.hearing) });
    return t(`council-state-${row.state}`);
  };
}

const MARK = { heard: "✓", planned: "◷", acknowledged: "◑", sent: "→", waiting: "·" } as const;

/** Every council as a tile: a sign, a word and a shade for how far it is; arrows go from one to the next. */
export function Board({ rows, chosen, onChoose }: { rows: CouncilRow[]; chosen: string | null; onChoose: (code: string) => void }) {
  const t = useText();
  const state = useCouncilState();
  return (
    <GridList
      aria-label={t("councils-board")}
      layout="grid"
      className="council-board"
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
      items={rows.map((row) => ({ ...row, id: row.code }))}
    >
      {(row) => (
        <GridListItem textValue={`${row.name}, ${state(row)}`} className={`council-tile is-${row.state}${row.at_risk ? " at-risk" : ""}`}>
          <span className="council-mark" aria-hidden="true">{row.at_risk ? "!" : MARK[row.state]}</span>
          <span className="clip">{row.name}</span>
          <small className="clip">{state(row)}</small>
        </GridListItem>
      )}
    </GridList>
  );
}
