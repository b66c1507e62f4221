import { Button } from "../../design";
import { report, show } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import { placeAgain } from "../chapter/deeds";
import type { Desk } from "../chapter/Desk";
import { useStore } from "../chapter/store";

/** Reactions whose passage is not in the text any more, with what they quoted; open for the wanted one. */
export function Tray({ desk, wanted }: { desk: Desk; wanted: string | null }) {
  const t = useText();
  const content = useStore(desk, (state) => state.content);
  // A reaction that was disposed of often lost its passage because it was worked in: it asks for nothing.
  const adrift = content.comments.filter(({ adrift, outcome, label }) => adrift && (outcome === null || label === wanted));
  if (adrift.length === 0) return null;
  const again = async (label: string) => {
    if (!(await placeAgain(desk, label))) show({ sentence: { key: "chapter-select-first" } });
  };
  return (
    <details className="tray" open={adrift.some(({ label }) => label === wanted) || undefined}>
      <summary>{t("chapter-adrift", { count: adrift.length })}</summary>
      <p className="soft small">{t("chapter-adrift-about")}</p>
      <ul className="lines">
        {adrift.map(({ label, quote, excerpt }) => (
          <li key={label} className={label === wanted ? "is-wanted" : undefined}>
            <b className="num">{label}</b>
            <span>{excerpt} <span className="soft">{t("chapter-adrift-quote", { quote })}</span></span>
            <span className="act"><Button size="small" onPress={() => again(label).catch(report)}>{t("chapter-place")}</Button></span>
          </li>
        ))}
      </ul>
    </details>
  );
}
