import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import { shownLater } from "./shown-later.ts";
import "./captions.css";

const CAPTIONS_KEPT = 3;

/** The strip of captions: the last few lines as they were said. */
export function Captions({ meeting }: { meeting: Meeting }) {
  const { spec, round } = meeting;
  if (round.captions === "off") return null;
  const said = round.past
    .filter((beat) => spec.script[beat]?.says && spec.script[beat]?.who)
    .slice(-CAPTIONS_KEPT);
  return (
    <section class="meeting-captions" aria-label={t(shownLater.captionsOn)}>
      {said.length === 0 && <p>{t(shownLater.captionsEmpty)}</p>}
      {said.map((beat, at) => (
        <p key={`${at}-${beat}`}>
          <b>{nameOf(meeting, spec.script[beat]?.who ?? "")}</b>{" "}
          <Prose as="span" text={spec.script[beat]?.says ?? ""} explain={false} />
        </p>
      ))}
    </section>
  );
}
