import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryBackend } from "../backend/memory";
import { openWindow } from "../../tests/window";

const card = (name: RegExp) => screen.findByRole("region", { name });

test("one who never looked sees what was done lately, and says that it was seen", async () => {
  const { user } = await openWindow("#/overzicht");
  const lately = within(await card(/^Onlangs gedaan/));
  expect(lately.getAllByRole("listitem").length).toBeGreaterThan(3);
  await user.click(lately.getByRole("button", { name: "Gezien" }));
  const since = within(await card(/^Sinds u keek/));
  since.getByText("Sinds u hier keek, heeft niemand anders iets gedaan.");
});

test("what others did since stands there with the way to it; my own deeds do not", async () => {
  const backend = memoryBackend();
  await backend.mark_seen((await backend.overview()).mark);
  const save = async (member: string, words: string) => {
    await backend.sit_as(member);
    const chapter = await backend.chapter("c3c2");
    await backend.save_chapter({ chapter: "c3c2", text: `${chapter.text}\n${words}\n`, base: chapter.heads, reasons: [] });
  };
  await save("om-1", "Een zin van een ander.");
  await save("gemeenten-1", "Een zin van mij.");
  await openWindow("#/overzicht", {}, backend);
  const rows = within(await card(/^Sinds u keek/)).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toHaveLength(1);
  expect(rows[0]!.textContent).toContain("Beleidsadviseur OM: 1 wijziging");
  expect(within(rows[0]!).getByRole("link").getAttribute("href")).toBe("#/hoofdstukken/c3c2");
});

test("what was said to be seen can be taken back", async () => {
  const { user } = await openWindow("#/overzicht");
  await user.click(within(await card(/^Onlangs gedaan/)).getByRole("button", { name: "Gezien" }));
  await card(/^Sinds u keek/);
  await user.keyboard("{Control>}z{/Control}");
  await card(/^Onlangs gedaan/);
});
