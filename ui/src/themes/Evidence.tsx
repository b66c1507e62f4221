import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { EventRow, EvidenceRow, ThemeRow } from "../backend/contract";
import { Button, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { AttendanceDialog, EventDialog, EvidenceDialog, LinkDialog } from "./EvidenceDialogs";
import { deed } from "../shell/deed";

/** The sources the themes rest on, and the sessions about them. */
export function Evidence() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [adding, setAdding] = useState<"source" | "event" | null>(null);
  const [linking, setLinking] = useState<EvidenceRow | null>(null);
  const from = useLoad(async () => {
    const [sources, events, board] = await Promise.all([backend.evidence(), backend.events(), backend.themes()]);
    return { sources, events, themes: board.themes };
  }, [plan.path]);
  return (
    <Loading from={from}>
      {({ sources, events, themes }) => (
        <>
          <div className="row">
            <Button look="primary" isDisabled={plan.read_only} onPress={() => setAdding("source")}>{t("themes-source-add")}</Button>
            <Button isDisabled={plan.read_only} onPress={() => setAdding("event")}>{t("themes-event-add")}</Button>
          </div>
          {sources.length || events.length ? null : (
            <div className="card"><EmptyState title={t("themes-sources-none")}>{t("themes-sources-none-about")}</EmptyState></div>
          )}
          {sources.map((source) => <Source key={source.id} source={source} themes={themes} onLink={() => setLinking(source)} />)}
          {events.map((event) => <Held key={event.id} event={event} />)}
          {adding === "source" ? <EvidenceDialog onClose={() => setAdding(null)} /> : null}
          {adding === "event" ? <EventDialog sources={sources} onClose={() => setAdding(null)} /> : null}
          {linking ? <LinkDialog source={linking} themes={themes} onClose={() => setLinking(null)} /> : null}
        </>
      )}
    </Loading>
  );
}

function Source({ source, themes, onLink }: { source: EvidenceRow; themes: ThemeRow[]; onLink: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const remove = () => void deed(() => backend.remove_evidence(source.id, true), "themes-removed", { title: source.title }, () => backend.remove_evidence(source.id, false));
  const resting = source.links.map((link) => {
    const theme = themes.find((one) => one.id === link.theme);
    return theme ? `${theme.number} ${theme.title}${link.note ? ` (${link.note})` : ""}` : null;
  }).filter((one) => one !== null);
  return (
    <section className="card" aria-labelledby={`source-${source.id}`}>
      <div className="row">
        <h2 id={`source-${source.id}`}>{source.title}</h2>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only || !themes.length} onPress={onLink} aria-label={t("themes-link-do", { title: source.title })}>{t("themes-link")}</Button>
        <Button size="small" look="quiet" isDisabled={plan.read_only} onPress={remove} aria-label={t("themes-remove-of", { title: source.title })}>{t("themes-remove")}</Button>
      </div>
      {source.text ? <p>{source.text}</p> : null}
      <dl className="theme-facts">
        {source.maker ? <div><dt>{t("themes-maker")}</dt><dd>{source.maker}</dd></div> : null}
        {source.commissioner ? <div><dt>{t("themes-commissioner")}</dt><dd>{source.commissioner}</dd></div> : null}
        <div><dt>{t("themes-subjects")}</dt><dd>{source.subjects.join("; ") || (source.count === null ? t("themes-unknown-count") : t("themes-subject-count", { count: source.count }))}</dd></div>
        <div className="whole"><dt>{t("themes-resting")}</dt><dd>{resting.length ? <ul>{resting.map((one) => <li key={one}>{one}</li>)}</ul> : t("themes-resting-none")}</dd></div>
      </dl>
    </section>
  );
}

function Held({ event }: { event: EventRow }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const remove = () => void deed(() => backend.set_event(event.id, { removed: true }), "themes-removed", { title: event.title }, () => backend.set_event(event.id, { removed: false }));
  const [changing, setChanging] = useState(false);
  const came = event.attendance;
  return (
    <section className="card" aria-labelledby={`event-${event.id}`}>
      <div className="row">
        <h2 id={`event-${event.id}`}>{event.title}</h2>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={() => setChanging(true)} aria-label={t("themes-event-change-of", { title: event.title })}>{t("themes-event-change")}</Button>
        <Button size="small" look="quiet" isDisabled={plan.read_only} onPress={remove} aria-label={t("themes-remove-of", { title: event.title })}>{t("themes-remove")}</Button>
      </div>
      {event.text ? <p>{event.text}</p> : null}
      <dl className="theme-facts">
        <div><dt>{t("themes-held")}</dt><dd>{[event.date ? day(event.date, true) : "", event.places.join(", ")].filter(Boolean).join(" · ") || "–"}</dd></div>
        <div><dt>{t("themes-present")}</dt><dd>{came === null ? t("themes-unknown-count") : t(came.approximate ? "themes-present-about" : "themes-present-counted", { count: came.count })}</dd></div>
        {event.about ? <div><dt>{t("themes-about")}</dt><dd>{event.about}</dd></div> : null}
        {event.invitees.length ? <div><dt>{t("themes-invited")}</dt><dd>{event.invitees.join("; ")}</dd></div> : null}
      </dl>
      {changing ? <AttendanceDialog event={event} onClose={() => setChanging(false)} /> : null}
    </section>
  );
}
