import type { Backend } from "../contract";
import { problem, type State } from "./state";

type Part = Pick<Backend, "export_review" | "review_readers">;

/** Review bundles, as if they had been written. */
export function reviewPart(state: State): Part {
  const readers = () => [...new Set(state.comments.map((comment) => comment.respondent).filter((name) => name !== ""))].sort();
  return {
    review_readers: async () => readers(),
    export_review: async ({ version, person, out }) => {
      if (!state.versions.some((one) => one.stage === version)) throw problem("no-such", { what: version, known: state.versions.map((one) => one.stage).join(", ") });
      if (person !== null && !readers().includes(person)) throw problem("no-such", { what: person, known: readers().join(", ") });
      state.exports.push({ what: "review", version, format: "html", path: out, date: state.today, who: state.member });
      return { path: out, bytes: 65_536, files: 1 };
    },
  };
}
