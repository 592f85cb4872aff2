import { useRef } from "preact/hooks";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { company, speakerOf } from "../rules/seen.ts";
import { faceNow, type Meeting, nameOf } from "./meeting.ts";
import { shown } from "./shown.ts";
import "./talk.css";

const CAPTIONS_KEPT = 3;

/** The beats that came since `before`: none where the round went back, the new ones where it went another way. */
export function beatsSince(before: readonly number[], now: readonly number[]): number[] {
  const parted = now.findIndex((beat, at) => before[at] !== beat);
  return parted < 0 ? [] : now.slice(parted);
}

interface Lines {
  past: readonly number[];
  beats: number[];
  /** Counts the times somebody spoke, so that a line said again comes up anew. */
  turn: number;
}

/** The lines of the moment: what was said last, and what was said together with it. */
function useLines({ spec, round: { past } }: Meeting): Lines {
  const spoken = (beats: readonly number[]) =>
    beats.filter((beat) => spec.script[beat]?.says && spec.script[beat]?.who);
  const kept = useRef<Lines>({ past, beats: spoken(past).slice(-1), turn: 0 });
  const { past: before, beats, turn } = kept.current;
  if (before !== past) {
    const fresh = spoken(beatsSince(before, past)).slice(-3);
    const wentBack = past.length < before.length;
    const shown = fresh.length > 0 ? fresh : wentBack ? spoken(past).slice(-1) : beats;
    kept.current = { past, beats: shown, turn: shown === beats ? turn : turn + 1 };
  }
  return kept.current;
}

/** What people are saying, in speech bubbles. */
export function Talk({ meeting }: { meeting: Meeting }) {
  const { spec, round, cast } = meeting;
  const here = company(spec, round);
  const { beats, turn } = useLines(meeting);
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
              <Prose text={says} />
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
