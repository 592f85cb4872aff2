import { plain } from "../../../lesson/markup.ts";
import type { Hint } from "../../../lesson/rules.ts";
import { words as own, type Saying, text } from "../../../lesson/saying.ts";
import type { App, Kind, Page, SettingsPage } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import { hand, inSettings, styleOf } from "./device.ts";
import { networkName } from "./network.ts";
import { secretOf } from "./screen.ts";

/** The next right move on the way to something, or null where there is no way. */
export type Way = Hint<Move> | null;

/** What an app is called here. */
export function appName(spec: Spec, app: string): Saying {
  if (app === "library" && spec.signIn) return text(plain(spec.signIn.name));
  return own(words[`app-${app as App}`]);
}

/** What a row of the settings is called here: the style's own name for it, else ours. */
export function rowName(spec: Spec, row: SettingsPage | "aeroplane"): Saying {
  return own(styleOf(spec).words[row] ?? words[`row-${row}`]);
}

const steady: Record<string, string> = {
  back: words.hintBack,
  wake: words.hintWake,
  power: words.hintPower,
  shade: words.hintShade,
  "shut-shade": words.hintShutShade,
  louder: words.hintLouder,
  quieter: words.hintQuieter,
  "key-louder": words.hintKeyLouder,
  "key-quieter": words.hintKeyQuieter,
  "try-sound": words.hintTrySound,
  brighter: words.hintBrighter,
  dimmer: words.hintDimmer,
  bigger: words.hintBigger,
  smaller: words.hintSmaller,
  sim: words.hintSim,
  dongle: words.hintDongle,
  peek: words.hintPeek,
  "rub-out": words.hintRubOut,
  banner: words.hintBanner,
  "send-code": words.hintSendCode,
  "ask-again": words.hintAskAgain,
  "permission-yes": words.hintYes,
  "permission-once": words.hintOnce,
  "permission-no": words.hintNo,
  "put-back": words.hintPutBack,
  status: words.hintStatus,
};

const aboutSomething: [string, (spec: Spec, of: string) => Saying][] = [
  ["app-", (spec, of) => own(words.hintApp, { app: appName(spec, of) })],
  ["use-", (_, of) => own(words.hintUse, { app: own(words[`app-${of as App}`]) })],
  ["row-", (spec, of) => own(words.hintRow, { row: rowName(spec, of as SettingsPage) })],
  ["switch-", (spec, of) => own(words.hintSwitch, { row: rowName(spec, of as SettingsPage) })],
  ["network-", (spec, of) => own(words.hintNetwork, { network: text(plain(networkName(spec, of))) })],
  ["privacy-", (spec, of) => own(words.hintPrivacy, { app: appName(spec, of) })],
  ["message-", (spec, of) => own(words.hintMessage, { from: text(senderOf(spec, of)) })],
  ["answer-", () => own(words.hintAnswer)],
  ["take-", (_, of) => own(of === "phone" ? words.hintTakePhone : words.hintTakeTablet)],
];

const senderOf = (spec: Spec, id: string): string =>
  plain(spec.messages.find((one) => one.id === id)?.from ?? "");

function pressWords(spec: Spec, round: Round, control: string): Saying {
  if (control === "home") return own(words[`hintHome-${styleOf(spec).nav}`]);
  if (control === "enter") return own(hand(round).typing?.for === "code" ? words.hintDone : words.hintJoin);
  const known = steady[control];
  if (known) return own(known);
  const [start = "", say] = aboutSomething.find(([each]) => control.startsWith(each)) ?? [];
  return say ? say(spec, control.slice(start.length)) : own(words.hintPressThis);
}

/** A press of something, with the words that ask for it. */
export const touch = (spec: Spec, round: Round, control: string): Way => ({
  words: pressWords(spec, round, control),
  control,
  move: { type: "press", control },
});

/** A calm moment: something comes by itself. */
export const wait = (): Way => ({ words: own(words.hintWait), control: null, move: { type: "calm" } });

/** The way to a device in hand, awake, with nothing asked and nothing pulled down: then `then`. */
export function toDevice(spec: Spec, round: Round, kind: Kind, then: () => Way): Way {
  if (round.hand !== kind) return touch(spec, round, `take-${kind}`);
  const { awake, asks, shade } = hand(round);
  if (!awake) return touch(spec, round, "wake");
  if (asks) return touch(spec, round, "permission-once");
  return shade ? touch(spec, round, "shut-shade") : then();
}

/** The way to a page of a device: `then` once it is there. */
export function toPage(spec: Spec, round: Round, kind: Kind, page: Page, then: () => Way): Way {
  return toDevice(spec, round, kind, () => {
    const now = hand(round);
    if (now.page === page) return then();
    if (inSettings(page)) {
      if (now.page === "settings") return touch(spec, round, `row-${page}`);
      if (inSettings(now.page)) return touch(spec, round, "back");
      return touch(spec, round, now.page === "home" ? "app-settings" : "home");
    }
    return touch(spec, round, now.page === "home" ? `app-${page}` : "home");
  });
}

/** The way to something in quick settings, where the style has them; else on its page of the settings. */
export function toQuick(spec: Spec, round: Round, kind: Kind, page: Page, control: string): Way {
  if (!styleOf(spec).shade) return toPage(spec, round, kind, page, () => touch(spec, round, control));
  const now = hand(round);
  if (round.hand === kind && now.awake && now.shade) return touch(spec, round, control);
  return toDevice(spec, round, kind, () => touch(spec, round, "shade"));
}

/** The way through a password or a code that is being typed: the next letter, then the button that says it is all. */
export function toTyped(spec: Spec, round: Round): Way {
  const { typing } = hand(round);
  if (!typing) return null;
  const next = secretOf(spec, round, typing)[typing.letters];
  if (next === undefined) return touch(spec, round, "enter");
  return {
    words: own(words.hintLetter, { letter: text(next) }),
    control: `key-${next}`,
    move: { type: "letter" },
  };
}
