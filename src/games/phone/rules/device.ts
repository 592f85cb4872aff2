import { type Kind, pages, range } from "../names.ts";
import type { NoteName } from "../notes.ts";
import type { Device, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { type Style, styles } from "../styles.ts";

/** The outfit that this device wears. */
export function styleOf(spec: Spec): Style {
  const style = styles.find(({ id }) => id === spec.style) ?? styles[0];
  if (!style) throw new Error("There are no styles.");
  return style;
}

/** The devices there are, the first of them first. */
export const kindsOf = (spec: Spec): Kind[] => spec.devices.map(({ kind }) => kind);

/** The device that a goal means which names none. */
export function firstOf(spec: Spec): Kind {
  const [first] = kindsOf(spec);
  if (!first) throw new Error("A step of the practice phone has no device.");
  return first;
}

/** Where messages come: the phone, or what there is. */
export const inboxOf = (spec: Spec): Kind => (kindsOf(spec).includes("phone") ? "phone" : firstOf(spec));

/** One device by its kind. */
export function device(round: Round, kind: Kind): Device {
  const found = round.devices[kind];
  if (!found) throw new Error(`There is no ${kind} here.`);
  return found;
}

/** The device in the learner's hand. */
export const hand = (round: Round): Device => device(round, round.hand);

/** The round with one device changed. */
export const change = (round: Round, kind: Kind, part: Partial<Device>): Round => ({
  ...round,
  devices: { ...round.devices, [kind]: { ...device(round, kind), ...part } },
});

/** The round with the device in hand changed. */
export const put = (round: Round, part: Partial<Device>): Round => change(round, round.hand, part);

/** The round with something said about the press. `of` names what it is about. */
export const noted = (round: Round, name: NoteName, of: string | null = null): Round => ({
  ...round,
  note: { name, of, times: (round.note?.times ?? 0) + 1 },
});

/** Whether a page stands inside of the settings. */
export const inSettings = (page: string): boolean =>
  ["wifi", "data", "hotspot", "sound", "display", "privacy"].includes(page);

function asItLies(spec: Spec["devices"][number]): Device {
  return {
    awake: spec.awake,
    page: pages.includes(spec.page) ? spec.page : "home",
    shade: false,
    volume: spec.volume,
    brightness: spec.brightness,
    text: spec.text,
    wifi: spec.aeroplane === "on" ? "off" : spec.wifi,
    joined: spec.joined ?? null,
    known: spec.joined ? [spec.joined] : [],
    data: spec.data,
    aeroplane: spec.aeroplane,
    hotspot: spec.hotspot,
    sim: spec.sim,
    asks: null,
    allowed: {},
    pictures: {},
    message: null,
    typing: null,
  };
}

/** The round before anything has happened. */
export function opening(spec: Spec): Round {
  return {
    hand: firstOf(spec),
    devices: Object.fromEntries(spec.devices.map((one) => [one.kind, asItLies(one)])),
    messages: [],
    read: [],
    answers: {},
    code: "none",
    dongle: "off",
    note: null,
    pressed: [],
    used: [],
    putBack: false,
    moods: Object.fromEntries(spec.people.map(({ who, mood }) => [who, mood])),
    lines: [],
    turn: 0,
    past: [],
    deeds: {},
    met: 0,
  };
}

/** How far along something is turned up: for words, from 0. */
export const most = { volume: range.volume[1], brightness: range.brightness[1], text: range.text[1] };
