import type { SkippedLine } from "../backend/contract";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { Loading } from "../shell/Loading";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** What a sheet brings to a register, whichever it is. */
interface Brought {
  file: string;
  added: string[];
  changed: string[];
  unchanged: number;
  skipped: SkippedLine[];
}

interface RegisterSheetProps<T extends Brought> {
  /** The key of the title; it may name the `file`. */
  called: string;
  /** The key of what is told when it is done. */
  told: string;
  path: string;
  take: (preview: boolean) => Promise<T>;
  back: (done: T) => Promise<unknown>;
  onClose: () => void;
}

/** What a sheet would bring to a register, before anything is stored; it can be taken back whole. */
export function RegisterSheet<T extends Brought>({ called, told, path, take, back, onClose }: RegisterSheetProps<T>) {
  const t = useText();
  const preview = useLoad(() => take(true), [path], true);
  const found = preview.data;
  const counts = (report: Brought) => ({ added: report.added.length, changed: report.changed.length, unchanged: report.unchanged, skipped: report.skipped.length });
  const file = path.split(/[\\/]/).at(-1) ?? path;
  const store = async () => {
    let done: T | null = null;
    const work = async () => { done = await take(false); };
    if (await deed(work, told, { file, ...counts(found ?? NOTHING) }, async () => { if (done) await back(done); })) onClose();
  };
  return (
    <EditDialog wide title={t(called, { file })} ready={found !== null && found.added.length + found.changed.length > 0} onStore={store} storeLabel={t("register-sheet-do")} onClose={onClose}>
      <Loading from={preview}>
        {(report) => (
          <>
            <p role="status">{t("register-sheet-found", counts(report))}</p>
            <p className="soft small">{t("register-sheet-safe")}</p>
            <Names title={t("register-sheet-added")} names={report.added} />
            <Names title={t("register-sheet-changed")} names={report.changed} />
            <Names title={t("register-sheet-skipped")} names={report.skipped.map((row) => t("row-skipped", { row: row.row, why: t(row.reason), found: row.found }))} open />
          </>
        )}
      </Loading>
    </EditDialog>
  );
}

const NOTHING: Brought = { file: "", added: [], changed: [], unchanged: 0, skipped: [] };

/** How many are named; the rest are counted. */
const NAMED = 50;

function Names({ title, names, open = false }: { title: string; names: string[]; open?: boolean }) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title} ({names.length})</summary>
      <ul className="register-sheet">
        {names.slice(0, NAMED).map((name, at) => <li key={at}>{name}</li>)}
        {names.length > NAMED ? <li className="soft">{t("register-sheet-more", { count: names.length - NAMED })}</li> : null}
      </ul>
    </details>
  );
}
