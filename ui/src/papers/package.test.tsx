import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 120_000 });

async function papers() {
  localStorage.clear();
  location.hash = "#/stukken";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  render(<App backend={memoryBackend()} />);
  await screen.findByRole("heading", { level: 1, name: "Welk stuk gaat naar buiten?" });
  const part = async (name: string) => user.click(await screen.findByRole("tab", { name }));
  return { user, part };
}

/** Colours need a layout: the pairs of tokens are measured elsewhere. The frame of a preview loads nothing here. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { iframes: false, rules: { "color-contrast": { enabled: false } } });
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

test("a package waits for the archive's data and for every decision, and its sending for approval", async () => {
  const { user, part } = await papers();
  await part("Raadspakket");
  await user.click(await screen.findByRole("button", { name: "Pakket maken…" }));
  await screen.findByText(/Het archief moet eerst weten: archiefvormer, waardering/);
  await user.click(screen.getByRole("button", { name: "Invullen…" }));
  const asked = await screen.findByRole("dialog");
  await user.type(within(asked).getByRole("textbox", { name: "Archiefvormer" }), "Regionaal bureau");
  expect(await violations()).toEqual([]);
  await user.click(within(asked).getByRole("button", { name: "Bewaren" }));
  await screen.findByText(/Archief: Regionaal bureau/);
  await user.click(screen.getByRole("button", { name: "Pakket maken…" }));
  await screen.findByText(/Op 2 plaatsen staat iets dat op een persoon wijst/);
  await part("Weglaten");
  await screen.findByText("2 gevonden, 2 nog te beslissen");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Laten staan: 06-12345678" }));
  await screen.findByText("2 gevonden, 1 nog te beslissen");
  await user.click(screen.getByRole("button", { name: "Alles wat open staat weglaten" }));
  await screen.findByText("2 gevonden, 0 nog te beslissen");
  await part("Raadspakket");
  await user.click(await screen.findByRole("button", { name: "Pakket maken…" }));
  await screen.findByText("Gemaakt: Documenten/pakket");
  await user.click(screen.getByRole("button", { name: "Verzending vastleggen…" }));
  const sent = await screen.findByRole("dialog");
  await user.type(within(sent).getByRole("textbox", { name: "Aan" }), "burgemeester en griffie");
  await user.click(within(sent).getByRole("button", { name: "Vastleggen" }));
  await within(sent).findByText(/ontbreekt het akkoord van/);
  await user.type(within(sent).getByRole("textbox", { name: "Waarom toch verzonden" }), "De raden moeten op tijd worden gehoord.");
  await user.type(within(sent).getByRole("textbox", { name: "Wie dat besliste" }), "de regioburgemeester");
  await user.click(within(sent).getByRole("button", { name: "Vastleggen" }));
  await screen.findByRole("cell", { name: "Voorbeeldgemeente 02" });
  expect(await violations()).toEqual([]);
});

test("words of one's own are checked, kept and taken back", async () => {
  const { user, part } = await papers();
  await part("Teksten");
  const box = await screen.findByRole("textbox", { name: "Aanbiedingsbrief" });
  expect(await violations()).toEqual([]);
  await user.clear(box);
  await user.type(box, "Aan {{gemeenten}");
  await user.click(screen.getByRole("button", { name: "Tekst bewaren" }));
  await screen.findByText(/gemeenten kan hier niet worden ingevuld/);
  await user.clear(box);
  await user.type(box, "Aan {{gemeente}");
  await user.click(screen.getByRole("button", { name: "Tekst bewaren" }));
  await screen.findByText("Tekst bewaard: Aanbiedingsbrief.");
  await user.click(await screen.findByRole("button", { name: "Terug naar de tekst van het programma" }));
  expect(await screen.findByDisplayValue(/Aan de burgemeester van/)).toBeTruthy();
});
