import { expect, test } from "vitest";
import contract from "./contract.ts?raw";
import { memoryBackend } from "./memory";
import { PARAMETERS } from "./tauri";

test("each call passes its arguments under the names the contract gives them", () => {
  const seam = contract.slice(contract.indexOf("export interface Backend {"));
  const calls = [...seam.matchAll(/^ {2}(\w+)\((.*?)\): Promise/gm)];
  const names = Object.fromEntries(calls.map(([, name, parameters]) => [name, [...parameters.replace(/\{[^}]*\}|"[^"]*"/g, "").matchAll(/(\w+):/g)].map((match) => match[1])]));
  expect(PARAMETERS).toEqual(names);
});

test("the pieces of a comparison cover both texts", async () => {
  for (const chapter of await memoryBackend().compare("70", null)) {
    const old = chapter.pieces.filter((piece) => piece.kind !== "inserted").map((piece) => chapter.old.slice(piece.old.start, piece.old.end));
    const now = chapter.pieces.filter((piece) => piece.kind !== "deleted").map((piece) => chapter.new.slice(piece.new.start, piece.new.end));
    expect(old.join("")).toBe(chapter.old);
    expect(now.join("")).toBe(chapter.new);
  }
});

test("a rejected change leaves the text as it was before it, and comes back when that is undone", async () => {
  const backend = memoryBackend();
  const before = (await backend.chapter("c2b1")).text;
  const changes = await backend.chapter_changes("c2b1", null);
  const decisions = await backend.decide_changes([changes[0].id], "rejected");
  expect((await backend.chapter_changes("c2b1", null)).map((change) => change.id)).not.toContain(changes[0].id);
  await backend.undo_decisions(decisions);
  expect((await backend.chapter("c2b1")).text).toBe(before);
});

test("a version with open gates is only issued with a reason", async () => {
  const backend = memoryBackend();
  await expect(backend.issue_version("95", "2026-09-15", null)).rejects.toMatchObject({ code: "problem-gate" });
  const version = await backend.issue_version("95", "2026-09-15", "De termijn dwingt.");
  expect(version.overrides.map((row) => row.gate)).toContain("dispositions");
});

test("a reaction is not said to be answered without an answer", async () => {
  await expect(memoryBackend().dispose({ labels: ["R2-008"], outcome: "answered", note: " ", master: null })).rejects.toMatchObject({ code: "problem-lacks-answer" });
});
