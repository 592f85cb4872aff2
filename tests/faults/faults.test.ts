import { beforeAll, test } from "vitest";
import { builtApp } from "../browser/harness/built.ts";
import { faults } from "./faults.ts";
import { doFault } from "./run.ts";

let app: string;
beforeAll(async () => {
  app = await builtApp();
});

// From behind, since updates take longest: nobody is to wait for them alone at the end.
const inShort = faults.filter(({ rounds }) => rounds.short > 0).reverse();

// Each has a browser, a profile and a host of its own, and waits most of the time.
test.concurrent.for(inShort)("$fault: $holds ($name)", async (fault, { expect }) => {
  const { lost, wrong } = await doFault(fault, fault.rounds.short, app);
  expect(wrong).toEqual([]);
  expect(lost).toBe(0);
});
