/** Tells what did not come along when something was pasted. */
import { show } from "../../../shell/toasts";
import type { LeftOut } from "./word";

export const toldOfPaste = {
  refused: (withText: boolean) => void show({ sentence: { key: withText ? "picture-elsewhere" : "picture-elsewhere-only" } }),
  leftOut: ({ deleted, comments }: LeftOut) => void show({ sentence: { key: "chapter-paste-accepted", args: { deleted, comments } } }),
};
