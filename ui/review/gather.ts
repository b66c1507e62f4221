import { NotAnswers, readAnswers, type Comment, type Person } from "./answers";
import type { App } from "./app";
import { labelled, make } from "./dom";
import type { Gathered } from "./keep";

/** Who coordinates a body's answer gathers here what colleagues said, and decides what is passed on. */
export function gatherPart(app: App): HTMLElement {
  const { t } = app.words;
  const { gathered } = app.typed;
  const picked = make("input", { type: "file", accept: ".json,application/json", multiple: true, onchange: () => {
    const files = [...(picked.files ?? [])];
    picked.value = "";
    void Promise.all(files.map((file) => file.text())).then((sources) => gather(app, sources));
  } });
  const people = [...new Set(gathered.map((one) => spelledOf(one.from)))];
  return make("div", {},
    make("p", {}, t("gather-about")), make("p", { class: "soft" }, t("gather-remarks")),
    labelled(t("gather-open"), picked, "gather-files"),
    gathered.length === 0 ? make("p", {}, t("gather-none")) : make("p", { id: "gather-stand" }, stand(app)),
    ...people.map((who) => person(app, who, gathered.filter((one) => spelledOf(one.from) === who))));
}

/** How many are passed on, kept, and not decided on. */
function stand(app: App): string {
  const { gathered } = app.typed;
  const of = (pass: boolean | null) => gathered.filter((one) => one.pass === pass).length;
  return app.words.t("gather-stand", { n: of(true), kept: of(false), open: of(null) });
}

function person(app: App, who: string, said: Gathered[]): HTMLElement {
  const { t } = app.words;
  const at = [...new Set(app.typed.gathered.map((one) => spelledOf(one.from)))].indexOf(who);
  const all = (pass: boolean) => () => {
    const own = new Set(said.map((one) => one.comment.id));
    const before = app.typed.gathered;
    app.change({ gathered: before.map((one) => (own.has(one.comment.id) ? { ...one, pass } : one)) });
    app.say(t(pass ? "gather-all-passed" : "gather-all-kept", { who, n: said.length }), () => app.change({ gathered: before }));
  };
  return make("section", { "aria-labelledby": `gather-${at}`, class: "gathered" },
    make("h3", { id: `gather-${at}` }, t("gather-of", { who, n: said.length })),
    make("div", { class: "row" },
      make("button", { type: "button", id: `pass-all-${at}`, onclick: all(true) }, t("gather-pass-all"), " ", make("span", { class: "sr" }, who)),
      make("button", { type: "button", id: `keep-all-${at}`, onclick: all(false) }, t("gather-keep-all"), " ", make("span", { class: "sr" }, who)),
      make("button", { type: "button", id: `take-away-${at}`, onclick: () => takeAway(app, who, said) }, t("gather-take-away"), " ", make("span", { class: "sr" }, who))),
    make("ol", { class: "mine" }, ...said.map((one) => row(app, one))));
}

function row(app: App, one: Gathered): HTMLElement {
  const { t } = app.words;
  const { comment, pass } = one;
  const radio = (key: string, value: boolean | null) => {
    const id = `gather-${key}-${comment.id}`;
    const input = make("input", { type: "radio", name: `gather-${comment.id}`, id, onchange: () => {
      app.change({ gathered: app.typed.gathered.map((other) => (other.comment.id === comment.id ? { ...other, pass: value } : other)) }, true);
      const place = document.querySelector("#gather-stand");
      if (place) place.textContent = stand(app);
    } });
    input.checked = pass === value;
    return make("span", { class: "radio" }, input, make("label", { for: id }, t(`gather-${key}`)));
  };
  const words = (part: string, key: string) => (key ? make("span", { class: "tag" }, t(`${part}-${key}`)) : null);
  return make("li", { id: `gathered-${comment.id}` },
    make("h4", {}, comment.reference || t("about-plan")),
    comment.quote ? make("blockquote", {}, comment.quote) : null,
    comment.text ? make("p", { class: "said-text" }, comment.text) : null,
    comment.proposal ? make("p", { class: "said-text" }, make("b", {}, `${t("column-proposal")}: `), comment.proposal) : null,
    make("p", {}, words("kind", comment.kind), " ", words("sentiment", comment.sentiment)),
    make("fieldset", {}, make("legend", {}, t("gather-decide"), " ", make("span", { class: "sr" }, comment.text.slice(0, 80))), radio("pass", true), radio("keep", false), radio("undecided", null)));
}

function takeAway(app: App, who: string, said: Gathered[]): void {
  const { t } = app.words;
  const own = new Set(said.map((one) => one.comment.id));
  // With what was removed named, what another tab kept is not joined in again.
  app.change({ gathered: app.typed.gathered.filter((one) => !own.has(one.comment.id)), removed: app.typed.removed });
  app.say(t("gather-taken-away", { who }), () => {
    app.change({ gathered: [...app.typed.gathered.filter((one) => !own.has(one.comment.id)), ...said] });
  });
}

/** Takes colleagues' answer files in. What came before keeps its decision, unless its words changed. */
export function gather(app: App, sources: readonly string[]): void {
  const { t } = app.words;
  const found = new Map(app.typed.gathered.map((one) => [one.comment.id, one]));
  const mine = new Set(app.typed.comments.map((one) => one.id));
  let [fresh, changed, wrong, other] = [0, 0, 0, 0];
  for (const source of sources) {
    try {
      const file = readAnswers(source);
      if (file.plan !== app.known.plan || file.hash !== app.known.hash) {
        other += 1;
        continue;
      }
      for (const comment of file.comments) {
        // A file of one's own, saved before, is opened under “going on”.
        if (mine.has(comment.id) || file.reader === app.typed.reader) continue;
        const { from, ...said } = comment;
        const known = found.get(said.id);
        if (known && same(known.comment, said)) continue;
        if (known) changed += 1;
        else fresh += 1;
        found.set(said.id, { comment: said, from: from ?? { name: file.sender.name, role: file.sender.role }, pass: null });
      }
    } catch (thrown) {
      if (!(thrown instanceof NotAnswers)) throw thrown;
      wrong += 1;
    }
  }
  if (fresh + changed > 0) app.change({ gathered: [...found.values()] });
  const said = [fresh > 0 || changed + wrong + other === 0 ? t("gather-came", { n: fresh }) : "", changed ? t("gather-changed", { n: changed }) : "", wrong ? t("gather-wrong", { n: wrong }) : "", other ? t("gather-other", { n: other }) : ""];
  app.say(said.filter((one) => one !== "").join(" "));
}

function same(one: Comment, other: Comment): boolean {
  return one.text === other.text && one.proposal === other.proposal && one.quote === other.quote;
}

/** A person in words. */
export function spelledOf({ name, role }: Person): string {
  return [name, role].filter((part) => part.trim() !== "").join(", ");
}

/** What goes out in the body's answer: one's own, and what of colleagues is passed on. */
export function passedOn(comments: readonly Comment[], gathered: readonly Gathered[]): Comment[] {
  return [...comments, ...gathered.filter((one) => one.pass === true).map(({ comment, from }) => ({ ...comment, from }))];
}

/** How many reactions of colleagues nobody decided on. */
export function undecided(gathered: readonly Gathered[]): number {
  return gathered.filter((one) => one.pass === null).length;
}
