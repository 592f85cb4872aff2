import { t } from "../../../voice/words.ts";
import { words } from "../words.ts";
import type { ToyProps } from "./toy-props.ts";

/** A cup that a tap tips over, and another tap stands up again, tea and all. */
export function Cup({ toy, at, act }: ToyProps) {
  const tipped = at % 100 === 50;
  return (
    <button
      type="button"
      class="tap-scene tap-cup"
      data-control={`cup-${toy.id}`}
      aria-label={tipped ? t(words.tippedCup) : t(words.cup)}
      onClick={() => act({ type: "do", toy: toy.id, by: 50 })}
    >
      <svg viewBox="0 0 400 260" aria-hidden="true">
        <rect width="400" height="260" fill="#a9dcef" stroke="none" />
        <path d="M-4 176h408v90H-4z" fill="#d98c5f" />
        <path d="M20 206h90M300 236h80M150 246h70" stroke="#a9653c" />
        {tipped ? (
          <>
            <path d="M128 196q-30 22-78 20-44 2-42 18 4 20 60 16 70 8 100-6 8-30-40-48z" fill="#a9653c" />
            <g transform="rotate(-92 190 170)">
              <CupShapes />
            </g>
            <path d="M74 160q6-18 16 0 0 12-8 12t-8-12zM44 182q5-14 12 0 0 9-6 9t-6-9z" fill="#a9653c" />
          </>
        ) : (
          <>
            <ellipse cx="196" cy="216" rx="98" ry="16" fill="#fffdf7" />
            <CupShapes />
            <path d="M166 66q-9-11 0-20t0-20M204 66q-9-11 0-20t0-20" fill="none" stroke-width="5" />
          </>
        )}
      </svg>
    </button>
  );
}

const CupShapes = () => (
  <>
    <path d="M246 120q40-6 40 24t-52 36" fill="none" stroke-width="14" />
    <path d="M246 120q40-6 40 24t-52 36" fill="none" stroke="#f26b5b" stroke-width="6" />
    <path d="M128 96h122v50q0 62-44 66h-34q-44-4-44-66z" fill="#f26b5b" />
    <path d="M128 96q61-24 122 0-61 22-122 0z" fill="#a9653c" />
    <path d="M158 146q10-14 22 0t22 0 22 0" fill="none" stroke="#fffdf7" stroke-width="6" />
  </>
);
