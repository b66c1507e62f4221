/**
 * What a keystroke costs in a chapter of 100,000 words with 2,000 changes shown, beside a bare
 * ProseMirror with the same document in the same run. Ends by writing its numbers as JSON.
 */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { EditorState } from "@milkdown/kit/prose/state";
import { EditorView } from "@milkdown/kit/prose/view";
import { memoryBackend } from "../src/backend/memory";
import { withLargeChapter } from "../src/backend/memory/large";
import { createEditor } from "../src/chapters/editor/createEditor";
import { App } from "../src/shell/App";
import "../src/design/fonts.css";
import "../src/design/tokens.css";
import "../src/design/base.css";
import "../src/design/parts.css";
import "../src/shell/shell.css";
import "../src/commands/commands.css";

const CHAPTER = "c3c2";
const ROUNDS = Number(new URLSearchParams(location.search).get("rounds") ?? 8);
const KEYS = 40;
const root = document.getElementById("root")!;
const bareRoot = document.getElementById("bare")!;
const rest = (time: number) => new Promise((done) => setTimeout(done, time));
const frame = () => new Promise((done) => requestAnimationFrame(done));

async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (let n = 0; n < 600; n++) {
    const found = find();
    if (found) return found;
    await rest(100);
  }
  throw new Error("never came");
}

/** Puts the caret in the middle of the text, as a click does. */
function caretIn(editor: HTMLElement) {
  const paragraphs = editor.querySelectorAll(":scope > p");
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]!;
  middle.scrollIntoView({ block: "center" });
  editor.focus();
  const text = document.createTreeWalker(middle, NodeFilter.SHOW_TEXT).nextNode()!;
  getSelection()!.collapse(text, 3);
}

/** One letter, from the browser's own edit to a page that is laid out again. */
async function key(editor: HTMLElement): Promise<number> {
  const before = performance.now();
  document.execCommand("insertText", false, "a");
  await Promise.resolve();
  void editor.getBoundingClientRect().height;
  return performance.now() - before;
}

/** Changes outside the text, and letters that made any. */
let outside = 0;
let letters = 0;

async function burst(place: HTMLElement, other: HTMLElement): Promise<number[]> {
  other.style.display = "none";
  place.style.display = "";
  const editor = place.querySelector<HTMLElement>(".ProseMirror")!;
  caretIn(editor);
  await rest(1500);
  const times: number[] = [];
  for (let n = 0; n < KEYS; n++) {
    await frame();
    const before = outside;
    times.push(await key(editor));
    if (outside > before) letters++;
  }
  return times;
}

const at = (times: number[], share: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;
const shown = (times: number[]) => ({ keys: times.length, p50: at(times, 0.5), p95: at(times, 0.95), most: at(times, 0.9999) });

async function run() {
  location.hash = `#/hoofdstukken/${CHAPTER}`;
  const backend = withLargeChapter(memoryBackend(), CHAPTER);
  const began = performance.now();
  createRoot(root).render(createElement(App, { backend }));
  await until(() => root.querySelectorAll(".ProseMirror [data-mark]").length >= 10);
  const opened = performance.now() - began;
  const { text } = await backend.chapter(CHAPTER);
  // Its schema lives as long as the editor that made it, which stays out of the page.
  const { doc } = (await createEditor(document.createElement("div"), text, "Tekst", [], () => true)).view.state;
  new EditorView(bareRoot, { state: EditorState.create({ doc }), attributes: { class: "prose" } });
  bareRoot.hidden = false;

  new MutationObserver((seen) => {
    outside += seen.filter(({ target }) => !(target instanceof Element ? target : target.parentElement)?.closest(".ProseMirror")).length;
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });

  const ours: number[] = [];
  const bare: number[] = [];
  let rendered = 0;
  for (let n = 0; n < ROUNDS; n++) {
    bare.push(...await burst(bareRoot, root));
    letters = 0;
    ours.push(...await burst(root, bareRoot));
    rendered += letters;
  }
  const [a, b] = [shown(ours), shown(bare)];
  return { words: text.split(/\s+/).length, marks: root.querySelectorAll(".ProseMirror [data-mark]").length, opened, chapter: a, bare: b, ratio: a.p95 / b.p95, rendered, longest: Math.max(0, ...tasks) };
}

run().catch((thrown: unknown) => ({ failed: String(thrown) })).then((found) => {
  document.getElementById("found")!.textContent = JSON.stringify(found);
  document.title = "done";
});
