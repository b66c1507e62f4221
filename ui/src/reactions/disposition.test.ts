import { describe, expect, test } from "vitest";
import type { Reaction } from "../backend/contract";
import { disposedRows, lackOf, orderOf, ordersBack, outcomeOfKey, owed, proposalOf, type Draft } from "./disposition";
import { likelyMasters } from "./masters";
import { passagePieces } from "./passage";
import { changedRows, changesBack, shared } from "./properties";
import { sampleRow } from "./samples";

const reaction = (some: Partial<Reaction>): Reaction => ({
  row: sampleRow("R1-001"), text: "", quote: "", proposal: "", date: null, origin: null, other: [], given_answer: "", given_status: "", proposed_outcome: null, note: "", master: null,
  chapter: null, passage: null, balance: { positive: 0, critical: 0, neutral: 0 }, changes: [], history: [], alike: [], parts: [], merged: [], links: [], weighings: [], points: [], late_reason: "", resent: [], own: false, ...some,
});

describe("a disposition", () => {
  test.each<[string, Draft, string | null]>([
    ["needs an outcome", { outcome: null, note: "x", master: null }, "outcome"],
    ["processed owes nothing", { outcome: "processed", note: "", master: null }, null],
    ["partly owes a reason", { outcome: "partly", note: " ", master: null }, "reason"],
    ["not processed owes a reason", { outcome: "not-processed", note: "", master: null }, "reason"],
    ["not processed with its reason", { outcome: "not-processed", note: "buiten de reikwijdte", master: null }, null],
    ["answered owes the answer", { outcome: "answered", note: "", master: null }, "answer"],
    ["noted owes nothing", { outcome: "noted", note: "", master: null }, null],
    ["referred owes nothing", { outcome: "referred", note: "", master: null }, null],
    ["duplicate owes the other", { outcome: "duplicate", note: "", master: null }, "master"],
    ["duplicate of itself", { outcome: "duplicate", note: "", master: "R1-001" }, "master-itself"],
    ["duplicate of another", { outcome: "duplicate", note: "", master: "R1-002" }, null],
  ])("%s", (_, draft, lack) => expect(lackOf(draft, ["R1-001"])).toBe(lack));

  test("stands under a key, and says where to go next", () => {
    expect(["1", "2", "3", "4", "5", "6", "7", "8", "0"].map(outcomeOfKey)).toEqual(["processed", "partly", "not-processed", "answered", "noted", "referred", "duplicate", null, null]);
    expect(owed("answered")).toBe("note");
    expect(owed("duplicate")).toBe("master");
    expect(owed("noted")).toBeNull();
  });
  test("has a master only as a duplicate", () => {
    expect(orderOf(["R1-001"], { outcome: "noted", note: " ja ", master: "R1-002" })).toEqual({ labels: ["R1-001"], outcome: "noted", note: "ja", master: null });
  });
  test("is taken back with one order for each thing that stood", () => {
    const before = [
      { label: "R1-001", outcome: null, note: "", master: null },
      { label: "R1-002", outcome: "noted", note: "dank", master: null },
      { label: "R1-003", outcome: null, note: "", master: null },
    ] as const;
    expect(ordersBack(before)).toEqual([
      { labels: ["R1-001", "R1-003"], outcome: null, note: "", master: null },
      { labels: ["R1-002"], outcome: "noted", note: "dank", master: null },
    ]);
  });
  test("shows in the rows, and settles what was contested", () => {
    const rows = [sampleRow("R1-001", { proposed: true, contested: true }), sampleRow("R1-002")];
    const [one, other] = disposedRows(rows, [{ labels: ["R1-001"], outcome: "noted", note: "", master: null }]);
    expect(one).toMatchObject({ outcome: "noted", proposed: false, contested: false });
    expect(other).toBe(rows[1]);
  });
});

