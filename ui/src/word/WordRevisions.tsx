import type { WordReport, WordRevision } from "../backend/contract";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { excerptsOf } from "./excerpts";

/** What becomes of the chapter's text, author by author. */
export function WordRevisions({ report }: { report: WordReport }) {
  const t = useText();
  return (
    <section className="stack" aria-label={t("word-revisions")}>
      {report.revisions.length === 0 ? <p>{t("word-says-the-same")}</p> : null}
      {report.revisions.map((revision, at) => <Revision key={at} revision={revision} />)}
      {report.comments > 0 ? <p className="small">{t("word-has-comments", { count: report.comments })}</p> : null}
    </section>
  );
}

function Revision({ revision }: { revision: WordRevision }) {
  const t = useText();
  const day = useDay();
  return (
    <div className="card word-revision">
      <h3>{t("word-revision", { by: revision.by || t("word-somebody") })} <span className="soft small">{day(revision.date, true)}</span></h3>
      <ul className="lines small read" lang="nl">
        {excerptsOf(revision).map((excerpt, at) => (
          <li key={at}>
            <span>
              {excerpt.map((part, n) => {
                if (part.kind === "equal") return <span key={n} className="soft">{part.text}</span>;
                const Mark = part.kind;
                return (
                  <Mark key={n}>
                    <span className="sr">{t(part.kind === "del" ? "change-deleted" : "change-inserted")}: </span>
                    {part.text}
                  </Mark>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
