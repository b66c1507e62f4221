/** What a person does with changes, reactions and conflicts on the desk. Each can be taken back. */
import type { Entry } from "../margin/entries";
import { tellDone } from "../../shell/undo";
import type { Desk } from "./Desk";

const isOpen = (entry: Entry | undefined) => entry?.kind === "change" && !entry.change.accepted;

/** The changes that a verdict would be about: those chosen together, or else the selected one. */
export function atHand(desk: Desk): string[] {
  const { picked, selected } = desk.state;
  const keys = picked.size > 0 ? [...picked] : selected === null ? [] : [selected];
  return keys.filter((key) => isOpen(desk.entry(key)));
}

export function allOpen(desk: Desk): string[] {
  return desk.state.entries.filter(isOpen).map(({ key }) => key);
}

export async function decide(desk: Desk, keys: string[], verdict: "accepted" | "rejected") {
  const ids = keys.flatMap((key) => {
    const entry = desk.entry(key);
    return entry?.kind === "change" ? [entry.change.id] : [];
  });
  if (ids.length === 0 || !(await desk.session.flush())) return;
  const { entries } = desk.state;
  const after = entries.slice(entries.findIndex(({ key }) => key === keys.at(-1)) + 1).find((entry) => !keys.includes(entry.key));
  const { backend } = desk;
  const decisions = await backend.decide_changes(ids, verdict);
  desk.set({ picked: new Set() });
  await desk.refresh();
  if (after && desk.entry(after.key)) desk.select(after.key);
  tellDone({ key: `chapter-${verdict}`, args: { count: ids.length } }, async () => {
    await desk.session.flush();
    await backend.undo_decisions(decisions);
    await desk.refresh();
  });
}

/** Ties or unties reactions to a change, told as one. */
export async function tie(desk: Desk, revisions: string[], added: string[], removed: string[]) {
  const { backend } = desk;
  const all = async (tied: string[], untied: string[]) => {
    for (const label of tied) await backend.tie_change(revisions, label, true);
    for (const label of untied) await backend.tie_change(revisions, label, false);
    await desk.refresh();
  };
  if (added.length + removed.length === 0) return;
  await all(added, removed);
  const key = removed.length === 0 ? "chapter-tied" : added.length === 0 ? "chapter-untied" : "chapter-retied";
  tellDone({ key, args: { labels: [...added, ...removed].join(", ") } }, () => all(removed, added));
}

/** From now on what is typed is done for these reactions. */
export async function workIn(desk: Desk, labels: string[]) {
  if (labels.length === 0 || !(await desk.session.flush())) return;
  desk.session.reasons = labels;
  desk.set({ reasons: labels });
  const key = `r:${labels[0]!}`;
  if (desk.entry(key)) desk.select(key);
  const comment = desk.state.content.comments.find(({ label }) => label === labels[0]);
  const entry = desk.entry(key);
  if (desk.view && (entry || comment)) {
    desk.view.focus();
    if (entry) desk.putCaret(entry.to);
  }
}

export async function stopWorkIn(desk: Desk) {
  const { reasons } = desk.state;
  if (reasons.length === 0 || !(await desk.session.flush())) return;
  desk.session.reasons = [];
  desk.set({ reasons: [] });
}

export async function settleConflict(desk: Desk, conflict: string, text: string) {
  if (!(await desk.session.flush())) return;
  const { backend } = desk;
  const { revision } = await backend.settle_conflict(desk.id, conflict, text);
  await desk.refresh();
  tellDone({ key: "chapter-conflict-settled" }, revision === null ? undefined : async () => {
    await desk.session.flush();
    await backend.reopen_conflict(revision);
    await desk.refresh();
  });
}

/** Ties a reaction that went adrift to what is selected in the page. Says whether anything was. */
export async function placeAgain(desk: Desk, label: string): Promise<boolean> {
  const chosen = await desk.selection();
  if (!chosen) return false;
  const { backend } = desk;
  const before = await backend.place_comment(label, desk.id, chosen.quote, chosen.start);
  await desk.refresh();
  tellDone({ key: "chapter-placed", args: { label } }, before === "" ? undefined : async () => {
    await backend.replace_comment(label, before);
    await desk.refresh();
  });
  return true;
}
