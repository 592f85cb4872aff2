import { type Deed, devices } from "../../names.ts";
import type { Gear, PartMove, Round } from "../../round.ts";
import { did } from "../../rules/beats.ts";
import { type Part, parts } from "../../rules/parts.ts";
import { audible, inside, you } from "../../rules/present.ts";
import { tap, toControl, toPanel, toPlace, type Way } from "../../rules/reach.ts";
import type { Spec } from "../../spec.ts";
import { plainPart } from "../plain-part.ts";
import { gearWords } from "./words.ts";

/** From here on a microphone or a speaker is loud enough. */
export const ENOUGH = 2;

/** What is amiss with a microphone or a speaker: it is another one, it is set too low, or nothing. */
export function amiss(device: Gear["mic"], loud: number): "elsewhere" | "low" | null {
  if (device !== "tablet") return "elsewhere";
  return loud < ENOUGH ? "low" : null;
}

/** The gear, and what comes of it. */
function fitted(spec: Spec, gear: Gear): Pick<Required<Round>, "gear" | "unheard" | "muffled" | "unseen"> {
  return {
    gear,
    unheard: amiss(gear.mic, gear.level) !== null,
    muffled: spec.gear?.noisy === true || amiss(gear.speaker, gear.volume) !== null,
    unseen: gear.camera !== "fine",
  };
}

/** Whether the learner gets through, in each of the three ways. */
const through = (round: Round): Record<"heard" | "hears" | "seen", boolean> => ({
  heard: inside(round) && audible(round),
  hears: inside(round) && !round.muffled,
  seen: inside(round) && you(round).camera === "on" && !round.unseen,
});

/** What a move does to the gear, and what that deed is called. Null where it makes no sense. */
function turned(gear: Gear, move: PartMove): [Partial<Gear>, Deed] | null {
  switch (move.type) {
    case "mic-choice":
      return devices.includes(move.device) && gear.mic !== move.device
        ? [{ mic: move.device }, "mic-choice"]
        : null;
    case "speaker-choice":
      return devices.includes(move.device) && gear.speaker !== move.device
        ? [{ speaker: move.device, tested: 0 }, "speaker-choice"]
        : null;
    case "level":
    case "volume": {
      const now = gear[move.type] + (move.by === 1 || move.by === -1 ? move.by : 9);
      if (now < 0 || now > 4) return null;
      const part = move.type === "level" ? { level: now } : { volume: now, tested: 0 };
      return [part, move.by === 1 ? "louder" : "quieter"];
    }
    case "cover":
      if (gear.camera === "taken" || (gear.camera === "covered") === move.shut) return null;
      if (typeof move.shut !== "boolean") return null;
      return [{ camera: move.shut ? "covered" : "fine" }, move.shut ? "cover" : "uncover"];
    case "close-app":
      return gear.camera === "taken" ? [{ camera: "fine" }, "close-app"] : null;
    case "test-sound":
      return [{ tested: gear.tested + 1 }, "test-sound"];
    default:
      return null;
  }
}

/** A change of the gear. What puts something right is that deed (`heard`, `hears`, `seen`) in place of its own. */
function change(spec: Spec, round: Round, gear: Gear, move: PartMove): Round {
  const change = round.panel === "devices" ? turned(gear, move) : null;
  if (!change) return round;
  const [part, deed] = change;
  const next = { ...round, ...fitted(spec, { ...gear, ...part }) };
  const [before, after] = [through(round), through(next)];
  const right = (["heard", "hears", "seen"] as const).find((one) => !before[one] && after[one]);
  return did(spec, next, right ?? deed);
}

const toDevices = (spec: Spec, round: Round, then: () => Way): Way => toPanel(spec, round, "devices", then);

function toHeard(spec: Spec, round: Round, gear: Gear): Way {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  if (amiss(gear.mic, gear.level) === null) return toControl(spec, round, "mute");
  return toDevices(spec, round, () =>
    gear.mic === "tablet"
      ? tap(gearWords.hintMicLouder, "mic-louder", { type: "level", by: 1 })
      : tap(gearWords.hintMicTablet, "mic-tablet", { type: "mic-choice", device: "tablet" }),
  );
}

function toHears(spec: Spec, round: Round, gear: Gear): Way {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  return toDevices(spec, round, () =>
    gear.speaker === "tablet"
      ? tap(gearWords.hintVolumeLouder, "volume-louder", { type: "volume", by: 1 })
      : tap(gearWords.hintSpeakerTablet, "speaker-tablet", { type: "speaker-choice", device: "tablet" }),
  );
}

function toSeen(spec: Spec, round: Round, gear: Gear): Way {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  if (gear.camera === "fine") return toControl(spec, round, "camera");
  return toDevices(spec, round, () =>
    gear.camera === "covered"
      ? tap(gearWords.hintCover, "uncover", { type: "cover", shut: false })
      : tap(gearWords.hintCloseApp, "close-app", { type: "close-app" }),
  );
}

const part: Part = {
  ...plainPart,
  opening(spec) {
    if (!spec.gear) return {};
    const { noisy: _, ...set } = spec.gear;
    return fitted(spec, { ...set, tested: 0 });
  },
  play(spec, round, move) {
    if (!round.gear) return round;
    if (move.type !== "devices") return change(spec, round, round.gear, move);
    const there = inside(round) && spec.controls.includes("devices") && round.panel !== "devices";
    return there ? { ...round, panel: "devices" } : round;
  },
  lines(round, { heard, hears, seen }) {
    const now = through(round);
    return {
      ...(heard ? { heard: now.heard } : {}),
      ...(hears ? { hears: now.hears } : {}),
      ...(seen ? { seen: now.seen } : {}),
    };
  },
  way(spec, round, _goal, holds) {
    if (!round.gear) return undefined;
    if (holds.heard === false) return toHeard(spec, round, round.gear);
    if (holds.hears === false) return toHears(spec, round, round.gear);
    return holds.seen === false ? toSeen(spec, round, round.gear) : undefined;
  },
};

parts.push(part);
