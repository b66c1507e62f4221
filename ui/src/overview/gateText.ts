import type { ChapterRow, GateRow } from "../backend/contract";
import { registerAddress } from "../reactions/address";
import { href } from "../shell/route";
import type { Say } from "../texts/useText";

/** How many places a sentence names before it counts the rest. */
const NAMED = 3;

/** What a gate says as it stands. */
export function gateSentence(t: Say, row: GateRow): string {
  if (!row.finding) return t(`gate-holds-${row.gate}`);
  const { count, places } = row.finding;
  const more = places.length - NAMED;
  const named = places.slice(0, NAMED).join(", ");
  return t(`gate-open-${row.gate}`, { count, places: more > 0 ? t("and-more", { places: named, count: more }) : named });
}

/** Where what stands in the way can be mended; null where that is outside this window. */
export function gateLink(row: GateRow, chapters: ChapterRow[]): string | null {
  switch (row.gate) {
    case "dispositions":
      return registerAddress({ states: ["open", "proposed"] });
    case "processed-has-change":
      return registerAddress({ unlinked: true });
    case "changes-explained":
      return href("reacties", ["zonder-reden"]);
    case "approvals":
      return href("versies", [], { toon: "akkoord" });
    case "conflicts": {
      const first = chapters.find((chapter) => chapter.conflicts > 0);
      return href("hoofdstukken", first ? [first.id] : []);
    }
    case "empty-chapters": {
      const first = chapters.find((chapter) => chapter.words === 0);
      return href("hoofdstukken", first ? [first.id] : []);
    }
    case "pictures": {
      const first = chapters.find((chapter) => chapter.title === row.finding?.places[0]);
      return href("hoofdstukken", first ? [first.id] : [], first ? { afbeelding: "ontbreekt" } : {});
    }
    case "pending-parts":
      return href("planning");
    case "hearings":
      return href("raden");
    case "max-themes":
      return href("themas");
    default:
      return null;
  }
}
