import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { checksum, framed, read } from "./framing.ts";

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

const nothing = new Uint8Array(500);
const lines = ["one", "two: â ☂ 🦊", "", "three"];

test("the checksum is the one that everybody means by CRC-32", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("what was written is read, with room after it or none", () => {
  const bytes = framed(3, lines);
  for (const file of [bytes, joined(bytes, nothing)]) {
    expect(read(file)).toMatchObject({ turn: 3, lines, end: bytes.length });
  }
  expect(read(nothing)).toEqual({ turn: 0, lines: [], end: 0, written: 0 });
  expect(read(new Uint8Array())).toEqual({ turn: 0, lines: [], end: 0, written: 0 });
});

test("a line that was torn anywhere is left out, and what stands before it is whole", () => {
  const before = framed(1, ["one", "two"]);
  const last = framed(1, ["three and a bit more"]);
  for (let kept = 0; kept < last.length; kept++) {
    const found = read(joined(before, last.subarray(0, kept), nothing));
    expect(found.lines).toEqual(["one", "two"]);
    expect(found.end).toBe(before.length);
  }
});

test("one damaged byte costs one line at most, wherever it is", () => {
  const bytes = joined(framed(1, lines), nothing);
  const end = framed(1, lines).length;
  for (let at = 0; at < end; at++) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x41;
    const found = read(damaged);
    expect(found.lines.length).toBe(lines.length - 1);
    expect(lines).toEqual(expect.arrayContaining(found.lines));
  }
});

test("lines of an earlier writing of the file are not taken for new ones", () => {
  const old = framed(1, ["old one", "old two", "old three"]);
  const now = framed(2, ["new"]);
  const file = old.slice();
  file.set(now);
  expect(read(file)).toMatchObject({ turn: 2, lines: ["new"], end: now.length });
});

test("whatever happens to the bytes, nothing is read that was not written, and nothing is thrown", () => {
  const random = seeded(7);
  const below = (most: number) => Math.floor(random() * most);
  const whole = joined(framed(1, lines), framed(1, lines), nothing);
  for (let round = 0; round < 2000; round++) {
    const file = whole.slice(0, below(10) === 0 ? below(whole.length) : whole.length);
    for (let times = below(6); times >= 0; times--) {
      const [at, length] = [below(file.length + 1), below(40)];
      if (below(3) === 0) file.fill(0, at, at + length);
      else if (below(2) === 0) file.copyWithin(below(file.length + 1), at, at + length);
      else for (let n = at; n < at + length && n < file.length; n++) file[n] = below(256);
    }
    for (const line of read(file).lines) expect(lines).toContain(line);
  }
});
