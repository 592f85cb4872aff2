import { Icon } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import { audible, inside, soundLevel } from "../rules/seen.ts";
import type { Meeting } from "./meeting.ts";
import { shown } from "./shown.ts";
import "./sound.css";

const BARS = 12;

/** How much of the learner the others can hear, as a meter and in words. */
export function YourSound({ meeting }: { meeting: Meeting }) {
  const { round } = meeting;
  const open = inside(round) && audible(round);
  const level = open ? soundLevel(round) : 0;
  const loud = level > 0.5;
  const who = open ? (round.place === "group" ? shown.groupHears : shown.everyoneHears) : shown.nobodyHears;
  return (
    <div
      class={`meeting-your-sound${open ? " meeting-your-sound-open" : ""}${loud ? " meeting-your-sound-loud" : ""}`}
    >
      <Icon name={open ? "mic" : "mic-off"} />
      <span class="meeting-your-sound-name">{t(shown.yourSound)}</span>
      <span class="meeting-meter" aria-hidden="true">
        {Array.from({ length: BARS }, (_, at) => (
          <span key={at} class={at < Math.round(level * BARS) ? "meeting-meter-on" : undefined} />
        ))}
      </span>
      <b>{t(who)}</b>
    </div>
  );
}
