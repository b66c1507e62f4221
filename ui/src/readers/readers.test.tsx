import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";
import { isAnswers } from "../reactions/import/useDroppedAnswers";

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  document.elementFromPoint ??= () => null;
  globalThis.CSS ??= { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
});

/** The plan in memory, with a reader at it. */
async function openAs(role: string, address: string) {
  localStorage.clear();
  const backend = memoryBackend();
  await backend.add_member({ key: "meelezer", name: "Adviseur parket", organisation: "OM", role, task: "" });
  await backend.sit_as("meelezer");
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  render(<App backend={backend} />);
  await screen.findByRole("heading", { level: 1 });
  return { user, backend };
}

test("a reader reacts in general in its own name, and takes that back while nothing was done with it", async () => {
  const { user, backend } = await openAs("reader", "#/reacties");
  expect(screen.getByText(/U leest mee/)).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: /^Reageren/ }));
  const dialog = await screen.findByRole("dialog", { name: "Reageren in eigen naam" });
  await user.click(within(dialog).getByRole("button", { name: "Reactie geven" }));
  expect(await within(dialog).findByText("Schrijf een reactie of een tekstvoorstel.")).toBeTruthy();
  await user.type(within(dialog).getByRole("textbox", { name: /^Reactie/ }), "Mooi plan.");
  expect((await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Reactie geven" }));
  const given = await waitFor(async () => {
    const row = (await backend.register()).rows.find((one) => one.excerpt === "Mooi plan.");
    if (!row) throw new Error("not there yet");
    return row;
  });
  expect(given).toMatchObject({ respondent: "Adviseur parket", organisation: "OM", chapter: 0 });
  await act(async () => {
    location.hash = `#/reacties?nr=${given.label}`;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  await user.click(await screen.findByRole("button", { name: `Terugnemen ${given.label}` }));
  await waitFor(async () => expect((await backend.register()).rows.map((one) => one.label)).not.toContain(given.label));
});

test("a reader chooses a paragraph of the chapter by keyboard, and can change nothing of it", async () => {
  const { user, backend } = await openAs("reader", "#/hoofdstukken");
  const first = (await backend.chapters())[0];
  await act(async () => {
    location.hash = `#/hoofdstukken/${first.id}`;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  const page = await waitFor(() => {
    const found = document.querySelector(".ProseMirror");
    if (!found) throw new Error("no page yet");
    return found;
  });
  expect(page.getAttribute("contenteditable")).toBe("false");
  expect(screen.getByRole("button", { name: "Voetnoot invoegen" }).hasAttribute("disabled")).toBe(true);
  const react = await screen.findByRole("button", { name: /^Reageren/ });
  await waitFor(() => expect(react.hasAttribute("disabled")).toBe(false));
  await user.click(react);
  const dialog = await screen.findByRole("dialog", { name: "Reageren in eigen naam" });
  await user.click(within(dialog).getByRole("button", { name: /Waarover$/ }));
  const offered = await screen.findAllByRole("option");
  expect(offered[0].textContent).toContain("als geheel");
  expect(offered.at(-1)?.textContent).toBe("Het plan als geheel");
  await user.click(offered[1]);
  const quoted = dialog.querySelector("blockquote")?.textContent ?? "";
  expect(quoted.length).toBeGreaterThan(3);
  await user.type(within(dialog).getByRole("textbox", { name: /^Reactie/ }), "Welke?");
  await user.click(within(dialog).getByRole("button", { name: "Reactie geven" }));
  await waitFor(async () => expect((await backend.chapter(first.id)).comments.some((one) => one.excerpt === "Welke?")).toBe(true));
});

test("nobody takes a reaction of another's back", async () => {
  const { backend } = await openAs("reader", "#/overzicht");
  const other = (await backend.register()).rows[0].label;
  await expect(backend.retract_reaction(other, true)).rejects.toMatchObject({ code: "problem-not-your-reaction" });
});

test("an answer file is told by its ending, wherever it is dropped", () => {
  expect(["/map/reacties-85-waterveen.json", "C:\\Reacties.JSON"].map(isAnswers)).toEqual([true, true]);
  expect(["/map/sterkte.xlsx", "/map/hoofdstuk.docx", "/map/json"].map(isAnswers)).toEqual([false, false, false]);
});
