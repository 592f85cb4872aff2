import type { Files } from "./layout.ts";

/** Invented content for tests: small, whole and correct, to be changed in one place at a time. */

const look = {
  skin: "tan",
  hair: "bob",
  hairColour: "black",
  cover: "none",
  glasses: false,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "leaf",
};

const learners = ["one", "two", "three", "four", "five", "six"].map((id) => ({
  id,
  about: `Look ${id}.`,
  look,
}));
const helper = { say: "Say hello.", watch: "Watch the hands.", stuck: "Wait a little." };

export const cast = {
  characters: {
    ana: { name: "Ana", about: "A woman in a green jumper.", look },
    bo: { name: "Bo", about: "A man with a bob.", look },
  },
  learners,
};

export const glossary = {
  words: {
    mute: { means: "To turn your [[sound]] off." },
    sound: { means: "What people hear.", picture: "dog" },
    poll: { means: "A question for everybody." },
  },
};

export const room = { title: "The shed", about: "Learn in the shed.", order: 1 };

const meeting = {
  id: "dog",
  game: "meeting",
  title: "The dog barks",
  words: "Be [[muted|mute]] before the *dog* barks.",
  done: "Nobody heard a thing.",
  helper,
  config: {
    controls: ["mute", "leave"],
    you: { mic: "on" },
    people: [{ who: "ana", host: true }],
    script: [{ when: { goal: "muted" }, who: "ana", says: "Good dog." }],
    goals: [{ id: "muted", mic: "off", say: "You are muted." }],
  },
};

const choose = {
  id: "pick",
  game: "choose",
  title: "Pick one",
  words: "Pick what is true.",
  done: "You picked.",
  helper,
  config: {
    question: "What now?",
    choices: [
      { words: "Tea.", reply: "Tea it is.", fits: true },
      { words: "Cake.", reply: "Cake is for later. Try the other." },
    ],
  },
};

const tell = {
  id: "hello",
  game: "tell",
  title: "Hello",
  words: "Read this.",
  done: "You read it.",
  helper,
  config: { picture: "shed", about: "A shed with an open door.", who: "bo", lines: ["Come in."] },
};

export const lesson = {
  title: "Mute the dog",
  say: "I can mute myself.",
  minutes: 3,
  order: 1,
  keepsake: { picture: "dog", name: "a dog" },
  steps: [tell, meeting, choose],
};

export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><circle cx="200" cy="150" r="90"/></svg>\n';

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The invented content as files, with some of them changed, added or (null) taken away. Values are written as JSON, texts as they are. */
export function invented(changes: Record<string, unknown> = {}): Files {
  const files = new Map<string, string>([
    ["lessons/cast.json", written(cast)],
    ["lessons/glossary.json", written(glossary)],
    ["lessons/pictures/dog.svg", svg],
    ["lessons/pictures/shed.svg", svg],
    ["lessons/shed/room.json", written(room)],
    ["lessons/shed/dog-barks.json", written(lesson)],
  ]);
  for (const [file, value] of Object.entries(changes)) {
    if (value === null) files.delete(file);
    else files.set(file, typeof value === "string" ? value : written(value));
  }
  return files;
}

/** The invented lesson with one value changed, found by its path. `undefined` takes it away. */
export function changed<Value>(value: Value, path: readonly (string | number)[], to: unknown): Value {
  const copy = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy;
}
