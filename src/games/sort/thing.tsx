import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { placeOf, settled } from "./round.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

/** A thing to tap, on the table or in a place; lifted while it is in hand, and marked in words where it might not stay. */
export function Thing({ of: { spec, round, play, showing, pictures }, id }: { of: Shown; id: string }) {
  const thing = spec.things.find((one) => one.id === id);
  if (!thing) return null;
  const drawing = thing.picture ? pictures[thing.picture] : undefined;
  const elsewhere = placeOf(round, id) !== undefined && !settled(spec, round, id);
  return (
    <Button
      kind="answer"
      class="sort-thing"
      control={`thing-${id}`}
      pressed={round.hand === id}
      disabled={showing}
      onPress={() => play({ type: "thing", thing: id })}
    >
      {drawing && <Picture class="sort-drawing" src={drawing} alt="" />}
      <span class="sort-words">
        <Prose as="span" text={thing.words} explain={false} />{" "}
        {elsewhere && <span class="sort-mark">{t(words.another)}</span>}
      </span>
    </Button>
  );
}
