import type { Weighed } from "./build/host-files.ts";

/** What Vite says of one source file's chunk, as in its manifest. */
export interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

/** A moment that a learner waits for, what may be brought until then in bytes (brotli, fonts apart), and what is. */
export interface Budget {
  moment: string;
  of: "all" | "script";
  most: number;
  files: Weighed[];
  spent: number;
}

const kB = 1000;
const isFont = (path: string): boolean => /\.woff2?$/.test(path);
const isScript = (path: string): boolean => path.endsWith(".js");

/** The files that a source file's code needs before it can run: its chunk, what that imports, and their looks. */
export function needs(
  manifest: Record<string, Chunk>,
  source: string,
  seen = new Set<string>(),
): Set<string> {
  const chunk = manifest[source];
  if (!chunk || seen.has(source)) return new Set();
  seen.add(source);
  const files = new Set([chunk.file, ...(chunk.css ?? [])]);
  for (const other of chunk.imports ?? []) for (const file of needs(manifest, other, seen)) files.add(file);
  return files;
}

/** What the first lesson names, as the build made it: `content` are the files of home, and of the lesson; `games` are the kinds it plays. */
export interface FirstVisit {
  home: string[];
  lesson: string[];
  games: string[];
}

/**
 * Home's first answered tap, home with all its code, and the first lesson's first answered move by its own address, the practice meeting included;
 * each counted from nothing, over what the build says is needed. A test in a browser measures the same over the line.
 */
export function budgets(manifest: Record<string, Chunk>, first: FirstVisit, weighed: Weighed[]): Budget[] {
  const weights = new Map(weighed.map((one) => [one.path, one]));
  const from = (content: string[], sources: string[]) =>
    new Set([
      ...["index.html", "icons/icon.svg", ...content],
      ...sources.flatMap((source) => [...needs(manifest, source)]),
    ]);
  // The page itself answers the first tap; what its script brings then makes the whole of home.
  const page = from([], ["index.html"]);
  const home = from(first.home, ["index.html", "house/home.tsx"]);
  const games = first.games.map((kind) => `games/${kind}/index.ts`);
  const lesson = from([...first.home, ...first.lesson], ["index.html", "player/lesson-screen.tsx", ...games]);
  const budget = (moment: string, of: Budget["of"], most: number, paths: Set<string>): Budget => {
    const wanted = [...paths].filter((path) => !isFont(path) && (of === "all" || isScript(path)));
    const files = wanted.flatMap((path) => weights.get(path) ?? []);
    return { moment, of, most, files, spent: files.reduce((sum, { brotli }) => sum + brotli, 0) };
  };
  return [
    budget("Home's first answered tap", "all", 45 * kB, page),
    budget("All of home", "all", 48 * kB, home),
    budget("The first lesson's first answered move", "all", 80 * kB, lesson),
    budget("The first lesson's first answered move", "script", 50 * kB, lesson),
  ];
}

const inKb = (bytes: number): string => `${(bytes / kB).toFixed(1)} kB`;

/** The budgets as a table to print, each with what weighs most in it. */
export function table(list: Budget[]): string {
  return list
    .map(({ moment, of, most, files, spent }) => {
      const verdict = spent <= most ? "within" : "OVER";
      const heaviest = [...files].sort((a, b) => b.brotli - a.brotli).slice(0, 12);
      return [
        `${moment}, ${of}: ${inKb(spent)}, ${verdict} ${inKb(most)}`,
        ...heaviest.map(({ path, brotli }) => `${inKb(brotli).padStart(10)}  ${path}`),
      ].join("\n");
    })
    .join("\n\n");
}
