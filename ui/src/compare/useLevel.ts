import { useLayoutEffect, useState, type RefObject } from "react";
import { placed } from "../chapters/margin/place";

export interface Level { tops: Map<string, number>; height: number }

/**
 * How high each reason goes to stand beside its change: the chosen one exactly, the others as near as
 * they can without standing over each other. Null where there is no room beside the text.
 */
export function useLevel(body: RefObject<HTMLElement | null>, ids: readonly string[], chosen: string | null, again: unknown): Level | null {
  const [level, setLevel] = useState<Level | null>(null);
  const named = ids.join(" ");
  useLayoutEffect(() => {
    const box = body.current;
    if (!box) return;
    const list = box.querySelector<HTMLElement>(".reasons");
    const measure = () => {
      const isBeside = list !== null && list.offsetTop <= (box.firstElementChild as HTMLElement).offsetTop + 1 && list.offsetLeft > 0;
      if (!isBeside || named === "") return setLevel(null);
      const origin = box.getBoundingClientRect().top;
      const wishes = named.split(" ").map((id) => {
        const marks = [...box.querySelectorAll<HTMLElement>(`[data-change="${CSS.escape(id)}"]`)];
        // Side by side, what came says better where it is than what went.
        const mark = marks.find((one) => one.tagName === "INS") ?? marks[0];
        const card = box.querySelector<HTMLElement>(`[data-reason="${CSS.escape(id)}"]`);
        return { key: id, top: mark ? mark.getClientRects()[0]!.top - origin : 0, height: card?.offsetHeight ?? 0 };
      });
      const tops = placed(wishes.toSorted((a, b) => a.top - b.top), chosen);
      const height = Math.max(0, ...wishes.map(({ key, height }) => (tops.get(key) ?? 0) + height));
      setLevel({ tops, height });
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    return () => resized.disconnect();
  }, [body, named, chosen, again]);
  return level;
}
