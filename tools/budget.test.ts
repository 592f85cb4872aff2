import { expect, test } from "vitest";
import { budgets, needs } from "./budget.ts";

const manifest = {
  "index.html": {
    file: "assets/index.js",
    css: ["assets/index.css"],
    imports: ["_words.js"],
    dynamicImports: [
      "house/home.tsx",
      "player/lesson-screen.tsx",
      "games/tell/index.ts",
      "games/meeting/index.ts",
    ],
  },
  "_words.js": { file: "assets/words.js", imports: ["index.html"] },
  "house/home.tsx": { file: "assets/home.js", imports: ["_words.js"] },
  "player/lesson-screen.tsx": { file: "assets/lesson.js", imports: ["_words.js"] },
  "games/tell/index.ts": { file: "assets/tell.js" },
  "games/meeting/index.ts": { file: "assets/meeting.js" },
};

const weighed = [
  ["index.html", 1],
  ["assets/index.js", 20],
  ["assets/index.css", 3],
  ["assets/words.js", 10],
  ["assets/home.js", 6],
  ["assets/lesson.js", 7],
  ["assets/tell.js", 2],
  ["assets/meeting.js", 30],
  ["content/en/house.json", 4],
  ["content/en/press.json", 5],
  ["assets/letters.woff2", 90],
].map(([path, kB]) => ({ path: String(path), bytes: Number(kB) * 3000, brotli: Number(kB) * 1000 }));

const first = {
  home: ["content/en/house.json"],
  lesson: ["content/en/press.json"],
  games: ["tell", "meeting"],
};

test("a chunk needs what it imports, once, even in a circle", () => {
  expect([...needs(manifest, "index.html")]).toEqual([
    "assets/index.js",
    "assets/index.css",
    "assets/words.js",
  ]);
});

test("home's first tap is answered by the page and what it names; home is counted with its own code and without what comes later, and fonts apart", () => {
  const [page, home] = budgets(manifest, first, weighed);
  expect(page?.spent).toBe(34_000);
  expect(home?.spent).toBe(38_000 + 6000);
});

test("the first lesson is counted from nothing, with the games it plays, and without the house", () => {
  const [, , all, script] = budgets(manifest, first, weighed);
  expect(all?.spent).toBe(38_000 + 7000 + 2000 + 30_000 + 5000);
  expect(script?.spent).toBe(20_000 + 10_000 + 7000 + 2000 + 30_000);
});
