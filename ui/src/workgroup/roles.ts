import type { Say } from "../texts/useText";

export const ROLES = ["coordinator", "editor", "reader"];

/** The name of a role, or the role itself where a profile has its own. */
export function roleName(t: Say, role: string): string {
  return ROLES.includes(role) ? t(`role-${role}`) : role;
}
