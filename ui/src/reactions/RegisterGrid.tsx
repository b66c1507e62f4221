import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { RegisterRow } from "../backend/contract";
import { useSettings } from "../shell/settings";
import { useText } from "../texts/useText";
import { GridHead } from "./GridHead";
import { GroupLine, ReactionLine } from "./GridLine";
import type { Grouping, Lines } from "./group";
import type { Sort } from "./sort";
import { edge, stepFrom, type Selection } from "./triage";

export interface RegisterGridProps {
  rows: readonly RegisterRow[];
  shown: Lines;
  grouping: Grouping;
  /** The name of a group by its key. */
  groupName: (key: string) => string;
  sort: Sort;
  /** The line that has the keyboard. */
  line: number;
  selection: Selection;
  drafts: ReadonlySet<string>;
  onSort: (sort: Sort) => void;
  onLine: (line: number) => void;
  onToggle: (label: string) => void;
  /** Selects everything from where the keyboard is up to a line. */
  onReach: (line: number) => void;
  onSelectAll: () => void;
  onFold: (key: string, closed: boolean) => void;
  onOpen: () => void;
}

/** The height of a line in rem. */
const LINE = 2.125;

/** The register as a grid of which only the lines in sight exist. One line has the keyboard. */
export function RegisterGrid(props: RegisterGridProps) {
  const { rows, shown, grouping, line, selection } = props;
  const t = useText();
  const { zoom } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const size = LINE * 16 * zoom;
  // The line with the keyboard stays in the document, or scrolling would take the keyboard away.
  const rangeExtractor = useCallback((range: Range) => {
    const lines = defaultRangeExtractor(range);
    if (line < 0 || line >= range.count || lines.includes(line)) return lines;
    return line < (lines[0] ?? 0) ? [line, ...lines] : [...lines, line];
  }, [line]);
  const virtual = useVirtualizer({
    count: shown.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 10,
    rangeExtractor,
    // The grid scrolls to a line while React is rendering it.
    useFlushSync: false,
  });
  useLayoutEffect(() => virtual.measure(), [size, virtual]);
  useEffect(() => {
    if (line >= 0) virtual.scrollToIndex(line, { align: "auto" });
  }, [line, shown, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = move(event, props, Math.max(1, Math.floor((scroller.current?.clientHeight ?? size) / size) - 1));
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0) props.onLine(to);
  };

  return (
    <div
      className="reg-grid"
      role={grouping === "none" ? "grid" : "treegrid"}
      aria-label={t("reaction-grid", { count: shown.rows })}
      aria-rowcount={shown.lines.length + 1}
      aria-colcount={5}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <GridHead sort={props.sort} onSort={props.onSort} />
      <div className="reg-scroll" ref={scroller} role="presentation">
        <div className="reg-lines" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const place = shown.lines[index];
            const common = { index, start, size, current: index === line, onLine: props.onLine };
            if (place < 0) {
              const group = shown.groups[-1 - place];
              return <GroupLine key={`group ${group.key}`} {...common} group={group} name={props.groupName(group.key)} onFold={props.onFold} />;
            }
            const row = rows[place];
            return (
              <ReactionLine
                key={row.label}
                {...common}
                row={row}
                level={grouping === "none" ? undefined : 2}
                selected={selection.labels.has(row.label)}
                draft={props.drafts.has(row.label)}
                onToggle={props.onToggle}
                onReach={props.onReach}
                onOpen={props.onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Where a key brings the keyboard; -1 when it did something else, null when it means nothing here. */
function move(event: KeyboardEvent, props: RegisterGridProps, page: number): number | null {
  const { rows, shown, line } = props;
  if (!(event.target instanceof HTMLElement) || event.target.getAttribute("role") !== "row") return null;
  const place = line >= 0 ? shown.lines[line] : undefined;
  const last = shown.lines.length - 1;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
    props.onSelectAll();
    return -1;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp": {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (event.shiftKey) {
        const to = stepFrom(shown, line, step);
        props.onReach(to);
        return to;
      }
      return Math.min(last, Math.max(0, line + step));
    }
    case "Home": return event.shiftKey ? rangeTo(props, edge(shown, false)) : 0;
    case "End": return event.shiftKey ? rangeTo(props, edge(shown, true)) : last;
    case "PageDown": return Math.min(last, line + page);
    case "PageUp": return Math.max(0, line - page);
    case "ArrowLeft":
    case "ArrowRight": {
      if (place === undefined || place >= 0) return null;
      props.onFold(shown.groups[-1 - place].key, event.key === "ArrowLeft");
      return -1;
    }
    case " ":
    case "Enter": {
      if (place === undefined) return null;
      if (place < 0) {
        const group = shown.groups[-1 - place];
        props.onFold(group.key, !group.collapsed);
      } else if (event.key === " ") props.onToggle(rows[place].label);
      else props.onOpen();
      return -1;
    }
    default: return null;
  }
}

function rangeTo(props: RegisterGridProps, to: number): number {
  props.onReach(to);
  return to;
}
