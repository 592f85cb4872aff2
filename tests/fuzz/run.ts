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

/** What came of so many mutations: `taken` were let in; `once` is the longest that one took, in ms, and `slowest` the quickest of four goes at that one. */
export interface Report {
  name: string;
  times: number;
  taken: number;
  once: number;
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

async function took(reader: Reader, thing: unknown): Promise<{ ms: number; passed: unknown }> {
  const start = performance.now();
  const passed = await reader.read(thing);
  return { ms: performance.now() - start, passed };
}

/** Gives a reader so many mutations. Throws with all the kinds of hole that there are, each with the number that makes it again. */
export async function fuzz(reader: Reader, times: number, seed: number): Promise<Report> {
  const changed = watchPrototypes();
  const report: Report = { name: reader.name, times, taken: 0, once: 0, slowest: 0 };
  const holes = new Map<string, string>();
  let slow: { thing: unknown; ms: number } | null = null;

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
    // Something else may have had the computer just then: the quickest of a few goes is the reader's own time.
    const again = [slow.ms];
    for (let go = 0; go < 3; go++) again.push((await took(reader, slow.thing)).ms);
    report.once = slow.ms;
    report.slowest = Math.min(...again);
    if (report.slowest > 50)
      console.log(`${reader.name}: ${report.slowest.toFixed(0)} ms for ${shown(slow.thing)}`);
  }
  return report;
}
