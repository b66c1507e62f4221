import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { OutcomeKey, Reaction, RegisterRow } from "../backend/contract";
import { report, show } from "../shell/toasts";
import type { View } from "./address";
import { lackOf, NO_DRAFT, owed, proposalOf, sameDraft, standing, type Draft, type Lack } from "./disposition";
import type { Lines } from "./group";
import { goOn, NOTHING, ranged, stepFrom, toggled, type Selection } from "./triage";
import type { Deeds } from "./useDeeds";
import type { Drafts } from "./useDrafts";

export interface TriageNeeds {
  rows: readonly RegisterRow[];
  shown: Lines;
  /** The reaction that is open; null while nothing is shown. */
  label: string | null;
  line: number;
  reaction: Reaction | null;
  drafts: Drafts;
  deeds: Deeds;
  onView: (change: Partial<View>) => void;
  onLine: (line: number) => void;
}

export interface Triage {
  selection: Selection;
  /** Those a decision is about: the selected ones, else the one that is open. */
  labels: string[];
  bulk: boolean;
  draft: Draft;
  /** Something was said that is not stored. */
  dirty: boolean;
  lack: Lack | null;
  select: (selection: Selection) => void;
  toggle: (label: string) => void;
  reach: (line: number) => void;
  set: (draft: Draft) => void;
  choose: (outcome: OutcomeKey) => void;
  takeProposal: () => void;
  drop: () => void;
  save: () => Promise<void>;
  step: (by: 1 | -1) => void;
  moveTo: (line: number) => void;
}

export function focusNote(): void {
  document.querySelector<HTMLElement>("[data-disposition-note]")?.focus();
}
function focusOwed(lack: Lack | null): void {
  if (lack === "reason" || lack === "answer") focusNote();
  if (lack === "master" || lack === "master-itself") document.querySelector<HTMLElement>("[data-disposition-master]")?.focus();
}

/** Working through the list: choosing, saying why, storing, going on. */
export function useTriage(needs: TriageNeeds): Triage {
  const latest = useRef(needs);
  latest.current = needs;
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [bulkDraft, setBulkDraft] = useState<Draft>(NO_DRAFT);
  const [lack, setLack] = useState<Lack | null>(null);
  const warned = useRef<string | null>(null);
  const storing = useRef(new Set<string>());

  const { label, reaction, drafts } = needs;
  const bulk = selection.labels.size > 0;
  const labels = useMemo(() => (bulk ? [...selection.labels] : label === null ? [] : [label]), [bulk, selection, label]);
  const base = reaction ? standing(reaction) : NO_DRAFT;
  const kept = label === null ? undefined : drafts.of(label);
  const draft = bulk ? bulkDraft : (kept ?? base);
  const dirty = bulk ? !sameDraft(bulkDraft, NO_DRAFT) : kept !== undefined && !sameDraft(kept, base);
  const now = { bulk, labels, draft, dirty, base, selection };
  const state = useRef(now);
  state.current = now;

  const select = useCallback((next: Selection) => {
    setLack(null);
    setSelection(next);
    if (next.labels.size === 0) setBulkDraft(NO_DRAFT);
  }, []);
  const toggle = useCallback((one: string) => select(toggled(state.current.selection, one)), [select]);
  const reach = useCallback((to: number) => {
    const { rows, shown, line, label: from } = latest.current;
    const at = shown.lines[to];
    if (at !== undefined && at >= 0) select(ranged(rows, shown, state.current.selection, line >= 0 && from !== null ? from : rows[at].label, rows[at].label));
  }, [select]);

  const set = useCallback((next: Draft) => {
    setLack(null);
    if (state.current.bulk) setBulkDraft(next);
    else if (latest.current.label !== null) latest.current.drafts.keep(latest.current.label, sameDraft(next, state.current.base) ? null : next);
  }, []);
  const choose = useCallback((outcome: OutcomeKey) => {
    flushSync(() => set({ ...state.current.draft, outcome }));
    const owes = owed(outcome);
    focusOwed(owes === "note" ? "reason" : owes);
  }, [set]);
  const takeProposal = useCallback(() => {
    const proposal = latest.current.reaction && proposalOf(latest.current.reaction);
    if (proposal) set(proposal);
  }, [set]);
  const drop = useCallback(() => {
    setLack(null);
    if (state.current.bulk) setBulkDraft(NO_DRAFT);
    else if (latest.current.label !== null) latest.current.drafts.keep(latest.current.label, null);
  }, []);

  /** Stores what was said of some reactions. What cannot be stored is said again in its place. */
  const store = useCallback(async (about: string[], said: Draft, many: boolean) => {
    for (const one of about) storing.current.add(one);
    if (!many) latest.current.drafts.keep(about[0], null);
    try {
      await latest.current.deeds.dispose(about, said);
    } catch (problem) {
      if (!many) latest.current.drafts.keep(about[0], said);
      report(problem);
    } finally {
      for (const one of about) storing.current.delete(one);
    }
  }, []);

  const save = useCallback(async () => {
    const { rows, shown, onView } = latest.current;
    const { bulk: many, labels: about, draft: said, dirty: changed } = state.current;
    if (about.length === 0) return;
    const lacks = lackOf(said, about);
    if (lacks) {
      flushSync(() => setLack(lacks));
      focusOwed(lacks);
      return;
    }
    setLack(null);
    warned.current = null;
    const next = goOn(rows, shown, new Set([...about, ...storing.current]));
    if (many) select(NOTHING);
    if (next !== null) onView({ label: next });
    else onView({});
    if (many || changed) await store(about, said, many);
    if (next === null) show({ sentence: { key: "reaction-told-all-done" } });
  }, [select, store]);

  /** Before another one is opened: what is whole is stored, what lacks something is told once. */
  const leave = useCallback((): boolean => {
    const { label: one } = latest.current;
    const { bulk: many, draft: said, dirty: changed } = state.current;
    if (many || !changed || one === null || said.outcome === null) return true;
    const lacks = lackOf(said, [one]);
    if (!lacks) {
      void store([one], said, false);
      return true;
    }
    if (warned.current === one) {
      warned.current = null;
      return true;
    }
    warned.current = one;
    flushSync(() => setLack(lacks));
    focusOwed(lacks);
    return false;
  }, [store]);

  const moveTo = useCallback((line: number) => {
    const { shown, rows, label: from, onLine } = latest.current;
    const place = shown.lines[line];
    if (place === undefined) return;
    if (place >= 0 && rows[place].label !== from) {
      if (!leave()) return;
      setLack(null);
    }
    onLine(line);
  }, [leave]);
  const step = useCallback((by: 1 | -1) => {
    const { shown, line } = latest.current;
    const to = stepFrom(shown, line, by);
    if (to >= 0) moveTo(to);
  }, [moveTo]);

  return { selection, labels, bulk, draft, dirty, lack, select, toggle, reach, set, choose, takeProposal, drop, save, step, moveTo };
}
