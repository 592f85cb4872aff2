import type { Random } from "../../src/lesson/random.ts";

const whole = (random: Random, below: number): number => Math.floor(random() * below);
const pick = <Thing>(random: Random, things: readonly Thing[]): Thing =>
  things[whole(random, things.length)] as Thing;

/** Keys that reach into JavaScript itself, or that code may take for its own. */
export const hostileKeys = [
  ...["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "toJSON"],
  ...["length", "then", "", "0", "-1", " ", "\u0000", "type", "round"],
];

const texts = [
  ...["", " ", "__proto__", "constructor", "prototype", "toString", "null", "NaN", "\u0000", "\ud800"],
  ...["\u202e", "\u2028", "[[", "]]", "[[a|", "*", "{{", "{{name}}", "[[constructor]]", "[[x|__proto__]]"],
  ...["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)", "../../etc/passwd"],
  ...["https://example.com/", "//example.com", "data:text/html,x", "%00", "%{x}", "a".repeat(300)],
];

function nested(depth: number, list: boolean): unknown {
  let value: unknown = list ? [] : {};
  for (let nth = 0; nth < depth; nth++) value = list ? [value] : { a: value };
  return value;
}

/** An object with a key of its own, whatever the key is called. */
export const withKey = (key: string, value: unknown): unknown => Object.fromEntries([[key, value]]);

/** A value that nobody asked for; all of them can stand in JSON. */
function hostile(random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => pick(random, [null, true, false, 0, -0, -1, 1, 0.5, 1e308, -1e308, 2 ** 53, 1e-320, 4294967296]),
    () => pick(random, texts),
    () => pick(random, ["a", "[[", "*", " ", "a. ", "é", "<", '"', "\n"]).repeat(whole(random, 3000)),
    () => pick<unknown>(random, [[], {}, [[]], [{}], [null]]),
    () => withKey(pick(random, hostileKeys), { polluted: true }),
    () => withKey("constructor", { prototype: { polluted: true } }),
    () => nested(whole(random, random() < 0.1 ? 4000 : 40), random() < 0.5),
    () => Array.from({ length: whole(random, 300) }, () => pick(random, texts)),
  ];
  return pick(random, kinds)();
}

/** Things that JSON can't hold and a database can. */
function unlikely(random: Random): unknown {
  const round: unknown[] = [];
  round.push(round);
  return pick<unknown>(random, [
    ...[
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      new Date(Number.NaN),
      new Map([["__proto__", 1]]),
    ],
    ...[new Set([1]), new Uint8Array(3), /x/, round, Object.create(null), new Array(5)],
  ]);
}

type Group = Record<string, unknown> | unknown[];
const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;
const isPlain = (value: unknown): value is Group =>
  isGroup(value) && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Puts a field of its own, also where a plain assignment would change the prototype. */
function put(group: Group, key: string, value: unknown): void {
  // A list that is no list any more would be of no use to these tests themselves.
  if (Array.isArray(group) && !/^\d+$/.test(key)) return;
  Object.defineProperty(group, key, { value, configurable: true, enumerable: true, writable: true });
}

/** All groups and lists in a value, itself included. */
function groups(value: unknown, found: Group[] = []): Group[] {
  if (!isPlain(value) || found.length > 3000) return found;
  found.push(value);
  for (const inner of Object.values(value)) groups(inner, found);
  return found;
}

