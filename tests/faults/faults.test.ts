import { beforeAll, expect, test } from "vitest";
import { builtApp } from "../browser/harness/built.ts";
import { faults } from "./faults.ts";
import { doFault } from "./run.ts";

let app: string;
beforeAll(async () => {
  app = await builtApp();
});

test.each(faults.filter(({ rounds }) => rounds.short > 0))("$fault: $holds ($name)", async (fault) => {
  const { lost, wrong } = await doFault(fault, fault.rounds.short, app);
  expect(wrong).toEqual([]);
  expect(lost).toBe(0);
});
