import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { App } from "../shell/App";
import { sampleBackend } from "./samples";

async function open(address: string) {
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const sample = sampleBackend();
  render(<App backend={sample.backend} />);
  return sample;
}
async function openChapter(query = "") {
  const sample = await open(`#/hoofdstukken/c3${query}`);
  await waitFor(() => expect(document.querySelectorAll("[data-mark]").length).toBeGreaterThan(4), { timeout: 4000 });
  return sample;
}
const press = (key: string) => act(async () => {
  (document.activeElement as HTMLElement | null)?.blur();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  await new Promise((done) => setTimeout(done));
});

beforeEach(() => {
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  document.elementFromPoint ??= () => null;
  globalThis.CSS ??= { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
});

describe("a chapter", () => {
  it("reads its tracked changes aloud in the order of the text", async () => {
    await openChapter();
    const spoken = [...document.querySelectorAll(".prose [data-mark^='c:']")].map((mark) => mark.getAttribute("aria-label"));
    expect(spoken).toEqual([
      "verwijderd door gemeenten-1, om R1-001, R1-002", "ingevoegd door gemeenten-1, om R1-001, R1-002",
      "ingevoegd door gemeenten-1, zonder reden", "verwijderd door gemeenten-1, om R1-003",
    ]);
  });

  it("stores nothing when one only looks, steps and goes away", async () => {
    const { named } = await openChapter();
    await press("j");
    await press("j");
    await act(async () => {
      location.hash = "#/hoofdstukken";
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    await screen.findByRole("grid");
    expect([...named("save_chapter"), ...named("keep_draft")]).toEqual([]);
  });

  it("accepts by J and A, and takes it back", async () => {
    const { named } = await openChapter();
    await press("j");
    await press("a");
    await waitFor(() => expect(named("decide_changes")).toEqual([["decide_changes", ["a"], "accepted"]]));
    await userEvent.click(await screen.findByRole("button", { name: "Ongedaan maken", description: "" }).catch(() => screen.findAllByText("Ongedaan maken").then((all) => all.at(-1)!)));
    await waitFor(() => expect(named("undo_decisions")).toEqual([["undo_decisions", ["d-a"]]]));
  });

  it("comes from the register with the reactions to work in, and says so", async () => {
    await openChapter("?verwerk=R1-004,R1-005");
    expect(await screen.findByText(/U verwerkt R1-004, R1-005/)).toBeTruthy();
  });

  it("settles a sentence rewritten twice by writing both", async () => {
    const { named } = await openChapter();
    await userEvent.click(screen.getAllByRole("button", { name: "Kies" })[0]!);
    await userEvent.click(await screen.findByRole("button", { name: "Neem beide achter elkaar" }));
    await userEvent.click(screen.getByRole("button", { name: "Leg vast" }));
    await waitFor(() => expect(named("settle_conflict")[0]).toEqual(["settle_conflict", "c3", "x", "Partners leren van elkaar. Partners leren samen."]));
  });

  it("has no barriers", async () => {
    await openChapter();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });
});

describe("the outline", () => {
  it("moves a chapter with Alt+arrow, and has no barriers", async () => {
    const { named } = await open("#/hoofdstukken");
    const rows = await screen.findAllByRole("row");
    act(() => rows[2]!.focus());
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(named("move_chapter")).toEqual([["move_chapter", "c3", 2]]));
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });
});
