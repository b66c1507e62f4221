import type { CompareChapter, TextRange } from "../backend/contract";

/** A stretch of text as it is shown. */
export interface Part {
  kind: "equal" | "heading" | "changed" | "moved";
  /** Only in the older text. */
  went: boolean;
  text: string;
  /** Where it stands: in the older text when it went, else in the newer. */
  range: TextRange;
}

/** What a comparison shows of both texts, or of one. Respelled stretches read as what they are now. */
export function partsOf(chapter: Pick<CompareChapter, "old" | "new" | "pieces">, show: "old" | "new" | "both"): Part[] {
  const parts: Part[] = [];
  for (const piece of chapter.pieces) {
    const went = piece.kind === "deleted" || piece.kind === "moved-away";
    const came = piece.kind === "inserted" || piece.kind === "moved-here";
    if ((went && show === "new") || (came && show === "old")) continue;
    const older = went || (show === "old" && !came);
    const range = older ? piece.old : piece.new;
    const text = (older ? chapter.old : chapter.new).slice(range.start, range.end);
    if (!text) continue;
    if (went || came) {
      parts.push({ kind: piece.kind.startsWith("moved") ? "moved" : "changed", went, text, range });
      continue;
    }
    let at = range.start;
    for (const line of text.split(/(^#{1,6} .*$)/m)) {
      if (!line) continue;
      const heading = /^(#{1,6}) (.*)$/.exec(line);
      const span = { start: at, end: at + line.length };
      parts.push(heading ? { kind: "heading", went: false, text: heading[2], range: span } : { kind: "equal", went: false, text: line, range: span });
      at += line.length;
    }
  }
  return parts;
}
