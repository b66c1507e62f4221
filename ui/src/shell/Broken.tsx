import { Button, EmptyState } from "../design";
import { useText } from "../texts/useText";

/** What stands where a screen failed. */
export function Broken({ what, onAgain }: { what: string; onAgain: () => void }) {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState title={t("broken")} action={<Button onPress={onAgain}>{t("try-again")}</Button>}>
        {t("broken-about", { what })}
      </EmptyState>
    </div>
  );
}
