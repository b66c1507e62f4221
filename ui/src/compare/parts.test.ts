import { expect, test } from "vitest";
import { partsOf } from "./parts";

const chapter = {
  old: "## Doel\nWij gaan samen.",
  new: "## Doel\nWij werken samen.",
  pieces: [
    { kind: "equal" as const, old: { start: 0, end: 12 }, new: { start: 0, end: 12 } },
    { kind: "deleted" as const, old: { start: 12, end: 16 }, new: { start: 12, end: 12 } },
    { kind: "inserted" as const, old: { start: 16, end: 16 }, new: { start: 12, end: 18 } },
    { kind: "equal" as const, old: { start: 16, end: 23 }, new: { start: 18, end: 25 } },
  ],
};

test.each([
  ["both" as const, ["Doel", "\nWij ", "-gaan", "+werken", " samen."]],
  ["old" as const, ["Doel", "\nWij ", "-gaan", " samen."]],
  ["new" as const, ["Doel", "\nWij ", "+werken", " samen."]],
])("shows %s", (show, expected) => {
  expect(partsOf(chapter, show).map((part) => (part.kind === "changed" ? (part.went ? "-" : "+") : "") + part.text)).toEqual(expected);
});
