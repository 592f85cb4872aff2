import { Icon, type IconName } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import type { Control } from "../names.ts";
import { controlName, controlReady, styleOf, visibleControls, you } from "../rules/seen.ts";
import type { Meeting } from "./meeting.ts";
import { shown } from "./shown.ts";

const toggles: Partial<Record<Control, (meeting: Meeting) => boolean>> = {
  mute: ({ round }) => you(round).mic === "on",
  camera: ({ round }) => you(round).camera === "on",
  hand: ({ round }) => you(round).hand === "up",
  captions: ({ round }) => round.captions === "on",
};

function iconOf({ round }: Meeting, control: Control): IconName {
  if (control === "mute") return you(round).mic === "on" ? "mic" : "mic-off";
  if (control === "camera") return you(round).camera === "on" ? "camera" : "camera-off";
  return control;
}

/** What is new behind a control: messages that came while the chat was shut, a poll not voted in yet. */
function newsOf({ round }: Meeting, control: Control): { short: string; long: string } | null {
  if (control === "chat" && round.unread > 0) {
    return { short: String(round.unread), long: t(shown.newMessages, { count: round.unread }) };
  }
  if (control === "poll" && round.poll && round.poll.vote === null && round.panel !== "poll") {
    return { short: "1", long: t(shown.newPoll) };
  }
  return null;
}

interface ControlButtonProps {
  meeting: Meeting;
  control: Control;
  /** Whether its words stand beside its icon. */
  named: boolean;
}

/** One control of the meeting, with its state for eyes and ears. */
export function ControlButton({ meeting, control, named }: ControlButtonProps) {
  const { spec, round, play } = meeting;
  const toggle = toggles[control]?.(meeting);
  // A name that changes with the state (Mute, Unmute) says it all; a steady one has the state beside it.
  const name = controlName(spec, round, control);
  const steady = control !== "mute" || styleOf(spec).words.mute !== undefined;
  const ready = controlReady(spec, round, control);
  const news = newsOf(meeting, control);
  const more = ready ? news?.long : t(shown.notYet);
  const off = (control === "mute" || control === "camera") && toggle === false;
  return (
    <button
      type="button"
      class={`meeting-control meeting-control-${control}${off ? " meeting-control-off" : ""}`}
      data-control={control}
      aria-label={more ? t(shown.nameAndMore, { name: t(name), more }) : undefined}
      aria-pressed={toggle !== undefined && steady ? toggle : undefined}
      aria-expanded={toggle === undefined ? round.panel === control : undefined}
      aria-disabled={ready ? undefined : true}
      onClick={() => play({ type: "press", control })}
    >
      <Icon name={iconOf(meeting, control)} />
      <span class={named ? "meeting-control-words" : "visually-hidden"}>{t(name)}</span>
      {news && (
        <span class="meeting-news" aria-hidden="true">
          {news.short}
        </span>
      )}
    </button>
  );
}

/** The controls that are on the screen now, in the meeting's style. */
export function Bar({ meeting }: { meeting: Meeting }) {
  const { spec, round } = meeting;
  const { bar, hidden } = visibleControls(spec, round);
  if (hidden) {
    return (
      <button
        type="button"
        class="meeting-wake"
        data-control="stage"
        onClick={() => meeting.play({ type: "wake" })}
      >
        <Icon name="show" size={1.5} />
        {t(shown.showButtons)}
      </button>
    );
  }
  if (bar.length === 0) return null;
  const { named } = styleOf(spec);
  return (
    <fieldset class="meeting-bar" aria-label={t(shown.controls)}>
      {bar.map((control) => (
        <ControlButton key={control} meeting={meeting} control={control} named={named} />
      ))}
    </fieldset>
  );
}
