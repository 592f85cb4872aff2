import { cleanup, renderHook } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { useKeepsakesUp } from "./keepsakes-up.ts";

afterEach(cleanup);

test("keepsakes come up after a moment, in all rooms in turn; whoever comes home later finds all of them up", async () => {
  const seen: string[] = [];
  const room = (name: string, kept: number) =>
    renderHook(() => {
      const up = useKeepsakesUp(kept);
      if (seen.at(-1) !== `${name} ${up}`) seen.push(`${name} ${up}`);
    });
  room("attic", 3);
  room("kitchen", 1);
  room("shed", 2).unmount();
  room("hall", 2);
  expect(seen).toEqual(["attic 0", "kitchen 0", "shed 0", "hall 0"]);
  await expect
    .poll(() => seen.slice(4), { timeout: 5000 })
    .toEqual(["attic 1", "kitchen 1", "hall 1", "attic 2", "hall 2", "attic 3"]);
  await expect.poll(() => renderHook(() => useKeepsakesUp(5)).result.current).toBeGreaterThanOrEqual(5);
});
