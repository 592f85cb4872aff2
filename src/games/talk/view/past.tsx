import { Fragment } from "preact";
import type { Character } from "../../../lesson/lesson.ts";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../voice/words.ts";
import { facesAfter, type Round } from "../rules/round.ts";
import { turnOf } from "../rules/ways.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import { choiceWords, Lines, OwnLine } from "./said.tsx";

interface PastProps {
  spec: Spec;
  round: Round;
  cast: Record<string, Character>;
  disabled: boolean;
  backTo(at: number): void;
}

/** All that was said before now, in order. Each thing that the learner said can be gone back to. */
export function Past({ spec, round, cast, disabled, backTo }: PastProps) {
  const turns = round.said.map(({ turn }) => turnOf(spec, turn));
  return (
    <section class="talk-past" aria-label={t(words.past)}>
      {turns.map((turn, at) => {
        const choice = round.said[at]?.choice ?? 0;
        const line = plain(choiceWords(turn, choice));
        return (
          <Fragment key={at}>
            <Lines spec={spec} turn={turn} before={facesAfter(spec, turns.slice(0, at))} cast={cast} />
            <div class="talk-chosen">
              <OwnLine turn={turn} choice={choice} you={cast.you} />
              <Button
                kind="quiet"
                class="talk-back"
                icon="back"
                control={`back-${at}`}
                label={t(words.backTo, { line })}
                disabled={disabled}
                onPress={() => backTo(at)}
              >
                {t(words.backHere)}
              </Button>
            </div>
          </Fragment>
        );
      })}
    </section>
  );
}
