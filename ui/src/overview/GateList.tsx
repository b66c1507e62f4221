import type { ChangeRow, ChapterRow, GateRow } from "../backend/contract";
import { href } from "../shell/route";
import { useText } from "../texts/useText";
import { gateLink, gateSentence } from "./gateText";

interface GateListProps {
  stage: string;
  gates: GateRow[];
  chapters: ChapterRow[];
  /** Changes without a reason: no gate, but worth knowing before issuing. */
  unexplained?: ChangeRow[];
}

/** What has to hold before a version goes out; what does not hold comes first, each with the way to mend it. */
export function GateList({ stage, gates, chapters, unexplained = [] }: GateListProps) {
  const t = useText();
  const open = gates.filter((row) => row.finding);
  const holding = gates.filter((row) => !row.finding);
  return (
    <>
      {open.length === 0 ? (
        <p className="gate-clear">
          {t("gates-clear")} <a href={href("versies", [], { breng: stage })}>{t("gates-clear-go")}</a>
        </p>
      ) : null}
      <ul className="lines gates">
        {open.map((row) => {
          const link = gateLink(row, chapters);
          return (
            <li key={row.gate}>
              <span className="mark no" aria-hidden="true">✕</span>
              <span>
                <span className="sr">{t("gate-state-open")}</span>
                {gateSentence(t, row)}
              </span>
              {link ? <a className="act" href={link}>{t(`gate-mend-${row.gate}`)}</a> : null}
            </li>
          );
        })}
        {unexplained.length ? (
          <li>
            <span className="mark warn" aria-hidden="true">!</span>
            <span>{t("gate-unexplained", { count: unexplained.length })}</span>
            <a className="act" href={href("hoofdstukken", [unexplained[0].chapter], { wijziging: unexplained[0].id })}>{t("gate-mend-unexplained")}</a>
          </li>
        ) : null}
        {holding.map((row) => (
          <li key={row.gate} className="soft">
            <span className="mark ok" aria-hidden="true">✓</span>
            <span>
              <span className="sr">{t("gate-state-holds")}</span>
              {gateSentence(t, row)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
