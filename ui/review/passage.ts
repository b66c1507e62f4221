import type { Comment } from "./answers";

/** What is no text of the plan, though it stands in it. */
const APART = ".number, sup, .react, .here";
const BLOCKS = "p, li, td, th, pre, h2, h3, h4, h5, h6";
/** How much of what stands around a passage is remembered, in characters. */
const AROUND = 48;

/** A chapter's text with where each piece of it stands on the page. */
interface Reading { text: string; at: { node: Text; from: number }[] }

interface Folded { text: string; from: number[] }

/** Where a passage stands, as an answer file says it. */
export type Passage = Pick<Comment, "chapter" | "reference" | "quote" | "before" | "after">;

/** The chapters that were read; what the page puts beside their text changes none of it. */
let known = new WeakMap<Node, { read: Reading; folded: Folded }>();

/** Forgets what was read: words in the plan were changed for another language. */
export function forget(): void {
  known = new WeakMap();
}

function readPart(part: Node): { read: Reading; folded: Folded } {
  const before = known.get(part);
  if (before) return before;
  const read = reading(part);
  const now = { read, folded: fold(read.text) };
  known.set(part, now);
  return now;
}

export function reading(root: Node): Reading {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Reading = { text: "", at: [] };
  let block: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    const own = parent?.closest(BLOCKS) ?? null;
    if (own === null || parent?.closest(APART)) continue;
    if (block !== null && own !== block) found.text += "\n";
    block = own;
    found.at.push({ node, from: found.text.length });
    found.text += node.data;
  }
  return found;
}

/** White space at the ends is no part of a quote, and a line's end is one sign. */
const tidy = (text: string) => text.trim().replace(/[^\S\n]*\n\s*/g, "\n");

/** The passage that is selected; null where none of the plan is. */
export function selected(range: Range): Passage | null {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-view=plan] .part")];
  const part = parts.find((part) => range.intersectsNode(part) && within(part, range));
  const found = part && within(part, range);
  return part && found ? passage(part, found.read, found.start, found.end, found.node) : null;
}

function within(part: HTMLElement, range: Range): { read: Reading; start: number; end: number; node: Text } | null {
  const { read } = readPart(part);
  let [start, end] = [Infinity, 0];
  let first: Text | null = null;
  for (const { node, from } of read.at) {
    if (!range.intersectsNode(node)) continue;
    const begin = from + (node === range.startContainer ? range.startOffset : 0);
    const stop = from + (node === range.endContainer ? range.endOffset : node.length);
    if (stop <= begin || read.text.slice(begin, stop).trim() === "") continue;
    first ??= node;
    [start, end] = [Math.min(start, begin), Math.max(end, stop)];
  }
  return first && end > start ? { read, start, end, node: first } : null;
}

/** The passage that an element says. */
export function said(element: HTMLElement, text?: string): Passage | null {
  const part = element.closest<HTMLElement>(".part");
  if (!part) return null;
  const { read } = readPart(part);
  const own = read.at.filter(({ node }) => element.contains(node));
  const last = own.at(-1);
  if (own.length === 0 || !last) return null;
  const [from, to] = [own[0].from, last.from + last.node.length];
  const within = text === undefined ? 0 : read.text.slice(from, to).indexOf(text);
  if (within < 0) return null;
  return passage(part, read, from + within, text === undefined ? to : from + within + text.length, own[0].node);
}

function passage(part: HTMLElement, read: Reading, start: number, end: number, node: Node): Passage {
  return {
    chapter: part.dataset.chapter ?? "",
    reference: reference(part, node),
    quote: tidy(read.text.slice(start, end)),
    before: read.text.slice(Math.max(0, start - AROUND), start),
    after: read.text.slice(end, end + AROUND),
  };
}

/** The headings of a chapter. */
export function headings(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>("h2, h3, h4, h5, h6")];
}

