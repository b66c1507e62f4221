import { useMemo } from "react";
import type { CompareChapter, TextRange } from "../backend/contract";
import { WithPictures } from "../pictures/WithPictures";
import { useText } from "../texts/useText";
import { partsOf, type Part } from "./parts";

interface ComparedTextProps {
  chapter: CompareChapter;
  /** The older text, the newer one, or both woven into one. */
  show: "old" | "new" | "both";
  chosen: string | null;
  onChoose: (id: string) => void;
}

const within = (inner: TextRange, outer: TextRange) => inner.start >= outer.start && inner.end <= outer.end;

/** A text with its differences: marked by line and by ground, and said to a screen reader. */
export function ComparedText({ chapter, show, chosen, onChoose }: ComparedTextProps) {
  const t = useText();
  const parts = useMemo(() => partsOf(chapter, show), [chapter, show]);
  const changeOf = (part: Part) =>
    chapter.changes.find((change) => (part.went ? within(part.range, change.old_range) : within(part.range, change.new_range)))?.id;
  return (
    <div className="compared read" lang="nl">
      {show === "both" ? null : <h3 className="small soft">{show === "old" ? t("compare-older") : t("compare-newer")}</h3>}
      {parts.map((part, at) => {
        if (part.kind === "heading") return <strong key={at} className="compared-heading">{part.text}</strong>;
        if (part.kind === "equal") return <span key={at}><WithPictures text={part.text} /></span>;
        const id = changeOf(part);
        const Mark = part.went ? "del" : "ins";
        const moved = part.kind === "moved";
        return (
          <Mark key={at} data-change={id} className={[id !== undefined && id === chosen ? "chosen" : "", moved ? "moved" : ""].filter(Boolean).join(" ") || undefined} onClick={() => id && onChoose(id)}>
            <span className="sr">{t(moved ? (part.went ? "change-moved-away" : "change-moved-here") : part.went ? "change-deleted" : "change-inserted")}: </span>
            <WithPictures text={part.text} />
          </Mark>
        );
      })}
    </div>
  );
}
