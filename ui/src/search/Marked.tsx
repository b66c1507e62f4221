/** An excerpt with the sought words marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  const sought = words.split(/\s+/).filter((word) => word.length > 1).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (!sought.length) return text;
  return text.split(new RegExp(`(${sought.join("|")})`, "giu")).map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : part));
}
