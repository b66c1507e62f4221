/** Where cards go: beside their passage, never over each other, the selected one exactly in its place. */
export interface Wish { key: string; top: number; height: number }

export function placed(wishes: readonly Wish[], selected: string | null, gap = 8): Map<string, number> {
  const tops = wishes.map(({ top }) => Math.max(0, top));
  const pin = Math.max(0, wishes.findIndex(({ key }) => key === selected));
  for (let i = pin + 1; i < wishes.length; i++) tops[i] = Math.max(tops[i]!, tops[i - 1]! + wishes[i - 1]!.height + gap);
  for (let i = pin - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, tops[i + 1]! - wishes[i]!.height - gap);
  const short = Math.min(0, ...tops.slice(0, 1));
  return new Map(wishes.map(({ key }, i) => [key, tops[i]! - short]));
}
