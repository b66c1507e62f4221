/** The table of one block: which letter of its source is which place in the editor. */
import type { Node } from "@milkdown/kit/prose/model";
import { editorUnits, type Units } from "./units";

/** Row i: the source from `starts[i]` to `ends[i]` is the letter at `places[i]`; all ascending. */
export interface BlockTable {
  starts: Int32Array;
  ends: Int32Array;
  places: Int32Array;
}

export const EMPTY_TABLE: BlockTable = { starts: new Int32Array(), ends: new Int32Array(), places: new Int32Array() };

/** Lays the letters of a source beside those of a block; offsets are counted from `origin`. */
export function blockTable(from: Units, origin: number, block: Node): BlockTable {
  const to = editorUnits(block);
  const [starts, ends, places]: [number[], number[], number[]] = [[], [], []];
  const put = (i: number, j: number) => {
    starts.push(from.starts[i]! - origin);
    ends.push(from.ends[i]! - origin);
    places.push(to.places[j]!);
  };
  let head = 0;
  const shortest = Math.min(from.text.length, to.text.length);
  while (head < shortest && from.text[head] === to.text[head]) put(head, head++);
  let tail = 0;
  while (tail < shortest - head && from.text.at(-1 - tail) === to.text.at(-1 - tail)) tail++;
  middle(from.text.slice(head, from.text.length - tail), to.text.slice(head, to.text.length - tail), (i, j) => put(head + i, head + j));
  for (let k = tail; k > 0; k--) put(from.text.length - k, to.text.length - k);
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), places: Int32Array.from(places) };
}

/** What the two do not share letter by letter is found again by the next few letters they share. */
function middle(a: string, b: string, put: (i: number, j: number) => void) {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      put(i++, j++);
      continue;
    }
    const forwards = b.indexOf(a.slice(i, i + 6), j);
    const backwards = a.indexOf(b.slice(j, j + 6), i);
    if (forwards >= 0 && (backwards < 0 || forwards - j <= backwards - i)) j = forwards;
    else if (backwards >= 0) i = backwards;
    else {
      i++;
      j++;
    }
  }
}
