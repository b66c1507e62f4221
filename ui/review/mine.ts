import { answersOf, NotAnswers, readAnswers, spelled, type Comment, type Sender } from "./answers";
import { hasTyped, isSaved, signature, type App } from "./app";
import { labelled, make, offer } from "./dom";
import { passedOn, undecided } from "./gather";
import { merged } from "./keep";
import { workbook, type Sheet } from "./sheet";

const FIELDS: (keyof Sender)[] = ["name", "role", "organisation"];

/** Everything the reviewer said: who they are, what they said, and how it goes back. */
export function minePart(app: App): HTMLElement {
  const { t } = app.words;
  return make("div", {},
    senderPart(app),
    make("h3", { id: "mine-list" }, t("mine-count", { n: app.typed.comments.length })),
    app.typed.comments.length === 0 ? make("p", {}, t("none")) : make("ol", { class: "mine", "aria-labelledby": "mine-list" }, ...app.typed.comments.map((comment) => row(app, comment))),
    savePart(app));
}

function senderPart(app: App): HTMLElement {
  const { t } = app.words;
  const fields = FIELDS.map((name) => {
    const needed = name !== "organisation";
    const field = make("input", { type: "text", autocomplete: name === "name" ? "name" : name === "organisation" ? "organization" : "organization-title", required: needed, "aria-describedby": needed ? "sender-wrong" : undefined });
    field.value = app.typed.sender[name];
    field.addEventListener("input", () => {
      field.removeAttribute("aria-invalid");
      app.change({ sender: { ...app.typed.sender, [name]: field.value } }, true);
    });
    return labelled(t(name), field, `sender-${name}`);
  });
  return make("form", { class: "sender", onsubmit: (event) => event.preventDefault() },
    make("h3", {}, t("sender")), make("p", { class: "soft" }, t("sender-about")), ...fields, make("p", { class: "wrong", id: "sender-wrong", role: "alert" }));
}

function row(app: App, comment: Comment): HTMLElement {
  const { t } = app.words;
  const n = comment.number;
  const words = (part: string, key: string) => (key ? make("span", { class: "tag" }, t(`${part}-${key}`)) : null);
  const button = (key: string, onclick: () => void) => make("button", { type: "button", id: `${key}-${n}`, onclick }, t(key), " ", make("span", { class: "sr" }, t("number", { n })));
  return make("li", { id: `mine-${n}` },
    make("h4", {}, t("number", { n }), comment.reference ? make("span", { class: "soft" }, ` · ${comment.reference}`) : null),
    comment.quote ? make("blockquote", {}, comment.quote) : null,
    comment.text ? make("p", { class: "said-text" }, comment.text) : null,
    comment.proposal ? make("p", { class: "said-text" }, make("b", {}, `${t("column-proposal")}: `), comment.proposal) : null,
    make("p", {}, words("kind", comment.kind), " ", words("sentiment", comment.sentiment)),
    make("div", { class: "row" },
      button("edit", () => app.edit(comment)),
      button("remove", () => remove(app, comment)),
      comment.quote ? button("show", () => app.reveal(comment)) : null));
}

function remove(app: App, comment: Comment): void {
  const { t } = app.words;
  const n = comment.number;
  app.change({ comments: app.typed.comments.filter((one) => one.id !== comment.id), removed: [...app.typed.removed, comment.id] });
  app.say(t("removed", { n }), () => {
    app.change({ comments: [...app.typed.comments, comment].sort((one, two) => one.number - two.number), removed: app.typed.removed.filter((id) => id !== comment.id) });
    app.say(t("restored", { n }));
  });
}

function savePart(app: App): HTMLElement {
  const { t } = app.words;
  const deadline = app.known.deadline[app.words.language];
  const picked = make("input", { type: "file", accept: ".json,application/json", onchange: () => {
    const file = picked.files?.[0];
    if (file) void file.text().then((source) => takeIn(app, source));
    picked.value = "";
  } });
  return make("section", { "aria-labelledby": "save" },
    make("h3", { id: "save" }, t("save")), make("p", {}, t("save-about")),
    deadline ? make("p", {}, t("deadline", { day: deadline })) : null,
    make("div", { class: "row" },
      make("button", { type: "button", id: "save-answers", class: "primary", onclick: () => save(app, "json") }, t("save-answers")),
      make("button", { type: "button", id: "save-sheet", onclick: () => save(app, "xlsx") }, t("save-sheet"))),
    make("p", { class: "soft", id: "stored" }, storedSentence(app)),
    labelled(t("open"), picked, "open-answers"));
}

/** What is true of what was typed: whether the browser keeps it, and whether it is in a file. */
export function storedSentence(app: App): string {
  const { t } = app.words;
  const kept = t(app.keeps ? "stored" : "not-stored");
  if (!hasTyped(app.typed)) return kept;
  return `${kept} ${t(isSaved(app.typed) ? "all-saved" : "unsaved")}`;
}

