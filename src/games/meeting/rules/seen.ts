import type { Mood, Noise } from "../names.ts";
import type { Person, Round } from "../round.ts";
import type { Beat, Spec } from "../spec.ts";
import { audible, company, inside, person, you } from "./present.ts";

export { audible, company, inside, person, you } from "./present.ts";
export {
  canPress,
  controlName,
  controlReady,
  pollsToStart,
  styleOf,
  type Toolbar,
  visibleControls,
} from "./toolbar.ts";

/** The noise at the learner's place that the others can hear now, or null: the microphone is off, or all is quiet. */
export function heardFromYou(round: Round): Noise | null {
  return inside(round) && audible(round) ? you(round).noise : null;
}

/** How loud the learner's own microphone is, from 0 (nobody hears anything) to 1. */
export function soundLevel(round: Round): number {
  if (!audible(round)) return 0;
  return you(round).noise ? 0.8 : 0.15;
}

/** Whether the script gave this person a face after the noise at the learner's place began: then that face is meant. */
function faceIsMeant(spec: Spec, round: Round, who: string): boolean {
  const last = (wanted: (beat: Beat) => boolean): number =>
    round.past.reduce((found, number, at) => {
      const beat = spec.script[number];
      return beat && wanted(beat) ? at : found;
    }, -1);
  const mood = last((beat) => beat.who === who && beat.mood !== undefined);
  return mood >= 0 && mood >= last((beat) => beat.who === undefined && beat.noise !== undefined);
}

/**
 * The face that somebody makes now. Beside what the script says, the others wince and wonder while they hear a noise
 * from the learner's place, and go back to how they were when it stops or is muted.
 */
export function faceOf(spec: Spec, round: Round, who: string): Mood {
  const mood = person(round, who)?.mood ?? "calm";
  if (who === "you") return heardFromYou(round) && mood === "calm" ? "surprised" : mood;
  if (!heardFromYou(round) || !company(spec, round).includes(who)) return mood;
  if (faceIsMeant(spec, round, who)) return mood;
  if (mood === "asleep") return "surprised";
  return spec.people.findIndex((one) => one.who === who) % 2 === 0 ? "wince" : "puzzled";
}

/** What somebody is saying, as a lesson text, or null. `beat` numbers it, so that the same line is announced once. */
export function lineOf(spec: Spec, round: Round, who: string): { beat: number; says: string } | null {
  const beat = company(spec, round).includes(who) ? person(round, who)?.voice : null;
  const says = typeof beat === "number" ? spec.script[beat]?.says : undefined;
  return typeof beat === "number" && says !== undefined ? { beat, says } : null;
}

/** Who is speaking now: the person whose line came last, or who spoke at the start. Null when it is nobody with the learner. */
export function speakerOf(spec: Spec, round: Round): string | null {
  return round.speaker !== null && company(spec, round).includes(round.speaker) ? round.speaker : null;
}

/** The line to show as a caption: the speaker's own. Null while captions are off or nobody has said anything. */
export function captionOf(spec: Spec, round: Round): { who: string; beat: number; says: string } | null {
  const who = speakerOf(spec, round);
  const line = round.captions === "on" && who !== null ? lineOf(spec, round, who) : null;
  return who !== null && line ? { who, ...line } : null;
}

/** How the faces are laid out: one big (or none), the rest beside it; `you` is always among them. */
export function tiles(spec: Spec, round: Round): { big: string | null; others: string[] } {
  const all = [...company(spec, round), "you"];
  const speaker = speakerOf(spec, round) ?? all[0] ?? "you";
  const wanted = { gallery: null, speaker, pinned: round.pinned }[round.view];
  const big = wanted !== null && all.includes(wanted) ? wanted : null;
  return { big, others: all.filter((who) => who !== big) };
}

/**
 * The learner's own picture: their part, the face they make, the name on it, and the drawing that is truly behind them
 * with what it shows. `picture` is null while a background covers it, or where the lesson has none.
 */
export function selfTile(
  spec: Spec,
  round: Round,
): Person & { face: Mood; name: Round["name"]; picture: string | null; about: string | null } {
  const own = you(round);
  const bare = own.background === "none" || own.background === "blur";
  return {
    ...own,
    face: faceOf(spec, round, "you"),
    name: round.name,
    picture: bare ? (spec.you.sees ?? null) : null,
    about: bare ? (spec.you.seesAbout ?? null) : null,
  };
}

/** Who a message can be written to now: everyone, then each person who is there. */
export function recipients(spec: Spec, round: Round): string[] {
  return ["everyone", ...company(spec, round)];
}

/** What is on the shared screen: whose, and the drawing with what it shows (null for both where the lesson has none). */
export function sharedScreen(
  spec: Spec,
  round: Round,
): { who: string; picture: string | null; about: string | null } | null {
  if (round.sharing === null || !inside(round)) return null;
  return { who: round.sharing, picture: spec.shared?.picture ?? null, about: spec.shared?.about ?? null };
}

/** Whether the results of the open poll can be looked at: after a vote, or, for the host, at any time. */
export function canSeeResults(spec: Spec, round: Round): boolean {
  return round.poll !== null && !round.poll.results && (round.poll.vote !== null || spec.you.host);
}
