import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../../src/lesson/random.ts";

/** A browser's profile that was played in, shut, and is to be damaged. */
export interface Profile {
  folder: string;
  /** A copy of its databases, as they were in the middle of the play. */
  before: string;
}

/**
 * A way of damaging a profile. `gone` is whether the second record is damaged with the first, so that the loss can only be said; `shut`
 * whether the browser opens no database at all any more, for as long as what is left of it is there.
 */
export interface Way {
  name: string;
  engine: "LevelDB" | "SQLite";
  gone?: boolean;
  shut?: boolean;
  damage(profile: Profile, random: Random): void;
}

/** Where Chromium keeps its databases, and where the files that only a page's own code can see. */
export const databases = "Default/IndexedDB";
const ownFiles = "Default/File System";

/** The files below a profile's folder that fit, the largest first. */
function files({ folder }: Profile, fits: RegExp, below = databases): string[] {
  return readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && fits.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

function largest(profile: Profile, fits: RegExp, below?: string): string {
  const [file] = files(profile, fits, below);
  if (!file) throw new Error(`There is no file like ${fits} to damage.`);
  return file;
}

/** Flips one bit at a place from `from` to `to`, as parts of the file. */
function flip(file: string, random: Random, from = 0, to = 1): void {
  const bytes = readFileSync(file);
  const at = Math.floor((from + random() * (to - from)) * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(file, bytes);
}

/** Makes nothing of a page of 4 kB. */
function zero(file: string, random: Random): void {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * (bytes.length / 4096)) * 4096;
  writeFileSync(file, bytes.fill(0, at, at + 4096));
}

const cut = (file: string, part: number) => truncateSync(file, Math.floor(statSync(file).size * part));
const wipe = ({ folder }: Profile, below: string) => rmSync(join(folder, below), { recursive: true });

/** The log of the newest writes; the tables that older ones went into. */
const [log, table, wal, main] = [/\.log$/, /\.ldb$/, /-wal$/, /^[A-Z2-7]{20,}$/];

const level = (name: string, damage: Way["damage"]): Way => ({ name, engine: "LevelDB", damage });
const sqlite = (name: string, damage: Way["damage"]): Way => ({ name, engine: "SQLite", damage });

/** The ways of damaging a database, those first that the short form does too. */
export const ways: Way[] = [
  level("a flipped bit in the log", (at, random) => flip(largest(at, log), random)),
  level("the whole database gone", (at) => wipe(at, databases)),
  level("the database of an hour ago", (at) => {
    wipe(at, databases);
    cpSync(at.before, join(at.folder, databases), { recursive: true });
  }),
  {
    ...level("both records gone", (at) => {
      wipe(at, databases);
      wipe(at, ownFiles);
    }),
    gone: true,
  },
  level("a flipped bit at the start of the log", (at, random) => flip(largest(at, log), random, 0, 0.01)),
  level("the log cut to half", (at) => cut(largest(at, log), 0.5)),
  level("the log gone", (at) => rmSync(largest(at, log))),
  level("a page of the log made nothing", (at, random) => zero(largest(at, log), random)),
  level("a flipped bit in a table", (at, random) => flip(largest(at, table), random)),
  level("a table cut to half", (at) => cut(largest(at, table), 0.5)),
  level("the tables gone", (at) => {
    for (const file of files(at, table)) rmSync(file);
  }),
  level("a flipped bit in the manifest", (at, random) => flip(largest(at, /^MANIFEST/), random)),
  { ...level("the manifest gone", (at) => rmSync(largest(at, /^MANIFEST/))), shut: true },
  level("CURRENT made empty", (at) => cut(largest(at, /^CURRENT$/), 0)),
  {
    ...level("the database gone, and a page of the second record made nothing", (at, random) => {
      wipe(at, databases);
      for (const file of files(at, /^0000000\d$/, ownFiles)) {
        const bytes = readFileSync(file);
        const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
        const from = Math.floor(random() * end);
        writeFileSync(file, bytes.fill(0, from, Math.min(from + 4096, end)));
      }
    }),
    gone: true,
  },
  sqlite("a flipped bit in the database", (at, random) => flip(largest(at, main), random)),
  sqlite("a page of the database made nothing", (at, random) => zero(largest(at, main), random)),
  sqlite("the head of the database made nothing", (at) => {
    const file = largest(at, main);
    writeFileSync(file, readFileSync(file).fill(0, 0, 100));
  }),
  sqlite("the database cut to half", (at) => cut(largest(at, main), 0.5)),
  sqlite("a flipped bit in the log", (at, random) => flip(largest(at, wal), random)),
  sqlite("the log cut to half", (at) => cut(largest(at, wal), 0.5)),
  sqlite("the log gone", (at) => rmSync(largest(at, wal))),
  sqlite("the whole database gone", (at) => wipe(at, databases)),
  sqlite("the database of an hour ago", (at) => {
    wipe(at, databases);
    cpSync(at.before, join(at.folder, databases), { recursive: true });
  }),
];
