import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { barriers } from "../../tests/axe";
import { openWindow } from "../../tests/window";
import { memoryBackend } from "../backend/memory";
import { figureOf } from "../themes/CountsDialog";
import { keyOf } from "./Bodies";

vi.setConfig({ testTimeout: 60_000 });
// jsdom has no layout: a list of which only what is in sight exists is given a height.
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 600 });
const wait = { timeout: 15_000 };

test("a body is added, changed, taken away and put back", async () => {
  const { user, backend } = await openWindow("#/raden?deel=gremia");
  await user.click(await screen.findByRole("button", { name: /Gremium toevoegen/ }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Naam"), "Kerngroep");
  await user.click(dialog.getByRole("button", { name: /Rol/ }));
  await user.click(await screen.findByRole("option", { name: "brengt capaciteit en middelen bijeen" }));
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  await user.click(await screen.findByRole("button", { name: "Kerngroep wijzigen" }, wait));
  const change = within(await screen.findByRole("dialog"));
  await user.type(change.getByLabelText(/Wat het doet/), "Levert mensen.");
  await user.click(change.getByRole("button", { name: "Opslaan" }));
  await screen.findByRole("row", { name: /Kerngroep brengt capaciteit en middelen bijeen Levert mensen/ }, wait);
  await user.click(screen.getByRole("button", { name: "Kerngroep wijzigen" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Verwijderen" }));
  await screen.findByText(/Er staan alleen opdrachtgevers/, undefined, wait);
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByRole("row", { name: /Kerngroep/ }, wait);
  expect((await backend.region_bodies()).at(-1)).toMatchObject({ key: "kerngroep", kind: "means", text: "Levert mensen." });
});

test("a principal of the profile keeps its name and cannot be taken away", async () => {
  const { user } = await openWindow("#/raden?deel=gremia");
  await user.click((await screen.findAllByRole("button", { name: /wijzigen/ }, wait))[0]);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByLabelText("Naam")).toHaveProperty("disabled", true);
  expect(dialog.queryByRole("button", { name: "Verwijderen" })).toBeNull();
});

test("a part that is still to come asks why and who brings it, and is here again", async () => {
  const { user, backend, container } = await openWindow("#/planning");
  const parts = within(await screen.findByRole("region", { name: "Wettelijke onderdelen" }, wait));
  await user.click((await parts.findAllByRole("button", { name: /volgt nog$/ }, wait))[0]);
  const dialog = within(await screen.findByRole("dialog"));
  const save = dialog.getByRole("button", { name: "Opslaan" });
  expect(save).toHaveProperty("disabled", true);
  await user.type(dialog.getByLabelText(/Waarom het nog volgt/), "De agenda staat nog niet vast.");
  await user.type(dialog.getByLabelText(/Wie het brengt/), "voorzitter");
  await user.type(dialog.getByLabelText(/Verwacht/), "najaar");
  await user.click(save);
  await parts.findByText("De agenda staat nog niet vast.", undefined, wait);
  expect(await barriers(container)).toEqual([]);
  const title = (await backend.parts()).find((row) => row.reason)?.title ?? "";
  await user.click(parts.getByRole("button", { name: `${title} is er` }));
  await screen.findByText(`Vastgelegd: ${title} is er.`, undefined, wait);
  expect((await backend.parts()).find((row) => row.title === title)).toMatchObject({ pending: false, reason: "De agenda staat nog niet vast." });
  await user.keyboard("{Control>}z{/Control}");
  await vi.waitFor(async () => expect((await backend.parts()).find((row) => row.title === title)?.pending).toBe(true), wait);
});

test("a sheet of outcomes names what it does not know, and is recorded once a person says what it is", async () => {
  const { user, backend, container } = await openWindow("#/raden");
  await user.click(await screen.findByRole("button", { name: /Blad met uitkomsten/ }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByText(/1 gemeenteraden veranderen/, undefined, wait);
  dialog.getByText(/Rij 5 overgeslagen: er staat een standpunt zonder dag/);
  const record = dialog.getByRole("button", { name: "Vastleggen" });
  expect(record).toHaveProperty("disabled", true);
  await user.click(dialog.getByRole("button", { name: "Voorstel overnemen" }));
  await user.click(await dialog.findByRole("button", { name: /“conform” betekent/ }));
  await user.click(await screen.findByRole("option", { name: "zienswijze" }));
  await dialog.findByText(/2 gemeenteraden veranderen/, undefined, wait);
  expect(await barriers(container)).toEqual([]);
  await user.click(record);
  await screen.findByText("2 van 35 raden gehoord", undefined, wait);
  expect((await backend.councils()).councils[1]).toMatchObject({ said: { outcome: "views" }, views: [expect.stringMatching(/^RAAD/)] });
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText("0 van 35 raden gehoord", undefined, wait);
});

test("three hundred municipalities are looked through by name, and their other names can be kept", async () => {
  const backend = memoryBackend();
  for (let at = 100; at < 407; at++) await backend.add_municipality({ code: `G${at}`, name: `Gemeente ${at}`, inhabitants: null, part: "", address: "" });
  const { user } = await openWindow("#/raden?deel=gemeenten", {}, backend);
  await user.type(await screen.findByLabelText("Zoeken op naam, code of onderdeel", undefined, wait), "Gemeente 317");
  await screen.findByText("1 van 342 gemeenten", undefined, wait);
  await user.click(await screen.findByRole("button", { name: "Gemeente 317 wijzigen" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText(/Andere namen/), "Het Dorp");
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  await vi.waitFor(async () => expect((await backend.municipalities(false)).find((row) => row.code === "G317")?.aliases).toEqual(["Het Dorp"]), wait);
});

test("a state of the poll is taken down by hand, and what is not known stays unknown", async () => {
  const backend = memoryBackend();
  await backend.set_poll({ text: "", items: [{ kind: "Thema", name: "Drugs" }, { kind: "Hefboom", name: "Cybercrime" }], columns: [{ name: "BM en OvJ", groups: [] }, { name: "Overall", groups: [] }], conclusion: "" });
  const { user, container } = await openWindow("#/themas/peiling", {}, backend);
  await user.click(await screen.findByRole("button", { name: "Stand met de hand…" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await barriers(container)).toEqual([]);
  const save = dialog.getByRole("button", { name: "Opslaan" });
  expect(save).toHaveProperty("disabled", true);
  await user.type(dialog.getByLabelText("Drugs, BM en OvJ"), "24");
  await user.type(dialog.getByLabelText("Drugs, Overall"), "81");
  await user.type(dialog.getByLabelText("Cybercrime, Overall"), "51");
  await user.type(dialog.getByLabelText("Respondenten, Overall"), "91");
  await user.click(save);
  const table = within(await screen.findByRole("region", { name: "Hoe vaak elk onderwerp is gekozen" }, wait));
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual(["OnderwerpSoortBM en OvJOverall", "DrugsThema2481", "CybercrimeHefboom?51", "Respondentenniet bekend91"]);
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText(/Er zijn nog geen antwoorden|Nog geen/, undefined, wait);
});

test("how many came is put right, counted or not", async () => {
  const backend = memoryBackend();
  await backend.add_event({ title: "Sessies", places: [], date: "", about: "", invitees: ["burgemeesters"], attendance: "", text: "" });
  const { user } = await openWindow("#/themas/bronnen", {}, backend);
  await user.click(await screen.findByRole("button", { name: "Genodigden en opkomst van “Sessies” wijzigen" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText(/Hoeveel er waren/), "130");
  await user.click(dialog.getByRole("checkbox", { name: /Ze zijn geteld/ }));
  await user.click(dialog.getByRole("button", { name: "Opslaan" }));
  await screen.findByText("ruim 130 personen", undefined, wait);
  await user.keyboard("{Control>}z{/Control}");
  await vi.waitFor(async () => expect((await backend.events())[0].attendance).toBeNull(), wait);
});

test("an annual report says something of each theme, and keeps it when it is recorded again", async () => {
  const backend = memoryBackend();
  await backend.add_theme({ title: "Ondermijning", from: [], reasons: [], motivation: "", exception: null });
  const { user } = await openWindow("#/vervolg", {}, backend);
  await user.click(await screen.findByRole("tab", { name: "Jaarverslagen" }, wait));
  await user.click(await screen.findByRole("button", { name: "Jaarverslag vastleggen" }, wait));
  const dialog = within(await screen.findByRole("dialog"));
  const year = (dialog.getByLabelText("Jaar") as HTMLInputElement).value;
  await user.type(await dialog.findByLabelText("Thema 1: Ondermijning", undefined, wait), "Er zijn panden gesloten.");
  await user.click(dialog.getByRole("button", { name: "Jaarverslag vastleggen" }));
  await user.click(await screen.findByRole("button", { name: `Jaarverslag ${year} vastleggen` }, wait));
  const again = within(await screen.findByRole("dialog"));
  expect(await again.findByDisplayValue("Er zijn panden gesloten.", undefined, wait)).toBeTruthy();
  await user.type(again.getByLabelText("Tekst"), "Een goed jaar.");
  await user.click(again.getByRole("button", { name: "Jaarverslag vastleggen" }));
  await vi.waitFor(async () => expect((await backend.annual_reports()).find((row) => String(row.year) === year)).toMatchObject({ text: "Een goed jaar.", themes: [["Ondermijning", "Er zijn panden gesloten."]] }), wait);
});

test("a short name is made of a name and taken once", () => {
  expect(keyOf("RBOP – Regionaal Bestuurlijk Overleg", [])).toBe("rbop-regionaal-bestuurlijk-overleg");
  expect(keyOf("Kerngroep", ["kerngroep"])).toBe("kerngroep-2");
});

test("a figure that is not known is not nought", () => {
  expect([figureOf(""), figureOf("?"), figureOf("0"), figureOf("1.250"), figureOf("veel")]).toEqual([null, null, 0, 1250, undefined]);
});
