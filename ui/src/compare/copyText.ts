import type { ChangeRow, CompareChapter } from "../backend/contract";
import type { Say } from "../texts/useText";

const why = (t: Say, change: ChangeRow) => (change.reasons.length ? change.reasons.join(", ") : t("change-without-reason"));

/** The changes of a chapter as plain lines, for a mail. */
export function asText(t: Say, chapter: CompareChapter): string {
  const lines = chapter.changes.map((change) => {
    const what = change.old && change.new ? t("copy-replaced", { old: change.old.trim(), new: change.new.trim() }) : change.new ? t("copy-inserted", { new: change.new.trim() }) : t("copy-deleted", { old: change.old.trim() });
    return `- ${what} (${why(t, change)})`;
  });
  return [`${chapter.number || "–"} ${chapter.title || chapter.old_title}`, ...lines].join("\n");
}

/** The same as a page keeps it: what went struck through, what came underlined. */
export function asPage(t: Say, chapter: CompareChapter): string {
  const lines = chapter.changes.map((change) => {
    const old = change.old.trim() ? `<del>${safe(change.old)}</del>` : "";
    const now = change.new.trim() ? `<ins>${safe(change.new)}</ins>` : "";
    return `<li>${[old, now].filter(Boolean).join(" ")} (${safe(why(t, change))})</li>`;
  });
  return `<h2>${chapter.number || "–"} ${safe(chapter.title || chapter.old_title)}</h2><ul>${lines.join("")}</ul>`;
}

function safe(text: string): string {
  return text.trim().replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/\n+/g, "<br>");
}

/** Puts the changes on the clipboard, with their looks where what takes them in knows looks. */
export async function copyChanges(t: Say, chapters: CompareChapter[]): Promise<void> {
  const text = chapters.map((chapter) => asText(t, chapter)).join("\n\n");
  const page = chapters.map((chapter) => asPage(t, chapter)).join("");
  try {
    const kinds = { "text/plain": text, "text/html": page };
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })])))]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
