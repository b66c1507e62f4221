import type { ReactNode } from "react";
import { useText } from "../texts/useText";
import type { StateKey } from "./filter";

const DRAWN: Record<StateKey | "late" | "question" | "contested" | "draft", ReactNode> = {
  open: <circle cx="8" cy="8" r="5.25" />,
  proposed: <circle cx="8" cy="8" r="5.25" strokeDasharray="2.6 2.1" />,
  processed: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  partly: <><circle cx="8" cy="8" r="5.25" /><path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" /></>,
  "not-processed": <path d="m4 4 8 8m0-8-8 8" />,
  answered: <path d="M2.75 3.5h10.5v7H7.5L4.75 13v-2.5h-2z" />,
  noted: <><path d="M1.75 8S4 3.9 8 3.9 14.25 8 14.25 8 12 12.1 8 12.1 1.75 8 1.75 8z" /><circle cx="8" cy="8" r="1.6" /></>,
  referred: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  duplicate: <><rect x="2.75" y="2.75" width="7.5" height="7.5" rx="1" /><path d="M13.25 6v7.25H6" /></>,
  split: <path d="M8 2.5v4m0 0-4.5 6.5M8 6.5l4.5 6.5" />,
  merged: <path d="M3.5 2.5 8 8.5l4.500-6M8 8.500v5" />,
  "passed-on": <path d="M2.5 12.500 13 3m0 0H6.500M13 3v6.500" />,
  kept: <><path d="M3 7.500h10v6H3z" /><path d="M5.250 7.500V5a2.750 2.750 0 0 1 5.500 0v2.500" /></>,
  late: <><circle cx="8" cy="8" r="5.5" /><path d="M8 4.8V8l2.2 1.6" /></>,
  question: <><path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8" /><path d="M8 12.4v.1" strokeWidth="2" /></>,
  contested: <path d="M9 1.75 4 9h3.5L7 14.25 12 7H8.5z" />,
  draft: <path d="m3 13 .8-3L10.7 3l2.3 2.3L6 12.2z" />,
};

/** A drawn sign that always stands beside its word. */
export function Sign({ of }: { of: keyof typeof DRAWN }) {
  return (
    <svg className="reg-sign" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
      {DRAWN[of]}
    </svg>
  );
}

/** Where a reaction stands: a sign and a word. */
export function StateMark({ state }: { state: StateKey }) {
  const t = useText();
  return (
    <span className={`reg-state ${state}`}>
      <Sign of={state} /> <span className="clip">{t(`reaction-state-${state}`)}</span>
    </span>
  );
}
