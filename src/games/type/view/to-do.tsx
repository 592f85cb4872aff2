import { plain } from "../../../lesson/markup.ts";
import { Icon } from "../../../ui/icon.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { type Round, wantedBy } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";

/** What is to be typed, in pieces that no line breaks apart, each a list of where its letters stand: a line may end behind a space, an @ or a dot. */
function piecesOf(signs: string[]): number[][] {
  let piece: number[] = [];
  const pieces = [piece];
  for (const [at, sign] of signs.entries()) {
    piece.push(at);
    if (!" @.".includes(sign)) continue;
    piece = [];
    pieces.push(piece);
  }
  return pieces;
}

/** The letter too many that is to be rubbed out first; undefined where there is none. */
export function spareOf(spec: Spec, round: Round, text: string): string | undefined {
  return spec.copy && !round.copied ? [...text].slice(round.right).pop() : undefined;
}

/** What is to be typed, letter by letter: those that stand already are ticked off, the next one has a ring. A letter too many has it instead. */
export function Wanted({ spec, round, text }: { spec: Spec; round: Round; text: string }) {
  const signs = wantedBy(spec);
  const right = round.copied ? signs.length : round.right;
  const spare = spareOf(spec, round, text);
  return (
    <p class="type-wanted">
      {spare === undefined ? (
        <span>{t(words.asked)}</span>
      ) : (
        <span>
          {t(words.spare)} <b class="type-sign-next">{spare === " " ? "\u00a0" : spare}</b>
        </span>
      )}{" "}
      <span class="visually-hidden">{spec.copy?.words}</span>
      <span class="type-wanted-signs" aria-hidden="true" dir="ltr">
        {piecesOf(signs).map((piece, nth) => (
          <span key={nth} class="type-wanted-piece">
            {piece.map((at) => (
              <b
                key={at}
                class={
                  at < right
                    ? "type-sign-there"
                    : at === right && spare === undefined
                      ? "type-sign-next"
                      : undefined
                }
              >
                {signs[at] === " " ? "\u00a0" : signs[at]}
              </b>
            ))}
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

/** The small goals in one line, for a screen where the list of them would scroll away: a box for each, and what comes next. A screen reader has the list. */
export function NextGoal({ spec, round }: { spec: Spec; round: Round }) {
  const next = spec.goals.find(({ need }) => !round.met.includes(need));
  if (spec.goals.length === 0) return null;
  return (
    <p class="type-next" aria-hidden="true">
      {spec.goals.map(({ need }) => (
        <span key={need} class={round.met.includes(need) ? "type-box type-box-done" : "type-box"}>
          {round.met.includes(need) && <Icon name="check" size={1.3} />}
        </span>
      ))}
      {next && <span>{asShown(plain(next.words))}</span>}
    </p>
  );
}
