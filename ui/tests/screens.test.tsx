import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryBackend } from "../src/backend/memory";
import { barriers } from "./axe";
import { openWindow } from "./window";

const SCREENS: [at: string, nl: string, en: string][] = [
  ["#/overzicht", "Waar staat het plan?", "Where does the plan stand?"],
  ["#/versies", "Kan de 95%-versie uit?", "Can the 95%-versie go out?"],
  ["#/vergelijk", "Wat is er veranderd?", "What has changed?"],
  ["#/rondes", "Wie is om een reactie gevraagd?", "Who was asked to react?"],
  ["#/stukken", "Welk stuk gaat naar buiten?", "Which paper goes out?"],
  ["#/themas", "Welke thema’s, en waarom?", "Which themes, and why?"],
  ["#/werkgroep", "Wie werkt aan dit plan?", "Who works on this plan?"],
  ["#/reacties/gelijk", "Bijna gelijke reacties", "Nearly the same reactions"],
  ["#/reacties/voorstellen", "Themavoorstellen", "Theme proposals"],
  ["#/reacties/vragen", "Gestelde vragen", "Questions asked"],
  ["#/reacties/zonder-reden", "Wijzigingen zonder reden", "Changes without a reason"],
  ["#/reacties/spoor/R1-004", "Het spoor van R1-004", "The trace of R1-004"],
  ["#/zoek?q=gemeente", "Waar staat dat?", "Where does it say that?"],
];

test.each(SCREENS)("%s has no barrier, in both languages, and takes focus to its heading", async (at, nl, en) => {
  for (const [language, title] of [["nl", nl], ["en", en]] as const) {
    const { container, unmount } = await openWindow(at, { language });
    const heading = await screen.findByRole("heading", { level: 1, name: title }, { timeout: 10000 });
    await waitFor(() => expect(container.querySelector("[aria-busy=true]")).toBeNull(), { timeout: 10000 });
    if (!at.startsWith("#/zoek")) expect(document.activeElement).toBe(heading);
    expect(document.title).toBe(`${title} – Draagvlak`);
    expect(document.documentElement.lang).toBe(language);
    expect(await barriers(container)).toEqual([]);
    unmount();
  }
}, 60000);

test("the welcome has no barrier and opens the sample", async () => {
  const { container, user } = await openWindow("#/", {}, memoryBackend(false));
  expect(await barriers(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));
  await screen.findByRole("heading", { level: 1, name: "Waar staat het plan?" });
}, 30000);
