import { useRef } from "preact/hooks";
import { useIntoSight } from "../../ui/into-sight.ts";
import { useFocusOn } from "../../ui/use-focus-on.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { Halves } from "./halves.tsx";
import { Pairs } from "./pairs.tsx";
import { nameOf } from "./rules.ts";
import type { Shown } from "./shown.ts";
import "./view.css";
import { words } from "./words.ts";

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
  useIntoSight(said, round.last, calm);
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
