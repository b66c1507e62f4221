import type { WordRevision } from "../backend/contract";

export interface ExcerptPart {
  kind: "equal" | "ins" | "del";
  text: string;
}

const AROUND = 40;
/** So many changes are shown; a file that rewrites everything has more. */
const MOST = 200;

/** Each run of changes with a little of the text around it. */
export function excerptsOf({ before, after, pieces }: WordRevision): ExcerptPart[][] {
  const excerpts: ExcerptPart[][] = [];
  let open: ExcerptPart[] | null = null;
  let last = "";
  for (const { kind, old, new: now } of pieces) {
    const gone = before.slice(old.start, old.end);
    const here = after.slice(now.start, now.end);
    if (kind === "equal" || kind === "respelled") {
      const short = here.length <= 2 * AROUND && !here.includes("\n\n");
      if (open && short) open.push({ kind: "equal", text: here });
      else if (open) {
        open.push({ kind: "equal", text: `${here.slice(0, AROUND)}…` });
        excerpts.push(open);
        open = null;
      }
      last = here;
      continue;
    }
    if (!open) open = last === "" ? [] : [{ kind: "equal", text: last.length > AROUND ? `…${last.slice(-AROUND)}` : last }];
    if (gone !== "") open.push({ kind: "del", text: gone });
    if (here !== "") open.push({ kind: "ins", text: here });
  }
  if (open) excerpts.push(open);
  return excerpts.slice(0, MOST);
}
