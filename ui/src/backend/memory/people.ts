import type { Backend, CriticRow, InvitedCritics, PersonFields, PersonRow } from "../contract";
import { get } from "./reactions";
import { problem, type State } from "./state";

interface Invitation { person: string; invited: boolean; date: string; reason: string; because: string[] }
interface Kept { people: (PersonRow & { removed: boolean })[]; invitations: Map<string, Invitation[]>; bodies: Map<string, { coordinator: string | null; answers: string }> }
const kept = new WeakMap<State, Kept>();
function of(state: State): Kept {
  const known = kept.get(state) ?? { people: [], invitations: new Map(), bodies: new Map() };
  kept.set(state, known);
  return known;
}

const shownAs = (name: string, role: string, organisation: string) => [name || role, organisation].filter(Boolean).join(", ");
const CLASSES = [
  { key: "principals", title: "burgemeesters en hoofdofficier van justitie" },
  { key: "councils", title: "gemeenteraden" },
  { key: "officials", title: "ambtenaren Openbare Orde en Veiligheid" },
];

type Part = Pick<Backend, "persons" | "audience_classes" | "add_person" | "set_person" | "import_people" | "undo_people" | "response" | "critics" | "invite_critics" | "invite" | "body_round" | "hold_for_body" | "pass_on" | "body_answer">;

/** Whom the sheet of the twin holds. */
const FROM_SHEET: PersonFields & { name: string; organisation: string } = { name: "griffier", organisation: "gemeente Waterveen", roles: ["griffier"], audiences: [], email: "griffie@waterveen.example", removed: null };
const UNSAID: PersonFields = { name: null, organisation: null, roles: null, audiences: null, email: null, removed: null };

