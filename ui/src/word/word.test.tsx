import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";
import { undoLast } from "../shell/undo";
import { excerptsOf } from "./excerpts";
import { wordName } from "./wordName";

vi.setConfig({ testTimeout: 20000 });

describe("a file of Word", () => {
  it("is named by number and title, for every system", () => {
    expect(wordName({ number: 3, title: "Zorg & Veiligheid: één aanpak" }, "docx")).toBe("3-zorg-veiligheid-een-aanpak.docx");
  });

  it("shows each change with a little of what stands around it", () => {
    const before = `${"a".repeat(100)} oud ${"b".repeat(100)}`;
    const after = before.replace("oud", "nieuw");
    const pieces = [
      { kind: "equal" as const, old: { start: 0, end: 101 }, new: { start: 0, end: 101 } },
      { kind: "deleted" as const, old: { start: 101, end: 104 }, new: { start: 101, end: 101 } },
      { kind: "inserted" as const, old: { start: 104, end: 104 }, new: { start: 101, end: 106 } },
      { kind: "equal" as const, old: { start: 104, end: 205 }, new: { start: 106, end: 207 } },
    ];
    const [only] = excerptsOf({ by: "", date: null, before, after, pieces, revision: null });
    expect(only.map(({ kind, text }) => `${kind} ${text}`)).toEqual([`equal …${"a".repeat(39)} `, "del oud", "ins nieuw", `equal  ${"b".repeat(39)}…`]);
  });

  it("becomes the chapter's text, or reactions that come in once, and both can be taken back", async () => {
    const backend = memoryBackend();
    const [first] = await backend.chapters();
    const before = (await backend.chapter(first.id)).text;
    location.hash = `#/hoofdstukken/${first.id}`;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
    render(<App backend={backend} />);
    const user = userEvent.setup();
    const readIn = async () => {
      await user.click(await screen.findByRole("button", { name: /^Word/ }, { timeout: 8000 }));
      await user.click(await screen.findByRole("menuitem", { name: "Word-bestand inlezen…" }));
    };
    await readIn();
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(dialog.textContent).toContain("Revisie van Collega Lageland"));
    expect(dialog.textContent).toContain("foto van de vergadering");
    await user.click(screen.getByRole("button", { name: "Tekst overnemen" }));
    await waitFor(async () => expect((await backend.chapter(first.id)).text).toContain("Deze zin komt uit Word."));
    await undoLast();
    await waitFor(async () => expect((await backend.chapter(first.id)).text).toBe(before));

    await readIn();
    await user.click(await screen.findByRole("radio", { name: "Reacties" }));
    await user.click(await screen.findByRole("button", { name: "1 reactie inlezen" }));
    const taken = async () => (await backend.imports()).some((row) => row.file === "hoofdstuk-terug.docx");
    await waitFor(async () => expect(await taken()).toBe(true));
    await readIn();
    await user.click(await screen.findByRole("radio", { name: "Reacties" }));
    await screen.findByText("al bekend");
    await undoLast();
    expect((await backend.imports()).some((row) => row.file === "hoofdstuk-terug.docx" && row.undone)).toBe(true);
    expect(screen.getByRole("button", { name: "0 reacties inlezen" }).hasAttribute("disabled")).toBe(true);
  });
});
