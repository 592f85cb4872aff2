import { Button } from "../../../../ui/button.tsx";
import { t } from "../../../../voice/words.ts";
import { type Meeting, nameOf } from "../../view/meeting.ts";
import { instrumentDrawings } from "./drawings.tsx";
import { instrumentOf, playing } from "./rules.ts";
import { BEAT, BEATS, scores } from "./scores.ts";
import { orchestraWords } from "./words.ts";
import "./music.css";

/** The bar that is played now: it changes when somebody comes in or rests, and when it is asked for again. */
export const barNow = ({ spec, round }: Pick<Meeting, "spec" | "round">): string =>
  `${round.bars}:${playing(spec, round).join()}`;

/** Below somebody's picture: what they play, and their bar of music, beat by beat; where the learner conducts, the nod to them. */
export function Music({ meeting, who }: { meeting: Meeting; who: string }) {
  const { spec, round, play } = meeting;
  const instrument = instrumentOf(spec, who);
  if (!instrument) return null;
  const plays = playing(spec, round).includes(who);
  const { beats } = scores[instrument];
  const name = t(orchestraWords[`plays-${instrument}`]);
  const on = beats.map((beat) => beat + 1).join(", ");
  return (
    <div class={`meeting-music${plays ? " meeting-music-on" : ""}`}>
      <div
        class="meeting-music-line"
        role="img"
        aria-label={
          plays
            ? t(orchestraWords.bar, { instrument: name, beats: on })
            : t(orchestraWords.barRest, { instrument: name })
        }
      >
        <svg class="meeting-music-drawing" viewBox="0 0 128 122" aria-hidden="true">
          <g stroke="#1d2b28" stroke-width="5" stroke-linejoin="round">
            {instrumentDrawings[instrument]()}
          </g>
        </svg>
        <span class="meeting-music-beats" key={plays ? barNow(meeting) : "rest"} aria-hidden="true">
          {Array.from({ length: BEATS }, (_, beat) => (
            <span
              key={beat}
              class={beats.includes(beat) ? "meeting-note" : "meeting-no-note"}
              style={{ animationDelay: `${(0.05 + beat * BEAT).toFixed(2)}s` }}
            />
          ))}
        </span>
      </div>
      {spec.orchestra?.conducts && who !== "you" && (
        <button
          type="button"
          class={`meeting-nod${plays ? " meeting-nod-on" : ""}`}
          data-control={`nod-${who}`}
          aria-label={t(plays ? orchestraWords.bringOutName : orchestraWords.bringInName, {
            name: nameOf(meeting, who),
          })}
          onClick={() => play({ type: "nod", who })}
        >
          {t(plays ? orchestraWords.bringOut : orchestraWords.bringIn)}
        </button>
      )}
    </div>
  );
}

/** Above the faces: who plays now, and the same bar once more. */
export function Playing({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  if (!spec.orchestra) return null;
  const names = playing(spec, round).map((who) => nameOf(meeting, who));
  return (
    <div class="meeting-playing">
      <p role="status">
        {names.length > 0
          ? t(orchestraWords.playing, { names: names.join(", ") })
          : t(orchestraWords.allQuiet)}
      </p>
      <Button kind="plain" icon="again" control="bar-again" onPress={() => play({ type: "bar" })}>
        {t(orchestraWords.barAgain)}
      </Button>
    </div>
  );
}
