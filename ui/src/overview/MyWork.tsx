import type { ChapterRow, Work } from "../backend/contract";
import { useCommands } from "../commands/registry";
import { Kbd } from "../design";
import { registerAddress } from "../reactions/address";
import { go, href } from "../shell/route";
import { useText } from "../texts/useText";

/** What waits for me, the first of it under one key. */
export function MyWork({ work, chapters }: { work: Work; chapters: ChapterRow[] }) {
  const t = useText();
  const conflicted = chapters.find((chapter) => chapter.conflicts > 0);
  const changed = chapters.find((chapter) => chapter.changes > 0);
  const lines = [
    { key: "mine", count: work.mine, to: registerAddress({ states: ["open", "proposed"], handler: "me" }) },
    { key: "conflicts", count: work.conflicts, to: href("hoofdstukken", conflicted ? [conflicted.id] : []), warn: true },
    { key: "late", count: work.late_open, to: registerAddress({ states: ["open", "proposed"], late: true }), warn: true },
    { key: "undecided", count: work.undecided, to: href("hoofdstukken", changed ? [changed.id] : []) },
    { key: "unassigned", count: work.unassigned, to: registerAddress({ states: ["open", "proposed"], handler: "nobody" }) },
  ].filter((line) => line.count > 0);
  const first = lines[0];
  useCommands([{ id: "overview.begin", label: "work-begin", group: "group-here", shortcut: "B", when: () => first !== undefined, perform: () => first && go(first.to) }]);
  return (
    <section className="card" aria-labelledby="my-work">
      <h2 id="my-work">{t("overview-my-work")}</h2>
      {lines.length ? (
        <ul className="lines">
          {lines.map((line, at) => (
            <li key={line.key}>
              <span className={line.warn ? "mark num warn" : "mark num"}>{line.count}</span>
              <span>{t(`work-${line.key}`, { count: line.count })}</span>
              <a className="act" href={line.to}>
                {t(`work-go-${line.key}`)} {at === 0 ? <Kbd keys="B" /> : null}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t("work-none")}</p>
      )}
    </section>
  );
}
