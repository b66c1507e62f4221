import { Button, type ButtonProps } from "../design/Button";
import { Kbd } from "../design/Kbd";
import { useText } from "../texts/useText";
import { isPossible, perform, useAllCommands } from "./registry";

interface CommandButtonProps extends Pick<ButtonProps, "look" | "size" | "danger"> {
  id: string;
  /** Leaves the key out of sight. */
  bare?: boolean;
}

/** A button for a command that is offered now; nothing while it is not. */
export function CommandButton({ id, bare, ...looks }: CommandButtonProps) {
  const t = useText();
  const command = useAllCommands().findLast((other) => other.id === id);
  if (!command) return null;
  return (
    <Button
      {...looks}
      isDisabled={!isPossible(command)}
      onPress={() => void perform(command)}
      aria-keyshortcuts={command.shortcut?.replace("Ctrl", "Control")}
    >
      {t(command.label, command.args)}
      {command.shortcut && !bare ? <Kbd keys={command.shortcut} /> : null}
    </Button>
  );
}
