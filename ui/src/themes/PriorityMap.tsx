import { useMemo, useState, type DragEvent } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ClusterRow, PriorityRow } from "../backend/contract";
import { Button, Check, Field } from "../design";
import { usePlan } from "../shell/plan";
import { useText } from "../texts/useText";
import { VirtualLines } from "./VirtualLines";
import { deed } from "../shell/deed";

const DRAGGED = "text/plain";

/** Priorities in municipalities' own words, and the subjects they count under: by dragging, by keyboard, or as proposed. */
export function PriorityMap({ priorities, clusters }: { priorities: PriorityRow[]; clusters: ClusterRow[] }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [loose, setLoose] = useState(false);
  const [subject, setSubject] = useState("");
  const [over, setOver] = useState<string | null>(null);
  const rows = useMemo(() => (loose ? priorities.filter((row) => row.cluster === null) : priorities), [priorities, loose]);
  const proposed = priorities.filter((row) => row.proposal !== null).length;
  const byKey = useMemo(() => new Map(priorities.map((row) => [row.key, row])), [priorities]);

  const toggle = (key: string) =>
    setChosen((before) => {
      const now = new Set(before);
      if (!now.delete(key)) now.add(key);
      return now;
    });
  /** Counts priorities under a subject; the way back puts each where it was. */
  const map = async (keys: string[], cluster: string) => {
    if (!keys.length || plan.read_only) return;
    const before = keys.map((key) => [key, byKey.get(key)?.cluster ?? ""] as const);
    const back = async () => {
      for (const was of new Set(before.map(([, one]) => one))) {
        await backend.map_priorities(before.filter(([, one]) => one === was).map(([key]) => key), was);
      }
    };
    const key = cluster ? "themes-mapped" : "themes-unmapped-done";
    if (await deed(() => backend.map_priorities(keys, cluster), key, { count: keys.length, cluster }, back)) {
      setChosen(new Set());
      setSubject("");
    }
  };
  const accept = () => {
    let taken: string[] = [];
    void deed(async () => { taken = await backend.accept_proposals(); }, "themes-accepted", { count: proposed }, () => backend.map_priorities(taken, ""));
  };
  const drop = (cluster: string) => (event: DragEvent) => {
    event.preventDefault();
    setOver(null);
    void map(event.dataTransfer.getData(DRAGGED).split("\n").filter((key) => byKey.has(key)), cluster);
  };
  return (
    <section className="card">
      <div className="row">
        <h2>{t("themes-priorities")}</h2>
        <span className="space" />
        <Check isSelected={loose} onChange={setLoose}>{t("themes-only-loose")}</Check>
        <Button isDisabled={plan.read_only || proposed === 0} onPress={accept}>{t("themes-accept", { count: proposed })}</Button>
      </div>
      <p className="soft small">{t("themes-priorities-about")}</p>
      <div className="themes-map">
        <VirtualLines
          label={t("themes-priorities")}
          count={rows.length}
          keyOf={(at) => rows[at].key}
          selected={chosen}
          onToggle={toggle}
          onAll={() => setChosen(new Set(rows.map((row) => row.key)))}
          onAct={(at) => rows[at].proposal !== null && void map([rows[at].key], rows[at].proposal ?? "")}
          onDrag={(event, key) => event.dataTransfer.setData(DRAGGED, (chosen.has(key) ? [...chosen] : [key]).join("\n"))}
          line={(at) => (
            <>
              <span className="num">{rows[at].count}</span>
              <span className="clip">{rows[at].text}</span>
              {rows[at].cluster !== null ? <span className="soft">{rows[at].cluster}</span> : rows[at].proposal !== null ? <i className="soft">{t("themes-proposed", { cluster: rows[at].proposal ?? "" })}</i> : <span className="warn">{t("themes-no-subject")}</span>}
            </>
          )}
        />
        <div className="stack">
          <form className="row" onSubmit={(event) => { event.preventDefault(); void map([...chosen], subject.trim()); }}>
            <Field label={t("themes-subject")} value={subject} onChange={setSubject} />
            <Button type="submit" isDisabled={plan.read_only || !chosen.size || !subject.trim()}>{t("themes-count-under", { count: chosen.size })}</Button>
            <Button look="quiet" isDisabled={plan.read_only || !chosen.size} onPress={() => void map([...chosen], "")}>{t("themes-count-loose")}</Button>
          </form>
          <ul aria-label={t("themes-clusters")}>
            {clusters.map((cluster) => (
              <li
                key={cluster.name}
                className={over === cluster.name ? "themes-drop over" : "themes-drop"}
                onDragOver={(event) => { event.preventDefault(); setOver(cluster.name); }}
                onDragLeave={() => setOver(null)}
                onDrop={drop(cluster.name)}
              >
                <span>{cluster.name} <span className="soft num">{cluster.count}</span></span>
                <Button look="link" isDisabled={plan.read_only || !chosen.size} onPress={() => void map([...chosen], cluster.name)} aria-label={t("themes-count-here-of", { cluster: cluster.name })}>{t("themes-count-here")}</Button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
