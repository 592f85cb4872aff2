import { type App, askers, type PlainApp, pictures } from "../names.ts";
import type { Device, Round, Typing } from "../round.ts";
import type { Spec } from "../spec.ts";
import { hand, inboxOf, kindsOf, styleOf } from "./device.ts";
import { networksFor } from "./network.ts";

/** What the lesson says of the device in hand. */
export function specOf(spec: Spec, round: Round): Spec["devices"][number] {
  const found = spec.devices.find(({ kind }) => kind === round.hand) ?? spec.devices[0];
  if (!found) throw new Error("A step of the practice phone has no device.");
  return found;
}

/** Whether an app has a picture and one button that changes it. */
export const isPlain = (page: string): page is PlainApp => Object.keys(pictures).includes(page);

/** The message that a device tells of at its top: the newest that nobody has opened, where it isn't in sight anyway. */
export function bannerOf(spec: Spec, round: Round): string | null {
  const { asks, shade, page, awake } = hand(round);
  if (round.hand !== inboxOf(spec) || asks || shade || !awake || page === "messages") return null;
  const unread = round.messages.filter((id) => !round.read.includes(id));
  return unread[unread.length - 1] ?? null;
}

/** The rows of the settings, in the style's order. What needs a SIM card is there where there may be one. */
export function rowsOf(spec: Spec, round: Round): ReturnType<typeof styleOf>["settings"] {
  const { sim } = hand(round);
  return styleOf(spec).settings.filter((row) => sim !== "none" || (row !== "data" && row !== "hotspot"));
}

/** The switches of quick settings. */
export const switchesOf = ({ sim }: Device): string[] =>
  sim === "none" ? ["wifi", "aeroplane"] : ["wifi", "data", "hotspot", "aeroplane"];

/** The apps of the device in hand that ask for something. */
export const askersOf = (spec: Spec, round: Round): App[] =>
  specOf(spec, round).apps.filter((app) => askers[app] !== undefined);

/** What is to be typed: an invented password, or a code. Empty where there is none. */
export function secretOf(spec: Spec, round: Round, typing: Typing): string {
  if (typing.for === "code") return spec.messages.find(({ id }) => id === spec.signIn?.message)?.code ?? "";
  return networksFor(spec, round, round.hand).find(({ id }) => id === typing.for)?.password ?? "";
}

function typingOn(typing: Typing): string[] {
  return typing.for === "code" ? ["rub-out", "enter"] : ["rub-out", "peek", "enter"];
}

function messagesOn(spec: Spec, round: Round): string[] {
  const { message } = hand(round);
  if (message === null) return round.messages.map((id) => `message-${id}`);
  const answers = spec.messages.find(({ id }) => id === message)?.answers ?? [];
  return answers.map((_, at) => `answer-${at}`);
}

function pageOn(spec: Spec, round: Round): string[] {
  const now = hand(round);
  if (now.typing) return typingOn(now.typing);
  switch (now.page) {
    case "home":
      return specOf(spec, round).apps.map((app) => `app-${app}`);
    case "settings":
      return [...rowsOf(spec, round).map((row) => `row-${row}`), "switch-aeroplane"];
    case "wifi":
      return [
        "switch-wifi",
        ...(now.wifi === "on" ? networksFor(spec, round, round.hand).map(({ id }) => `network-${id}`) : []),
      ];
    case "data":
    case "hotspot":
      return [`switch-${now.page}`];
    case "sound":
      return ["quieter", "louder", "try-sound"];
    case "display":
      return ["dimmer", "brighter", "smaller", "bigger"];
    case "privacy":
      return askersOf(spec, round).map((app) => `privacy-${app}`);
    case "messages":
      return messagesOn(spec, round);
    case "library":
      return round.code === "none" && spec.signIn ? ["send-code"] : [];
    default:
      return now.allowed[now.page] === "no" ? ["ask-again"] : [`use-${now.page}`];
  }
}

/** What lies beside the screen: the other device, the SIM card, the dongle, the buttons on the edge, the big button. */
function besideOn(spec: Spec, round: Round): string[] {
  return [
    ...(specOf(spec, round).keys ? ["key-louder", "key-quieter", "power"] : []),
    ...(hand(round).sim === "none" ? [] : ["sim"]),
    ...(spec.dongle ? ["dongle"] : []),
    ...kindsOf(spec).flatMap((kind) => (kind === round.hand ? [] : [`take-${kind}`])),
    ...(spec.reset ? ["put-back"] : []),
  ];
}

/** Everything that can be pressed now, by the names of `data-control`: what the screen shows first, then what is around it. */
export function onScreen(spec: Spec, round: Round): string[] {
  const now = hand(round);
  const beside = besideOn(spec, round);
  if (!now.awake) return ["wake", ...beside];
  const { nav, shade } = styleOf(spec);
  const back = nav === "line" && now.page === "home" && !now.shade ? [] : ["back"];
  const always = ["status", ...back, "home", ...beside];
  if (now.asks) return ["permission-yes", "permission-once", "permission-no", ...always];
  if (now.shade) {
    const dials = ["dimmer", "brighter", "quieter", "louder"];
    return [...switchesOf(now).map((one) => `switch-${one}`), ...dials, "shut-shade", ...always];
  }
  const banner = bannerOf(spec, round) === null ? [] : ["banner"];
  return [...banner, ...pageOn(spec, round), ...(shade ? ["shade"] : []), ...always];
}
