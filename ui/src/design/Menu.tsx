import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Text,
  type Selection,
} from "react-aria-components";
import { Kbd } from "./Kbd";

export interface MenuEntry {
  key: string;
  label: string;
  about?: string;
  shortcut?: string;
  disabled?: boolean;
}
interface MenuProps {
  /** The button that opens it. */
  button: ReactNode;
  label: string;
  entries: MenuEntry[];
  onPick: (key: string) => void;
  /** What is chosen now, for menus that choose. */
  chosen?: string[];
  several?: boolean;
}

/** What can be done or chosen here, behind a button. */
export function Menu({ button, label, entries, onPick, chosen, several }: MenuProps) {
  const choosing = chosen
    ? ({
        selectionMode: several ? "multiple" : "single",
        selectedKeys: chosen as Iterable<string>,
        onSelectionChange: (keys: Selection) => {
          const now = keys === "all" ? entries.map((entry) => entry.key) : [...keys].map(String);
          const changed =
            now.find((key) => !chosen.includes(key)) ?? chosen.find((key) => !now.includes(key));
          if (changed !== undefined) onPick(changed);
        },
      } as const)
    : { onAction: (key: string | number) => onPick(String(key)) };
  return (
    <MenuTrigger>
      {button}
      <Popover className="popover">
        <AriaMenu className="menu" aria-label={label} {...choosing}>
          {entries.map((entry) => (
            <AriaMenuItem
              key={entry.key}
              id={entry.key}
              className="menu-item"
              textValue={entry.label}
              isDisabled={entry.disabled}
              aria-keyshortcuts={entry.shortcut}
            >
              <span>
                <Text slot="label">{entry.label}</Text>
                {entry.about ? (
                  <Text slot="description" className="about">
                    {entry.about}
                  </Text>
                ) : null}
              </span>
              {entry.shortcut ? <Kbd keys={entry.shortcut} /> : null}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
