import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { Shown } from "./shown.ts";
import type { Spec } from "./spec.ts";
import { Thing } from "./thing.tsx";
import { words } from "./words.ts";

/** A place and what is in it. All of its card can be tapped; what lies in it is tapped for itself. */
export function Place({ of, place }: { of: Shown; place: Spec["places"][number] }) {
  const { round, play, showing, pictures } = of;
  const inside = round.placed.filter((placing) => placing.place === place.id);
  const drawing = place.picture ? pictures[place.picture] : undefined;
  return (
    <li class={round.hand === null ? "sort-place" : "sort-place sort-waits"}>
      <Button
        kind="answer"
        class="sort-name"
        control={`place-${place.id}`}
        pressed={round.open === place.id}
        disabled={showing}
        onPress={() => play({ type: "place", place: place.id })}
      >
        {drawing && <Picture class="sort-drawing" src={drawing} alt="" />}
        <Prose as="span" text={place.name} explain={false} />
      </Button>
      {inside.length === 0 ? (
        <p class="sort-empty">{t(words.empty)}</p>
      ) : (
        <ul class="sort-inside">
          {inside.map(({ thing }) => (
            <li key={thing}>
              <Thing of={of} id={thing} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
