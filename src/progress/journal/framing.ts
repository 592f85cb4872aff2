/** The first bytes of every frame: `HaG` and 1, the version of this shape. */
const mark = [0x48, 0x61, 0x47, 1];
const head = 16;

/** No line is longer than this, in bytes: a length that says more is damage. */
const longest = 64 * 1024 * 1024;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of some bytes. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * Lines as bytes, each in a frame: mark, turn, length of the text, checksum of turn, length and text (4 bytes each), then the text
 * in UTF-8. `turn` says which writing of the file a line belongs to, so that what is left from an earlier one is never taken for it.
 */
export function framed(turn: number, lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const texts = lines.map((line) => encoder.encode(line));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + head + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const text of texts) {
    bytes.set(mark, at);
    view.setUint32(at + 4, turn);
    view.setUint32(at + 8, text.length);
    bytes.set(text, at + head);
    view.setUint32(at + 12, sumOf(bytes, at, text.length));
    at += head + text.length;
  }
  return bytes;
}

/** The checksum of a frame: over turn and length, then the text. */
function sumOf(bytes: Uint8Array, at: number, length: number): number {
  return (
    (checksum(bytes.subarray(at + 4, at + 12)) ^ checksum(bytes.subarray(at + head, at + head + length))) >>>
    0
  );
}

/** What a file holds: the lines of its newest turn, where the last of them ends, and where the last byte that is not nothing does: both in bytes from the start. */
export interface Read {
  turn: number;
  lines: string[];
  end: number;
  written: number;
}

const isMark = (bytes: Uint8Array, at: number): boolean =>
  mark.every((byte, nth) => bytes[at + nth] === byte);

function lastWritten(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end;
}

/**
 * Reads a file's bytes. A torn or damaged line is left out, and reading goes on at the next whole one; a turn of 0 means that there
 * is none. Never throws.
 */
export function read(bytes: Uint8Array): Read {
  const written = lastWritten(bytes);
  const found: Read = { turn: 0, lines: [], end: 0, written };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  while (at + head <= bytes.length && at < written) {
    const length = isMark(bytes, at) ? view.getUint32(at + 8) : longest + 1;
    const whole =
      length <= longest &&
      at + head + length <= bytes.length &&
      view.getUint32(at + 12) === sumOf(bytes, at, length);
    if (!whole) {
      at += 1;
      continue;
    }
    const turn = view.getUint32(at + 4);
    const text = decoder.decode(bytes.subarray(at + head, at + head + length));
    at += head + length;
    if (turn < found.turn) continue;
    if (turn > found.turn) Object.assign(found, { turn, lines: [] });
    found.lines.push(text);
    found.end = at;
  }
  return found;
}
