import type { App, Dial, Kind } from "../names.ts";
import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { connecting } from "./connect.ts";
import { device, hand, inboxOf, styleOf } from "./device.ts";
import { currentGoal, goalKind, lines } from "./goals.ts";
import { toDevice, toPage, toQuick, toTyped, touch, type Way, wait } from "./reach.ts";
import { bannerOf, onScreen, specOf } from "./screen.ts";

type Finder = (spec: Spec, round: Round, goal: Goal, kind: Kind) => Way;

const turned: Record<Dial, [string, string]> = {
  volume: ["quieter", "louder"],
  brightness: ["dimmer", "brighter"],
  text: ["smaller", "bigger"],
};

const toDial =
  (of: Dial): Finder =>
  (spec, round, goal, kind) => {
    const control = turned[of][device(round, kind)[of] < (goal[of]?.from ?? 0) ? 1 : 0];
    if (of === "text") return toPage(spec, round, kind, "display", () => touch(spec, round, control));
    if (of === "volume" && round.hand === kind && hand(round).awake && specOf(spec, round).keys)
      return touch(spec, round, `key-${control}`);
    return toQuick(spec, round, kind, of === "volume" ? "sound" : "display", control);
  };

/** The answer to an app that asks now, or null where it asks nothing. */
const asked = (spec: Spec, round: Round, kind: Kind, app: App, answer: string): Way =>
  round.hand === kind && hand(round).awake && hand(round).asks === app
    ? touch(spec, round, `permission-${answer}`)
    : null;

const toUsed: Finder = (spec, round, { used }, kind) =>
  used
    ? (asked(spec, round, kind, used, "yes") ??
      toPage(spec, round, kind, used, () =>
        touch(spec, round, hand(round).allowed[used] === "no" ? "ask-again" : `use-${used}`),
      ))
    : null;

const toDecided: Finder = (spec, round, { decided }, kind) =>
  decided
    ? (asked(spec, round, kind, decided, "yes") ?? toPage(spec, round, kind, decided, () => null))
    : null;

const toAllowed: Finder = (spec, round, { allowed }, kind) =>
  allowed
    ? (asked(spec, round, kind, allowed, "yes") ??
      toPage(spec, round, kind, allowed, () => touch(spec, round, "ask-again")))
    : null;

const toRefused: Finder = (spec, round, { refused }, kind) => {
  if (!refused) return null;
  const answer = asked(spec, round, kind, refused, "no");
  if (answer) return answer;
  if (device(round, kind).allowed[refused] === undefined)
    return toPage(spec, round, kind, refused, () => null);
  return toPage(spec, round, kind, "privacy", () => touch(spec, round, `privacy-${refused}`));
};

/** The device with the place to sign in to. */
const libraryOf = (spec: Spec): Kind =>
  spec.devices.find(({ apps }) => apps.includes("library"))?.kind ?? inboxOf(spec);

function toMessage(spec: Spec, round: Round, id: string, then: () => Way): Way {
  const kind = inboxOf(spec);
  if (!round.messages.includes(id)) {
    // A code comes because the learner asked for it, and never by itself.
    return id === spec.signIn?.message
      ? toPage(spec, round, libraryOf(spec), "library", () => touch(spec, round, "send-code"))
      : wait();
  }
  return toDevice(spec, round, kind, () => {
    if (bannerOf(spec, round) === id) return touch(spec, round, "banner");
    return toPage(spec, round, kind, "messages", () => {
      const { message } = hand(round);
      if (message === id) return then();
      return touch(spec, round, message === null ? `message-${id}` : "back");
    });
  });
}

const toAnswered: Finder = (spec, round, { answered }) => {
  if (!answered) return null;
  const answers = spec.messages.find(({ id }) => id === answered)?.answers ?? [];
  const fits = answers.findIndex((answer) => answer.fits);
  return toMessage(spec, round, answered, () => touch(spec, round, `answer-${fits}`));
};

const toSignedIn: Finder = (spec, round, _, kind) => {
  const message = spec.signIn?.message;
  if (!message) return null;
  if (round.code === "sent" && !round.read.includes(message))
    return toMessage(spec, round, message, () => null);
  return toPage(spec, round, kind, "library", () =>
    round.code === "none" ? touch(spec, round, "send-code") : toTyped(spec, round),
  );
};

const toPressed: Finder = (spec, round) => {
  const fresh = onScreen(spec, round).find((one) => one !== "put-back" && !round.pressed.includes(one));
  if (fresh) return touch(spec, round, fresh);
  const { awake, page, shade } = hand(round);
  if (!awake) return touch(spec, round, "wake");
  if (page !== "home" || shade) return touch(spec, round, "home");
  // All of home has been pressed: what is behind its apps has more.
  return touch(spec, round, styleOf(spec).shade ? "shade" : "app-settings");
};

const finders: Partial<Record<keyof Goal, Finder>> = {
  volume: toDial("volume"),
  brightness: toDial("brightness"),
  text: toDial("text"),
  ...connecting,
  decided: toDecided,
  allowed: toAllowed,
  refused: toRefused,
  used: toUsed,
  read: (spec, round, { read }) => (read ? toMessage(spec, round, read, () => null) : null),
  answered: toAnswered,
  signedIn: toSignedIn,
  pressed: toPressed,
  open: (spec, round, { open }, kind) => (open ? toPage(spec, round, kind, open, () => null) : null),
  home: (spec, round, _, kind) => toDevice(spec, round, kind, () => touch(spec, round, "home")),
  asleep: (spec, round, { asleep }, kind) => {
    if (!asleep) return toDevice(spec, round, kind, () => null);
    return round.hand === kind ? touch(spec, round, "power") : touch(spec, round, `take-${kind}`);
  },
  putBack: (spec, round) => (spec.reset ? touch(spec, round, "put-back") : null),
};

/** The next right move towards the current goal; null when all goals are met. What is switched comes before where the learner ends up. */
export function nextStep(spec: Spec, round: Round): Way {
  const goal = currentGoal(spec, round);
  if (!goal) return null;
  const holds = lines(spec, round, goal);
  for (const [line, find] of Object.entries(finders) as [keyof Goal, Finder][]) {
    if (holds[line] === false) return find(spec, round, goal, goalKind(spec, goal));
  }
  return null;
}
