import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { budgets } from "./budget.ts";
import { firstVisit } from "./build/first-visit.ts";
import { headersFor } from "./headers.ts";
import { compile } from "./lessons/compile.ts";
import { lessonFiles } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { inspect } from "./lessons/inspect.ts";
import { catalogueCost } from "./scale/catalogue.ts";
import { manyLessons } from "./scale/many-lessons.ts";
import { changedWith, inWords, weighFile } from "./scale/weigh.ts";

const folder = "dist";

const row = (...cells: (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);
const head = (...cells: string[]): void => {
  row(...cells);
  row(...cells.map(() => "---"));
};

/** What the app in `dist/` costs: a first visit, being ready, coming back, and an update of its code. */
async function theApp(): Promise<void> {
  const games = allGames();
  const { files } = compile(inspect(lessonFiles("."), games, []), games, []);
  const content = files.map((file) => ({ ...file, url: `/${file.name}` }));
  const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/\.(br|gz)$|(^|\/)\./.test(path));
  const weighed = paths.map((path) => ({ path, bytes: 0, brotli: weighFile(folder, path) }));
  const weight = (some: readonly string[]) => some.reduce((sum, path) => sum + weighFile(folder, path), 0);
  const [, home, lesson] = budgets(manifest, await firstVisit(folder, "/", content), weighed);
  const font = paths.filter((path) => /latin-wght.*\.woff2$/.test(path) && !path.includes("latin-ext"));
  const worker = readFileSync(join(folder, "worker.js"), "utf8");
  const shell = [...worker.matchAll(/"?url"?:"((?:assets|index|icons)[^"]*)"/g)].map(([, url]) => url ?? "");

  console.log("\nThe app itself, in bytes over the line (brotli, headers apart)\n");
  head("what", "bytes", "requests");
  for (const budget of [home, lesson]) {
    if (budget) row(budget.moment, inWords(budget.spent + weight(font)), budget.files.length + 1);
  }
  row("the app kept for offline, lessons apart", inWords(weight([...shell, "worker.js"])), shell.length + 1);
  row("a later visit: is there a new worker? (304)", 0, 1);
  for (const source of ["games/meeting/index.ts", "games/choose/index.ts", "house/home.tsx"]) {
    const file: string | undefined = manifest[source]?.file;
    if (!file) continue;
    const changed = [...changedWith(folder, paths, file), "worker.js"].filter((path) => path !== "404.html");
    row(`an update of the code of ${source}`, inWords(weight(changed)), changed.length);
  }
  row("the page and the worker, in every update", inWords(weight(["index.html", "worker.js"])), 2);
  const headers = Object.entries(headersFor("/assets/a.js", "example.org"));
  const said = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  console.log(`\nThe headers that we send with a file: ${said} bytes before HTTP/2 makes them smaller.`);
}

/** What the catalogue costs with as many lessons as there may be one day. */
function theCatalogue(counts: readonly number[]): void {
  const games = allGames();
  const project = inspect(lessonFiles("."), games, []);
  console.log("\nThe catalogue, in bytes over the line, one language\n");
  head(
    ...["lessons", "house (home)", "a room's list", "a lesson by its address", "search, all of it"],
    ...["lists of what is kept", "all, with every lesson", "files", "one lesson changes", "files then"],
  );
  for (const count of counts) {
    const cost = catalogueCost(manyLessons(project, count), games);
    row(
      ...[
        cost.lessons,
        inWords(cost.house),
        inWords(cost.room),
        inWords(cost.openLesson),
        inWords(cost.search),
      ],
      ...[inWords(cost.lists), inWords(cost.all), cost.files, inWords(cost.update), cost.updateFiles],
    );
  }
}

/** `npm run scale`, after `npm run build`: the figures of `docs/scale.md`. `npm run scale -- 45 1000` for catalogues of so many lessons. */
export default async function run(words: string[]): Promise<number> {
  if (!existsSync(join(folder, "worker.js"))) {
    console.error("There is no build to weigh yet: npm run build");
    return 1;
  }
  await theApp();
  theCatalogue(words.length > 0 ? words.map(Number) : [45, 1000, 10_000]);
  return 0;
}
