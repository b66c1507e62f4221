import { useEffect, useState, type RefObject } from "react";
import { Button } from "../../design";
import { useText } from "../../texts/useText";
import type { Desk } from "../chapter/Desk";
import { useStore } from "../chapter/store";
import { markPlaces } from "../editor/plugins/marks";
import { Card } from "./Card";
import { whenIdle } from "./idle";
import { placed } from "./place";
import { topsOf } from "./tops";

const GUESS = 84;
const AROUND = 900;
/** Cards of a list that is not beside the text. */
const LISTED = 40;

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
  const [beside, setBeside] = useState(true);
  const [unfolded, setUnfolded] = useState(false);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const from = Math.floor(box.scrollTop / 300) * 300 - AROUND;
      const to = from + Math.ceil(box.clientHeight / 300) * 300 + 300 + 2 * AROUND;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
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

  useEffect(() => whenIdle(() => {
    const { view } = desk;
    const box = scroller.current;
    if (!view || !box || source !== null) return;
    const isBeside = getComputedStyle(box.querySelector(".margin") ?? box).position !== "sticky";
    setBeside(isBeside);
    if (!isBeside) return;
    const places = markPlaces(view.state);
    const origin = box.getBoundingClientRect().top - box.scrollTop;
    const tops = topsOf(view, entries.map((entry) => places.get(entry.key)?.from ?? entry.from), origin, seen);
    setTops(placed(entries.map(({ key }, i) => ({ key, top: tops[i]!, height: heights.get(key) ?? GUESS })), selected));
  }), [desk, scroller, entries, selected, layout, ready, source, heights, measured, seen]);

  const at = entries.findIndex(({ key }) => key === selected);
  const inSight = beside
    ? entries.filter(({ key }) => {
        const top = tops.get(key);
        return key === selected || (top !== undefined && top >= seen.from && top <= seen.to);
      })
    : unfolded ? entries.slice(Math.max(0, at - LISTED / 2), Math.max(0, at - LISTED / 2) + LISTED) : entries.slice(at, at + 1).filter(() => at >= 0);
  const last = entries.at(-1);
  const height = last ? (tops.get(last.key) ?? 0) + (heights.get(last.key) ?? GUESS) : 0;
  const current = desk.entry(selected);
  return (
    <section className={unfolded ? "margin unfolded" : "margin"} aria-label={t("chapter-margin")}>
      {beside || entries.length === 0 ? null : (
        <p className="margin-fold small">
          <span>{t("chapter-margin")} <span className="num soft">{at + 1} / {entries.length}</span></span>
          <Button look="link" aria-expanded={unfolded} onPress={() => setUnfolded(!unfolded)}>{t(unfolded ? "chapter-margin-fold" : "chapter-margin-unfold")}</Button>
        </p>
      )}
      <p className="sr" role="status">{current ? t("chapter-at", { at: entries.indexOf(current) + 1, of: entries.length }) : ""}</p>
      {entries.length === 0 && ready ? <p className="soft small margin-empty">{t("chapter-margin-empty")}</p> : null}
      <ul className="cards" style={beside ? { height } : undefined}>
        {inSight.map((entry) => (
          <li
            key={entry.key} style={beside ? { top: tops.get(entry.key) ?? 0 } : undefined}
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
