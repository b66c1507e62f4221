/* Opens a reading bundle in Chromium and prints what it costs: `node ui/bench/review.mjs FILE`.
   Chromium is spoken to over a pipe, so nothing but Node is needed. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const file = resolve(process.argv[2] ?? "target/lees-300.html");
const shot = process.argv[3];
const home = mkdtempSync(join(tmpdir(), "review-"));
const browser = spawn(process.env.CHROMIUM ?? "chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", `--user-data-dir=${home}`, "--window-size=1280,800"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , to, from] = browser.stdio;
const waiting = new Map();
let rest = "";
let next = 0;
from.on("data", (data) => {
  const parts = (rest + data).split("\0");
  rest = parts.pop();
  for (const message of parts.map((part) => JSON.parse(part))) {
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  }
});
const send = (method, params = {}, sessionId) => new Promise((done, failed) => {
  const id = (next += 1);
  waiting.set(id, (answer) => (answer.error ? failed(new Error(`${method}: ${answer.error.message}`)) : done(answer.result)));
  to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
});

const { targetId } = await send("Target.createTarget", { url: "about:blank" });
const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
const page = (method, params) => send(method, params, sessionId);
const run = async (expression) => {
  const { result, exceptionDetails } = await page("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};
const rests = () => run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))");
const press = async (key, code, text, modifiers = 0) => {
  const keys = { key, code: key, windowsVirtualKeyCode: code, modifiers };
  await page("Input.dispatchKeyEvent", { type: "keyDown", ...keys, ...(text ? { text } : {}) });
  await page("Input.dispatchKeyEvent", { type: "keyUp", ...keys });
};
/** The longest task since the last time this was asked, in milliseconds. */
const longest = async (what) => {
  await rests();
  const took = await run("(() => { const all = window.longTasks.splice(0); return [all.length, Math.max(0, ...all)]; })()");
  console.log(`${what.padEnd(34)} ${String(took[0]).padStart(3)} over 50 ms, the longest ${Math.round(took[1])} ms`);
};
try {
  await page("Page.enable");
  await page("Runtime.enable");
  await page("Page.addScriptToEvaluateOnNewDocument", { source: "window.longTasks = []; new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask', buffered: true });" });
  await page("Page.navigate", { url: pathToFileURL(file).href });
  await run("new Promise((done) => { const look = () => (document.querySelector('#views button') ? done() : setTimeout(look, 20)); look(); })");
  await rests();
  const marks = await run("(() => { const [one] = performance.getEntriesByType('navigation'); return [one.domInteractive, one.loadEventEnd].map(Math.round); })()");
  console.log(`${file}: parsed after ${marks[0]} ms, loaded after ${marks[1]} ms, ${await run("document.querySelectorAll('*').length")} elements`);
  await longest("loading");
  for (let at = 0; at < 60; at += 1) {
    await page("Input.dispatchMouseEvent", { type: "mouseWheel", x: 640, y: 400, deltaX: 0, deltaY: 1_600 });
    if (at % 10 === 9) await rests();
  }
  await longest("scrolling through");
  await press("End", 35);
  await longest("to the end");
  await run("[...document.querySelectorAll('[data-view=plan] .react')].at(-1).focus()");
  await press("Enter", 13, "\r");
  await longest("opening the editor");
  for (const letter of "At the very end.") await page("Input.dispatchKeyEvent", { type: "char", text: letter });
  await longest("typing");
  await press("Enter", 13, "\r", 2);
  await longest("keeping a reaction");
  await run("document.querySelector('#view-mine').focus()");
  await press("Enter", 13, "\r");
  await longest("to one's own reactions");
  await run("document.querySelector('#view-compare').focus()");
  await press("Enter", 13, "\r");
  await longest("to what changed");
  await run("document.querySelector('#view-plan').focus()");
  await press("Enter", 13, "\r");
  await longest("back to the plan");
  await run(readFileSync(join(import.meta.dirname, "../node_modules/axe-core/axe.min.js"), "utf8"));
  const wrong = await run("axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.length))");
  console.log(`axe: ${wrong.length === 0 ? "nothing" : wrong.join(", ")}`);
  if (shot) {
    const { data } = await page("Page.captureScreenshot");
    (await import("node:fs")).writeFileSync(shot, Buffer.from(data, "base64"));
  }
} finally {
  browser.kill();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
