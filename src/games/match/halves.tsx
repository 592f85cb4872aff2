import { Button } from "../../ui/button.tsx";
import { t } from "../../voice/words.ts";
import { Face } from "./face.tsx";
import type { Side } from "./rules.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

/** The halves of one side that have not met theirs yet. The one in hand is lifted. */
export function Halves({ of, side }: { of: Shown; side: Side }) {
  const { spec, round, play, showing, pictures } = of;
  const free = round[side].filter((id) => !round.joined.includes(id));
  return (
    <ul class="match-side" aria-label={t(side === "left" ? words.left : words.right)}>
      {free.map((id) => {
        const half = spec.pairs.find((pair) => pair.id === id)?.[side];
        return (
          half && (
            <li key={id}>
              <Button
                kind="answer"
                class={`match-half match-${side}`}
                control={`${side}-${id}`}
                pressed={round.hand?.side === side && round.hand.pair === id}
                disabled={showing}
                onPress={() => play({ type: "tap", side, pair: id })}
              >
                <Face half={half} pictures={pictures} />
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
}
