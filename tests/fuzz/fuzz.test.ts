import { describe, expect, test } from "vitest";
import { lessonReaders } from "./lesson-readers.ts";
import { playReaders } from "./play-readers.ts";
import { recordReaders } from "./record-readers.ts";
import { fuzz, type Reader } from "./run.ts";

// Spoilt files, records and addresses, through the readers that the app itself uses. `npm run fuzz` does a hundred thousand.

const times = Number(process.env.FUZZ ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const readers: Reader[] = [...lessonReaders, ...recordReaders, ...playReaders];

/** Nothing may take longer than this, in ms, on a computer that has other things to do as well. What it took is printed. */
const patience = 400;

let refused = 0;

describe("whatever comes in, nothing is thrown past the reader, no prototype changes, and nobody waits", () => {
  test.each(readers.map((reader) => [reader.name, reader] as const))(
    "%s",
    { timeout: 3_600_000 },
    async (_name, reader) => {
      const all = readers.reduce((sum, { share }) => sum + share, 0);
      const report = await fuzz(reader, Math.ceil((times * reader.share) / all), seed);
      console.log(
        `${report.name}: ${report.times} mutations, ${report.taken} let in, ` +
          `slowest ${report.slowest.toFixed(1)} ms (${report.once.toFixed(1)} ms with all else that the computer did)`,
      );
      expect(report.slowest).toBeLessThan(patience);
      expect(report.taken).toBeGreaterThan(0);
      refused += report.times - report.taken;
    },
  );

  test("and spoilt things are refused: the readers are awake", () => {
    expect(refused).toBeGreaterThan(times / 5);
  });
});
