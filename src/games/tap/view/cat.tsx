import { useState } from "preact/hooks";
import { t } from "../../../voice/words.ts";
import { stepOf } from "../names.ts";
import { words } from "../words.ts";
import { SWIPES } from "./gestures.ts";
import type { ToyProps } from "./toy-props.ts";
import { useDrag } from "./use-drag.ts";

/** A long stroke is as good as two short ones, in CSS pixels. */
const STROKE = 220;

/** Samira's cat. Any slide over her is a stroke; the more of them, the more she purrs. */
export function Cat({ toy, at, act }: ToyProps) {
  const [stroked, setStroked] = useState(false);
  const drag = useDrag({
    onMove: (_, path) => setStroked(path > SWIPES),
    onEnd: (_, path) => {
      setStroked(false);
      if (path < SWIPES) return;
      const times = Math.min(3, 1 + Math.floor(path / STROKE));
      act({ type: "do", toy: toy.id, by: Math.min(100, stepOf.cat * times) });
    },
  });
  const pleased = at >= 100 || stroked;
  return (
    <div
      class={`tap-scene tap-cat ${pleased ? "tap-purring" : ""}`}
      data-surface
      role="img"
      aria-label={at >= 100 ? t(words.pleasedCat) : t(words.awakeCat)}
      {...drag}
    >
      <svg viewBox="0 0 400 260" aria-hidden="true">
        <rect width="400" height="260" fill="#e3d3ec" stroke="none" />
        <path d="M-4 206h408v60H-4z" fill="#d98c5f" />
        <path d="M36 196q-16 30 8 40h312q24-10 8-40-164-26-328 0z" fill="#2e8b6a" />
        <path class="tap-tail" d="M318 196q58-2 50-54-4-20 14-20 16 4 10 34-8 62-76 66z" fill="#2f3f3b" />
        <path d="M62 206q-14-92 80-98h120q82 6 82 76 0 30-30 30H88q-22 0-26-8z" fill="#2f3f3b" />
        <path d="M70 182q-32-4-34-48 0-22 6-54l30 22q18-6 38 0l30-22q8 32 6 54-2 44-38 48z" fill="#2f3f3b" />
        <path d="M48 94l4 22 14-11zM134 94l-4 22-14-11z" fill="#f26b5b" stroke="none" />
        {pleased ? (
          <path d="M58 136q10 12 22 0M102 136q10 12 22 0" fill="none" stroke="#ffb72b" stroke-width="6" />
        ) : (
          <g stroke="none">
            <circle cx="69" cy="136" r="12" fill="#ffb72b" />
            <circle cx="113" cy="136" r="12" fill="#ffb72b" />
            <path d="M69 126v20M113 126v20" stroke="#1d2b28" stroke-width="6" />
            {at > 50 && <path d="M55 122h28v14H55zM99 122h28v14H99z" fill="#2f3f3b" />}
          </g>
        )}
        <path d="M85 152h12l-6 8z" fill="#f26b5b" stroke="#f26b5b" />
        <path
          d="M91 164q-7 8-15 2M91 164q7 8 15 2M56 156l-26-4M56 164l-24 8M126 156l26-4M126 164l24 8"
          fill="none"
          stroke="#e8e2d6"
          stroke-width="3"
        />
        <path d="M96 212q-6-20 12-22t20 22M150 214q-4-22 14-22t18 22" fill="#2f3f3b" />
        <path d="M190 128q40-6 76 10M204 146q30-4 56 8" fill="none" stroke="#51635e" />
        <g class="tap-purr" fill="none" stroke-width="5">
          <path d="M160 76q8-10 16 0t16 0M206 56q9-12 18 0t18 0M262 74q8-10 16 0t16 0" />
        </g>
      </svg>
    </div>
  );
}
