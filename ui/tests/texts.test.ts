import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { bundleOf } from "../src/texts/texts";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith(".tsx") && !path.endsWith(".test.tsx") ? [path] : [];
  });
}
const SOURCE = join(import.meta.dirname, "../src");

function keysOf(language: "nl" | "en"): string[] {
  return [...(bundleOf(language) as unknown as { _messages: Map<string, unknown> })._messages.keys()].sort();
}

test("both languages hold the same keys", () => {
  expect(keysOf("en")).toEqual(keysOf("nl"));
});

interface Node { type: string; [key: string]: unknown }
const SPOKEN = new Set(["title", "aria-label", "placeholder", "label", "alt", "hint", "description"]);
const isWords = (text: string) => /\p{L}{2,}/u.test(text);

/** Literal words a component would show: text between tags and in attributes that are read. */
function literalWords(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) node.forEach((one) => literalWords(one, found));
  else if (node && typeof node === "object") {
    const one = node as Node;
    if (one.type === "JSXText" && isWords(String(one.value))) found.push(String(one.value).trim());
    if (one.type === "JSXAttribute") {
      const name = String((one.name as Node).name);
      const value = one.value as Node | null;
      if (SPOKEN.has(name) && value?.type === "Literal" && isWords(String(value.value))) found.push(`${name}="${String(value.value)}"`);
    }
    Object.values(one).forEach((child) => literalWords(child, found));
  }
  return found;
}

test("the scan sees words in a component", () => {
  expect(literalWords(parseAst('const a = <p title="Twee woorden">Een zin</p>;', { lang: "tsx" }))).toEqual(['title="Twee woorden"', "Een zin"]);
});

test("no component holds words of its own", () => {
  const found = sources(SOURCE).flatMap((path) => literalWords(parseAst(readFileSync(path, "utf8"), { lang: "tsx" })).map((words) => `${path.slice(SOURCE.length + 1)}: ${words}`));
  expect(found).toEqual([]);
});

test("every key a source names exists", () => {
  const known = new Set(keysOf("nl"));
  const missing = sources(SOURCE).flatMap((path) => [...readFileSync(path, "utf8").matchAll(/\bt\("([a-z][a-z0-9-]*)"/g)].map((match) => match[1]).filter((key) => !known.has(key)).map((key) => `${path.slice(SOURCE.length + 1)}: ${key}`));
  expect(missing).toEqual([]);
});

test("no component is longer than 300 lines", () => {
  expect(sources(SOURCE).filter((path) => readFileSync(path, "utf8").split("\n").length > 300)).toEqual([]);
});
