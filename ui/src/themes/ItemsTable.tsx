import type { ItemSupport } from "../backend/contract";
import { useText } from "../texts/useText";

/** The items of the poll with what speaks for each: a proposal to people, in the source's own order. */
export function ItemsTable({ items, unmapped }: { items: ItemSupport[]; unmapped: string[] }) {
  const t = useText();
  const taken = (item: ItemSupport) =>
    item.taken.map((one) => (one.part ? t("themes-in-part", { item: one.number }) : String(one.number))).join(", ");
  return (
    <section className="card">
      <h2>{t("themes-support")}</h2>
      <div className="themes-scroll-x" tabIndex={0} role="region" aria-label={t("themes-support")}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("themes-item")}</th>
              <th scope="col">{t("themes-kind")}</th>
              <th scope="col" className="num">{t("themes-place")}</th>
              <th scope="col">{t("themes-tab-uitvraag")}</th>
              <th scope="col">{t("themes-tab-bronnen")}</th>
              <th scope="col">{t("themes-taken")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.name}>
                <th scope="row">{item.name}</th>
                <td>{item.kind}</td>
                <td className="num">{item.place ?? "–"}</td>
                <td>{item.survey ? t("themes-in-survey", { subject: item.survey[0], count: item.survey[1] }) : "–"}</td>
                <td>{item.sources.join("; ") || "–"}</td>
                <td>{item.taken.length ? taken(item) : <span className="warn">{t("themes-not-taken")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unmapped.length ? <p className="small">{t("themes-unmapped", { items: unmapped.join(", ") })}</p> : null}
    </section>
  );
}
