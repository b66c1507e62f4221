import { useSyncExternalStore } from "react";

/** A state outside React, so that typing renders nothing that did not change. */
export class Store<S extends object> {
  private listeners = new Set<() => void>();
  constructor(public state: S) {}

  set(some: Partial<S>) {
    const same = (Object.keys(some) as (keyof S)[]).every((key) => Object.is(this.state[key], some[key]));
    if (same) return;
    this.state = { ...this.state, ...some };
    this.listeners.forEach((listener) => listener());
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

/** A part of a state; `pick` must give the same thing as long as the state is the same. */
export function useStore<S extends object, T>(store: Store<S>, pick: (state: S) => T): T {
  return useSyncExternalStore(store.subscribe, () => pick(store.state));
}
