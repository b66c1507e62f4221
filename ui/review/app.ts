import type { Comment } from "./answers";
import type { Typed } from "./keep";
import type { Known, Words } from "./known";
import type { Passage } from "./passage";

export type View = "plan" | "compare" | "earlier" | "gather" | "mine";

/** What the parts of the page have in common. */
export interface App {
  readonly known: Known;
  readonly words: Words;
  readonly typed: Typed;
  /** Whether the browser keeps what is typed. */
  readonly keeps: boolean;
  /** Changes what was typed: it is kept, and shown where it matters. `quietly` leaves what is shown. */
  change(part: Partial<Typed>, quietly?: boolean): void;
  /** Says something to whoever looks or listens; with a way back where there is one. */
  say(sentence: string, undo?: () => void): void;
  /** Opens the editor on a reaction. `heading` names the section whose passages can be chosen. */
  edit(comment: Comment, heading?: HTMLElement): void;
  /** A reaction to begin. */
  begin(passage: Passage): Comment;
  show(view: View, focus?: boolean): void;
  /** Shows where a reaction stands in the plan. */
  reveal(comment: Comment): void;
}

/** Whether what was typed is in the file that was saved last. */
export function isSaved(typed: Typed): boolean {
  return typed.draft === null && typed.saved === signature(typed);
}

/** Whether there is anything a reviewer would not want to lose. */
export function hasTyped(typed: Typed): boolean {
  return typed.comments.length > 0 || typed.gathered.length > 0 || typed.remarks.some((said) => said.text !== "" || said.satisfied !== null) || typed.draft !== null;
}

/** What a file that is saved now would hold, to be held against the last one. */
export function signature({ sender, comments, remarks, gathered }: Typed): string {
  const passed = gathered.filter((one) => one.pass === true).map((one) => [one.from, one.comment]);
  return JSON.stringify(passed.length ? [sender, comments, remarks, passed] : [sender, comments, remarks]);
}
