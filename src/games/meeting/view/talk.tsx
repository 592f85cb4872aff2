import { Icon } from "../../../ui/icon.tsx";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { company, speakerOf } from "../rules/seen.ts";
import { bubbleWords, type Lines } from "./lines.ts";
import { faceNow, type Meeting, nameOf } from "./meeting.ts";
import { useRest } from "./use-rest.ts";
import "./talk.css";

/** What people are saying, in speech bubbles; what they write, too, with the chat's sign, where there is no chat to open. */
export function Talk({ meeting, lines: { beats, turn } }: { meeting: Meeting; lines: Lines }) {
  const { spec, round, cast } = meeting;
  const here = company(spec, round);
  const speaker = speakerOf(spec, round);
  const { rest } = useRest(round.muffled);
  return (
    <div class="meeting-talk">
      {beats.map((beat) => {
        const { who, says } = spec.script[beat] ?? {};
        const words = bubbleWords(spec, spec.script[beat]);
        const look = who ? cast[who]?.look : undefined;
        if (!who || !words || !look || !here.includes(who)) return null;
        const written = says === undefined;
        return (
          <div
            class={`meeting-said${who === speaker && !written ? " meeting-said-now" : ""}`}
            key={`${turn}-${beat}`}
          >
            <Portrait look={look} face={faceNow(meeting, who)} size={60} />
            <div class="meeting-bubble">
              <p class="meeting-bubble-name">
                {nameOf(meeting, who)}
                {written && <Icon name="chat" size={1.3} />}
              </p>{" "}
              {round.muffled && rest && !written ? <rest.Muffled /> : <Prose as="span" text={words} />}
            </div>
          </div>
        );
      })}
    </div>
  );
}