function save(app: App, kind: "json" | "xlsx"): void {
  const { t } = app.words;
  const { sender, comments, remarks } = app.typed;
  if (!hasTyped({ ...app.typed, draft: null })) return app.say(t("nothing-to-save"));
  const lacking = (["name", "role"] as const).filter((name) => sender[name].trim() === "");
  if (lacking.length > 0) {
    const wrong = document.querySelector("#sender-wrong");
    if (wrong) wrong.textContent = t("sender-needed");
    for (const name of lacking) document.querySelector(`#sender-${name}`)?.setAttribute("aria-invalid", "true");
    document.querySelector<HTMLElement>(`#sender-${lacking[0]}`)?.focus();
    return;
  }
  const open = undecided(app.typed.gathered);
  if (open > 0) {
    app.show("gather");
    return app.say(t("gather-first", { n: open }));
  }
  const all = passedOn(comments, app.typed.gathered);
  const file = `${fileName(t("file-name"), app)}.${kind}`;
  if (kind === "json") offer(file, "application/json", spelled(answersOf(app.known, app.typed.reader, sender, all, remarks)));
  else offer(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(sheets(app)));
  app.change({ saved: signature(app.typed) }, true);
  app.say(t("saved", { file }));
}

/** A name every system takes: `reacties-85-waterveen-adviseur`. */
export function fileName(begin: string, app: App): string {
  const plain = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24);
  const { organisation, name } = app.typed.sender;
  return [begin, plain(app.known.stage), plain(organisation), plain(name)].filter((part) => part !== "").join("-");
}

/** The same as the answer file, as a spreadsheet that the program reads like any other. */
export function sheets(app: App): Sheet[] {
  const { t } = app.words;
  const { sender, remarks } = app.typed;
  const comments = passedOn(app.typed.comments, app.typed.gathered);
  const column = (key: string) => t(`column-${key}`);
  const said = (part: string, key: string) => (key ? t(`${part}-${key}`) : "");
  const first: Sheet = {
    name: t("sheet-reactions"), widths: [6, 20, 20, 20, 12, 24, 40, 60, 40, 14, 12, 18],
    rows: [
      [column("number"), t("name"), t("organisation"), t("role"), column("date"), column("reference"), column("quote"), column("text"), column("proposal"), column("kind"), column("sentiment"), "Draagvlak-id"],
      ...comments.map((one) => [String(one.number), (one.from ?? sender).name, sender.organisation, (one.from ?? sender).role, one.date, one.reference, one.quote, one.text, one.proposal, said("kind", one.kind), said("sentiment", one.sentiment), one.id]),
    ],
  };
  const answered = remarks.filter((one) => one.satisfied !== null || one.text.trim() !== "");
  if (answered.length === 0) return [first];
  const yes = (value: boolean | null) => (value === null ? "" : t(value ? "satisfied-yes" : "satisfied-no").toLowerCase());
  const earlier = (label: string) => app.known.earlier.find((one) => one.label === label);
  const second: Sheet = {
    name: t("sheet-answers"), widths: [10, 60, 40, 14, 60],
    rows: [
      [column("number"), column("text"), column("proposal"), column("satisfied"), column("remark")],
      ...answered.map((one) => [one.label, earlier(one.label)?.text ?? "", earlier(one.label)?.proposal ?? "", yes(one.satisfied), one.text]),
    ],
  };
  return comments.length === 0 ? [second] : [first, second];
}

/** Goes on with a file that was saved before. */
export function takeIn(app: App, source: string): void {
  const { t } = app.words;
  try {
    const file = readAnswers(source);
    if (file.plan !== app.known.plan || file.hash !== app.known.hash) return app.say(t("open-other"));
    const before = app.typed.comments.length + app.typed.gathered.length;
    // Who begins with the file goes on as the same reader, so that nothing counts as another's.
    const begins = app.typed.comments.length === 0 && file.reader !== "";
    // A body's answer that was saved before: what colleagues said was passed on.
    const passed = file.comments.flatMap(({ from, ...comment }) => (from ? [{ comment, from, pass: true }] : []));
    const next = merged(app.typed, { comments: file.comments.filter((one) => !one.from), remarks: file.remarks, gathered: passed, removed: [] });
    const sender = { ...app.typed.sender };
    for (const name of FIELDS) sender[name] ||= file.sender[name];
    app.change({ ...next, sender, reader: begins ? file.reader : app.typed.reader });
    app.say(t("opened", { n: next.comments.length + next.gathered.length - before }));
  } catch (thrown) {
    if (!(thrown instanceof NotAnswers)) throw thrown;
    app.say(t("open-wrong"));
  }
}
