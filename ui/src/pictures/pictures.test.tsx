import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";
import { cleanHtml } from "../chapters/editor/plugins/paste";
import { sampleBackend } from "../chapters/samples";
import { readLink, writeLink } from "./link";

vi.setConfig({ testTimeout: 20000 });

const HASH = "5b".repeat(32);

beforeEach(() => {
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  document.elementFromPoint ??= () => null;
  globalThis.CSS ??= { escape: (name: string) => name.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
});

async function openChapter() {
  location.hash = "#/hoofdstukken/c3";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const sample = sampleBackend();
  const twin = memoryBackend();
  const pictures = { picture: twin.picture, take_picture: twin.take_picture, paste_picture: twin.paste_picture, pick_file: twin.pick_file };
  const backend = new Proxy(sample.backend, { get: (inner, name: string) => pictures[name as keyof typeof pictures] ?? inner[name as keyof typeof inner] });
  render(<App backend={backend} />);
  await waitFor(() => expect(document.querySelectorAll("[data-mark]").length).toBeGreaterThan(4), { timeout: 4000 });
  return sample;
}

/** What the last save stored. */
async function saved(sample: ReturnType<typeof sampleBackend>): Promise<string> {
  fireEvent.blur(document.querySelector(".prose")!);
  await waitFor(() => expect(sample.named("save_chapter").length).toBeGreaterThan(0), { timeout: 6000 });
  return JSON.stringify(sample.named("save_chapter").at(-1));
}

describe("the address of a picture", () => {
  it("is read back from what it is written as, and nothing else is one", () => {
    for (const size of ["own", "narrow", "full"] as const) {
      for (const decorative of [false, true]) expect(readLink(writeLink({ hash: HASH, size, decorative }))).toEqual({ hash: HASH, size, decorative });
    }
    for (const other of ["https://voorbeeld.invalid/x.png", "blob:12", `blob:${HASH}/x`, "data:image/png;base64,x"]) expect(readLink(other)).toBeNull();
  });
});

describe("pasting", () => {
  it("keeps a picture of the plan and drops one of a page", () => {
    const html = cleanHtml(`<p><img src="blob:${HASH}" alt="keten" title="De keten" onerror="x"><img src="https://voorbeeld.invalid/x.png"></p>`, { refused: () => undefined, leftOut: () => undefined });
    expect(html).toBe(`<p><img src="blob:${HASH}" alt="keten" title="De keten"></p>`);
  });
});

describe("a picture in a chapter", () => {
  it("is asked for its description before it is put in, and stands in the source", async () => {
    const sample = await openChapter();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Afbeelding" }));
    const dialog = await screen.findByRole("dialog", { name: "Afbeelding invoegen" });
    expect(within(dialog).getByText(/is weggelaten/)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Voeg in" }));
    expect(within(dialog).getByText(/Schrijf wat de afbeelding laat zien/)).toBeTruthy();
    await user.type(within(dialog).getByRole("textbox", { name: "Beschrijving" }), "Vijf stappen");
    await user.type(within(dialog).getByRole("textbox", { name: "Bijschrift" }), "De keten");
    await user.click(within(dialog).getByRole("button", { name: "Voeg in" }));
    const shown = await waitFor(() => {
      const img = document.querySelector<HTMLImageElement>(".prose .picture img");
      expect(img?.src).toMatch(/^data:image\/png;base64,/);
      return img!;
    });
    expect(shown.alt).toBe("Vijf stappen");
    expect(await saved(sample)).toContain(`![Vijf stappen](blob:${HASH} \\"De keten\\")`);
  });

  it("comes from the clipboard, and one that only dresses needs no description", async () => {
    const sample = await openChapter();
    const user = userEvent.setup();
    const file = new File([new Uint8Array([1, 2, 3])], "image.png", { type: "image/png" });
    const data = { files: [file], getData: () => "", types: ["Files"], items: [] };
    await act(async () => void fireEvent.paste(document.querySelector(".prose")!, { clipboardData: data }));
    const dialog = await screen.findByRole("dialog", { name: "Afbeelding invoegen" });
    await user.click(within(dialog).getByRole("checkbox", { name: /Alleen versiering/ }));
    await user.click(within(dialog).getByRole("button", { name: "Voeg in" }));
    await waitFor(() => expect(document.querySelector(".prose .picture")).toBeTruthy());
    expect(await saved(sample)).toContain(`![](blob:${HASH}#decorative)`);
  });

  it("has a dialog without a fault of access", async () => {
    await openChapter();
    await userEvent.setup().click(screen.getByRole("button", { name: "Afbeelding" }));
    const dialog = await screen.findByRole("dialog", { name: "Afbeelding invoegen" });
    const found = await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations).toEqual([]);
  });
});
