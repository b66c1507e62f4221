/** A short file name that every system takes: `imv-2019-2022-leesbestand-85-waterveen.html`. */
export function reviewName(title: string, stage: string, person: string | null): string {
  const plain = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24).replace(/-+$/, "");
  return [plain(title), "leesbestand", plain(stage), plain(person ?? "")].filter(Boolean).join("-") + ".html";
}
