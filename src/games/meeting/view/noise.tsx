import { Icon } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import type { Noise } from "../names.ts";
import { noiseDrawings } from "./noise-drawings.tsx";
import { shownLater } from "./shown-later.ts";
import "./noise.css";

/** Something at somebody's place that makes a noise: drawn, named, with sound coming from it where a microphone picks it up. */
export function NoiseDrawing({ noise, heard }: { noise: Noise; heard: boolean }) {
  return (
    <>
      <svg class="meeting-noise" viewBox="-30 0 160 122" aria-hidden="true">
        <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
          {noiseDrawings[noise]()}
          {heard && (
            <path
              class="meeting-sound"
              d="M-2 44q-10 14-4 30M-16 34q-16 24-6 50"
              fill="none"
              stroke-width="5"
              stroke-linecap="round"
            />
          )}
        </g>
      </svg>
      <span class="meeting-noise-words">
        <Icon name={heard ? "listen" : "mic-off"} size={1.25} />
        {t(shownLater[`sound-${noise}`])}
        {!heard && <span class="visually-hidden">, {t(shownLater.notHeard)}</span>}
      </span>
    </>
  );
}
