import { useEffect, useRef, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PlanInfo } from "../backend/contract";
import { Button } from "../design";
import { useChangeSettings, useSettings } from "../shell/settings";
import { report } from "../shell/toasts";
import { useLoad } from "../shell/useLoad";
import { go, href } from "../shell/route";
import { useText } from "../texts/useText";
import { NewPlanDialog } from "./NewPlanDialog";
import { RecentPlans } from "./RecentPlans";
import "./welcome.css";

/** The first thing in sight: begin a plan, open one, or look at the sample. */
export function Welcome({ onOpen }: { onOpen: (info: PlanInfo) => void }) {
  const t = useText();
  const backend = useBackend();
  const { language } = useSettings();
  const change = useChangeSettings();
  const [making, setMaking] = useState(false);
  const recent = useLoad(() => backend.recent_plans(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = "Draagvlak";
    heading.current?.focus();
  }, []);
  const open = async (plan: Promise<PlanInfo>) => {
    try {
      const info = await plan;
      go(href("overzicht"));
      onOpen(info);
    } catch (problem) {
      report(problem);
    }
  };
  const pick = async () => {
    try {
      const path = await backend.pick_file("plan", "");
      if (path !== null) await open(backend.open_plan(path));
    } catch (problem) {
      report(problem);
    }
  };
  const rows = recent.data ?? [];
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
        <Button look="primary" onPress={() => setMaking(true)}>{t("welcome-new")}</Button>
        <Button onPress={() => void pick()}>{t("welcome-open")}</Button>
        <Button onPress={() => void open(backend.open_sample())}>{t("welcome-sample")}</Button>
      </div>
      {rows.length ? <RecentPlans rows={rows} onOpen={(path) => void open(backend.open_plan(path))} /> : <p className="soft welcome-teach">{t("welcome-teach")}</p>}
      <div className="welcome-foot">
        <Button look="link" onPress={() => change({ language: language === "nl" ? "en" : "nl" })}>
          {language === "nl" ? t("language-en") : t("language-nl")}
        </Button>
      </div>
      {making ? <NewPlanDialog onClose={() => setMaking(false)} onMade={(made) => void open(made)} /> : null}
    </main>
  );
}
