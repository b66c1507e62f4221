import type { Comment, Person, Remark, Sender } from "./answers";
import type { Known } from "./known";

/** A reaction of a colleague, and whether it is passed on; null while nobody decided. */
export interface Gathered { comment: Comment; from: Person; pass: boolean | null }

/** What was typed so far. */
export interface Typed {
  /** The mark of this copy: the beginning of the name of each reaction. */
  reader: string;
  sender: Sender;
  comments: Comment[];
  remarks: Remark[];
  /** What colleagues said, gathered for a body's answer. */
  gathered: Gathered[];
  /** Names of reactions that were removed, so that another tab does not bring them back. */
  removed: string[];
  /** The reaction that is being typed; kept like everything else. */
  draft: Comment | null;
  /** What was saved as a file last. */
  saved: string;
}

/** A place where this browser keeps text, if it does. */
export interface Place { getItem(key: string): string | null; setItem(key: string, value: string): void; removeItem(key: string): void }

/** The browser's own, where it lets one use it. */
export function placeOfBrowser(): Place | null {
  try {
    const place = window.localStorage;
    const trial = "draagvlak-trial";
    place.setItem(trial, trial);
    const kept = place.getItem(trial) === trial;
    place.removeItem(trial);
    return kept ? place : null;
  } catch {
    return null;
  }
}

export function fresh(known: Known, reader: string): Typed {
  return { reader, sender: { name: known.name, role: known.role, organisation: known.organisation }, comments: [], remarks: [], gathered: [], removed: [], draft: null, saved: "" };
}

/** A mark nobody else has. */
export function newReader(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps what is typed in the browser, and says whether it could. */
export class Keep {
  readonly key: string;
  /** Whether the last wish to keep was granted. */
  keeps: boolean;

  constructor(known: Known, private readonly place: Place | null) {
    this.key = `draagvlak-review ${known.plan} ${known.hash} ${known.round} ${known.name}|${known.organisation}`;
    this.keeps = place !== null;
  }

  /** What was kept before; null for nothing, or for what cannot be read. */
  read(): Typed | null {
    try {
      const kept: unknown = JSON.parse(this.place?.getItem(this.key) ?? "null");
      return isTyped(kept) ? { ...kept, gathered: Array.isArray(kept.gathered) ? kept.gathered : [] } : null;
    } catch {
      return null;
    }
  }

  write(typed: Typed): void {
    if (!this.place) return;
    try {
      this.place.setItem(this.key, JSON.stringify(typed));
      this.keeps = true;
    } catch {
      this.keeps = false;
    }
  }
}

function isTyped(kept: unknown): kept is Typed {
  if (typeof kept !== "object" || kept === null) return false;
  const { reader, sender, comments, remarks, removed } = kept as Partial<Typed>;
  return typeof reader === "string" && typeof sender === "object" && Array.isArray(comments) && Array.isArray(remarks) && Array.isArray(removed);
}

/** What two tabs, or a tab and a file, hold together: nothing of either is lost, and of one reaction the words of `own` stand. */
export function merged(own: Typed, other: Pick<Typed, "comments" | "remarks" | "removed" | "gathered">): Typed {
  const removed = [...new Set([...own.removed, ...other.removed])];
  const comments = [...own.comments, ...other.comments.filter((one) => own.comments.every((mine) => mine.id !== one.id))]
    .filter((one) => !removed.includes(one.id))
    .sort((one, two) => one.number - two.number);
  const remarks = [...own.remarks, ...other.remarks.filter((one) => own.remarks.every((mine) => mine.label !== one.label))];
  const gathered = [...own.gathered, ...other.gathered.filter((one) => own.gathered.every((mine) => mine.comment.id !== one.comment.id))];
  return { ...own, comments, remarks, gathered, removed };
}

/** The number of the next reaction: none is ever given twice. */
export function nextNumber(typed: Typed): number {
  const used = [...typed.comments.map((one) => one.number), ...typed.removed.map((id) => Number(id.split("-").at(-1)) || 0), typed.draft?.number ?? 0];
  return Math.max(0, ...used) + 1;
}
