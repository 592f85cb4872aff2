import { type App, askers, pictures } from "../names.ts";
import type { Device, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { arrived, did } from "./beats.ts";
import { hand, noted, put } from "./device.ts";
import { bannerOf, isPlain } from "./screen.ts";

const away: Partial<Device> = { shade: false, asks: null, typing: null, message: null };

/** The code's own keyboard, where the learner sent for a code and has not put it in yet. */
const codeTyping = (round: Round): Device["typing"] =>
  round.code === "sent" ? { for: "code", letters: 0, peek: true } : null;

/** Opens an app from home. One that needs leave asks first. */
export function openApp(spec: Spec, round: Round, app: App): Round {
  const { allowed } = hand(round);
  const asks = askers[app] !== undefined && allowed[app] !== "yes" && allowed[app] !== "no" ? app : null;
  const typing = app === "library" ? codeTyping(round) : null;
  const open = noted(put(round, { ...away, page: app, asks, typing }), "open", app);
  return did(spec, did(spec, open, "app"), `app-${app}`);
}

/** Presses the one button of an app. */
export function useApp(spec: Spec, round: Round, app: string): Round {
  if (!isPlain(app)) return round;
  const picture = ((hand(round).pictures[app] ?? 0) + 1) % pictures[app];
  const turned = put(round, { pictures: { ...hand(round).pictures, [app]: picture } });
  const used = round.used.includes(app) ? round.used : [...round.used, app];
  return did(spec, did(spec, noted({ ...turned, used }, "used", app), "use"), `use-${app}`);
}

/** Answers an app that asks. */
export function answerAsked(spec: Spec, round: Round, answer: "yes" | "once" | "no"): Round {
  const { asks, allowed } = hand(round);
  if (!asks) return round;
  const said = answer === "yes" ? "allowed" : answer === "once" ? "once" : "refused";
  const answered = put(round, { asks: null, allowed: { ...allowed, [asks]: answer } });
  return did(spec, noted(answered, said), answer === "no" ? "refused" : "allowed");
}

/** Lets an app ask once more that was refused. */
export function askAgain(_: Spec, round: Round): Round {
  const { page } = hand(round);
  return page in askers ? noted(put(round, { asks: page as App }), "asks-again") : round;
}

/** Changes in the settings what an app was told. */
export function turnPrivacy(spec: Spec, round: Round, app: string): Round {
  const { allowed } = hand(round);
  const no = allowed[app] === "yes" || allowed[app] === "once";
  const turned = put(round, { allowed: { ...allowed, [app]: no ? "no" : "yes" } });
  return did(spec, noted(turned, no ? "refused" : "allowed"), no ? "refused" : "allowed");
}

/** Opens a message. */
export function openMessage(spec: Spec, round: Round, id: string): Round {
  const read = round.read.includes(id) ? round.read : [...round.read, id];
  const open = put({ ...round, read }, { ...away, page: "messages", message: id });
  return did(spec, noted(open, "message", id), "message");
}

/** Opens the message that the screen tells of. */
export function openBanner(spec: Spec, round: Round): Round {
  const id = bannerOf(spec, round);
  return id === null ? round : openMessage(spec, round, id);
}

/** Sends one of the ready answers. Another may be sent after it. */
export function answerMessage(spec: Spec, round: Round, answer: number): Round {
  const { message } = hand(round);
  if (message === null) return round;
  return did(
    spec,
    noted({ ...round, answers: { ...round.answers, [message]: answer } }, "answered"),
    "answered",
  );
}

/** Has the code sent, and opens the keys that it is put in with. */
export function sendCode(spec: Spec, round: Round): Round {
  if (!spec.signIn) return round;
  const sent = arrived(spec, { ...round, code: "sent" }, spec.signIn.message);
  return did(spec, noted(put(sent, { typing: codeTyping(sent) }), "code-sent"), "code-sent");
}

/** Goes home, from anywhere. */
export function goHome(spec: Spec, round: Round): Round {
  const { page, shade } = hand(round);
  const there = page === "home" && !shade;
  return did(spec, noted(put(round, { ...away, page: "home" }), there ? "home-already" : "home"), "home");
}

/** Goes one step back. */
export function goBack(spec: Spec, round: Round): Round {
  const now = hand(round);
  const to = (part: Partial<Device>): Round => did(spec, noted(put(round, part), "back"), "back");
  if (now.shade) return to({ shade: false });
  if (now.page === "wifi" && now.typing) return to({ typing: null });
  if (now.page === "messages" && now.message !== null) return to({ message: null });
  if (["wifi", "data", "hotspot", "sound", "display", "privacy"].includes(now.page))
    return to({ page: "settings" });
  if (now.page !== "home") return to({ ...away, page: "home" });
  return did(spec, noted(round, "back-end"), "back");
}
