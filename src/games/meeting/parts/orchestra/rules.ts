import type { Mood } from "../../names.ts";
import type { Round } from "../../round.ts";
import { change, did } from "../../rules/beats.ts";
import { type Part, parts } from "../../rules/parts.ts";
import { company, inside, person } from "../../rules/present.ts";
import { tap, toControl, toPlace, type Way, wait } from "../../rules/reach.ts";
import type { Goal, Spec } from "../../spec.ts";
import { plainPart } from "../plain-part.ts";
import { orchestraWords } from "./words.ts";

/** What somebody plays in this step, or null. */
export const instrumentOf = ({ orchestra }: Spec, who: string) =>
  (who === "you" ? orchestra?.you : orchestra?.players.find((one) => one.who === who)?.plays) ?? null;

/** Who plays at this moment: whoever is there, has something to play, and has the microphone on. */
export const playing = (spec: Spec, round: Round): string[] =>
  inside(round)
    ? [...company(spec, round), "you"].filter(
        (who) => instrumentOf(spec, who) !== null && person(round, who)?.mic === "on",
      )
    : [];

/** Somebody comes in, or rests. */
function turn(round: Round, who: string, mic: "on" | "off"): Round {
  const mood: Mood = mic === "on" ? "laugh" : "smile";
  return change(round, who, { mic, mood });
}

function nod(spec: Spec, round: Round, who: string): Round {
  if (!spec.orchestra?.conducts || who === "you" || instrumentOf(spec, who) === null) return round;
  if (!company(spec, round).includes(who)) return round;
  const mic = person(round, who)?.mic === "on" ? "off" : "on";
  const turned = did(spec, turn(round, who, mic), "nod");
  return did(spec, turned, `${mic === "on" ? "in" : "out"}-${who}`);
}

/** Of the people that a goal names, the ones whose microphone is not yet as it asks. */
function lacking(round: Round, { plays = [], rests = [] }: Goal): { who: string; mic: "on" | "off" }[] {
  return [
    ...plays.map((who) => ({ who, mic: "on" as const })),
    ...rests.map((who) => ({ who, mic: "off" as const })),
  ].filter(({ who, mic }) => person(round, who)?.mic !== mic);
}

function toTurn(spec: Spec, round: Round, { who, mic }: { who: string; mic: "on" | "off" }): Way {
  if (who === "you") return toControl(spec, round, "mute");
  if (!spec.orchestra?.conducts || !company(spec, round).includes(who)) return wait(round);
  const key = mic === "on" ? orchestraWords.hintNodIn : orchestraWords.hintNodOut;
  return tap(key, `nod-${who}`, { type: "nod", who });
}

const part: Part = {
  ...plainPart,
  opening: ({ orchestra }) => (orchestra ? { bars: 0 } : {}),
  play(spec, round, move) {
    if (move.type === "nod") return nod(spec, round, move.who);
    return move.type === "bar" && round.bars !== undefined && inside(round)
      ? { ...round, bars: round.bars + 1 }
      : round;
  },
  lines(round, goal) {
    const { plays, rests } = goal;
    const lacks = lacking(round, goal).map(({ mic }) => mic);
    return {
      ...(plays ? { plays: inside(round) && !lacks.includes("on") } : {}),
      ...(rests ? { rests: inside(round) && !lacks.includes("off") } : {}),
    };
  },
  way(spec, round, goal, holds) {
    if (holds.plays !== false && holds.rests !== false) return undefined;
    if (!inside(round)) return toPlace(spec, round, "meeting");
    // The learner last: whoever has to wait for the others then does so with their own part done.
    const [first] = lacking(round, goal).sort((a, b) => Number(b.who === "you") - Number(a.who === "you"));
    return first ? toTurn(spec, round, first) : undefined;
  },
  provided(spec, round, goal) {
    if (!spec.orchestra || spec.orchestra.conducts || !inside(round)) return round;
    return lacking(round, goal)
      .filter(({ who }) => who !== "you" && company(spec, round).includes(who))
      .reduce((now, { who, mic }) => turn(now, who, mic), round);
  },
};

parts.push(part);
