import { type Control, controls, type Panel, panels } from "../names.ts";
import type { Person, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { change, did } from "./beats.ts";
import { you } from "./present.ts";
import { canPress } from "./toolbar.ts";

const flip = (now: "on" | "off"): "on" | "off" => (now === "on" ? "off" : "on");

const own = (round: Round, part: Partial<Person>): Round => change(round, "you", part);

const isPanel = (control: Control): control is Control & Panel =>
  (panels as readonly string[]).includes(control);

function toggled(spec: Spec, round: Round, control: Control): Round {
  const now = you(round);
  switch (control) {
    case "mute":
      return did(spec, own(round, { mic: flip(now.mic) }), now.mic === "on" ? "mute" : "unmute");
    case "camera":
      return did(
        spec,
        own(round, { camera: flip(now.camera) }),
        now.camera === "on" ? "camera-off" : "camera-on",
      );
    case "hand":
      return now.hand === "up"
        ? did(spec, own(round, { hand: "down" }), "hand-down")
        : did(spec, own(round, { hand: "up" }), "hand-up");
    case "captions":
      return did(
        spec,
        { ...round, captions: flip(round.captions) },
        round.captions === "on" ? "captions-off" : "captions-on",
      );
    default:
      return round;
  }
}

function turned(spec: Spec, round: Round, panel: Panel): Round {
  if (round.panel === panel) return { ...round, panel: null };
  const open: Round = { ...round, panel };
  if (panel === "chat") return did(spec, { ...open, unread: 0 }, "chat-open");
  if (panel === "behind") return did(spec, { ...open, looked: true }, "behind");
  return open;
}

/** The round after a press of a control. One that isn't on the screen, or has nothing to do, leaves the round as it was. */
export function press(spec: Spec, round: Round, control: Control): Round {
  if (!controls.includes(control) || !canPress(spec, round, control)) return round;
  const pressed = round.pressed.includes(control) ? round.pressed : [...round.pressed, control];
  const counted: Round = { ...round, pressed };
  if (isPanel(control)) return turned(spec, counted, control);
  return toggled(spec, { ...counted, panel: round.panel === "more" ? null : round.panel }, control);
}
