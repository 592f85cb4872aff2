import { type Random, seeded } from "../../src/lesson/random.ts";
import { reachesIn, watchPrototypes } from "./watch.ts";

/**
 * Something that reads what others wrote. `mutant` makes one spoilt thing; `read` gives it to the real reader, and gives back what
 * the reader let in. A throw out of `read` is a hole. `share` is how many of a hundred mutations are its own.
 */
export interface Reader<Thing = unknown> {
  name: string;
  share: number;
  mutant(random: Random): Thing;
  // A method, so that readers of different things fit into one list.
  read(thing: Thing): unknown;
}

/** The longest that a reader may take for one thing, in milliseconds of its own. */
export const limit = 50;

/**
 * What came of so many mutations: `taken` were let in. The rest is in milliseconds of the reader's own: `cold`, its very first go;
 * `first`, the longest that one took at its first go, once warm; `over`, how many took longer than `limit` then; `slowest`, the
 * longest that one took at the quickest of its goes, where each that was over, and the slowest of all, had three goes more.
 */
export interface Report {
  name: string;
  times: number;
  taken: number;
  cold: number;
  first: number;
  over: number;
  slowest: number;
}

const shown = (thing: unknown): string => {
  try {
    if (thing instanceof Map) return shown([...thing.values()].sort((a, b) => b.length - a.length)[0]);
    return (typeof thing === "string" ? thing : (JSON.stringify(thing) ?? String(thing))).slice(0, 600);
  } catch {
    return "something that can't be shown";
  }
};

/**
 * One go. `ms` is the reader's own time: what the clock says or what the processor says, whichever is less. The clock counts what
 * other programs did meanwhile; the processor counts what this program's other threads did.
 */
async function took(reader: Reader, thing: unknown): Promise<{ ms: number; passed: unknown }> {
  const [start, worked] = [performance.now(), process.cpuUsage()];
  const passed = await reader.read(thing);
  const { user, system } = process.cpuUsage(worked);
  return { ms: Math.min(performance.now() - start, (user + system) / 1000), passed };
}

/** What a thing takes at the quickest of some goes, the first of which has been. */
async function quickest(reader: Reader, thing: unknown, first: number): Promise<number> {
  let ms = first;
  for (let go = 0; go < 3; go++) ms = Math.min(ms, (await took(reader, thing)).ms);
  if (ms > limit) console.log(`${reader.name}: ${ms.toFixed(0)} ms for ${shown(thing)}`);
  return ms;
}

/** Gives a reader so many mutations. Throws with all the kinds of hole that there are, each with the number that makes it again. */
export async function fuzz(reader: Reader, times: number, seed: number): Promise<Report> {
  const changed = watchPrototypes();
  const report: Report = {
    ...{ name: reader.name, times },
    taken: 0,
    cold: 0,
    first: 0,
    over: 0,
    slowest: 0,
  };
  const holes = new Map<string, string>();
  let slow: { thing: unknown; ms: number } | null = null;
  report.cold = (await took(reader, reader.mutant(seeded(seed)))).ms;

  for (let nth = 0; nth < times && holes.size < 10; nth++) {
    const thing = reader.mutant(seeded(seed + nth));
    const hole = (what: string, where = ""): void => {
      const kind = `${what}${where.split("\n")[1] ?? ""}`.replace(/[\w$]*\d+/g, "");
      if (!holes.has(kind))
        holes.set(kind, `mutation ${seed + nth}: ${what}\n${where}\nIt was: ${shown(thing)}`);
    };
    try {
      const came = await took(reader, thing);
      if (came.passed !== null && came.passed !== undefined) report.taken += 1;
      const reached = reachesIn(came.passed);
      if (reached) hole(`let in ${reached}`);
      if (!slow || came.ms > slow.ms) slow = { thing, ms: came.ms };
      if (came.ms > limit) {
        report.over += 1;
        report.slowest = Math.max(report.slowest, await quickest(reader, thing, came.ms));
      }
    } catch (error) {
      hole(`thrown past the reader: ${String(error)}`, error instanceof Error ? error.stack : "");
    }
    if (Reflect.get({}, "polluted") !== undefined || (nth % 200 === 0 && changed().length > 0)) {
      hole(`changed ${changed().join(", ")}`);
    }
  }
  if (changed().length > 0) holes.set("at the end", `changed ${changed().join(", ")}`);
  if (holes.size > 0) throw new Error(`${reader.name}\n${[...holes.values()].join("\n\n")}`);
  if (slow) {
    report.first = slow.ms;
    report.slowest = Math.max(report.slowest, await quickest(reader, slow.thing, slow.ms));
  }
  return report;
}

/** The reports as a table in Markdown. */
export function table(reports: readonly Report[]): string {
  const ms = (number: number) => number.toFixed(1);
  const sum = (of: (report: Report) => number) => reports.reduce((all, report) => all + of(report), 0);
  const most = (of: (report: Report) => number) => ms(Math.max(...reports.map(of)));
  const rows = [
    [
      "what was spoilt",
      "mutations",
      "let in",
      "very first",
      "slowest at first",
      `over ${limit}`,
      "slowest again",
    ],
    ...reports.map((one) => [
      ...[
        one.name,
        `${one.times}`,
        `${one.taken}`,
        ms(one.cold),
        ms(one.first),
        `${one.over}`,
        ms(one.slowest),
      ],
    ]),
    [
      ...["all", `${sum(({ times }) => times)}`, `${sum(({ taken }) => taken)}`, most(({ cold }) => cold)],
      ...[most(({ first }) => first), `${sum(({ over }) => over)}`, most(({ slowest }) => slowest)],
    ],
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((wide, at) => (at === 0 ? "-".repeat(wide + 2) : `${"-".repeat(wide + 1)}:`)).join("|")}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join("\n");
}
