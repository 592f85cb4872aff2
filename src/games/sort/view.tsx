import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useIntoSight } from "../../ui/into-sight.ts";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { Place } from "./place.tsx";
import { Reply } from "./reply.tsx";
import { placeOf } from "./round.ts";
import type { Shown } from "./shown.ts";
import { Thing } from "./thing.tsx";
import "./view.css";
import { words } from "./words.ts";

/** Things that are put where they belong: tap one, then its place; or the place first. */
export function SortView(shown: Shown) {
  const { spec, round, play, showing, calm } = shown;
  const root = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useFocusOn(root, [".sort-things button", ".sort-places button"]);
  // On a small screen the places may be out of sight when a thing is picked up.
  useIntoSight(below, round.hand, calm);
  // And what is said of a placing, above them, when the last of them was tapped.
  useIntoSight(said, round.last, calm);
  const left = round.order.filter((id) => placeOf(round, id) === undefined);
  const held = round.hand !== null && placeOf(round, round.hand) !== undefined;
  return (
    <div class="sort" ref={root}>
      {spec.question && <Prose as="h3" text={spec.question} class="sort-question" />}
      {left.length > 0 && (
        <ul class="sort-things" aria-label={t(words.things)}>
          {left.map((id) => (
            <li key={id}>
              <Thing of={shown} id={id} />
            </li>
          ))}
        </ul>
      )}
      <div class="sort-below" ref={below}>
        <div class="sort-said" ref={said}>
          <div class="sort-reply" role="status">
            <Reply {...shown} />
          </div>
          {held && (
            <Button
              kind="quiet"
              icon="back"
              control="take-back"
              disabled={showing}
              onPress={() => play({ type: "take-back" })}
            >
              {t(words.takeBack)}
            </Button>
          )}
        </div>
        <ul class="sort-places" aria-label={t(words.places)}>
          {spec.places.map((place) => (
            <Place key={place.id} of={shown} place={place} />
          ))}
        </ul>
      </div>
    </div>
  );
}
