import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { sampleRow, sampleRows } from "./samples";
import { openAt, RegisterDouble } from "./testing";

vi.setConfig({ testTimeout: 60_000 });

const grid = () => screen.findByRole("grid");
const open = (count: number) =>
  Array.from({ length: count }, (_, at) => sampleRow(`R1-${String(at + 1).padStart(3, "0")}`, { organisation: "gemeente Waterveen", chapter: 1 + (at % 3), excerpt: `Opmerking ${at + 1}` }));
const current = () => document.querySelector("[role=row][aria-current=true]")?.getAttribute("data-label");
const told = (register: RegisterDouble, label: string) => register.given.get(label);

describe("the register by keyboard alone", () => {
  test("fifty reactions are disposed of, each with what is owed", { timeout: 240_000 }, async () => {
    const register = new RegisterDouble(open(50));
    const { user } = await openAt("#/reacties?stand=open", register, "Reacties");
    await grid();
    for (let at = 0; at < 50; at++) {
      const label = `R1-${String(at + 1).padStart(3, "0")}`;
      await waitFor(() => expect(current()).toBe(label));
      const key = String(1 + (at % 6));
      await user.keyboard(key);
      // The keys that owe a note have put the keyboard in its field: the text is typed there.
      if ("234".includes(key)) await user.keyboard(`n${at}`);
      await user.keyboard("{Control>}{Enter}{/Control}");
      await waitFor(() => expect(told(register, label)).toBeDefined());
    }
    const outcomes = ["processed", "partly", "not-processed", "answered", "noted", "referred"];
    register.rows.forEach((row, at) => expect([row.label, row.outcome]).toEqual([row.label, outcomes[at % 6]]));
    expect(told(register, "R1-003")).toMatchObject({ outcome: "not-processed", note: "n2" });
    expect(await screen.findByText("50 van 50 afgedaan")).toBeTruthy();
    expect(await screen.findByText("Geen reactie past hierbij")).toBeTruthy();
  });

  test("what is owed is asked on the spot, and nothing is stored without it", async () => {
    const register = new RegisterDouble(open(3));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("3");
    const note = screen.getByRole("textbox", { name: "Toelichting die de afzender leest" });
    expect(document.activeElement).toBe(note);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect((await screen.findByRole("alert")).textContent).toContain("de reden");
    expect(register.given.size).toBe(0);
    await user.keyboard("past niet{Escape}j");
    await waitFor(() => expect(told(register, "R1-001")).toMatchObject({ outcome: "not-processed", note: "past niet" }));
    expect(current()).toBe("R1-002");
  });

  test("letters are text in a field and keys outside it", async () => {
    const register = new RegisterDouble(open(3));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("n");
    await user.keyboard("jk5w");
    expect((screen.getByRole("textbox", { name: "Toelichting die de afzender leest" }) as HTMLTextAreaElement).value).toBe("jk5w");
    expect(current()).toBe("R1-001");
    await user.keyboard("{Escape}j");
    expect(current()).toBe("R1-002");
    await user.keyboard("{ArrowDown}");
    expect(current()).toBe("R1-003");
    expect(document.activeElement?.getAttribute("data-label")).toBe("R1-003");
    await user.keyboard("{Home}");
    expect(current()).toBe("R1-001");
  });

  test("what was typed and not stored is still there on coming back", async () => {
    const register = new RegisterDouble(open(3));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("n");
    await user.keyboard("half antwoord{Escape}jk");
    expect((screen.getByRole("textbox", { name: "Toelichting die de afzender leest" }) as HTMLTextAreaElement).value).toBe("half antwoord");
    expect(register.given.size).toBe(0);
  });

  test("a deed is taken back with Ctrl+Z, in the list too", async () => {
    const register = new RegisterDouble(open(3));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("5{Control>}{Enter}{/Control}");
    expect(await screen.findByText("R1-001 is ter kennisname.")).toBeTruthy();
    await waitFor(() => expect(current()).toBe("R1-002"));
    expect(screen.getByText("1 van 3 afgedaan")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("0 van 3 afgedaan")).toBeTruthy();
    expect(register.row("R1-001").outcome).toBeNull();
  });

  test("an answer that came with the file is taken over with P", async () => {
    const register = new RegisterDouble(open(2).map((row) => ({ ...row, proposed: true })), () => ({ given_answer: "Aangevuld in 3.1.", given_status: "deels", proposed_outcome: "partly" }));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await screen.findByText("In het bestand stond al:");
    await user.keyboard("p{Control>}{Enter}{/Control}");
    await waitFor(() => expect(told(register, "R1-001")).toMatchObject({ outcome: "partly", note: "Aangevuld in 3.1." }));
  });

  test("a duplicate is searched and chosen", async () => {
    const register = new RegisterDouble(open(12));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("7");
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Dubbel van" }));
    await user.keyboard("Opmerking 11");
    expect((await screen.findAllByRole("option")).length).toBe(1);
    await user.keyboard("{Enter}{Control>}{Enter}{/Control}");
    await waitFor(() => expect(told(register, "R1-001")).toMatchObject({ outcome: "duplicate", master: "R1-011" }));
  });

  test("W goes to the chapter with the reaction to work in", async () => {
    const { user } = await openAt("#/reacties", new RegisterDouble(open(3)), "Reacties");
    await screen.findByText(/Letter voor letter/);
    await user.keyboard("w");
    await waitFor(() => expect(location.hash).toBe("#/hoofdstukken/c1?verwerk=R1-001"));
  });

  test("a menu opens by its letter and has the letters for itself", async () => {
    const register = new RegisterDouble(open(3));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("b");
    const menu = await screen.findByRole("menu");
    await user.click(within(menu).getByText("Adviseur gemeenten"));
    await waitFor(() => expect(register.row("R1-001").handler).toBe("gemeenten-1"));
    expect(register.given.size).toBe(0);
  });
});

