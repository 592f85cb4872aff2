import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { bringGame, kinds } from "../../src/games/games.ts";
import { wordsInCode } from "./words-in-code.ts";

const folder = "src/voice/languages";
const languages = readdirSync(folder).filter((id) => id !== "en");

/** Names and signs, that may be the same in every language. */
const names = [
  "Have a Go",
  "{{screen}} · Have a Go",
  "{{name}}, {{more}}",
  "Camera",
  "Sam",
  "Robin",
  "Wi-Fi",
  "Wi-Fi: {{network}}",
];

const found = wordsInCode();
const said = new Set(found.keys.keys());

beforeAll(async () => {
  for (const kind of kinds())
    for (const words of Object.values(await (await bringGame(kind)).words())) said.add(words);
});

const places = (text: string): string[] => [...text.matchAll(/{{[^}]*}}/g)].map(([place]) => place).sort();

test("all that the app says stands as words in its code, so that a translator can be given them", () => {
  expect(found.unknown).toEqual([]);
  expect(said.size).toBeGreaterThan(400);
});

test("there are languages to hold to it", () => {
  expect(languages).toContain("cy");
});

describe.each(languages)("the words in %s", (language) => {
  const words: Record<string, string> = JSON.parse(readFileSync(`${folder}/${language}/words.json`, "utf8"));
  const facts: { complete: boolean } = JSON.parse(
    readFileSync(`${folder}/${language}/language.json`, "utf8"),
  );

  test.runIf(facts.complete)("are there for all that the app says", () => {
    expect([...said].filter((key) => !words[key]?.trim())).toEqual([]);
  });

  test("are said somewhere, each of them", () => {
    expect(Object.keys(words).filter((key) => !said.has(key))).toEqual([]);
  });

  test("keep the places that are filled in", () => {
    const other = Object.entries(words).filter(([key, text]) => `${places(key)}` !== `${places(text)}`);
    expect(other).toEqual([]);
  });

  test("are not English, but for names", () => {
    const same = Object.entries(words).filter(([key, text]) => key === text && !names.includes(key));
    expect(same).toEqual([]);
  });

  test("name a button in a hint as it stands on the button", () => {
    const quoted = (text: string) => [...text.matchAll(/“([^”{]+)”/g)].map(([, label = ""]) => label);
    const astray = Object.entries(words).flatMap(([key, text]) =>
      quoted(key)
        .map((label) => words[label])
        .filter((label) => label !== undefined && !quoted(text).includes(label)),
    );
    expect(astray).toEqual([]);
  });
});
