import { useText } from "../texts/useText";
import type { Column, Sort } from "./sort";

const SHOWN: { key: "label" | "respondent" | "reference" | "text" | "state"; sorts?: Column }[] = [
  { key: "label", sorts: "label" },
  { key: "respondent", sorts: "respondent" },
  { key: "reference", sorts: "reference" },
  { key: "text" },
  { key: "state", sorts: "state" },
];

/** The heads of the columns; a press sorts, a second one turns the order. */
export function GridHead({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const t = useText();
  return (
    <div role="rowgroup">
      <div className="reg-row reg-head" role="row" aria-rowindex={1}>
        {SHOWN.map(({ key, sorts }) => {
          const here = sorts === sort.column;
          const name = t(`reaction-column-${key}`);
          return (
            <div key={key} role="columnheader" className={`reg-cell ${key}`} aria-sort={sorts && here ? (sort.down ? "descending" : "ascending") : undefined}>
              {sorts ? (
                <button type="button" className="reg-sort" onClick={() => onSort({ column: sorts, down: here && !sort.down })}>
                  {name}
                  {here ? <span aria-hidden="true"> {sort.down ? "↓" : "↑"}</span> : null}
                </button>
              ) : (
                name
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
