import { describe, expect, test } from "vitest";
import { seeded } from "../../../lesson/random.ts";
import type { Round } from "../round.ts";
import { rules } from "../rules.ts";
import type { Goal, Spec } from "../spec.ts";
import { allExamples, everyMove, followed, opened, somewhere } from "../trying.ts";
import { latched } from "./goals.ts";

/** Each goal that could be asked for in a step, one line each: whatever its controls, people, polls and groups allow. */
function askable(spec: Spec): Goal[] {
  const { controls } = spec;
  const has = (control: Spec["controls"][number], ...goals: Omit<Goal, "id">[]): Omit<Goal, "id">[] =>
    controls.includes(control) ? goals : [];
  const people = spec.people.map(({ who }) => who);
  const wanted: Omit<Goal, "id">[] = [
    ...has("mute", { mic: "on" }, { mic: "off" }, { mic: "on", camera: spec.you.camera, place: "meeting" }),
    ...has("camera", { camera: "on" }, { camera: "off" }),
    ...has("background", { background: ["space-cat"] }, { background: ["none"] }),
    ...has("behind", { looked: true }),
    ...has("chat", { sent: "everyone" }, ...people.map((who) => ({ sent: who }))),
    ...spec.polls.flatMap(({ id }) => [{ voted: id }, { results: id }]),
    ...(spec.you.host ? spec.polls.map(({ id }) => ({ started: id })) : []),
    ...has("hand", { hand: "up" }, { hand: "down" }),
    ...has("reactions", { reaction: ["wow"] }),
    ...has("view", { view: "gallery" }, { view: "speaker" }, { view: "pinned" }),
    ...has("view", ...people.map((pinned) => ({ pinned }))),
    ...has("captions", { captions: "on" }, { captions: "off" }),
    ...has("rename", { renamed: true }),
    ...has("share", { sharing: "on" }, { sharing: "off" }),
    { recording: "noticed" },
    { place: "meeting" },
    ...has("leave", { place: "left" }, { place: spec.start }),
    ...spec.groups.flatMap(({ id }) => [{ place: "group" as const }, { group: id }]),
    ...(spec.reset ? [{ putBack: true as const }] : []),
  ];
  return wanted.map((goal, at) => ({ id: `goal-${at}`, ...goal }));
}

/** Rounds that a learner who presses anything at all gets into, in a step that never ends. */
function tangled(spec: Spec, seed: number): Round[] {
  const random = seeded(seed);
  const endless: Spec = { ...spec, goals: [{ id: "never", pressed: 99 }] };
  const moves = everyMove(spec);
  const rounds = [opened(endless)];
  for (let now = rounds[0]; now && rounds.length < 200; now = rounds[rounds.length - 1]) {
    rounds.push(somewhere(endless, now, moves, random));
  }
  return rounds.filter((_, at) => at % 15 === 0);
}

/** The same place, with nothing done that a goal could ask for, and the first of two goals met. */
const forget = (round: Round): Round => ({
  ...round,
  ...{ met: 1, poll: null, name: null, voted: [], resultsSeen: [], started: [], sent: [], reacted: [] },
  ...{ looked: false, renamed: false, recordingNoticed: false, putBack: false },
});

describe.each(allExamples)("in “%s”", (_, spec) => {
  test("every goal that can be asked for can be reached from wherever the learner is", () => {
    const rounds = [11, 12].flatMap((seed) => tangled(spec, seed)).map(forget);
    for (const goal of askable(spec)) {
      const asked: Spec = { ...spec, goals: [{ id: "first", place: spec.start }, goal] };
      for (const round of rounds) {
        const { round: end } = followed(asked, latched(asked, round));
        const unmet = rules.goals(asked, end).filter(({ met }) => !met).length;
        expect({ goal, unmet }).toEqual({ goal, unmet: 0 });
      }
    }
  });
});
