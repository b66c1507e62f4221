import { useBackend } from "../../backend/BackendContext";
import { Button } from "../../design";
import { memberName, usePlan } from "../../shell/plan";
import { Loading } from "../../shell/Loading";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useDay } from "../../texts/useDay";
import { useText } from "../../texts/useText";

/** The files that were read in, latest first; each can be taken back whole and put in again. */
export function ImportsList() {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  const backend = useBackend();
  const imports = useLoad(() => backend.imports(), []);
  const undo = (id: string, file: string, undone: boolean) => {
    backend.undo_import(id, undone).then(
      () => tellDone({ key: undone ? "reaction-told-import-undone" : "reaction-told-import-restored", args: { file } }, () => backend.undo_import(id, !undone)),
      report,
    );
  };
  return (
    <section className="card">
      <h2>{t("reaction-imports")}</h2>
      <Loading from={imports}>
        {(rows) => rows.length === 0 ? <p className="soft">{t("reaction-imports-none")}</p> : (
          <ul className="lines">
            {rows.map((row) => (
              <li key={row.id}>
                <span className={row.undone ? "soft" : undefined}>
                  <b>{row.file}</b> <span className="soft small">· {row.round} · {day(row.date)} · {memberName(plan, row.who)}</span>
                </span>
                <span className="small num">{row.undone ? t("reaction-imports-undone", { count: row.comments }) : t("reaction-count", { count: row.comments })}</span>
                <span className="act">
                  <Button look="link" isDisabled={plan.read_only} onPress={() => undo(row.id, row.file, !row.undone)} aria-label={`${row.undone ? t("reaction-import-restore") : t("undo")}: ${row.file}`}>
                    {row.undone ? t("reaction-import-restore") : t("undo")}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loading>
    </section>
  );
}
