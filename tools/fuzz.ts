import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** `npm run fuzz`: spoils 100,000 files, records and addresses, and gives each to its reader. `npm run fuzz -- 5000 7`: so many, from that seed on. */
export default function fuzz([times = "100000", seed = "1"]: string[]): Promise<number> {
  if (![times, seed].every((word) => /^\d+$/.test(word))) {
    console.error("After npm run fuzz -- come two whole numbers: how many mutations, and the seed.");
    return Promise.resolve(1);
  }
  const vitest = resolve("node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, "run", "--project", "rules", "tests/fuzz"], {
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "test", FUZZ: times, FUZZ_SEED: seed },
  });
  return new Promise((done) => child.once("close", (code) => done(code ?? 1)));
}
