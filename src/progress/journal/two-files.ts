import { type Book, bookOf, lineOf } from "./book.ts";
import { framed, type Read, read } from "./framing.ts";
import { type Line, linesOf, type Whole } from "./lines.ts";
import { joined, shorter } from "./shorter.ts";

/** An open file: what a browser's `FileSystemSyncAccessHandle` can do. Chromium before 108 answers some of it with promises. */
export interface Bytes {
  getSize(): number | Promise<number>;
  read(into: Uint8Array<ArrayBuffer>, from: { at: number }): number;
  write(bytes: Uint8Array<ArrayBuffer>, to: { at: number }): number;
  truncate(size: number): void | Promise<void>;
  flush(): void | Promise<void>;
  close(): void | Promise<void>;
}

type Name = "a" | "b";

/** How much room each of the two files has from the start, in bytes: about 5,000 answers. Written in advance, so that a full disk leaves it. */
export const room = 2 * 1024 * 1024;

const piece = 256 * 1024;

/** Writes all of it; a disk that takes less is full. */
function put(file: Bytes, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  const wrote = file.write(bytes, { at });
  if (wrote !== bytes.length) throw new DOMException("There is no room.", "QuotaExceededError");
}

/** Fills a file with nothing from `from` on, up to `to`. */
function clear(file: Bytes, from: number, to: number): void {
  for (let at = from; at < to; at += piece) put(file, new Uint8Array(Math.min(piece, to - at)), at);
}

async function all(file: Bytes): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await file.getSize());
  return bytes.subarray(0, file.read(bytes, { at: 0 }));
}

/** What is known of the file that is written to. */
interface Place {
  name: Name;
  turn: number;
  end: number;
  size: number;
}

/** Where a frame of a turn begins, as its first eight bytes. */
const opening = (turn: number) => framed(turn, [""]).subarray(0, 8);

/**
 * A journal in two files. One is appended to; when it is full, or somebody is to be forgotten, all that is still wanted is written
 * into the other one, flushed, and only then is the first one cleared. `open` opens one of them for nobody else; each work here
 * opens and closes for itself, so that several tabs can take turns. Each file has `space` bytes from the start.
 */
export function twoFiles(open: (name: Name) => Promise<Bytes>, space = room) {
  let place: Place | null = null;

  async function using<Result>(name: Name, work: (file: Bytes) => Promise<Result>): Promise<Result> {
    const file = await open(name);
    try {
      return await work(file);
    } finally {
      await file.close();
    }
  }

  /** Reads both and takes the newest that was sealed, or else whatever there is. */
  async function find(): Promise<{ at: Place; found: Read; book: Book | null }> {
    const both: { at: Place; found: Read; book: Book | null }[] = [];
    for (const name of ["a", "b"] as const) {
      const bytes = await using(name, all);
      const found = read(bytes);
      const at: Place = { name, turn: found.turn, end: found.end, size: bytes.length };
      both.push({ at, found, book: bookOf(found.lines) });
    }
    const [a, b] = both as [(typeof both)[0], (typeof both)[0]];
    const rank = ({ book, at }: typeof a) => (book?.sealed ? 2 ** 33 : 0) + at.turn;
    const [best, other] = rank(b) > rank(a) ? [b, a] : [a, b];
    // A tablet that went off between the two steps of a change has left both: somebody who was to be forgotten is in the other one.
    if (best.book?.sealed && other.found.written > 0) await using(other.at.name, empty);
    place = best.at;
    return best;
  }

  /** Whether nobody else has written since: the turn is the same, and nothing stands after the end. */
  async function isStill({ turn, end }: Place, file: Bytes): Promise<boolean> {
    const start = new Uint8Array(8);
    const next = new Uint8Array(8);
    file.read(start, { at: 0 });
    file.read(next, { at: end });
    const mine = opening(turn);
    return start.every((byte, nth) => byte === mine[nth]) && next.every((byte) => byte === 0);
  }

  async function write(whole: Whole, after: readonly string[], from: Place): Promise<void> {
    // “About” as many bytes: with a little less than half, the rest of the file stays free for what follows.
    const short = shorter(whole, (space * 3) / 8);
    const turn = from.turn + 1;
    const name = from.name === "a" ? "b" : "a";
    const lines = linesOf(short).map((line) => JSON.stringify(line));
    const sealed: Line = { sealed: short.mark };
    const begin = framed(turn, lines);
    const rest = framed(turn, [JSON.stringify(sealed), ...after]);
    const end = begin.length + rest.length;
    const size = Math.max(space, Math.ceil((2 * end) / space) * space);
    await using(name, async (file) => {
      const before = await file.getSize();
      put(file, begin, 0);
      clear(file, end, Math.min(before, size));
      if (before > size) await file.truncate(size);
      await file.flush();
      put(file, rest, begin.length);
      await file.flush();
      place = { name, turn, end, size: await file.getSize() };
      await prepare(file, size);
      place.size = await file.getSize();
    });
    await using(from.name, empty);
  }

  async function empty(file: Bytes): Promise<void> {
    clear(file, 0, await file.getSize());
    await file.flush();
    await prepare(file, space);
  }

  /** Makes space in advance, where there is some. */
  async function prepare(file: Bytes, size: number): Promise<void> {
    try {
      clear(file, await file.getSize(), size);
      await file.flush();
    } catch {
      // A disk that is full now: what space there is has to do.
    }
  }

  return {
    /** What the journal says; null where there is none yet. */
    async look(): Promise<Book | null> {
      return (await find()).book;
    },
    /** Appends deeds. Resolves when they are on the disk. */
    async append(lines: readonly Line[], forget: boolean): Promise<void> {
      const texts = lines.map((line) => JSON.stringify(line));
      const here = place ?? (await find()).at;
      const done = await using(here.name, async (file) => {
        const bytes = framed(here.turn, texts);
        if (forget || !(await isStill(here, file)) || here.end + bytes.length > here.size) return false;
        put(file, bytes, here.end);
        await file.flush();
        place = { ...here, end: here.end + bytes.length };
        return true;
      });
      if (done) return;
      const { at, found } = await find();
      const bytes = framed(at.turn, texts);
      if (forget || at.end + bytes.length > at.size) {
        const book = bookOf([...found.lines, ...texts]);
        if (book) await write(book, [], at);
        return;
      }
      await using(at.name, async (file) => {
        put(file, bytes, at.end);
        // What is left of a line that was torn would look like somebody else's.
        clear(file, at.end + bytes.length, found.written);
        await file.flush();
        place = { ...at, end: at.end + bytes.length };
      });
    },
    /** Begins anew with what the database holds, and with what the journal has besides. */
    async begin(now: Whole): Promise<void> {
      const { at, found, book } = await find();
      const later = found.lines.filter((text) => isLater(text, now, book));
      await write(joined(now, book), later, at);
    },
  };
}

/** Whether a line is a deed that the same database did after a mark: by another tab, in the meantime. */
function isLater(text: string, { mark }: Whole, book: Book | null): boolean {
  if (book?.mark.database !== mark.database) return false;
  const line = lineOf(text);
  return line !== null && "n" in line && Number.isSafeInteger(line.n) && line.n > mark.count;
}
