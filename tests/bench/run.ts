import { writeFileSync } from "node:fs";
import { build } from "../../tools/build.ts";
import { openChromium, slowDown } from "./chromium.ts";
import type { Came, Group, Opened, Tools } from "./figure.ts";
import { groups } from "./groups.ts";
import { prepaid } from "./line.ts";
import { makeReferences } from "./references.ts";
import { openSite } from "./site.ts";
import { printed, type Row, rowOf } from "./table.ts";

/** What the machine's own noise may add to a ratio before a goal that was met counts as lost. */
export const room = 1.15;

/** Measures some groups in so many rounds, all in turn, and resolves to a row for each figure. `app` is the built app's folder. */
export async function measure(
  chosen: Group[],
  rounds: number,
  app: string,
  say: (words: string) => void,
): Promise<Row[]> {
  const references = await makeReferences();
  const chromium = await openChromium();
  const sites = {
    ours: await openSite(app),
    floor: await openSite(references.floor),
    floorWithWorker: await openSite(references.floorWithWorker),
    preact: await openSite(references.preact),
  };
  const tools: Tools = { app, sites, folders: references, chromium, say };
  const opened: { group: Group; open: Opened }[] = [];
  const came = new Map<string, Came[]>();
  try {
    for (const group of chosen) {
      const from = performance.now();
      opened.push({ group, open: await group.open(tools) });
      say(`${group.name}: ready after ${((performance.now() - from) / 1000).toFixed(0)} s`);
    }
    for (let at = 0; at < rounds; at++) {
      for (const { group, open } of opened) {
        if (at >= (group.rounds ?? rounds)) continue;
        const from = performance.now();
        for (const one of await open.round(at)) came.set(one.figure, [...(came.get(one.figure) ?? []), one]);
        say(
          `round ${at + 1} of ${rounds}, ${group.name}: ${((performance.now() - from) / 1000).toFixed(0)} s`,
        );
      }
    }
  } finally {
    for (const { open } of opened) await open.close();
    await chromium.close();
    for (const site of Object.values(sites)) await site.close();
    references.remove();
  }
  return chosen.flatMap(({ figures }) => figures.map((figure) => rowOf(figure, came.get(figure.name) ?? [])));
}

/**
 * `npm run bench`: every figure of how fast the app is, beside the least that a page can be. Names after it choose groups
 * (`-- start tap`), `--rounds 9` says how often, `--json <file>` keeps the figures, `--app <folder>` takes a build that is there.
 * The exit code is 0 whatever comes of it; with `--hold` it is 1 where a goal is missed by more than noise explains.
 */
export default async function run(words: string[]): Promise<number> {
  const after = (flag: string) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined);
  const values = ["--rounds", "--json", "--app"].map(after);
  const names = words.filter((word) => !word.startsWith("--") && !values.includes(word));
  const unknown = names.find((name) => !groups.some((group) => group.name === name));
  const rounds = Number(after("--rounds") ?? 5);
  if (unknown || !(rounds > 0)) {
    console.error(
      `After npm run bench -- come names of groups (${groups.map(({ name }) => name).join(", ")}), --rounds and a number, --json and a file, --hold.`,
    );
    return 1;
  }
  const app = after("--app") ?? "dist";
  if (!after("--app") && !(await build({ heard: () => {} }))) {
    console.error("The build did not work. npm run build says why.");
    return 1;
  }
  const chosen = groups.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows = await measure(chosen, rounds, app, console.log);
  const { bitsPerSecond, roundTrip } = prepaid;
  console.log(
    `\n${rounds} rounds in turn, ${slowDown} times slower, ${bitsPerSecond / 1e6} Mbit/s with ${roundTrip} ms; middle of all rounds.\n\n${printed(rows)}`,
  );
  const json = after("--json");
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  const lost = rows.filter(({ figure, value }) => figure.most !== null && !(value <= figure.most * room));
  return words.includes("--hold") && lost.length > 0 ? 1 : 0;
}
