import type { Ref } from "preact";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { type Round, wasTried } from "../rules/round.ts";
import { type Choice, NOT, waysFrom } from "../rules/ways.ts";
import type { Turn } from "../spec.ts";
import { words } from "../words.ts";
import { choiceWords } from "./said.tsx";

interface ChoicesProps {
  turn: Turn;
  round: Round;
  disabled: boolean;
  heading: Ref<HTMLHeadingElement>;
  choose(choice: Choice): void;
}

/** What the learner may say or do now. “I'd rather not.” is the last, always in the same clothes. */
export function Choices({ turn, round, disabled, heading, choose }: ChoicesProps) {
  const ways = waysFrom(turn);
  const deeds = ways.filter(({ choice }) => choice !== NOT && turn.choices?.[choice]?.deed).length;
  const asks = deeds === 0 ? words.say : deeds === ways.length ? words.do : words.sayOrDo;
  return (
    <div class="talk-choices">
      <h3 class="talk-asks" ref={heading} tabIndex={-1}>
        {t(asks)}
      </h3>
      <ul>
        {ways.map(({ choice }) => (
          <li key={choice}>
            <Button
              kind="answer"
              class={choice === NOT ? "talk-not" : ""}
              icon={choice === NOT ? "hand" : undefined}
              control={`say-${choice}`}
              disabled={disabled}
              onPress={() => choose(choice)}
            >
              <Prose as="span" text={choiceWords(turn, choice)} explain={false} />
              {choice === NOT && <span class="talk-note">{t(words.personal)}</span>}
              {wasTried(round, turn.id, choice) && (
                <span class="talk-note">
                  <Icon name="check" size={1.2} /> {t(words.tried)}
                </span>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
