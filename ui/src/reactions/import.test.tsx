import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { sampleRow } from "./samples";
import { openAt, RegisterDouble } from "./testing";

vi.setConfig({ testTimeout: 60_000 });

const rows = [sampleRow("R1-001", { outcome: "noted" }), sampleRow("R2-001")];

test("a file goes from choosing to stored, and can be taken back whole", async () => {
  const register = new RegisterDouble(rows);
  const { user } = await openAt("#/reacties/inlezen", register, "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  expect(await screen.findByText("5 rijen = 3 nieuw + 1 al bekend + 1 overgeslagen")).toBeTruthy();
  expect(screen.getByText("blad Reacties, kop op rij 7")).toBeTruthy();
  expect(screen.getByText("Graag concreter", { selector: ".reg-examples" })).toBeTruthy();
  expect(screen.getByText("Er is nog niets opgeslagen.")).toBeTruthy();
  expect(register.imports).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Lees 3 reacties in" }));
  expect(await screen.findByText(/3 reacties uit \/map\/reacties.xlsx staan in het register/)).toBeTruthy();
  expect(register.imports).toMatchObject([{ round: "R2", undone: false }]);
  expect(screen.getByRole("link", { name: "Begin met afdoen" }).getAttribute("href")).toBe("#/reacties?stand=open");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(register.imports[0].undone).toBe(true));
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(register.imports[0].undone).toBe(false));
});

