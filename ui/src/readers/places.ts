/** What a reaction can be about. */
export interface Place {
  what: "plan" | "chapter" | "passage";
  /** The chapter; null for the whole plan. */
  chapter: string | null;
  /** How the chapter is called. */
  title: string;
  /** The passage in the source; empty for none. */
  quote: string;
  /** Where it begins there. */
  start: number;
  /** The passage as one reads it. */
  said: string;
}

export const WHOLE: Place = { what: "plan", chapter: null, title: "", quote: "", start: 0, said: "" };
