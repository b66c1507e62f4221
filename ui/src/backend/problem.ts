import type { Say } from "../texts/useText";
import type { Problem } from "./contract";

export function isProblem(thing: unknown): thing is Problem {
  return typeof thing === "object" && thing !== null && "code" in thing && "arguments" in thing;
}

/** Something the program does not know as a problem, such as a fault of the window itself. */
export function asProblem(thing: unknown): Problem {
  return isProblem(thing) ? thing : { code: "problem-unexpected", arguments: [["what", String(thing)]], exit: "damaged" };
}

/** Whether the person stopped it themselves. */
export function isStopped(problem: unknown): boolean {
  return isProblem(problem) && problem.code === "problem-stopped";
}

/** The sentence for what went wrong, by the same keys as the command line. */
export function problemSentence(t: Say, problem: Problem): string {
  const args: Record<string, string | number> = Object.fromEntries(
    problem.arguments.map(([name, value]) => [name, /^(0|-?[1-9]\d{0,14})$/.test(value) ? Number(value) : value]),
  );
  const key = problem.code;
  // What is in the way of a version, and why a file cannot be read, are sentences of their own.
  const why = key === "problem-gate" ? `gate-open-${args.gate}` : typeof args.why === "string" ? args.why : null;
  if (why !== null) {
    const said = t(why, args);
    if (said !== why) args.why = said;
  }
  // The parts the archive lacks are named in the reader's words.
  if (key === "problem-archive-missing") args.parts = String(args.parts).split(", ").map((part) => t(`archive-${part}`)).join(", ");
  const sentence = t(key, args);
  return sentence === key ? t("problem-unexpected", { what: [problem.code, ...Object.values(args)].join(": ") }) : sentence;
}
