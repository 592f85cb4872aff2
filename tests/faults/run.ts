import { seeded } from "../../src/lesson/random.ts";
import { builtApp } from "../browser/harness/built.ts";
import { type Came, type Fault, held } from "./fault.ts";
import { faults } from "./faults.ts";
import { without } from "./without.ts";

const row = (...cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** Does a fault `rounds` times to the app in a folder. What it throws is something that did not hold. */
export async function doFault(fault: Fault, rounds: number, app: string, seed = 1): Promise<Came> {
  try {
    const say = (words: string) => console.log(`${fault.name}: ${words}`);
    return await fault.run(rounds, { app, random: seeded(seed), seed, say });
  } catch (error) {
    return {
      rounds: 0,
      lost: 0,
      wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** Takes each guard of a fault out and does the fault without it. Resolves to a row for each: it must be missed. */
async function missGuards(fault: Fault, app: string): Promise<{ rows: string[]; allMissed: boolean }> {
  const rows: string[] = [];
  let allMissed = true;
  for (const guard of fault.guards ?? []) {
    const made = await without(guard, app);
    try {
      const came = await doFault(fault, guard.rounds, made.folder);
      const missed = !held(came);
      allMissed &&= missed;
      rows.push(
        row(guard.name, fault.name, guard.rounds, came.lost, missed ? "missed, as it must be" : "NOT MISSED"),
      );
      console.log(
        `${fault.name} without ${guard.name}: ${missed ? "missed" : "NOT MISSED"}. ${came.wrong[0] ?? ""}`,
      );
    } finally {
      made.remove();
    }
  }
  return { rows, allMissed };
}

/**
 * `npm run test:faults`: every fault as often as it says, and a table of what was lost. Names after it choose some; a number says how
 * often; `--seed 7` begins elsewhere; `guards` takes the guards out instead. The exit code is 1 where something did not hold.
 */
export default async function run(words: string[]): Promise<number> {
  const seed = words.includes("--seed") ? Number(words[words.indexOf("--seed") + 1]) : 1;
  const chosen = words.filter((word) => faults.some(({ name }) => name === word));
  const times = words.find((word, at) => /^\d+$/.test(word) && words[at - 1] !== "--seed");
  const unknown = words.find((word) => !/^(\d+|--seed|guards)$/.test(word) && !chosen.includes(word));
  if (unknown) {
    console.error(
      `There is no fault called “${unknown}”. There are: ${faults.map(({ name }) => name).join(", ")}.`,
    );
    return 1;
  }
  const wanted = faults.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  const app = await builtApp();
  let well = true;
  const rows: string[] = [];
  for (const fault of wanted) {
    if (words.includes("guards")) {
      const { rows: missed, allMissed } = await missGuards(fault, app);
      rows.push(...missed);
      well &&= allMissed;
      continue;
    }
    const from = performance.now();
    const came = await doFault(fault, times ? Number(times) : fault.rounds.long, app, seed);
    well &&= held(came);
    const minutes = ((performance.now() - from) / 60_000).toFixed(1);
    rows.push(
      row(fault.fault, fault.holds, came.rounds, came.lost, came.wrong.length, came.note ?? "", minutes),
    );
    for (const sentence of came.wrong) console.log(`${fault.name}: ${sentence}`);
  }
  const heads = words.includes("guards")
    ? ["guard taken out", "fault", "rounds", "lost", "came"]
    : ["fault", "what must hold", "rounds", "lost", "did not hold", "", "minutes"];
  console.log(["", row(...heads), row(...heads.map(() => "---")), ...rows].join("\n"));
  return well ? 0 : 1;
}
