import { lazy, Suspense, useEffect, useState } from "react";
import { useWaiting } from "../backend/BackendContext";
import { Palette } from "../commands/Palette";
import { KeysDialog } from "../commands/KeysDialog";
import { Banner } from "../design";
import { Overview } from "../overview/Overview";
import { useDroppedAnswers } from "../reactions/import/useDroppedAnswers";
import { useText } from "../texts/useText";
import { ErrorBoundary } from "./ErrorBoundary";
import { Header } from "./Header";
import { Navigation } from "./Navigation";
import { usePlan } from "./plan";
import { useRoute, type Page } from "./route";
import { useShellCommands } from "./shellCommands";

const Chapters = lazy(() => import("../chapters/Chapters").then((m) => ({ default: m.Chapters })));
const Reactions = lazy(() => import("../reactions/Reactions").then((m) => ({ default: m.Reactions })));
const Versions = lazy(() => import("../versions/Versions").then((m) => ({ default: m.Versions })));
const Compare = lazy(() => import("../compare/Compare").then((m) => ({ default: m.Compare })));
const Rounds = lazy(() => import("../rounds/Rounds").then((m) => ({ default: m.Rounds })));
const Papers = lazy(() => import("../papers/Papers").then((m) => ({ default: m.Papers })));
const Workgroup = lazy(() => import("../workgroup/Workgroup").then((m) => ({ default: m.Workgroup })));
const Themes = lazy(() => import("../themes/Themes").then((m) => ({ default: m.Themes })));
const Search = lazy(() => import("../search/Search").then((m) => ({ default: m.Search })));

const Strength = lazy(() => import("../strength/Strength").then((m) => ({ default: m.Strength })));
const Councils = lazy(() => import("../councils/Councils").then((m) => ({ default: m.Councils })));
const Afterwards = lazy(() => import("../afterwards/Afterwards").then((m) => ({ default: m.Afterwards })));
const PlanningScreen = lazy(() => import("../planning/PlanningScreen").then((m) => ({ default: m.PlanningScreen })));

const SCREENS: Record<Page, React.ComponentType> = {
  overzicht: Overview,
  hoofdstukken: Chapters,
  reacties: Reactions,
  versies: Versions,
  vergelijk: Compare,
  rondes: Rounds,
  stukken: Papers,
  werkgroep: Workgroup,
  zoek: Search,
  sterkte: Strength,
  raden: Councils,
  planning: PlanningScreen,
  vervolg: Afterwards,
  themas: Themes,
};

/** What stands around every screen of a plan. */
export function Frame() {
  const t = useText();
  const plan = usePlan();
  const { page } = useRoute();
  const waiting = useWaiting();
  const [unfolded, setUnfolded] = useState(false);
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  useShellCommands({ openPalette: () => setPalette(true), openKeys: () => setKeys(true) });
  useEffect(() => setUnfolded(false), [page]);
  useDroppedAnswers();
  const Shown = SCREENS[page];
  return (
    <div className="app">
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.querySelector<HTMLElement>("main h1")?.focus(); }}>
        {t("skip-to-content")}
      </a>
      <Header unfolded={unfolded} onUnfold={() => setUnfolded((now) => !now)} onSearch={() => setPalette(true)} />
      <div className={waiting ? "waiting on" : "waiting"} role="progressbar" aria-label={t("busy")} aria-hidden={!waiting} />
      {plan.reader ? <Banner look="calm">{t("reader-banner")}</Banner> : plan.read_only ? <Banner>{t("read-only-banner")}</Banner> : null}
      {plan.notice ? <Notice text={plan.notice} /> : null}
      <div className="app-body">
        <Navigation unfolded={unfolded} />
        <main id="main">
          <ErrorBoundary place={page}>
            <Suspense fallback={<div className="wait">{t("loading")}</div>}>
              <Shown />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <Palette open={palette} onClose={() => setPalette(false)} />
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </div>
  );
}

/** What the plan says about itself, such as that it is a sample: one line, folding out. */
function Notice({ text }: { text: string }) {
  const [first, ...rest] = text.split(/(?<=\.)\s+/);
  if (!rest.length) return <Banner look="calm">{text}</Banner>;
  return (
    <details className="notice">
      <summary>{first}</summary>
      <p>{rest.join(" ")}</p>
    </details>
  );
}
