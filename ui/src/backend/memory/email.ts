/** What of a pasted e-mail is known: who sent it, when, and what they say. */
export interface PastedMail { respondent: string; date: string | null; text: string }

const HEADS: Record<string, "from" | "date" | "skip"> = {
  van: "from", from: "from", afzender: "from",
  datum: "date", date: "date", verzonden: "date", sent: "date",
  aan: "skip", to: "skip", cc: "skip", bcc: "skip", onderwerp: "skip", subject: "skip", bijlage: "skip", bijlagen: "skip", attachments: "skip",
};
const MONTHS = ["jan", "feb", "mrt|maa|mar", "apr", "mei|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];

/** Reads an e-mail as mail programs put it on the clipboard; null for a text without the head of one. */
export function readMail(pasted: string): PastedMail | null {
  const lines = pasted.replace(/\r\n?/g, "\n").split("\n");
  const found: { from?: string; date?: string } = {};
  let heads = 0;
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at].trim();
    const head = /^\*?([A-Za-z]+)\s*:\*?\s*(.*)$/.exec(line);
    const kind = head ? HEADS[head[1].toLowerCase()] : undefined;
    if (!kind) {
      if (line === "" && heads === 0) continue;
      break;
    }
    heads++;
    if (kind !== "skip" && head) found[kind] ??= head[2];
  }
  if (heads < 2 || found.from === undefined) return null;
  return {
    respondent: found.from.replace(/<[^>]*>|\[mailto:[^\]]*\]/g, "").replace(/^["']|["']$/g, "").trim() || found.from.trim(),
    date: found.date === undefined ? null : readDay(found.date),
    text: lines.slice(at).join("\n").trim(),
  };
}

/** A day as mail programs write it, always day first; null when it cannot be read. */
export function readDay(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /\b(\d{1,2})\s+([A-Za-z]{3,})\.?\s+(\d{4})\b/.exec(text);
  if (words) {
    const month = MONTHS.findIndex((names) => new RegExp(`^(${names})`, "i").test(words[2]));
    return month < 0 ? null : valid(Number(words[3]), month + 1, Number(words[1]));
  }
  const numbers = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  return numbers ? valid(Number(numbers[3]), Number(numbers[2]), Number(numbers[1])) : null;
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
