import type { Alternatives, CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { type Control, deeds } from "./names.ts";
import type { Beat, Goal, Spec } from "./spec.ts";
import { styles } from "./styles.ts";

/** The same meeting in each of the other outfits: a learner may meet any of them. */
export const alternatives: Alternatives<Spec> = (spec) =>
  styles
    .filter(({ id }) => id !== spec.style)
    .map(({ id }) => ({ name: id, spec: { ...spec, style: id as Spec["style"] } }));

type Path = Misfit["path"];

function twice(list: readonly string[], path: Path, field: string | null, what: string): Misfit[] {
  return list.flatMap((name, at) =>
    list.indexOf(name) === at
      ? []
      : [
          {
            path: [...path, at, ...(field === null ? [] : [field])],
            sentence: `${what} “${name}” is here twice.`,
          },
        ],
  );
}

/** Names that stand for something else in this step, each where it stands, and the names there are. */
function unknown(names: readonly string[], what: string, uses: [string | undefined, Path][]): Misfit[] {
  return uses.flatMap(([found, path]) =>
    found === undefined || names.includes(found)
      ? []
      : [{ path, found, names, sentence: `There is no ${what} “${found}” in this step.` }],
  );
}

const waitsFor = ({ when }: Beat): string | undefined =>
  typeof when === "object" && "goal" in when ? when.goal : undefined;

/** What a beat waits for of the window or the player that its deed names, or undefined: `photos` for `share-photos`. */
function deedFor({ when }: Beat, deed: "share-" | "in-" | "out-"): string | undefined {
  const did = typeof when === "object" && "did" in when ? when.did : "";
  return did.startsWith(deed) && !(deeds as readonly string[]).includes(did)
    ? did.slice(deed.length)
    : undefined;
}

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
    ...unknown(
      (spec.windows ?? []).map(({ id }) => id),
      "window",
      [
        ...goals.map(({ shows }, at): [string | undefined, Path] => [shows, ["goals", at, "shows"]]),
        ...script.map((beat, at): [string | undefined, Path] => [
          deedFor(beat, "share-"),
          ["script", at, "when", "did"],
        ]),
      ],
    ),
    ...unknown(
      (spec.orchestra?.players ?? []).map(({ who }) => who),
      "player",
      [
        ...script.map((beat, at): [string | undefined, Path] => [
          deedFor(beat, "in-") ?? deedFor(beat, "out-"),
          ["script", at, "when", "did"],
        ]),
        ...goals.flatMap(({ plays = [], rests = [] }, at) => [
          ...plays.map((who, place): [string | undefined, Path] => [
            who === "you" ? undefined : who,
            ["goals", at, "plays", place],
          ]),
          ...rests.map((who, place): [string | undefined, Path] => [
            who === "you" ? undefined : who,
            ["goals", at, "rests", place],
          ]),
        ]),
      ],
    ),
    ...unknown(here, "person", [
      [spec.speaker, ["speaker"]],
      ...script.map(({ who }, at): [string | undefined, Path] => [who, ["script", at, "who"]]),
      ...(spec.orchestra?.players ?? []).map(({ who }, at): [string | undefined, Path] => [
        who,
        ["orchestra", "players", at, "who"],
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
    const ways = (["heard", "hears", "seen"] as const).filter((line) => goal[line]);
    if (ways[0] !== undefined && !spec.gear) {
      const sentence = `“${ways[0]}” needs “gear”: say how sound and camera are set at the start.`;
      misfits.push({ path: ["goals", at, ways[0]], sentence });
    }
    if (goal.hears && spec.gear?.noisy) {
      misfits.push({
        path: ["goals", at, "hears"],
        sentence: "“hears” can't be reached where it is “noisy”: captions are what helps there.",
      });
    }
    if ((goal.plays || goal.rests) && !spec.orchestra) {
      misfits.push({
        path: ["goals", at, goal.plays ? "plays" : "rests"],
        sentence: "There is no “orchestra” in this step: say who plays what.",
      });
    }
    if (goal.plays?.some((who) => goal.rests?.includes(who))) {
      misfits.push({ path: ["goals", at, "rests"], sentence: "Nobody can play and rest at once." });
    }
    if ([...(goal.plays ?? []), ...(goal.rests ?? [])].includes("you") && !spec.controls.includes("mute")) {
      misfits.push({
        path: ["goals", at],
        sentence: "“you” can't come in or rest: “controls” has no “mute”.",
      });
    }
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

function usesParts({ windows, gear, controls }: Spec): Misfit[] {
  const misfits: Misfit[] = [];
  if (windows && !controls.includes("share")) {
    misfits.push({ path: ["windows"], sentence: "Nobody can show a window: “controls” has no “share”." });
  }
  const amiss = gear && (gear.mic !== "tablet" || gear.speaker !== "tablet" || gear.camera !== "fine");
  if (amiss && !controls.includes("devices")) {
    misfits.push({ path: ["gear"], sentence: "It can't be put right: “controls” has no “devices”." });
  }
  if (controls.includes("devices") && !gear) {
    const sentence = "“devices” has nothing behind it: say in “gear” how sound and camera are set.";
    misfits.push({ path: ["controls", controls.indexOf("devices")], sentence });
  }
  return misfits;
}

function described({ start, invitation, you, controls, phrases }: Spec): Misfit[] {
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
  ...twice(
    (spec.windows ?? []).map(({ id }) => id),
    ["windows"],
    "id",
    "The window",
  ),
  ...twice(
    (spec.orchestra?.players ?? []).map(({ who }) => who),
    ["orchestra", "players"],
    "who",
    "The player",
  ),
  ...links(spec),
  ...beats(spec),
  ...goalsReachable(spec),
  ...usesParts(spec),
  ...described(spec),
];
