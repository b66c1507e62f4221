import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";
import { undoLast } from "../shell/undo";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

async function openRounds(backend = memoryBackend()) {
  localStorage.clear();
  location.hash = "#/rondes";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  render(<App backend={backend} />);
  await screen.findByRole("heading", { level: 1, name: "Wie is om een reactie gevraagd?" });
  return { user, backend };
}

test("the critics of the first round are proposed for the second, each with the reactions that show it", async () => {
  const { user, backend } = await openRounds();
  await user.click(await screen.findByRole("button", { name: "Vraag de critici van R1" }));
  const dialog = await screen.findByRole("dialog", { name: "Critici van R1 voor R2" });
  const proposed = await backend.critics("R2", "R1");
  await within(dialog).findByText(proposed.invited[0].who);
  expect(within(dialog).getByText(proposed.invited[0].because.join(", "))).toBeTruthy();
  expect(await backend.persons()).toHaveLength(0);
  await user.click(within(dialog).getByRole("button", { name: `Zet ${proposed.invited.length} op de lijst` }));
  await waitFor(async () => expect((await backend.response("R2")).invitees).toHaveLength(proposed.invited.length));
  const { answered, silent } = await backend.response("R2");
  await screen.findByText(`${proposed.invited.length} gevraagd, ${answered} gereageerd, ${silent} stil`);
});

test("somebody leaves the list for a reason only, and that stays to be read", async () => {
  const backend = memoryBackend();
  await backend.invite_critics("R2", "R1", "2026-08-21");
  const { user } = await openRounds(backend);
  const who = (await backend.response("R2")).invitees[0].person.shown;
  await user.click(await screen.findByText("Toon de lijst"));
  await user.click(await screen.findByRole("button", { name: `Haal ${who} van de lijst`, hidden: true }));
  const dialog = await screen.findByRole("dialog");
  const save = within(dialog).getByRole("button", { name: "Opslaan" });
  expect(save).toHaveProperty("disabled", true);
  await user.type(within(dialog).getByLabelText("Waarom?"), "werkt er niet meer");
  await user.click(save);
  await waitFor(async () => expect((await backend.response("R2")).removed[0].reason).toBe("werkt er niet meer"));
});

test("a person comes on the register with roles and audiences", async () => {
  const { user, backend } = await openRounds();
  await user.click(await screen.findByRole("button", { name: "Voeg iemand toe" }));
  const dialog = await screen.findByRole("dialog", { name: "Voeg iemand toe" });
  await user.type(within(dialog).getByLabelText("Organisatie"), "gemeente Waterveen");
  await user.type(within(dialog).getByLabelText("Rollen"), "AOV, OOV");
  await user.click(within(dialog).getByRole("checkbox", { name: "gemeenteraden" }));
  await user.click(within(dialog).getByRole("button", { name: "Opslaan" }));
  await waitFor(async () => expect(await backend.persons()).toMatchObject([{ shown: "AOV, gemeente Waterveen", roles: ["AOV", "OOV"], audiences: ["councils"] }]));
});

test("a body's round shows what is passed on and kept, and its sheet waits for the last decision", async () => {
  const backend = memoryBackend();
  await backend.hold_for_body("R2", "gemeente Waterveen", null, "R1");
  const labels = (await backend.register()).rows.filter((row) => row.round === "R2").map((row) => row.label);
  await backend.pass_on(labels.slice(1), true);
  await openRounds(backend);
  const part = await screen.findByRole("region", { name: "Antwoord van gemeente Waterveen" });
  await within(part).findByText(`${labels.length - 1} doorgegeven, 0 gehouden, 1 nog niet beslist`);
  expect(within(part).getByRole("button", { name: "Maak het antwoordblad" })).toHaveProperty("disabled", true);
});

test("people come from a sheet after one saw what it brings, and it can be taken back", async () => {
  const backend = memoryBackend();
  backend.pick_file = async () => "/mensen.xlsx";
  backend.import_people = vi.fn(backend.import_people);
  const { user } = await openRounds(backend);
  const people = await screen.findByRole("region", { name: "Mensen" });
  await user.click(within(people).getByRole("button", { name: "Lees een blad in…" }));
  const dialog = await screen.findByRole("dialog", { name: "Mensen uit mensen.xlsx" });
  await within(dialog).findByText("1 nieuw, 0 bijgewerkt, 0 ongewijzigd, 1 overgeslagen.");
  expect(vi.mocked(backend.import_people)).toHaveBeenCalledTimes(1);
  expect(dialog.textContent).toContain("Rij 4 overgeslagen: deze doelgroep kent het plan niet (buren)");
  expect((await backend.persons()).some((person) => person.name === "griffier")).toBe(false);
  await user.click(within(dialog).getByRole("button", { name: "Inlezen" }));
  await vi.waitFor(async () => expect((await backend.persons()).some((person) => person.name === "griffier")).toBe(true));
  await undoLast();
  expect((await backend.persons()).some((person) => person.name === "griffier")).toBe(false);
});
