import { useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { useIntoSight } from "../../ui/into-sight.ts";
import { Portrait } from "../../ui/person.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Robin } from "../../ui/robin.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

/** A question with answers; each answer is replied to where it stands. */
export function ChooseView({
  spec,
  round,
  play,
  showing,
  calm,
  cast,
  pictures,
}: ViewProps<Spec, Round, Move>) {
  const asker = spec.who ? cast[spec.who] : undefined;
  const picture = spec.picture ? pictures[spec.picture] : undefined;
  const reply = round.last === null ? undefined : spec.choices[round.last]?.reply;
  const said = useRef<HTMLDivElement>(null);
  useIntoSight(said, round.last, calm);
  return (
    <div class="choose">
      {picture && <Picture scene class="choose-picture" src={picture} alt={plain(spec.about ?? "")} />}
      <div class="choose-asks">
        {asker ? (
          <Portrait look={asker.look} face={reply ? "smile" : "listening"} size={88} />
        ) : (
          <Robin size={4.5} mood="sits" />
        )}
        <div class="choose-said">
          <p class="choose-name">{asker ? asShown(asker.name) : "Robin"}</p>
          <Prose text={spec.question} class="choose-question" />
        </div>
      </div>
      <ul class="choose-answers" aria-label={t(words.answers)}>
        {round.order.map((at) => {
          const choice = spec.choices[at];
          if (!choice) return null;
          const drawing = choice.picture ? pictures[choice.picture] : undefined;
          const chosen = round.last === at;
          return (
            <li key={at}>
              <Button
                kind="answer"
                control={`choice-${at}`}
                pressed={chosen}
                disabled={showing}
                onPress={() => play({ type: "choose", choice: at })}
              >
                {drawing && <Picture class="choose-drawing" src={drawing} alt="" />}
                <Prose as="span" text={choice.words} explain={false} />
              </Button>
              {chosen && (
                <div class="choose-reply" ref={said}>
                  <Prose text={choice.reply} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class="visually-hidden" role="status" data-unread>
        {reply ? plain(reply) : ""}
      </p>
    </div>
  );
}
