import { problemSentence } from "../backend/problem";
import { Button } from "../design";
import { useText } from "../texts/useText";
import { dismiss, useToasts } from "./toasts";

/** Messages at the bottom right: read aloud politely, with the way back. */
export function ToastRegion() {
  const t = useText();
  const toasts = useToasts();
  return (
    <div className="toasts" role="region" aria-label={t("toasts")}>
      <div aria-live="polite" className="stack">
        {toasts.map((toast) => (
          <div key={toast.id} className={toast.problem ? "toast no" : "toast"}>
            <span>{toast.problem ? problemSentence(t, toast.problem) : toast.sentence ? t(toast.sentence.key, toast.sentence.args) : null}</span>
            {toast.undo ? (
              <Button look="link" onPress={toast.undo}>
                {t("undo")}
              </Button>
            ) : toast.problem ? (
              <Button look="link" onPress={() => dismiss(toast.id)}>
                {t("close")}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}
