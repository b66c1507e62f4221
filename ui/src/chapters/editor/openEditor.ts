/** The editor of a chapter with everything it reports to the desk. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import type { Mapping } from "@milkdown/kit/prose/transform";
import { clipboard } from "@milkdown/kit/plugin/clipboard";
import { createEditor, type Opened } from "./createEditor";
import { caretPlugin, type Caret } from "./plugins/caret";
import { edits } from "./plugins/edits";
import { farPlugin } from "./plugins/far";
import { findPlugin } from "./plugins/find";
import { marksPlugin } from "./plugins/marks";
import { olderPlugin, type Step } from "./plugins/older";
import { cleanPaste } from "./plugins/paste";
import { toldOfPaste } from "./plugins/pasted";
import { stillPlugin } from "./plugins/still";

interface EditorEvents {
  label: string;
  editable: () => boolean;
  edited: () => void;
  leftBlock: () => void;
  blurred: () => void;
  changed: (mapping: Mapping) => void;
  /** A mark in the text was clicked. */
  picked: (key: string) => void;
  /** Other marks are drawn: what stands below may stand elsewhere. */
  drawn: () => void;
  caret: (caret: Caret) => void;
  /** Nothing is left to undo or redo of this session. Says whether there is anything before. */
  older: (step: Step) => boolean;
  /** A picture was pasted or dropped. */
  pasted: (picture: File) => void;
  /** How pictures show. */
  pictures: MilkdownPlugin;
}

export function openEditor(root: HTMLElement, text: string, events: EditorEvents): Promise<Opened> {
  const plugins = [clipboard, olderPlugin(events.older), edits(events), marksPlugin(events.picked, events.drawn), farPlugin, stillPlugin, findPlugin, caretPlugin(events.caret), events.pictures].flat();
  return createEditor(root, text, events.label, plugins, events.editable, (ctx) => cleanPaste(ctx, toldOfPaste, events.pasted));
}
