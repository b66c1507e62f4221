/** The kept pictures of a plan, each fetched once. */
import type { Backend } from "../backend/contract";

const fetched = new WeakMap<Backend, Map<string, Promise<string | null>>>();

/** An address that shows a kept picture; null while its file has not come in. */
export function keptPicture(backend: Backend, hash: string): Promise<string | null> {
  const known = fetched.get(backend) ?? new Map<string, Promise<string | null>>();
  fetched.set(backend, known);
  const before = known.get(hash);
  if (before) return before;
  const asked = backend.picture(hash).then((shown) => {
    // It may come in later: then it is asked for again.
    if (shown === null) known.delete(hash);
    return shown && `data:${shown.media_type};base64,${shown.data}`;
  });
  asked.catch(() => known.delete(hash));
  known.set(hash, asked);
  return asked;
}
