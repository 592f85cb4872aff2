import { useEffect, useRef } from "preact/hooks";
import { laterPart } from "../../../ui/later-part.ts";
import { range } from "../names.ts";
import type { Round } from "../round.ts";
import { device, hand, inboxOf } from "../rules/device.ts";
import type { Spec } from "../spec.ts";
import type { Scene } from "./scene.ts";

/** A noise that begins, and how strong the device that makes it is turned up, from 0 to 1. */
export interface Begun {
  noise: string;
  strength: number;
}

/** Noises come after the picture: whoever has sound off never needs them. */
const noises = laterPart(() => import("../../../ui/noises.ts"));

const SOUNDING = ["volume", "loudest", "try-sound"];

/** The noises that begin between two rounds: a ping when the loudness is tried, a tune, a message that comes. */
export function noisesBegun(spec: Spec, before: Round, now: Round): Begun[] {
  const strength = (of: Round, kind = of.hand) => device(of, kind).volume / range.volume[1];
  const out: Begun[] = [];
  const pressed = now.note?.times !== before.note?.times ? now.note : null;
  if (pressed && SOUNDING.includes(pressed.name)) out.push({ noise: "tea", strength: strength(now) });
  const tune = pressed?.name === "used" && pressed.of === "music" && hand(now).pictures.music === 1;
  if (tune) out.push({ noise: "radio", strength: strength(now) });
  if (now.messages.length > before.messages.length)
    out.push({ noise: "doorbell", strength: strength(now, inboxOf(spec)) });
  return out.filter((one) => one.strength > 0);
}

/** Makes each noise once as it begins, as strong as the device is turned up. Only where sound is on. */
export function useSounding({ spec, round, sound, showing }: Scene): void {
  const before = useRef<Round | null>(null);
  const { part } = noises.use();
  useEffect(() => {
    if (showing) return;
    if (before.current && sound)
      for (const { noise, strength } of noisesBegun(spec, before.current, round))
        part?.makeNoise(noise, strength);
    before.current = round;
  }, [round, showing]);
}
