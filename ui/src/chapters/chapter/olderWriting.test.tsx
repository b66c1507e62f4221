import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { memoryBackend } from "../../backend/memory";
import type { Backend } from "../../backend/contract";
import { App } from "../../shell/App";

/** A new chapter of the twin in which someone wrote in earlier sessions. */
async function openAfter(...texts: ((text: string) => string)[]) {
  const backend = memoryBackend();
  await backend.set_settings({ language: "nl", theme: "light", zoom: 1 });
  const id = await backend.add_chapter("Proef", null);
  for (const change of texts) {
    const { text, heads } = await backend.chapter(id);
    await backend.save_chapter({ chapter: id, text: change(text), base: heads, reasons: [] });
  }
  const asked: string[] = [];
  const watched = new Proxy(backend, {
    get: (inner, name: keyof Backend) => {
      const call = inner[name] as (...given: unknown[]) => unknown;
      return name === "undo_writing" || name === "redo_writing" ? (...given: unknown[]) => (asked.push(name), call(...given)) : call;
    },
  });
  location.hash = `#/hoofdstukken/${id}`;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  render(<App backend={watched} />);
  await waitFor(() => expect(document.querySelector(".ProseMirror")).not.toBeNull(), { timeout: 4000 });
  const page = document.querySelector<HTMLElement>(".ProseMirror")!;
  const shown = () => backend.chapter(id).then(({ text }) => text);
  const press = (key: string, more: KeyboardEventInit = { ctrlKey: true }) => act(async () => {
    page.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
    await new Promise((done) => setTimeout(done));
  });
  return { backend, shown, press, asked };
}
const steps = () => within(screen.getByRole("group", { name: "Stappen" }));
const ending = (words: string) => (text: string) => `${text.trimEnd()}\n\n${words}\n`;

describe("undo over sessions", () => {
  it("goes on by Ctrl+Z into what was written before, tells what, and puts it back by Ctrl+Y", async () => {
    const { shown, press } = await openAfter(ending("Gisteren geschreven."), ending("Vanochtend geschreven."));
    await press("z");
    await waitFor(async () => expect(await shown()).not.toContain("Vanochtend"));
    expect(await screen.findByText(/Teruggenomen: wat u .* schreef \(“.*Vanochtend/)).toBeTruthy();
    await press("z");
    await waitFor(async () => expect(await shown()).not.toContain("Gisteren"));
    await waitFor(() => expect(document.querySelector(".ProseMirror")!.textContent).not.toContain("Gisteren"));
    await press("y");
    await waitFor(async () => expect(await shown()).toContain("Gisteren"));
    await press("z", { ctrlKey: true, shiftKey: true });
    await waitFor(async () => expect(await shown()).toContain("Vanochtend"));
  }, 30000);

  it("says when nothing is left, and asks no more", async () => {
    const { press, asked } = await openAfter();
    await press("z");
    expect(await screen.findByText(/Er is niets meer om ongedaan te maken/)).toBeTruthy();
    await press("z");
    expect(asked).toEqual(["undo_writing"]);
  }, 30000);

  it("is behind the buttons too", async () => {
    const { shown } = await openAfter(ending("Gisteren geschreven."));
    await userEvent.click(steps().getByRole("button", { name: "Ongedaan maken" }));
    await waitFor(async () => expect(await shown()).not.toContain("Gisteren"));
    await userEvent.click(steps().getByRole("button", { name: "Opnieuw" }));
    await waitFor(async () => expect(await shown()).toContain("Gisteren"));
  }, 30000);
});
