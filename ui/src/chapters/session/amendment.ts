/** What became other between two texts: one stretch, never within a letter of two units. */
export function amendment(before: string, now: string): { length: number; start: number; end: number; text: string } {
  const shortest = Math.min(before.length, now.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  if (isHalf(before, start) || isHalf(now, start)) start--;
  let tail = 0;
  while (tail < shortest - start && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++;
  if (isHalf(before, before.length - tail) || isHalf(now, now.length - tail)) tail--;
  return { length: before.length, start, end: before.length - tail, text: now.slice(start, now.length - tail) };
}

/** Whether a place stands between the two units of one letter. */
function isHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}
