import type { Disposed, DisposeOrder, OutcomeKey, Reaction, RegisterRow } from "../backend/contract";
import { OUTCOMES } from "./filter";

/** What a person is about to say of a reaction. */
export interface Draft { outcome: OutcomeKey | null; note: string; master: string | null }
export const NO_DRAFT: Draft = { outcome: null, note: "", master: null };

/** What a disposition lacks before it holds (D28); the program asks the same. */
export type Lack = "outcome" | "reason" | "answer" | "master" | "master-itself";

export function lackOf(draft: Draft, labels: readonly string[]): Lack | null {
  const silent = draft.note.trim() === "";
  switch (draft.outcome) {
    case null: return "outcome";
    case "partly":
    case "not-processed": return silent ? "reason" : null;
    case "answered": return silent ? "answer" : null;
    case "duplicate":
      if (draft.master === null) return "master";
      return labels.includes(draft.master) ? "master-itself" : null;
    default: return null;
  }
}

/** The outcome under a key 1 to 7. */
export function outcomeOfKey(key: string): OutcomeKey | null {
  return /^[1-7]$/.test(key) ? OUTCOMES[Number(key) - 1] : null;
}

/** What is owed besides the choice itself, so that one goes there at once. */
export function owed(outcome: OutcomeKey): "note" | "master" | null {
  if (outcome === "duplicate") return "master";
  return outcome === "partly" || outcome === "not-processed" || outcome === "answered" ? "note" : null;
}

/** What holds now, as the start of a draft. */
export function standing(reaction: Reaction): Draft {
  return { outcome: reaction.row.outcome, note: reaction.row.outcome === null ? "" : reaction.note, master: reaction.master };
}

export function sameDraft(one: Draft, other: Draft): boolean {
  return one.outcome === other.outcome && one.note.trim() === other.note.trim() && one.master === other.master;
}

/** The proposal that came with the file, or with a note that waits for a person; null for none. */
export function proposalOf(reaction: Reaction): Draft | null {
  if (reaction.row.outcome !== null) return null;
  const note = (reaction.given_answer || reaction.note).trim();
  if (!note && !reaction.given_status.trim()) return null;
  const outcome = reaction.proposed_outcome ?? (note ? "answered" : null);
  return { outcome, note, master: null };
}

export function orderOf(labels: readonly string[], draft: Draft): DisposeOrder {
  return {
    labels: [...labels],
    outcome: draft.outcome,
    note: draft.note.trim(),
    master: draft.outcome === "duplicate" ? draft.master : null,
  };
}

/** The orders that put back what stood there: one for each thing that stood. */
export function ordersBack(before: readonly Disposed[]): DisposeOrder[] {
  const orders = new Map<string, DisposeOrder>();
  for (const { label, outcome, note, master } of before) {
    const key = JSON.stringify([outcome, note, master]);
    const order = orders.get(key);
    if (order) order.labels.push(label);
    else orders.set(key, { labels: [label], outcome, note, master });
  }
  return [...orders.values()];
}

/** The rows as they are once the orders are carried out; the same array when nothing changes. */
export function disposedRows(rows: readonly RegisterRow[], orders: readonly DisposeOrder[]): RegisterRow[] {
  const outcomes = new Map<string, DisposeOrder>();
  for (const order of orders) for (const label of order.labels) outcomes.set(label, order);
  return rows.map((row) => {
    const order = outcomes.get(row.label);
    if (!order) return row;
    const proposed = order.outcome === null && (row.proposed || order.note !== "");
    return { ...row, outcome: order.outcome, proposed, contested: false };
  });
}
