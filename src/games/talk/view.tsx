import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useIntoSight } from "../../ui/into-sight.ts";
import { Robin } from "../../ui/robin.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { facesAfter, type Round, turnNow } from "./rules/round.ts";
import { turnOf } from "./rules/ways.ts";
import type { Move } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { Choices } from "./view/choices.tsx";
import { Ending } from "./view/ending.tsx";
import { Past } from "./view/past.tsx";
import { Lines } from "./view/said.tsx";
import { Scene } from "./view/scene.tsx";
import { heardNow, useHeard } from "./view/use-heard.ts";
import { useNewest } from "./view/use-newest.ts";
import { useSpeaking } from "./view/use-speaking.ts";
import { words } from "./words.ts";

/** A conversation: what was said above, the people and their newest words below it, and then what the learner may say. */
export function TalkView({ spec, round, play, showing, calm, cast }: ViewProps<Spec, Round, Move>) {
  const root = useRef<HTMLDivElement>(null);
  const newest = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ending = useRef<HTMLDivElement>(null);
  const turn = turnNow(spec, round);
  const before = round.said.map((one) => turnOf(spec, one.turn));
  const about = `${turn.id} ${round.said.length} ${round.back}`;
  const speaking = useSpeaking(about, calm);
  useHeard(about, heardNow(spec, round, cast));
  const ends = turn.end !== undefined;
  useNewest({ about, calm, ends, root, newest, heading });
  useIntoSight(ending, ends ? about : null, calm);

  const last = round.said.length - 1;
  const speaker = [...turn.lines].reverse().find(({ says }) => says)?.who ?? null;
  const backTo = (at: number) => play({ type: "back-to", at });
  return (
    <div class="talk" ref={root}>
      <Past spec={spec} round={round} cast={cast} disabled={showing} backTo={backTo} />
      <div class="talk-now" ref={newest}>
        {round.back && (
          <div class="talk-went-back">
            <Robin size={3.2} mood="sits" />
            <p>{t(words.wentBack)}</p>
          </div>
        )}
        <Scene
          spec={spec}
          cast={cast}
          faces={facesAfter(spec, [...before, turn])}
          speaker={speaking ? speaker : null}
        />
        <div class="talk-lines" key={about}>
          <Lines spec={spec} turn={turn} before={facesAfter(spec, before)} cast={cast} />
        </div>
        {turn.end ? (
          <Ending spec={spec} round={round} end={turn.end} box={ending} heading={heading} />
        ) : (
          <Choices
            turn={turn}
            round={round}
            disabled={showing}
            heading={heading}
            choose={(choice) => play({ type: "say", turn: turn.id, choice })}
          />
        )}
        {last >= 0 && (
          <div class="talk-ways-back">
            <Button
              kind={turn.end ? "plain" : "quiet"}
              icon="back"
              control="back-one"
              disabled={showing}
              onPress={() => backTo(last)}
            >
              {t(turn.end ? words.anotherWay : words.backOne)}
            </Button>
            {last > 0 && (
              <Button
                kind="quiet"
                icon="again"
                control="begin-again"
                disabled={showing}
                onPress={() => play({ type: "begin-again" })}
              >
                {t(words.beginAgain)}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
