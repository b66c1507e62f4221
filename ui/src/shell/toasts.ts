import { useSyncExternalStore } from "react";
import { asProblem } from "../backend/problem";
import type { Problem } from "../backend/contract";
import type { FluentVariable } from "@fluent/bundle";

/** A sentence, by its key. */
export interface Sentence {
  key: string;
  args?: Record<string, FluentVariable>;
}
export interface Toast {
  id: number;
  sentence?: Sentence;
  problem?: Problem;
  /** Offers to take it back. */
  undo?: () => void;
}

let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(now: Toast[]): void {
  toasts = now;
  listeners.forEach((listener) => listener());
}

/** Shows a message for a while. Problems stay until they are closed. */
export function show(toast: Omit<Toast, "id">): number {
  const id = next++;
  set([...toasts.slice(-2), { ...toast, id }]);
  if (!toast.problem) setTimeout(() => dismiss(id), toast.undo ? 9000 : 5000);
  return id;
}

export function dismiss(id: number): void {
  if (toasts.some((toast) => toast.id === id)) set(toasts.filter((toast) => toast.id !== id));
}

/** Tells what went wrong, as a sentence. */
export function report(problem: unknown): void {
  show({ problem: asProblem(problem) });
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
