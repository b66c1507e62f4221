import { LocalizationProvider, ReactLocalization } from "@fluent/react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { BackendContext, watched } from "../backend/BackendContext";
import type { Backend, PlanInfo, Settings } from "../backend/contract";
import { handleKey } from "../commands/shortcuts";
import { bundleOf } from "../texts/texts";
import { lockedPath } from "../vault/lockedPath";
import { Welcome } from "../welcome/Welcome";
import { ErrorBoundary } from "./ErrorBoundary";
import { Everywhere } from "./Everywhere";
import { Frame } from "./Frame";
import { PlanContext } from "./plan";
import { applySettings, DEFAULTS, SettingsContext } from "./settings";
import { report } from "./toasts";
import { ToastRegion } from "./ToastRegion";
import { forgetDeeds } from "./undo";

/** The window: settings and texts around either the welcome or the plan that is open. */
export function App({ backend: bare }: { backend: Backend }) {
  const backend = useMemo(() => watched(bare), [bare]);
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [info, setInfo] = useState<PlanInfo | null>();
  const [locked, setLocked] = useState<string | null>(null);
  const refused = useCallback((problem: unknown) => {
    const path = lockedPath(problem);
    if (path === null) report(problem);
    else setLocked(path);
  }, []);

  useEffect(() => {
    void Promise.all([bare.settings(), bare.plan_info()]).then(
      ([stored, open]) => {
        setSettings(stored);
        setInfo(open);
      },
      (problem: unknown) => {
        refused(problem);
        setInfo(null);
      },
    );
  }, [bare, refused]);

  useEffect(() => {
    applySettings(settings);
    const scheme = window.matchMedia?.("(prefers-color-scheme: dark)");
    const follow = () => applySettings(settings);
    scheme?.addEventListener("change", follow);
    return () => scheme?.removeEventListener("change", follow);
  }, [settings]);

  useEffect(() => {
    // A button takes every Enter for itself, also one with Ctrl.
    const before = (event: KeyboardEvent) => {
      if (event.key === "Enter" && event.ctrlKey && handleKey(event)) event.stopPropagation();
    };
    window.addEventListener("keydown", before, true);
    window.addEventListener("keydown", handleKey);
    return () => {
      window.removeEventListener("keydown", before, true);
      window.removeEventListener("keydown", handleKey);
    };
  }, []);

  const change = useCallback(
    (some: Partial<Settings>) =>
      setSettings((before) => {
        const now = { ...before, ...some };
        bare.set_settings(now).catch(report);
        return now;
      }),
    [bare],
  );
  const set = useCallback((now: PlanInfo | null) => {
    setInfo((before) => {
      if (before?.path !== now?.path) forgetDeeds();
      return now;
    });
  }, []);
  const localization = useMemo(() => new ReactLocalization([bundleOf(settings.language)]), [settings.language]);
  const shared = useMemo(() => ({ settings, change }), [settings, change]);
  const plan = useMemo(() => (info ? { info, set } : null), [info, set]);

  return (
    <BackendContext.Provider value={backend}>
      <SettingsContext.Provider value={shared}>
        <LocalizationProvider l10n={localization}>
          <I18nProvider locale={settings.language === "nl" ? "nl-NL" : "en-GB"}>
            <ErrorBoundary>
              {plan ? (
                <PlanContext.Provider value={plan}>
                  <Frame />
                </PlanContext.Provider>
              ) : info === null ? (
                <Welcome onOpenRecent={(path) => void backend.open_plan(path).then(set, refused)} />
              ) : null}
              {info === undefined ? null : <Everywhere info={info} onOpen={set} onRefused={refused} locked={locked} onUnlocked={() => setLocked(null)} />}
            </ErrorBoundary>
            <ToastRegion />
          </I18nProvider>
        </LocalizationProvider>
      </SettingsContext.Provider>
    </BackendContext.Provider>
  );
}
