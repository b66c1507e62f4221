import type { BackupRow } from "../contract";

interface Sealing {
  passphrase: string | null;
  backups: BackupRow[];
}

let files = new Map<string, Sealing>();

/** What is known of a plan's file at rest: what opens it, and its backups. */
export function sealing(path: string): Sealing {
  const known = files.get(path);
  if (known) return known;
  const fresh: Sealing = { passphrase: path.includes("vergrendeld") ? "vier woorden bij elkaar" : null, backups: [] };
  files.set(path, fresh);
  return fresh;
}

/** Every file is as it was at first: for tests. */
export function forgetFiles(): void {
  files = new Map();
}
