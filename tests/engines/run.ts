import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../tools/build.ts";
import { openHost } from "../browser/harness/host.ts";
import { bringFromDebian, bringPackages } from "./bring.ts";
import type { Engine } from "./browsing.ts";
import { firefoxEsr } from "./firefox.ts";
import { type Came, firstLesson } from "./journey.ts";
import { oldChromium } from "./old-chromium.ts";
import { printed, type Row } from "./table.ts";
import { toldSo } from "./too-old.ts";
import { webkitGtk } from "./webkit.ts";

const tooOld = oldChromium(72);
const engines: Engine[] = [tooOld, ...[80, 85, 88, 92, 110].map(oldChromium), firefoxEsr, webkitGtk];

async function journeyIn(engine: Engine, app: string, pictures: string | null): Promise<Row> {
  const host = await openHost(app);
  try {
    const page = await engine.open();
    try {
      const came = engine === tooOld ? toldSo(page, host) : firstLesson(page, host, pictures);
      return { name: page.name, ...(await came) };
    } finally {
      await page.close();
    }
  } catch (error) {
    const came: Came = {
      cells: {},
      reasons: [error instanceof Error ? error.message : String(error)],
      lacks: [],
    };
    return { name: engine.name, ...came };
  } finally {
    await host.stop();
  }
}

/**
 * `npm run test:engines`: the first lesson, offline included, in browsers of years ago and of other makers. Names after it choose some of them
 * (`-- 80 webkit`); `--pictures <folder>` keeps what they looked like; `--app <folder>` takes a build that is there. The exit code is 1 where something did not work.
 */
export default async function run(words: string[]): Promise<number> {
  const after = (flag: string) => (words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? null) : null);
  const [pictures, given] = [after("--pictures"), after("--app")];
  const names = words.filter((word) => !word.startsWith("--") && word !== pictures && word !== given);
  const chosen = engines.filter(
    ({ name }) => names.length === 0 || names.some((one) => name.toLowerCase().includes(one.toLowerCase())),
  );
  bringPackages();
  const missing = bringFromDebian();
  if (missing.length > 0) {
    console.log(
      `Not on this computer, and only root may bring them: sudo apt-get install ${missing.join(" ")}`,
    );
  }
  const app = given ?? mkdtempSync(join(tmpdir(), "have-a-go-engines-"));
  if (!given && !(await build({ outDir: app, mode: "engines", heard: () => {} }))) {
    console.error("The build did not work. npm run build says why.");
    return 1;
  }
  const rows: Row[] = [];
  for (const engine of chosen) {
    const from = performance.now();
    const row = await journeyIn(engine, app, pictures);
    console.log(`${row.name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
    rows.push(row);
  }
  if (!given) rmSync(app, { recursive: true });
  console.log(`\n${printed(rows)}`);
  return rows.some(({ reasons }) => reasons.length > 0) ? 1 : 0;
}
