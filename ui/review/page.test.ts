import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import userEvent from "@testing-library/user-event";
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { build } from "vite";
import { answersOf, readAnswers, spelled, type Comment } from "./answers";
import type { Place } from "./keep";
import { Page } from "./page";
import { known, PLAN } from "./samples";

vi.setConfig({ testTimeout: 60_000 });

const user = userEvent.setup();
let files: { name: string; blob: Blob }[] = [];

class Shelf implements Place {
  held = new Map<string, string>();
  full = false;
  getItem(key: string) { return this.held.get(key) ?? null; }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.held.set(key, value);
  }
  removeItem(key: string) { this.held.delete(key); }
}

let shelf: Shelf;

beforeEach(() => {
  document.body.innerHTML = PLAN;
  document.querySelectorAll("dialog").forEach((one) => one.remove());
  shelf = new Shelf();
  files = [];
  // A browser has these; the page in tests has not.
  HTMLDialogElement.prototype.showModal = function () { this.open = true; };
  HTMLDialogElement.prototype.close = function () { this.open = false; };
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => { last = blob as Blob; return "blob:x"; };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) { if (last) files.push({ name: this.download, blob: last }); });
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dialog = () => within(screen.getByRole("dialog"));

async function react(at: string, text: string): Promise<void> {
  await user.click(button(at));
  await user.type(dialog().getByLabelText("Uw reactie"), text);
  await user.click(dialog().getByRole("button", { name: "Reactie vastleggen" }));
}

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  document.dispatchEvent(new Event("selectionchange"));
}

