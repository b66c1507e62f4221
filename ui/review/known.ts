/** What the page was given by the program, and the words of both languages. */
export interface Known {
  plan: string;
  title: string;
  stage: string;
  hash: string;
  round: string;
  deadline: Partial<Record<Language, string>>;
  name: string;
  role: string;
  organisation: string;
  /** It is for a body: who coordinates its answer gathers what colleagues said. */
  gathers: boolean;
  earlier: { label: string; text: string; proposal: string }[];
  language: Language;
  words: Record<Language, Record<string, string>>;
}

export type Language = "nl" | "en";

/** Says the page's own words, in the language that was chosen last. */
export class Words {
  constructor(
    private readonly words: Known["words"],
    public language: Language,
  ) {}

  /** The sentence of a key, with `{n}` and the like filled in. */
  readonly t = (key: string, filled: Record<string, string | number> = {}): string => {
    const sentence = this.words[this.language][`review-page-${key}`] ?? key;
    return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(filled[name] ?? place));
  };

  /** Says the words that stand between the texts in the present language. */
  relabel(root: ParentNode): void {
    for (const place of root.querySelectorAll<HTMLElement>("[data-w]")) {
      const word = this.words[this.language][place.dataset.w ?? ""];
      if (word !== undefined) place.textContent = word;
      place.lang = this.language;
    }
  }
}
