import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { type Move, nameOf, type Round, type Side } from "./rules.ts";
import type { Half, Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

type Shown = ViewProps<Spec, Round, Move>;

/** What stands on a half: a drawing, words, or both. A drawing alone is described in words that only a screen reader finds. */
function Face({ half, pictures }: { half: Half; pictures: Record<string, string> }) {
  const drawing = half.picture ? pictures[half.picture] : undefined;
  return (
    <>
      {drawing && <Picture class="match-drawing" src={drawing} alt="" />}
      {half.words === undefined ? (
        <span class="visually-hidden">{asShown(nameOf(half))}</span>
      ) : (
        <Prose as="span" text={half.words} explain={false} />
      )}
    </>
  );
}

/** The halves of one side that have not met theirs yet. The one in hand is lifted. */
function Halves({ of, side }: { of: Shown; side: Side }) {
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

/** The pairs that have met, the newest first. A tap says again what was said to them. */
function Pairs({ spec, round, play, showing, pictures }: Shown) {
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

/** What came of the last two that were held together, or what is in hand, or what to do. */
function Reply({ spec, round }: Shown) {
  const { last, hand, joined } = round;
  const tried = spec.pairs.find(({ id }) => id === last?.left);
  if (tried && last) {
    const met = last.left === last.right;
    const mixUp = tried.mixUps.find((one) => one.with === last.right);
    return <Prose text={met ? tried.reply : (mixUp?.says ?? tried.clue)} />;
  }
  const held = hand && spec.pairs.find(({ id }) => id === hand.pair)?.[hand.side];
  if (held) return <p>{t(words.inHand, { half: nameOf(held) })}</p>;
  return <p>{t(joined.length === 0 ? words.start : words.more)}</p>;
}

/** Halves that are brought together by tapping one of each side. */
export function MatchView(shown: Shown) {
  const { spec, round, calm } = shown;
  const root = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useFocusOn(root, [".match-side button", ".match-joined button"]);
  useEffect(() => {
    if (round.last === null) return;
    said.current?.scrollIntoView?.({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }, [round.last, calm]);
  return (
    <div class="match" ref={root}>
      {spec.question && <Prose as="h3" text={spec.question} class="match-question" />}
      {round.joined.length < spec.pairs.length && (
        <div class="match-table">
          <Halves of={shown} side="left" />
          <Halves of={shown} side="right" />
        </div>
      )}
      <div class="match-said" role="status" ref={said}>
        <Reply {...shown} />
      </div>
      {round.joined.length > 0 && <Pairs {...shown} />}
    </div>
  );
}
