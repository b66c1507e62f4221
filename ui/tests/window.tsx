import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Backend, Settings } from "../src/backend/contract";
import { memoryBackend } from "../src/backend/memory";
import { App } from "../src/shell/App";

/** Opens the whole window on the plan in memory, at an address. */
export async function openWindow(at: string, settings: Partial<Settings> = {}, backend: Backend = memoryBackend()) {
  await backend.set_settings({ language: "nl", theme: "light", zoom: 1, ...settings });
  location.hash = at;
  const user = userEvent.setup();
  const view = render(<App backend={backend} />);
  await waitFor(() => screen.getByRole("heading", { level: 1 }), { timeout: 10000 });
  return { ...view, user, backend };
}
