import { useState } from "react";
import { Button, Group, Separator, ToggleButton, Toolbar as AriaToolbar } from "react-aria-components";
import { isPossible, perform, useAllCommands } from "../../commands/registry";
import { Menu } from "../../design";
import { useText } from "../../texts/useText";
import { act, setHeading, type Action } from "../editor/actions";
import type { Desk } from "./Desk";
import { LinkDialog } from "./LinkDialog";
import { step } from "./olderWriting";
import { useStore } from "./store";
import { ToolIcon } from "./ToolIcon";

const LEVELS = [0, 1, 2, 3, 4];
const TABLE: Action[] = ["row-after", "column-before", "column-after", "row-delete", "column-delete", "table-delete"];

interface ToolbarProps { desk: Desk; onFind: () => void; disabled: boolean }

/** What can be done to the text; one stop for Tab, arrows within. */
export function Toolbar({ desk, onFind, disabled }: ToolbarProps) {
  const t = useText();
  const caret = useStore(desk, (state) => state.caret);
  const older = useStore(desk, (state) => state.older);
  const isSource = useStore(desk, (state) => state.source !== null);
  const [links, setLinks] = useState(false);
  const picture = useAllCommands().findLast(({ id }) => id === "picture.insert");
  const off = disabled || isSource || !caret;
  const toggle = (action: Action, on: boolean, keys?: string) => (
    <ToggleButton
      className="tool" isSelected={on} isDisabled={off} aria-label={t(`chapter-tool-${action}`)} aria-keyshortcuts={keys}
      onChange={() => desk.view && act(desk.view, action)}
    >
      <ToolIcon name={action} />
    </ToggleButton>
  );
  const press = (action: Action, possible = true, done = () => { if (desk.view) act(desk.view, action); }) => (
    <Button className="tool" isDisabled={off || !possible} aria-label={t(`chapter-tool-${action}`)} onPress={done}>
      <ToolIcon name={action} />
    </Button>
  );
  const block = caret?.block.startsWith("heading-") ? Number(caret.block.slice(8)) : 0;
  return (
    <AriaToolbar aria-label={t("chapter-tools")} className="tools">
      <Group className="tool-group" aria-label={t("chapter-tools-block")}>
        <Menu
          label={t("chapter-tool-block")}
          button={
            <Button className="tool wide" isDisabled={off} aria-label={t("chapter-tool-block-now", { level: block })}>
              <span className="clip">{t("chapter-level", { level: block })}</span>
              <span aria-hidden="true" className="unfolds" />
            </Button>
          }
          entries={LEVELS.map((level) => ({ key: String(level), label: t("chapter-level", { level }) }))}
          chosen={[String(block)]}
          onPick={(level) => desk.view && setHeading(desk.view, Number(level))}
        />
      </Group>
      <Group className="tool-group" aria-label={t("chapter-tools-letters")}>
        {toggle("strong", caret?.strong ?? false, "Control+B")}
        {toggle("emphasis", caret?.emphasis ?? false, "Control+I")}
        <ToggleButton className="tool" isSelected={caret?.link ?? false} isDisabled={off} aria-label={t("chapter-tool-link")} onChange={() => setLinks(true)}>
          <ToolIcon name="link" />
        </ToggleButton>
      </Group>
      <Group className="tool-group" aria-label={t("chapter-tools-parts")}>
        {toggle("bullets", caret?.bullets ?? false)}
        {toggle("numbers", caret?.numbers ?? false)}
        {toggle("quote", caret?.quote ?? false)}
        {caret?.table ? (
          <Menu
            label={t("chapter-tool-table-edit")}
            button={<Button className="tool wide" isDisabled={off}>{t("chapter-tool-table-edit")} <span aria-hidden="true">▾</span></Button>}
            entries={TABLE.map((action) => ({ key: action, label: t(`chapter-tool-${action}`) }))}
            onPick={(action) => desk.view && act(desk.view, action as Action)}
          />
        ) : press("table")}
        {press("footnote")}
        <Button
          className="tool" isDisabled={off || !picture || !isPossible(picture)} aria-label={t("chapter-tool-picture")} aria-keyshortcuts="Control+Shift+I"
          onPress={() => picture && void perform(picture)}
        >
          <ToolIcon name="picture" />
        </Button>
      </Group>
      <Group className="tool-group" aria-label={t("chapter-tools-steps")}>
        {press("undo", caret?.canUndo || older.undo, () => step(desk, "undo"))}
        {press("redo", caret?.canRedo || older.redo, () => step(desk, "redo"))}
      </Group>
      <Separator orientation="vertical" className="tool-space" />
      <Button className="tool wide" onPress={onFind} isDisabled={isSource} aria-keyshortcuts="Control+F">{t("chapter-find")}</Button>
      <ToggleButton className="tool wide" isSelected={isSource} onChange={() => void desk.toggleSource()}>{t("chapter-source")}</ToggleButton>
      {links && desk.view ? <LinkDialog view={desk.view} onClose={() => setLinks(false)} /> : null}
    </AriaToolbar>
  );
}
