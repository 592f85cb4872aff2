import * as v from "valibot";
import { expect, test } from "vitest";
import { alternatives, crossCheck } from "./cross-check.ts";
import { spec } from "./spec.ts";
import { styles } from "./styles.ts";

const schema = spec({ characters: ["ana", "bo"], pictures: ["desk"], glossary: [] });
const whole = {
  controls: ["mute", "chat", "leave"],
  you: { mic: "on" },
  people: [{ who: "ana" }],
  phrases: ["Hello."],
  goals: [{ id: "muted", mic: "off" }],
};
const of = (change: Record<string, unknown>) => v.parse(schema, { ...whole, ...change });
const said = (change: Record<string, unknown>): string[] =>
  crossCheck(of(change)).map(({ path, sentence }) => `${path.join(".")}: ${sentence}`);

test("a meeting that fits together has nothing to mend", () => {
  expect(said({})).toEqual([]);
});

test.each([
  [
    "a goal twice",
    { goals: [...whole.goals, { id: "muted", mic: "on" }] },
    "goals.1.id: The goal “muted” is here twice.",
  ],
  [
    "a beat by somebody who isn't in the meeting",
    { script: [{ when: "start", who: "bo", says: "Hi." }] },
    "script.0.who: There is no person “bo” in this step.",
  ],
  [
    "an answer to a note for somebody who isn't there",
    { script: [{ when: { did: "chat-bo" }, who: "ana", says: "Hi." }] },
    "script.0.when.did: There is no person “bo” in this step.",
  ],
  [
    "a line that nobody says",
    { script: [{ when: "start", says: "Hi." }] },
    "script.0.says: “says” needs a “who”: somebody has to do it.",
  ],
  [
    "a poll that there isn't",
    { goals: [{ id: "a", voted: "tea" }] },
    "goals.0.voted: There is no poll “tea” in this step.",
  ],
  [
    "a group that there isn't",
    { goals: [{ id: "a", group: "red" }] },
    "goals.0.group: There is no small group “red” in this step.",
  ],
  [
    "a message to somebody who isn't there",
    { goals: [{ id: "a", sent: "bo" }] },
    "goals.0.sent: There is no person “bo” in this step.",
  ],
  [
    "a screen that holds nothing",
    { script: [{ when: "start", who: "ana", share: "start" }] },
    "script.0.share: A screen is shared here, and the step has no “shared” drawing.",
  ],
  [
    "an arrival of somebody who is here",
    { script: [{ when: "start", who: "ana", arrives: true }] },
    'script.0.arrives: “ana” is here from the start. Give them "later": true, or take “arrives” out.',
  ],
  [
    "an “again” that can't be",
    { script: [{ when: "calm", who: "ana", says: "Hi.", again: true }] },
    "script.0.again: “again” goes with “did” only: nothing else happens twice.",
  ],
  [
    "a goal without its control",
    { goals: [{ id: "a", hand: "up" }] },
    "goals.0.hand: “hand” can't be reached: “controls” has no “hand”.",
  ],
  [
    "a poll started by a guest",
    {
      controls: ["poll"],
      polls: [{ id: "tea", question: "Tea?", answers: [{ answer: "Yes." }, { answer: "No." }] }],
      goals: [{ id: "a", started: "tea" }],
    },
    'goals.0.started: Only a host starts polls: put "host": true in “you”.',
  ],
  [
    "a link without an invitation",
    { start: "link" },
    "start: The step starts at the link: write the “invitation” that it came in.",
  ],
  [
    "a room that isn't described",
    { you: { mic: "on", sees: "desk" } },
    "you.sees: This drawing is not described: write “seesAbout” for a learner who can't see it.",
  ],
  [
    "a chat with nothing to tap",
    { phrases: [] },
    "controls.1: There is a chat and no “phrases”: somebody who would rather not type has nothing to tap.",
  ],
  [
    "something to do at a door that opens by itself",
    { start: "waiting" },
    'goals.0.mic: Somebody opens the door before a slow reader has done this. Put "place": "waiting" beside “mic”.',
  ],
  [
    "a Leave in the middle",
    { controls: ["leave", "mute"] },
    "controls.0: “leave” comes last, away from the rest.",
  ],
  [
    "no big button",
    { goals: [{ id: "a", putBack: true }] },
    'goals.0.putBack: There is no big button to press: put "reset": true in this step.',
  ],
  [
    "more presses than controls",
    { goals: [{ id: "a", pressed: 4 }] },
    "goals.0.pressed: 4 controls can't be pressed: the step has 3.",
  ],
])("%s is said where it stands", (_what, change, sentence) => {
  expect(said(change)).toContain(sentence);
});

test("a goal that holds from the start needs no control", () => {
  expect(said({ goals: [{ id: "a", mic: "off", camera: "on" }] })).toEqual([]);
});

test("the same meeting can be played in every other style", () => {
  const others = alternatives(of({ style: "topline" }));
  expect(others.map(({ name }) => name)).toEqual(styles.map(({ id }) => id).filter((id) => id !== "topline"));
  expect(others.every(({ name, spec: other }) => other.style === name && other.goals.length === 1)).toBe(
    true,
  );
});
