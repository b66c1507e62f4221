import { ProgressBar } from "react-aria-components";
import { useBackend } from "../backend/BackendContext";
import { Button } from "../design";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import type { Work } from "./useWork";

/** How far the work is, and afterwards where it went. */
export function WorkProgress({ work, about }: { work: Work; about: string }) {
  const t = useText();
  const backend = useBackend();
  if (work.busy) {
    const { done, total } = work.progress ?? { done: 0, total: 0 };
    return (
      <div className="progress">
        <ProgressBar aria-label={t("paper-busy", { what: about })} value={done} maxValue={Math.max(1, total)} isIndeterminate={total === 0} className="progress-bar">
          {({ percentage }) => <i style={{ width: `${percentage ?? 30}%` }} />}
        </ProgressBar>
        <Button size="small" isDisabled={!work.progress} onPress={work.cancel}>{t("cancel")}</Button>
      </div>
    );
  }
  if (!work.written) return null;
  const { path } = work.written;
  return (
    <p className="small written" role="status">
      <span className="ok" aria-hidden="true">✓</span>
      <span className="written-path">{t("paper-written", { path })}</span>
      <Button look="link" onPress={() => void backend.reveal(path).catch(report)}>{t("paper-show")}</Button>
    </p>
  );
}
