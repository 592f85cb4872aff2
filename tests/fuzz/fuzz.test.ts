import { afterAll, describe, expect, test } from "vitest";
import { journalReaders } from "./journal-readers.ts";
import { lessonReaders } from "./lesson-readers.ts";
import { playReaders } from "./play-readers.ts";
import { recordReaders } from "./record-readers.ts";
import { fuzz, limit, type Reader, type Report, table } from "./run.ts";

// Spoilt files, records and addresses, through the readers that the app itself uses. `npm run fuzz` does a hundred thousand.

/** `npm run fuzz` has the computer to itself; beside other tests a clock says nothing, and the times are only printed. */
const alone = process.env.FUZZ !== undefined;
const times = Number(process.env.FUZZ ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const readers: Reader[] = [...lessonReaders, ...recordReaders, ...journalReaders, ...playReaders];

const reports: Report[] = [];

afterAll(() => {
  if (reports.length > 0)
    console.log(`Seed ${seed}. Times in milliseconds of the reader's own.\n${table(reports)}`);
});

describe("whatever comes in, nothing is thrown past the reader, no prototype changes, and nobody waits", () => {
  test.each(readers.map((reader) => [reader.name, reader] as const))(
    "%s",
    { timeout: 3_600_000 },
    async (_name, reader) => {
      const all = readers.reduce((sum, { share }) => sum + share, 0);
      const report = await fuzz(reader, Math.ceil((times * reader.share) / all), seed);
      reports.push(report);
      if (alone) expect(report.slowest).toBeLessThan(limit);
      expect(report.taken).toBeGreaterThan(0);
    },
  );

  test("and spoilt things are refused: the readers are awake", () => {
    const refused = reports.reduce((sum, report) => sum + report.times - report.taken, 0);
    expect(refused).toBeGreaterThan(times / 5);
  });
});
