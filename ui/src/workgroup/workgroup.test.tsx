import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 120_000 });

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

async function workgroup(member = "voorzitter") {
  const backend = memoryBackend();
  await backend.sit_as(member);
  localStorage.clear();
  location.hash = "#/werkgroep";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  const view = render(<App backend={{ ...backend, on_progress: () => () => undefined, cancel: async () => undefined }} />);
  await screen.findByRole("heading", { level: 1, name: "Wie werkt aan dit plan?" });
  return { backend, user, view };
}

const region = (name: string) => screen.findByRole("region", { name });

test("a folder is chosen, a passphrase asked for once, and then it is said who received what", async () => {
  const { user } = await workgroup();
  const panel = await region("Delen");
  expect(panel.textContent).toMatch(/nog niet gedeeld/);
  await user.click(within(panel).getByRole("button", { name: "Gedeelde map kiezen…" }));
  const dialog = await screen.findByRole("dialog", { name: "Een wachtwoord voor dit apparaat" });
  expect(await violations()).toEqual([]);
  const make = within(dialog).getByRole("button", { name: "Sleutels maken" });
  await user.type(within(dialog).getByLabelText(/^Wachtwoord/), "samen veilig");
  expect((make as HTMLButtonElement).disabled).toBe(true);
  await user.type(within(dialog).getByLabelText(/Nog een keer/), "samen veilig");
  await user.click(make);
  await within(panel).findByText(/2 bewerkingen binnen, 3 naar buiten/);
  expect(panel.textContent).toMatch(/conflicted copy/);
  expect(panel.textContent).toMatch(/Alles van dit apparaat staat in de gedeelde map/);
  await screen.findByRole("link", { name: "Alles gedeeld" });
  expect(await violations()).toEqual([]);
});

test("whoever asks is admitted only after the digits were compared, and can be removed", async () => {
  const { user, backend } = await workgroup();
  await backend.unlock("samen veilig");
  await backend.sync("Gedeeld");
  const panel = await region("Delen");
  await user.click(within(panel).getByRole("button", { name: /kiezen…|Andere map…/ }));
  const requests = await region("Wil meedoen");
  expect(requests.textContent).toMatch("48210 93371 05528");
  const admit = within(requests).getByRole("button", { name: "Parketsecretaris toelaten" });
  expect((admit as HTMLButtonElement).disabled).toBe(true);
  await user.click(within(requests).getByRole("checkbox", { name: "Ik heb deze cijfers gehoord" }));
  await user.click(admit);
  await within(panel).findByText(/mist 12 bewerkingen/);
  await user.click(screen.getByRole("button", { name: "Parketsecretaris verwijderen" }));
  const dialog = await screen.findByRole("dialog", { name: "Parketsecretaris verwijderen?" });
  await user.click(within(dialog).getByRole("button", { name: "Verwijderen" }));
  await within(await region("Wie werkt aan dit plan?")).findByText("verwijderd");
});

test("an invitation is a code to send, with what happens next", async () => {
  const { user, backend } = await workgroup();
  await backend.unlock("samen veilig");
  await user.click(await screen.findByRole("button", { name: "Ambtenaar OOV uitnodigen" }));
  const dialog = await screen.findByRole("dialog", { name: "Uitnodiging voor Ambtenaar OOV" });
  expect(within(dialog).getByLabelText("De code van de uitnodiging").textContent).toMatch("DRAAGVLAK1-");
  expect(await violations()).toEqual([]);
});

