import { useRef } from "preact/hooks";
import type { Look } from "../../lesson/lesson.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useIntoSight } from "../../ui/into-sight.ts";
import { Portrait } from "../../ui/person.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

interface FacesProps {
  spec: Spec;
  round: Round;
  look: Look | undefined;
  disabled: boolean;
  onPick: (feeling: string) => void;
}

function Faces({ spec, round, look, disabled, onPick }: FacesProps) {
  return (
    <ul class="feel-faces" aria-label={t(words.faces)}>
      {spec.feelings.map(({ id, face, word }) => (
        <li key={id}>
          <Button
            kind="answer"
            class="feel-face"
            control={`feeling-${id}`}
            pressed={round.feeling === id}
            disabled={disabled}
            onPress={() => onPick(id)}
          >
            {look && <Portrait look={look} face={face} size={96} />}
            <Prose as="span" text={word} explain={false} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** How are you leaving, by face or by word; then, what would help now. It is never scored and goes nowhere. */
export function FeelView({ spec, round, play, showing, calm, cast }: ViewProps<Spec, Round, Move>) {
  const feeling = spec.feelings.find(({ id }) => id === round.feeling);
  const idea = spec.help?.ideas.find(({ id }) => id === round.last);
  const felt = useRef<HTMLDivElement>(null);
  const thought = useRef<HTMLDivElement>(null);
  useIntoSight(felt, round.feeling, calm);
  useIntoSight(thought, round.last, calm);
  return (
    <div class="feel">
      <Prose as="h3" text={spec.question} class="feel-question" />
      <Faces
        spec={spec}
        round={round}
        look={cast.you?.look}
        disabled={showing}
        onPick={(id) => play({ type: "feel", feeling: id })}
      />
      <div role="status" ref={felt}>
        {feeling && <Prose text={feeling.reply} class="feel-reply" />}
      </div>
      {feeling && spec.help && (
        <>
          <Prose as="h3" text={spec.help.question} class="feel-question" />
          {spec.help.many && <p class="feel-several">{t(words.several)}</p>}
          <ul class="feel-ideas" aria-label={t(words.ideas)}>
            {spec.help.ideas.map(({ id, words: said }) => (
              <li key={id}>
                <Button
                  kind="answer"
                  control={`idea-${id}`}
                  pressed={round.ideas.includes(id)}
                  disabled={showing}
                  onPress={() => play({ type: "idea", idea: id })}
                >
                  <Prose as="span" text={said} explain={false} />
                </Button>
              </li>
            ))}
          </ul>
          <div role="status" ref={thought}>
            {idea && <Prose text={idea.reply} class="feel-reply" />}
          </div>
        </>
      )}
      <p class="feel-private">
        <Icon name="tablet" /> {t(words.private)}
      </p>
    </div>
  );
}
