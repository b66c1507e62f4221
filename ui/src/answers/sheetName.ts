/** A short file name that every system takes: `imv-2019-2022-antwoorden-R1.xlsx`. */
export function sheetName(title: string, round: string | null, format: string): string {
  return named(title, "antwoorden", round, format);
}

/** The same for one archive of the letters: `imv-2019-2022-brieven-R1.zip`. */
export function lettersName(title: string, round: string): string {
  return named(title, "brieven", round, "zip");
}

function named(title: string, what: string, round: string | null, format: string): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24);
  const code = round?.replace(/[^A-Za-z0-9]+/g, "") ?? "";
  return [plain, what, code].filter(Boolean).join("-") + `.${format}`;
}
