import type { WordLost } from "../backend/contract";
import { useText } from "../texts/useText";

/** What could not be carried over: told, never dropped in silence. */
export function WordLostList({ lost }: { lost: WordLost[] }) {
  const t = useText();
  if (lost.length === 0) return <p className="soft small">{t("word-lost-nothing")}</p>;
  return (
    <section className="card" aria-label={t("word-lost")}>
      <h3>{t("word-lost")}</h3>
      <ul className="lines small">
        {lost.map(({ what, count, example }) => (
          <li key={what}>
            <span><span className="num">{count}×</span> {t(`word-lost-${what}`)}</span>
            <span className="soft">{example}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
