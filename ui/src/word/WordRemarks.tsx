import type { WordRemark } from "../backend/contract";
import { Chip } from "../design";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** The reactions a file brings, each with the passage it is about. */
export function WordRemarks({ remarks }: { remarks: WordRemark[] }) {
  const t = useText();
  const day = useDay();
  if (remarks.length === 0) return <p>{t("word-no-remarks")}</p>;
  return (
    <section className="card" aria-label={t("word-remarks")}>
      <h3>{t("word-remarks-count", { count: remarks.length })}</h3>
      <ul className="lines small">
        {remarks.map((remark, at) => (
          <li key={at}>
            <span>
              <b>{remark.by || t("word-somebody")}</b> <span className="soft">{day(remark.date)}</span>{" "}
              {remark.reply_to === null ? null : <Chip>{t("word-reply", { by: remark.reply_to || t("word-somebody") })}</Chip>}{" "}
              {remark.known ? <Chip>{t("word-known")}</Chip> : remark.beside ? <Chip>{t("word-beside")}</Chip> : remark.placed ? null : <Chip look="warn">{t("word-adrift")}</Chip>}
              <br />
              {remark.quote ? <q className="soft">{remark.quote}</q> : null} {remark.text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
