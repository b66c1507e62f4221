import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 15_000 });

async function openAt(hash: string, heading: string) {
  const backend = memoryBackend();
  location.hash = hash;
  render(<App backend={backend} />);
  await screen.findByRole("heading", { level: 1, name: heading });
  return { user: userEvent.setup(), backend };
}

test("a sheet becomes a state, the state a table in its chapter, the next one a comparison", async () => {
  const { user, backend } = await openAt("#/sterkte", "Sterkteverdeling");
  expect(await screen.findByText("Nog geen sterkteverdeling")).toBeTruthy();
  const record = async (definitive: boolean) => {
    await user.click(screen.getByRole("button", { name: /Blad inlezen/ }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByRole("row", { name: /Basisteam Noord/ });
    if (definitive) await user.click(within(dialog).getByRole("checkbox", { name: "Dit is de definitieve verdeling" }));
    await user.click(within(dialog).getByRole("button", { name: "Vastleggen" }));
  };
  await record(false);
  expect(await screen.findByRole("row", { name: "Totaal 180,75 19,5 180,75" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "In het hoofdstuk zetten" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Zetten" }));
  expect(await screen.findByText(/^staat in/)).toBeTruthy();
  await record(true);
  expect(await screen.findByRole("region", { name: "Verschil met stand 1" })).toBeTruthy();
  expect(await screen.findByRole("row", { name: "Basisteam Noord Basispolitiezorg 100,5 110,5 +10" })).toBeTruthy();
  expect((await backend.strength()).map((row) => row.definitive)).toEqual([false, true]);
});

test("the board is gone through by keyboard and a council's views come on the register", async () => {
  const { user, backend } = await openAt("#/raden", "Gemeenteraden");
  await backend.send_to_councils({ municipalities: [], stage: "85", date: null, what: "", supplement: false, override_reason: "", override_by: "" });
  await user.click(screen.getByRole("tab", { name: /Gemeenten/ }));
  await user.click(screen.getByRole("tab", { name: /Horen/ }));
  const board = await screen.findByRole("grid", { name: "Raden" });
  expect(within(board).getAllByRole("row")).toHaveLength(35);
  await user.click(within(board).getByRole("row", { name: /Voorbeeldgemeente 01/ }));
  await user.keyboard("{ArrowRight}");
  const pane = await screen.findByRole("region", { name: "Voorbeeldgemeente 02" });
  await user.click(within(pane).getByRole("button", { name: "Uitkomst vastleggen" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: /Standpunt/ }));
  await user.click(await screen.findByRole("option", { name: "zienswijze" }));
  await user.type(within(dialog).getByRole("textbox", { name: /Punten van de zienswijze/ }), "Noem de wijkagent.{Enter}Meer voor jeugd.");
  await user.click(within(dialog).getByRole("button", { name: "Uitkomst vastleggen" }));
  expect(await screen.findByText("1 van 35 raden gehoord")).toBeTruthy();
  const row = (await backend.councils()).councils.find((council) => council.code === "VB02");
  expect(row?.said?.outcome).toBe("views");
  expect(row?.views).toHaveLength(2);
});

test("a draft that goes before the approval asks for a reason and a name", async () => {
  const { user, backend } = await openAt("#/raden", "Gemeenteraden");
  await backend.issue_version("95", "2026-09-14", "De tijd dringt.");
  await user.click(await screen.findByRole("button", { name: /Verzending aan raden vastleggen/ }));
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText(/ontbreekt het akkoord van/)).toBeTruthy();
  const done = within(dialog).getByRole("button", { name: "Vastleggen" });
  expect(done).toHaveProperty("disabled", true);
  await user.type(within(dialog).getByRole("textbox", { name: "Reden om toch te verzenden" }), "De raden moeten gehoord kunnen worden.");
  await user.type(within(dialog).getByRole("textbox", { name: "Wie besloot dat" }), "voorzitter");
  await user.click(done);
  expect(await screen.findByText("Verzending vastgelegd voor 35 gemeenteraden.")).toBeTruthy();
  expect((await backend.councils()).councils.every((row) => row.state === "sent")).toBe(true);
});

test("milestones are added, and planned backward from adoption", async () => {
  const { user, backend } = await openAt("#/planning", "Planning");
  await backend.add_milestone({ title: "Vaststelling", planned: "2026-12-01", not_yet: false, mark: "adoption" });
  await user.click(screen.getByRole("button", { name: /Mijlpaal toevoegen/ }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox", { name: "Mijlpaal" }), "Ontwerp naar de raden");
  await user.type(within(dialog).getByRole("textbox", { name: /Dagen voor de vaststelling/ }), "70");
  await user.click(within(dialog).getByRole("button", { name: "Opslaan" }));
  await user.click(await screen.findByRole("button", { name: /Terugplannen/ }));
  const back = await screen.findByRole("dialog");
  await user.type(within(back).getByLabelText("Dag van vaststelling"), "2026-12-10");
  await user.click(within(back).getByRole("button", { name: "Plannen" }));
  await screen.findByText(/Teruggepland vanaf/);
  const steps = (await backend.planning()).steps;
  expect(steps.map((step) => step.planned)).toEqual(["2026-10-01", "2026-12-10"]);
});

test("an addendum extends the plan, and a referred reaction goes to its theme", async () => {
  const { user, backend } = await openAt("#/vervolg", "Na de vaststelling");
  await user.click(await screen.findByRole("button", { name: "Aanvulling toevoegen" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox", { name: "Titel" }), "Een jaar langer");
  await user.type(within(dialog).getByRole("textbox", { name: "Besloten door" }), "RBOP");
  await user.type(within(dialog).getByRole("textbox", { name: /Nieuwe periode/ }), "2027-2031");
  await user.click(within(dialog).getByRole("button", { name: "Aanvulling toevoegen" }));
  expect(await screen.findByText("Een jaar langer")).toBeTruthy();
  expect((await backend.addenda())[0].period).toBe("2027-2031");
  await user.click(screen.getByRole("tab", { name: "Uitvoeringsplannen" }));
  const loose = await screen.findByRole("region", { name: "Nog geen thema" });
  const label = within(loose).getAllByRole("link")[0].textContent ?? "";
  await user.click(within(loose).getAllByRole("button", { name: /Naar thema/ })[0]);
  await user.click(await screen.findByRole("option", { name: "Cybercrime" }));
  expect(await screen.findByText(`${label} gaat naar dit uitvoeringsplan.`)).toBeTruthy();
  const plans = await backend.implementation_plans();
  expect(plans.find((row) => row.theme === 4)?.reactions.map((row) => row.label)).toContain(label);
});
