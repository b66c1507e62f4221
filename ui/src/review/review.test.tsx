import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { ReviewOrder, VersionRow } from "../backend/contract";
import { sampleRow } from "../reactions/samples";
import { openAt, RegisterDouble } from "../reactions/testing";
import { reviewName } from "./reviewName";

vi.setConfig({ testTimeout: 60_000 });

const VERSION: VersionRow = { stage: "70", title: "70%-versie", date: "2018-07-01", hash: "ab12", chapters: 3, comments: 0, words: 300, overrides: [] };

test("a file name is one that every system takes", () => {
  expect(reviewName("IMV één/twee 2019", "85", "gemeente Waterveen")).toBe("imv-een-twee-2019-leesbestand-85-gemeente-waterveen.html");
  expect(reviewName("", "85", null)).toBe("leesbestand-85.html");
});

test("an answer file shows who reviewed what, and comes in in its own round without columns to choose", async () => {
  const register = new RegisterDouble([sampleRow("R1-001"), sampleRow("R2-001")]);
  register.found = { review: { sender: "Adviseur, Waterveen", stage: "85", round: "R1", placed: 2, adrift: 1, general: 0 } };
  const { user } = await openAt("#/reacties/inlezen", register, "Reacties inlezen");
  await user.click(screen.getByRole("button", { name: "Kies een bestand…" }));
  expect(await screen.findByText(/Antwoordbestand van Adviseur, Waterveen/)).toBeTruthy();
  expect(screen.getByText("Dit bestand hoort bij ronde R1.")).toBeTruthy();
  expect(screen.queryByLabelText("Ronde")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Lees 3 reacties in" }));
  await waitFor(() => expect(register.imports).toHaveLength(1));
  expect(register.orders.at(-1)?.round).toBe("R1");
});

test("a review bundle is made for one reader from its round", async () => {
  const register = new RegisterDouble([sampleRow("R1-001")]);
  const orders: ReviewOrder[] = [];
  const backend = register.backend();
  register.backend = () => new Proxy(backend, {
    get: (own, name: keyof typeof backend) => {
      if (name === "export_review") return async (order: ReviewOrder) => { orders.push(order); return { path: order.out, bytes: 1, files: 1 }; };
      if (name === "versions") return async () => [VERSION];
      if (name === "review_readers") return async () => ["gemeente Waterveen"];
      return own[name];
    },
  });
  const { user } = await openAt("#/rondes", register, "Wie is om een reactie gevraagd?");
  await user.click((await screen.findAllByRole("button", { name: /Leesbestand…/ }))[0]);
  const dialog = await screen.findByRole("dialog", { name: "Leesbestand voor beoordelaars" });
  await user.click(await within(dialog).findByRole("button", { name: /Voor wie/ }));
  await user.click(await screen.findByRole("option", { name: "gemeente Waterveen" }));
  expect(within(dialog).getByText(/die van niemand anders/)).toBeTruthy();
  await user.click(within(dialog).getByRole("radio", { name: "English" }));
  await user.click(within(dialog).getByRole("button", { name: "Leesbestand maken…" }));
  await waitFor(() => expect(orders).toMatchObject([{ version: "70", round: "R1", person: "gemeente Waterveen", language: "en" }]));
});
