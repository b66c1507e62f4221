import { Tabs } from "../design";
import { Screen } from "../shell/Screen";
import { go, href, useRoute } from "../shell/route";
import { useText } from "../texts/useText";
import { Board } from "./Board";
import { Evidence } from "./Evidence";
import { PollTab } from "./PollTab";
import { SurveyTab } from "./SurveyTab";
import "./themes.css";

const TABS = ["keuze", "uitvraag", "bronnen", "peiling"] as const;

/** Which themes the plan has, and everything that choice rests on. */
export function Themes() {
  const t = useText();
  const { parts } = useRoute();
  const tab = TABS.find((other) => other === parts[0]) ?? "keuze";
  const shown = { keuze: <Board />, uitvraag: <SurveyTab />, bronnen: <Evidence />, peiling: <PollTab /> };
  return (
    <Screen title={t("themes-title")}>
      <Tabs
        label={t("themes-parts")}
        value={tab}
        onChange={(key) => key !== tab && go(href("themas", [key]))}
        tabs={TABS.map((key) => ({ key, label: t(`themes-tab-${key}`), content: tab === key ? <div className="stack themes">{shown[key]}</div> : null }))}
      />
    </Screen>
  );
}
