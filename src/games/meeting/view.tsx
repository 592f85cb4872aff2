import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./round.ts";
import { inside, styleOf, visibleControls } from "./rules/seen.ts";
import type { Spec } from "./spec.ts";
import { Bar } from "./view/bar.tsx";
import { useCalmMoment } from "./view/calm-moment.ts";
import { useLines } from "./view/lines.ts";
import type { Meeting } from "./view/meeting.ts";
import { OnItsWay } from "./view/on-its-way.tsx";
import { useOwnWords } from "./view/own-words.ts";
import { shown } from "./view/shown.ts";
import { YourSound } from "./view/sound.tsx";
import { useSounding } from "./view/sounding.ts";
import { Stage } from "./view/stage.tsx";
import { useSteadyFocus } from "./view/steady-focus.ts";
import { Talk } from "./view/talk.tsx";
import { useRest } from "./view/use-rest.ts";
import "./view/meeting.css";
import "./view/tiles.css";
import "./view/controls.css";
import "./view/controls-small.css";
import "./view/panel.css";

const nothing = () => {};

const outside = {
  link: "LinkPlace",
  preview: "PreviewPlace",
  waiting: "WaitingPlace",
  left: "LeftPlace",
} as const;

/** The practice meeting: a safe copy of a video meeting, with people who answer. */
export function MeetingView(props: ViewProps<Spec, Round, Move>) {
  const { spec, round, play, showing, calm } = props;
  const meeting: Meeting = { ...props, play: showing ? nothing : play, own: useOwnWords(round) };
  const lines = useLines(meeting);
  const touched = useCalmMoment(meeting, lines);
  const sounded = useSounding(meeting);
  const root = useRef<HTMLDivElement>(null);
  const focused = useSteadyFocus(root);
  const drawn = useRef(false);
  useEffect(() => {
    drawn.current = true;
  }, []);

  const style = styleOf(spec);
  const { rest } = useRest();
  const Place =
    round.place === "meeting" || round.place === "group" ? null : (rest?.[outside[round.place]] ?? OnItsWay);
  const bar = visibleControls(spec, round).bar.length > 0;
  return (
    <div
      ref={root}
      class={`meeting meeting-${style.ground} meeting-${style.shape} meeting-bar-${style.bar}${calm ? " meeting-calm" : ""}`}
      onFocusIn={(event) => focused(event.target)}
      onPointerDownCapture={touched}
      onKeyDownCapture={touched}
      onClickCapture={sounded}
    >
      <div class="meeting-room">
        {style.bar === "top" && <Bar meeting={meeting} />}
        <div class="meeting-middle">
          <div class="meeting-scene">
            {inside(round) && rest && <rest.Notices meeting={meeting} />}
            {Place ? <Place meeting={meeting} /> : <Stage meeting={meeting} />}
            {inside(round) && rest && <rest.Captions meeting={meeting} />}
            {inside(round) && <Talk meeting={meeting} lines={lines} />}
            {style.bar === "bottom" && <Bar meeting={meeting} />}
          </div>
          {round.panel !== null &&
            (rest ? (
              <rest.OpenPanel meeting={meeting} name={round.panel} takesFocus={drawn.current} root={root} />
            ) : (
              <OnItsWay />
            ))}
        </div>
        {style.bar === "side" && <Bar meeting={meeting} />}
      </div>
      {bar && <YourSound meeting={meeting} />}
      {bar && rest && <rest.StyleNote style={spec.style} />}
      {spec.reset && (
        <Button
          kind="main"
          icon="again"
          control="put-back"
          class="meeting-put-back"
          onPress={() => meeting.play({ type: "put-back" })}
        >
          {t(shown.putBack)}
        </Button>
      )}
      {rest && <rest.Heard meeting={meeting} />}
    </div>
  );
}
