import type { App, Kind, SettingsPage } from "../names.ts";
import type { Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import {
  answerAsked,
  answerMessage,
  askAgain,
  goBack,
  goHome,
  openApp,
  openBanner,
  openMessage,
  sendCode,
  turnPrivacy,
  useApp,
} from "./apps.ts";
import { begin, did } from "./beats.ts";
import { hand, noted, opening, put } from "./device.ts";
import { onScreen } from "./screen.ts";
import { switchAeroplane, switchData, switchHotspot, switchWifi, turn, turnDongle, turnSim } from "./turn.ts";
import { enter, peek, pickNetwork, rubOut } from "./typing.ts";

type Press = (spec: Spec, round: Round) => Round;

function power(spec: Spec, round: Round): Round {
  const awake = !hand(round).awake;
  const name = awake ? "awake" : "asleep";
  return did(spec, noted(put(round, { awake, shade: false }), name), name);
}

const shade =
  (open: boolean): Press =>
  (spec, round) =>
    did(spec, noted(put(round, { shade: open }), open ? "shade" : "shade-shut"), "shade");

/** Everything goes back to how the step began. What the learner has done stays done. */
function putBack(spec: Spec, round: Round): Round {
  const { pressed, used, read, met, note } = round;
  const times = round.deeds["put-back"];
  const deeds: Round["deeds"] = times === undefined ? {} : { "put-back": times };
  const fresh = begin(spec, opening(spec));
  const kept = { pressed, used, read, met, note, putBack: true, deeds, turn: round.turn + fresh.turn };
  return did(spec, noted({ ...fresh, ...kept }, "put-back"), "put-back");
}

const presses: Record<string, Press> = {
  home: goHome,
  back: goBack,
  status: (spec, round) => did(spec, noted(round, "status"), "status"),
  power,
  wake: power,
  shade: shade(true),
  "shut-shade": shade(false),
  louder: (spec, round) => turn(spec, round, "volume", 1),
  quieter: (spec, round) => turn(spec, round, "volume", -1),
  "key-louder": (spec, round) => turn(spec, round, "volume", 1),
  "key-quieter": (spec, round) => turn(spec, round, "volume", -1),
  "try-sound": (spec, round) =>
    did(spec, noted(round, hand(round).volume > 0 ? "try-sound" : "try-silent"), "try-sound"),
  brighter: (spec, round) => turn(spec, round, "brightness", 1),
  dimmer: (spec, round) => turn(spec, round, "brightness", -1),
  bigger: (spec, round) => turn(spec, round, "text", 1),
  smaller: (spec, round) => turn(spec, round, "text", -1),
  "switch-wifi": switchWifi,
  "switch-data": switchData,
  "switch-hotspot": switchHotspot,
  "switch-aeroplane": switchAeroplane,
  sim: turnSim,
  dongle: turnDongle,
  "rub-out": rubOut,
  peek,
  enter,
  banner: openBanner,
  "send-code": sendCode,
  "ask-again": askAgain,
  "permission-yes": (spec, round) => answerAsked(spec, round, "yes"),
  "permission-once": (spec, round) => answerAsked(spec, round, "once"),
  "permission-no": (spec, round) => answerAsked(spec, round, "no"),
  "put-back": putBack,
};

/** Presses whose name says what they are about: `app-music`, `network-lounge`. */
const about: [string, (spec: Spec, round: Round, of: string) => Round][] = [
  ["app-", (spec, round, of) => openApp(spec, round, of as App)],
  ["use-", useApp],
  ["row-", (_, round, of) => noted(put(round, { page: of as SettingsPage }), "page", of)],
  ["network-", pickNetwork],
  ["privacy-", turnPrivacy],
  ["message-", openMessage],
  ["answer-", (spec, round, of) => answerMessage(spec, round, Number(of))],
  ["take-", (spec, round, of) => did(spec, noted({ ...round, hand: of as Kind }, "take", of), "take")],
];

/** The round after a press. What is not on the screen now, or beside it, leaves the round as it was. */
export function press(spec: Spec, round: Round, control: unknown): Round {
  if (typeof control !== "string" || !onScreen(spec, round).includes(control)) return round;
  const pressed = round.pressed.includes(control) ? round.pressed : [...round.pressed, control];
  const counted = { ...round, pressed, putBack: false };
  const own = presses[control];
  if (own) return own(spec, counted);
  const [start = "", handle] = about.find(([each]) => control.startsWith(each)) ?? [];
  return handle ? handle(spec, counted, control.slice(start.length)) : round;
}
