/** A chapter of a hundred thousand words with two thousand changes, to see what typing in it costs. */
import type { Backend, ChangeRow, ChapterView } from "../contract";
import { countWords } from "./state";

const WORDS = "de partners maken samen afspraken over veiligheid zorg en toezicht in wijken waar inwoners ondernemers scholen signalen delen met politie gemeenten openbaar ministerie binnen een jaar".split(" ");
const PARAGRAPH = 60;
const HEADING_EVERY = 12;

interface Large { text: string; changes: ChangeRow[] }

/** The text, with a change at regular distances: in turn a word that came, one that went and one replaced. */
export function largeChapter(id: string, words = 100_000, count = 2000): Large {
  const changes: ChangeRow[] = [];
  const every = Math.floor(words / count);
  let text = "";
  for (let n = 0; n < words; n++) {
    if (n % PARAGRAPH === 0) text += n === 0 ? "" : n % (PARAGRAPH * HEADING_EVERY) === 0 ? `\n\n## Onderdeel ${n}\n\n` : "\n\n";
    else text += " ";
    const word = WORDS[(n * 7 + Math.floor(n / PARAGRAPH)) % WORDS.length]!;
    const start = text.length;
    text += word;
    if (n % every !== 0 || changes.length === count) continue;
    const kind = (["inserted", "deleted", "replaced"] as const)[changes.length % 3]!;
    const end = kind === "deleted" ? start : text.length;
    const old = kind === "inserted" ? "" : kind === "deleted" ? "eerdere " : "vroeger";
    changes.push({
      id: `g${changes.length}`, chapter: id, chapter_title: "Groot hoofdstuk", kind, old, new: text.slice(start, end),
      old_range: { start, end: start + old.length }, new_range: { start, end }, by: ["om-1"], dates: ["2026-09-01"],
      reasons: changes.length % 5 === 0 ? [] : ["R1-012"], accepted: false, revisions: [`rev${changes.length}`],
    });
  }
  return { text: `${text}\n`, changes };
}

/** `base` with the text of one of its chapters become large. What is typed moves the changes along. */
export function withLargeChapter(base: Backend, id: string): Backend {
  let { text, changes } = largeChapter(id);
  let revision = 0;
  const heads = () => [`groot${revision}`];
  return {
    ...base,
    chapter: async (asked): Promise<ChapterView> => {
      const view = await base.chapter(asked);
      return asked === id ? { ...view, text, heads: heads(), comments: [], row: { ...view.row, words: countWords(text), changes: changes.length } } : view;
    },
    chapter_changes: async (asked, from) => (asked === id ? changes : base.chapter_changes(asked, from)),
    conflicts: async (asked) => (asked === id ? [] : base.conflicts(asked)),
    keep_draft: async (order) => (order.chapter === id ? undefined : base.keep_draft(order)),
    save_chapter: async (order) => {
      if (order.chapter !== id) return base.save_chapter(order);
      const now = order.text;
      let same = 0;
      while (same < text.length && text[same] === now[same]) same++;
      const moved = (at: number) => (at > same ? at + now.length - text.length : at);
      changes = changes.map((row) => ({ ...row, new_range: { start: moved(row.new_range.start), end: moved(row.new_range.end) } }));
      const isNew = now !== text;
      if (isNew) revision++;
      text = now;
      return { revision: isNew ? heads()[0]! : null, text, heads: heads(), words: countWords(text), conflicts: 0 };
    },
  };
}
