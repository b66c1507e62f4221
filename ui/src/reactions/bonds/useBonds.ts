import { useMemo, useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { LinkKind, NewPart, Reaction, WeighOrder } from "../../backend/contract";
import type { Command } from "../../commands/command";
import { useCommands } from "../../commands/registry";
import { usePlan } from "../../shell/plan";
import { go, href } from "../../shell/route";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import type { Triage } from "../useTriage";
import type { RegisterStore } from "../useRegister";

/** What is being asked of a person before reactions are split, merged, linked, weighed or judged late. */
export type Asked = { what: "split" | "merge" | "link" | "weigh" } | { what: "late"; late: boolean } | null;

export interface Bonds {
  asked: Asked;
  ask: (asked: Asked) => void;
  split: (label: string, parts: NewPart[]) => Promise<void>;
  /** Makes a reaction whole again. */
  unsplit: (label: string, parts: readonly string[]) => Promise<void>;
  merge: (labels: string[], into: string | null) => Promise<void>;
  link: (labels: string[], to: string, kind: LinkKind, linked: boolean) => Promise<void>;
  weigh: (order: WeighOrder) => Promise<void>;
  judgeLate: (labels: string[], late: boolean, reason: string) => Promise<void>;
  pass: (labels: string[], passed: boolean | null) => Promise<void>;
}

/** Hangs reactions together, each deed with its way back. */
export function useBonds(store: RegisterStore): Bonds {
  const backend = useBackend();
  const { data, refresh } = store;
  const [asked, ask] = useState<Asked>(null);
  return useMemo(() => {
    /** `about`: the reactions it touched, which alone are read again. */
    const done = async (about: readonly string[], key: string, args: Record<string, string | number>, back: () => Promise<unknown>) => {
      ask(null);
      tellDone({ key, args }, async () => {
        await back();
        await refresh(about);
      });
      await refresh(about);
    };
    return {
      asked,
      ask,
      async split(label, parts) {
        const made = await backend.split_reaction(label, parts);
        await done([label, ...made], "bond-told-split", { label, parts: made.join(", ") }, () => backend.undo_split(label, true));
      },
      async unsplit(label, parts) {
        await backend.undo_split(label, true);
        await done([label, ...parts], "bond-told-unsplit", { label }, () => backend.undo_split(label, false));
      },
      async merge(labels, into) {
        const before = await backend.merge_reactions(labels, into);
        await done([...labels, ...before.flatMap(([, lead]) => lead ?? []), ...(into ? [into] : [])], into ? "bond-told-merged" : "bond-told-unmerged", { count: labels.length, label: labels[0] ?? "", into: into ?? "" }, async () => {
          for (const [label, lead] of before) await backend.merge_reactions([label], lead);
        });
      },
      async link(labels, to, kind, linked) {
        await backend.link_reactions(labels, to, kind, linked);
        await done(labels, linked ? "bond-told-linked" : "bond-told-unlinked", { count: labels.length, label: labels[0] ?? "", to }, () => backend.link_reactions(labels, to, kind, !linked));
      },
      async weigh(order) {
        const id = await backend.weigh(order);
        await done(order.labels, "bond-told-weighed", { label: order.labels[0] ?? "" }, () => backend.withdraw_weighing(id, true));
      },
      async judgeLate(labels, late, reason) {
        await backend.judge_late(labels, late, reason);
        await done(labels, "bond-told-late", { count: labels.length, label: labels[0] ?? "", late: String(late) }, () => backend.judge_late(labels, null, ""));
      },
      async pass(labels, passed) {
        const before = data?.rows.filter((row) => labels.includes(row.label)) ?? [];
        await backend.pass_on(labels, passed);
        await done(labels, "bond-told-passed", { count: labels.length, label: labels[0] ?? "", passed: String(passed) }, async () => {
          for (const row of before) await backend.pass_on([row.label], row.carried === "passed-on" ? true : row.carried === "kept" ? false : null);
        });
      },
    };
  }, [backend, asked, data, refresh]);
}

const free = () => document.querySelector(".popover, .modal") === null;

/** Their keys, in the register. */
export function useBondCommands(bonds: Bonds, triage: Triage, reaction: Reaction | null, body: boolean): void {
  const plan = usePlan();
  const some = () => free() && !plan.read_only && triage.labels.length > 0;
  const one = () => some() && !triage.bulk && reaction !== null;
  const here = (id: string, shortcut: string | undefined, when: () => boolean, perform: Command["perform"]): Command => ({
    id: `bond.${id}`, label: `bond-do-${id}`, group: "group-here", shortcut, when, perform,
  });
  const carried = reaction?.row.carried ?? null;
  useCommands([
    here("split", "D", () => one() && carried === null, () => bonds.ask({ what: "split" })),
    here("unsplit", undefined, () => one() && carried === "split", () => bonds.unsplit(triage.labels[0], reaction?.parts ?? []).catch(report)),
    here("merge", "V", some, () => bonds.ask({ what: "merge" })),
    here("unmerge", undefined, () => one() && carried === "merged", () => bonds.merge(triage.labels, null)),
    here("link", "C", some, () => bonds.ask({ what: "link" })),
    here("weigh", "E", some, () => bonds.ask({ what: "weigh" })),
    here("trace", "O", () => free() && !triage.bulk && reaction !== null, () => go(href("reacties", ["spoor", triage.labels[0]]))),
    here("pass", "Y", () => some() && body, () => bonds.pass(triage.labels, true).catch(report)),
    here("keep", "Z", () => some() && body, () => bonds.pass(triage.labels, false).catch(report)),
  ]);
}
