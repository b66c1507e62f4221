import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AnswersDialog } from "../answers/AnswersDialog";
import { useBackend } from "../backend/BackendContext";
import { problemSentence } from "../backend/problem";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Banner, Button, EmptyState } from "../design";
import { usePlan } from "../shell/plan";
import { NavMore } from "../shell/NavMore";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { BondDialogs } from "./bonds/BondDialogs";
import { useBondCommands, useBonds } from "./bonds/useBonds";
import { EVERYTHING } from "./filter";
import { FilterBar } from "./FilterBar";
import type { Lines } from "./group";
import { ReactionPane } from "./ReactionPane";
import { RegisterGrid } from "./RegisterGrid";
import { RoundProgress } from "./RoundProgress";
import { SavedFilters } from "./SavedFilters";
import { edge, everyShown, lineOf } from "./triage";
import { useDeeds } from "./useDeeds";
import { useDrafts } from "./useDrafts";
import { useGroupName } from "./useGroupName";
import { useNarrow } from "./useNarrow";
import { useRegister, type RegisterData, type RegisterStore } from "./useRegister";
import { useRegisterCommands } from "./useRegisterCommands";
import { useShown } from "./useShown";
import { useTriage } from "./useTriage";
import { useView } from "./useView";

/** The register: the list, and beside it the reaction that is answered. */
export function RegisterScreen() {
  const t = useText();
  const store = useRegister();
  if (store.data) return <Register store={store} data={store.data} />;
  return (
    <Screen title={t("nav-reactions")}>
      {store.problem ? (
        <Banner look="no" inside action={<Button look="link" onPress={store.reload}>{t("try-again")}</Button>}>
          {problemSentence(t, store.problem)}
        </Banner>
      ) : (
        <div className="wait" aria-busy="true">{t("loading")}</div>
      )}
    </Screen>
  );
}

function Register({ store, data }: { store: RegisterStore; data: RegisterData }) {
  const t = useText();
  const plan = usePlan();
  const backend = useBackend();
  const { rows } = data;
  const [answering, setAnswering] = useState(false);
  useCommands([
    { id: "reaction.answers", label: "answers-title", group: "group-here", when: () => data.rounds.length > 0, perform: () => setAnswering(true) },
  ]);
  const [view, onView] = useView();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [groupKey, setGroupKey] = useState<string | null>(null);
  const [focusAsked, askFocus] = useState(0);
  const shown = useShown(rows, view.filter, view.sort, view.group, folded, plan.member);
  const first = edge(shown, false);
  const label = view.label ?? (first < 0 ? null : rows[shown.lines[first]].label);
  const at = useMemo(() => lineOf(rows, shown, label), [rows, shown, label]);
  const groupAt = groupKey === null ? -1 : shown.lines.indexOf(-1 - shown.groups.findIndex((group) => group.key === groupKey));
  const line = groupAt >= 0 ? groupAt : at;
  const row = useMemo(() => (at >= 0 ? rows[shown.lines[at]] : rows.find((one) => one.label === label)), [rows, shown, at, label]);
  const loaded = useLoad(async () => (label === null ? null : backend.reaction(label)), [label]);
  const reaction = loaded.data?.row.label === label ? loaded.data : null;
  const deeds = useDeeds(store);
  const drafts = useDrafts(plan.path, plan.sealed);
  const narrow = useNarrow();

  const onLine = useCallback((to: number) => {
    const place = shown.lines[to];
    askFocus((count) => count + 1);
    if (place < 0) setGroupKey(shown.groups[-1 - place].key);
    else {
      setGroupKey(null);
      onView({ label: rows[place].label });
    }
  }, [rows, shown, onView]);
  const goOnWith = useCallback((change: Parameters<typeof onView>[0]) => {
    setGroupKey(null);
    askFocus((count) => count + 1);
    onView(change);
  }, [onView]);
  const triage = useTriage({ rows, shown, label, line, reaction, drafts, deeds, onView: goOnWith, onLine });
  const onFold = useCallback((key: string, closed: boolean) => setFolded((before) => {
    const next = new Set(before);
    if (closed) next.add(key);
    else next.delete(key);
    return next;
  }), []);
  useEffect(() => setFolded(new Set()), [view.group]);
  useRegisterCommands({ triage, reaction, rows, chapters: data.chapters, shown, deeds, narrow });
  const bonds = useBonds(store);
  useBondCommands(bonds, triage, reaction, Boolean(row && data.rounds.some((round) => round.code === row.round && round.body)));
  const groupName = useGroupName(view.group, data);
  const box = useRef<HTMLDivElement>(null);
  useGridFocus(box, shown, line, focusAsked);

  return (
    <Screen
      title={t("nav-reactions")}
      fixed
      about={<RoundProgress rows={rows} rounds={view.filter.rounds} />}
      actions={
        <>
          <CommandButton id="reaction.add" bare />
          <CommandButton id="reaction.import" bare />
          <CommandButton id="reaction.answers" bare />
        </>
      }
    >
      {answering ? <AnswersDialog round={view.filter.rounds.length === 1 ? view.filter.rounds[0] : undefined} onClose={() => setAnswering(false)} /> : null}
      <NavMore>
        <SavedFilters rows={rows} lines={data.main_lines} filter={view.filter} me={plan.member} />
      </NavMore>
      {rows.length === 0 ? (
        <EmptyState title={t("reaction-none-yet")} action={<CommandButton id="reaction.import" look="primary" bare />}>
          {t("reaction-none-yet-about")}
        </EmptyState>
      ) : (
        <>
          <FilterBar data={data} filter={view.filter} group={view.group} count={shown.rows} onChange={onView} />
          <div className={narrow.open ? "reg-panes detail-open" : "reg-panes"} ref={box}>
            <div className="card reg-list" aria-busy={data.more || undefined}>
              {shown.rows === 0 ? (
                <EmptyState title={t("reaction-no-match")} action={<Button onPress={() => onView({ filter: EVERYTHING })}>{t("reaction-show-all")}</Button>}>
                  {t("reaction-no-match-about")}
                </EmptyState>
              ) : (
                <RegisterGrid
                  rows={rows} shown={shown} grouping={view.group} groupName={groupName} sort={view.sort}
                  line={line < 0 ? first : line} selection={triage.selection} drafts={drafts.labels}
                  onSort={(sort) => onView({ sort })} onLine={triage.moveTo} onToggle={triage.toggle} onReach={triage.reach}
                  onSelectAll={() => triage.select(everyShown(rows, shown))} onFold={onFold} onOpen={narrow.show}
                />
              )}
            </div>
            <BondDialogs bonds={bonds} data={data} triage={triage} reaction={reaction} />
            <ReactionPane data={data} triage={triage} reaction={reaction} label={label} row={row} problem={loaded.problem} deeds={deeds} bonds={bonds} onView={goOnWith} onClose={narrow.hide} />
          </div>
        </>
      )}
    </Screen>
  );
}

/** Puts the keyboard on the line it was brought to. */
function useGridFocus(box: React.RefObject<HTMLDivElement | null>, shown: Lines, line: number, asked: number): void {
  const done = useRef(asked);
  useEffect(() => {
    if (done.current === asked) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (!row) return;
    done.current = asked;
    row.focus({ preventScroll: true });
  }, [box, shown, line, asked]);
}
