import type { ChapterRow, Reaction, RegisterRow } from "../backend/contract";
import type { Command } from "../commands/command";
import { useCommands } from "../commands/registry";
import { usePlan } from "../shell/plan";
import { go, href } from "../shell/route";
import { show } from "../shell/toasts";
import { proposalOf } from "./disposition";
import { OUTCOMES } from "./filter";
import type { Lines } from "./group";
import { everyShown, NOTHING } from "./triage";
import type { Deeds } from "./useDeeds";
import type { Narrow } from "./useNarrow";
import { focusNote, type Triage } from "./useTriage";

/** The menus of a reaction and the letter that opens each. */
export const PROPERTY_KEYS = { handler: "B", sentiment: "T", kind: "S", main_line: "L", chapter: "H", late: "X", withheld: "U" } as const;

interface RegisterCommandNeeds {
  triage: Triage;
  reaction: Reaction | null;
  rows: readonly RegisterRow[];
  chapters: readonly ChapterRow[];
  shown: Lines;
  deeds: Deeds;
  narrow: Narrow;
}

/** A menu that is open has the letters for itself. */
const free = () => document.querySelector(".popover") === null;
const press = (id: string) => document.getElementById(id)?.click();

/** Everything that can be done in the register, by key, palette and button alike. */
export function useRegisterCommands({ triage, reaction, rows, chapters, shown, deeds, narrow }: RegisterCommandNeeds): void {
  const plan = usePlan();
  const canWrite = () => !plan.read_only && free() && triage.labels.length > 0;
  const here = (id: string, shortcut: string | undefined, perform: Command["perform"], when: () => boolean = canWrite): Command => ({
    id: `reaction.${id}`, label: `reaction-do-${id}`, group: "group-here", shortcut, when, perform,
  });
  const workIn = () => {
    const about = new Set(triage.labels);
    const number = rows.find((row) => about.has(row.label) && row.chapter > 0)?.chapter;
    const id = (triage.bulk ? undefined : reaction?.chapter?.id) ?? chapters.find((chapter) => chapter.number === number)?.id;
    if (id) go(href("hoofdstukken", [id], { verwerk: triage.labels.join(",") }));
    else {
      show({ sentence: { key: "reaction-told-no-chapter" } });
      press("reaction-chapter");
    }
  };
  useCommands([
    here("next", "J", () => triage.step(1), free),
    here("previous", "K", () => triage.step(-1), free),
    { ...here("next-arrow", "ArrowDown", () => triage.step(1), free), hidden: true },
    { ...here("previous-arrow", "ArrowUp", () => triage.step(-1), free), hidden: true },
    ...OUTCOMES.map((outcome, at): Command => ({
      ...here(outcome, String(at + 1), () => triage.choose(outcome)),
      label: `reaction-state-${outcome}`,
    })),
    here("note", "N", focusNote),
    here("save", "Ctrl+Enter", triage.save),
    here("proposal", "P", triage.takeProposal, () => canWrite() && !triage.bulk && reaction !== null && proposalOf(reaction) !== null),
    here("work-in", "W", workIn),
    here("mine", "M", () => deeds.change(triage.labels, { field: "handler", value: plan.member })),
    ...Object.entries(PROPERTY_KEYS).map(([field, key]) => here(field, key, () => press(`reaction-${field}`))),
    here("group", "G", () => press("reaction-group"), free),
    here("search", "/", () => document.querySelector<HTMLElement>("[data-register-search]")?.focus(), free),
    here("select-all", "Ctrl+A", () => triage.select(everyShown(rows, shown)), () => free() && !writing()),
    here("import", "I", () => go(href("reacties", ["inlezen"])), () => free() && !plan.read_only),
    here("add", "R", () => go(href("reacties", ["nieuw"])), () => free() && !plan.read_only),
    {
      ...here("back", "Escape", () => {
        if (narrow.open) narrow.hide();
        else if (triage.selection.labels.size) triage.select(NOTHING);
        else triage.drop();
        // A text that was typed is only dropped by the button that says so.
      }, () => free() && (narrow.open || triage.selection.labels.size > 0 || (triage.dirty && triage.draft.note === ""))),
      hidden: true,
    },
  ]);
}

function writing(): boolean {
  return document.activeElement?.matches("input, textarea") ?? false;
}
