import { useRef } from "preact/hooks";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { company, speakerOf } from "../rules/seen.ts";
import { faceNow, type Meeting, nameOf } from "./meeting.ts";
import { shown } from "./shown.ts";

const CAPTIONS_KEPT = 3;

/** The beats that came since `before`; all of them where the step was set up afresh. */
export function beatsSince(before: readonly number[], now: readonly number[]): number[] {
  return before.every((beat, at) => now[at] === beat) ? now.slice(before.length) : [...now];
}

/** The lines of the moment: what was said last, and what was said together with it. */
function useLines({ spec, round }: Meeting): number[] {
  const kept = useRef<{ past: number[]; lines: number[] } | null>(null);
  const spoken = (beats: number[]) =>
    beats.filter((beat) => spec.script[beat]?.says && spec.script[beat]?.who);
  if (kept.current === null) {
    kept.current = { past: round.past, lines: spoken(round.past).slice(-1) };
  } else if (kept.current.past !== round.past) {
    const fresh = spoken(beatsSince(kept.current.past, round.past));
    const begun = round.past.length < kept.current.past.length;
    kept.current = {
      past: round.past,
      lines: fresh.length > 0 || begun ? fresh.slice(-3) : kept.current.lines,
    };
  }
  return kept.current.lines;
}

/** What people are saying, in speech bubbles. */
export function Talk({ meeting }: { meeting: Meeting }) {
  const { spec, round, cast } = meeting;
  const here = company(spec, round);
  const lines = useLines(meeting);
  const speaker = speakerOf(spec, round);
  return (
    <div class="meeting-talk">
      {lines.map((beat) => {
        const { who, says } = spec.script[beat] ?? {};
        const look = who ? cast[who]?.look : undefined;
        if (!who || !says || !look || !here.includes(who)) return null;
        return (
          <div
            class={`meeting-said${who === speaker ? " meeting-said-now" : ""}`}
            key={`${beat}-${round.past.length}`}
          >
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
      {said.map((beat) => (
        <p key={beat}>
          <b>{nameOf(meeting, spec.script[beat]?.who ?? "")}</b>{" "}
          <Prose as="span" text={spec.script[beat]?.says ?? ""} explain={false} />
        </p>
      ))}
    </section>
  );
}