/** The heading a place stands under. */
function headingOf(part: HTMLElement, node: Node): HTMLElement | undefined {
  return headings(part).findLast((heading) => heading.contains(node) || (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

function reference(part: HTMLElement, node: Node): string {
  const heading = headingOf(part, node);
  return heading ? words(heading) : "";
}

/** A heading with its number, without what the page put beside it. */
export function words(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("sup, .react, .here").forEach((one) => one.remove());
  return (copy.textContent ?? "").trim().replace(/\s+/g, " ");
}

/** What a section is as a whole: its heading; of a chapter the whole chapter. */
export function section(heading: HTMLElement): Passage | null {
  const part = heading.closest<HTMLElement>(".part");
  if (!part) return null;
  const own = said(heading);
  if (!own || heading === headings(part)[0]) return { chapter: part.dataset.chapter ?? "", reference: words(heading), quote: "", before: "", after: "" };
  return own;
}

/** The blocks of the section under a heading, up to the next one. */
export function blocksUnder(heading: HTMLElement): HTMLElement[] {
  const part = heading.closest<HTMLElement>(".part");
  if (!part) return [];
  const next = headings(part)[headings(part).indexOf(heading) + 1];
  const follows = (one: Node, other: Node) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...part.querySelectorAll<HTMLElement>("p, li, td, th, pre")].filter((block) =>
    follows(heading, block) && (!next || follows(block, next)) && !block.querySelector("p, li, td, th, pre") && (block.textContent ?? "").trim() !== "");
}

/** The sentences of a block; one is none. */
export function sentences(block: HTMLElement): string[] {
  const { text } = reading(block);
  const found = "Segmenter" in Intl ? [...new Intl.Segmenter("nl", { granularity: "sentence" }).segment(text)].map((one) => one.segment) : (text.match(/[^.!?]+[.!?]*\s*/g) ?? []);
  const told = found.map((one) => one.trim()).filter((one) => one !== "");
  return told.length > 1 ? told : [];
}

/** Where a passage stands on the page; null where it cannot be told. */
export function locate(comment: Passage): Range | null {
  if (comment.quote.trim() === "") return null;
  const part = [...document.querySelectorAll<HTMLElement>("[data-view=plan] .part")].find((part) => part.dataset.chapter === comment.chapter);
  if (!part) return null;
  const { read, folded } = readPart(part);
  const quote = fold(comment.quote).text.trim();
  let best: { at: number; like: number } | null = null;
  for (let at = folded.text.indexOf(quote); at >= 0; at = folded.text.indexOf(quote, at + 1)) {
    const like = alike(backwards(fold(comment.before).text.trimEnd()), backwards(folded.text.slice(Math.max(0, at - 2 * AROUND), at).trimEnd())) + alike(fold(comment.after).text.trimStart(), folded.text.slice(at + quote.length, at + quote.length + 2 * AROUND).trimStart());
    if (!best || like > best.like) best = { at, like };
  }
  if (!best) return null;
  const range = document.createRange();
  const [start, end] = [folded.from[best.at], folded.from[best.at + quote.length - 1] + 1];
  const first = read.at.findLast(({ from }) => from <= start);
  const last = read.at.findLast(({ from }) => from < end);
  if (!first || !last) return null;
  range.setStart(first.node, Math.min(start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(end - last.from, last.node.length));
  return range;
}

/** The block in which a passage ends. */
export function blockOf(range: Range): HTMLElement | null {
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  return end?.closest<HTMLElement>(BLOCKS) ?? null;
}

/** A text with every run of white space as one blank, and where each sign came from. */
function fold(text: string): Folded {
  const signs: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const blank = /\s/.test(text[at]);
    if (blank && signs.at(-1) === " ") continue;
    signs.push(blank ? " " : text[at]);
    from.push(at);
  }
  return { text: signs.join(""), from };
}

const backwards = (text: string) => [...text].reverse().join("");

function alike(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
}
