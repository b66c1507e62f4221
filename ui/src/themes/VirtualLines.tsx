import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useId, useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from "react";
import { useSettings } from "../shell/settings";

interface VirtualLinesProps {
  label: string;
  count: number;
  keyOf: (at: number) => string;
  line: (at: number) => ReactNode;
  /** What is chosen; none where lines are not chosen but opened. */
  selected?: ReadonlySet<string>;
  onToggle?: (key: string) => void;
  onAll?: () => void;
  /** Enter, or a double click. */
  onAct?: (at: number) => void;
  /** What a line that is dragged gives. */
  onDrag?: (event: DragEvent, key: string) => void;
}

/** The height of a line in rem. */
const LINE = 2.125;

/** A list of which only the lines in sight exist. One line has the keyboard: arrows go along, the space bar chooses, Enter does. */
export function VirtualLines({ label, count, keyOf, line, selected, onToggle, onAll, onAct, onDrag }: VirtualLinesProps) {
  const { zoom } = useSettings();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const at = Math.min(here, count - 1);
  const size = LINE * 16 * zoom;
  const rangeExtractor = useCallback((range: Range) => {
    const lines = defaultRangeExtractor(range);
    if (at < 0 || at >= range.count || lines.includes(at)) return lines;
    return at < (lines[0] ?? 0) ? [at, ...lines] : [...lines, at];
  }, [at]);
  const virtual = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => size, overscan: 10, rangeExtractor, useFlushSync: false });
  useEffect(() => virtual.measure(), [size, virtual]);
  const to = (next: number) => {
    const place = Math.max(0, Math.min(count - 1, next));
    setHere(place);
    virtual.scrollToIndex(place, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? size) / size) - 1);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: count - 1 };
    if (event.key in moves) to(moves[event.key]);
    else if (event.key === " " && onToggle) onToggle(keyOf(at));
    else if (event.key === "Enter" && onAct) onAct(at);
    else if (event.key.toLowerCase() === "a" && event.ctrlKey && onAll) onAll();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={scroller}
      className="themes-lines"
      role="listbox"
      aria-label={label}
      aria-multiselectable={selected ? "true" : undefined}
      aria-activedescendant={count ? `${id}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const key = keyOf(index);
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={selected?.has(key) ?? index === at}
              aria-posinset={index + 1}
              aria-setsize={count}
              className={index === at ? "themes-line here" : "themes-line"}
              style={{ transform: `translateY(${start}px)`, height: size }}
              draggable={onDrag ? true : undefined}
              onDragStart={onDrag ? (event) => onDrag(event, key) : undefined}
              onClick={() => {
                setHere(index);
                onToggle?.(key);
              }}
              onDoubleClick={() => onAct?.(index)}
            >
              {line(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
