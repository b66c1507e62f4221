import { useId } from "react";
import { useText } from "../texts/useText";

export interface BarLine {
  name: string;
  /** A bar per column; null where the count is unknown. */
  values: (number | null)[];
}

/** The height of a bar, of the space between lines, and the width of names and of the whole. */
const BAR = 14;
const GAP = 10;
const NAMES = 210;
const WIDTH = 640;

/** Counts as bars that lie down, with the figure at the end of each. The same figures stand in a table beside it. */
export function BarChart({ title, columns, lines }: { title: string; columns: string[]; lines: BarLine[] }) {
  const t = useText();
  const id = useId();
  const most = Math.max(1, ...lines.flatMap((line) => line.values.map((value) => value ?? 0)));
  const step = BAR * Math.max(columns.length, 1) + GAP;
  const room = WIDTH - NAMES - 40;
  return (
    <figure className="themes-chart">
      <svg viewBox={`0 0 ${WIDTH} ${lines.length * step}`} role="img" aria-labelledby={id} style={{ maxWidth: `${WIDTH / 16}rem` }}>
        <title id={id}>{t("themes-chart", { title, lines: lines.map((line) => `${line.name}: ${line.values.map((value) => value ?? "?").join(", ")}`).join("; ") })}</title>
        {lines.map((line, at) => (
          <g key={line.name} transform={`translate(0 ${at * step})`}>
            <text x={NAMES - 8} y={(step - GAP) / 2 + 5} textAnchor="end">{line.name.length > 30 ? `${line.name.slice(0, 29)}…` : line.name}</text>
            {line.values.map((value, column) => (
              <g key={column} transform={`translate(${NAMES} ${column * BAR})`}>
                {value === null ? null : <rect className={`themes-bar-${(column % 3) + 1}`} width={(room * value) / most} height={BAR - 2} rx="2" />}
                <text x={(value === null ? 0 : (room * value) / most) + 6} y={BAR - 3} className="figure">{value ?? "?"}</text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      {columns.length > 1 ? (
        <figcaption className="row small">
          {columns.map((name, column) => (
            <span key={name} className="row"><i className={`themes-key themes-bar-${(column % 3) + 1}`} aria-hidden="true" />{name}</span>
          ))}
        </figcaption>
      ) : null}
    </figure>
  );
}
