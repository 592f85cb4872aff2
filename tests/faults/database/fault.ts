import { openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import { corrupted, deleted } from "./damage.ts";
import { closed, type Kind, newer, refused, silent } from "./kinds.ts";

const kinds: Record<string, Kind> = { refused, closed, deleted, newer, corrupted, silent };

/** Each kind in turn, as often as there are rounds. */
async function doAll(rounds: number, { app, random, say }: Tools): Promise<Came> {
  const host = await openHost(app);
  const came: Came = { rounds, lost: 0, wrong: [] };
  const each = Object.entries(kinds);
  try {
    for (let round = 0; round < rounds; round++) {
      const [name, kind] = each[round % each.length] ?? ["", refused];
      const from = performance.now();
      const { lost, wrong } = await kind(host.url, random).catch((error: unknown) => ({
        lost: 0,
        wrong: [String(error)],
      }));
      came.lost += lost;
      came.wrong.push(...wrong.map((sentence) => `round ${round + 1}, ${name}: ${sentence}`));
      say(
        `${name}: ${lost} lost, ${wrong.length} wrong, ${((performance.now() - from) / 1000).toFixed(1)} s`,
      );
    }
  } finally {
    await host.stop();
  }
  return { ...came, note: Object.keys(kinds).join(", ") };
}

export default defineFault({
  name: "database",
  fault:
    "IndexedDB refused, closed under us, deleted under us, a newer version's database, a corrupted one, one that never answers",
  holds:
    "play goes on, and the words say where it isn't being saved; a damaged record is set aside and kept; what can be read is",
  rounds: { short: 5, long: 60 },
  guards: [
    {
      name: "key filter",
      file: "src/progress/readable.ts",
      from: '["__proto__", "constructor", "prototype"]',
      to: "[] as string[]",
      rounds: 5,
    },
    {
      name: "version handler",
      file: "src/progress/database.ts",
      from: /blocking: \(\) => \{[^}]*\},/,
      to: "",
      rounds: 4,
    },
    {
      name: "deadline",
      file: "src/progress/patience.ts",
      from: "export const patience = 3000;",
      to: "export const patience = 3_000_000;",
      rounds: 6,
    },
  ],
  run: doAll,
});
