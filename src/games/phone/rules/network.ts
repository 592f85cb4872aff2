import type { Kind } from "../names.ts";
import type { Device, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { change, device, kindsOf } from "./device.ts";

/** A Wi-Fi that a device finds: `password` is null where none is known here, `lock` whether it asks for one. */
export interface Network {
  id: string;
  name: string;
  password: string | null;
  lock: boolean;
}

/** The Wi-Fi that a device finds now: what is around, the phone's hotspot, the dongle's. */
export function networksFor(spec: Spec, round: Round, kind: Kind): Network[] {
  const around = spec.networks.map(({ id, name, password, theirs }) => ({
    id,
    name,
    password: theirs ? null : (password ?? null),
    lock: theirs === true || password !== undefined,
  }));
  const phone = round.devices.phone;
  if (spec.hotspot && kind !== "phone" && phone?.hotspot === "on")
    around.unshift({ id: "phone", lock: true, ...spec.hotspot });
  if (spec.dongle && round.dongle === "on") around.unshift({ id: "dongle", lock: true, ...spec.dongle });
  return around;
}

/** What a network is called, wherever it is now. */
export function networkName(spec: Spec, id: string): string {
  if (id === "phone") return spec.hotspot?.name ?? id;
  if (id === "dongle") return spec.dongle?.name ?? id;
  return spec.networks.find((one) => one.id === id)?.name ?? id;
}

/** Whether mobile data comes in: there is a SIM card, it is switched on, and no aeroplane mode holds it. */
export const dataWorks = ({ sim, data, aeroplane }: Device): boolean =>
  sim === "in" && data === "on" && aeroplane === "off";

/** Whether a device has the internet, one way or another. */
export const online = (one: Device): boolean => one.joined !== null || dataWorks(one);

function settledOne(spec: Spec, round: Round, kind: Kind): Round {
  const now = device(round, kind);
  const hotspot = now.hotspot === "on" && dataWorks(now) ? "on" : "off";
  const here = networksFor(spec, round, kind).map(({ id }) => id);
  const kept = now.joined !== null && here.includes(now.joined) ? now.joined : null;
  const joined = now.wifi === "on" ? (kept ?? now.known.find((id) => here.includes(id)) ?? null) : null;
  if (hotspot === now.hotspot && joined === now.joined) return round;
  return change(round, kind, { hotspot, joined });
}

/** The round once the air has settled: what makes Wi-Fi no more is left, and what is known is joined again by itself. */
export function settled(spec: Spec, round: Round): Round {
  // The phone first: the tablet may be on its hotspot.
  const order = kindsOf(spec).sort((one) => (one === "phone" ? -1 : 1));
  return order.reduce((now, kind) => settledOne(spec, now, kind), round);
}
