import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryBackend } from "../src/backend/memory";
import { openWindow } from "./window";

test("a version goes out with a reason for what does not hold, and the next stage is in sight", async () => {
  const { user, backend } = await openWindow("#/versies");
  const issue = await screen.findByRole("button", { name: "95%-versie uitbrengen" });
  await waitFor(() => expect(issue).toHaveProperty("disabled", false));
  await user.click(issue);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("button", { name: "Toch uitbrengen" })).toHaveProperty("disabled", true);
  await user.type(dialog.getByLabelText("Reden om toch uit te brengen"), "De termijn dwingt.");
  await user.click(dialog.getByRole("button", { name: "Toch uitbrengen" }));
  await screen.findByRole("heading", { level: 1, name: "Kan de definitieve versie uit?" });
  expect((await backend.versions()).at(-1)?.overrides[0].reason).toBe("De termijn dwingt.");
}, 30000);

test("an approval is recorded for one principal and the gate closes", async () => {
  const { user, backend } = await openWindow("#/versies");
  await user.click(await screen.findByRole("button", { name: "Leg akkoord vast: hoofdofficier van justitie" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Leg akkoord vast" }));
  await screen.findByText("De opdrachtgevers zijn akkoord");
  expect((await backend.gates("95")).find((row) => row.gate === "approvals")?.finding).toBeNull();
}, 30000);

test("by keyboard alone: the palette finds a screen and goes there", async () => {
  const { user } = await openWindow("#/overzicht");
  await user.keyboard("{Control>}k{/Control}");
  await user.keyboard("rond");
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Wie is om een reactie gevraagd?" });
}, 30000);

test("letters are commands outside text and letters inside it", async () => {
  const { user } = await openWindow("#/rondes");
  await screen.findByRole("button", { name: "Ronde openen" });
  await user.keyboard("n");
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "nn?");
  expect(dialog.getByLabelText("Titel")).toHaveProperty("value", "nn?");
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
  await user.click(dialog.getByRole("button", { name: "Ronde openen" }));
  await screen.findByRole("region", { name: "R3" });
}, 30000);

test("the next change is shown by a key, with its reason", async () => {
  const { user, container } = await openWindow("#/vergelijk?van=70&tot=85");
  await waitFor(() => expect(container.querySelector(".reason")).not.toBeNull());
  await user.keyboard("j");
  expect(container.querySelector(".reason.on")?.textContent).toContain("R1-015");
  expect(container.querySelector(".compared .chosen")).not.toBeNull();
}, 30000);

test("a new plan begins empty and says where to begin", async () => {
  const { user } = await openWindow("#/", {}, memoryBackend(false));
  await user.click(screen.getByRole("button", { name: "Nieuw plan…" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "Plan voor de Delta");
  await user.type(dialog.getByLabelText("Wie bent u?"), "voorzitter");
  await user.click(dialog.getByRole("button", { name: "Kies waar het komt…" }));
  await screen.findByText("Het plan is nog leeg");
  expect(screen.getByText("Plan voor de Delta")).toBeTruthy();
}, 30000);

test("a paper is made and the log says where it went", async () => {
  const { user } = await openWindow("#/stukken");
  await user.click(await screen.findByRole("radio", { name: "Verantwoording" }));
  await user.click(screen.getByRole("button", { name: "Stuk maken…" }));
  await screen.findByText("Verantwoording (pdf)", undefined, { timeout: 5000 });
}, 30000);

test("what goes wrong is told in a sentence, not in a code", async () => {
  const backend = memoryBackend();
  backend.open_round = () => Promise.reject({ code: "problem-read-only", arguments: [], exit: "refused" });
  const { user } = await openWindow("#/rondes", {}, backend);
  await screen.findByRole("button", { name: "Ronde openen" });
  await user.keyboard("n");
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByLabelText("Titel"), "Ronde drie");
  await user.click(dialog.getByRole("button", { name: "Ronde openen" }));
  await screen.findByText(/Dit plan is hier alleen te lezen/);
}, 30000);
