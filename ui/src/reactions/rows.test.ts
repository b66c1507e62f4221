import { expect, test } from "vitest";
import type { RoundRow } from "../backend/contract";
import { withRows } from "./rows";
import { sampleRow } from "./samples";

const rounds = ["R2", "R1"].map((code) => ({ code }) as RoundRow);
const rows = ["R2-001", "R2-002", "R1-001", "R1-002"].map((label) => sampleRow(label));
const labels = (some: readonly { label: string }[]) => some.map((row) => row.label);

test("a row that changed stands in its place, and the others are the very same", () => {
  const fresh = sampleRow("R2-002", { outcome: "noted" });
  const now = withRows(rows, ["R2-002"], [fresh], rounds);
  expect(labels(now)).toEqual(labels(rows));
  expect(now[1]).toBe(fresh);
  expect(now[2]).toBe(rows[2]);
});

test("a row that is off the register is gone", () => {
  expect(labels(withRows(rows, ["R2-001", "R1-002"], [], rounds))).toEqual(["R2-002", "R1-001"]);
});

test.each([
  [["R2-003"], ["R2-001", "R2-002", "R2-003", "R1-001", "R1-002"]],
  [["R1-010", "R1-003"], ["R2-001", "R2-002", "R1-001", "R1-002", "R1-003", "R1-010"]],
  [["R1-001b"], ["R2-001", "R2-002", "R1-001", "R1-001b", "R1-002"]],
  [["R2-1000"], ["R2-001", "R2-002", "R2-1000", "R1-001", "R1-002"]],
])("new rows %j stand by round and number", (fresh, all) => {
  expect(labels(withRows(rows, fresh, fresh.map((label) => sampleRow(label)), rounds))).toEqual(all);
});

test("while rows are still coming in, a new one behind the last comes with them", () => {
  const fresh = [sampleRow("R1-003"), sampleRow("R2-003")];
  expect(labels(withRows(rows, ["R1-003", "R2-003"], fresh, rounds, true))).toEqual(["R2-001", "R2-002", "R2-003", "R1-001", "R1-002"]);
});
