import { expect, test } from "vitest";
import type { ChangeRow, CompareChapter } from "../backend/contract";
import { asPage, asText } from "./copyText";

const change = (some: Partial<ChangeRow>): ChangeRow => ({
  id: "a", chapter: "c", chapter_title: "", kind: "replaced", old: "", new: "", old_range: { start: 0, end: 0 }, new_range: { start: 0, end: 0 },
  by: [], dates: [], reasons: [], accepted: false, revisions: [], ...some,
});
const say = (key: string, args?: Record<string, unknown>) => [key, ...Object.values(args ?? {})].join(" ");
const chapter = {
  number: 2, title: "Zorg & veiligheid", old_title: "Zorg",
  changes: [change({ old: "oud", new: "<nieuw>", reasons: ["R1-001", "R1-002"] }), change({ new: "erbij" })],
} as CompareChapter;

test("the changes go along as lines, with their reasons", () => {
  expect(asText(say, chapter)).toBe("2 Zorg & veiligheid\n- copy-replaced oud <nieuw> (R1-001, R1-002)\n- copy-inserted erbij (change-without-reason)");
});

test("and as a page in which no text becomes a tag", () => {
  expect(asPage(say, chapter)).toBe(
    "<h2>2 Zorg &#38; veiligheid</h2><ul><li><del>oud</del> <ins>&#60;nieuw&#62;</ins> (R1-001, R1-002)</li><li><ins>erbij</ins> (change-without-reason)</li></ul>",
  );
});

test("a chapter that is gone has its old title and no number", () => {
  expect(asText(say, { ...chapter, number: 0, title: "", changes: [] })).toBe("– Zorg");
});
