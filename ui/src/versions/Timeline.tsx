import type { VersionRow } from "../backend/contract";
import { Chip, EmptyState } from "../design";
import { gateSentence } from "../overview/gateText";
import { ReviewButton } from "../review/ReviewButton";
import { href } from "../shell/route";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** What was issued, latest first, with what each changed against the one before it. */
export function Timeline({ versions }: { versions: VersionRow[] }) {
  const t = useText();
  const day = useDay();
  const latest = [...versions].reverse();
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline-title")}</h2>
      {latest.length === 0 ? (
        <EmptyState title={t("timeline-empty")}>{t("timeline-empty-about")}</EmptyState>
      ) : (
        <ol className="timeline">
          <li className="now">
            <div className="row">
              <b>{t("text-as-it-is-now")}</b>
            </div>
            <p><a href={href("vergelijk", [], { van: latest[0].stage })}>{t("timeline-compare", { stage: latest[0].title })}</a></p>
          </li>
          {latest.map((version, at) => {
            const before = latest[at + 1];
            return (
              <li key={version.stage}>
                <div className="row">
                  <b>{version.title}</b>
                  <span className="soft num">{day(version.date, true)}</span>
                </div>
                <p className="soft small num">{t("version-holds", { chapters: version.chapters, comments: version.comments, words: version.words })}</p>
                <p className="soft small">
                  {t("version-hash")} <code title={version.hash}>{version.hash.slice(0, 12)}</code>
                </p>
                {version.overrides.map((override) => (
                  <div key={override.gate} className="override">
                    <Chip look="warn">{t("version-exception")}</Chip>
                    <span className="small">
                      {gateSentence(t, { gate: override.gate, finding: override })}. <q>{override.reason}</q>
                    </span>
                  </div>
                ))}
                <p className="small links">
                  {before ? <a href={href("vergelijk", [], { van: before.stage, tot: version.stage })}>{t("timeline-compare", { stage: before.title })}</a> : null}
                  <a href={href("stukken", [], { stuk: "plan", versie: version.stage })}>{t("timeline-export")}<span className="sr"> {version.title}</span></a>
                  <ReviewButton link version={version.stage} about={version.title} />
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
