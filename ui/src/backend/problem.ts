import type { Say } from "../texts/useText";
import type { Problem } from "./contract";

export function isProblem(thing: unknown): thing is Problem {
  return typeof thing === "object" && thing !== null && "code" in thing && "arguments" in thing;
}

/** Arguments that are keys of texts themselves, with what their keys begin with. */
const NESTED: Record<string, string> = { unreadable: "unreadable-" };

/** The sentence for what went wrong. Keys are those of the command line: `problem-` and the code. */
export function problemSentence(t: Say, problem: Problem): string {
  const args = Object.fromEntries(problem.arguments);
  if (problem.code in NESTED && args.why) {
    const key = NESTED[problem.code] + args.why;
    const said = t(key);
    if (said !== key) args.why = said;
  }
  const key = `problem-${problem.code}`;
  const sentence = t(key, args);
  return sentence === key ? t("problem-unexpected", { what: [problem.code, ...Object.values(args)].join(": ") }) : sentence;
}
