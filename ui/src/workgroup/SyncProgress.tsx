import { ProgressBar } from "react-aria-components";
import { Button } from "../design";
import { useText } from "../texts/useText";
import type { Sharing } from "./useSharing";

/** How far it is, and stopping it: what came in until then stays. */
export function SyncProgress({ sharing }: { sharing: Sharing }) {
  const t = useText();
  const { done, total } = sharing.progress ?? { done: 0, total: 0 };
  return (
    <div className="progress">
      <ProgressBar aria-label={t("sync-busy")} value={done} maxValue={Math.max(1, total)} isIndeterminate={total === 0} className="progress-bar">
        {({ percentage }) => <i style={{ width: `${percentage ?? 30}%` }} />}
      </ProgressBar>
      <Button size="small" isDisabled={!sharing.progress} onPress={sharing.cancel}>{t("cancel")}</Button>
    </div>
  );
}
