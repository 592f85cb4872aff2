import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import { parsed } from "./trying.ts";

const said = (config: unknown): string[] => crossCheck(parsed(config)).map(({ sentence }) => sentence);
const devices = [{ kind: "tablet" }];

test("names that stand for nothing are said, with what there is", () => {
  const misfits = crossCheck(
    parsed({
      devices,
      people: [{ who: "dai" }],
      script: [{ when: { goal: "lowd" }, who: "asha", says: "Hm." }],
      goals: [{ id: "loud", volume: { from: 4 }, joined: "lounge" }],
    }),
  );
  expect(misfits.map(({ sentence }) => sentence)).toEqual([
    "There is no goal “lowd” in this step.",
    "There is no person “asha” in this step.",
    "There is no network “lounge” in this step.",
  ]);
  expect(misfits[0]).toMatchObject({ found: "lowd", names: ["loud"], path: ["script", 0, "when", "goal"] });
});

test("a goal that this device can't reach is said", () => {
  const bare = [{ kind: "tablet", apps: ["photos"] }];
  expect(said({ devices: bare, goals: [{ id: "a", wifi: "off" }] })).toEqual([
    "“wifi” can't be reached: the tablet has no app “settings”.",
  ]);
  expect(said({ devices: bare, goals: [{ id: "a", open: "music" }] })[0]).toContain("no app “music”");
  expect(said({ devices, goals: [{ id: "a", hotspot: "on" }] })).toHaveLength(2);
  expect(said({ devices, goals: [{ id: "a", asleep: true }] })[0]).toContain("power button");
  expect(said({ devices, goals: [{ id: "a", putBack: true }] })[0]).toContain('"reset": true');
  expect(said({ devices, goals: [{ id: "a", decided: "clock" }] })).toContain(
    "The app “clock” asks for nothing.",
  );
});

test("a password that nobody here can know is said", () => {
  const networks = [{ id: "next", name: "Next door", theirs: true }];
  expect(said({ devices, networks, goals: [{ id: "a", joined: "next" }] })[0]).toContain("somebody else's");
});

test("messages need somewhere to come, and an answer that will do", () => {
  const messages = [{ id: "hi", from: "Dai", words: "Tea?", answers: [{ words: "Yes.", reply: "Good." }] }];
  expect(said({ devices, messages, goals: [{ id: "a", answered: "hi" }] })).toEqual([
    "Messages come on the tablet, and it has no app “messages”.",
    'No answer will do here: give at least one "fits": true.',
  ]);
});
