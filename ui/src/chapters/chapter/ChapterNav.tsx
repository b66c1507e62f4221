import type { ChapterRow } from "../../backend/contract";
import { NavMore } from "../../shell/NavMore";
import { href } from "../../shell/route";
import { useText } from "../../texts/useText";

/** The chapters, under the navigation. */
export function ChapterNav({ chapters, at }: { chapters: ChapterRow[]; at: string | null }) {
  const t = useText();
  return (
    <NavMore>
      <h2 className="nav-head">{t("chapter-contents")}</h2>
      <ul>
        {chapters.map((row) => (
          <li key={row.id}>
            <a href={href("hoofdstukken", [row.id])} className={row.id === at ? "at" : undefined} aria-current={row.id === at ? "page" : undefined}>
              <span className="clip">{row.number} {row.title}</span>
              {row.pending ? <small>{t("chapter-pending")}</small> : row.is_new ? <small>{t("chapter-new")}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </NavMore>
  );
}
