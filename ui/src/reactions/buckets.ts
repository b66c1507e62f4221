/** Things put together by a key: which keys there are, and for each thing the place of its key. */
export interface Buckets<K> { keys: K[]; of: Int32Array }

export function bucket<K>(count: number, keyAt: (at: number) => K): Buckets<K> {
  const places = new Map<K, number>();
  const keys: K[] = [];
  const of = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keyAt(at);
    let place = places.get(key);
    if (place === undefined) {
      place = keys.length;
      places.set(key, place);
      keys.push(key);
    }
    of[at] = place;
  }
  return { keys, of };
}

/** The things of each bucket behind each other, the buckets as `compare` orders them, each in its old order. */
export function inOrder<K>({ keys, of }: Buckets<K>, compare: (one: K, other: K) => number): { order: number[]; starts: Int32Array; sorted: Int32Array } {
  const order = keys.map((_, place) => place).sort((one, other) => compare(keys[one], keys[other]));
  const sizes = new Int32Array(keys.length);
  for (const place of of) sizes[place]++;
  const next = new Int32Array(keys.length);
  const starts = new Int32Array(keys.length + 1);
  order.forEach((place, rank) => {
    next[place] = starts[rank];
    starts[rank + 1] = starts[rank] + sizes[place];
  });
  const sorted = new Int32Array(of.length);
  for (let at = 0; at < of.length; at++) sorted[next[of[at]]++] = at;
  return { order, starts, sorted };
}
