/** A picture in the text: its file is fetched once, never at a keystroke. */
import type { MilkdownPlugin } from "@milkdown/kit/ctx";
import { imageSchema } from "@milkdown/kit/preset/commonmark";
import type { Node } from "@milkdown/kit/prose/model";
import type { NodeViewConstructor } from "@milkdown/kit/prose/view";
import { $view } from "@milkdown/kit/utils";
import type { Backend } from "../backend/contract";
import type { Say } from "../texts/useText";
import { keptPicture } from "./kept";
import { readLink } from "./link";

/** `opened` hears that a picture was asked to be changed. */
export function pictureView(backend: Backend, t: Say, opened: (at: number) => void): MilkdownPlugin {
  const make: NodeViewConstructor = (first, _view, getPos) => {
    const dom = document.createElement("span");
    dom.className = "picture";
    let node = first;
    const draw = () => {
      const link = readLink(String(node.attrs.src));
      const alt = String(node.attrs.alt ?? "");
      const caption = String(node.attrs.title ?? "");
      dom.replaceChildren();
      dom.dataset.size = link?.size ?? "own";
      const note = (text: string, look: string) => {
        const line = document.createElement("span");
        line.className = `picture-note ${look}`;
        line.textContent = text;
        dom.append(line);
      };
      if (!link) return note(t("picture-unknown", { alt }), "missing");
      const shown = document.createElement("img");
      shown.alt = link.decorative ? "" : alt || t("picture-undescribed");
      shown.draggable = false;
      dom.append(shown);
      if (caption) note(caption, "caption");
      if (link.decorative) note(t("picture-decorative-mark"), "mark");
      else if (alt.trim() === "") note(t("picture-undescribed"), "wrong");
      const missing = () => {
        shown.remove();
        const line = document.createElement("span");
        line.className = "picture-note missing";
        line.textContent = t("picture-missing", { alt });
        dom.prepend(line);
      };
      keptPicture(backend, link.hash).then((address) => {
        if (address === null) missing();
        else shown.src = address;
      }, missing);
    };
    draw();
    dom.addEventListener("dblclick", () => {
      const at = getPos();
      if (at !== undefined) opened(at);
    });
    return {
      dom,
      update: (next: Node) => {
        if (next.type !== node.type) return false;
        const same = next.attrs.src === node.attrs.src && next.attrs.alt === node.attrs.alt && next.attrs.title === node.attrs.title;
        node = next;
        if (!same) draw();
        return true;
      },
      selectNode: () => dom.classList.add("selected"),
      deselectNode: () => dom.classList.remove("selected"),
      ignoreMutation: () => true,
    };
  };
  return $view(imageSchema.node, () => make);
}