describe("many at once", () => {
  test("a range is disposed of in one go and taken back in one go", async () => {
    const register = new RegisterDouble([...open(4), sampleRow("R1-005", { outcome: "noted" })]);
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("j{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
    expect(screen.getByRole("heading", { name: "4 reacties gekozen" })).toBeTruthy();
    await user.keyboard("3");
    await user.keyboard("later{Control>}{Enter}{/Control}");
    await waitFor(() => expect(register.rows.map((row) => row.outcome)).toEqual([null, "not-processed", "not-processed", "not-processed", "not-processed"]));
    expect(screen.queryByRole("heading", { name: "4 reacties gekozen" })).toBeNull();
    await user.keyboard("{Escape}");
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(register.rows.map((row) => row.outcome)).toEqual([null, null, null, null, "noted"]));
  });

  test("a property is given to all that are selected, and put back as each had it", async () => {
    const register = new RegisterDouble(open(3).map((row, at) => ({ ...row, handler: at === 1 ? "gemeenten-1" : null })));
    const { user } = await openAt("#/reacties", register, "Reacties");
    await grid();
    await user.keyboard("{ArrowDown} {ArrowDown} m");
    await waitFor(() => expect(register.rows.map((row) => row.handler)).toEqual([null, "om-1", "om-1"]));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(register.rows.map((row) => row.handler)).toEqual([null, "gemeenten-1", null]));
  });
});

test("of 100,000 reactions only those in sight exist, and the far ones can be gone to", async () => {
  const { user } = await openAt("#/reacties", new RegisterDouble(sampleRows(100_000)), "Reacties");
  const list = await grid();
  expect(list.getAttribute("aria-rowcount")).toBe("100001");
  expect(within(list).getAllByRole("row").length).toBeLessThan(60);
  await user.keyboard("j{End}");
  await waitFor(() => expect(current()).toBe("R2-100000"));
  expect(within(list).getAllByRole("row").length).toBeLessThan(60);
  expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("100001");
});

test("groups fold by keyboard and say how much is open", async () => {
  const { user } = await openAt("#/reacties?groep=chapter", new RegisterDouble(open(6)), "Reacties");
  const list = await screen.findByRole("treegrid");
  const [first] = within(list).getAllByRole("row", { expanded: true });
  expect(first.textContent).toContain("1 Inleiding");
  expect(first.textContent).toContain("2 open");
  await user.keyboard("j{Home}");
  expect(document.activeElement).toBe(first);
  await user.keyboard("{ArrowLeft}");
  expect(within(list).getAllByRole("row", { expanded: false }).length).toBe(1);
  expect(within(list).queryByText("Opmerking 1")).toBeNull();
});

test("a link lands on what it says", async () => {
  const rows = [sampleRow("R1-001"), sampleRow("R1-002", { outcome: "processed" }), sampleRow("R2-001", { late: true })];
  await openAt("#/reacties/R2-001?ronde=R2", new RegisterDouble(rows), "Reacties");
  await grid();
  expect(current()).toBe("R2-001");
  expect(screen.getByText("ronde: R2")).toBeTruthy();
  expect(location.hash).toBe("#/reacties?ronde=R2&nr=R2-001");
});
