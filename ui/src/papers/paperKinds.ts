import type { ExportOrder, Paper } from "../backend/contract";

export const PAPERS: Paper[] = ["plan", "account", "answers", "register", "compare"];

/** The formats of each paper, the usual one first. */
export const FORMATS: Record<Paper, ExportOrder["format"][]> = {
  plan: ["pdf", "docx", "odt", "html"],
  account: ["pdf", "docx", "odt", "html"],
  answers: ["pdf", "docx", "odt", "html", "xlsx", "ods"],
  register: ["xlsx", "ods", "pdf", "docx", "odt", "html"],
  compare: ["pdf", "docx", "odt", "html"],
};

/** A short file name that every system takes. */
export function paperName(order: Pick<ExportOrder, "what" | "version" | "format">, title: string): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24);
  return [plain, order.what, order.version].filter(Boolean).join("-") + `.${order.format}`;
}
