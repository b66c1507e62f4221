/** From the source of a chapter to the places in the editor, and back. Offsets are UTF-16 units. */
import type { TextRange } from "../../backend/contract";
import type { BlockTable } from "./blockTable";

/** A block on the highest level: its source, its place in the editor and the table between. */
export interface MappedBlock {
  start: number;
  end: number;
  pos: number;
  size: number;
  table: BlockTable;
}
export interface Span { from: number; to: number }

export class SourceMap {
  constructor(readonly blocks: readonly MappedBlock[]) {}

  /** The letters within a range of the source; null where it holds none, such as a mark of emphasis. */
  span(range: TextRange): Span | null {
    let from = -1;
    let to = -1;
    for (let b = this.blockAt(range.start); b < this.blocks.length; b++) {
      const block = this.blocks[b]!;
      if (block.start >= range.end) break;
      const { starts, ends, places } = block.table;
      const first = lowest(starts, range.start - block.start);
      const last = lowest(ends, range.end - block.start + 1) - 1;
      if (first > last) continue;
      if (from < 0) from = block.pos + places[first]!;
      to = block.pos + places[last]! + 1;
    }
    return from < 0 ? null : { from, to };
  }

  /** The place in the editor of a point in the source: behind the letter that ends there, if one does. */
  point(offset: number): number {
    const block = this.blocks[this.blockAt(offset)];
    if (!block) return this.blocks.at(-1) ? this.blocks.at(-1)!.pos + this.blocks.at(-1)!.size : 0;
    if (offset < block.start) return block.pos;
    const { starts, ends, places } = block.table;
    const inside = offset - block.start;
    if (inside === 0 && places.length === 0) return block.pos;
    const before = lowest(ends, inside + 1) - 1;
    if (before >= 0 && ends[before] === inside) return block.pos + places[before]! + 1;
    const after = lowest(starts, inside);
    if (after < places.length) return block.pos + places[after]!;
    return before >= 0 ? block.pos + places[before]! + 1 : block.pos;
  }

  /** The source of a stretch of the editor: from its first letter to its last. */
  source(span: Span): TextRange | null {
    let start = -1;
    let end = -1;
    for (const block of this.blocks) {
      if (block.pos + block.size <= span.from) continue;
      if (block.pos >= span.to) break;
      const { starts, ends, places } = block.table;
      const first = lowest(places, span.from - block.pos);
      const last = lowest(places, span.to - block.pos) - 1;
      if (first > last) continue;
      if (start < 0) start = block.start + starts[first]!;
      end = block.start + ends[last]!;
    }
    return start < 0 ? null : { start, end };
  }

  /** The block that holds the offset, or else the next one. */
  private blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.blocks[mid]!.end < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}

/** The first index whose value is at least `value`. */
function lowest(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (values[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
