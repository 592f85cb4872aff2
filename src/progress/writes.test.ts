import { expect, test } from "vitest";

const files = import.meta.glob<string>(
  ["../**/*.ts", "../**/*.tsx", "!../**/*.test.ts", "!../**/*.test.tsx"],
  {
    eager: true,
    query: "?raw",
    import: "default",
  },
);

const sources = Object.entries(files).map(([file, text]) => ({ file, text }));

/** What a source does that could lose a write: idb's own shortcuts, and transactions that don't wait for the disk. */
function unsafeWrites(text: string): string[] {
  const shortcuts = text.match(/\b(?:db|database|connection)\)?\s*\.(?:put|add|delete|clear)\(/gi) ?? [];
  const writing = text.match(/\.transaction\([^;]*?["'`]readwrite["'`][^;]*?;/g) ?? [];
  const careless = writing.filter((call) => !/durability:\s*["']strict["']/.test(call));
  return [...shortcuts, ...careless];
}

const namesStorage = (text: string): boolean => /\bindexedDB\b|from "idb"|import\("idb"\)/.test(text);

test("a source that writes carelessly would be found", () => {
  expect(unsafeWrites('await db.put("plays", row);')).toHaveLength(1);
  expect(unsafeWrites("(await db).clear(store);")).toHaveLength(1);
  expect(unsafeWrites('const tx = db.transaction(["plays"], "readwrite");')).toHaveLength(1);
  expect(
    unsafeWrites('db.transaction(\n  stores,\n  "readwrite",\n  { durability: "relaxed" },\n);'),
  ).toHaveLength(1);
  expect(unsafeWrites('db.transaction(stores, "readwrite", { durability: "strict" });')).toEqual([]);
  expect(unsafeWrites('tx.objectStore("plays").put(row);')).toEqual([]);
  expect(namesStorage('import { openDB } from "idb";')).toBe(true);
  expect(namesStorage("window.indexedDB.open(name)")).toBe(true);
});

test("every write waits for the disk", () => {
  const found = sources.flatMap(({ file, text }) => unsafeWrites(text).map((write) => `${file}: ${write}`));
  expect(found).toEqual([]);
  expect(sources.some(({ text }) => text.includes('"readwrite", { durability: "strict" }'))).toBe(true);
});

test("only the record's own folder names the browser's database", () => {
  const found = sources.filter(({ text }) => namesStorage(text)).map(({ file }) => file);
  expect(found.filter((file) => !file.startsWith("./"))).toEqual([]);
  expect(found).toContain("./database.ts");
});
