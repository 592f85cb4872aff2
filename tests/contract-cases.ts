import * as v from "valibot";
import type { AnyGame } from "../src/games/game.ts";
import type { Names } from "../src/lesson/fields.ts";
import type { Character, Look } from "../src/lesson/lesson.ts";

/** The names that a game's examples may use. */
export const names: Names = {
  characters: ["asha", "dai", "samira", "marek"],
  pictures: [
    "living-room",
    "shared-leaflet",
    "parcel",
    "drying-rack",
    "pot-plant",
    "clinic-letter",
    "family-photo",
  ],
  glossary: [],
};

const look: Look = {
  skin: "brown",
  hair: "short",
  hairColour: "black",
  cover: "none",
  glasses: false,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "leaf",
};

export const cast: Record<string, Character> = Object.fromEntries(
  [...names.characters, "you"].map((id) => [
    id,
    { name: id[0]?.toUpperCase() + id.slice(1), about: id, look },
  ]),
);

export const pictures: Record<string, string> = Object.fromEntries(
  names.pictures.map((name) => [name, `/${name}.svg`]),
);

interface Example {
  about: string;
  config: unknown;
}

/** One game with one of its named examples, its config read by the game's own schema. */
export interface Case {
  game: AnyGame;
  example: string;
  about: string;
  config: unknown;
  /** The config as it stands in the example, before defaults are filled in. */
  written: unknown;
}

const games = import.meta.glob<AnyGame>("../src/games/*/index.ts", { import: "default" });
const examples = import.meta.glob<Record<string, Example>>("../src/games/*/examples.json", {
  import: "default",
});

/** Every game with every one of its named examples: found, not listed. Throws where an example can't be read or there is none. */
export async function contractCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [path, bring] of Object.entries(games)) {
    const game = await bring();
    await game.parts?.();
    const named = await examples[path.replace("index.ts", "examples.json")]?.();
    if (!named || Object.keys(named).length === 0)
      throw new Error(`The game “${game.kind}” has no examples.json.`);
    const { spec } = await game.spec();
    for (const [example, { about, config: written }] of Object.entries(named)) {
      cases.push({ game, example, about, written, config: v.parse(spec(names), written) });
    }
  }
  return cases;
}
