import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { report } from "../shell/toasts";
import type { Command } from "./command";

/** The commands there are now. Those of the screen in sight come after those of the shell and win a shortcut. */
let registered: Command[] = [];
const listeners = new Set<() => void>();

function changed(): void {
  listeners.forEach((listener) => listener());
}

function register(commands: Command[]): () => void {
  registered = [...registered, ...commands];
  changed();
  return () => {
    registered = registered.filter((command) => !commands.includes(command));
    changed();
  };
}

export function isPossible(command: Command): boolean {
  return command.when?.() ?? true;
}

export function allCommands(): Command[] {
  return registered;
}

export function findCommand(id: string): Command | undefined {
  return registered.findLast((command) => command.id === id);
}

/** Does it, when it can be done; what goes wrong is told in a sentence. */
export async function perform(command: Command): Promise<void> {
  if (!isPossible(command)) return;
  try {
    await command.perform();
  } catch (problem) {
    report(problem);
  }
}

export async function performById(id: string): Promise<void> {
  const command = findCommand(id);
  if (command) await perform(command);
}

export function useAllCommands(): Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
}

/**
 * Offers commands while a component is in sight. Give the same ids and shortcuts at every render;
 * what they do and when is always that of the last render.
 */
export function useCommands(commands: Command[]): void {
  const latest = useRef(commands);
  const possible = commands.map((command) => isPossible(command)).join();
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const signature = commands.map((c) => [c.id, c.label, c.shortcut, c.group, JSON.stringify(c.args)].join()).join("|");
  useEffect(() => {
    const bound = latest.current.map((command) => ({
      ...command,
      when: () => {
        const now = latest.current.find((other) => other.id === command.id);
        return now !== undefined && isPossible(now);
      },
      perform: () => latest.current.find((other) => other.id === command.id)?.perform(),
    }));
    return register(bound);
  }, [signature]);
  // Buttons show whether their command can be done: a new list makes them look again.
  useEffect(() => {
    registered = [...registered];
    changed();
  }, [possible]);
}
