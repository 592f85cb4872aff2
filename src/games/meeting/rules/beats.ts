import type { Deed } from "../names.ts";
import type { Message, Person, Round } from "../round.ts";
import type { Beat, Spec } from "../spec.ts";
import { person } from "./present.ts";

const MESSAGES_KEPT = 60;

/** The round with one person's part changed. Nobody of that name: the same round. */
export function change(round: Round, who: string, part: Partial<Person>): Round {
  const now = person(round, who);
  return now ? { ...round, people: { ...round.people, [who]: { ...now, ...part } } } : round;
}

/** The round with a message in its chat. The oldest go when the chat has grown very long. */
export function write(round: Round, message: Message): Round {
  return { ...round, messages: [...round.messages, message].slice(-MESSAGES_KEPT) };
}

/** The round with a poll open, nobody having voted yet. Where the lesson has no poll control it opens by itself. */
export function openPoll(spec: Spec, round: Round, id: string): Round {
  const panel = spec.controls.includes("poll") ? round.panel : "poll";
  return { ...round, poll: { id, vote: null, results: false }, panel };
}

/** The round with small groups open. Where the lesson has no groups control, the choice of groups opens by itself. */
export function openGroups(spec: Spec, round: Round): Round {
  return { ...round, groups: "open", panel: spec.controls.includes("groups") ? round.panel : "groups" };
}

function closeGroups(round: Round): Round {
  return {
    ...round,
    groups: "shut",
    group: null,
    place: round.place === "group" ? "meeting" : round.place,
    panel: round.panel === "groups" ? null : round.panel,
  };
}

/** The round with somebody come in. */
export const arrive = (round: Round, who: string): Round => change(round, who, { here: true });

function depart(round: Round, who: string): Round {
  const gone = change(round, who, { here: false, hand: "down", reaction: null, voice: null });
  return {
    ...gone,
    speaker: round.speaker === who ? null : round.speaker,
    sharing: round.sharing === who ? null : round.sharing,
    recipient: round.recipient === who ? "everyone" : round.recipient,
    pinned: round.pinned === who ? null : round.pinned,
    view: round.pinned === who && round.view === "pinned" ? "gallery" : round.view,
  };
}

/** The learner comes in from the waiting room. */
export function letIn(spec: Spec, round: Round): Round {
  return round.place === "waiting" ? did(spec, { ...round, place: "meeting", panel: null }, "let-in") : round;
}

function partOf(beat: Beat, number: number): Partial<Person> {
  const { who, mood, mic, camera, background, hand, reaction, noise, says } = beat;
  const part: Partial<Person> = {};
  if (mood) part.mood = mood;
  if (mic) part.mic = mic;
  if (camera) part.camera = camera;
  if (background) part.background = background;
  if (hand) part.hand = hand;
  if (reaction) part.reaction = reaction;
  if (noise) part.noise = noise === "quiet" ? null : noise;
  if (who && says) {
    part.voice = number;
    part.mic = mic ?? "on";
  }
  return part;
}

function beatCame(spec: Spec, before: Round, number: number): Round {
  const beat = spec.script[number];
  if (!beat) return before;
  const who = beat.who ?? "you";
  let round: Round = { ...before, past: [...before.past, number] };
  if (beat.arrives) round = arrive(round, who);
  round = change(round, who, partOf(beat, number));
  if (beat.who && beat.says) round = { ...round, speaker: beat.who };
  if (beat.who && beat.message) {
    round = write(round, { from: beat.who, to: beat.to ?? "everyone", beat: number, phrase: null });
    if (round.panel !== "chat") round = { ...round, unread: round.unread + 1 };
  }
  if (beat.poll) round = openPoll(spec, round, beat.poll);
  if (beat.share === "start") round = { ...round, sharing: who };
  if (beat.share === "stop" && round.sharing === who) round = { ...round, sharing: null };
  if (beat.recording) round = { ...round, recording: beat.recording === "on" ? "asked" : "off" };
  if (beat.groups) round = beat.groups === "open" ? openGroups(spec, round) : closeGroups(round);
  if (beat.leaves && beat.who) round = depart(round, beat.who);
  return beat.letIn ? letIn(spec, round) : round;
}

const come = (spec: Spec, round: Round, numbers: number[]): Round =>
  numbers.reduce((now, number) => beatCame(spec, now, number), round);

const waitingFor = (spec: Spec, wanted: (when: Beat["when"]) => boolean): number[] =>
  spec.script.flatMap((beat, number) => (wanted(beat.when) ? [number] : []));

/** What happens as the step opens. */
export const begin = (spec: Spec, round: Round): Round =>
  come(
    spec,
    round,
    waitingFor(spec, (when) => when === "start"),
  );

/** The calm beat that comes next, or undefined when none is left. */
export const nextCalm = (spec: Spec, round: Round): number | undefined =>
  waitingFor(spec, (when) => when === "calm").find((number) => !round.past.includes(number));

/** What happens after a calm moment: one beat that waited for it. The same round when none does. */
export function calmed(spec: Spec, round: Round): Round {
  const number = nextCalm(spec, round);
  return number === undefined ? round : beatCame(spec, round, number);
}

/** What happens when a goal is met. */
export const reached = (spec: Spec, round: Round, goal: string): Round =>
  come(
    spec,
    round,
    waitingFor(spec, (when) => typeof when === "object" && "goal" in when && when.goal === goal),
  );

/**
 * What happens when the learner does something: the beats that wait for this deed come in turn, one for each time it is done,
 * and the ones with `again` that have had their turn come once more.
 */
export function did(spec: Spec, round: Round, deed: Deed): Round {
  const times = round.deeds[deed] ?? 0;
  const waiting = waitingFor(spec, (when) => typeof when === "object" && "did" in when && when.did === deed);
  const numbers = waiting.filter(
    (number, turn) => turn === times || (turn < times && spec.script[number]?.again === true),
  );
  return come(spec, { ...round, deeds: { ...round.deeds, [deed]: times + 1 } }, numbers);
}
