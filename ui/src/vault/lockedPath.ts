import { isProblem } from "../backend/problem";

/** The path of the plan that was refused because a passphrase opens it; null for any other refusal. */
export function lockedPath(problem: unknown): string | null {
  if (!isProblem(problem) || problem.code !== "problem-plan-locked") return null;
  return problem.arguments.find(([name]) => name === "path")?.[1] ?? null;
}
