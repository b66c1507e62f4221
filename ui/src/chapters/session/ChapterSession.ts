/**
 * When what is typed is kept: a draft at most every 700 ms, a revision when the caret leaves the
 * block, after five seconds of rest, when the editor loses focus and when one goes elsewhere. Without
 * an edit nothing is kept.
 */
import type { Backend, Problem, Saved } from "../../backend/contract";
import { asProblem } from "../../backend/problem";
import { amendment } from "./amendment";

export const DRAFT_EVERY = 700;
export const REST = 5000;
/** Of a text so long, a draft brings only what became other: the whole would be felt while one types. */
export const LONG = 20_000;

export type SaveState =
  | { kind: "untouched" }
  /** Typed and not kept yet. */
  | { kind: "typing" }
  /** Kept as a draft, durably. */
  | { kind: "drafted"; at: Date }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  /** The program refused; `drafted` tells whether a draft holds what was typed last. */
  | { kind: "problem"; problem: Problem; drafted: boolean };

/** A text as it was at one moment, with whatever the editor needs to know it again. */
export interface Taken<T> { text: string; moment: T }

export interface SessionPorts<T> {
  backend: Pick<Backend, "keep_draft" | "amend_draft" | "save_chapter">;
  take: () => Taken<T>;
  /** What is stored already. */
  stored: () => string;
  /** A revision was made of what was taken. Returns the heads to build upon. */
  settled: (saved: Saved, taken: Taken<T>) => string[];
  told: (state: SaveState) => void;
  now: () => Date;
}

export class ChapterSession<T> {
  private dirty = false;
  /** Edits since the last draft. */
  private undrafted = false;
  private hasDraft = false;
  private draftTimer: ReturnType<typeof setTimeout> | null = null;
  private restTimer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> = Promise.resolve();
  private isRunning = false;
  private last: Taken<T> | null = null;
  /** The draft as it is kept; null when another has to be kept whole. */
  private kept: { text: string; base: string[]; reasons: string[] } | null = null;
  reasons: string[] = [];

  constructor(private readonly chapter: string, private base: string[], private readonly ports: SessionPorts<T>) {}

  /** The person changed something. */
  edited() {
    if (!this.dirty || !this.undrafted) this.ports.told({ kind: "typing" });
    this.dirty = true;
    this.undrafted = true;
    this.draftTimer ??= setTimeout(() => {
      this.draftTimer = null;
      void this.draft();
    }, DRAFT_EVERY);
    if (this.restTimer) clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => void this.save(), REST);
  }

  /** Makes a revision of what was typed; does nothing when nothing was. Never rejects. */
  save(): Promise<void> {
    if (this.isRunning) return this.dirty ? this.running.then(() => this.save()) : this.running;
    if (!this.dirty) return Promise.resolve();
    this.stopTimers();
    const taken = this.take();
    if (taken.text === this.ports.stored() && !this.hasDraft) {
      this.dirty = false;
      this.ports.told({ kind: "untouched" });
      return Promise.resolve();
    }
    this.dirty = false;
    this.isRunning = true;
    this.ports.told({ kind: "saving" });
    this.running = this.store(taken).finally(() => {
      this.isRunning = false;
    });
    return this.running;
  }

  /** Saves until nothing is left to save, or a problem stands in the way. Says whether all is stored. */
  async flush(): Promise<boolean> {
    await this.running;
    await this.save();
    return !this.dirty;
  }

  /** The window may go any moment: the draft at once, then the revision. */
  leave() {
    if (!this.dirty) return;
    if (this.undrafted) void this.draft();
    void this.flush();
  }

  /** The editor goes; what was typed is taken now and saved afterwards. */
  close(): Promise<boolean> {
    if (this.dirty) this.last = this.ports.take();
    this.stopTimers();
    return this.flush();
  }

  /** Another text came in from the program. */
  rebase(heads: string[]) {
    this.base = heads;
  }

  get isDirty(): boolean {
    return this.dirty || this.isRunning;
  }

  private take(): Taken<T> {
    return this.last ?? this.ports.take();
  }

  private async store(taken: Taken<T>) {
    const { backend, told, settled, now } = this.ports;
    try {
      const saved = await backend.save_chapter({ chapter: this.chapter, text: taken.text, base: this.base, reasons: this.reasons });
      this.base = settled(saved, taken);
      this.hasDraft = false;
      this.kept = null;
      if (!this.dirty) {
        this.undrafted = false;
        told({ kind: "saved", at: now() });
      }
    } catch (thrown) {
      this.dirty = true;
      told({ kind: "problem", problem: asProblem(thrown), drafted: this.hasDraft && !this.undrafted });
    }
  }

  private async draft() {
    await this.running;
    if (!this.undrafted) return;
    const taken = this.take();
    this.undrafted = false;
    try {
      await this.keep(taken.text);
      this.hasDraft = true;
      if (this.dirty && !this.isRunning && !this.undrafted) this.ports.told({ kind: "drafted", at: this.ports.now() });
    } catch (thrown) {
      this.undrafted = true;
      this.ports.told({ kind: "problem", problem: asProblem(thrown), drafted: false });
    }
  }

  /** Keeps a draft: what became other since the one before where that fits, the whole elsewhere. */
  private async keep(text: string) {
    const { chapter, base, reasons, kept } = this;
    const { backend } = this.ports;
    const fits = text.length >= LONG && kept !== null && kept.base === base && kept.reasons === reasons;
    this.kept = null;
    if (!fits || !(await backend.amend_draft({ chapter, ...amendment(kept.text, text) }))) await backend.keep_draft({ chapter, text, base, reasons });
    this.kept = { text, base, reasons };
  }

  private stopTimers() {
    if (this.draftTimer) clearTimeout(this.draftTimer);
    if (this.restTimer) clearTimeout(this.restTimer);
    this.draftTimer = null;
    this.restTimer = null;
  }
}
