import { useState } from "react";
import { GridList, useDragAndDrop } from "react-aria-components";
import { useBackend } from "../../backend/BackendContext";
import type { ChapterRow } from "../../backend/contract";
import { Button, EmptyState } from "../../design";
import { Loading } from "../../shell/Loading";
import { usePlan } from "../../shell/plan";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { OutlineRow } from "./OutlineRow";
import { TitleDialog } from "./TitleDialog";

/** The chapters in order: who holds them, how far they are, what is open. */
export function Outline() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const from = useLoad(() => backend.chapters(), []);
  const [adding, setAdding] = useState(false);
  return (
    <Screen
      title={t("nav-chapters")}
      actions={<Button look="primary" isDisabled={plan.read_only} onPress={() => setAdding(true)}>{t("chapter-add")}</Button>}
    >
      <Loading from={from}>
        {(rows) => rows.length === 0
          ? <EmptyState title={t("chapter-none")}>{t("chapter-none-about")}</EmptyState>
          : <Rows rows={rows} canMove={!plan.read_only} />}
      </Loading>
      {adding ? (
        <TitleDialog
          title={t("chapter-add")} value="" onClose={() => setAdding(false)}
          onDone={(title) => backend.add_chapter(title, null).then((id) => tellDone({ key: "chapter-added", args: { title } }, () => backend.remove_chapter(id, true))).catch(report)}
        />
      ) : null}
    </Screen>
  );
}

function Rows({ rows, canMove }: { rows: ChapterRow[]; canMove: boolean }) {
  const t = useText();
  const backend = useBackend();
  const move = (id: string, place: number) => {
    const row = rows.find((other) => other.id === id);
    if (!row || !canMove || place < 1 || place > rows.length || place === row.number) return;
    backend.move_chapter(id, place)
      .then(() => tellDone({ key: "chapter-moved", args: { title: row.title, place } }, () => backend.move_chapter(id, row.number)))
      .catch(report);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canMove,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": rows.find(({ id }) => id === key)?.title ?? "" })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const row = rows.find((other) => other.id === id);
      const aim = rows.find((other) => other.id === target.key);
      if (!row || !aim) return;
      const after = target.dropPosition === "after" ? aim.number : aim.number - 1;
      move(row.id, row.number <= after ? after : after + 1);
    },
  });
  return (
    <div
      onKeyDownCapture={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        const key = (event.target as Element).closest("[role=row]")?.getAttribute("data-key");
        const row = rows.find(({ id }) => id === key);
        if (!row) return;
        event.preventDefault();
        event.stopPropagation();
        move(row.id, row.number + (event.key === "ArrowUp" ? -1 : 1));
      }}
    >
      <p className="soft small outline-hint">{t("chapter-move-hint")}</p>
      <GridList aria-label={t("nav-chapters")} className="outline card" items={rows} dragAndDropHooks={dragAndDropHooks}>
        {(row) => <OutlineRow row={row} />}
      </GridList>
    </div>
  );
}
