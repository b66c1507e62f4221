import { screen } from "@testing-library/react";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { sampleRows } from "./samples";
import { openAt, RegisterDouble } from "./testing";

vi.setConfig({ testTimeout: 120_000 });

/** Colours need a layout: the pairs of tokens are measured elsewhere. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
function register(language: "nl" | "en", theme: "light" | "dark"): RegisterDouble {
  const double = new RegisterDouble(sampleRows(8).map((row) => ({ ...row, proposed: row.outcome === null })), () => ({
    given_answer: "Aangevuld.", given_status: "deels", proposed_outcome: "partly", proposal: "Liever zo.", quote: "andere woorden", alike: [{ label: "R1-003", excerpt: "Bijna hetzelfde", likeness: 0.8 }],
  }));
  double.language = language;
  double.theme = theme;
  return double;
}

test.each<["nl" | "en", "light" | "dark"]>([["nl", "light"], ["en", "dark"]])("no barrier on any screen of reactions (%s, %s)", async (language, theme) => {
  const dutch = language === "nl";
  const { user, view } = await openAt("#/reacties?nr=R1-003", register(language, theme), dutch ? "Reacties" : "Reactions");
  await screen.findByText(/Letter voor letter/);
  expect(await violations()).toEqual([]);
  await user.keyboard("j7");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Escape}{Control>}{Enter}{/Control}");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Escape} ");
  expect(await violations()).toEqual([]);
  view.unmount();
  for (const [address, heading] of [
    ["#/reacties?groep=state", dutch ? "Reacties" : "Reactions"],
    ["#/reacties?zoek=onvindbaar", dutch ? "Reacties" : "Reactions"],
    ["#/reacties/hoofdlijnen", dutch ? "Hoofdlijnen" : "Main lines"],
    ["#/reacties/nieuw", dutch ? "Reactie toevoegen" : "Add a reaction"],
    ["#/reacties/inlezen", dutch ? "Reacties inlezen" : "Read reactions in"],
  ]) {
    const { user: here, view: screenful } = await openAt(address, register(language, theme), heading);
    await screen.findByText(/Adviseur OM/);
    expect(await violations(), address).toEqual([]);
    if (address.endsWith("inlezen")) {
      await here.click(screen.getByRole("button", { name: /^(Kies een bestand|Choose a file)/ }));
      await screen.findByText(/5 (rijen|rows) =/);
      expect(await violations(), "looking at a file").toEqual([]);
    }
    screenful.unmount();
  }
});
