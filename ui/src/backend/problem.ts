import type { Say } from "../texts/useText";
import type { Problem } from "./contract";

export function isProblem(thing: unknown): thing is Problem {
  return typeof thing === "object" && thing !== null && "code" in thing && "arguments" in thing;
}

/** The problem that was thrown; anything else that was thrown becomes one. */
export function asProblem(thrown: unknown): Problem {
  return isProblem(thrown) ? thrown : { code: "problem-unexpected", arguments: [["what", String(thrown)]], exit: "damaged" };
}

/** The sentence for what went wrong: its code is the key of one, shared with the command line. */
export function problemSentence(t: Say, problem: Problem): string {
  const args = Object.fromEntries(problem.arguments);
  // What is in the way of a version, and why a file cannot be read, are sentences of their own.
  if (args.why) args.why = t(args.why);
  else if (args.gate) args.why = t(`gate-${args.gate}`, args);
  const sentence = t(problem.code, args);
  return sentence === problem.code ? t("problem-unexpected", { what: [problem.code, ...Object.values(args)].join(": ") }) : sentence;
}
