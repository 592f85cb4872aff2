import type { Ref } from "preact";
import { Icon } from "../../../ui/icon.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import type { Round } from "../rules/round.ts";
import type { Spec, Turn } from "../spec.ts";
import { words } from "../words.ts";

interface EndingProps {
  spec: Spec;
  round: Round;
  end: NonNullable<Turn["end"]>;
  box: Ref<HTMLDivElement>;
  heading: Ref<HTMLHeadingElement>;
}

/** Where the talk ends: what came of it, and how many other ends there are to find. */
export function Ending({ spec, round, end, box, heading }: EndingProps) {
  const ends = spec.turns.filter((turn) => turn.end);
  const seen = ends.filter(({ id }) => round.seen.includes(id)).length;
  return (
    <div ref={box} class={`talk-end ${end.good ? "talk-end-good" : ""}`}>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={end.good ? "check" : "again"} size={1.5} /> {t(words.ended)}
      </h3>
      <Prose text={end.say} />
      {ends.length > 1 && <p class="talk-ends">{t(words.ends, { all: ends.length, seen })}</p>}
    </div>
  );
}
