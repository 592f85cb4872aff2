import { Button } from "../../ui/button.tsx";
import { t } from "../../voice/words.ts";
import { Face } from "./face.tsx";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

/** The pairs that have met, the newest first. A tap says again what was said to them. */
export function Pairs({ spec, round, play, showing, pictures }: Shown) {
  return (
    <ul class="match-joined" aria-label={t(words.joined)}>
      {[...round.joined].reverse().map((id) => {
        const pair = spec.pairs.find((one) => one.id === id);
        return (
          pair && (
            <li key={id}>
              <Button
                kind="answer"
                class="match-pair"
                control={`pair-${id}`}
                pressed={round.last?.left === id && round.last.right === id}
                disabled={showing}
                onPress={() => play({ type: "look", pair: id })}
              >
                <span class="match-met">
                  <Face half={pair.left} pictures={pictures} />
                </span>{" "}
                <span class="match-met">
                  <Face half={pair.right} pictures={pictures} />
                </span>
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
}
