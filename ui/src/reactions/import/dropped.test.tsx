import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryBackend } from "../../backend/memory";
import { App } from "../../shell/App";

interface Dropped { payload: { type: string; paths: string[] } }
const heard = vi.hoisted(() => new Set<(event: Dropped) => void>());

vi.mock("@tauri-apps/api/webview", () => ({
  getCurrentWebview: () => ({
    onDragDropEvent: async (hear: (event: Dropped) => void) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  }),
}));
vi.mock("@tauri-apps/api/event", () => ({ listen: async () => () => undefined }));
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => Object.assign(window, { __TAURI_INTERNALS__: {} }));
afterEach(() => {
  Reflect.deleteProperty(window, "__TAURI_INTERNALS__");
  heard.clear();
});

const drop = (path: string) => act(async () => heard.forEach((hear) => hear({ payload: { type: "drop", paths: [path] } })));

test("an answer file that is dropped on any screen leads to reading it in; another file does not", async () => {
  location.hash = "#/overzicht";
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  render(<App backend={memoryBackend()} />);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(heard.size).toBeGreaterThan(0));
  await drop("/map/sterkte.xlsx");
  expect(location.hash).toBe("#/overzicht");
  await drop("/map/reacties-85-waterveen.json");
  await screen.findByRole("heading", { level: 1, name: "Reacties inlezen" });
  expect(await screen.findByText("Er is nog niets opgeslagen.")).toBeTruthy();
  expect(location.hash).toContain("reacties-85-waterveen.json");
});
