import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { company, speakerOf } from "../rules/seen.ts";
import type { Lines } from "./lines.ts";
import { faceNow, type Meeting, nameOf } from "./meeting.ts";
import { useRest } from "./use-rest.ts";
import "./talk.css";

/** What people are saying, in speech bubbles. */
export function Talk({ meeting, lines: { beats, turn } }: { meeting: Meeting; lines: Lines }) {
  const { spec, round, cast } = meeting;
  const here = company(spec, round);
  const speaker = speakerOf(spec, round);
  const { rest } = useRest(round.muffled);
  return (
    <div class="meeting-talk">
      {beats.map((beat) => {
        const { who, says } = spec.script[beat] ?? {};
        const look = who ? cast[who]?.look : undefined;
        if (!who || !says || !look || !here.includes(who)) return null;
        return (
          <div class={`meeting-said${who === speaker ? " meeting-said-now" : ""}`} key={`${turn}-${beat}`}>
            <Portrait look={look} face={faceNow(meeting, who)} size={60} />
            <div class="meeting-bubble">
              <p class="meeting-bubble-name">{nameOf(meeting, who)}</p>
              {round.muffled && rest ? <rest.Muffled /> : <Prose as="span" text={says} />}
            </div>
          </div>
        );
      })}
    </div>
  );
}
