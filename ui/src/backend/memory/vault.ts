import type { Backend, BackupRow } from "../contract";
import { planInfo } from "./plan";
import { problem, sampleState, type State } from "./state";
import { sealing } from "./sealing";

type Part = Pick<Backend, "open_locked_plan" | "set_plan_passphrase" | "plan_backups" | "backup_plan" | "restore_plan_backup">;

/** The plan's file at rest: in memory, what opens it and which backups it would have. */
export function vaultPart(state: State): Part {
  const kept = () => sealing(state.path);
  const wrong = () => problem("plan-passphrase-wrong", { path: state.path });
  const push = (): BackupRow => {
    const rows = kept().backups;
    const name = `${state.path.split("/").pop() ?? "plan"}-backup-${rows.length + 1}`;
    const row = { name, date: state.today, written_ms: Date.parse(state.today) + rows.length * 60_000, size: 420_000, sealed: kept().passphrase !== null, before_format: false };
    rows.unshift(row);
    return row;
  };
  return {
    open_locked_plan: async (path, passphrase) => {
      if (sealing(path).passphrase !== passphrase) throw problem("plan-passphrase-wrong", { path });
      Object.assign(state, { ...sampleState(true), path, notice: "" }, { settings: state.settings });
      return planInfo(state);
    },
    set_plan_passphrase: async (current, fresh) => {
      const known = kept().passphrase;
      if (known !== null && known !== current) throw wrong();
      if (fresh !== null && [...fresh].length < 8) throw problem("plan-passphrase-unfit", { least: "8", most: "1024" }, "usage");
      if (fresh === null && known === null) throw problem("plan-no-passphrase");
      kept().passphrase = fresh;
      for (const row of kept().backups) row.sealed = fresh !== null;
      return { sealed: fresh !== null, backups: kept().backups.length, left: 0 };
    },
    plan_backups: async () => kept().backups.map((row) => ({ ...row })),
    backup_plan: async () => push().name,
    restore_plan_backup: async (name) => {
      if (!kept().backups.some((row) => row.name === name)) throw problem("no-such", { what: name, known: kept().backups.map((row) => row.name).join(", ") });
      push();
      return { name, damaged: null };
    },
  };
}
