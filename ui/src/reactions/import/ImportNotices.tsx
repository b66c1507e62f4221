import type { ImportReport } from "../../backend/contract";
import { Chip } from "../../design";
import { useText } from "../../texts/useText";
import { noticesByCode } from "./totals";

/** Everything that was noticed, each with its place in the file, told by kind. */
export function ImportNotices({ notices }: { notices: ImportReport["notices"] }) {
  const t = useText();
  return (
    <section className="card">
      <h2>{t("reaction-import-notices", { count: notices.length })}</h2>
      {notices.length === 0 ? <p className="soft">{t("reaction-import-no-notices")}</p> : null}
      {noticesByCode(notices).map((group) => (
        <details key={`${group.skipped} ${group.code}`} className="reg-notices">
          <summary>
            <span className="num">{group.notices.length}×</span> {nameOf(group.code, t)}
            {group.skipped ? <Chip look="warn">{t("reaction-import-skipped")}</Chip> : <Chip>{t("reaction-import-read-all-the-same")}</Chip>}
          </summary>
          <ul className="lines small">
            {group.notices.map((notice, at) => (
              <li key={at}>
                <span className="soft num">{t("reaction-import-place", { sheet: notice.sheet, row: notice.row, cell: notice.cell || "blank" })}</span>
                <span>{notice.found}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function nameOf(code: string, t: (key: string) => string): string {
  const said = t(`reaction-notice-${code}`);
  return said.startsWith("reaction-notice-") ? code : said;
}
