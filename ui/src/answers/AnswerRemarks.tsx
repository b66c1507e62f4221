import { useBackend } from "../backend/BackendContext";
import { Chip } from "../design";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** What the sender said to the answer: it changes nothing by itself, a person reads it. */
export function AnswerRemarks({ label }: { label: string }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const remarks = useLoad(() => backend.remarks(label), [label]).data ?? [];
  if (remarks.length === 0) return null;
  return (
    <section className="answer-remarks" aria-label={t("answers-remarks")}>
      <h3>{t("answers-remarks")}</h3>
      <ul className="lines small">
        {remarks.map((row, at) => (
          <li key={at} className="reg-first">
            <span className="soft">
              {row.satisfied === null ? null : <Chip look={row.satisfied ? "ok" : "warn"}>{t(row.satisfied ? "answers-satisfied" : "answers-unsatisfied")}</Chip>}{" "}
              {day(row.date)} · {row.file}
            </span>
            {row.text ? <span className="read">{row.text}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
