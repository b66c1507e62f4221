import type { ImportReport } from "../../backend/contract";
import { Banner } from "../../design";
import { stageTitle, usePlan } from "../../shell/plan";
import { useText } from "../../texts/useText";

/** What the answer file of a review bundle says of itself: who reviewed what, and where the reactions stand. */
export function ImportReviewed({ review }: { review: NonNullable<ImportReport["review"]> }) {
  const t = useText();
  const plan = usePlan();
  const { sender, placed, adrift, general } = review;
  return <Banner inside>{t("review-import-of", { sender, stage: stageTitle(plan, review.stage) })} {t("review-import-places", { placed, adrift, general })}</Banner>;
}
