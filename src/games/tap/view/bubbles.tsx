import { t } from "../../../voice/words.ts";
import { bubblesIn } from "../rules.ts";
import { words } from "../words.ts";
import { Inside } from "./insides.tsx";
import type { ToyProps } from "./toy-props.ts";

/** Where the middle of each bubble is, in hundredths of the water: three and three, none in line, each with room around it. */
const places = [
  { x: 19, y: 27 },
  { x: 51, y: 23 },
  { x: 81, y: 30 },
  { x: 17, y: 74 },
  { x: 48, y: 77 },
  { x: 80, y: 73 },
];

/** Soap bubbles. They stand still, since a moving thing is hard to hit; in each is something, which stays when it has popped. */
export function Bubbles({ toy, round, act }: ToyProps) {
  const gone = round.popped[toy.id] ?? [];
  const names = [words.fish, words.star, words.leaf, words.moon, words.heart, words.sun];
  return (
    <div class="tap-scene tap-water">
      {places.slice(0, bubblesIn(toy)).map(({ x, y }, part) => {
        const popped = gone.includes(part);
        const big = part < toy.big;
        const pop = () => act({ type: "pop", toy: toy.id, part });
        const thing = names.map((name) => t(name))[part] ?? "";
        const name = t(big ? words.bigBubble : words.smallBubble, { number: part + 1 });
        return (
          <button
            key={part}
            type="button"
            class={`tap-bubble ${big ? "" : "tap-bubble-small"} ${popped ? "tap-popped" : ""}`}
            style={{ left: `${x}%`, top: `${y}%` }}
            data-control={`bubble-${toy.id}-${part}`}
            aria-disabled={popped}
            aria-label={popped ? t(words.poppedBubble, { thing }) : name}
            onPointerUp={pop}
            onClick={pop}
          >
            <svg viewBox="0 0 100 100" aria-hidden="true">
              {popped ? (
                <Inside part={part} />
              ) : (
                <>
                  <circle cx="50" cy="50" r="46" fill="#fffdf7" fill-opacity="0.55" />
                  <path d="M24 42q4-16 20-21" fill="none" stroke-width="7" />
                  <circle cx="68" cy="70" r="5" fill="#f9d2c1" stroke="none" />
                </>
              )}
            </svg>
            {popped && (
              <svg class="tap-splash" viewBox="0 0 100 100" aria-hidden="true">
                <path
                  d="M50 8v14M80 20L70 30M92 50H78M80 80L70 70M50 92V78M20 80l10-10M8 50h14M20 20l10 10"
                  fill="none"
                />
              </svg>
            )}
          </button>
        );
      })}
    </div>
  );
}
