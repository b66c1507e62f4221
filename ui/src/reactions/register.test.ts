import { describe, expect, test } from "vitest";
import { readView, registerAddress, writeView } from "./address";
import { counts, EVERYTHING, filterRows, folded, SAVED, type Filter } from "./filter";
import { groupRows } from "./group";
import { progressOf } from "./progress";
import { sampleRow, sampleRows } from "./samples";
import { sortRows } from "./sort";
import { edge, everyShown, goOn, lineOf, NOTHING, ranged, stepFrom, toggled } from "./triage";

const rows = [
  sampleRow("R1-001", { organisation: "gemeente Waterveen", chapter: 3, reference: "3.10", excerpt: "Graag concreter", outcome: "partly", sentiment: "critical", handler: "om-1" }),
  sampleRow("R1-002", { organisation: "gemeente Duinrode", chapter: 3, reference: "3.2", excerpt: "Wat kost dat?", question: true, late: true, proposed: true }),
  sampleRow("R1-003", { respondent: "raadslid", excerpt: "Het café op de hoek", outcome: "processed", changes: 0, main_line: 2 }),
  sampleRow("R2-001", { role: "burgemeester", chapter: 1, reference: "1", excerpt: "Akkoord", sentiment: "positive", kind: "general", handler: "politie-1", contested: true, outcome: "noted" }),
];
const labels = (filter: Partial<Filter>, found?: Set<string>) =>
  [...filterRows(rows, { ...EVERYTHING, ...filter }, "om-1", found)].map((at) => rows[at].label);
const whole = Int32Array.from(rows.keys());

describe("a filter", () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ["asks nothing", {}, ["R1-001", "R1-002", "R1-003", "R2-001"]],
    ["by round", { rounds: ["R2"] }, ["R2-001"]],
    ["by chapters", { chapters: [1, 0] }, ["R1-003", "R2-001"]],
    ["open holds the proposals", { states: ["open"] }, ["R1-002"]],
    ["by outcome", { states: ["processed", "noted"] }, ["R1-003", "R2-001"]],
    ["proposed", { states: ["proposed"] }, ["R1-002"]],
    ["late", { late: true }, ["R1-002"]],
    ["in time", { late: false }, ["R1-001", "R1-003", "R2-001"]],
    ["questions", { question: true }, ["R1-002"]],
    ["by sentiment", { sentiments: ["critical", "positive"] }, ["R1-001", "R2-001"]],
    ["by kind", { kinds: ["general"] }, ["R2-001"]],
    ["mine", { handler: "me" }, ["R1-001"]],
    ["nobody's", { handler: "nobody" }, ["R1-002", "R1-003"]],
    ["of a member", { handler: "politie-1" }, ["R2-001"]],
    ["by main line", { main_line: 2 }, ["R1-003"]],
    ["contested", { contested: true }, ["R2-001"]],
    ["said processed, without a change", { unlinked: true }, ["R1-001", "R1-003"]],
    ["every word, whatever its accents and case", { search: "CAFE hoek" }, ["R1-003"]],
    ["by number", { search: "r2-001" }, ["R2-001"]],
    ["everything at once", { rounds: ["R1"], chapters: [3], late: true, search: "kost" }, ["R1-002"]],
  ])("%s", (_, filter, expected) => expect(labels(filter)).toEqual(expected));

  test("finds words beyond the excerpt where the program found them", () => {
    expect(labels({ search: "verderop" }, new Set(["R1-001"]))).toEqual(["R1-001"]);
  });
  test("the counts of the saved filters are those of the filters themselves", () => {
    const many = sampleRows(500);
    const counted = counts(many, "om-1");
    for (const { key, filter } of SAVED) expect(counted.saved[key], key).toBe(filterRows(many, filter, "om-1").length);
    for (const [line, count] of counted.lines) expect(filterRows(many, { ...EVERYTHING, main_line: line }, "").length).toBe(count);
  });
  test("folds words the same way twice", () => expect(folded(folded("Één Café"))).toBe("een cafe"));
});

describe("an address", () => {
  const full: Filter = {
    rounds: ["R1", "R2"], chapters: [0, 3], states: ["open", "not-processed"], late: true, question: false, sentiments: ["critical"], kinds: ["editorial"],
    handler: "me", main_line: 4, contested: true, unlinked: true, search: "zorg & veiligheid, 100%",
  };
  test("keeps the whole of what is shown", () => {
    const view = { filter: full, sort: { column: "state", down: true }, group: "chapter", label: "R1-004" } as const;
    expect(readView(writeView(view))).toEqual(view);
  });
  test("of the whole register is bare", () => expect(registerAddress({})).toBe("#/reacties"));
  test("reads as Dutch", () => expect(registerAddress({ states: ["open"], handler: "nobody" })).toBe("#/reacties?stand=open&behandelaar=niemand"));
  test("asks nothing for what it does not know", () => {
    expect(readView("stand=weg&groep=kleur&sorteer=maan&hoofdlijn=x&hoofdstuk=een&toon=boos").filter).toEqual(EVERYTHING);
  });
});

