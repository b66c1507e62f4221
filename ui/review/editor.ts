import { KINDS, SENTIMENTS, type Comment } from "./answers";
import type { App } from "./app";
import { choice, labelled, make } from "./dom";
import { blocksUnder, said, section, sentences, type Passage } from "./passage";

/** How many passages of a section can be chosen from a list. */
const MOST_PASSAGES = 200;
const WHOLE: Passage = { chapter: "", reference: "", quote: "", before: "", after: "" };

/** The dialog in which a reaction is typed. What is typed in it is kept at once, and is there again after a crash. */
export function openEditor(app: App, comment: Comment, heading?: HTMLElement): void {
  const { t } = app.words;
  const known = app.typed.comments.some((one) => one.id === comment.id);
  const draft = { ...comment };
  const opener = document.activeElement;
  const keep = () => app.change({ draft: { ...draft } }, true);
  const passages = passagesFor(app, comment, heading);
  const quoted = make("blockquote", { id: "editor-quote" });
  const where = make("p", { class: "soft" });
  const showQuote = () => {
    quoted.textContent = draft.quote;
    quoted.hidden = draft.quote === "";
    where.textContent = draft.reference;
  };
  const about = choice(passages.map(([words], at) => [String(at), words]), "0", () => {
    Object.assign(draft, passages[Number(about.value)]?.[1] ?? WHOLE);
    showQuote();
    keep();
  });
  about.setAttribute("aria-describedby", "editor-quote");
  const wrong = make("p", { class: "wrong", id: "editor-wrong", role: "alert" });
  const text = make("textarea", { rows: "6", "aria-describedby": "editor-wrong" });
  text.value = draft.text;
  const proposal = make("textarea", { rows: "3" });
  proposal.value = draft.proposal;
  const kind = choice(["", ...KINDS].map((key) => [key, t(`kind-${key || "none"}`)]), draft.kind);
  const sentiment = choice(["", ...SENTIMENTS].map((key) => [key, t(`sentiment-${key || "none"}`)]), draft.sentiment);
  const fields = { text, proposal, kind, sentiment };
  for (const [name, field] of Object.entries(fields)) {
    field.addEventListener("input", () => {
      draft[name as keyof typeof fields] = field.value;
      keep();
    });
  }
  const isTouched = () => draft.text !== comment.text || draft.proposal !== comment.proposal;
  const close = () => {
    app.change({ draft: null });
    dialog.close();
    dialog.remove();
    // What it was opened from may have been shown anew meanwhile.
    const back = opener?.id ? document.getElementById(opener.id) : opener;
    if (back instanceof HTMLElement) back.focus();
  };
  const cancel = () => {
    if (!isTouched() || window.confirm(t("cancel-sure"))) close();
  };
  const store = () => {
    if (draft.text.trim() === "" && draft.proposal.trim() === "") {
      wrong.textContent = t("text-needed");
      text.setAttribute("aria-invalid", "true");
      text.focus();
      return;
    }
    const others = app.typed.comments.filter((one) => one.id !== draft.id);
    app.change({ comments: [...others, draft].sort((one, two) => one.number - two.number) });
    close();
    app.say(t("kept", { n: draft.number }));
  };
  const dialog = make("dialog", {
    "aria-labelledby": "editor-title",
    oncancel: (event) => {
      event.preventDefault();
      cancel();
    },
    onkeydown: (event) => {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent;
      if (key !== "Enter" || !(ctrlKey || metaKey)) return;
      // Where the focus goes back to a button, the same key would press it.
      event.preventDefault();
      store();
    },
  },
  make("h2", { id: "editor-title" }, t(known ? "editor-edit" : "editor-new", { n: draft.number })),
  labelled(t("about"), about, "editor-about"), where, quoted,
  labelled(t("text"), text, "editor-text"), wrong,
  labelled(t("proposal"), proposal, "editor-proposal"),
  make("div", { class: "beside" }, labelled(t("kind"), kind, "editor-kind"), labelled(t("sentiment"), sentiment, "editor-sentiment")),
  make("div", { class: "row" },
    make("button", { type: "button", class: "primary", onclick: store }, t("keep")),
    make("button", { type: "button", onclick: cancel }, t("cancel"))));
  showQuote();
  document.body.append(dialog);
  dialog.showModal();
  text.focus();
}

/** What a reaction can be about, that it is about first. */
function passagesFor(app: App, comment: Comment, heading?: HTMLElement): [string, Passage][] {
  const { t } = app.words;
  const { chapter, reference, quote, before, after } = comment;
  const own: Passage = { chapter, reference, quote, before, after };
  const isWhole = chapter === "" && quote === "";
  const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text).replace(/\s+/g, " ");
  const found: [string, Passage][] = [[isWhole ? t("about-plan") : quote === "" || heading ? t("about-section") : t("about-passage"), own]];
  const whole = heading ? section(heading) : null;
  if (whole && whole.quote !== quote) found.push([t("about-section"), whole]);
  for (const block of heading ? blocksUnder(heading) : []) {
    const passage = said(block);
    if (passage && passage.quote !== "") found.push([t("about-block", { what: short(passage.quote) }), passage]);
    for (const sentence of sentences(block)) {
      const part = said(block, sentence);
      if (part) found.push([t("about-sentence", { what: short(sentence) }), part]);
    }
    if (found.length > MOST_PASSAGES) break;
  }
  if (!isWhole) found.push([t("about-plan"), WHOLE]);
  return found;
}
