import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { forgetFiles } from "../backend/memory/sealing";
import { App } from "../shell/App";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 120_000 });
beforeEach(() => {
  forgetFiles();
  localStorage.clear();
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

async function panel() {
  const backend = memoryBackend();
  location.hash = "#/werkgroep";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  render(<App backend={{ ...backend, on_progress: () => () => undefined, cancel: async () => undefined }} />);
  const region = await screen.findByRole("region", { name: "Het bestand van dit plan" });
  return { backend, user, region };
}

test("a passphrase is set, has to be right to be changed, and is removed", async () => {
  const { user, region } = await panel();
  expect(region.textContent).toMatch(/Het bestand is niet versleuteld/);
  await user.click(within(region).getByRole("button", { name: "Reservekopie maken" }));
  await within(region).findByRole("row", { name: /-backup-1/ });
  await user.click(within(region).getByRole("button", { name: "Wachtwoord instellen…" }));
  const set = await screen.findByRole("dialog", { name: "Wachtwoord instellen…" });
  expect(await violations()).toEqual([]);
  const encrypt = within(set).getByRole("button", { name: "Versleutelen" });
  await user.type(within(set).getByLabelText(/^Nieuw wachtwoord/), "vier woorden");
  await user.type(within(set).getByLabelText(/^Nog een keer/), "vier woorde");
  expect((encrypt as HTMLButtonElement).disabled).toBe(true);
  await user.type(within(set).getByLabelText(/^Nog een keer/), "n{Enter}");
  await within(region).findByText(/alleen met het wachtwoord kan iemand ze lezen/);
  await within(region).findByText("versleuteld");

  await user.click(within(region).getByRole("button", { name: "Wachtwoord wijzigen…" }));
  const change = await screen.findByRole("dialog", { name: "Wachtwoord wijzigen…" });
  await user.type(within(change).getByLabelText(/^Huidig wachtwoord/), "geraden");
  await user.type(within(change).getByLabelText(/^Nieuw wachtwoord/), "heel andere woorden");
  await user.type(within(change).getByLabelText(/^Nog een keer/), "heel andere woorden{Enter}");
  expect((await within(change).findByRole("alert")).textContent).toMatch(/opent het plan niet/);
  await user.clear(within(change).getByLabelText(/^Huidig wachtwoord/));
  await user.type(within(change).getByLabelText(/^Huidig wachtwoord/), "vier woorden{Enter}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  await user.click(within(region).getByRole("button", { name: "Wachtwoord verwijderen…" }));
  const remove = await screen.findByRole("dialog", { name: "Wachtwoord verwijderen…" });
  await user.type(within(remove).getByLabelText(/^Huidig wachtwoord/), "heel andere woorden");
  await user.click(within(remove).getByRole("button", { name: "Verwijderen" }));
  await within(region).findByText(/Het bestand is niet versleuteld/);
});

test("a backup is put back after one heard what that means, and the plan becomes a backup", async () => {
  const { user, region } = await panel();
  await within(region).findByText(/nog geen reservekopieën/);
  await user.click(within(region).getByRole("button", { name: "Reservekopie maken" }));
  await user.click(await within(region).findByRole("button", { name: /^Reservekopie van .* terugzetten$/ }));
  const dialog = await screen.findByRole("dialog", { name: /terugzetten\?$/ });
  expect(dialog.textContent).toMatch(/wordt zelf de nieuwste reservekopie/);
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Terugzetten" }));
  await screen.findByText(/staat op de plaats van het plan/);
  await waitFor(() => expect(within(region).getAllByRole("row")).toHaveLength(3));
});

test("an encrypted plan asks for its passphrase, says when it is wrong, and opens", async () => {
  const backend = memoryBackend(false);
  const locked = { ...backend, recent_plans: async () => [{ path: "vergrendeld.draagvlak", title: "vergrendeld", opened: "2026-09-14", missing: false }] };
  location.hash = "";
  const user = userEvent.setup({ delay: null });
  render(<App backend={{ ...locked, on_progress: () => () => undefined, cancel: async () => undefined }} />);
  await user.click(await screen.findByRole("button", { name: "vergrendeld" }));
  const dialog = await screen.findByRole("dialog", { name: "Dit plan heeft een wachtwoord" });
  expect(await violations()).toEqual([]);
  const field = within(dialog).getByLabelText(/^Wachtwoord/);
  expect(document.activeElement).toBe(field);
  await user.type(field, "geraden{Enter}");
  await within(dialog).findByText(/opent het plan niet/);
  await user.clear(field);
  await user.type(field, "vier woorden bij elkaar{Enter}");
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect((await backend.plan_info())?.sealed).toBe(true);
});
