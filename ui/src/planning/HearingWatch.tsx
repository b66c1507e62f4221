import { useBackend } from "../backend/BackendContext";
import { Banner } from "../design";
import { usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** Warns where the councils get less time than the plan's kind wants; says nothing otherwise. */
export function HearingWatch() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const found = useLoad(() => backend.planning(), [plan.path]).data?.window;
  if (!found?.short) return null;
  return (
    <Banner action={<a href={href("planning")}>{t("nav-planning")}</a>}>
      {t("hearing-window-short", { from: day(found.from, true), to: day(found.to, true), days: found.days, wanted: found.wanted })}
    </Banner>
  );
}
