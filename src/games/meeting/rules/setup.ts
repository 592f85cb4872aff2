import type { Person, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { parts } from "./parts.ts";

const somebody: Person = {
  here: true,
  mic: "off",
  camera: "on",
  background: "none",
  mood: "calm",
  hand: "down",
  reaction: null,
  noise: null,
  voice: null,
};

function peopleOf(spec: Spec): Record<string, Person> {
  const { mic, camera, background, hand, noise } = spec.you;
  const people: Record<string, Person> = {
    you: { ...somebody, mic, camera, background, hand, noise: noise ?? null },
  };
  for (const one of spec.people) {
    people[one.who] = {
      ...somebody,
      here: !one.later,
      mic: one.who === spec.speaker ? "on" : one.mic,
      camera: one.camera,
      background: one.background,
      mood: one.mood,
      noise: one.noise ?? null,
    };
  }
  return people;
}

/** The meeting before anything has happened: nobody has said or done a thing. */
export function opening(spec: Spec): Round {
  const round: Round = {
    place: spec.start,
    people: peopleOf(spec),
    speaker: spec.speaker ?? null,
    panel: null,
    awake: false,
    view: "gallery",
    pinned: null,
    captions: spec.you.captions,
    name: null,
    messages: [],
    recipient: "everyone",
    unread: 0,
    poll: null,
    voted: [],
    resultsSeen: [],
    started: [],
    sharing: null,
    recording: "off",
    recordingNoticed: false,
    groups: "shut",
    group: null,
    looked: false,
    reacted: [],
    sent: [],
    renamed: false,
    pressed: [],
    putBack: false,
    past: [],
    deeds: {},
    met: 0,
  };
  return Object.assign(round, ...parts.map((part) => part.opening(spec)));
}
