import { describe, expect, test } from "vitest";
import { readDay, readMail } from "../backend/memory/email";
import { fileName, hasText, mappingOf, nextRound, noticesByCode, remapped } from "./import/totals";

describe("a pasted e-mail", () => {
  test("gives sender, day and words", () => {
    const pasted = "Van: Wethouder Duinrode <wethouder@duinrode.example>\r\nVerzonden: vrijdag 13 juli 2018 14:02\r\nAan: werkgroep\r\nOnderwerp: RE: concept\r\n\r\nBeste werkgroep,\r\n\r\nVan: ons krijgt u steun.\r\n";
    expect(readMail(pasted)).toEqual({ respondent: "Wethouder Duinrode", date: "2018-07-13", text: "Beste werkgroep,\n\nVan: ons krijgt u steun." });
  });
  test("in English, with bold heads", () => {
    expect(readMail("*From:* adviser@om.example\n*Sent:* 2 Aug 2018\n*Subject:* plan\n\nFine.")).toEqual({ respondent: "adviser@om.example", date: "2018-08-02", text: "Fine." });
  });
  test("is not made of a text that merely begins with a word and a colon", () => {
    expect(readMail("Van: wie is deze zin?\nDat blijft onduidelijk.")).toBeNull();
    expect(readMail("Onderwerp: zorg\nDatum: onbekend\n\nTekst")).toBeNull();
  });
  test.each([
    ["13-07-2018", "2018-07-13"], ["3/7/2018 10:00", "2018-07-03"], ["1 mrt. 2018", "2018-03-01"], ["2018-07-13T10:00", "2018-07-13"],
    ["31-02-2018", null], ["12 foo 2018", null], ["gisteren", null],
  ])("the day “%s” is %s, never month first", (text, day) => expect(readDay(text)).toBe(day));
});

describe("a mapping", () => {
  const mapping = [{ column: 0, field: "respondent" }, { column: 1, field: "text" }, { column: 2, field: "reference" }];
  test("moves a field that stands once", () => {
    expect(remapped(mapping, 3, "text")).toEqual([{ column: 0, field: "respondent" }, { column: 2, field: "reference" }, { column: 3, field: "text" }]);
  });
  test("shares a reference among columns", () => {
    expect(remapped(mapping, 3, "reference")).toEqual([...mapping, { column: 3, field: "reference" }]);
  });
  test("lets a column go", () => {
    expect(remapped(mapping, 1, null)).toEqual([mapping[0], mapping[2]]);
    expect(hasText(remapped(mapping, 1, null))).toBe(false);
  });
  test("is read from the columns that were found", () => {
    expect(mappingOf([{ column: 0, header: "Nr", field: null, examples: [] }, { column: 1, header: "Reactie", field: "text", examples: [] }])).toEqual([{ column: 1, field: "text" }]);
  });
});

test("the round after R2 is R3, and the first is R1", () => {
  expect(nextRound(["R1", "R2", "raad"])).toBe("R3");
  expect(nextRound([])).toBe("R1");
});
test("a file is named the same on every system", () => {
  expect(fileName("C:\\map\\reacties.xlsx")).toBe("reacties.xlsx");
  expect(fileName("/map/reacties.xlsx")).toBe("reacties.xlsx");
});
test("notices stand by kind, those that were skipped first, none lost", () => {
  const notice = (code: string, row: number, skipped: boolean) => ({ sheet: "Blad1", row, cell: "", code, found: "", skipped });
  const groups = noticesByCode([notice("email-address", 2, false), notice("empty", 3, true), notice("email-address", 4, false)]);
  expect(groups.map(({ code, skipped, notices }) => [code, skipped, notices.map((one) => one.row)])).toEqual([["empty", true, [3]], ["email-address", false, [2, 4]]]);
});
