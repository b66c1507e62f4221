import type { Comment } from "./answers";
import { hasTyped, isSaved, type App, type View } from "./app";
import { make } from "./dom";
import { earlierPart } from "./earlier";
import { openEditor } from "./editor";
import { gatherPart, undecided } from "./gather";
import { fresh, Keep, merged, newReader, nextNumber, placeOfBrowser, type Place, type Typed } from "./keep";
import { Words, type Known, type Language } from "./known";
import { minePart, storedSentence } from "./mine";
import { blockOf, forget, headings, locate, section, selected, words as wordsOf, type Passage } from "./passage";

/** The page: the plan as it stands there, and around it what makes it answer. */
export class Page implements App {
  readonly words: Words;
  typed: Typed;
  private readonly keep: Keep;
  private view: View = "plan";
  private selection: Passage | null = null;
  private undo: (() => void) | null = null;
  private readonly said = make("p", { role: "status", id: "said" });
  private readonly back = make("button", { type: "button", id: "undo", hidden: true, onclick: () => this.takeBack() });
  private readonly mine = make("section", { class: "view", "data-view": "mine", hidden: true });
  private readonly gathering = make("section", { class: "view", "data-view": "gather", hidden: true });
  private readonly bar = make("div", { class: "bar", role: "region" });

  constructor(readonly known: Known, place: Place | null) {
    this.words = new Words(known.words, known.language);
    this.keep = new Keep(known, place);
    this.typed = this.keep.read() ?? fresh(known, newReader());
    document.querySelector("main")?.append(...(known.gathers ? [this.gathering] : []), this.mine);
    document.body.append(this.bar);
    this.render();
    document.addEventListener("selectionchange", () => this.note());
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("nav a[href^='#p-']") : null;
      if (link && this.view !== "plan") this.show("plan", false);
    }, true);
    window.addEventListener("storage", (event) => event.key === this.keep.key && this.meet());
    window.addEventListener("beforeunload", (event) => {
      if (hasTyped(this.typed) && !this.keep.keeps && !isSaved(this.typed)) event.preventDefault();
    });
    if (this.typed.draft) openEditor(this, this.typed.draft);
  }

  get keeps(): boolean {
    return this.keep.keeps;
  }

  change(part: Partial<Typed>, quietly = false): void {
    // What another tab kept meanwhile stays.
    const other = this.keep.read();
    const mine = { ...this.typed, ...part };
    this.typed = other && part.removed === undefined ? merged(mine, { ...other, removed: other.removed.filter((id) => mine.comments.every((one) => one.id !== id)) }) : mine;
    this.keep.write(this.typed);
    if (quietly) {
      const stored = document.querySelector("#stored");
      if (stored) stored.textContent = storedSentence(this);
      this.nameViews();
    } else this.renderTyped();
  }

  say(sentence: string, undo?: () => void): void {
    this.said.textContent = sentence;
    this.undo = undo ?? null;
    this.back.hidden = !undo;
    if (undo) this.back.focus();
  }

  edit(comment: Comment, heading?: HTMLElement): void {
    openEditor(this, comment, heading);
  }

  begin(passage: Passage): Comment {
    const number = nextNumber(this.typed);
    const now = new Date();
    const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    return { id: `${this.typed.reader}-${number}`, number, date, ...passage, text: "", proposal: "", kind: "", sentiment: "" };
  }

  show(view: View, focus = true): void {
    this.view = view;
    for (const section of document.querySelectorAll<HTMLElement>(".view")) section.hidden = section.dataset.view !== view;
    for (const button of document.querySelectorAll("#views button")) button.setAttribute("aria-current", String(button.id === `view-${view}`));
    if (!focus) return;
    const place = view === "plan" ? document.querySelector<HTMLElement>("main") : document.querySelector<HTMLElement>(`.view[data-view=${view}] h2`);
    place?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  reveal(comment: Comment): void {
    this.show("plan", false);
    const here = document.querySelector<HTMLElement>(`#here-${comment.number}`);
    here?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: "center" });
  }

  private takeBack(): void {
    const undo = this.undo;
    this.undo = null;
    this.back.hidden = true;
    undo?.();
  }

  /** Another tab of the same file kept something. */
  private meet(): void {
    const other = this.keep.read();
    if (!other) return;
    this.typed = { ...merged(other, this.typed), draft: this.typed.draft, sender: document.querySelector(".sender :focus") ? this.typed.sender : other.sender };
    this.renderTyped();
  }

  /** Remembers what was selected last: pressing a button may end the selection. */
  private note(): void {
    const now = document.getSelection();
    if (this.view !== "plan" || !now || now.isCollapsed || now.rangeCount === 0) return;
    if (!document.querySelector("[data-view=plan]")?.contains(now.anchorNode)) return;
    this.selection = null;
    this.range = now.getRangeAt(0).cloneRange();
  }

  private range: Range | null = null;

  private reactToSelection(): void {
    if (this.range) this.selection = selected(this.range);
    if (!this.selection) return this.say(this.words.t("select-first"));
    this.edit(this.begin(this.selection));
    [this.selection, this.range] = [null, null];
  }

  private render(): void {
    const { t } = this.words;
    document.documentElement.lang = this.words.language;
    this.words.relabel(document);
    forget();
    const language = (key: Language, name: string) => make("button", { type: "button", lang: key, "aria-pressed": String(this.words.language === key), onclick: () => this.speak(key) }, name);
    document.querySelector("#languages")?.replaceChildren(make("div", { role: "group", "aria-label": t("language"), class: "row" }, language("nl", "Nederlands"), language("en", "English")));
    const earlier = document.querySelector("[data-view=earlier]");
    const views: View[] = ["plan", "compare", ...(earlier ? ["earlier" as const] : []), ...(this.known.gathers ? ["gather" as const] : []), "mine"];
    document.querySelector("#views")?.replaceChildren(make("nav", { "aria-label": t("views"), class: "row" }, ...views.map((view) => make("button", { type: "button", id: `view-${view}`, "aria-current": String(view === this.view), onclick: () => this.show(view) }))));
    for (const part of document.querySelectorAll<HTMLElement>("[data-view=plan] .part")) for (const heading of headings(part)) this.reactButton(heading);
    earlierPart(this);
    this.bar.setAttribute("aria-label", t("bar"));
    this.bar.lang = this.words.language;
    this.back.textContent = t("undo");
    this.bar.replaceChildren(
      make("button", { type: "button", class: "primary", onclick: () => this.reactToSelection() }, t("react-selection")),
      make("button", { type: "button", onclick: () => this.edit(this.begin({ chapter: "", reference: "", quote: "", before: "", after: "" })) }, t("react-general")),
      this.said, this.back);
    this.renderTyped();
  }

  private speak(language: Language): void {
    this.words.language = language;
    this.render();
    document.querySelector<HTMLElement>(`#languages [lang=${language}]`)?.focus();
  }

  private reactButton(heading: HTMLElement): void {
    const { t } = this.words;
    heading.nextElementSibling?.matches(".react") && heading.nextElementSibling.remove();
    const what = wordsOf(heading);
    heading.after(make("button", { type: "button", class: "react", lang: this.words.language, onclick: () => {
      const about = section(heading);
      if (about) this.edit(this.begin(about), heading);
    } }, t("react-section"), " ", make("span", { class: "sr" }, t("react-section-on", { what }))));
  }

  private nameViews(): void {
    const { t } = this.words;
    const n = this.typed.comments.length;
    const open = undecided(this.typed.gathered);
    for (const [view, words] of Object.entries({ plan: t("plan"), compare: t("compare"), earlier: t("earlier"), gather: open ? t("gather-count", { n: open }) : t("gather"), mine: n ? t("mine-count", { n }) : t("mine") })) {
      const button = document.querySelector(`#view-${view}`);
      if (button) button.textContent = words;
    }
  }

  private renderTyped(): void {
    const { t } = this.words;
    this.nameViews();
    this.mine.lang = this.words.language;
    const focused = document.activeElement?.id ?? "";
    this.mine.replaceChildren(make("h2", { tabindex: "-1" }, t("mine")), minePart(this));
    if (this.known.gathers) {
      this.gathering.lang = this.words.language;
      this.gathering.replaceChildren(make("h2", { tabindex: "-1" }, t("gather")), gatherPart(this));
    }
    const shown = focused ? document.getElementById(focused) : null;
    if (shown && (this.mine.contains(shown) || this.gathering.contains(shown))) document.getElementById(focused)?.focus({ preventScroll: true });
    this.mark();
  }

  /** Marks what was reacted to: with a tint where the browser can, and always with a button in words. */
  private mark(): void {
    document.querySelectorAll(".here").forEach((one) => one.remove());
    const ranges: Range[] = [];
    for (const comment of this.typed.comments) {
      const range = locate(comment);
      if (!range) continue;
      ranges.push(range);
      const open = () => this.edit(this.typed.comments.find((one) => one.id === comment.id) ?? comment);
      blockOf(range)?.append(make("button", { type: "button", class: "here", id: `here-${comment.number}`, lang: this.words.language, onclick: open }, this.words.t("your-number", { n: comment.number })));
    }
    if ("highlights" in CSS) CSS.highlights.set("mine", new Highlight(...ranges));
  }
}

/** Starts the page on what stands in it. */
export function start(place: Place | null = placeOfBrowser()): Page {
  return new Page(JSON.parse(document.querySelector("#data")?.textContent ?? "null") as Known, place);
}