export function peoplePart(state: State): Part {
  const present = () => of(state).people.filter((person) => !person.removed);
  const round = (code: string) => {
    const known = state.rounds.find((other) => other.code === code);
    if (!known) throw problem("no-such", { what: code, known: state.rounds.map((other) => other.code).join(", ") });
    return known;
  };
  const senderOf = (comment: State["comments"][number]) => present().find((person) => person.organisation === comment.organisation && person.roles.includes(comment.role))?.id ?? null;
  const add = (fields: PersonFields): string => {
    const [name, organisation, roles] = [fields.name ?? "", fields.organisation ?? "", fields.roles ?? []];
    const shown = shownAs(name, roles[0] ?? "", organisation);
    if (!shown) throw problem("person-nobody", {}, "usage");
    if (present().some((other) => other.shown.toLowerCase() === shown.toLowerCase())) throw problem("taken", { what: shown });
    const id = `p${String(state.next++).padStart(8, "0")}`;
    of(state).people.push({ id, shown, name, organisation, roles, audiences: fields.audiences ?? [], email: fields.email ?? "", removed: false });
    return id;
  };
  const set = (id: string, fields: PersonFields): void => {
    const person = of(state).people.find((one) => one.id === id);
    if (!person) throw problem("no-such", { what: id, known: "" });
    for (const [field, value] of Object.entries(fields)) if (value !== null) Object.assign(person, { [field]: value });
    person.shown = shownAs(person.name, person.roles[0] ?? "", person.organisation);
  };
  const listOf = (code: string) => {
    const list = of(state).invitations.get(code) ?? [];
    of(state).invitations.set(code, list);
    return list;
  };
  const put = (code: string, invitation: Invitation) => {
    const list = listOf(code);
    const at = list.findIndex((one) => one.person === invitation.person);
    if (at < 0) list.push(invitation);
    else list[at] = invitation;
    round(code).invited = list.filter((one) => one.invited).length;
  };
  const critics = (code: string, from: string): InvitedCritics => {
    round(code);
    const found = new Map<string, CriticRow>();
    for (const comment of state.comments) {
      if (comment.round !== from || comment.sentiment !== "critical") continue;
      const person = senderOf(comment);
      const who = present().find((one) => one.id === person)?.shown ?? shownAs("", comment.role, comment.organisation);
      const known = found.get(who) ?? { who, person, because: [], invited: listOf(code).find((one) => one.person === person)?.invited ?? null };
      known.because.push(comment.label);
      found.set(who, known);
    }
    const all = [...found.values()];
    const invited = all.filter((one) => one.invited === null);
    return { invited, left: all.filter((one) => one.invited !== null), added: invited.filter((one) => one.person === null).length, unnamed: [] };
  };
  const held = (code: string) => {
    const found = round(code);
    if (!found.body) throw problem("round-not-of-a-body", { round: code });
    const own = state.comments.filter((comment) => comment.round === code);
    const with_ = (carried: string | null) => own.filter((comment) => comment.bonds.carried === carried).map((comment) => comment.label);
    const { coordinator = null, answers = "" } = of(state).bodies.get(code) ?? {};
    return { round: code, body: found.body, coordinator: present().find((one) => one.id === coordinator)?.shown ?? "", answers, passed: with_("passed-on"), kept: with_("kept"), undecided: with_(null) };
  };
  return {
    persons: async () => present().map(({ removed: _, ...person }) => ({ ...person })),
    audience_classes: async () => CLASSES,
    add_person: async (fields) => add(fields),
    import_people: async (path, preview) => {
      const known = present().some((person) => person.email === FROM_SHEET.email);
      const added = known ? [] : [shownAs(FROM_SHEET.name, "", FROM_SHEET.organisation)];
      const undo = preview || known ? [] : [{ id: add(FROM_SHEET), fields: { ...UNSAID, removed: true } }];
      return { file: path, sheet: "Blad1", added, changed: [], unchanged: known ? 1 : 0, skipped: [{ row: 4, reason: "skip-person-audience", found: "buren" }], undo };
    },
    undo_people: async (before) => {
      for (const { id, fields } of before) set(id, fields);
    },
    set_person: async (id, fields) => set(id, fields),
    response: async (code) => {
      round(code);
      const list = listOf(code);
      const own = state.comments.filter((comment) => comment.round === code);
      const rows = list.flatMap((one) => {
        const person = of(state).people.find((other) => other.id === one.person);
        return person ? [{ ...one, person, answered: own.filter((comment) => senderOf(comment) === one.person).map((comment) => comment.label) }] : [];
      });
      const invitees = rows.filter((one) => one.invited);
      const asked = new Set(invitees.map((one) => one.person.id));
      const others = new Map<string, string[]>();
      for (const comment of own) {
        if (asked.has(senderOf(comment) ?? "")) continue;
        const who = shownAs("", comment.role, comment.organisation);
        others.set(who, [...(others.get(who) ?? []), comment.label]);
      }
      const answered = invitees.filter((one) => one.answered.length).length;
      return { round: code, invitees, removed: rows.filter((one) => !one.invited), answered, silent: invitees.length - answered, uninvited: [...others].map(([who, labels]) => ({ who, labels })) };
    },
    critics: async (code, from) => critics(code, from),
    invite_critics: async (code, from, date) => {
      const found = critics(code, from);
      for (const one of found.invited) {
        const first = get(state, one.because[0]);
        const person = one.person ?? add({ name: "", organisation: first.organisation, roles: [first.role], audiences: [], email: "", removed: null });
        put(code, { person, invited: true, date, reason: "", because: one.because });
      }
      return found;
    },
    invite: async (code, people, invited, reason, date) => {
      if (!reason.trim()) throw problem("invite-reason", {}, "usage");
      for (const person of people) put(code, { person, invited, date, reason, because: [] });
    },
    body_round: async (code) => held(code),
    hold_for_body: async (code, body, coordinator, answers) => {
      round(code).body = body;
      of(state).bodies.set(code, { coordinator, answers });
    },
    pass_on: async (labels, passed) => {
      for (const comment of labels.map((label) => get(state, label))) {
        if (!round(comment.round).body) throw problem("not-of-a-body", { comment: comment.label });
        comment.bonds.carried = passed === null ? null : passed ? "passed-on" : "kept";
      }
    },
    body_answer: async (code) => {
      const { passed, undecided } = held(code);
      if (undecided.length) throw problem("body-undecided", { count: String(undecided.length), labels: undecided.slice(0, 20).join(", ") });
      return passed.length;
    },
  };
}
