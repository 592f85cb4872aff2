import { useEffect, useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { type Move, placeOf, type Round, settled } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

type Shown = ViewProps<Spec, Round, Move>;

/** A thing to tap, on the table or in a place; lifted while it is in hand, and marked in words where it might not stay. */
function Thing({ of: { spec, round, play, showing, pictures }, id }: { of: Shown; id: string }) {
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

/** What came of the last placing, or what is in hand, or what to do. */
function Reply({ spec, round }: Shown) {
  const { hand, open, last, placed } = round;
  const held = spec.things.find(({ id }) => id === hand);
  if (held) return <p>{t(words.inHand, { thing: plain(held.words) })}</p>;
  const opened = spec.places.find(({ id }) => id === open);
  if (opened) return <p>{t(words.open, { place: plain(opened.name) })}</p>;
  const reply = spec.things
    .find(({ id }) => id === last?.thing)
    ?.replies.find((one) => one.in === last?.place);
  const unsettled =
    placed.length === spec.things.length && placed.some(({ thing }) => !settled(spec, round, thing));
  return (
    <>
      {reply && <Prose text={reply.says} />}
      {unsettled && !(last && !settled(spec, round, last.thing)) && <p>{t(words.look)}</p>}
      {!reply && !unsettled && <p>{t(placed.length === 0 ? words.start : words.more)}</p>}
    </>
  );
}

/** A place and what is in it. All of its card can be tapped; what lies in it is tapped for itself. */
function Place({ of, place }: { of: Shown; place: Spec["places"][number] }) {
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

/** Things that are put where they belong: tap one, then its place; or the place first. */
export function SortView(shown: Shown) {
  const { spec, round, play, showing, calm } = shown;
  const root = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  useFocusOn(root, [".sort-things button", ".sort-places button"]);
  useEffect(() => {
    // On a small screen the places may be out of sight when a thing is picked up.
    if (round.hand === null) return;
    below.current?.scrollIntoView?.({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }, [round.hand, calm]);
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
        <div class="sort-said">
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
        <ul class="sort-places" data-places={spec.places.length} aria-label={t(words.places)}>
          {spec.places.map((place) => (
            <Place key={place.id} of={shown} place={place} />
          ))}
        </ul>
      </div>
    </div>
  );
}
