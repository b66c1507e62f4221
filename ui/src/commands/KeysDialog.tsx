import { Dialog, Kbd } from "../design";
import { useText } from "../texts/useText";
import type { Command } from "./command";
import { useAllCommands } from "./registry";

const ORDER: Command["group"][] = ["group-here", "group-go", "group-plan", "group-view"];

/** The keys that work here. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  const commands = useAllCommands().filter((command) => command.shortcut && !command.hidden);
  return (
    <Dialog title={t("keys")} open={open} onClose={onClose} wide>
      <div className="keys-list">
        {ORDER.map((group) => ({ group, members: commands.filter((command) => command.group === group) }))
          .filter(({ members }) => members.length)
          .map(({ group, members }) => (
            <section key={group}>
              <h3>{t(group)}</h3>
              <ul className="lines">
                {members.map((command) => (
                  <li key={command.id}>
                    <span>{t(command.label, command.args)}</span>
                    <span className="act">
                      <span className="sr">{command.shortcut}</span>
                      <Kbd keys={command.shortcut ?? ""} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
