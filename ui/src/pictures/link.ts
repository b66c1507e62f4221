/** Where a picture of the plan is, and how it stands: `blob:HASH#narrow,decorative`. */

export type PictureSize = "own" | "narrow" | "full";
export interface PictureLink {
  hash: string;
  size: PictureSize;
  decorative: boolean;
}

const LINK = /^blob:([0-9a-f]{64})(?:#(\S*))?$/;

/** Reads an address; null for one that is no picture of a plan. */
export function readLink(address: string): PictureLink | null {
  const found = LINK.exec(address);
  if (!found) return null;
  const words = (found[2] ?? "").split(",");
  return { hash: found[1]!, size: words.includes("full") ? "full" : words.includes("narrow") ? "narrow" : "own", decorative: words.includes("decorative") };
}

export function writeLink({ hash, size, decorative }: PictureLink): string {
  const words = [...(size === "own" ? [] : [size]), ...(decorative ? ["decorative"] : [])];
  return `blob:${hash}${words.length > 0 ? `#${words.join(",")}` : ""}`;
}