describe("what the file already said", () => {
  test.each([
    ["processed", "Aangepast.", "processed"],
    ["partly", "", "partly"],
    [null, "Dat kost niets.", "answered"],
  ] as const)("a status that means %s with “%s” proposes %s", (proposed_outcome, given_answer, outcome) => {
    expect(proposalOf(reaction({ given_status: "zoals geschreven", proposed_outcome, given_answer }))).toEqual({ outcome, note: given_answer, master: null });
  });
  test("an unknown status without an answer leaves the choice", () => expect(proposalOf(reaction({ given_status: "in behandeling" }))?.outcome).toBeNull());
  test("proposes nothing once it was disposed of, or where the file was silent", () => {
    expect(proposalOf(reaction({ row: sampleRow("R1-001", { outcome: "noted" }), given_answer: "x" }))).toBeNull();
    expect(proposalOf(reaction({}))).toBeNull();
  });
});

describe("a property", () => {
  const rows = [sampleRow("R1-001", { handler: "om-1", sentiment: "critical" }), sampleRow("R1-002"), sampleRow("R1-003", { handler: "om-1" })];
  const numbers = new Map([["c3", 3]]);
  test("changes only the rows named", () => {
    const changed = changedRows(rows, new Set(["R1-002"]), { field: "chapter", value: "c3" }, numbers);
    expect(changed.map((row) => row.chapter)).toEqual([0, 3, 0]);
    expect(changed[0]).toBe(rows[0]);
  });
  test("is put back as it stood, by groups", () => {
    expect(changesBack(rows, "handler", new Map())).toEqual({
      back: [
        { labels: ["R1-001", "R1-003"], change: { field: "handler", value: "om-1" } },
        { labels: ["R1-002"], change: { field: "handler", value: null } },
      ],
      kept: 0,
    });
  });
  test("a first judgement of tone cannot be taken back, which is counted", () => {
    expect(changesBack(rows, "sentiment", new Map())).toEqual({ back: [{ labels: ["R1-001"], change: { field: "sentiment", value: "critical" } }], kept: 2 });
  });
  test("that all share is told, one that differs is not", () => {
    expect(shared(rows, (row) => row.round)).toBe("R1");
    expect(shared(rows, (row) => row.handler)).toBeUndefined();
  });
});

test("a master is another reaction that is no duplicate itself: alike ones first, then by words", () => {
  const rows = [sampleRow("R1-001", { excerpt: "meer zorg" }), sampleRow("R1-002", { excerpt: "meer zorg", outcome: "duplicate" }), sampleRow("R1-003", { excerpt: "zorg graag" }), sampleRow("R1-004", { excerpt: "drugs" })];
  const found = (text: string, likely: string[] = []) => likelyMasters(rows, text, ["R1-001"], likely).map((row) => row.label);
  expect(found("", ["R1-003"])).toEqual(["R1-003"]);
  expect(found("")).toEqual(["R1-003", "R1-004"]);
  expect(found("zorg")).toEqual(["R1-003"]);
});

describe("the passage", () => {
  const passage = { before: "Wij ", passage: "maken afspraken", after: " met partners." };
  const told = (changes: { old: string; new: string }[]) =>
    passagePieces(passage, changes).map(({ text, kind, about }) => (kind === "inserted" ? `{+${text}+}` : kind === "deleted" ? `{-${text}-}` : text) + (about ? "*" : "")).join("|");
  test("without changes is marked where it is", () => expect(told([])).toBe("Wij |maken afspraken*| met partners."));
  test("shows what was replaced in its place", () => expect(told([{ old: "nodigen uit", new: "maken afspraken" }])).toBe("Wij |{-nodigen uit-}*|{+maken afspraken+}*| met partners."));
  test("shows a change that runs over its edge, losing no letter", () => {
    const pieces = passagePieces(passage, [{ old: "", new: "afspraken met" }]);
    expect(pieces.filter((piece) => piece.kind !== "deleted").map((piece) => piece.text).join("")).toBe("Wij maken afspraken met partners.");
    expect(pieces.filter((piece) => piece.kind === "inserted").map((piece) => piece.text)).toEqual(["afspraken", " met"]);
  });
  test("leaves out what is not there any more", () => expect(told([{ old: "x", new: "verdwenen" }, { old: "weg", new: "" }])).toBe("Wij |maken afspraken*| met partners."));
});
