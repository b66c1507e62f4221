/** What comes from Word, a browser or a mail, made into plain structure before it is read. */
import { editorViewOptionsCtx } from "@milkdown/kit/core";
import type { Ctx } from "@milkdown/kit/ctx";
import { readLink } from "../../../pictures/link";
import { safeAddress } from "../links";
import { acceptedText, wordLists, type LeftOut } from "./word";

const DROPPED = "style, script, meta, link, title, xml, object, iframe, form, input, button, svg, o\\:p, w\\:sdt";
const KEPT_ATTRIBUTES = new Set(["href", "colspan", "rowspan", "data-type", "data-label", "data-is-header", "data-list-type", "data-spread", "data-value", "data-is-inline", "start"]);

const OF_PICTURE = new Set(["src", "alt", "title"]);
const isKept = (element: Element) => element.tagName === "IMG" && readLink(element.getAttribute("src") ?? "") !== null;

interface Told {
  /** A picture was left out; text that came with it was not. */
  refused: (withText: boolean) => void;
  /** Something of Word is not text: it was left out. */
  leftOut: (what: LeftOut) => void;
}

/** Pictures of a plan stay. What is left out is told once. */
export function cleanHtml(html: string, { refused, leftOut }: Told): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, "").replace(/<\/?o:p[^>]*>/gi, ""), "text/html");
  const { body } = page;
  const out = acceptedText(body);
  if (out.deleted + out.comments > 0) leftOut(out);
  wordLists(body);
  body.querySelectorAll(DROPPED).forEach((element) => element.remove());
  const pictures = [...body.querySelectorAll("img, picture, video, canvas")].filter((picture) => !isKept(picture));
  pictures.forEach((picture) => picture.remove());
  if (pictures.length > 0) refused((body.textContent ?? "").trim() !== "");
  body.querySelectorAll<HTMLElement>("span, font, b, i").forEach(emphasised);
  body.querySelectorAll("a").forEach((link) => {
    const address = safeAddress(link.getAttribute("href") ?? "");
    if (address === null) unwrap(link);
    else link.setAttribute("href", address);
  });
  body.querySelectorAll("font, span:not([data-type])").forEach(unwrap);
  body.querySelectorAll("*").forEach((element) => {
    for (const { name } of [...element.attributes]) if (!KEPT_ATTRIBUTES.has(name) && !(element.tagName === "IMG" && OF_PICTURE.has(name))) element.removeAttribute(name);
  });
  body.querySelectorAll("p").forEach((paragraph) => {
    if ((paragraph.textContent ?? "").replace(/\u00a0/g, " ").trim() === "" && paragraph.children.length === 0) paragraph.remove();
  });
  return body.innerHTML.replace(/&nbsp;/g, " ");
}

/** Weight and slope by style become marks; `<b style="font-weight:normal">` becomes nothing. */
function emphasised(element: HTMLElement) {
  const { fontWeight, fontStyle } = element.style;
  const plain = fontWeight === "normal" || fontWeight === "400";
  if (element.tagName === "B" && plain) unwrap(element);
  if (element.tagName !== "SPAN") return;
  if (fontWeight === "bold" || Number(fontWeight) >= 600) wrap(element, "strong");
  if (fontStyle === "italic") wrap(element, "em");
}

function wrap(element: HTMLElement, name: string) {
  const outer = document.createElement(name);
  outer.append(...element.childNodes);
  element.append(outer);
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes);
}

/** Has the editor clean what is pasted, and hand on a picture that comes as a file. */
export function cleanPaste(ctx: Ctx, told: Told, pasted: (picture: File) => void) {
  const pictureOf = (data: DataTransfer | null) => [...(data?.files ?? [])].find((file) => file.type.startsWith("image/"));
  ctx.update(editorViewOptionsCtx, (options) => ({
    ...options,
    transformPastedHTML: (html: string) => cleanHtml(html, told),
    handleDOMEvents: {
      paste: (_view, event) => {
        const picture = pictureOf(event.clipboardData);
        // Text that has a picture of itself beside it, as from a spreadsheet, is text.
        if (!picture || event.clipboardData?.getData("text/plain") !== "") return false;
        event.preventDefault();
        pasted(picture);
        return true;
      },
      drop: (_view, event) => {
        const picture = pictureOf(event.dataTransfer);
        if (!picture) return false;
        event.preventDefault();
        pasted(picture);
        return true;
      },
    },
  }));
}
