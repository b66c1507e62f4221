/** Something a person can do. The same object serves the palette, the menu, buttons and shortcuts. */
export interface Command {
  /** Such as "go.overview"; the menu of the window sends it. */
  id: string;
  /** Key of the text that names it. */
  label: string;
  args?: Record<string, string | number>;
  /** Key of the text above it in the palette and in the list of keys. */
  group: "group-go" | "group-plan" | "group-here" | "group-view";
  /** "Ctrl+K", "Ctrl+Shift+F", "J", "ArrowDown". A letter alone works only outside text fields. */
  shortcut?: string;
  /** Whether it can be done now; always, when left out. */
  when?: () => boolean;
  perform: () => void | Promise<unknown>;
  /** Works, but stands in no list: the second shortcut of a command. */
  hidden?: boolean;
}
