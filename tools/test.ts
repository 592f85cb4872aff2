import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { audit } from "./audit.ts";
import { build } from "./build.ts";
import { checkLessons } from "./check.ts";
import { schemaFiles } from "./schema.ts";

/** What one part of the whole came to. `shown` is what to read when something failed. */
interface Outcome {
  passed: number;
  failed: number;
  shown: string;
}

const one = (ok: boolean, shown: string): Outcome => ({ passed: Number(ok), failed: Number(!ok), shown });

function run(script: string, words: string[]): Promise<{ ok: boolean; said: string }> {
  const child = spawn(process.execPath, [resolve("node_modules", script), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", NODE_ENV: "test" },
  });
  let said = "";
  child.stdout?.on("data", (text: Buffer) => {
    said += text;
  });
  child.stderr?.on("data", (text: Buffer) => {
    said += text;
  });
  return new Promise((done) => {
    child.once("error", (error) => done({ ok: false, said: String(error) }));
    child.once("close", (code) => done({ ok: code === 0, said }));
  });
}

/** One of the tools in node_modules: it is right or not. */
async function tool(script: string, words: string[]): Promise<Outcome> {
  const { ok, said } = await run(script, words);
  return one(ok, said);
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Some projects of the tests. A file that can't even be read counts as one that failed, and so does an error that no test caught. */
async function tests(...projects: string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "have-a-go-report-"));
  const file = join(folder, "report.json");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { ok, said } = await run("vitest/vitest.mjs", ["run", ...chosen, ...reporters]);
  const report: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  rmSync(folder, { recursive: true });
  if (!report) return one(false, said);
  const unread = report.testResults.filter((one) => one.status === "failed" && !one.assertionResults.length);
  const failed = report.numFailedTests + unread.length;
  const start = Math.max(0, said.search(/\u23af+ *(Failed|Unhandled)/));
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(1, failed),
    shown: said.slice(start),
  };
}

async function lessons(): Promise<Outcome> {
  const { errors, count } = await checkLessons();
  return one(errors.length === 0 && count > 0, errors.join("\n") || "There are no lessons.");
}

/** Whether the committed schemas are what the games say now. */
async function schemas(): Promise<Outcome> {
  const stale = Object.entries(schemaFiles())
    .filter(([name, text]) => !existsSync(name) || readFileSync(name, "utf8") !== text)
    .map(([name]) => `${name} is not what the games' own schemas say. Run: npm run schema`);
  return one(stale.length === 0, stale.join("\n"));
}

async function built(): Promise<Outcome> {
  let said = "";
  const heard = (text: string) => {
    said += text;
  };
  const ok = await build({ heard });
  const sizes = said.slice(said.indexOf("Home's first answered tap"));
  if (ok) console.log(`\n${sizes.trim()}\n`);
  return one(ok, said);
}

/** What the registry knows against the libraries. It counts as a test where there was an answer; where there was none, that is said. */
async function audited(): Promise<Outcome> {
  const { state, said } = await audit();
  if (state === "unanswered") console.log(said);
  return state === "unanswered" ? { passed: 0, failed: 0, shown: said } : one(state === "clean", said);
}

const parts: [string, () => Promise<Outcome>][] = [
  ["types", () => tool("typescript/bin/tsc", ["--build"])],
  ["lint", () => tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."])],
  ["what is known against libraries", audited],
  ["lessons", lessons],
  ["schemas", schemas],
  ["tests of rules and views", () => tests("rules", "views")],
  ["build and budgets", built],
  ["tests in a browser", () => tests("browser")],
  ["faults, in short", () => tests("faults")],
];

/** `npm test`: everything there is to hold true. Its last line is `N passed, N failed`. */
export default async function test(): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const [name, part] of parts) {
    const start = performance.now();
    const came = await part().catch((error: unknown) => one(false, String(error)));
    passed += came.passed;
    failed += came.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${came.failed > 0 ? "NOT RIGHT" : "fine"}  ${name}: ${came.passed} passed, ${came.failed} failed (${seconds} s)`,
    );
    if (came.failed > 0) console.log(`\n${came.shown.trim()}\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
