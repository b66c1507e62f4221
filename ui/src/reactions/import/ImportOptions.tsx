import type { ImportReport } from "../../backend/contract";
import { Check, Choose } from "../../design";
import { useText } from "../../texts/useText";

/** What a person says of a file beside its columns. */
export interface Options { named: string | null; fillDown: boolean; fromSheet: boolean }

interface ImportOptionsProps {
  report: ImportReport;
  options: Options;
  onChange: (options: Options) => void;
}
const FOUND = "found";
/** Before a name a person gave, so that none can be taken for another choice. */
const KEPT = "kept ";

/** A kept mapping to use, and who sent rows that name nobody. Each choice is there only where it can matter. */
export function ImportOptions({ report, options, onChange }: ImportOptionsProps) {
  const t = useText();
  const noticed = (code: string) => report.notices.some((notice) => notice.code === code);
  const blank = options.fillDown || noticed("blank-respondent");
  const named = options.fromSheet || noticed("sender-in-sheet-name");
  if (report.mappings.length === 0 && !blank && !named) return null;
  return (
    <section className="card stack" aria-label={t("sheets-options")}>
      {report.mappings.length > 0 ? (
        <Choose
          label={t("sheets-mapping")}
          hint={t("sheets-mapping-about")}
          value={options.named === null ? FOUND : KEPT + options.named}
          choices={[{ key: FOUND, label: t("sheets-mapping-found") }, ...report.mappings.map((name) => ({ key: KEPT + name, label: name }))]}
          onChange={(key) => onChange({ ...options, named: key === FOUND ? null : key.slice(KEPT.length) })}
        />
      ) : null}
      {blank ? <Check isSelected={options.fillDown} onChange={(fillDown) => onChange({ ...options, fillDown })}>{t("sheets-fill-down")}</Check> : null}
      {named ? <Check isSelected={options.fromSheet} onChange={(fromSheet) => onChange({ ...options, fromSheet })}>{t("sheets-from-sheet")}</Check> : null}
    </section>
  );
}
