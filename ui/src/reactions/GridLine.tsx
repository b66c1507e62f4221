import { memo, type MouseEvent } from "react";
import type { RegisterRow } from "../backend/contract";
import { useText } from "../texts/useText";
import { stateOf, isOpen } from "./filter";
import type { Group } from "./group";
import { senderOf } from "./sort";
import { Sign, StateMark } from "./StateMark";

interface LineProps {
  index: number;
  start: number;
  size: number;
  current: boolean;
  onLine: (line: number) => void;
}

interface ReactionLineProps extends LineProps {
  row: RegisterRow;
  level: number | undefined;
  selected: boolean;
  draft: boolean;
  onToggle: (label: string) => void;
  /** Selects from where the keyboard is. */
  onReach: (line: number) => void;
  onOpen: () => void;
}

/** One reaction in the grid. */
export const ReactionLine = memo(function ReactionLine({ row, index, start, size, current, level, selected, draft, ...on }: ReactionLineProps) {
  const t = useText();
  const click = (event: MouseEvent) => {
    if (event.shiftKey) on.onReach(index);
    else if (event.ctrlKey || event.metaKey) on.onToggle(row.label);
    on.onLine(index);
  };
  const names = ["reg-row", current ? "current" : "", selected ? "selected" : ""];
  return (
    <div
      role="row"
      className={names.filter(Boolean).join(" ")}
      style={{ height: size, transform: `translateY(${start}px)` }}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={selected}
      aria-current={current || undefined}
      tabIndex={current ? 0 : -1}
      data-line={index}
      data-label={row.label}
      onClick={click}
      onDoubleClick={on.onOpen}
    >
      <div role="gridcell" className="reg-cell label num">
        <span
          className="reg-pick"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            on.onToggle(row.label);
          }}
        >
          {selected ? "✓" : ""}
        </span>
        {row.label}
      </div>
      <div role="gridcell" className="reg-cell respondent" title={[row.respondent, row.organisation, row.role].filter(Boolean).join(", ")}>
        {senderOf(row)}
      </div>
      <div role="gridcell" className="reg-cell reference num" title={row.reference || undefined}>
        {row.chapter || row.reference || t("reaction-general")}
      </div>
      <div role="gridcell" className="reg-cell text">{row.excerpt}</div>
      <div role="gridcell" className="reg-cell state">
        {draft ? (
          <span className="reg-state draft"><Sign of="draft" /> <span className="clip">{t("reaction-state-draft")}</span></span>
        ) : (
          <StateMark state={stateOf(row)} />
        )}
        <Marks row={row} />
      </div>
    </div>
  );
});

/** What else one should see at once: late, a question, two answers. */
function Marks({ row }: { row: RegisterRow }) {
  const t = useText();
  const open = isOpen(row);
  return (
    <>
      {row.contested ? <span className="reg-mark no" title={t("reaction-mark-contested")}><Sign of="contested" /><span className="sr">{t("reaction-mark-contested")}</span></span> : null}
      {row.late ? <span className="reg-mark warn" title={t("reaction-mark-late")}><Sign of="late" /> <span className={open ? undefined : "sr"}>{t("reaction-mark-late-short")}</span></span> : null}
      {row.withheld ? <span className="reg-mark warn" title={t("reaction-mark-withheld")}><span className="sr">{t("reaction-mark-withheld")}</span><span aria-hidden="true">⊘</span></span> : null}
      {open && row.question ? <span className="reg-mark" title={t("reaction-mark-question")}><Sign of="question" /><span className="sr">{t("reaction-mark-question")}</span></span> : null}
    </>
  );
}

interface GroupLineProps extends LineProps {
  group: Group;
  name: string;
  onFold: (key: string, closed: boolean) => void;
}

/** The head of a group, which folds. */
export function GroupLine({ group, name, index, start, size, current, onLine, onFold }: GroupLineProps) {
  const t = useText();
  return (
    <div
      role="row"
      className={current ? "reg-row reg-group current" : "reg-row reg-group"}
      style={{ height: size, transform: `translateY(${start}px)` }}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!group.collapsed}
      tabIndex={current ? 0 : -1}
      data-line={index}
      onClick={() => {
        onLine(index);
        onFold(group.key, !group.collapsed);
      }}
    >
      <div role="gridcell" aria-colspan={5} className="reg-cell">
        <span className="reg-fold" aria-hidden="true">{group.collapsed ? "▸" : "▾"}</span>
        <b className="clip">{name}</b>
        <span className="soft small num">{t("reaction-group-count", { count: group.count, open: group.open })}</span>
      </div>
    </div>
  );
}
