import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { useText } from "../../texts/useText";
import type { Desk } from "../chapter/Desk";
import { useStore } from "../chapter/store";
import { markPlaces } from "../editor/plugins/marks";
import { Card } from "./Card";
import { placed, type Wish } from "./place";

const GUESS = 84;
const AROUND = 900;

/** The cards in the order of the text. Only those in sight are made. */
export function Margin({ desk, scroller }: { desk: Desk; scroller: RefObject<HTMLDivElement | null> }) {
  const t = useText();
  const entries = useStore(desk, (state) => state.entries);
  const selected = useStore(desk, (state) => state.selected);
  const picked = useStore(desk, (state) => state.picked);
  const layout = useStore(desk, (state) => state.layout);
  const ready = useStore(desk, (state) => state.ready);
  const source = useStore(desk, (state) => state.source);
  const [heights] = useState(() => new Map<string, number>());
  const [tops, setTops] = useState<Map<string, number>>(new Map());
  const [seen, setSeen] = useState({ from: 0, to: 1600 });
  const [measured, setMeasured] = useState(0);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => setSeen({ from: Math.floor(box.scrollTop / 300) * 300 - AROUND, to: box.scrollTop + box.clientHeight + AROUND });
    const again = new ResizeObserver(() => {
      look();
      setMeasured((count) => count + 1);
    });
    look();
    box.addEventListener("scroll", look, { passive: true });
    again.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      again.disconnect();
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const { view } = desk;
    const box = scroller.current;
    if (!view || !box || source !== null) return;
    const places = markPlaces(view.state);
    const beside = getComputedStyle(box).display === "grid";
    const origin = box.getBoundingClientRect().top - box.scrollTop;
    const wishes: Wish[] = entries.map((entry) => {
      const at = Math.min(places.get(entry.key)?.from ?? entry.from, view.state.doc.content.size);
      return { key: entry.key, top: beside ? topOf(() => view.coordsAtPos(at).top - origin) : 0, height: heights.get(entry.key) ?? GUESS };
    });
    setTops(placed(wishes, beside ? selected : null));
  }, [desk, scroller, entries, selected, layout, ready, source, heights, measured]);

  const inSight = entries.filter(({ key }) => {
    const top = tops.get(key) ?? 0;
    return key === selected || (top >= seen.from && top <= seen.to);
  });
  const last = entries.at(-1);
  const height = last ? (tops.get(last.key) ?? 0) + (heights.get(last.key) ?? GUESS) : 0;
  const current = desk.entry(selected);
  return (
    <section className="margin" aria-label={t("chapter-margin")}>
      <p className="sr" role="status">{current ? t("chapter-at", { at: entries.indexOf(current) + 1, of: entries.length }) : ""}</p>
      {entries.length === 0 && ready ? <p className="soft small margin-empty">{t("chapter-margin-empty")}</p> : null}
      <ul className="cards" style={{ height }}>
        {inSight.map((entry) => (
          <li
            key={entry.key} style={{ top: tops.get(entry.key) ?? 0 }}
            ref={(element) => {
              const now = element?.offsetHeight ?? 0;
              if (now > 0 && Math.abs((heights.get(entry.key) ?? GUESS) - now) > 1) {
                heights.set(entry.key, now);
                setMeasured((count) => count + 1);
              }
            }}
          >
            <Card desk={desk} entry={entry} isSelected={entry.key === selected} isPicked={picked.has(entry.key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function topOf(read: () => number): number {
  try {
    return read();
  } catch {
    // A page that is not laid out, such as in a test, has no coordinates.
    return 0;
  }
}
