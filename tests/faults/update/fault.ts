import { anotherVersion } from "../../browser/harness/versions.ts";
import { defineFault, type Tools } from "../fault.ts";
import { openStreet } from "./street.ts";

/** How many updates a tablet lives through, one after another. */
const inARow = 10;

async function run(rounds: number, { app, random, say }: Tools) {
  const made = Array.from({ length: Math.min(rounds, inARow) }, (_, at) => anotherVersion(app, `v${at + 1}`));
  const folders = new Map([["v0", app], ...made.map(({ folder }, at) => [`v${at + 1}`, folder] as const)]);
  const wrong: string[] = [];
  let taken = 0;
  try {
    for (let done = 0; done < rounds; done += inARow) {
      const street = await openStreet(folders, random);
      try {
        for (let at = 1; at <= Math.min(inARow, rounds - done); at++) await street.update(`v${at}`);
        await street.end();
      } finally {
        await street.close();
        taken += street.taken;
        wrong.push(...street.wrong.map((what) => `tablet ${done / inARow + 1}, ${what}`));
        for (const what of street.wrong) say(what);
      }
      say(
        `${Math.min(done + inARow, rounds)} of ${rounds} updates, ${taken} taken, ${wrong.length} did not hold`,
      );
    }
  } finally {
    for (const { remove } of made) remove();
  }
  return { rounds, lost: 0, wrong, note: `${taken} were taken, the others came and were passed over` };
}

export default defineFault({
  name: "update",
  fault: "an update lands in the middle of a lesson; ten updates in a row while offline on and off",
  holds:
    "never reloads unasked; never a missing chunk; old and new caches never mixed; storage of old versions gone",
  rounds: { short: 2, long: 100 },
  run,
});
