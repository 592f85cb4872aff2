import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { t } from "../../../../voice/words.ts";
import { type Device, devices } from "../../names.ts";
import type { Gear } from "../../round.ts";
import { you } from "../../rules/seen.ts";
import type { Meeting } from "../../view/meeting.ts";
import { CameraCover } from "./camera-cover.tsx";
import { amiss } from "./rules.ts";
import { gearWords } from "./words.ts";
import "./gear.css";

interface ChoiceProps {
  title: string;
  now: Device;
  control: "mic" | "speaker";
  choose(device: Device): void;
}

/** The microphones or the speakers that there are, one of them chosen. */
function Choice({ title, now, control, choose }: ChoiceProps) {
  return (
    <fieldset class="meeting-devices" aria-label={title}>
      {devices.map((device) => (
        <Button
          key={device}
          kind="answer"
          control={`${control}-${device}`}
          pressed={now === device}
          onPress={() => choose(device)}
        >
          <span class="meeting-tick">{now === device && <Icon name="check" />}</span>
          {t(gearWords[`device-${device}`])}
        </Button>
      ))}
    </fieldset>
  );
}

interface LoudnessProps {
  name: string;
  level: number;
  control: "mic" | "volume";
  turn(by: 1 | -1): void;
}

/** How loud something is set: five lengths of a bar, a minus and a plus. */
function Loudness({ name, level, control, turn }: LoudnessProps) {
  const now = level === 0 ? t(gearWords.levelOff) : t(gearWords.levelNow, { level });
  return (
    <div class="meeting-loudness">
      <p>
        {name}: <b>{now}</b>
      </p>
      <div class="meeting-loudness-line">
        <button
          type="button"
          class="meeting-loudness-key"
          data-control={`${control}-quieter`}
          aria-label={t(gearWords.quieter, { what: name })}
          aria-disabled={level === 0 ? true : undefined}
          onClick={() => turn(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <span class="meeting-loudness-bars" aria-hidden="true">
          {[1, 2, 3, 4].map((bar) => (
            <span key={bar} class={bar <= level ? "meeting-loudness-on" : undefined} />
          ))}
        </span>
        <button
          type="button"
          class="meeting-loudness-key"
          data-control={`${control}-louder`}
          aria-label={t(gearWords.louder, { what: name })}
          aria-disabled={level === 4 ? true : undefined}
          onClick={() => turn(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </div>
  );
}

function micWords(meeting: Meeting, { mic, level }: Gear): string {
  const trouble = amiss(mic, level);
  if (trouble === "elsewhere") return t(gearWords.micFlat);
  if (trouble === "low") return t(gearWords.micFaint);
  return t(you(meeting.round).mic === "on" ? gearWords.micMoves : gearWords.micMuted);
}

const METER = { elsewhere: 0, low: 1, fine: 7 };

/** What the chosen microphone picks up now, as bars and in words. */
function Meter({ meeting, gear }: { meeting: Meeting; gear: Gear }) {
  const moving = METER[amiss(gear.mic, gear.level) ?? "fine"];
  return (
    <>
      <span class="meeting-meter meeting-gear-meter" aria-hidden="true">
        {Array.from({ length: 10 }, (_, at) => (
          <span key={at} class={at < moving ? "meeting-meter-on" : undefined} />
        ))}
      </span>
      <p role="status">{micWords(meeting, gear)}</p>
    </>
  );
}

function testWords({ speaker, volume }: Gear): string {
  const trouble = amiss(speaker, volume);
  if (trouble === "elsewhere") return t(gearWords.testElsewhere);
  return t(trouble === "low" ? gearWords.testFaint : gearWords.testHeard);
}

/** Microphone, speaker and camera: what is chosen, how loud it is, whether it works, and how to put it right. */
export function GearPanel({ meeting }: { meeting: Meeting }) {
  const { round, play } = meeting;
  const { gear } = round;
  if (!gear) return null;
  return (
    <>
      <section class="meeting-gear">
        <h4>
          <Icon name="mic" />
          {t(gearWords.microphone)}
        </h4>
        <Choice
          title={t(gearWords.whichMic)}
          now={gear.mic}
          control="mic"
          choose={(device) => play({ type: "mic-choice", device })}
        />
        <Loudness
          name={t(gearWords.micLevel)}
          level={gear.level}
          control="mic"
          turn={(by) => play({ type: "level", by })}
        />
        <Meter meeting={meeting} gear={gear} />
      </section>
      <section class="meeting-gear">
        <h4>
          <Icon name="listen" />
          {t(gearWords.speaker)}
        </h4>
        <Choice
          title={t(gearWords.whichSpeaker)}
          now={gear.speaker}
          control="speaker"
          choose={(device) => play({ type: "speaker-choice", device })}
        />
        <Loudness
          name={t(gearWords.volume)}
          level={gear.volume}
          control="volume"
          turn={(by) => play({ type: "volume", by })}
        />
        <Button kind="plain" icon="play" control="test-sound" onPress={() => play({ type: "test-sound" })}>
          {t(gearWords.testSound)}
        </Button>
        <p role="status">{gear.tested > 0 && <span key={gear.tested}>{testWords(gear)}</span>}</p>
      </section>
      <CameraCover meeting={meeting} gear={gear} />
    </>
  );
}
