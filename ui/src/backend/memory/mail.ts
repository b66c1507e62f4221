import type { Backend, MailOrder, MailReport } from "../contract";
import { readMail } from "./email";
import { add } from "./reactions";
import { problem, type State } from "./state";

type Part = Pick<Backend, "mail_preview" | "import_mail">;

/** What an e-mail says, of the little the twin reads of it. */
export function lookedAtMail(order: MailOrder): MailReport {
  const mail = readMail(order.pasted ?? "");
  if (!mail) throw problem("unreadable", { file: order.path ?? "", why: "unreadable-mail-no-head" });
  return {
    file: order.path ?? "", respondent: order.respondent || mail.respondent, address: "", person: null, date: order.date ?? mail.date, subject: "", text: mail.text,
    signature: "", quoted: "", forwarded: false, points: [], attachments: [], notices: [], label: null, known: null, opened: false, import: null,
  };
}

/** E-mails as reactions, as the program does it. */
export function mailPart(state: State): Part {
  return {
    mail_preview: async (order) => lookedAtMail(order),
    import_mail: async (order) => {
      const found = lookedAtMail(order);
      const { respondent, text, date } = found;
      const known = state.comments.find((one) => one.round === order.round && one.respondent === respondent && one.text === text);
      if (known) return { ...found, known: known.label };
      const id = `i${state.next++}`;
      const label = add(state, { round: order.round, respondent, organisation: order.organisation ?? "", role: order.role ?? "", text, chapter: order.chapter ?? null, quote: "", date }, id, 1);
      state.imports.push({ id, file: found.file, round: order.round, date: state.today, who: state.member, comments: 1, undone: false });
      return { ...found, label, import: id };
    },
  };
}
