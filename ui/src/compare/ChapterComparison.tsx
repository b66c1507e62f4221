import { useMemo, useRef } from "react";
import type { CompareChapter } from "../backend/contract";
import { Chip } from "../design";
import { useText } from "../texts/useText";
import { ChangeReasons } from "./ChangeReasons";
import { ComparedText } from "./ComparedText";
import { useLevel } from "./useLevel";

interface ChapterComparisonProps {
  chapter: CompareChapter;
  side: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** One chapter: the text with what went and came, and level with each change why. */
export function ChapterComparison({ chapter, side, chosen, onChoose }: ChapterComparisonProps) {
  const t = useText();
  const body = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => chapter.changes.map(({ id }) => id), [chapter]);
  const level = useLevel(body, ids, chosen !== null && ids.includes(chosen) ? chosen : null, side);
  const fresh = chapter.old_number === 0;
  const gone = chapter.number === 0;
  return (
    <section className="comparison" aria-label={chapter.title}>
      <h2>
        <span className="num">{gone ? chapter.old_number : chapter.number}</span>{" "}
        {!fresh && !gone && chapter.old_title !== chapter.title ? (
          <>
            <del>{chapter.old_title}</del> <ins>{chapter.title}</ins>
          </>
        ) : (
          chapter.title || chapter.old_title
        )}{" "}
        {fresh ? <Chip look="ok">{t("compare-new-chapter")}</Chip> : null}
        {gone ? <Chip look="no">{t("compare-gone-chapter")}</Chip> : null}
        {chapter.moved ? <Chip>{t("compare-moved-chapter", { number: chapter.old_number })}</Chip> : null}
      </h2>
      <div className={side ? "comparison-body side" : "comparison-body"} ref={body}>
        {side ? (
          <>
            <ComparedText chapter={chapter} show="old" chosen={chosen} onChoose={onChoose} />
            <ComparedText chapter={chapter} show="new" chosen={chosen} onChoose={onChoose} />
          </>
        ) : (
          <ComparedText chapter={chapter} show="both" chosen={chosen} onChoose={onChoose} />
        )}
        <ul className={level ? "reasons level" : "reasons"} aria-label={t("compare-reasons")} style={level ? { minHeight: level.height } : undefined}>
          {chapter.changes.map((change) => (
            <ChangeReasons key={change.id} change={change} top={level?.tops.get(change.id)} chosen={change.id === chosen} onChoose={() => onChoose(change.id)} />
          ))}
        </ul>
      </div>
    </section>
  );
}