test("a plan is shared by an address, whose password is asked for when the server wants it", async () => {
  const { user, backend } = await workgroup();
  await backend.unlock("samen veilig");
  const panel = await region("Delen");
  await user.click(within(panel).getByRole("button", { name: "Adres in plaats van map…" }));
  const dialog = await screen.findByRole("dialog", { name: "Delen via een adres" });
  expect(await violations()).toEqual([]);
  await user.type(within(dialog).getByLabelText(/^Adres/), "https://wolk.example/map");
  await user.click(within(dialog).getByRole("button", { name: "Hier delen" }));
  const enter = await screen.findByRole("dialog", { name: "Naam en wachtwoord van de server" });
  expect(await violations()).toEqual([]);
  await user.type(within(enter).getByLabelText(/^Naam/), "voorzitter");
  await user.type(within(enter).getByLabelText(/^Wachtwoord/), "fout");
  await user.click(within(enter).getByRole("button", { name: "Binnengaan" }));
  await within(enter).findByText(/laat u niet binnen/);
  await user.clear(within(enter).getByLabelText(/^Wachtwoord/));
  await user.type(within(enter).getByLabelText(/^Wachtwoord/), "goed");
  await user.click(within(enter).getByRole("button", { name: "Binnengaan" }));
  await within(panel).findByText(/2 bewerkingen binnen/);
  expect(panel.textContent).toMatch("https://wolk.example/map");
});

test("whoever coordinates gives another role, and it can be taken back; the last who coordinates stays so", async () => {
  const { user, backend } = await workgroup();
  await user.click(await screen.findByRole("button", { name: "Rol wijzigen van Ambtenaar OOV" }));
  const dialog = await screen.findByRole("dialog", { name: "Welke rol krijgt Ambtenaar OOV?" });
  const change = within(dialog).getByRole("button", { name: "Rol wijzigen" });
  expect((change as HTMLButtonElement).disabled).toBe(true);
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("radio", { name: "lezer" }));
  await user.click(change);
  await screen.findByText(/Ambtenaar OOV is nu lezer/i);
  const role = async () => (await backend.members()).find((row) => row.name === "Ambtenaar OOV")?.role;
  expect(await role()).toBe("reader");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await vi.waitFor(async () => expect(await role()).toBe("editor"));
  await expect(backend.set_role("voorzitter", "editor", "")).rejects.toMatchObject({ code: "problem-last-coordinator" });
});

test("only who coordinates invites and removes", async () => {
  await workgroup("gemeenten-1");
  await region("Delen");
  expect(screen.queryByRole("button", { name: /uitnodigen|Rol van/ })).toBeNull();
});

test("a value that two people set is settled by choosing one", async () => {
  const { user } = await workgroup();
  const values = await region("Door twee mensen veranderd");
  expect(values.textContent).toMatch(/status/);
  await user.click(within(values).getByRole("button", { name: /Dit wordt het: gereed/ }));
  await vi.waitFor(() => expect(screen.queryByRole("region", { name: "Door twee mensen veranderd" })).toBeNull());
});

test("whoever was invited asks, reads the digits aloud, and is in once admitted", async () => {
  const user = userEvent.setup({ delay: null });
  const backend = memoryBackend(false);
  location.hash = "";
  render(<App backend={{ ...backend, on_progress: () => () => undefined, cancel: async () => undefined }} />);
  await user.click(await screen.findByRole("button", { name: "Meedoen met een uitnodiging" }));
  const dialog = await screen.findByRole("dialog", { name: "Meedoen aan een plan" });
  await user.type(within(dialog).getByLabelText(/Code van de uitnodiging/), "DRAAGVLAK1-ABC");
  await user.click(within(dialog).getByRole("button", { name: "Gedeelde map kiezen" }));
  await user.click(within(dialog).getByRole("button", { name: "Waar het plan op dit apparaat komt kiezen" }));
  await user.click(within(dialog).getByRole("button", { name: "Toelating vragen" }));
  const keys = await screen.findByRole("dialog", { name: "Een wachtwoord voor dit apparaat" });
  await user.type(within(keys).getByLabelText(/^Wachtwoord/), "samen veilig");
  await user.type(within(keys).getByLabelText(/Nog een keer/), "samen veilig");
  await user.click(within(keys).getByRole("button", { name: "Sleutels maken" }));
  await screen.findByText("48210 93371 05528 60914 77203 18846");
  await user.click(screen.getByRole("button", { name: "Ben ik toegelaten?" }));
  await screen.findByText("op weg naar 95%-versie");
});
