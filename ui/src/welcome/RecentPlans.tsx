import type { RecentPlan } from "../backend/contract";
import { Button, Chip } from "../design";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** Plans that were open before, latest first. */
export function RecentPlans({ rows, onOpen }: { rows: RecentPlan[]; onOpen: (path: string) => void }) {
  const t = useText();
  const day = useDay();
  return (
    <section aria-labelledby="recent-plans" className="card welcome-recent">
      <h2 id="recent-plans">{t("welcome-recent")}</h2>
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.path}>
            <span className="clip">
              <Button look="link" isDisabled={row.missing} onPress={() => onOpen(row.path)}>{row.title}</Button>
              <span className="soft small clip welcome-path">{row.path}</span>
            </span>
            <span className="act">{row.missing ? <Chip look="warn">{t("welcome-missing")}</Chip> : <span className="soft small num">{day(row.opened, true)}</span>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
