import { useMemo } from "react";
import { useBackend } from "../backend/BackendContext";
import type { DisposeOrder, ReactionChange } from "../backend/contract";
import { tellDone } from "../shell/undo";
import { disposedRows, orderOf, ordersBack, type Draft } from "./disposition";
import { changedRows, changesBack } from "./properties";
import type { RegisterStore } from "./useRegister";

export interface Deeds {
  dispose: (labels: readonly string[], draft: Draft) => Promise<void>;
  change: (labels: readonly string[], change: ReactionChange) => Promise<void>;
}

/** Stores what a person decides about reactions, shows it in the list, and keeps the way back. */
export function useDeeds({ data, alter, refresh, reload }: RegisterStore): Deeds {
  const backend = useBackend();
  return useMemo(() => {
    const carryOut = async (orders: readonly DisposeOrder[]) => {
      for (const order of orders) await backend.dispose(order);
      alter((rows) => disposedRows(rows, orders));
    };
    return {
      async dispose(labels, draft) {
        const order = orderOf(labels, draft);
        const before = await backend.dispose(order);
        const proposed = new Set(data?.rows.filter((row) => row.proposed && labels.includes(row.label)).map((row) => row.label));
        alter((rows) => disposedRows(rows, [order]));
        const sentence = { key: "reaction-told-disposed", args: { count: labels.length, label: labels[0] ?? "", outcome: draft.outcome ?? "" } };
        tellDone(sentence, async () => {
          await carryOut(ordersBack(before));
          // What waited as a proposal waits again.
          alter((rows) => rows.map((row) => (row.outcome === null && proposed.has(row.label) ? { ...row, proposed: true } : row)));
        });
      },
      async change(labels, change) {
        const named = new Set(labels);
        const before = data?.rows.filter((row) => named.has(row.label)) ?? [];
        const numbers = new Map(data?.chapters.map((chapter) => [chapter.id, chapter.number]));
        const ids = new Map(data?.chapters.map((chapter) => [chapter.number, chapter.id]));
        await backend.set_reactions([...labels], change);
        alter((rows) => changedRows(rows, named, change, numbers));
        if (change.field === "late" && change.value === null) await refresh(labels);
        // A wish goes with the words: other sendings of them, wholes and parts have it too.
        if (change.field === "withheld") reload();
        const { back, kept } = changesBack(before, change.field, ids);
        const args = { count: labels.length, label: labels[0] ?? "", field: change.field, kept };
        const undo = async () => {
          for (const step of back) {
            await backend.set_reactions(step.labels, step.change);
            alter((rows) => changedRows(rows, new Set(step.labels), step.change, numbers));
          }
          if (change.field === "withheld") reload();
        };
        tellDone({ key: "reaction-told-changed", args }, back.length ? undo : undefined);
      },
    };
  }, [backend, data, alter, refresh, reload]);
}
