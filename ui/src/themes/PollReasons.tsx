import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Choose } from "../design";
import { Loading } from "../shell/Loading";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { VirtualLines } from "./VirtualLines";

const ALL = "-";

/** Why something was chosen, or was not, in the respondents' own words. */
export function PollReasons({ state, items }: { state: string | null; items: string[] }) {
  const t = useText();
  const backend = useBackend();
  const [item, setItem] = useState(ALL);
  const from = useLoad(() => backend.poll_reasons(state, item === ALL ? null : item), [state, item]);
  return (
    <section className="card">
      <h2>{t("themes-poll-reasons")}</h2>
      <Choose label={t("themes-item")} value={item} onChange={setItem} choices={[{ key: ALL, label: t("themes-all-items") }, ...items.map((name) => ({ key: name, label: name }))]} />
      <Loading from={from}>
        {(rows) =>
          rows.length ? (
            <VirtualLines
              label={t("themes-poll-reasons")}
              count={rows.length}
              keyOf={String}
              line={(at) => (
                <>
                  <span className={rows[at].against ? "no" : "ok"}>{t(rows[at].against ? "themes-why-not" : "themes-why")}</span>
                  <b>{rows[at].item}</b>
                  <span className="clip" title={rows[at].text}>{rows[at].text}</span>
                  <span className="soft">{rows[at].group}</span>
                </>
              )}
            />
          ) : (
            <p className="soft">{t("themes-poll-no-reasons")}</p>
          )
        }
      </Loading>
    </section>
  );
}
