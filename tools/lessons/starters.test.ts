import { expect, test } from "vitest";
import type { Starter } from "../../src/lesson/starter.ts";
import type { SearchIndex } from "../../src/library/search/indexed.ts";
import type { StarterList } from "../../src/library/starters.ts";
import type { House, Ref } from "../../src/library/types.ts";
import { compile } from "./compile.ts";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";
import { changed, invented } from "./invented.ts";
import { shown } from "./problem.ts";

const FILE = "lessons/starters/hum.json";
const games = allGames();

const hum = {
  title: "Hum",
  about: "All hum at once.",
  minutes: 5,
  order: 1,
  leader: { begin: "Hum first.", meanwhile: "Hum on.", care: "Say [[mute]] to the shy." },
  cards: [
    { words: "Hum.", who: "bo" },
    { words: "What is it?", picture: "dog", about: "A dog.", covered: true, surprise: "A dog." },
    { words: "Which is best?", answers: ["High", "Low"] },
  ],
};

const problems = (changes: Record<string, unknown>) =>
  inspect(invented({ [FILE]: hum, ...changes }), games, ["cy"]).problems.map(shown);
const broken = (path: (string | number)[], to: unknown) =>
  problems({ [FILE]: changed(hum, path, to) }).join("\n");

function made(changes: Record<string, unknown> = {}) {
  const { files, houses } = compile(inspect(invented(changes), games, ["cy"]), games, ["cy"], "/");
  const output = (ref: Ref | null | undefined) => files.find(({ name }) => `/${name}` === ref?.url);
  const read = <Kind>(ref: Ref | null | undefined): Kind => JSON.parse(output(ref)?.text ?? "null");
  const index = (language: string) => read<SearchIndex>(read<House>(houses[language]).search);
  const list = (language = "en") => read<StarterList>(index(language).starters)?.starters ?? [];
  return { files, index, list, first: (language = "en") => read<Starter>(list(language)[0]?.file) };
}

test("a starter that fits together has nothing to mend", () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ["a drawing without words for it", ["cards", 1, "about"], undefined, "This drawing is not described"],
  ["flaps over nothing", ["cards", 0, "covered"], true, "There is no “picture” to lie under the flaps."],
  ["flaps that nothing is said of", ["cards", 1, "surprise"], undefined, "what was under the flaps"],
  ["a drawing and a character on one card", ["cards", 1, "who"], "bo", "Take one of them out."],
  ["a character that there isn't", ["cards", 0, "who"], "boo", "Did you mean “bo”?"],
  ["one answer alone", ["cards", 2, "answers"], ["High"], "answers"],
  ["a leader without notes", ["leader", "care"], undefined, "“care” is missing."],
  ["a sentence that is too long", ["cards", 0, "words"], "Hum ".repeat(21), "This sentence has 21 words"],
])("%s is said", (_, path, to, sentence) => {
  expect(broken(path, to)).toContain(sentence);
});

test("two starters in one place, and a name that can't be one, are said", () => {
  expect(problems({ "lessons/starters/sing.json": hum }).join()).toContain(
    "lessons/starters/hum.json has this place in the list already.",
  );
  expect(problems({ "lessons/starters/Hum Along.json": { ...hum, order: 2 } }).join()).toContain(
    "Name the file with small letters",
  );
});

test("the list names each starter's file in its order, and a starter has beside it what it uses and no more", () => {
  const { list, first } = made({ [FILE]: { ...hum, order: 2 }, "lessons/starters/aah.json": hum });
  expect(list().map(({ id }) => id)).toEqual(["aah", "hum"]);
  const { cast, pictures, glossary, cards } = first();
  expect(Object.keys(cast)).toEqual(["bo"]);
  expect(Object.keys(pictures)).toEqual(["dog"]);
  expect(Object.keys(glossary).sort()).toEqual(["mute", "sound"]);
  expect(cards[0]).toMatchObject({ covered: false, face: "smile" });
});

test("a starter stands on a shelf of its own, and home knows nothing of it", () => {
  const { files } = made({ [FILE]: hum });
  const shelved = files.filter(({ shelf }) => shelf === "starters").map(({ name }) => name);
  expect(shelved.filter((name) => /\/starter-hum-/.test(name))).toHaveLength(2);
  expect(shelved.filter((name) => /\/starters-/.test(name))).toHaveLength(2);
  for (const { name, text } of files) if (name.includes("/house-")) expect(text).not.toContain("starter");
});

test("a translation stands beside it, and what is missing in it is marked", () => {
  const { list, first } = made({
    [FILE]: hum,
    "lessons/starters/hum.cy.json": { reviewed: false, texts: { Hum: "Hymian" } },
  });
  expect(list("cy")[0]).toMatchObject({ title: "Hymian", language: "cy" });
  expect(first("cy").fallback).toContain("All hum at once.");
});

test("without starters there is no list of them", () => {
  expect(made().index("en").starters).toBeNull();
});
