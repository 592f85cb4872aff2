import { describe, expect, test } from "vitest";
import { allGames } from "./games.ts";
import { inspect } from "./inspect.ts";
import { cast, changed, glossary, invented, lesson, room, svg } from "./invented.ts";
import { shown } from "./problem.ts";

const FILE = "lessons/shed/dog-barks.json";
const games = allGames();

const said = (changes: Record<string, unknown>): string[] =>
  inspect(invented(changes), games, ["cy"]).problems.map(shown);
const saidOf = (path: readonly (string | number)[], to: unknown): string[] =>
  said({ [FILE]: changed(lesson, path, to) });
const config = ["steps", 1, "config"];

test("content that is whole has nothing to mend", () => {
  expect(said({})).toEqual([]);
});

describe("a field", () => {
  test("that is not known is said with the one that was meant, at its name", () => {
    const [sentence, ...rest] = saidOf([...config, "controlls"], ["mute"]);
    expect(sentence).toMatch(
      /^lessons\/shed\/dog-barks\.json:\d+:9 In step “dog”: “controlls” is not a field here\. Did you mean “controls”\?$/,
    );
    expect(rest).toEqual([]);
  });

  test("that is missing is said with what it is for", () => {
    expect(saidOf(["say"], undefined)).toEqual([
      `${FILE}:1:1 “say” is missing. It is for this: What the learner can say afterwards, in their words: “I can mute myself.”`,
    ]);
  });

  test("that should be a text is said with what it is", () => {
    expect(saidOf(["title"], 5)[0]).toBe(
      `${FILE}:2:12 “title” should be a text in quotation marks, but it is the number 5.`,
    );
  });

  test("whose number is out of range is said with its bound", () => {
    expect(saidOf(["minutes"], 12)).toEqual([`${FILE}:4:14 “minutes” is 12. It can be 6 at most.`]);
    expect(saidOf(["minutes"], 2.5)).toEqual([`${FILE}:4:14 “minutes” is 2.5. It has to be a whole number.`]);
  });

  test("that is an empty text is said", () => {
    expect(saidOf(["say"], "")[0]).toContain("“say”: This text is empty.");
  });

  test("that holds too few or too many is said", () => {
    expect(saidOf(["steps"], lesson.steps.slice(1))[0]).toContain(
      "“steps”: A lesson has at least three steps.",
    );
    expect(saidOf([...config, "people"], [])[0]).toContain("“people” has 0 entries. It needs at least 1.");
  });

  test("that is a group where a list belongs is said", () => {
    expect(saidOf([...config, "people"], { who: "ana" })[0]).toContain(
      "“people” should be a list in [ ], but it is a group of fields.",
    );
  });
});

describe("a name", () => {
  test("of a game that there isn't lists the games", () => {
    expect(saidOf(["steps", 2, "game"], "chose")[0]).toMatch(
      /In step “pick”: There is no game “chose”\. Did you mean “choose”\? The games are .*“choose”.*“meeting”/,
    );
  });

  test("of a character is said with the one that was meant", () => {
    expect(saidOf([...config, "people", 0, "who"], "anna")[0]).toContain(
      "In step “dog”: There is no character “anna” in lessons/cast.json. Did you mean “ana”?",
    );
  });

  test("of a control, a deed and a skill is said with the one that was meant", () => {
    expect(saidOf([...config, "controls", 0], "mutee")[0]).toContain(
      "Number 1 of “controls” can't be “mutee”. Did you mean “mute”?",
    );
    expect(saidOf([...config, "script", 0, "when"], { did: "unmutee" })[0]).toContain(
      "“did” can't be the text “unmutee”. Did you mean “unmute”?",
    );
    expect(saidOf(["skills"], ["C55"])[0]).toContain(
      "Number 1 of “skills” can't be “C55”. Did you mean “C5”?",
    );
  });

  test("of a drawing is said with the one that was meant", () => {
    expect(saidOf(["keepsake", "picture"], "dogg")[0]).toContain(
      "There is no drawing lessons/pictures/dogg.svg. Did you mean “dog”?",
    );
  });

  test("of a moment that there isn't lists what a beat can wait for", () => {
    expect(saidOf([...config, "script", 0, "when"], "strat")[0]).toContain(
      "“when” can't be the text “strat”. Did you mean “start”?",
    );
  });
});

