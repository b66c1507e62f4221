import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answersOf, readAnswers, spelled } from "./answers";
import { hostileComments, known, typedBy } from "./samples";
import { sheets } from "./mine";
import { Words } from "./known";
import { workbook } from "./sheet";
import type { App } from "./app";

const folder = join(import.meta.dirname, "../../tests/fixtures/review/");

/** What the page writes, as the program's own tests read it: `DRAAGVLAK_BLESS=1` writes it anew. */
function isFixture(name: string, bytes: Uint8Array): void {
  if (process.env.DRAAGVLAK_BLESS) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + name, bytes);
  }
  expect(Buffer.from(bytes).equals(readFileSync(folder + name))).toBe(true);
}

const typed = typedBy(hostileComments());
const answers = answersOf(known, typed.reader, typed.sender, typed.comments, typed.remarks);
const app = { known, typed, words: new Words(known.words, "nl") } as App;

test("the answer file that the program's tests read is the one the page writes", () => {
  isFixture("answers.json", new TextEncoder().encode(spelled(answers)));
});

test("the spreadsheet that the program's tests read is the one the page writes", () => {
  isFixture("answers.xlsx", workbook(sheets(app)));
});

test("an answer file is read back letter for letter", () => {
  expect(readAnswers(spelled(answers))).toEqual(answers);
  expect(readAnswers(`\ufeff${spelled(answers)}`)).toEqual(answers);
});

test("what is no answer file is refused, and what is not of the form is left out", () => {
  for (const source of ["", "{", "[]", "null", "5", '{"format":"other","version":1}', spelled({ ...answers, version: 2 })]) expect(() => readAnswers(source)).toThrow();
  const odd = readAnswers(JSON.stringify({ ...answers, sender: 5, comments: [null, 5, { id: "a-1", text: 5, kind: "x" }, { text: "without a name" }], remarks: "x" }));
  expect(odd.comments).toEqual([{ id: "a-1", number: 0, date: "", chapter: "", reference: "", quote: "", before: "", after: "", text: "", proposal: "", kind: "", sentiment: "" }]);
  expect(odd.sender).toEqual({ name: "", role: "", organisation: "" });
  expect(odd.remarks).toEqual([]);
});
