import type { Backend, DeviceRow, FieldConflictRow, SyncStatus } from "../contract";
import { planInfo } from "./plan";
import { problem, type State } from "./state";

type Part = Pick<
  Backend,
  "identity" | "unlock" | "save_identity" | "sync_status" | "sync" | "sync_quietly" | "enter_place" | "invite_member" | "requests" | "admit" | "remove_member" | "set_role" | "join_plan" | "field_conflicts" | "settle_field" | "on_progress" | "cancel"
>;

const DIGITS = "48210 93371 05528 60914 77203 18846";
const HOUR = 3_600_000;

/** Sharing in the twin: a device that waits, one that is behind, and a value that was set twice. */
export function sharingPart(state: State): Omit<Part, "on_progress" | "cancel"> {
  const now = Date.parse(`${state.today}T14:00:00`);
  let passphrase: string | null = null;
  let folder = "";
  let synced: number | null = null;
  let unpublished = 3;
  let asking = true;
  const entered = new Set<string>();
  const devices: DeviceRow[] = [];
  const removed = new Set<string>();
  let values: FieldConflictRow[] = [
    {
      id: "f1", of: "chapter", what: state.chapters[0]?.title ?? "", field: "status",
      claims: [
        { id: "o1", word: "waiting", value: "", by: "om-1", date: "2026-09-14" },
        { id: "o2", word: "ready", value: "", by: "politie-1", date: "2026-09-14" },
      ],
    },
  ];
  const needKeys = () => {
    if (passphrase === null) throw problem("no-key-ring");
  };
  const device = (key: string, own: boolean, heard: number | null, lacks: number): DeviceRow => {
    const member = state.members.find((row) => row.key === key);
    return {
      device: `${key}00000000`, member: key, name: member?.name ?? key, role: member?.role ?? "", label: own ? "" : "laptop", own, removed: removed.has(key),
      heard, lacks, lacks_of_mine: lacks, since: lacks ? now - 26 * HOUR : null,
    };
  };
  const begin = () => {
    if (devices.length === 0) devices.push(device(state.member, true, null, 0));
  };
  const status = (): SyncStatus => ({
    shared: devices.length > 0, joining: false, folder, when: synced, unpublished: devices.length > 0 ? unpublished : 0, since: unpublished ? now - HOUR : null, waiting: 0, stopped: false, removed: false,
    devices: devices.map((row) => ({ ...row, removed: removed.has(row.member) })),
  });
  const known = (key: string) => {
    if (!state.members.some((row) => row.key === key)) throw problem("no-such", { what: key, known: state.members.map((row) => row.key).join(", ") });
  };
  return {
    identity: async () => {
      needKeys();
      return { device: "a1b2c3d4e5f60718293a4b5c6d7e8f90", fingerprint: DIGITS, in_key_ring: false, path: "identity.age" };
    },
    unlock: async (given) => {
      if (given.length < 8) throw problem("passphrase-short", { least: "8" });
      passphrase = given;
      return { device: "a1b2c3d4e5f60718293a4b5c6d7e8f90", fingerprint: DIGITS, in_key_ring: false, path: "identity.age" };
    },
    save_identity: async () => needKeys(),
    sync_status: async () => status(),
    sync: async (named) => {
      needKeys();
      const place = named ?? folder;
      if (place.startsWith("http://")) throw problem("place-address", { why: "not-encrypted" });
      if (place.includes("://") && !entered.has(place)) throw problem("place-access", { place });
      begin();
      folder = place;
      if (folder === "") throw problem("no-folder");
      synced = now;
      const published = unpublished;
      unpublished = 0;
      return {
        received: 2, published, files: [], attachments: 0, waiting: 0, gone: 0, not_published: "", copied: false, stopped: false, conflicts: values.length + state.conflicts.length,
        trouble: [{ path: "ops/9f/1-4-aa (conflicted copy).ops", what: "conflict-copy", waits: false }],
      };
    },
    sync_quietly: async () => null,
    enter_place: async (place, user, password) => {
      if (user === "" || password === "fout") throw problem("place-denied");
      entered.add(place);
      return false;
    },
    invite_member: async (member) => {
      needKeys();
      known(member);
      begin();
      return { member, code: "DRAAGVLAK1-50R0M-8A9KQ-2F6TC-VN40B-71XZE-GH3SD" };
    },
    requests: async () => (asking && folder !== "" ? [{ device: "om-200000000", member: "om-2", name: "Parketsecretaris", label: "laptop OM", fingerprint: DIGITS, strange: false }] : []),
    admit: async (of, fingerprint) => {
      needKeys();
      if (fingerprint !== DIGITS) throw problem("fingerprint", { member: of });
      asking = false;
      devices.push(device("om-2", false, now - HOUR, 12));
      return { device: of, member: "om-2", name: "Parketsecretaris", label: "laptop OM", fingerprint, strange: false };
    },
    remove_member: async (member) => {
      needKeys();
      if (member === state.member) throw problem("remove-oneself");
      removed.add(member);
    },
    set_role: async (key, role) => {
      known(key);
      const member = state.members.find((row) => row.key === key)!;
      const others = state.members.some((row) => row.key !== key && row.role === "coordinator" && !removed.has(row.key));
      if (removed.has(key)) throw problem("member-removed", { who: key });
      if (member.role === "coordinator" && role !== "coordinator" && !others) throw problem("last-coordinator", { who: key });
      state.members = state.members.map((row) => (row.key === key ? { ...row, role } : row));
    },
    join_plan: async (order) => {
      needKeys();
      if (!order.code.trim().toUpperCase().startsWith("DRAAGVLAK1")) throw problem("no-invitation");
      const first = folder !== order.folder;
      folder = order.folder;
      if (!first) {
        state.open = true;
        planInfo(state);
      }
      return { title: state.title, member: "om-2", fingerprint: DIGITS, admitted: !first, report: null };
    },
    field_conflicts: async () => values.map((row) => ({ ...row })),
    settle_field: async (conflict) => {
      if (!values.some((row) => row.id === conflict)) throw problem("no-such", { what: conflict, known: "" });
      values = values.filter((row) => row.id !== conflict);
    },
  };
}
