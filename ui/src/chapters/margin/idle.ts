/** Calls when there is nothing better to do, within `within` milliseconds. Says how to call it off. */
export function whenIdle(work: () => void, within = 300): () => void {
  if (typeof requestIdleCallback === "function") {
    const asked = requestIdleCallback(work, { timeout: within });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, 30);
  return () => clearTimeout(timer);
}
