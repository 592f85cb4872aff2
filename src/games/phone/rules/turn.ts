import { type Dial, range } from "../names.ts";
import type { Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did } from "./beats.ts";
import { hand, noted, put } from "./device.ts";
import { dataWorks } from "./network.ts";

const ends = {
  volume: ["silent", "loudest", "quieter", "louder"],
  brightness: ["darkest", "brightest", "dimmer", "brighter"],
  text: ["smallest", "biggest", "smaller", "bigger"],
} as const;

/** Turns the loudness, the brightness or the size of the letters one up or down. At its end it says so. */
export function turn(spec: Spec, round: Round, of: Dial, by: 1 | -1): Round {
  const [least, most] = range[of];
  const now = Math.max(least, Math.min(most, hand(round)[of] + by));
  const [low, high, less, more] = ends[of];
  const said = now === most ? high : now === least ? low : of;
  return did(spec, noted(put(round, { [of]: now }), said), by > 0 ? more : less);
}

/** Switches Wi-Fi. */
export function switchWifi(spec: Spec, round: Round): Round {
  const wifi = hand(round).wifi === "on" ? "off" : "on";
  return did(spec, noted(put(round, { wifi, typing: null }), `wifi-${wifi}`), `wifi-${wifi}`);
}

/** Switches mobile data, where there is a SIM card and no aeroplane mode. */
export function switchData(spec: Spec, round: Round): Round {
  const now = hand(round);
  if (now.sim !== "in") return noted(round, "no-sim");
  if (now.aeroplane === "on") return noted(round, "aeroplane-holds");
  const data = now.data === "on" ? "off" : "on";
  return did(spec, noted(put(round, { data }), `data-${data}`), `data-${data}`);
}

/** Switches the hotspot, where there is mobile data to share. */
export function switchHotspot(spec: Spec, round: Round): Round {
  const now = hand(round);
  if (now.hotspot === "off" && !dataWorks(now)) return noted(round, "hotspot-needs");
  const hotspot = now.hotspot === "on" ? "off" : "on";
  return did(spec, noted(put(round, { hotspot }), `hotspot-${hotspot}`), `hotspot-${hotspot}`);
}

/** Switches aeroplane mode: it takes Wi-Fi with it, and gives it back. */
export function switchAeroplane(spec: Spec, round: Round): Round {
  const on = hand(round).aeroplane === "off";
  const flying = put(round, { aeroplane: on ? "on" : "off", wifi: on ? "off" : "on", typing: null });
  const name = on ? "aeroplane-on" : "aeroplane-off";
  return did(spec, noted(flying, name), name);
}

/** Puts the SIM card in, or takes it out. */
export function turnSim(spec: Spec, round: Round): Round {
  const sim = hand(round).sim === "in" ? "out" : "in";
  return did(spec, noted(put(round, { sim }), `sim-${sim}`), `sim-${sim}`);
}

/** Switches the dongle on the table. */
export function turnDongle(spec: Spec, round: Round): Round {
  const dongle = round.dongle === "on" ? "off" : "on";
  return did(spec, noted({ ...round, dongle }, `dongle-${dongle}`), `dongle-${dongle}`);
}