test("the script in the program is the one these sources make", async () => {
  const made = await build({ configFile: join(import.meta.dirname, "vite.config.ts"), logLevel: "silent", build: { write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.find((one) => one.type === "chunk")?.code;
  const kept = readFileSync(join(import.meta.dirname, "../../assets/review/review.js"), "utf8");
  expect(kept, "run `npm run review` in ui").toBe(script);
  // The names of a spreadsheet's parts look like addresses.
  expect(kept.replaceAll("http://schemas.openxmlformats.org/", "")).not.toMatch(/<\/script|<!--|https?:|fetch\(|XMLHttpRequest|WebSocket/i);
});

test("every word the page says is there in both languages", () => {
  const sources = ["page", "mine", "editor", "earlier", "gather"].map((name) => readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8")).join("\n");
  const keys = [...sources.matchAll(/\bt\("([a-z-]+)"/g)].map((found) => found[1]);
  expect(keys.length).toBeGreaterThan(20);
  for (const key of keys) for (const language of ["nl", "en"] as const) expect(known.words[language][`review-page-${key}`], `${language} ${key}`).toBeTruthy();
});

test("a selected passage is quoted with its section and what stands around it, without notes and numbers", async () => {
  new Page(known, shelf);
  const paragraph = document.querySelectorAll("[data-chapter=aa] p")[1];
  const [first, last] = [paragraph.firstChild, paragraph.lastChild];
  if (!first || !last) throw new Error("no text");
  select(first, 23, last, 9);
  await user.click(button("Reageer op de selectie"));
  await user.type(dialog().getByLabelText("Uw reactie"), "Hoeveel minder?");
  await user.click(dialog().getByRole("button", { name: "Reactie vastleggen" }));
  const kept = JSON.parse([...shelf.held.values()][0]).comments[0];
  expect(kept).toMatchObject({ chapter: "aa", reference: "1.1 Ambitie", quote: "Wij willen minder overlast", text: "Hoeveel minder?", number: 1 });
  expect(kept.before.endsWith("gehoord. ")).toBe(true);
  expect(screen.getByRole("button", { name: "Uw reactie 1" }).closest("p")).toBe(paragraph);
});

test("of two passages that read alike the one is marked that was meant", async () => {
  new Page(known, shelf);
  const text = document.querySelectorAll("[data-chapter=aa] p")[1].firstChild;
  if (!text) throw new Error("no text");
  select(text, 0, text, 22);
  await user.click(button("Reageer op de selectie"));
  await user.type(dialog().getByLabelText("Uw reactie"), "x");
  await user.click(dialog().getByRole("button", { name: "Reactie vastleggen" }));
  expect(button("Uw reactie 1").closest("p")).toBe(document.querySelectorAll("[data-chapter=aa] p")[1]);
});

test("by keyboard a passage is chosen from its section: whole, paragraph, sentence or point", async () => {
  new Page(known, shelf);
  await user.click(button("Reageer op 1.1 Ambitie"));
  const about = dialog().getByLabelText("Waarover");
  const offered = within(about).getAllByRole("option").map((one) => one.textContent);
  expect(offered).toEqual(["Deze paragraaf als geheel", "Alinea: De raad wordt gehoord. Wij willen minder overlast.", "Zin: De raad wordt gehoord.", "Zin: Wij willen minder overlast.", "Alinea: een <b> punt", "Het plan in het algemeen"]);
  await user.selectOptions(about, "Zin: Wij willen minder overlast.");
  expect(document.querySelector("#editor-quote")?.textContent).toBe("Wij willen minder overlast.");
});

test("what is typed is kept while it is typed, and is there again after a crash", async () => {
  new Page(known, shelf);
  await user.click(button("Reageer in het algemeen"));
  await user.type(dialog().getByLabelText("Uw reactie"), "half");
  document.body.innerHTML = PLAN;
  new Page(known, shelf);
  expect((dialog().getByLabelText("Uw reactie") as HTMLTextAreaElement).value).toBe("half");
});

test("without a name and a role nothing is saved; with them the file holds every letter", async () => {
  new Page(known, shelf);
  await react("Reageer in het algemeen", "  twee  spaties <b>");
  await user.click(button("Uw reacties nu (1)"));
  await user.click(button("Bewaar als antwoordbestand"));
  expect(files).toEqual([]);
  expect(screen.getByText(/Vul uw naam en uw rol in/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Naam"));
  await user.type(screen.getByLabelText("Naam"), "Adviseur");
  await user.type(screen.getByLabelText("Rol"), "adviseur OOV");
  await user.click(button("Bewaar als antwoordbestand"));
  expect(files.map((file) => file.name)).toEqual(["reacties-85-adviseur.json"]);
  const saved = readAnswers(await files[0].blob.text());
  expect(saved.comments[0].text).toBe("  twee  spaties <b>");
  expect(saved).toMatchObject({ plan: known.plan, hash: known.hash, round: "R2", sender: { name: "Adviseur", role: "adviseur OOV", organisation: "" } });
});

test("a removed reaction can be put back, and its number is never given to another", async () => {
  new Page(known, shelf);
  await react("Reageer in het algemeen", "een");
  await user.click(button("Uw reacties nu (1)"));
  await user.click(button("Verwijderen Reactie 1"));
  await user.click(button("Terugzetten"));
  expect(button("Verwijderen Reactie 1")).toBeTruthy();
  await user.click(button("Verwijderen Reactie 1"));
  await react("Reageer in het algemeen", "twee");
  expect(screen.getByRole("heading", { name: "Reactie 2" })).toBeTruthy();
});

test("where the browser keeps nothing that is said, and closing warns until it is in a file", async () => {
  const page = new Page(known, null);
  const leaves = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leaves()).toBe(true);
  await react("Reageer in het algemeen", "een");
  expect(leaves()).toBe(false);
  await user.click(button("Uw reacties nu (1)"));
  expect(screen.getByText(/Deze browser kan hier niets bewaren/)).toBeTruthy();
  page.change({ sender: { name: "a", role: "b", organisation: "" } });
  await user.click(button("Bewaar als spreadsheet (xlsx)"));
  expect(leaves()).toBe(true);
});

test("a browser that is full says so at once", async () => {
  new Page(known, shelf);
  await react("Reageer in het algemeen", "een");
  shelf.full = true;
  await react("Reageer in het algemeen", "twee");
  await user.click(button("Uw reacties nu (2)"));
  expect(screen.getByText(/Deze browser kan hier niets bewaren/)).toBeTruthy();
});

test("two tabs of one file lose nothing of each other", async () => {
  const one = new Page(known, shelf);
  await react("Reageer in het algemeen", "van de een");
  document.body.innerHTML = PLAN;
  new Page(known, shelf);
  await react("Reageer in het algemeen", "van de ander");
  one.change({ sender: { name: "a", role: "b", organisation: "" } });
  const kept = JSON.parse([...shelf.held.values()][0]);
  expect(kept.comments.map((comment: { text: string }) => comment.text)).toEqual(["van de een", "van de ander"]);
});

test("an earlier answer is judged and remarked upon, and both go back", async () => {
  new Page(known, shelf);
  await user.click(button("Uw eerdere reacties"));
  await user.click(screen.getByRole("radio", { name: "Nee" }));
  await user.type(screen.getByLabelText("Wat u bij dit antwoord wilt zeggen (mag leeg blijven)"), "Niet helder.");
  const kept = JSON.parse([...shelf.held.values()][0]);
  expect(kept.remarks).toEqual([{ label: "R1-003", satisfied: false, text: "Niet helder." }]);
});

const body = { ...known, organisation: "gemeente Waterveen", gathers: true };
const colleague = (reader: string, name: string, texts: string[], wrong = {}) => {
  const comments = texts.map((text, at): Comment => ({ id: `${reader}-${at + 1}`, number: at + 1, date: "2018-07-13", chapter: "aa", reference: "1 Inleiding", quote: "", before: "", after: "", text, proposal: "", kind: "", sentiment: "" }));
  return new File([spelled({ ...answersOf(known, reader, { name, role: "", organisation: "Waterveen" }, comments, []), ...wrong })], `${name}.json`);
};

test("who coordinates a body's answer gathers what colleagues said, and what is kept stays out of the file", async () => {
  new Page(body, shelf);
  await user.click(button("Reacties van collega’s"));
  const pick = screen.getByLabelText("Antwoordbestanden van collega’s openen");
  await user.upload(pick, [colleague("cc", "Raadslid", ["mee", "niet mee"]), colleague("dd", "Wijkmanager", ["ook mee"]), colleague("ee", "Ander", ["x"], { plan: "00" }), new File(["{"], "kapot.json")]);
  expect(await screen.findByText("Nieuw in de verzameling: 3. Geen antwoordbestand, of beschadigd: 1. Van een ander plan of een andere versie: 1.")).toBeTruthy();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id} ${one.nodes[0].html}`)).toEqual([]);
  await user.click(button("Uw reacties nu"));
  await user.type(screen.getByLabelText("Naam"), "Coördinator");
  await user.type(screen.getByLabelText("Rol"), "AOV");
  await user.click(button("Bewaar als antwoordbestand"));
  expect(files).toEqual([]);
  expect(screen.getByText(/Beslis eerst over elke reactie van uw collega’s \(nog 3\)/)).toBeTruthy();
  await user.click(button("Geef alles mee Wijkmanager"));
  const choices = screen.getAllByRole("radio", { name: "Gaat mee" });
  await user.click(choices[0]);
  await user.click(screen.getAllByRole("radio", { name: "Blijft bij ons" })[1]);
  expect(screen.getByText("Gaat mee: 2. Blijft bij u: 1. Nog te beslissen: 0.")).toBeTruthy();
  await user.click(button("Uw reacties nu"));
  await user.click(button("Bewaar als antwoordbestand"));
  const text = await files[0].blob.text();
  expect(text).not.toContain("niet mee");
  expect(readAnswers(text).comments.map(({ id, text, from }) => [id, text, from?.name])).toEqual([["cc-1", "mee", "Raadslid"], ["dd-1", "ook mee", "Wijkmanager"]]);
  // A colleague sends more, and changed one: only that asks for a decision again.
  await user.click(button("Reacties van collega’s"));
  await user.upload(screen.getByLabelText("Antwoordbestanden van collega’s openen"), colleague("cc", "Raadslid", ["mee, anders", "niet mee", "nieuw"]));
  expect(await screen.findByText("Nieuw in de verzameling: 1. Veranderd, en daarom opnieuw te beslissen: 1.")).toBeTruthy();
  expect(screen.getByText("Gaat mee: 1. Blijft bij u: 1. Nog te beslissen: 2.")).toBeTruthy();
  await user.click(button("Haal weg uit deze verzameling Raadslid"));
  expect(screen.queryByText("nieuw", { selector: ".said-text" })).toBeNull();
  await user.click(button("Terugzetten"));
  expect(screen.getByText("nieuw", { selector: ".said-text" })).toBeTruthy();
  // It is all there after a crash.
  document.body.innerHTML = PLAN;
  new Page(body, shelf);
  expect(button("Reacties van collega’s (2 te beslissen)")).toBeTruthy();
});

test("who only reads sees nothing of gathering", () => {
  new Page(known, shelf);
  expect(screen.queryByRole("button", { name: /collega/ })).toBeNull();
});

test("the page speaks both languages, and the plan keeps its own", async () => {
  new Page(known, shelf);
  await user.click(button("English"));
  expect(document.documentElement.lang).toBe("en");
  expect(button("React to the selection")).toBeTruthy();
  expect(document.querySelector("[data-view=plan]")?.getAttribute("lang")).toBe("nl");
  expect(document.querySelector("[data-w=paper-inserted]")?.textContent).toBe("Added");
  expect(document.activeElement).toBe(button("English"));
});

test("no view has anything axe finds", async () => {
  new Page(known, shelf);
  await react("Reageer op 1.1 Ambitie", "een");
  for (const view of ["Het plan", "Wat is er veranderd", "Uw eerdere reacties", "Uw reacties nu (1)"]) {
    await user.click(button(view));
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => `${view}: ${one.id} ${one.nodes[0].html}`)).toEqual([]);
  }
});
