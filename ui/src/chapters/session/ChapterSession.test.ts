import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveOrder, Saved } from "../../backend/contract";
import { amendment } from "./amendment";
import { ChapterSession, DRAFT_EVERY, LONG, REST, type SaveState } from "./ChapterSession";

function desk() {
  let text = "oud";
  let stored = "oud";
  let refuse = false;
  let fits = true;
  const calls: string[] = [];
  const orders: SaveOrder[] = [];
  const states: SaveState[] = [];
  const session = new ChapterSession("h1", ["r0"], {
    backend: {
      keep_draft: async (order) => {
        calls.push(`draft ${order.text}`);
      },
      amend_draft: async ({ length, start, end, text }) => {
        calls.push(`amend ${start}-${end} of ${length}: ${text}`);
        return fits;
      },
      save_chapter: async (order): Promise<Saved> => {
        if (refuse) throw { code: "problem-disk-full", arguments: [], exit: "refused" };
        calls.push(`save ${order.text}`);
        orders.push(order);
        return { revision: `r${orders.length}`, text: order.text, heads: [`r${orders.length}`], words: 1, conflicts: 0 };
      },
    },
    take: () => ({ text, moment: null }),
    stored: () => stored,
    settled: (saved) => {
      stored = saved.text;
      return saved.heads;
    },
    told: (state) => states.push(state),
    now: () => new Date(0),
  });
  const type = (now: string) => {
    text = now;
    session.edited();
  };
  return { session, calls, orders, states, type, refuse: (yes: boolean) => (refuse = yes), fits: (yes: boolean) => (fits = yes) };
}

describe("keeping what is typed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("keeps nothing when nothing was edited", async () => {
    const { session, calls } = desk();
    await session.save();
    await session.flush();
    session.leave();
    await session.close();
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(calls).toEqual([]);
  });

  it("keeps a draft at most every 700 ms while one types, and a revision after five seconds of rest", async () => {
    const { calls, type } = desk();
    for (let i = 0; i < 14; i++) {
      type(`nieuw ${i}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls).toEqual(["draft nieuw 6", "draft nieuw 13"]);
    await vi.advanceTimersByTimeAsync(REST);
    expect(calls.at(-1)).toBe("save nieuw 13");
  });

  it("brings of a long text only what became other, and the whole where that does not fit", async () => {
    const { session, calls, type, fits } = desk();
    const long = "woord ".repeat(LONG / 5);
    const typed = async (text: string) => {
      type(text);
      await vi.advanceTimersByTimeAsync(DRAFT_EVERY);
      return calls.at(-1)!;
    };
    expect(await typed(`${long}a`)).toBe(`draft ${long}a`);
    expect(await typed(`b${long}a`)).toBe(`amend 0-0 of ${long.length + 1}: b`);
    fits(false);
    expect(await typed(`c${long}a`)).toBe(`draft c${long}a`);
    fits(true);
    session.reasons = ["R1-041"];
    expect(await typed(`d${long}a`)).toBe(`draft d${long}a`);
    await session.save();
    expect(await typed(`e${long}a`)).toBe(`draft e${long}a`);
  });

  it.each([["", "een"], ["een", ""], ["aa", "aaa"], ["a😀b", "a😁b"], ["😀😀", "😀"], ["a\ud83d\ude00", "a\ud83d\ude01\ude00"], ["gelijk", "gelijk"]])("finds what became other between %j and %j", (before, now) => {
    const { length, start, end, text } = amendment(before, now);
    expect(length).toBe(before.length);
    expect(before.slice(0, start) + text + before.slice(end)).toBe(now);
    expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text)).toBe(false);
  });

  it("makes a revision at once when the caret leaves the block, and no second one", async () => {
    const { session, calls, type } = desk();
    type("nieuw");
    await session.save();
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(calls).toEqual(["save nieuw"]);
  });

  it("stores nothing when what was typed was undone before it was kept", async () => {
    const { session, calls, type } = desk();
    type("nieuw");
    type("oud");
    await session.save();
    expect(calls).toEqual([]);
  });

  it("drops the draft when what was typed was undone after it was kept", async () => {
    const { session, calls, type } = desk();
    type("nieuw");
    await vi.advanceTimersByTimeAsync(DRAFT_EVERY);
    type("oud");
    await session.save();
    expect(calls).toEqual(["draft nieuw", "save oud"]);
  });

  it("builds each revision upon the one before, and going elsewhere saves what was typed meanwhile", async () => {
    const { session, orders, type } = desk();
    type("een");
    const first = session.save();
    type("twee");
    await session.close();
    await first;
    expect(orders.map(({ text, base }) => [text, base])).toEqual([["een", ["r0"]], ["twee", ["r1"]]]);
  });

  it("says the truth when the program refuses, keeps the work and tries again", async () => {
    const { session, calls, states, type, refuse } = desk();
    refuse(true);
    type("nieuw");
    await vi.advanceTimersByTimeAsync(DRAFT_EVERY);
    await session.save();
    expect(states.at(-1)).toMatchObject({ kind: "problem", drafted: true, problem: { code: "problem-disk-full" } });
    expect(session.isDirty).toBe(true);
    refuse(false);
    expect(await session.flush()).toBe(true);
    expect(calls.at(-1)).toBe("save nieuw");
    expect(states.at(-1)).toMatchObject({ kind: "saved" });
  });

  it("carries the reactions that one works in", async () => {
    const { session, orders, type } = desk();
    session.reasons = ["R1-041", "R1-042"];
    type("nieuw");
    await session.save();
    expect(orders[0]!.reasons).toEqual(["R1-041", "R1-042"]);
  });
});
