import { useEffect, useRef } from "react";
import { useBackend } from "../backend/BackendContext";
import { performById } from "../commands/registry";
import { Button } from "../design";
import { useSettings } from "../shell/settings";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { RecentPlans } from "./RecentPlans";
import "./welcome.css";

/** The first thing in sight: begin a plan, open one, or look at the sample. */
export function Welcome({ onOpenRecent }: { onOpenRecent: (path: string) => void }) {
  const t = useText();
  const backend = useBackend();
  const { language } = useSettings();
  const recent = useLoad(() => backend.recent_plans(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = "Draagvlak";
    heading.current?.focus();
  }, []);
  const rows = recent.data ?? [];
  const other = language === "nl" ? "language.en" : "language.nl";
  return (
    <main className="welcome">
      <div className="welcome-head">
        <svg className="welcome-mark" viewBox="0 0 48 48" aria-hidden="true">
          <rect x="4" y="34" width="40" height="6" rx="3" />
          <rect x="10" y="24" width="28" height="6" rx="3" opacity=".75" />
          <rect x="16" y="14" width="16" height="6" rx="3" opacity=".5" />
        </svg>
        <div>
          <h1 ref={heading} tabIndex={-1}>{t("app-name")}</h1>
          <p className="soft">{t("welcome-about")}</p>
        </div>
      </div>
      <div className="welcome-actions">
        <Button look="primary" onPress={() => void performById("plan.new")} aria-keyshortcuts="Control+N">{t("welcome-new")}</Button>
        <Button onPress={() => void performById("plan.open")} aria-keyshortcuts="Control+O">{t("welcome-open")}</Button>
        <Button onPress={() => void performById("plan.join")}>{t("join-plan")}</Button>
        <Button onPress={() => void performById("plan.sample")}>{t("welcome-sample")}</Button>
      </div>
      {rows.length ? <RecentPlans rows={rows} onOpen={onOpenRecent} /> : <p className="soft welcome-teach">{t("welcome-teach")}</p>}
      <div className="welcome-foot">
        <Button look="link" onPress={() => void performById(other)}>{t(other.replace(".", "-"))}</Button>
      </div>
    </main>
  );
}
