import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Draft } from "./disposition";
import { useDrafts } from "./useDrafts";

const draft = { note: "Een onverbloemd antwoord" } as unknown as Draft;
const stored = () => JSON.stringify({ ...localStorage });

beforeEach(() => localStorage.clear());

test("a draft outlives the window in a plan that is not encrypted", () => {
  const first = renderHook(() => useDrafts("open.draagvlak", false));
  act(() => first.result.current.keep("R1-001", draft));
  first.unmount();
  expect(stored()).toContain("onverbloemd");
  expect(renderHook(() => useDrafts("open.draagvlak", false)).result.current.of("R1-001")).toEqual(draft);
});

test("of an encrypted plan no draft stands in the open, also none that was begun before", () => {
  const hook = renderHook(({ sealed }) => useDrafts("dicht.draagvlak", sealed), { initialProps: { sealed: false } });
  act(() => hook.result.current.keep("R1-001", draft));
  hook.rerender({ sealed: true });
  expect(stored()).not.toContain("onverbloemd");
  act(() => hook.result.current.keep("R1-002", draft));
  expect(stored()).not.toContain("onverbloemd");
  hook.unmount();
  const again = renderHook(() => useDrafts("dicht.draagvlak", true));
  expect([...again.result.current.labels]).toEqual(["R1-001", "R1-002"]);
});
