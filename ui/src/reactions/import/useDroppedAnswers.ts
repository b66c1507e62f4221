import { usePlan } from "../../shell/plan";
import { go, href, useRoute } from "../../shell/route";
import { useDroppedFile } from "./useDroppedFile";

/** The answer file of a reading bundle may be dropped on any screen: it leads to reading it in. */
export function useDroppedAnswers(): void {
  const plan = usePlan();
  const { page, parts } = useRoute();
  useDroppedFile((file) => {
    const isTaken = page === "reacties" && parts[0] === "inlezen";
    if (!isTaken && !plan.read_only && isAnswers(file)) go(href("reacties", ["inlezen"], { bestand: file }));
  });
}

/** A file that holds reactions and nothing a screen of its own reads. */
export function isAnswers(file: string): boolean {
  return /\.json$/i.test(file);
}
