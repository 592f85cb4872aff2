import type { Misfit } from "../../../lesson/cross-check.ts";
import { type Path, twice, unknown } from "../../../lesson/misfits.ts";
import { deeds } from "../names.ts";
import type { Beat, Goal, Spec } from "../spec.ts";

/** The person, the window or the player that the deed which a beat waits for names, or undefined: `photos` for `share-photos`. */
export function deedFor({ when }: Beat, deed: "chat-" | "share-" | "in-" | "out-"): string | undefined {
  const did = typeof when === "object" && "did" in when ? when.did : "";
  return did.startsWith(deed) && !(deeds as readonly string[]).includes(did)
    ? did.slice(deed.length)
    : undefined;
}

function links(spec: Spec): Misfit[] {
  const { goals, script } = spec;
  return [
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
    ...unknown(
      spec.people.map(({ who }) => who),
      "person",
      [
        ...(spec.orchestra?.players ?? []).map(({ who }, at): [string | undefined, Path] => [
          who,
          ["orchestra", "players", at, "who"],
        ]),
      ],
    ),
  ];
}

function reachable(spec: Spec, goal: Goal, at: number): Misfit[] {
  const misfits: Misfit[] = [];
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
  return misfits;
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

/** What of the windows, of sound and camera, and of the orchestra does not fit together. */
export const partsFit = (spec: Spec): Misfit[] => [
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
  ...spec.goals.flatMap((goal, at) => reachable(spec, goal, at)),
  ...usesParts(spec),
];
