import { useState } from "react";
import { Banner, Button } from "../../design";
import { useText } from "../../texts/useText";
import { ConflictPanel } from "./ConflictPanel";
import type { Desk } from "./Desk";
import { useStore } from "./store";

/** Says that sentences were rewritten twice, and opens the first. */
export function ConflictBar({ desk }: { desk: Desk }) {
  const t = useText();
  const { conflicts } = useStore(desk, (state) => state.content);
  const [open, setOpen] = useState(false);
  const [first] = conflicts;
  if (!first) return null;
  return (
    <>
      <Banner inside action={<Button size="small" onPress={() => setOpen(true)}>{t("chapter-conflict-settle")}</Button>}>
        {t("chapter-conflicts", { count: conflicts.length })}
      </Banner>
      {open ? <ConflictPanel key={first.id} desk={desk} conflict={first} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
