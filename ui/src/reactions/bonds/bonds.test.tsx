import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { memoryBackend } from "../../backend/memory";
import type { Backend } from "../../backend/contract";
import { App } from "../../shell/App";
import { canUndo, undoLast } from "../../shell/undo";
import "../testing";

vi.setConfig({ testTimeout: 60_000 });

async function openOn(address: string, heading: RegExp | string, backend: Backend = memoryBackend()) {
  localStorage.clear();
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  render(<App backend={backend} />);
  await screen.findByRole("heading", { level: 1, name: heading });
  return { user, backend };
}

test("a reaction is split by keyboard at the points it numbers, and is whole again after Ctrl+Z", async () => {
  const backend = memoryBackend();
  const label = await backend.add_reaction({ round: "R2", respondent: "raadslid", organisation: "gemeente Waterveen", role: "raadslid", text: "1. Meer over jeugd.\n2. Minder lang.", chapter: null, quote: "", date: null });
  const { user } = await openOn(`#/reacties?nr=${label}`, "Reacties", backend);
  await screen.findByText(/Meer over jeugd/, { selector: "blockquote" });
  await user.keyboard("d");
  const dialog = await screen.findByRole("dialog", { name: `Splits ${label}` });
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>("Deel 2").value).toBe("2. Minder lang.");
  await user.click(within(dialog).getByRole("button", { name: "Splits in 2" }));
  await waitFor(async () => expect((await backend.reaction(label)).row.carried).toBe("split"));
  const [first] = (await backend.reaction(label)).parts;
  expect((await backend.reaction(first)).row.with).toBe(label);
  await undoLast();
  expect((await backend.reaction(label)).row.carried).toBeNull();
  await expect(backend.reaction(first)).rejects.toMatchObject({ code: "problem-no-such" });
});

test("a weighing is recorded beside the balance of the passage, and not without who decided", async () => {
  const { user, backend } = await openOn("#/reacties?nr=R1-004", "Reacties");
  await screen.findByRole("heading", { name: "R1-004" });
  await user.keyboard("e");
  const dialog = await screen.findByRole("dialog", { name: "Weeg R1-004" });
  const record = within(dialog).getByRole("button", { name: "Leg vast" });
  await user.type(within(dialog).getByLabelText("Welke eis is getoetst?"), "kort en krachtig");
  await user.type(within(dialog).getByLabelText("Redenering"), "Anderen stemmen in.");
  expect(record).toHaveProperty("disabled", true);
  await user.type(within(dialog).getByLabelText("Wie besloot?"), "werkgroep");
  await user.click(record);
  await waitFor(async () => expect((await backend.reaction("R1-004")).weighings).toHaveLength(1));
  expect(await screen.findByText("Anderen stemmen in.")).toBeTruthy();
  expect(canUndo()).toBe(true);
  await undoLast();
  expect((await backend.reaction("R1-004")).weighings).toHaveLength(0);
});

test("what is merged is carried by another one and open no longer", async () => {
  const backend = memoryBackend();
  const [one, lead] = (await backend.register()).rows.filter((row) => row.outcome === null).map((row) => row.label);
  await backend.merge_reactions([one], lead);
  const rows = (await backend.register()).rows;
  expect(rows.find((row) => row.label === one)).toMatchObject({ carried: "merged", with: lead });
  await openOn("#/reacties?stand=open", "Reacties", backend);
  await waitFor(() => expect(document.querySelector(`[data-label="${lead}"]`)).not.toBeNull());
  expect(document.querySelector(`[data-label="${one}"]`)).toBeNull();
});

test("questions show their answers together, and silence as silence", async () => {
  const backend = memoryBackend();
  await backend.ask_question("70", null, "Zijn de prioriteiten gewijzigd?");
  const number = await backend.ask_question("70", null, "Dekt de titel de lading?");
  await backend.link_reactions(["R1-004"], number, "answers-question", true);
  const { user } = await openOn("#/reacties/vragen", "Gestelde vragen", backend);
  const asked = await screen.findByRole("region", { name: "V1" });
  expect(within(asked).getByText("Hierop kwam geen reactie.")).toBeTruthy();
  expect(within(await screen.findByRole("region", { name: "V2" })).getByRole("link", { name: "R1-004" })).toBeTruthy();
  await user.click(within(asked).getByRole("button", { name: /Conclusie/ }));
  await user.type(within(await screen.findByRole("dialog")).getByLabelText("Wat kwam eruit?"), "Geen reacties.");
  await user.click(screen.getByRole("button", { name: "Opslaan" }));
  expect(await screen.findByText(/Geen reacties\./)).toBeTruthy();
});

test("proposals are tallied with what speaks against them", async () => {
  const backend = memoryBackend();
  await backend.set_proposal(["R1-004", "R1-005"], "Cyber", "");
  await backend.record_evidence("cyber", "", false, "De peiling zegt anders.", ["R1-001"]);
  await openOn("#/reacties/voorstellen", "Themavoorstellen", backend);
  const proposal = await screen.findByRole("region", { name: "niet Cyber" });
  expect(within(proposal).getByText("2x")).toBeTruthy();
  expect(within(proposal).getByText(/De peiling zegt anders/)).toBeTruthy();
});

test("the trace tells before and after, and the versions that hold it", async () => {
  const backend = memoryBackend();
  const rows = (await backend.register()).rows;
  const changed = rows.find((row) => row.changes > 0 && row.outcome === "processed");
  expect(changed).toBeDefined();
  const told = await backend.trace(changed!.label);
  await openOn(`#/reacties/spoor/${changed!.label}`, `Het spoor van ${changed!.label}`, backend);
  const { old, new: now } = told.changes[0].change;
  if (now) expect(await screen.findByText(now.trim(), { selector: "ins", normalizer: (text) => text.trim() })).toBeTruthy();
  if (old) expect(await screen.findByText(old.trim(), { selector: "del", normalizer: (text) => text.trim() })).toBeTruthy();
});

test("a change without a reason leaves the list when it is explained", async () => {
  const backend = memoryBackend();
  const before = await backend.unexplained_changes();
  expect(before.length).toBeGreaterThan(0);
  const { user } = await openOn("#/reacties/zonder-reden", "Wijzigingen zonder reden", backend);
  await user.click((await screen.findAllByRole("button", { name: /^Leg uit/ }))[0]);
  await user.type(within(await screen.findByRole("dialog")).getByLabelText("Waarom is dit gewijzigd?"), "Redactioneel.");
  await user.click(screen.getByRole("button", { name: "Opslaan" }));
  await waitFor(async () => expect(await backend.unexplained_changes()).toHaveLength(before.length - 1));
});
