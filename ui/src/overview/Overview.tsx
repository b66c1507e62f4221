import { useBackend } from "../backend/BackendContext";
import { EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { HearingWatch } from "../planning/HearingWatch";
import { GateList } from "./GateList";
import { MyWork } from "./MyWork";
import { ProcessTrack } from "./ProcessTrack";
import { News } from "./News";
import "./overview.css";

/** Where does the plan stand, what holds the next version back, and what is there to do for me? */
export function Overview() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const from = useLoad(async () => {
    const [overview, chapters, unexplained] = await Promise.all([backend.overview(), backend.chapters(), backend.unexplained_changes()]);
    return { overview, chapters, unexplained };
  }, [plan.path, plan.member]);
  return (
    <Screen title={t("overview-title")}>
      <Loading from={from}>
        {({ overview, chapters, unexplained }) => (
          <div className="stack">
            <HearingWatch />
            {overview.steps.length ? <ProcessTrack steps={overview.steps} /> : null}
            {chapters.length === 0 ? (
              <div className="card">
                <EmptyState title={t("overview-empty")} action={<a className="btn primary" href={href("hoofdstukken")}>{t("overview-first-chapter")}</a>}>
                  {t("overview-empty-about")}
                </EmptyState>
              </div>
            ) : (
              <div className="columns">
                <section className="card" aria-labelledby="holds-back">
                  <h2 id="holds-back">
                    {overview.next ? t("overview-holds-back", { stage: overview.next.title }) : t("overview-all-issued")}
                  </h2>
                  {overview.next ? <GateList stage={overview.next.stage} gates={overview.next.gates} chapters={chapters} unexplained={unexplained} /> : null}
                </section>
                <div className="stack">
                  <MyWork work={overview.work} chapters={chapters} />
                  <News overview={overview} />
                </div>
              </div>
            )}
          </div>
        )}
      </Loading>
    </Screen>
  );
}
