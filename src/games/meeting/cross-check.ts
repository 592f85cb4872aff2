import type { Alternatives, CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { type Path, twice, unknown } from "../../lesson/misfits.ts";
import { deedFor, partsFit } from "./cross-check/parts.ts";
import type { Control } from "./names.ts";
import type { Beat, Goal, Spec } from "./spec.ts";
import { styles } from "./styles.ts";

/** The same meeting in each of the other outfits: a learner may meet any of them. */
export const alternatives: Alternatives<Spec> = (spec) =>
  styles
    .filter(({ id }) => id !== spec.style)
    .map(({ id }) => ({ name: id, spec: { ...spec, style: id as Spec["style"] } }));

const waitsFor = ({ when }: Beat): string | undefined =>
  typeof when === "object" && "goal" in when ? when.goal : undefined;

function links(spec: Spec): Misfit[] {
  const { goals, polls, groups, people, script } = spec;
  const here = people.map(({ who }) => who);
  return [
    ...unknown(
      goals.map(({ id }) => id),
      "goal",
      script.map((beat, at) => [waitsFor(beat), ["script", at, "when", "goal"]]),
    ),
    ...unknown(
      polls.map(({ id }) => id),
      "poll",
      [
        ...script.map((beat, at): [string | undefined, Path] => [beat.poll, ["script", at, "poll"]]),
        ...goals.flatMap((goal, at) =>
          (["voted", "results", "started"] as const).map((line): [string | undefined, Path] => [
            goal[line],
            ["goals", at, line],
          ]),
        ),
      ],
    ),
    ...unknown(
      groups.map(({ id }) => id),
      "small group",
      goals.map(({ group }, at) => [group, ["goals", at, "group"]]),
    ),
    ...unknown(here, "person", [
      [spec.speaker, ["speaker"]],
      ...script.flatMap((beat, at): [string | undefined, Path][] => [
        [beat.who, ["script", at, "who"]],
        [deedFor(beat, "chat-"), ["script", at, "when", "did"]],
      ]),
      ...goals.map(({ pinned }, at): [string | undefined, Path] => [pinned, ["goals", at, "pinned"]]),
      ...goals.map(({ sent }, at): [string | undefined, Path] => [
        sent === "everyone" ? undefined : sent,
        ["goals", at, "sent"],
      ]),
      ...groups.flatMap((group, at) =>
        group.people.map((who, place): [string, Path] => [who, ["groups", at, "people", place]]),
      ),
      ...polls.flatMap((poll, at) =>
        poll.answers.flatMap(({ votes }, answer) =>
          votes.map((who, place): [string, Path] => [who, ["polls", at, "answers", answer, "votes", place]]),
        ),
      ),
    ]),
  ];
}

const onlyPeople = ["says", "message", "mood", "leaves", "arrives"] as const;

function beats({ script, people, shared, groups }: Spec): Misfit[] {
  return script.flatMap((beat, at): Misfit[] => {
    const path = ["script", at];
    const misfits: Misfit[] = [];
    const nobody = beat.who === undefined ? onlyPeople.find((field) => beat[field] !== undefined) : undefined;
    if (nobody)
      misfits.push({
        path: [...path, nobody],
        sentence: `“${nobody}” needs a “who”: somebody has to do it.`,
      });
    if (beat.again && !(typeof beat.when === "object" && "did" in beat.when)) {
      misfits.push({
        path: [...path, "again"],
        sentence: "“again” goes with “did” only: nothing else happens twice.",
      });
    }
    if (beat.share === "start" && !shared) {
      misfits.push({
        path: [...path, "share"],
        sentence: "A screen is shared here, and the step has no “shared” drawing.",
      });
    }
    if (beat.groups === "open" && groups.length === 0) {
      misfits.push({
        path: [...path, "groups"],
        sentence: "Small groups open here, and the step has no “groups”.",
      });
    }
    if (beat.arrives && people.some(({ who, later }) => who === beat.who && !later)) {
      const sentence = `“${beat.who}” is here from the start. Give them "later": true, or take “arrives” out.`;
      misfits.push({ path: [...path, "arrives"], sentence, weight: "error" });
    }
    return misfits;
  });
}

const wants: [keyof Goal, Control][] = [
  ["mic", "mute"],
  ["camera", "camera"],
  ["background", "background"],
  ["looked", "behind"],
  ["sent", "chat"],
  ["started", "poll"],
  ["hand", "hand"],
  ["reaction", "reactions"],
  ["pinned", "view"],
  ["captions", "captions"],
  ["renamed", "rename"],
  ["shows", "share"],
  ["heard", "mute"],
  ["seen", "camera"],
];

/** Whether a goal's line holds before the learner has done anything: then it needs no control. */
function holdsAlready({ you }: Spec, goal: Goal, line: keyof Goal): boolean {
  if (line === "background") return goal.background?.includes(you.background ?? "none") ?? false;
  if (line === "mic" || line === "camera" || line === "hand" || line === "captions")
    return goal[line] === you[line];
  return false;
}

function goalsReachable(spec: Spec): Misfit[] {
  return spec.goals.flatMap((goal, at): Misfit[] => {
    const misfits = wants.flatMap(([line, control]): Misfit[] =>
      goal[line] === undefined || spec.controls.includes(control) || holdsAlready(spec, goal, line)
        ? []
        : [
            {
              path: ["goals", at, line],
              sentence: `“${line}” can't be reached: “controls” has no “${control}”.`,
            },
          ],
    );
    if (goal.started !== undefined && !spec.you.host) {
      misfits.push({
        path: ["goals", at, "started"],
        sentence: 'Only a host starts polls: put "host": true in “you”.',
      });
    }
    if (goal.place === "left" && !spec.controls.includes("leave")) {
      misfits.push({
        path: ["goals", at, "place"],
        sentence: "“left” can't be reached: “controls” has no “leave”.",
      });
    }
    if (goal.putBack && !spec.reset) {
      misfits.push({
        path: ["goals", at, "putBack"],
        sentence: 'There is no big button to press: put "reset": true in this step.',
      });
    }
    if (goal.pressed !== undefined && goal.pressed > spec.controls.length) {
      const sentence = `${goal.pressed} controls can't be pressed: the step has ${spec.controls.length}.`;
      misfits.push({ path: ["goals", at, "pressed"], sentence });
    }
    return misfits;
  });
}

function described({ start, invitation, you, controls, phrases, goals }: Spec): Misfit[] {
  const misfits: Misfit[] = [];
  if (start === "link" && invitation === undefined) {
    misfits.push({
      path: ["start"],
      sentence: "The step starts at the link: write the “invitation” that it came in.",
    });
  }
  if (you.sees !== undefined && you.seesAbout === undefined) {
    const sentence = "This drawing is not described: write “seesAbout” for a learner who can't see it.";
    misfits.push({ path: ["you", "sees"], sentence, weight: "error" });
  }
  const leave = controls.indexOf("leave");
  if (leave >= 0 && leave < controls.length - 1) {
    misfits.push({
      path: ["controls", leave],
      sentence: "“leave” comes last, away from the rest.",
      weight: "warning",
    });
  }
  const [first] = goals;
  const atTheDoor = (["mic", "camera", "background", "looked"] as const).find((line) => first?.[line]);
  if (start === "waiting" && atTheDoor && first?.place === undefined) {
    const sentence = `Somebody opens the door before a slow reader has done this. Put "place": "waiting" beside “${atTheDoor}”.`;
    misfits.push({ path: ["goals", 0, atTheDoor], sentence, weight: "error" });
  }
  if (controls.includes("chat") && phrases.length === 0) {
    const sentence =
      "There is a chat and no “phrases”: somebody who would rather not type has nothing to tap.";
    misfits.push({ path: ["controls", controls.indexOf("chat")], sentence, weight: "error" });
  }
  return misfits;
}

/** What of a practice meeting does not fit together. */
export const crossCheck: CrossCheck<Spec> = (spec) => [
  ...twice(
    spec.goals.map(({ id }) => id),
    ["goals"],
    "id",
    "The goal",
  ),
  ...twice(
    spec.polls.map(({ id }) => id),
    ["polls"],
    "id",
    "The poll",
  ),
  ...twice(
    spec.groups.map(({ id }) => id),
    ["groups"],
    "id",
    "The small group",
  ),
  ...twice(
    spec.people.map(({ who }) => who),
    ["people"],
    "who",
    "The person",
  ),
  ...twice(spec.controls, ["controls"], null, "The control"),
  ...links(spec),
  ...beats(spec),
  ...goalsReachable(spec),
  ...partsFit(spec),
  ...described(spec),
];
