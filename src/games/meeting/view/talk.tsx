import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { company, speakerOf } from "../rules/seen.ts";
import type { Lines } from "./lines.ts";
import { faceNow, type Meeting, nameOf } from "./meeting.ts";
import { shown } from "./shown.ts";
import "./talk.css";

const CAPTIONS_KEPT = 3;

/** What people are saying, in speech bubbles. */
export function Talk({ meeting, lines: { beats, turn } }: { meeting: Meeting; lines: Lines }) {
  const { spec, round, cast } = meeting;
  const here = company(spec, round);
  const speaker = speakerOf(spec, round);
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
              <Prose as="span" text={says} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** The strip of captions: the last few lines as they were said. */
export function Captions({ meeting }: { meeting: Meeting }) {
  const { spec, round } = meeting;
  if (round.captions === "off") return null;
  const said = round.past
    .filter((beat) => spec.script[beat]?.says && spec.script[beat]?.who)
    .slice(-CAPTIONS_KEPT);
  return (
    <section class="meeting-captions" aria-label={t(shown.captionsOn)}>
      {said.length === 0 && <p>{t(shown.captionsEmpty)}</p>}
      {said.map((beat, at) => (
        <p key={`${at}-${beat}`}>
          <b>{nameOf(meeting, spec.script[beat]?.who ?? "")}</b>{" "}
          <Prose as="span" text={spec.script[beat]?.says ?? ""} explain={false} />
        </p>
      ))}
    </section>
  );
}
