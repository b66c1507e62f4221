import type { CompareChapter } from "../backend/contract";
import type { Say } from "../texts/useText";

/** The changes of a chapter as plain lines, for a mail. */
export function asText(t: Say, chapter: CompareChapter): string {
  const lines = chapter.changes.map((change) => {
    const what = change.old && change.new ? t("copy-replaced", { old: change.old.trim(), new: change.new.trim() }) : change.new ? t("copy-inserted", { new: change.new.trim() }) : t("copy-deleted", { old: change.old.trim() });
    return `- ${what} (${change.reasons.length ? change.reasons.join(", ") : t("change-without-reason")})`;
  });
  return [`${chapter.number} ${chapter.title}`, ...lines].join("\n");
}
