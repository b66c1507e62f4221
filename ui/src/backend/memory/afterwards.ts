import type { AddendumRow, AnnualRow, Backend, ImplementationPlanRow } from "../contract";
import { themePart } from "./themes";
import { problem, type State } from "./state";

type AfterwardsPart = Pick<
  Backend,
  "addenda" | "add_addendum" | "annual_reports" | "record_annual" | "implementation_plans" | "refer_reactions" | "record_implementation" | "export_annual" | "export_implementation" | "next_plan"
>;

const THEMES = ["Ondermijning", "Zorg en veiligheid", "Contraterrorisme", "Cybercrime"];

export function afterwardsPart(state: State): AfterwardsPart {
  const addenda: AddendumRow[] = [];
  const reports = new Map<number, AnnualRow>();
  const plans = new Map<number, ImplementationPlanRow[]>();
  const themes = new Map<string, number>();
  const [from, to] = state.period.split("-").map(Number);
  return {
    addenda: async () => [...addenda],
    add_addendum: async (order) => {
      if (!order.title.trim() || !order.body.trim() || (!order.text.trim() && !order.period)) throw problem("addendum-incomplete");
      addenda.push({ title: order.title, date: order.date ?? state.today, body: order.body, text: order.text, chapter: order.chapter ?? "", period: order.period ?? "" });
    },
    annual_reports: async () => {
      const years = new Set([...reports.keys(), ...Array.from({ length: Math.max(0, Math.min(to, Number(state.today.slice(0, 4))) - from + 1) }, (_, at) => from + at)]);
      return [...years].sort((a, b) => a - b).map((year) => reports.get(year) ?? { year, recorded: false, adopted: null, text: "", themes: [], document: "" });
    },
    record_annual: async (order) => {
      if (!order.text.trim() && !order.themes.length && !order.document) throw problem("annual-empty");
      const titles = (await themePart(state).themes()).themes;
      const told = order.themes.map(([number, said]): [string, string] => [titles.find((theme) => theme.number === number)?.title ?? "", said]);
      reports.set(order.year, { year: order.year, recorded: true, adopted: order.adopted, text: order.text, themes: told, document: order.document ?? reports.get(order.year)?.document ?? "" });
    },
    implementation_plans: async () => {
      const referred = state.comments.filter((comment) => comment.outcome === "referred");
      const rows = [...THEMES.map((title, at) => ({ theme: at + 1, title })), { theme: 0, title: "" }].map((row) => ({
        ...row,
        reactions: referred.filter((comment) => (themes.get(comment.label) ?? 0) === row.theme).map(({ label, text, note }) => ({ label, text, note })),
        plans: plans.get(row.theme) ?? [],
      }));
      return rows.filter((row) => row.theme || row.reactions.length);
    },
    refer_reactions: async (labels, theme) => labels.forEach((label) => themes.set(label, theme ?? 0)),
    record_implementation: async (theme, begin, end, text) => {
      if (!text.trim()) throw problem("implementation-empty");
      plans.set(theme, [...(plans.get(theme) ?? []), { from: begin, to: end, text }]);
    },
    export_annual: async (_, __, out) => ({ path: out, bytes: 12_000, files: 1 }),
    export_implementation: async (_, __, out) => ({ path: out, bytes: 12_000, files: 1 }),
    next_plan: async (path, title, period, with_text) => ({ path, title, period, members: state.members.length, municipalities: 35, chapters: state.chapters.length, with_text }),
  };
}
