import type { ColumnChoice, ImportReport } from "../../backend/contract";
import { Banner, Choose } from "../../design";
import { useText } from "../../texts/useText";
import { hasText, remapped } from "./totals";

interface MappingTableProps {
  report: ImportReport;
  mapping: readonly ColumnChoice[];
  onChange: (mapping: ColumnChoice[]) => void;
}
const NOTHING = "nothing";

/** Which column is what, with what stands in it. A column without a field is kept with the reaction as it is. */
export function MappingTable({ report, mapping, onChange }: MappingTableProps) {
  const t = useText();
  const fields = [{ key: NOTHING, label: t("reaction-field-nothing") }, ...report.fields.map((key) => ({ key, label: t(`reaction-field-${key}`) }))];
  const fieldOf = (column: number) => mapping.find((one) => one.column === column)?.field ?? NOTHING;
  return (
    <section className="card">
      <h2>{t("reaction-import-columns")}</h2>
      {hasText(mapping) ? null : <Banner inside>{t("reaction-import-no-text")}</Banner>}
      <div className="reg-scroll-x" tabIndex={0} role="region" aria-label={t("reaction-import-columns")}>
        <table className="plain-table reg-mapping">
          <thead>
            <tr>
              <th scope="col">{t("reaction-import-column")}</th>
              <th scope="col">{t("reaction-import-field")}</th>
              <th scope="col">{t("reaction-import-examples")}</th>
            </tr>
          </thead>
          <tbody>
            {report.columns.map(({ column, header, examples }) => {
              const name = header || t("reaction-import-unnamed", { letter: letterOf(column) });
              return (
                <tr key={column}>
                  <th scope="row">{name}</th>
                  <td>
                    <Choose quiet label={t("reaction-import-field-of", { column: name })} value={fieldOf(column)} choices={fields} onChange={(key) => onChange(remapped(mapping, column, key === NOTHING ? null : key))} />
                  </td>
                  <td className="soft"><span className="reg-examples">{examples.filter(Boolean).join(" · ") || t("reaction-import-empty")}</span></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The name of a column in a spreadsheet: A, B, …, Z, AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
