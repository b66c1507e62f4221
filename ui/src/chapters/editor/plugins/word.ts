/** What Word writes in its own way when it is copied: lists as paragraphs, tracked changes, remarks. */

/** What did not come along. */
export interface LeftOut { deleted: number; comments: number }

const DELETED = "del[cite], del[datetime], .msoDel";
const INSERTED = "ins[cite], ins[datetime], .msoIns";
const REMARKS = "[style*='mso-element:comment'], [style*='mso-element: comment'], [style*='mso-comment-reference'], .MsoCommentReference";

/** Leaves the text as it is once every change is accepted and every remark is gone; says what went. */
export function acceptedText(body: HTMLElement): LeftOut {
  const gone = [...body.querySelectorAll(DELETED)].filter((element) => element.parentElement?.closest(DELETED) === null && (element.textContent ?? "").trim() !== "");
  const remarks = new Set([...body.querySelectorAll("[style*='mso-element:comment']:not([style*='comment-list']), [style*='mso-element: comment']:not([style*='comment-list'])")]);
  body.querySelectorAll(DELETED).forEach((element) => element.remove());
  body.querySelectorAll(REMARKS).forEach((element) => {
    // The passage a remark is about stands within the mark of it.
    if (element.tagName === "A" && !isOnlyMark(element)) element.replaceWith(...element.childNodes);
    else element.remove();
  });
  body.querySelectorAll(INSERTED).forEach((element) => element.replaceWith(...element.childNodes));
  return { deleted: gone.length, comments: remarks.size };
}

function isOnlyMark(element: Element): boolean {
  return /^\s*\[\w+\]\s*$/.test(element.textContent ?? "");
}

const styleOf = (element: Element) => element.getAttribute("style") ?? "";
const isItem = (element: Element | null): element is HTMLElement => element !== null && /mso-list:\s*(?!ignore|none|skip)\w/i.test(styleOf(element));
const levelOf = (item: Element) => Number(/level(\d+)/i.exec(styleOf(item))?.[1] ?? 1);

const MARK = /^(?:\s|&nbsp;|\u00a0)*(?:[·•§o▪–-]|[\da-z]{1,4}[.)])(?:\s|&nbsp;|\u00a0)+/i;

/** Makes lists of paragraphs that look like one, each within the item it stands under. */
export function wordLists(body: HTMLElement) {
  for (const first of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    if (!first.isConnected || first.tagName !== "P" || !isItem(first)) continue;
    const run: HTMLElement[] = [];
    for (let item: Element | null = first; isItem(item) && item.tagName === "P"; item = item.nextElementSibling) run.push(item);
    const place = document.createElement("div");
    first.before(place);
    nest(place, run);
    place.replaceWith(...place.childNodes);
  }
}

function nest(place: HTMLElement, run: readonly HTMLElement[]) {
  const open: { level: number; list: HTMLElement }[] = [];
  for (const paragraph of run) {
    const level = levelOf(paragraph);
    const { ordered, start, isText } = markOf(paragraph);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const tag = ordered ? "OL" : "UL";
    if (open.at(-1)?.level !== level || open.at(-1)?.list.tagName !== tag) {
      if (open.at(-1)?.level === level) open.pop();
      const list = document.createElement(tag);
      if (start > 1) list.setAttribute("start", String(start));
      (open.at(-1)?.list.lastElementChild ?? place).append(list);
      open.push({ level, list });
    }
    const entry = document.createElement("li");
    const text = document.createElement("p");
    text.innerHTML = (isText ? paragraph.innerHTML.replace(MARK, "") : paragraph.innerHTML).trim();
    entry.append(text);
    open.at(-1)!.list.append(entry);
    paragraph.remove();
  }
}

/** What stood before the item; it is taken out where Word says that it is no text. */
function markOf(paragraph: HTMLElement): { ordered: boolean; start: number; isText: boolean } {
  const ignored = [...paragraph.querySelectorAll("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']")];
  const mark = (ignored[0]?.textContent ?? paragraph.textContent ?? "").trim();
  ignored.forEach((element) => element.remove());
  const [, number] = /^(?:[\d]+\.)*([\da-z]{1,4})[.)](?:\s|\u00a0|$)/i.exec(mark) ?? [];
  return { ordered: number !== undefined, start: Number.parseInt(number ?? "", 10) || 1, isText: ignored.length === 0 };
}
