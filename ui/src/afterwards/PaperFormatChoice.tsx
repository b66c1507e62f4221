import type { ExportOrder } from "../backend/contract";
import { Choose } from "../design";
import { useText } from "../texts/useText";

type Format = ExportOrder["format"];

/** The formats of the papers of the years after adoption, the usual one first. */
export const AFTERWARDS_FORMATS: Format[] = ["pdf", "docx", "odt", "html"];

/** In which format the papers on this page are written. */
export function PaperFormatChoice({ value, onChange }: { value: Format; onChange: (format: Format) => void }) {
  const t = useText();
  return <Choose label={t("paper-format")} value={value} onChange={(key) => onChange(key as Format)} choices={AFTERWARDS_FORMATS.map((key) => ({ key, label: t(`format-${key}`) }))} />;
}