test("a mapping without the reaction itself cannot be read in", async () => {
  const { user } = await openAt("#/reacties/inlezen", new RegisterDouble(rows), "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  const field = await screen.findByRole("button", { name: /Wat kolom Opmerking wordt/ });
  await user.click(field);
  await user.click(await screen.findByRole("option", { name: "zo bewaard" }));
  expect(await screen.findByText(/Wijs één kolom aan als reactie/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Lees 3 reacties in" }).hasAttribute("disabled")).toBe(true);
});

test("every notice stands with its row, what was skipped first", async () => {
  const { user } = await openAt("#/reacties/inlezen", new RegisterDouble(rows), "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  expect(await screen.findByText("2 dingen opgemerkt")).toBeTruthy();
  const groups = [...document.querySelectorAll("details.reg-notices")].map((group) => group.textContent);
  expect(groups[0]).toContain("totaalregel");
  expect(groups[0]).toContain("Reacties, rij 12");
  expect(groups[1]).toContain("Reacties, rij 9, B9");
});

test("a dropped file is looked at; one that is no spreadsheet is told what it is", async () => {
  await openAt("#/reacties/inlezen", new RegisterDouble(rows), "Reacties inlezen");
  const place = screen.getByText(/Sleep een bestand/).parentElement as HTMLElement;
  fireEvent.drop(place, { dataTransfer: { files: [new File([""], "brief.txt")] } });
  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain("brief.txt");
  expect(told.textContent).toContain("geen spreadsheet");
  expect(told.textContent).toContain("Er is niets opgeslagen");
});

test("a new round is offered under the next code", async () => {
  const register = new RegisterDouble(rows);
  const { user } = await openAt("#/reacties/inlezen", register, "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  await user.click(await screen.findByRole("button", { name: /^Ronde 2 .*Ronde$|Ronde/ }));
  await user.click(await screen.findByRole("option", { name: /Nieuwe ronde/ }));
  expect((await screen.findByRole("textbox", { name: "Nummer van de nieuwe ronde" }) as HTMLInputElement).value).toBe("R3");
  await user.click(screen.getByRole("button", { name: "Lees 3 reacties in" }));
  await waitFor(() => expect(register.imports).toMatchObject([{ round: "R3" }]));
  expect(await screen.findByText(/De ronde was er nog niet/)).toBeTruthy();
});

test("files that were read in are listed and can be taken back there", async () => {
  const register = new RegisterDouble(rows);
  register.imports = [{ id: "i1", file: "gemeente.csv", round: "R1", date: "2018-07-14", who: "om-1", comments: 12, undone: false }];
  const { user } = await openAt("#/reacties/inlezen", register, "Reacties inlezen");
  await user.click(await screen.findByRole("button", { name: "Ongedaan maken: gemeente.csv" }));
  await waitFor(() => expect(register.imports[0].undone).toBe(true));
  expect(await screen.findByRole("button", { name: "Zet terug: gemeente.csv" })).toBeTruthy();
});

test("a main line is added, and its answer changed", async () => {
  const register = new RegisterDouble(rows);
  const { user } = await openAt("#/reacties/hoofdlijnen", register, "Hoofdlijnen");
  await user.click(await screen.findByRole("button", { name: "Hoofdlijn toevoegen" }));
  const form = document.querySelector("form") as HTMLElement;
  await user.click(within(form).getByRole("button", { name: "Opslaan" }));
  expect(await screen.findByText("Geef de hoofdlijn een kop.")).toBeTruthy();
  await user.type(within(form).getByRole("textbox", { name: "Kop" }), "Andere thema’s");
  await user.click(within(form).getByRole("button", { name: "Opslaan" }));
  await waitFor(() => expect(register.lines.map((line) => line.heading)).toEqual(["Concreter", "Andere thema’s"]));
  await user.click(await screen.findByRole("button", { name: "Wijzig Concreter" }));
  await user.type(await screen.findByRole("textbox", { name: "Antwoord" }), " Klaar.");
  await user.click(screen.getByRole("button", { name: "Opslaan" }));
  await waitFor(() => expect(register.lines[0].answer).toBe("Op hoofdlijnen. Klaar."));
});

test("a pasted e-mail fills in sender and day, and becomes a reaction", async () => {
  const register = new RegisterDouble(rows);
  const { user } = await openAt("#/reacties/nieuw", register, "Reactie toevoegen");
  await user.click(await screen.findByRole("textbox", { name: "Reactie" }));
  await user.paste("Van: raadslid Duinrode\nDatum: 13-07-2018\nOnderwerp: plan\n\nGraag concreter.");
  await waitFor(() => expect((screen.getByRole("textbox", { name: "naam" }) as HTMLInputElement).value).toBe("raadslid Duinrode"));
  expect((screen.getByLabelText("Ontvangen op") as HTMLInputElement).value).toBe("2018-07-13");
  await user.click(screen.getByRole("button", { name: "Zet in het register" }));
  await waitFor(() => expect(location.hash).toBe("#/reacties?nr=R2-002"));
  expect(register.row("R2-002")).toMatchObject({ respondent: "raadslid Duinrode", excerpt: "Graag concreter." });
  expect(register.mails).toHaveLength(1);
  expect(register.mails[0].pasted).toContain("Onderwerp: plan");
});

test("a pasted e-mail that is edited is taken down by hand, and a text that is none stays as it is", async () => {
  const register = new RegisterDouble(rows);
  const { user } = await openAt("#/reacties/nieuw", register, "Reactie toevoegen");
  const field = await screen.findByRole("textbox", { name: "Reactie" });
  await user.click(field);
  await user.paste("Van: wie is deze zin?\nDat blijft onduidelijk.");
  expect((field as HTMLTextAreaElement).value).toContain("Dat blijft onduidelijk.");
  await user.clear(field);
  await user.paste("Van: raadslid Duinrode\nDatum: 13-07-2018\nOnderwerp: plan\n\nGraag concreter.");
  await waitFor(() => expect((field as HTMLTextAreaElement).value).toBe("Graag concreter."));
  await user.type(field, " En korter.");
  await user.click(screen.getByRole("button", { name: "Zet in het register" }));
  await waitFor(() => expect(register.row("R2-002")).toMatchObject({ excerpt: "Graag concreter. En korter." }));
  expect(register.mails).toHaveLength(0);
});
