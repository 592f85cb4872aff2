import { plain } from "../../lesson/markup.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import { settled } from "./round.ts";
import type { Shown } from "./shown.ts";
import { words } from "./words.ts";

/** What came of the last placing, or what is in hand, or what to do. */
export function Reply({ spec, round }: Shown) {
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
