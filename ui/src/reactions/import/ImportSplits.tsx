import type { ImportReport } from "../../backend/contract";
import { Button, Check } from "../../design";
import { useText } from "../../texts/useText";

interface ImportSplitsProps {
  splits: ImportReport["splits"];
  onChange: (cells: string[]) => void;
}

/** Cells that number several points, each with what it would become. Nothing is split unless a person ticks it. */
export function ImportSplits({ splits, onChange }: ImportSplitsProps) {
  const t = useText();
  if (splits.length === 0) return null;
  const chosen = splits.filter((row) => row.split).map((row) => row.cell);
  const all = chosen.length === splits.length;
  return (
    <section className="card" aria-label={t("sheets-splits", { count: splits.length })}>
      <div className="row">
        <h2>{t("sheets-splits", { count: splits.length })}</h2>
        <span className="space" />
        <Button look="link" onPress={() => onChange(all ? [] : splits.map((row) => row.cell))}>{t(all ? "sheets-split-none" : "sheets-split-all")}</Button>
      </div>
      <p className="small soft">{t("sheets-splits-about")}</p>
      <ul className="lines small sheets-splits">
        {splits.slice(0, SHOWN).map((row) => (
          <li key={row.cell} className="reg-first">
            <Check isSelected={row.split} onChange={(on) => onChange(on ? [...chosen, row.cell] : chosen.filter((cell) => cell !== row.cell))}>
              {t("sheets-split", { cell: row.cell.replace(/^!/, ""), count: row.parts.length })}
            </Check>
            <ol>{row.parts.map((part, at) => <li key={at} className="read">{part.trim()}</li>)}</ol>
          </li>
        ))}
      </ul>
      {splits.length > SHOWN ? <p className="small soft">{t("sheets-splits-more", { count: splits.length - SHOWN })}</p> : null}
    </section>
  );
}

/** A file with hundreds of such cells is not read cell by cell. */
const SHOWN = 50;
