import { plain } from "../../../lesson/markup.ts";
import { Icon } from "../../../ui/icon.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { type Round, wantedBy } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";

/** What is to be typed, letter by letter: those that stand already are ticked off, the next one has a ring. */
export function Wanted({ spec, round }: { spec: Spec; round: Round }) {
  const right = round.copied ? wantedBy(spec).length : round.right;
  return (
    <p class="type-wanted">
      <span>{t(words.asked)}</span> <span class="visually-hidden">{spec.copy?.words}</span>
      <span class="type-wanted-signs" aria-hidden="true" dir="ltr">
        {wantedBy(spec).map((sign, at) => (
          <span key={at} class={at < right ? "type-sign-there" : at === right ? "type-sign-next" : undefined}>
            {sign === " " ? "\u00a0" : sign}
          </span>
        ))}
      </span>
    </p>
  );
}

/** The small goals, each with whether it is done. */
export function Goals({ spec, round }: { spec: Spec; round: Round }) {
  return (
    <ul class="type-goals" aria-label={t(words.goals)}>
      {spec.goals.map(({ need, words: what }) => {
        const done = round.met.includes(need);
        const said = plain(what);
        return (
          <li key={need} class={done ? "type-goal-done" : undefined}>
            <span class="type-box">{done && <Icon name="check" size={1.3} />}</span>
            <span aria-hidden="true">{asShown(said)}</span>
            <span class="visually-hidden">
              {done ? t(words.done, { words: said }) : t(words.toDo, { words: said })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
