/** A short file name that every system takes: `imv-2019-2022-antwoorden-R1.xlsx`. */
export function sheetName(title: string, round: string | null, format: string): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24);
  const code = round?.replace(/[^A-Za-z0-9]+/g, "") ?? "";
  return [plain, "antwoorden", code].filter(Boolean).join("-") + `.${format}`;
}
