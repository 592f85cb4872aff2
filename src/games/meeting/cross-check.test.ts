import { describe, expect, test } from "vitest";
import { alternatives, crossCheck } from "./cross-check.ts";
import { allExamples, followed, meeting, opened } from "./trying.ts";

const said = (besides: Record<string, unknown>): string[] =>
  crossCheck(meeting(besides)).map(({ sentence }) => sentence);

describe("an editor is told", () => {
  test("when a goal has no control to meet it with", () => {
    expect(said({ controls: ["leave"], goals: [{ id: "quiet", mic: "off" }] })).toEqual([
      "This goal needs the control “mute”. Put it into “controls”.",
    ]);
  });

  test("when a beat waits for a goal that there isn't, with the names there are", () => {
    const [misfit] = crossCheck(meeting({ script: [{ when: { goal: "ned" }, who: "asha", says: "Hi." }] }));
    expect(misfit).toEqual({
      path: ["script", 0, "when", "goal"],
      sentence: "There is no goal “ned” in this step.",
      found: "ned",
      names: ["end"],
    });
  });

  test("when somebody speaks who was not asked in", () => {
    expect(said({ script: [{ when: "start", who: "marek", says: "Hi." }] })).toEqual([
      "There is no guest “marek” in this step.",
    ]);
  });

  test("when nobody says a line", () => {
    expect(said({ script: [{ when: "start", says: "Hi." }] })).toEqual([
      "“says” needs a “who”: somebody who does it.",
    ]);
  });

  test("when nothing happens in a beat", () => {
    expect(said({ script: [{ when: "start", who: "asha" }] })).toEqual([
      "Nothing happens in this beat. Say what somebody does, or take it out.",
    ]);
  });

  test("when a goal asks for nothing", () => {
    expect(said({ goals: [{ id: "air" }] })).toEqual([
      "The goal “air” asks for nothing. Say what must become true.",
    ]);
  });

  test("when a poll, a group or a guest of a goal isn't there", () => {
    const goals = [
      { id: "one", voted: "tea" },
      { id: "two", group: "shed" },
      { id: "three", sent: "marek" },
    ];
    expect(said({ goals })).toEqual([
      "There is no poll “tea” in this step.",
      "There is no small group “shed” in this step.",
      "There is no guest “marek” in this step.",
    ]);
  });

  test("when a guest would have to be host, or there is nothing to put back", () => {
    const polls = [{ id: "tea", question: "Tea?", answers: [{ answer: "Yes" }, { answer: "Please" }] }];
    const goals = [
      { id: "one", started: "tea" },
      { id: "two", putBack: true },
    ];
    expect(said({ polls, goals })).toEqual([
      "Only a host can start a poll. Put “host”: true into “you”.",
      "This goal needs *Put it all back*. Put “reset”: true into this step.",
    ]);
  });

  test("when a place lies behind the learner, or the door has no handle", () => {
    expect(said({ goals: [{ id: "one", place: "link" }] })[0]).toContain("Start earlier");
    expect(said({ controls: ["mute"] })).toEqual([
      "This goal needs the control “leave”. Put it into “controls”.",
    ]);
  });

  test("when an id is used twice, a link has no message, a room no description", () => {
    expect(
      said({
        people: [{ who: "asha" }, { who: "asha" }],
        start: "link",
        you: { sees: "living-room" },
      }),
    ).toEqual([
      "There are two people called “asha”.",
      "A step that starts at the link needs an “invitation”.",
      "Say in “seesAbout” what this drawing shows.",
    ]);
  });
});

test("nothing is said against the examples", () => {
  for (const [name, spec] of allExamples)
    expect({ name, misfits: crossCheck(spec) }).toEqual({ name, misfits: [] });
});

test("every example can be finished in every outfit", () => {
  for (const [, spec] of allExamples) {
    const others = alternatives(spec);
    expect(others).toHaveLength(3);
    for (const other of others) {
      const { round } = followed(other.spec, opened(other.spec));
      expect(round.met).toBe(spec.goals.length);
    }
  }
});
