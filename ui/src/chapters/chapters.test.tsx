import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../shell/App";
import type { Backend } from "../backend/contract";
import { sampleBackend, TEXT } from "./samples";

type Changed = (backend: Backend) => Partial<Backend>;

async function open(address: string, changed: Changed = () => ({})) {
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const sample = sampleBackend();
  const other = changed(sample.backend);
  const backend = new Proxy(sample.backend, { get: (inner, name: keyof Backend) => other[name] ?? inner[name] });
  render(<App backend={backend} />);
  return sample;
}
async function openChapter(query = "", changed?: Changed) {
  const sample = await open(`#/hoofdstukken/c3${query}`, changed);
  await waitFor(() => expect(document.querySelectorAll("[data-mark]").length).toBeGreaterThan(4), { timeout: 4000 });
  return sample;
}
const press = (key: string) => act(async () => {
  (document.activeElement as HTMLElement | null)?.blur();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  await new Promise((done) => setTimeout(done));
});

// The browser under the tests lays nothing out and is slow at finding by name.
vi.setConfig({ testTimeout: 20000 });

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
    const toast = (await screen.findByText("De zin ligt vast.")).closest<HTMLElement>(".toast")!;
    await userEvent.click(within(toast).getByRole("button", { name: "Ongedaan maken" }));
    await waitFor(() => expect(named("reopen_conflict")).toEqual([["reopen_conflict", "s1"]]));
  });

  it("opens at a change, also one that was accepted", async () => {
    await openChapter("?wijziging=c", (backend) => ({
      chapter_changes: async (id, from) => (await backend.chapter_changes(id, from)).map((row) => ({ ...row, accepted: row.id === "c" })),
    }));
    await waitFor(() => expect(document.querySelector(".prose .is-selected")?.getAttribute("data-mark")).toBe("c:c"));
  });

  it("opens at a reaction, or shows it among those that lost their passage", async () => {
    await openChapter("?reactie=R1-004");
    await waitFor(() => expect(document.querySelector(".prose .is-selected")?.textContent).toBe("op districtelijk niveau"));
    await act(async () => {
      location.hash = "#/hoofdstukken/c3?reactie=R1-005";
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    await waitFor(() => expect(document.querySelector<HTMLDetailsElement>(".tray")?.open).toBe(true));
    expect(document.querySelector(".tray .is-wanted")?.textContent).toContain("R1-005");
  });

  it("opens at words that were searched for", async () => {
    await openChapter("?zoek=ondernemers%20scholen");
    await waitFor(() => expect(document.querySelector(".hit.is-current")?.textContent).toBe("ondernemers"));
    expect(await screen.findByDisplayValue("ondernemers")).toBeTruthy();
  });

  it("accepts all in the chapter from a menu in sight, and Ctrl+Z outside the text takes it back", async () => {
    const { named } = await openChapter();
    await userEvent.click(screen.getByRole("button", { name: "Meer met wijzigingen" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Accepteer alles in dit hoofdstuk" }));
    await waitFor(() => expect(named("decide_changes")).toEqual([["decide_changes", ["a", "b", "c"], "accepted"]]));
    await screen.findByText("3 wijzigingen geaccepteerd.");
    await act(async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    });
    await waitFor(() => expect(named("undo_decisions")).toEqual([["undo_decisions", ["d-a", "d-b", "d-c"]]]));
    await waitFor(() => expect(screen.queryByText("3 wijzigingen geaccepteerd.")).toBeNull());
  });

  it("shows the source and goes back without an edit, and without a difference", async () => {
    const { named } = await openChapter();
    await userEvent.click(screen.getByRole("button", { name: "Bron" }));
    expect(await screen.findByDisplayValue(/De samenwerking tussen het zorgdomein/)).toHaveProperty("value", TEXT);
    await userEvent.click(screen.getByRole("button", { name: "Bron" }));
    await waitFor(() => expect(document.querySelectorAll(".prose [data-mark]").length).toBeGreaterThan(4));
    expect([...named("save_chapter"), ...named("keep_draft")]).toEqual([]);
  });

  it.each(["beforeunload", "visibilitychange"])("keeps what was typed when the window goes: %s", async (event) => {
    const { named } = await openChapter();
    await userEvent.click(screen.getByRole("button", { name: "Bron" }));
    const source = await screen.findByDisplayValue(/De samenwerking tussen het zorgdomein/);
    act(() => fireEvent.change(source, { target: { value: `${TEXT}Erbij.\n` } }));
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    act(() => void (event === "beforeunload" ? window : document).dispatchEvent(new Event(event)));
    await waitFor(() => expect(named("keep_draft")).toHaveLength(1));
    await waitFor(() => expect(named("save_chapter")).toHaveLength(1));
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
  });

  it("says that a sentence was saved over without a choice", async () => {
    await openChapter("", (backend) => ({ conflicts: async (id: string) => (await backend.conflicts(id)).map((row) => ({ ...row, saved_over: true })) }));
    expect(await screen.findByText("nog niet gekozen")).toBeTruthy();
    await userEvent.click(screen.getAllByRole("button", { name: "Kies" })[0]!);
    expect(await screen.findByText(/Het hoofdstuk is hierna opgeslagen zonder te kiezen/)).toBeTruthy();
  });

  it("has no barriers", async () => {
    await openChapter();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "label-content-name-mismatch": { enabled: true } } });
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
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "label-content-name-mismatch": { enabled: true } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  });
});
