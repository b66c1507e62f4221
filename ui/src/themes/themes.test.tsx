import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryBackend } from "../backend/memory";
import { barriers } from "../../tests/axe";
import { openWindow } from "../../tests/window";
import { columnOf, itemOf } from "./PollDialog";

// jsdom has no layout: a list is given a height, so that its lines in sight exist.
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 1000 });
Element.prototype.scrollTo ??= () => undefined;

const wait = { timeout: 15_000 };

async function withPoll() {
  const backend = memoryBackend();
  await backend.import_poll({ path: "peiling.xlsx", sheet: null, columns: null }, "2026-06-06", false, "");
  return backend;
}

test("a theme is made of items, whole and in part, with a reason in words", async () => {
  const { user, backend } = await openWindow("#/themas", {}, await withPoll());
  await user.click(await screen.findByRole("button", { name: /Thema toevoegen/ }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "Aanpak ondermijning");
  await user.click(dialog.getByRole("checkbox", { name: "Hefboom Ondermijning" }));
  await user.click(dialog.getByRole("checkbox", { name: "Thema Drugs" }));
  await user.click(dialog.getByRole("checkbox", { name: "Thema Drugs: deels" }));
  await user.click(dialog.getByRole("checkbox", { name: "voorkomt een waterbedeffect" }));
  await user.type(dialog.getByLabelText("Toelichting bij “voorkomt een waterbedeffect”"), "Het komt elders terug.");
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  const card = within(await screen.findByRole("region", { name: "1 Aanpak ondermijning" }, wait));
  card.getByText("deels Thema Drugs");
  card.getByText("voorkomt een waterbedeffect: Het komt elders terug.");
  screen.getByText("Niet in een thema opgenomen: Geweld.");
  expect((await backend.themes()).items[0].taken).toEqual([{ number: 1, part: true }]);
  await user.click(card.getByRole("button", { name: /verwijderen/ }));
  await screen.findByText("Nog geen thema’s", undefined, wait);
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByRole("region", { name: "1 Aanpak ondermijning" }, wait);
}, 60_000);

test("a fifth theme asks who decided that, and says so afterwards", async () => {
  const backend = await withPoll();
  for (const title of ["Een", "Twee", "Drie", "Vier"]) await backend.add_theme({ title, from: [], reasons: [], motivation: "", exception: null });
  const { user } = await openWindow("#/themas", {}, backend);
  await user.click(await screen.findByRole("button", { name: /Thema toevoegen/ }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "Vijf");
  const save = dialog.getByRole("button", { name: "Opslaan" });
  expect(save).toHaveProperty("disabled", true);
  await user.type(dialog.getByLabelText("Wie besloot dat?"), "opdrachtgevers");
  await user.type(dialog.getByLabelText("Waarom mag het?"), "De jeugd kan niet wachten.");
  await user.click(save);
  await screen.findByText(/Meer thema’s mag door een besluit van opdrachtgevers/, undefined, wait);
}, 60_000);

test("the survey is read in, mapped by keyboard, and taken back", async () => {
  const { user, backend } = await openWindow("#/themas/uitvraag");
  await screen.findByText("Nog geen uitvraag", undefined, wait);
  await user.click(screen.getByRole("button", { name: "Antwoorden inlezen…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByText(/3 gemeenten, waarvan 1 zonder antwoord/, undefined, wait);
  await user.click(dialog.getByRole("button", { name: "Inlezen" }));
  await screen.findByText(/2 van 3 gemeenten hebben geantwoord/, undefined, wait);
  const list = await screen.findByRole("listbox", { name: "Omschrijvingen van gemeenten" });
  list.focus();
  await user.keyboard("{Control>}a{/Control}");
  await user.type(screen.getByLabelText("Onderwerp"), "Ondermijning");
  await user.click(screen.getByRole("button", { name: "Onder dit onderwerp tellen (3)" }));
  await waitFor(async () => expect((await backend.survey())?.clusters).toEqual([{ name: "Ondermijning", count: 2, municipalities: ["Aalveen", "Beekdam"] }]), wait);
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(async () => expect((await backend.survey())?.clusters).toEqual([]), wait);
}, 60_000);

test("asking again without a reaction is a result", async () => {
  const { user } = await openWindow("#/themas/uitvraag");
  await user.click(await screen.findByRole("button", { name: "Over de uitvraag" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("checkbox", { name: "Er is later opnieuw gevraagd" }));
  await user.type(dialog.getByLabelText("Waarom en hoe"), "Er waren verkiezingen.");
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  await screen.findByText("Niemand reageerde.", undefined, wait);
}, 60_000);

test("the poll's table says what is unknown, and its picture says the same", async () => {
  const backend = memoryBackend();
  await backend.record_counts({ date: "2026-06-06", interim: false, text: "", respondents: 91, columns: [["BM en OvJ", null], ["Overall", 91]], items: [[{ kind: "Thema", name: "Drugs" }, [24, 81]], [{ kind: "Hefboom", name: "Cybercrime" }, [null, 51]]] });
  const { container } = await openWindow("#/themas/peiling", {}, backend);
  const table = within(await screen.findByRole("region", { name: "Hoe vaak elk onderwerp is gekozen" }, wait));
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual(["OnderwerpSoortBM en OvJOverall", "DrugsThema2481", "CybercrimeHefboom?51", "Respondentenniet bekend91"]);
  expect(container.querySelector("svg[role=img] title")?.textContent).toContain("Drugs: 24, 81; Cybercrime: ?, 51");
}, 60_000);

test("a source is added and a theme rests on it", async () => {
  const backend = memoryBackend();
  await backend.add_theme({ title: "Ondermijning", from: [], reasons: [], motivation: "", exception: null });
  const { user } = await openWindow("#/themas/bronnen", {}, backend);
  await user.click(await screen.findByRole("button", { name: "Bron toevoegen" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "Veiligheidsbeeld");
  await user.type(dialog.getByLabelText("Aantal onderwerpen"), "12");
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  await screen.findByText("12, niet bij naam genoemd", undefined, wait);
  await user.click(screen.getByRole("button", { name: "Thema’s koppelen aan “Veiligheidsbeeld”" }));
  const link = within(await screen.findByRole("dialog"));
  await user.click(link.getByRole("checkbox", { name: "1 Ondermijning" }));
  await user.click(link.getByRole("button", { name: "Opslaan" }));
  await waitFor(async () => expect((await backend.themes()).themes[0].evidence).toHaveLength(1), wait);
}, 60_000);

test("every part is without barriers, empty and filled", async () => {
  for (const [language, filled] of [["nl", false], ["en", true]] as const) {
      for (const part of ["keuze", "uitvraag", "bronnen", "peiling"]) {
        const backend = memoryBackend();
        if (filled) {
          await backend.import_poll({ path: "", sheet: null, columns: null }, "2026-06-06", false, "");
          await backend.import_survey({ path: "", sheet: null, columns: null });
          await backend.map_priorities(["ondermijning"], "Ondermijning");
          await backend.add_theme({ title: "Ondermijning", from: [{ item: "Drugs", part: true }], reasons: [["shared", ""]], motivation: "", exception: null });
          await backend.add_evidence({ title: "Beeld", maker: "", commissioner: "", count: 3, subjects: [], text: "" });
        }
        const { container, unmount } = await openWindow(`#/themas/${part}`, { language }, backend);
        await waitFor(() => expect(container.querySelector("[aria-busy=true]")).toBeNull(), wait);
        expect(await barriers(container), `${part} ${language}`).toEqual([]);
        unmount();
      }
  }
}, 120_000);

test("items and columns are read as people write them", () => {
  expect(itemOf("Hefboom: Zorg- en veiligheidsdomein")).toEqual({ kind: "Hefboom", name: "Zorg- en veiligheidsdomein" });
  expect(itemOf("Thematisch werken")).toEqual({ kind: "", name: "Thematisch werken" });
  expect(columnOf("BM en OvJ = burgemeester, hoofdofficier")).toEqual({ name: "BM en OvJ", groups: ["burgemeester", "hoofdofficier"] });
  expect(columnOf("Overall =")).toEqual({ name: "Overall", groups: [] });
});
