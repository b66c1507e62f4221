import type { ImportReport } from "../../backend/contract";
import { useDay } from "../../texts/useDay";
import { useText } from "../../texts/useText";

/** The first of the new reactions, as they would stand in the register. */
export function PreviewList({ rows }: { rows: ImportReport["preview"] }) {
  const t = useText();
  const day = useDay();
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>{t("reaction-import-first")}</h2>
      <ul className="lines">
        {rows.map((row, at) => (
          <li key={at} className="reg-first">
            <span className="small soft">{[row.respondent || t("reaction-no-sender"), row.reference, row.date ? day(row.date) : ""].filter(Boolean).join(" · ")}</span>
            {row.places.length > 0 ? (
              <span className="small soft">
                {t("sheets-places", { places: row.places.map(({ section, confidence }) => t(`sheets-place-${confidence}`, { section })).join(", ") })}
              </span>
            ) : null}
            <span className="read">{row.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
