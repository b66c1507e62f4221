import type { Known } from "./known";

/** The form of the answer file, byte for byte in docs/review.md. */
export const FORMAT = "draagvlak-review-answers";
export const VERSION = 1;

export interface Person { name: string; role: string }
export interface Sender extends Person { organisation: string }

/** A reaction: `id` is its own for ever, `number` is for people. */
export interface Comment {
  id: string;
  number: number;
  date: string;
  chapter: string;
  reference: string;
  quote: string;
  before: string;
  after: string;
  text: string;
  proposal: string;
  kind: string;
  sentiment: string;
  /** Of a body's answer: the colleague who said it, where that is another than the sender. */
  from?: Person;
}

export interface Remark { label: string; satisfied: boolean | null; text: string }

export interface Answers {
  format: string;
  version: number;
  plan: string;
  title: string;
  stage: string;
  hash: string;
  round: string;
  reader: string;
  sender: Sender;
  comments: Comment[];
  remarks: Remark[];
}

export const KINDS = ["general", "substantive", "editorial"];
export const SENTIMENTS = ["positive", "neutral", "critical"];

/** The answer file of what was typed: the same typing gives the same bytes. */
export function answersOf(known: Known, reader: string, sender: Sender, comments: readonly Comment[], remarks: readonly Remark[]): Answers {
  const { plan, title, stage, hash, round } = known;
  return {
    format: FORMAT, version: VERSION, plan, title, stage, hash, round, reader,
    sender: { name: sender.name, role: sender.role, organisation: sender.organisation },
    comments: comments.map(({ id, number, date, chapter, reference, quote, before, after, text, proposal, kind, sentiment, from }) => ({ id, number, date, chapter, reference, quote, before, after, text, proposal, kind, sentiment, ...(from ? { from: { name: from.name, role: from.role } } : {}) })),
    remarks: remarks.filter((said) => said.satisfied !== null || said.text.trim() !== "").map(({ label, satisfied, text }) => ({ label, satisfied, text })),
  };
}

export function spelled(answers: Answers): string {
  return `${JSON.stringify(answers, null, 2)}\n`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null) : []);

function personOf(value: unknown): { from?: Person } {
  if (typeof value !== "object" || value === null) return {};
  const { name, role } = value as Record<string, unknown>;
  return { from: { name: text(name), role: text(role) } };
}

export class NotAnswers extends Error {}

/** Reads an answer file that was saved before; what is not of the form is left out of it, never guessed. */
export function readAnswers(source: string): Answers {
  let read: unknown;
  try {
    read = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch {
    throw new NotAnswers();
  }
  if (typeof read !== "object" || read === null) throw new NotAnswers();
  const file = read as Record<string, unknown>;
  if (file.format !== FORMAT || file.version !== VERSION) throw new NotAnswers();
  const sender = (typeof file.sender === "object" && file.sender !== null ? file.sender : {}) as Record<string, unknown>;
  return {
    format: FORMAT, version: VERSION,
    plan: text(file.plan), title: text(file.title), stage: text(file.stage), hash: text(file.hash), round: text(file.round), reader: text(file.reader),
    sender: { name: text(sender.name), role: text(sender.role), organisation: text(sender.organisation) },
    comments: list(file.comments).filter((one) => text(one.id) !== "").map((one) => ({
      id: text(one.id), number: typeof one.number === "number" ? one.number : 0, date: text(one.date), chapter: text(one.chapter), reference: text(one.reference),
      quote: text(one.quote), before: text(one.before), after: text(one.after), text: text(one.text), proposal: text(one.proposal),
      kind: KINDS.includes(text(one.kind)) ? text(one.kind) : "", sentiment: SENTIMENTS.includes(text(one.sentiment)) ? text(one.sentiment) : "",
      ...personOf(one.from),
    })),
    remarks: list(file.remarks).filter((one) => text(one.label) !== "").map((one) => ({ label: text(one.label), satisfied: typeof one.satisfied === "boolean" ? one.satisfied : null, text: text(one.text) })),
  };
}
