import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { LettersOrder, AnswerSheetOrder } from "../backend/contract";
import { sampleRow } from "../reactions/samples";
import { openAt, RegisterDouble } from "../reactions/testing";
import { lettersName, sheetName } from "./sheetName";

vi.setConfig({ testTimeout: 60_000 });

const rows = [sampleRow("R1-001", { outcome: "noted" }), sampleRow("R2-001")];

async function looking(found: RegisterDouble["found"]) {
  const register = new RegisterDouble(rows);
  register.found = found;
  const { user } = await openAt("#/reacties/inlezen", register, "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  await screen.findByText("blad Reacties, kop op rij 7");
  return { user, register };
}

test("a file that comes again shows what changed and what vanished", async () => {
  await looking({ changed: [{ label: "R1-001", sheet: "Reacties", cell: "C3", before: "was dit", after: "wordt dat" }], vanished: ["R2-001"] });
  const again = await screen.findByRole("region", { name: "Dit bestand kwam eerder" });
  expect(again.textContent).toContain("1 reactie is gewijzigd");
  expect(again.textContent).toContain("was dit");
  expect(again.textContent).toContain("wordt dat");
  expect(within(again).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#/reacties?nr=R1-001", "#/reacties?nr=R2-001"]);
});

test("a cell with several points is split only when it is ticked, and the sum says so", async () => {
  const splits = [{ cell: "Reacties!B2", parts: ["1. meer\n", "2. minder"], split: false }];
  const { user, register } = await looking({ splits });
  register.found = { splits: [{ ...splits[0], split: true }], rows: 5, fresh: 4, split: 1, parts: 2, known: 1, skipped: 1 };
  await user.click(screen.getByRole("checkbox", { name: "Splits cel Reacties!B2 in 2 reacties" }));
  expect(await screen.findByText("5 rijen = 2 nieuw + 1 gesplitst (in 2 reacties) + 1 al bekend + 1 overgeslagen")).toBeTruthy();
  expect(register.orders.at(-1)?.split).toEqual(["Reacties!B2"]);
  await user.click(screen.getByRole("button", { name: "Splits geen" }));
  await waitFor(() => expect(register.orders.at(-1)?.split).toEqual([]));
});

test("a kept mapping is used by its name, and rows without a sender are given one", async () => {
  const notice = (code: string) => ({ sheet: "Reacties", row: 9, cell: "B9", code, found: "Duinrode", skipped: false });
  const { user, register } = await looking({ mappings: ["gemeente"], notices: [notice("blank-respondent"), notice("sender-in-sheet-name")] });
  await user.click(screen.getByRole("button", { name: /Bewaarde indeling/ }));
  await user.click(await screen.findByRole("option", { name: "gemeente" }));
  await waitFor(() => expect(register.orders.at(-1)).toMatchObject({ named: "gemeente", mapping: null }));
  await user.click(screen.getByRole("checkbox", { name: "Een rij zonder afzender is van de afzender erboven" }));
  await user.click(screen.getByRole("checkbox", { name: "De naam van het blad is de afzender" }));
  await waitFor(() => expect(register.orders.at(-1)).toMatchObject({ fill_down: true, sender_from_sheet: true }));
  await user.click(screen.getByRole("button", { name: "Lees 3 reacties in" }));
  await waitFor(() => expect(register.imports).toHaveLength(1));
  expect(register.orders.at(-1)).toMatchObject({ named: "gemeente", fill_down: true });
});

test("every notice has a name in words", async () => {
  const codes = ["hidden-row", "date-from-number", "note", "struck-text", "coloured", "open-quote", "no-such-section", "quote-differs", "text-differs"];
  await looking({ notices: codes.map((code, row) => ({ sheet: "Reacties", row, cell: "B9", code, found: "", skipped: false })) });
  const told = [...document.querySelectorAll("details.reg-notices summary")].map((line) => line.textContent ?? "");
  expect(told).toHaveLength(codes.length);
  for (const code of codes) expect(told.some((line) => line.includes(code))).toBe(false);
});

test("an answer sheet and letters are made from the register", async () => {
  const register = new RegisterDouble(rows);
  const orders: (AnswerSheetOrder | LettersOrder)[] = [];
  const backend = register.backend();
  register.backend = () => new Proxy(backend, {
    get: (own, name: keyof typeof backend) => {
      if (name === "export_register" || name === "write_letters") return async (order: AnswerSheetOrder & LettersOrder) => { orders.push(order); return { path: order.out, bytes: 1, files: 1 }; };
      return own[name];
    },
  });
  const { user } = await openAt("#/reacties", register, "Reacties");
  await user.click(await screen.findByRole("button", { name: /Antwoorden aan de indieners/ }));
  const dialog = await screen.findByRole("dialog", { name: "Antwoorden aan de indieners" });
  await user.click(await within(dialog).findByRole("radio", { name: "ODS" }));
  await user.click(within(dialog).getByRole("button", { name: "Antwoordblad maken…" }));
  await waitFor(() => expect(orders).toMatchObject([{ round: "R2", format: "ods", audience: "internal", out: "/map/reacties.xlsx" }]));
  await user.click(within(dialog).getByRole("button", { name: "Brieven maken…" }));
  await waitFor(() => expect(orders[1]).toMatchObject({ round: "R2", format: "pdf" }));
  await user.click(within(dialog).getByRole("radio", { name: "Word" }));
  await user.click(within(dialog).getByRole("checkbox", { name: "Alle brieven in één zipbestand" }));
  await user.click(within(dialog).getByRole("button", { name: "Brieven maken…" }));
  await waitFor(() => expect(orders[2]).toMatchObject({ round: "R2", format: "docx" }));
});

test("a file name is one that every system takes", () => {
  expect(sheetName("IMV één/twee 2019", "R1", "ods")).toBe("imv-een-twee-2019-antwoorden-R1.ods");
  expect(sheetName("", null, "csv")).toBe("antwoorden.csv");
  expect(lettersName("IMV 2019", "R1")).toBe("imv-2019-brieven-R1.zip");
});