describe("an order", () => {
  const order = (column: "label" | "respondent" | "reference" | "state", down = false) => [...sortRows(rows, whole, { column, down })].map((at) => rows[at].label);
  test("by chapter counts sections as numbers: 3.2 before 3.10", () => expect(order("reference")).toEqual(["R1-003", "R2-001", "R1-002", "R1-001"]));
  test("by sender", () => expect(order("respondent")).toEqual(["R2-001", "R1-002", "R1-001", "R1-003"]));
  test("by state has what is open first", () => expect(order("state")[0]).toBe("R1-002"));
  test("turned has the same in reverse, equals apart", () => {
    for (const column of ["label", "reference", "respondent"] as const) expect(order(column, true)).toEqual(order(column).reverse());
  });
  test("keeps every row of many, once", () => {
    const many = sampleRows(1000);
    const all = Int32Array.from(many.keys());
    expect([...sortRows(many, all, { column: "respondent", down: false })].sort((a, b) => a - b)).toEqual([...all]);
  });
});

describe("groups", () => {
  test("hold every row once, and fold", () => {
    const open = groupRows(rows, whole, "chapter", new Set());
    expect(open.groups.map(({ key, count, open: left }) => [key, count, left])).toEqual([["0", 1, 0], ["1", 1, 0], ["3", 2, 1]]);
    expect([...open.lines]).toEqual([-1, 2, -2, 3, -3, 0, 1]);
    const folded = groupRows(rows, whole, "chapter", new Set(["3"]));
    expect([...folded.lines]).toEqual([-1, 2, -2, 3, -3]);
    expect(folded.rows).toBe(4);
  });
  test("by main line have those without one last", () => {
    expect(groupRows(rows, whole, "main_line", new Set()).groups.map((group) => group.key)).toEqual(["2", "0"]);
  });
  test("by state stand in the order of the keys", () => {
    expect(groupRows(rows, whole, "state", new Set()).groups.map((group) => group.key)).toEqual(["proposed", "processed", "partly", "noted"]);
  });
});

describe("going through the list", () => {
  const shown = groupRows(rows, whole, "chapter", new Set());
  test("steps over the heads of groups and stays at the ends", () => {
    expect(stepFrom(shown, 1, 1)).toBe(3);
    expect(stepFrom(shown, 3, -1)).toBe(1);
    expect(stepFrom(shown, 6, 1)).toBe(6);
    expect(edge(shown, false)).toBe(1);
    expect(edge(shown, true)).toBe(6);
    expect(lineOf(rows, shown, "R1-001")).toBe(5);
  });
  test("goes on with the next open one, from the top when there is none below", () => {
    const flat = { lines: whole, groups: [], rows: 4 };
    expect(goOn(rows, flat, new Set(["R1-001"]))).toBe("R1-002");
    expect(goOn(rows, flat, new Set(["R2-001"]))).toBe("R1-002");
  });
  test("goes on with the next one when nothing is open, and nowhere when there is nothing else", () => {
    const flat = { lines: whole, groups: [], rows: 4 };
    expect(goOn(rows, flat, new Set(["R1-002"]))).toBe("R1-003");
    expect(goOn(rows, { lines: Int32Array.of(1), groups: [], rows: 1 }, new Set(["R1-002"]))).toBeNull();
  });
  test("selects ranges from where one began", () => {
    const flat = { lines: whole, groups: [], rows: 4 };
    const one = ranged(rows, flat, NOTHING, "R1-002", "R1-003");
    expect([...one.labels]).toEqual(["R1-002", "R1-003"]);
    const back = ranged(rows, flat, one, "R1-003", "R1-001");
    expect([...back.labels]).toEqual(["R1-001", "R1-002"]);
    expect([...toggled(back, "R1-001").labels]).toEqual(["R1-002"]);
    expect(everyShown(rows, shown).labels.size).toBe(4);
  });
});

test("progress adds up", () => {
  const progress = progressOf(sampleRows(100));
  expect(progress).toMatchObject({ total: 100, done: 50, open: 50 });
  expect(progress.segments).toEqual([{ outcome: "processed", count: 25 }, { outcome: "noted", count: 25 }]);
});
