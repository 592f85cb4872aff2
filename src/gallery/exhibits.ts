import { faces } from "../lesson/lesson.ts";
import type { Library } from "../library/types.ts";
import { cast } from "./content.ts";

/** A named example of a game, as its folder has it. */
export interface Example {
  about: string;
  config: unknown;
}

const examples = import.meta.glob<Record<string, Example>>("../games/*/examples.json", {
  eager: true,
  import: "default",
});

/** Every game's named examples, by the game's kind. */
export const examplesOf: Record<string, Record<string, Example>> = Object.fromEntries(
  Object.entries(examples).map(([path, named]) => [path.split("/")[2] ?? "", named]),
);

/** A room's picture, from the first day to the last. */
export const roomStates = ["painting", "bare", "half full", "full"] as const;
export type RoomState = (typeof roomStates)[number];

/** One thing that the gallery shows. `address` names it: `game/spot/plain`, `face/dai`, `room/your-voice/bare`, `step/video-meetings/hand-up/2`. */
export interface Exhibit {
  address: string;
  title: string;
}

/** Some exhibits that belong together, such as one lesson's steps. */
export interface Wall {
  title: string;
  exhibits: Exhibit[];
}

/** A part of the gallery. */
export interface Hall {
  title: string;
  walls: Wall[];
}

const games = (): Hall => ({
  title: "Games",
  walls: Object.entries(examplesOf).map(([kind, named]) => ({
    title: kind,
    exhibits: Object.entries(named).map(([name, { about }]) => ({
      address: `game/${kind}/${name}`,
      title: `${name}: ${about}`,
    })),
  })),
});

const people = (): Hall => ({
  title: "People",
  walls: Object.entries(cast).map(([id, { name }]) => ({
    title: name,
    exhibits: [{ address: `face/${id}`, title: `${faces.length} faces` }],
  })),
});

/** Everything that there is to be shown, in a language. A lesson that has to be mended is not among it. */
export async function halls(library: Library, language: string): Promise<Hall[]> {
  const house = await library.house(language);
  const rooms = await Promise.all(house.rooms.map(({ id }) => library.room(language, id)));
  return [
    games(),
    people(),
    {
      title: "Rooms",
      walls: rooms.map(({ id, title }) => ({
        title,
        exhibits: roomStates.map((state) => ({ address: `room/${id}/${state}`, title: state })),
      })),
    },
    {
      title: "Lessons",
      walls: rooms.flatMap(({ id: room, lessons }) =>
        lessons.map(({ id, title, steps }) => ({
          title,
          exhibits: [
            ...Array.from({ length: steps }, (_, at) => ({
              address: `step/${room}/${id}/${at + 1}`,
              title: `Step ${at + 1} of ${steps}`,
            })),
            { address: `step/${room}/${id}/end`, title: "The end" },
          ],
        })),
      ),
    },
  ];
}
