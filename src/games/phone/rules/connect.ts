import type { Kind } from "../names.ts";
import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { device, hand } from "./device.ts";
import { dataWorks, networksFor } from "./network.ts";
import { toDevice, toPage, toQuick, toTyped, touch, type Way } from "./reach.ts";

const switchTo = (spec: Spec, round: Round, kind: Kind, what: "wifi" | "data" | "hotspot"): Way =>
  toQuick(spec, round, kind, what, `switch-${what}`);

/** The way to aeroplane mode, on or off: it has its switch on the first page of the settings. */
export const toAeroplane = (spec: Spec, round: Round, kind: Kind): Way =>
  toQuick(spec, round, kind, "settings", "switch-aeroplane");

/** The way to mobile data, on or off: a SIM card first, and no aeroplane mode. */
export function toData(spec: Spec, round: Round, kind: Kind, wanted: "on" | "off"): Way {
  const now = device(round, kind);
  if (now.sim !== "in") return toDevice(spec, round, kind, () => touch(spec, round, "sim"));
  if (now.aeroplane === "on") return toAeroplane(spec, round, kind);
  return now.data === wanted ? null : switchTo(spec, round, kind, "data");
}

/** The way to a hotspot, on or off: mobile data first. */
export function toHotspot(spec: Spec, round: Round, kind: Kind): Way {
  const now = device(round, kind);
  if (now.hotspot === "off" && !dataWorks(now)) return toData(spec, round, kind, "on");
  return switchTo(spec, round, kind, "hotspot");
}

/** The way to Wi-Fi, on or off. */
export const toWifi = (spec: Spec, round: Round, kind: Kind): Way => switchTo(spec, round, kind, "wifi");

/** The way to a network: what makes it is switched on, then it is chosen, then its password is put in. */
export function toJoined(spec: Spec, round: Round, kind: Kind, id: string): Way {
  if (id === "phone" && round.devices.phone?.hotspot !== "on") return toHotspot(spec, round, "phone");
  if (id === "dongle" && round.dongle === "off") return touch(spec, round, "dongle");
  if (device(round, kind).wifi === "off") return toWifi(spec, round, kind);
  return toPage(spec, round, kind, "wifi", () => {
    const { typing } = hand(round);
    if (typing) return typing.for === id ? toTyped(spec, round) : touch(spec, round, "back");
    return touch(spec, round, `network-${id}`);
  });
}

/** The way to the internet, whichever is at hand: a Wi-Fi that can be joined, else mobile data. */
export function toOnline(spec: Spec, round: Round, kind: Kind): Way {
  const there = networksFor(spec, round, kind).find(({ lock, password }) => !lock || password !== null);
  if (there) return toJoined(spec, round, kind, there.id);
  if (device(round, kind).sim !== "none") return toData(spec, round, kind, "on");
  if (spec.dongle) return toJoined(spec, round, kind, "dongle");
  return spec.hotspot ? toJoined(spec, round, kind, "phone") : null;
}

/** The lines of a goal that are about being connected, each with its way. */
export const connecting: Partial<
  Record<keyof Goal, (spec: Spec, round: Round, goal: Goal, kind: Kind) => Way>
> = {
  aeroplane: (spec, round, _, kind) => toAeroplane(spec, round, kind),
  sim: (spec, round, _, kind) => toDevice(spec, round, kind, () => touch(spec, round, "sim")),
  dongle: (spec, round) => touch(spec, round, "dongle"),
  data: (spec, round, { data }, kind) => (data ? toData(spec, round, kind, data) : null),
  hotspot: (spec, round, _, kind) => toHotspot(spec, round, kind),
  wifi: (spec, round, _, kind) => toWifi(spec, round, kind),
  joined: (spec, round, { joined }, kind) => (joined ? toJoined(spec, round, kind, joined) : null),
  online: (spec, round, _, kind) => toOnline(spec, round, kind),
};
