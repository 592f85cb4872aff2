import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/games/games.ts";
import { seeded } from "../../src/lesson/random.ts";
import { contractCases } from "../contract-cases.ts";

const cases = await contractCases();

/** What no game can make sense of: not moves at all, moves of no game, and moves with things in them that there are not. */
const junk: unknown[] = [
  ...[null, undefined, 0, 1, "", "move", true, [], {}, { type: null }, { type: "nonsense" }],
  ...[{ type: "__proto__" }, { type: "constructor" }, { type: "toString" }],
  ...["choose", "tap", "feel", "idea", "press", "background", "send", "vote", "react"].flatMap((type) => [
    { type },
    {
      type,
      choice: -1,
      thing: "",
      feeling: "",
      idea: "",
      control: "",
      background: "",
      phrase: 99,
      answer: -1,
    },
    {
      type,
      choice: "0",
      thing: {},
      feeling: [],
      idea: null,
      control: {},
      background: 7,
      phrase: "x",
      answer: "1",
    },
    {
      type,
      choice: "length",
      thing: "__proto__",
      feeling: "constructor",
      idea: "toString",
      control: "constructor",
    },
  ]),
];

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

test("every folder with rules is a game that is found", () => {
  const folders = readdirSync("src/games", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(kinds().toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

describe.each(cases)("$game.kind: $example", ({ game, about, config }) => {
  const { rules } = game;
  const start = (seed: number) => frozen(rules.setup(config, seeded(seed)));

  test("says what it shows", () => {
    expect(about.length).toBeGreaterThan(10);
  });

  test("is the same for the same seed", () => {
    for (const seed of [0, 1, 2, 77]) expect(start(seed)).toEqual(start(seed));
  });

  test("is plain JSON, at the start and after every move", () => {
    let round = start(3);
    for (let at = 0; at < 60; at++) {
      expect(JSON.parse(JSON.stringify(round))).toEqual(round);
      const hint = rules.hint(config, round);
      if (!hint) break;
      round = frozen(rules.play(config, round, hint.move));
    }
  });

  test("is left alone by what makes no sense", () => {
    let round = start(4);
    for (let at = 0; at < 60; at++) {
      for (const nonsense of junk) expect(rules.play(config, round, nonsense)).toBe(round);
      const hint = rules.hint(config, round);
      if (!hint) break;
      round = frozen(rules.play(config, round, hint.move));
    }
  });

  test("is reached by its own hints, each of which says and does something", () => {
    for (const seed of [1, 5, 9]) {
      let round = start(seed);
      let moves = 0;
      for (let hint = rules.hint(config, round); hint; hint = rules.hint(config, round)) {
        const next = frozen(rules.play(config, round, hint.move));
        expect(next, `the hint ${JSON.stringify(hint)} changes nothing`).not.toBe(round);
        expect(JSON.stringify(hint.words).length).toBeGreaterThan(12);
        round = next;
        moves++;
        expect(moves, "hints go round in circles").toBeLessThan(60);
      }
      expect(rules.goals(config, round).every(({ met }) => met)).toBe(true);
    }
  });

  test("“not done yet” is no verdict: what is asked is met or not, and nothing else", () => {
    for (const goal of rules.goals(config, start(1)))
      expect(Object.keys(goal).toSorted()).toEqual(["met", ...("say" in goal ? ["say"] : [])].toSorted());
  });
});

test("nothing has crept into what all objects share", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