/** Changes one thing somewhere in a value, which is the caller's own copy. `pool` is where other pieces come from. */
function spoil(random: Random, value: unknown, pool: unknown, anything: boolean): unknown {
  const all = groups(value);
  if (all.length === 0) return hostile(random);
  const group = pick(random, all);
  const keys = Object.keys(group);
  const key = keys.length > 0 ? pick(random, keys) : "0";
  const bad = () => (anything && random() < 0.3 ? unlikely(random) : hostile(random));
  const other = pick(random, groups(pool));
  const changes: (() => void)[] = [
    () => put(group, key, bad()),
    () => put(group, key, bad()),
    () => put(group, pick(random, hostileKeys), bad()),
    () => Reflect.deleteProperty(group, key),
    () =>
      put(
        group,
        key,
        structuredClone(isGroup(other) ? pick(random, [...Object.values(other), null]) : other),
      ),
    () => Array.isArray(group) && group.splice(whole(random, group.length + 1), whole(random, 3), bad()),
    () => {
      if (Array.isArray(group)) group.push(...structuredClone(group.slice(0, 40)));
      else put(group, `${key}${pick(random, ["s", "", " ", "-"])}`, structuredClone(Reflect.get(group, key)));
    },
    () => {
      const there: unknown = Reflect.get(group, key);
      if (typeof there === "number")
        put(group, key, pick(random, [-there, there + 1, there * 1e6, `${there}`]));
      else if (typeof there === "string") put(group, key, spoilText(random, there, [there]));
      else put(group, key, [there]);
    },
  ];
  try {
    pick(random, changes)();
  } catch (error) {
    // Too deep to be copied: then it stays as it is, and is deep enough.
    if (!(error instanceof RangeError)) throw error;
  }
  return value;
}

/** A copy of a value with one to four things in it changed. With `anything`, also by what JSON can't hold. */
export function mutatedValue(random: Random, samples: readonly unknown[], anything = false): unknown {
  let value: unknown = structuredClone(pick(random, samples));
  const times = 1 + whole(random, 4);
  for (let nth = 0; nth < times; nth++) value = spoil(random, value, pick(random, samples), anything);
  return value;
}

/** Changes one thing somewhere in a text, without knowing what the text means. */
function spoilText(random: Random, text: string, pool: readonly string[]): string {
  const at = whole(random, text.length + 1);
  const to = Math.min(text.length, at + whole(random, random() < 0.5 ? 8 : 400));
  const other = pick(random, pool);
  const from = whole(random, other.length);
  const marks = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "\\u",
    "//",
    "/*",
    "\uFEFF",
    "\u0000",
    "-",
    "1e",
    "\n",
  ];
  const changes: (() => string)[] = [
    () => text.slice(0, at) + text.slice(to),
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      String.fromCharCode(whole(random, random() < 0.7 ? 128 : 65536)) +
      text.slice(at + 1),
    () => text.slice(0, at) + pick(random, marks).repeat(1 + whole(random, 3)) + text.slice(at),
    () => text.slice(0, at) + text.slice(at, to).repeat(1 + whole(random, 6)) + text.slice(to),
    () => text.slice(0, at) + other.slice(from, from + whole(random, 300)) + text.slice(at),
    () => text.slice(0, at) + pick(random, texts) + text.slice(to),
    () => text.replace(/"[a-z$A-Z]+"(?=\s*:)/, () => JSON.stringify(pick(random, hostileKeys))),
    () =>
      text.slice(0, at) +
      pick(random, ["[", '{"a":', "[[", " "]).repeat(whole(random, 20_000)) +
      text.slice(at),
  ];
  return pick(random, changes)();
}

/** A text with one to four things in it changed: as letters alone or, where it is JSON, often as what it means. */
export function mutatedText(random: Random, samples: readonly string[]): string {
  const sample = pick(random, samples);
  if (random() < 0.6) {
    try {
      const pool =
        samples.length > 1 ? [JSON.parse(sample), JSON.parse(pick(random, samples))] : [JSON.parse(sample)];
      const value = mutatedValue(random, [pool[0]]);
      const spread = JSON.stringify(value, null, pick(random, [0, 2])) ?? "null";
      // What is deep and indented is mostly space: that would be a test of spaces.
      return spread.length < 200_000 ? spread : JSON.stringify(value);
    } catch {
      // Not JSON: by its letters, below.
    }
  }
  let text = sample;
  const times = 1 + whole(random, 4);
  for (let nth = 0; nth < times; nth++) text = spoilText(random, text, samples);
  return text;
}
