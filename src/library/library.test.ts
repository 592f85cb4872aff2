import { expect, test } from "vitest";
import { openLibrary } from "./library.ts";
import { type House, NotBrought, type Ref } from "./types.ts";

const ref = (url: string): Ref => ({ url, integrity: `sha384-${url}` });
const keepsake = { picture: "dog", name: "a dog", url: "/dog.svg" };
const look = { id: "one", about: "Look one.", look: {} };

const house = {
  rooms: [
    { id: "shed", title: "The shed", about: "Tools.", total: 1, list: ref("/shed.json") },
    { id: "attic", title: "The attic", about: "Boxes.", total: 0, list: null },
  ],
  first: null,
  learners: [look],
  search: null,
  leftOut: [],
} as unknown as House;

const listed = {
  id: "dog-barks",
  title: "Mute",
  say: "I can.",
  language: "en",
  keepsake,
  file: ref("/dog-barks.json"),
};
const later = { ...listed, id: "cat-barks", title: "Cats" };
const more = { ...ref("/more.json"), ids: ["cat-barks"] };
const list = { id: "shed", title: "The shed", about: "Tools.", lessons: [listed], more: [] };
const lesson = {
  ...{
    id: "dog-barks",
    room: "shed",
    version: "1",
    language: "en",
    source: "en",
    title: "Mute",
    say: "I can.",
  },
  ...{
    minutes: 3,
    keepsake,
    skills: [],
    cast: {},
    glossary: {},
    pictures: {},
    fallback: [],
  },
  steps: [{ id: "a", game: "tell", title: "A", words: "B", done: "C", helper: {}, config: {} }],
};

const shelf: Record<string, unknown> = {
  "/house.json": house,
  "/cy.json": { ...house, first: { room: "shed", lesson: "dog-barks", title: "Tawelu", minutes: 3 } },
  "/shed.json": list,
  "/dog-barks.json": lesson,
  "/more.json": [later],
};
const houses = { en: ref("/house.json"), cy: ref("/cy.json") };

/** A web that answers from the shelf. A text is sent as it stands; null is a connection that fails, as is a hash that doesn't fit. */
function web(changes: Record<string, unknown> = {}, spoilt: string[] = []) {
  const asked: [string, string | undefined][] = [];
  const fetcher = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    asked.push([url, init?.integrity]);
    const value = url in changes ? changes[url] : shelf[url];
    if (value === null || (init?.integrity && spoilt.includes(url))) throw new TypeError("Failed to fetch");
    if (value === undefined) return new Response("", { status: 404 });
    return new Response(typeof value === "string" ? value : JSON.stringify(value));
  };
  return { asked, library: openLibrary(fetcher, houses), fetcher };
}

async function why(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "brought";
  } catch (trouble) {
    return trouble instanceof NotBrought ? trouble.why : `thrown: ${String(trouble)}`;
  }
}

test("a lesson is found through its house and its room, each asked for with its hash", async () => {
  const { library, asked } = web();
  expect(await library.lesson("en", "shed", "dog-barks")).toEqual(lesson);
  expect(asked).toEqual([
    ["/house.json", "sha384-/house.json"],
    ["/shed.json", "sha384-/shed.json"],
    ["/dog-barks.json", "sha384-/dog-barks.json"],
  ]);
});

test("what was brought once is not fetched again, even when asked for twice at once", async () => {
  const { library, asked } = web();
  await Promise.all([library.house("en"), library.house("en")]);
  await library.house("en");
  expect(asked).toHaveLength(1);
});

test("a language begins in its own house, and one without a house in the English one", async () => {
  const { library } = web();
  expect((await library.house("cy")).first?.title).toBe("Tawelu");
  expect((await library.house("xx")).first).toBeNull();
});

test("a room that is still being painted has an empty list", async () => {
  expect(await web().library.room("en", "attic")).toEqual({
    id: "attic",
    title: "The attic",
    about: "Boxes.",
    lessons: [],
    more: [],
  });
});

test("a lesson far down a room of many costs that part of its list which it stands in, and no other", async () => {
  const far = { ...ref("/far.json"), ids: ["fish"] };
  const { library, asked } = web({ "/shed.json": { ...list, more: [more, far] } });
  expect(await library.listed("en", "shed", "cat-barks")).toEqual(later);
  expect(asked.map(([url]) => url)).toEqual(["/house.json", "/shed.json", "/more.json"]);
  expect((await library.room("en", "shed")).lessons).toEqual([listed]);
  expect(await library.listed("en", "shed", "cow")).toBeNull();
});

test("a room or lesson that there isn't is unknown", async () => {
  const { library } = web();
  expect(await why(library.room("en", "cellar"))).toBe("unknown");
  expect(await why(library.lesson("en", "shed", "cat-barks"))).toBe("unknown");
  expect(await why(library.lesson("en", "attic", "dog-barks"))).toBe("unknown");
  expect(await why(openLibrary(web().fetcher, {}).house("en"))).toBe("unknown");
});

test("no answer means offline, and the next time it is asked for again", async () => {
  const changes: Record<string, unknown> = { "/shed.json": null };
  const { library } = web(changes);
  expect(await why(library.room("en", "shed"))).toBe("offline");
  delete changes["/shed.json"];
  expect(await why(library.room("en", "shed"))).toBe("brought");
});

test.each([
  ["a Wi-Fi login page with a hash that doesn't fit", {}, ["/shed.json"]],
  [
    "a Wi-Fi login page where hashes aren't looked at",
    { "/shed.json": "<!doctype html><title>Log in</title>" },
    [],
  ],
  ["a file that is gone", { "/shed.json": undefined }, []],
  ["other JSON", { "/shed.json": { hello: "there" } }, []],
  [
    "a list whose lessons say not where they are",
    { "/shed.json": { ...list, lessons: [{ ...listed, file: undefined }] } },
    [],
  ],
])("%s is not taken for a list of lessons", async (_what, changes, spoilt) => {
  expect(await why(web(changes, spoilt).library.room("en", "shed"))).toBe("changed");
});

test.each([
  ["a lesson without steps", { ...lesson, steps: [] }],
  ["a lesson with a step that has no game", { ...lesson, steps: [{ ...lesson.steps[0], game: undefined }] }],
  ["a lesson without a cast", { ...lesson, cast: null }],
  ["null", "null"],
])("%s is not taken for a lesson", async (_what, answer) => {
  expect(await why(web({ "/dog-barks.json": answer }).library.lesson("en", "shed", "dog-barks"))).toBe(
    "changed",
  );
});
