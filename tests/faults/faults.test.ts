import { beforeAll, test } from "vitest";
import { builtApp } from "../browser/harness/built.ts";
import { faults } from "./faults.ts";
import { doFault } from "./run.ts";

let app: string;
beforeAll(async () => {
  app = await builtApp();
});

// Each has a browser, a profile and a host of its own, and waits most of the time.
test.concurrent.for(faults.filter(({ rounds }) => rounds.short > 0))(
  "$fault: $holds ($name)",
  async (fault, { expect }) => {
    const { lost, wrong } = await doFault(fault, fault.rounds.short, app);
    expect(wrong).toEqual([]);
    expect(lost).toBe(0);
  },
);
