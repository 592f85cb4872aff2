import { useEffect, useRef } from "preact/hooks";
import { makeNoise } from "../../../ui/noises.ts";
import { t } from "../../../voice/words.ts";
import { words } from "../words.ts";
import type { ToyProps } from "./toy-props.ts";
import { useHold } from "./use-hold.ts";

/** Dai's kettle. It warms while a finger rests on it, keeps its warmth when the finger goes, and whistles when it boils. */
export function Kettle({ toy, at, sound, act }: ToyProps) {
  const { adds, handlers } = useHold(100 - at, (much) => act({ type: "do", toy: toy.id, by: much }));
  const warm = Math.min(100, at + adds);
  const boils = warm >= 100;
  const before = useRef(boils);
  useEffect(() => {
    if (boils && !before.current && sound) makeNoise("kettle");
    before.current = boils;
  }, [boils, sound]);
  return (
    <div class={`tap-scene tap-kettle ${adds > 0 ? "tap-held" : ""} ${boils ? "tap-boils" : ""}`}>
      <div
        class="tap-kettle-surface"
        data-surface
        role="img"
        aria-label={boils ? t(words.hotKettle) : t(words.kettle)}
        {...handlers}
      >
        <svg viewBox="0 0 400 260" aria-hidden="true">
          <rect width="400" height="260" fill="#ffe7ae" stroke="none" />
          <path
            d="M0 40h400M0 92h400M0 144h400M66 0v40M200 0v40M334 0v40M132 40v52M268 40v52M66 92v52M200 92v52M334 92v52"
            stroke="#d98c5f"
            stroke-width="2"
          />
          <path d="M-4 214h408v52H-4z" fill="#3c4f4a" />
          <path d="M112 214h176v-8H112z" fill="#1d2b28" />
          <path d="M112 193h176M130 193v14M202 193v14M270 193v14" fill="none" stroke-width="7" />
          <g class="tap-flames" fill="#ffb72b">
            <path d="M138 206q-4-14 8-22 10 10 6 22zM184 206q-4-14 8-22 10 10 6 22zM230 206q-4-14 8-22 10 10 6 22z" />
          </g>
          <path d="M150 84q0-52 52-52t52 52" fill="none" stroke-width="20" />
          <path d="M150 84q0-52 52-52t52 52" fill="none" stroke="#d98c5f" stroke-width="12" />
          <path d="M284 122q36-6 44-40l26 8q-10 62-66 74z" fill="#f26b5b" />
          <path d="M128 188q-16-108 74-108t90 108z" fill="#f26b5b" />
          <clipPath id={`warmth-${toy.id}`}>
            <rect x="100" y={188 - warm * 1.08} width="220" height="120" />
          </clipPath>
          <path d="M128 188q-16-108 74-108t90 108z" fill="#ffb72b" clip-path={`url(#warmth-${toy.id})`} />
          <path d="M166 84h72" stroke-width="8" />
          <circle cx="202" cy="72" r="9" fill="#1d2b28" />
          <g class="tap-steam" fill="none" stroke-width="6">
            <path d="M344 70q-9-10 0-19t0-19" style={{ opacity: warm > 35 ? 1 : 0 }} />
            <path d="M364 64q-9-12 0-22t0-22" style={{ opacity: warm > 65 ? 1 : 0 }} />
            <path d="M322 60q-9-12 0-22t0-22" style={{ opacity: boils ? 1 : 0 }} />
          </g>
          {boils && (
            <g stroke-width="4">
              <path d="M44 92V50l34-8v42" fill="none" />
              <ellipse cx="36" cy="94" rx="10" ry="8" fill="#6c3f7a" />
              <ellipse cx="70" cy="86" rx="10" ry="8" fill="#6c3f7a" />
            </g>
          )}
        </svg>
      </div>
      <div class="tap-warmth" role="img" aria-label={t(words.warmth, { much: Math.round(at) })}>
        <span style={{ inlineSize: `${warm}%` }} />
      </div>
    </div>
  );
}
