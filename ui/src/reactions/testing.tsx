import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Backend } from "../backend/contract";
import { memoryBackend } from "../backend/memory";
import { App } from "../shell/App";

/** jsdom has no layout: the grid is given the height of a window. */
const HEIGHT = 600;
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => HEIGHT });
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 1000 });

/** The window on the plan in memory at an address, with some calls answered otherwise. */
export async function openAt(address: string, some: Partial<Backend> = {}): Promise<{ backend: Backend; user: ReturnType<typeof userEvent.setup> }> {
  localStorage.clear();
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const backend = Object.assign(memoryBackend(true), some);
  const user = userEvent.setup({ delay: null });
  render(<App backend={backend} />);
  await screen.findByRole("main");
  return { backend, user };
}
