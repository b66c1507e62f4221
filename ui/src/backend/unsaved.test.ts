import { expect, test } from "vitest";
import { watched } from "./BackendContext";
import { memoryBackend } from "./memory";
import { beforeLeaving } from "./unsaved";

test("a plan is left when what was written in it is stored, not before", async () => {
  const order: string[] = [];
  const bare = memoryBackend();
  const open = bare.open_plan;
  bare.open_plan = async (path) => {
    order.push("opened");
    return open(path);
  };
  const stop = beforeLeaving(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("stored");
    return true;
  });
  await watched(bare).open_plan("ander.draagvlak");
  expect(order).toEqual(["stored", "opened"]);
  stop();
});

test("what cannot be stored keeps the plan open", async () => {
  const bare = memoryBackend();
  let opened = false;
  bare.open_sample = async () => {
    opened = true;
    return (await bare.plan_info())!;
  };
  const stop = beforeLeaving(async () => false);
  await expect(watched(bare).open_sample()).rejects.toMatchObject({ code: "problem-unsaved" });
  expect(opened).toBe(false);
  stop();
  await watched(bare).open_sample();
  expect(opened).toBe(true);
});