describe("a text", () => {
  test("with a hard word that nothing explains is said at the word", () => {
    const [sentence] = saidOf(["steps", 0, "words"], "Try a [[pol]] now.");
    expect(sentence).toMatch(
      /:\d+:23 In step “hello”: “pol” is not explained in lessons\/glossary\.json\. Did you mean “poll”\?$/,
    );
  });

  test("with a mark that doesn't close is said at the mark", () => {
    expect(saidOf(["steps", 0, "words"], "Tap *Mute now.")[0]).toMatch(
      /:\d+:21 In step “hello”: The mark \* has no partner in this text\./,
    );
  });

  test("with a sentence of more than fifteen words is to be mended", () => {
    const words = (count: number): string => `${Array.from({ length: count }, () => "tea").join(" ")}.`;
    const weights = (count: number) =>
      inspect(
        invented({ [FILE]: changed(lesson, ["steps", 0, "words"], words(count)) }),
        games,
        [],
      ).problems.map(({ weight }) => weight);
    expect([15, 16, 21].map(weights)).toEqual([[], ["error"], ["error"]]);
  });

  test("with HTML is told that it would show as it stands", () => {
    expect(saidOf(["steps", 0, "words"], "Tap <b>Mute</b> now.")[0]).toContain(
      "<b> would be shown as it stands. Write *strong* instead.",
    );
  });
});

describe("a lesson", () => {
  test("with two steps of one name is told so", () => {
    expect(saidOf(["steps", 2, "id"], "dog")[0]).toContain(
      "Step 2 is called “dog” too. Each step needs a name of its own.",
    );
  });

  test("with a beat that waits for a goal that there isn't is told the goal that was meant", () => {
    expect(saidOf([...config, "script", 0, "when", "goal"], "mutted")[0]).toContain(
      "There is no goal “mutted” in this step. Did you mean “muted”?",
    );
  });

  test("with a poll or a small group that there isn't is told so", () => {
    expect(saidOf([...config, "script", 0, "poll"], "tea")[0]).toContain(
      "There is no poll “tea” in this step.",
    );
    expect(saidOf([...config, "goals", 0, "group"], "red")[0]).toContain(
      "There is no small group “red” in this step.",
    );
  });

  test("with a goal that no control leads to is told which control is lacking", () => {
    expect(saidOf([...config, "controls"], ["leave"])[0]).toContain(
      "“mic” can't be reached: “controls” has no “mute”.",
    );
  });

  test("that its own hints can't finish is told at which step", () => {
    const stuck = changed(lesson, [...config, "goals", 0], { id: "muted", mic: "off", place: "preview" });
    expect(said({ [FILE]: stuck })[0]).toMatch(
      /In step “dog”: This step can't be finished by its own hints\./,
    );
  });

  test("with the same name in another room is told where the other one is", () => {
    const sentences = said({
      "lessons/attic/room.json": { ...room, order: 2 },
      "lessons/attic/dog-barks.json": lesson,
    });
    expect(sentences).toEqual([
      `${FILE}:1:1 lessons/attic/dog-barks.json has this name already. Progress is kept by it, so each lesson needs its own.`,
    ]);
  });

  test("in a folder without room.json is told so", () => {
    expect(said({ "lessons/shed/room.json": null })).toEqual([
      `${FILE}:1:1 The folder has no room.json: write lessons/shed/room.json.`,
    ]);
  });

  test("has all its problems said at once, in the order of the file", () => {
    const bad = changed(
      changed(changed(lesson, ["minutes"], 90), ["steps", 0, "titel"], "x"),
      [...config, "people", 0, "who"],
      "anna",
    );
    const lines = said({ [FILE]: bad }).map((sentence) => Number(sentence.split(":")[1]));
    expect(lines.length).toBe(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe("other files", () => {
  test("a drawing that isn't safe is said, and so is the lesson that uses it", () => {
    const sentences = said({ "lessons/pictures/dog.svg": svg.replace("<circle", '<circle onload="x()"') });
    expect(sentences).toEqual([
      expect.stringMatching(/^lessons\/glossary\.json:.* The drawing “dog” has to be mended first\.$/),
      expect.stringMatching(
        /^lessons\/pictures\/dog\.svg:1:\d+ “onload” makes this drawing run code\. Take it out\.$/,
      ),
      expect.stringMatching(/^lessons\/shed\/dog-barks\.json:.* The drawing “dog” has to be mended first\.$/),
    ]);
  });

  test("a glossary word in capitals is told to be small", () => {
    expect(
      said({
        "lessons/glossary.json": { words: { ...glossary.words, Link: { means: "A way to a place." } } },
      })[0],
    ).toContain("Write “Link” in small letters here: “link”.");
  });

  test("a missing cast is said once for itself", () => {
    expect(said({ "lessons/cast.json": null })[0]).toBe(
      "lessons/cast.json:1:1 This file is missing: every lesson needs it.",
    );
  });

  test("a character without a look is told which part is missing", () => {
    expect(
      said({ "lessons/cast.json": changed(cast, ["characters", "bo", "look", "top"], undefined) })[0],
    ).toContain("“top” is missing.");
  });

  test("a file that nothing would find is told where to go", () => {
    expect(said({ "lessons/stray.json": "{}", "lessons/pictures/cat.png": "x" })).toEqual([
      "lessons/pictures/cat.png:1:1 Drawings here are SVG files, with a name that ends in .svg.",
      "lessons/stray.json:1:1 A lesson stands in a room: move this file into a folder such as lessons/video-meetings/.",
    ]);
  });
});
