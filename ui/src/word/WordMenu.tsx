import { isPossible, performById, useAllCommands } from "../commands/registry";
import { Button, Menu } from "../design";
import { useText } from "../texts/useText";

const DEEDS = ["word.in", "word.out", "word.out-open"];

/** What Word can do with this chapter, behind one button. */
export function WordMenu() {
  const t = useText();
  const offered = useAllCommands();
  const entries = DEEDS.flatMap((id) => {
    const command = offered.findLast((other) => other.id === id);
    return command ? [{ key: id, label: t(command.label), disabled: !isPossible(command) }] : [];
  });
  return (
    <Menu
      label={t("word-menu")} entries={entries} onPick={(id) => void performById(id)}
      button={<Button look="quiet" size="small">{t("word-menu")} <span aria-hidden="true">▾</span></Button>}
    />
  );
}
