import { useBackend } from "../backend/BackendContext";
import type { ItemSupport, ThemeRow } from "../backend/contract";
import { Button, Chip } from "../design";
import { usePlan } from "../shell/plan";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { deed } from "../shell/deed";

/** A theme: what it came from, why it is chosen, what it was called before. */
export function ThemeCard({ theme, items, onEdit }: { theme: ThemeRow; items: ItemSupport[]; onEdit: () => void }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const kind = (name: string) => items.find((item) => item.name === name)?.kind ?? "";
  const earlier = theme.titles.filter((one) => one.title !== theme.title);
  const remove = () =>
    void deed(() => backend.set_theme(theme.id, { removed: true }), "themes-removed", { title: theme.title }, () => backend.set_theme(theme.id, { removed: false }));
  return (
    <section className="card theme" aria-labelledby={`theme-${theme.id}`}>
      <div className="row">
        <h2 id={`theme-${theme.id}`}><span className="num">{theme.number}</span> {theme.title}</h2>
        {theme.contested ? <Chip look="warn">{t("themes-contested")}</Chip> : null}
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={onEdit} aria-label={t("themes-change-of", { title: theme.title })}>{t("themes-change")}</Button>
        <Button size="small" look="quiet" isDisabled={plan.read_only} onPress={remove} aria-label={t("themes-remove-of", { title: theme.title })}>{t("themes-remove")}</Button>
      </div>
      {theme.motivation ? <p>{theme.motivation}</p> : null}
      <dl className="theme-facts">
        <div>
          <dt>{t("themes-from")}</dt>
          <dd>
            {theme.from.length
              ? theme.from.map((from) => {
                  const name = `${kind(from.item)} ${from.item}`.trim();
                  return <Chip key={from.item}>{from.part ? t("themes-in-part", { item: name }) : name}</Chip>;
                })
              : t("themes-from-nothing")}
          </dd>
        </div>
        <div>
          <dt>{t("themes-reasons")}</dt>
          <dd>
            {theme.reasons.length ? (
              <ul>{theme.reasons.map((reason) => <li key={reason.key}>{reason.title}{reason.text ? `: ${reason.text}` : ""}</li>)}</ul>
            ) : (
              <span className="warn">{t("themes-no-reason")}</span>
            )}
          </dd>
        </div>
        {theme.evidence.length ? (
          <div>
            <dt>{t("themes-rests-on")}</dt>
            <dd>{theme.evidence.map((source) => (source.note ? `${source.title} (${source.note})` : source.title)).join("; ")}</dd>
          </div>
        ) : null}
        {earlier.length ? (
          <div>
            <dt>{t("themes-earlier")}</dt>
            <dd><ul>{earlier.map((one, at) => <li key={at}>{t("themes-earlier-title", { title: one.title, day: day(one.date) })}</li>)}</ul></dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
