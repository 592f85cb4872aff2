import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findChromium } from "../../../tools/chromium.mjs";
import { serve } from "../../../tools/serve.ts";
import { builtApp } from "../../browser/harness/built.ts";
import { flags } from "../../browser/harness/tablet.ts";

const folder = join("tests", "bench", "lighthouse");
const program = join(folder, "node_modules", "lighthouse", "cli", "index.js");

/** As much of Lighthouse's report as is read here. `score` is from 0 to 1; null where an audit does not apply. */
interface Report {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
  runtimeError?: { message: string };
}

/** Brings Lighthouse from npm, once. Throws a sentence when it can't. */
function bring(): void {
  if (existsSync(program)) return;
  console.log("Getting Lighthouse (npm install in tests/bench/lighthouse, about 200 packages, once).");
  const { status } = spawnSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"],
    {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" },
    },
  );
  if (status !== 0) throw new Error("npm install did not work there: what it says is above.");
}

/** Lets Lighthouse look at an address. It runs beside us: the host that it looks at is ours. */
async function look(url: string, chromePath: string): Promise<Report> {
  const made = mkdtempSync(join(tmpdir(), "have-a-go-lighthouse-"));
  const file = join(made, "report.json");
  const words = [program, url, "--output=json", `--output-path=${file}`, "--quiet"];
  let heard = "";
  const lighthouse = spawn(
    process.execPath,
    [...words, `--chrome-flags=${["--headless", ...flags].join(" ")}`],
    { env: { ...process.env, CHROME_PATH: chromePath }, stdio: ["ignore", "ignore", "pipe"] },
  );
  lighthouse.stderr.on("data", (said) => {
    heard += said;
  });
  await new Promise((done) => lighthouse.once("close", done));
  try {
    if (!existsSync(file)) throw new Error(`Lighthouse did not look at ${url}:\n${heard}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** One line for a category, and one for each audit that costs it points. */
function lines({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ title, score, auditRefs }) => [
    `  ${String(Math.round((score ?? 0) * 100)).padStart(3)}  ${title}`,
    ...auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      const value = audit.displayValue ? `: ${audit.displayValue}` : "";
      return [`         ${Math.round(audit.score * 100)}  ${audit.title}${value}`];
    }),
  ]);
}

/** `npm run bench:lighthouse`: what Lighthouse (12.8, on a mobile as it pretends to be one) says of home and of a lesson. Exit code 1 where it is not 100 four times over. */
export default async function run(): Promise<number> {
  bring();
  const chromium = findChromium();
  if (!chromium) throw new Error("There is no Chromium or Chrome: see what npm test says about it.");
  const { url, server } = await serve(resolve(await builtApp()), { port: 0 });
  let full = true;
  try {
    for (const [name, address] of [
      ["home", url],
      ["a lesson", `${url}#/lesson/video-meetings/press-everything`],
    ] as const) {
      const report = await look(address, chromium);
      if (report.runtimeError) throw new Error(report.runtimeError.message);
      console.log([name, ...lines(report)].join("\n"));
      full &&= Object.values(report.categories).every(({ score }) => score === 1);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return full ? 0 : 1;
}
