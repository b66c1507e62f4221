import { useEffect, useState } from "react";
import { Autocomplete, Collection, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField, Text, useFilter } from "react-aria-components";
import { Kbd } from "../design/Kbd";
import { href, go } from "../shell/route";
import { useText } from "../texts/useText";
import type { Command } from "./command";
import { isPossible, perform, useAllCommands } from "./registry";

const ORDER: Command["group"][] = ["group-here", "group-go", "group-plan", "group-view"];

/** Everything that can be done now, by typing a few letters of it. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <ModalOverlay isOpen={open} onOpenChange={(next) => (next ? undefined : onClose())} isDismissable className="veil">
      <Modal className="modal">
        <Dialog className="palette" aria-label={t("open-palette")}>
          {open ? <PaletteList onClose={onClose} /> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteList({ onClose }: { onClose: () => void }) {
  const t = useText();
  const commands = useAllCommands();
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const [possible, setPossible] = useState<Command[]>([]);
  useEffect(() => setPossible(commands.filter((c) => !c.hidden && c.id !== "palette" && isPossible(c))), [commands]);
  const run = (id: string) => {
    onClose();
    if (id === "search-for") {
      go(href("zoek", [], { q: typed }));
      return;
    }
    const command = possible.findLast((other) => other.id === id);
    // After the palette has gone and given focus back, so that the command may move it.
    if (command) setTimeout(() => void perform(command), 0);
  };
  const groups = ORDER.map((group) => ({ group, commands: possible.filter((command) => command.group === group) })).filter((group) => group.commands.length);
  const words = typed.trim().split(/\s+/);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} filter={(text) => text.startsWith("\u200b") || words.every((word) => contains(text, word))}>
      <SearchField aria-label={t("open-palette")} autoFocus className="palette-field">
        <Input className="palette-input" placeholder={t("palette-hint")} />
      </SearchField>
      <div className="palette-list" role="group" aria-label={t("open-palette")} tabIndex={0}>
        <Menu className="menu palette-menu" aria-label={t("open-palette")} onAction={(key) => run(String(key))} renderEmptyState={() => <p className="menu-item soft">{t("nothing-found")}</p>}>
          {groups.map(({ group, commands: members }) => (
            <MenuSection key={group} id={group}>
              <Header className="menu-head">{t(group)}</Header>
              <Collection items={members}>
                {(command) => (
                  <MenuItem id={command.id} className="menu-item" textValue={t(command.label, command.args)} aria-keyshortcuts={command.shortcut?.replace("Ctrl", "Control")}>
                    <Text slot="label">{t(command.label, command.args)}</Text>
                    {command.shortcut ? <Kbd keys={command.shortcut} /> : null}
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          ))}
          {typed.trim() ? (
            <MenuItem id="search-for" className="menu-item" textValue={`\u200b${typed}`}>
              <Text slot="label">{t("search-for", { text: typed.trim() })}</Text>
              <Kbd keys="Ctrl+Shift+F" />
            </MenuItem>
          ) : null}
        </Menu>
      </div>
    </Autocomplete>
  );
}
