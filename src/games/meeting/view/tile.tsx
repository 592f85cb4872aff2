import { Icon } from "../../../ui/icon.tsx";
import { PersonShapes, Portrait } from "../../../ui/person.tsx";
import { t } from "../../../voice/words.ts";
import { inside, speakerOf } from "../rules/seen.ts";
import { words } from "../words.ts";
import { Backdrop } from "./backdrop.tsx";
import { faceNow, isHost, type Meeting, plateOf, tileWords } from "./meeting.ts";
import { onTile } from "./parts.ts";
import { shown } from "./shown.ts";
import { useRest } from "./use-rest.ts";

interface TileProps {
  meeting: Meeting;
  who: string;
  big?: boolean;
}

/** One person's picture: themselves, what is behind them, their name, and all that they are up to. */
export function Tile({ meeting, who, big = false }: TileProps) {
  const { round, spec, cast, pictures } = meeting;
  const part = round.people[who];
  const look = cast[who]?.look;
  const { rest } = useRest();
  if (!part || !look) return null;
  const speaking = who !== "you" && speakerOf(spec, round) === who;
  const face = faceNow(meeting, who);
  const picture = who === "you" && spec.you.sees ? pictures[spec.you.sees] : undefined;
  const off = part.camera === "off";
  return (
    <div
      class={`meeting-tile${big ? " meeting-tile-big" : ""}${speaking ? " meeting-tile-speaks" : ""}`}
      data-tile={who}
    >
      <div class="meeting-picture" role="img" aria-label={tileWords(meeting, who, speaking)}>
        {off ? (
          <>
            <svg class="meeting-backdrop" viewBox="0 0 400 230" aria-hidden="true" />
            <div class="meeting-off">
              <Portrait look={look} face={face} size={big ? 144 : 88} />
            </div>
          </>
        ) : (
          <>
            <Backdrop background={part.background} top={look.top} picture={picture} />
            <svg
              class="meeting-person"
              viewBox="76 -4 248 234"
              preserveAspectRatio="xMidYMax meet"
              aria-hidden="true"
            >
              <PersonShapes look={look} face={face} speaking={speaking} />
            </svg>
          </>
        )}
      </div>
      {onTile.map((Part, at) => (
        <Part key={at} meeting={meeting} who={who} />
      ))}
      {part.noise && rest && (
        <rest.NoiseDrawing noise={part.noise} heard={part.mic === "on" && inside(round)} />
      )}
      <span class="meeting-plate" aria-hidden="true">
        <span class="meeting-plate-name">
          {plateOf(meeting, who)}
          {isHost(meeting, who) && <span class="meeting-plate-host">, {t(shown.host)}</span>}
        </span>
        {part.mic === "off" && (
          <span class="meeting-plate-off">
            <Icon name="mic-off" size={1.3} />
          </span>
        )}
        {speaking && <Icon name="listen" size={1.3} />}
      </span>
      <span class="meeting-marks">
        {part.hand === "up" && (
          <span class="meeting-mark meeting-hand">
            <Icon name="hand" size={1.75} />
          </span>
        )}
        {part.reaction && (
          <span key={part.reaction} class={`meeting-mark meeting-reaction meeting-reaction-${part.reaction}`}>
            <Icon name={part.reaction} size={2} />
            <span class="visually-hidden">{t(words[`reaction-${part.reaction}`])}</span>
          </span>
        )}
      </span>
    </div>
  );
}
