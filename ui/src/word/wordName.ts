/** A short file name that every system takes: 3-zorg-en-veiligheid.docx */
export function wordName({ number, title }: { number: number; title: string }, format: "docx" | "odt"): string {
  const plain = title.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return [String(number), plain].filter(Boolean).join("-") + `.${format}`;
}
