import type { MainLineRow, RegisterRow } from "../backend/contract";
import { memo, useMemo } from "react";
import { useText } from "../texts/useText";
import { registerAddress } from "./address";
import { counts, EVERYTHING, SAVED, sameFilter, type Filter } from "./filter";

interface SavedFiltersProps {
  rows: readonly RegisterRow[];
  lines: readonly MainLineRow[];
  filter: Filter;
  me: string;
}

/** The lists one comes back to, and the main lines, each with how many there are. */
export const SavedFilters = memo(function SavedFilters({ rows, lines, filter, me }: SavedFiltersProps) {
  const t = useText();
  const counted = useMemo(() => counts(rows, me), [rows, me]);
  const saved = [{ key: "all", filter: EVERYTHING }, ...SAVED];
  return (
    <section className="reg-saved" aria-label={t("reaction-lists")}>
      <h2 className="nav-head">{t("reaction-saved")}</h2>
      <ul>
        {saved.map((one) => (
          <Place key={one.key} name={t(`reaction-saved-${one.key}`)} count={counted.saved[one.key] ?? 0} filter={one.filter} now={filter} />
        ))}
      </ul>
      <h2 className="nav-head">{t("reaction-lines")}</h2>
      {lines.length === 0 ? <p className="soft small">{t("reaction-lines-none-yet")}</p> : null}
      <ul>
        {lines.map((line) => (
          <Place key={line.id} name={line.heading} count={counted.lines.get(line.number) ?? 0} filter={{ ...EVERYTHING, main_line: line.number }} now={filter} />
        ))}
        <li>
          <a href="#/reacties/hoofdlijnen" className="soft small">{t("reaction-lines-edit")}</a>
        </li>
      </ul>
      <h2 className="nav-head">{t("reaction-views")}</h2>
      <ul>
        {VIEWS.map((view) => <li key={view}><a href={`#/reacties/${view}`}>{t(`reaction-view-${view}`)}</a></li>)}
      </ul>
    </section>
  );
});

/** Other ways of looking at the register, as their address has them. */
const VIEWS = ["gelijk", "voorstellen", "vragen", "zonder-reden"] as const;

function Place({ name, count, filter, now }: { name: string; count: number; filter: Filter; now: Filter }) {
  const here = sameFilter(filter, now);
  return (
    <li>
      <a href={registerAddress(filter)} className={here ? "at" : undefined} aria-current={here ? "page" : undefined} title={name}>
        <span className="clip">{name}</span> <small className="num">{count}</small>
      </a>
    </li>
  );
}
