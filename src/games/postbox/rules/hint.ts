import { plain } from "../../../lesson/markup.ts";
import { words as own, text } from "../../../lesson/saying.ts";
import type { ChosenControl } from "../names.ts";
import type { Round } from "../round.ts";
import type { Goal, Message, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { currentGoal, dealing, dealtWith, lines } from "./goals.ts";
import { boxOf, timesOf } from "./lying.ts";
import { type Step, tap, toControl, toMessage } from "./reach.ts";
import { toSent } from "./sending.ts";
import { undoName } from "./toolbar.ts";

type Finder = (spec: Spec, round: Round, goal: Goal) => Step;

const toSender = (spec: Spec, round: Round, id: string): Step =>
  toMessage(spec, round, id, () => tap(words.hintSender, "sender", { type: "press", control: "sender" }));

const toLink = (spec: Spec, round: Round, id: string): Step =>
  toMessage(spec, round, id, () => tap(words.hintLink, "link", { type: "press", control: "link" }));

const toPage = (spec: Spec, round: Round, id: string): Step =>
  toMessage(spec, round, id, () =>
    round.card === "link"
      ? tap(words.hintGo, "go", { type: "press", control: "go" })
      : toLink(spec, round, id),
  );

const toAttached = (spec: Spec, round: Round, id: string): Step =>
  toMessage(spec, round, id, () =>
    tap(words.hintAttached, "attached", { type: "press", control: "attached" }),
  );

/** Something to undo, where there is nothing yet: a message goes to the bin, or aside. Nothing is lost by it. */
function toSomething(spec: Spec, round: Round): Step {
  const id = round.here.find((one) => boxOf(round, one) === "inbox") ?? round.here[0];
  const control = (["delete", "keep", "report"] as const).find((one) => spec.controls.includes(one));
  return id && control ? toControl(spec, round, id, control) : null;
}

const toUndone: Finder = (spec, round) => {
  if (round.draft) return tap(words.hintPutAway, "put-away", { type: "put-away" });
  const name = undoName(round);
  if (name === null) return toSomething(spec, round);
  return tap(words.hintUndo, "undo", { type: "undo" }, { control: own(name) });
};

/** A message is dealt with by looking at who sent it, then doing what suits it. */
function toDealt(spec: Spec, round: Round, message: Message): Step {
  if (timesOf(round, "sender", message.id) === 0) return toSender(spec, round, message.id);
  const suits = dealing[message.genuine ? "genuine" : "suspicious"].find((deed) =>
    (spec.controls as string[]).includes(deed),
  ) as ChosenControl | undefined;
  if (suits === "reply" || suits === "forward")
    return toSent(spec, round, { as: suits, message: message.id });
  return suits ? toControl(spec, round, message.id, suits) : null;
}

const toHandled: Finder = (spec, round) => {
  const left = spec.messages.filter(({ id }) => round.here.includes(id));
  const undealt = left.filter((message) => !dealtWith(round, message));
  const next = undealt.find(({ id }) => id === round.open) ?? undealt[0];
  return next ? toDealt(spec, round, next) : null;
};

const toOpened: Finder = (spec, round, { opened }) => {
  const message = spec.messages.find(({ id }) => id === opened);
  const step = opened === undefined ? null : toMessage(spec, round, opened, () => null);
  if (step?.move.type !== "open" || !message) return step;
  return { ...step, words: { key: words.hintOpenThis, with: { subject: text(plain(message.subject)) } } };
};

const finders: Partial<Record<keyof Goal, Finder>> = {
  opened: toOpened,
  sender: (spec, round, { sender }) => (sender ? toSender(spec, round, sender) : null),
  link: (spec, round, { link }) => (link ? toLink(spec, round, link) : null),
  page: (spec, round, { page }) => (page ? toPage(spec, round, page) : null),
  attached: (spec, round, { attached }) => (attached ? toAttached(spec, round, attached) : null),
  sent: (spec, round, { sent }) => (sent ? toSent(spec, round, sent) : null),
  asked: (spec, round, { asked }) => (asked ? toControl(spec, round, asked, "ask") : null),
  kept: (spec, round, { kept }) => (kept ? toControl(spec, round, kept, "keep") : null),
  reported: (spec, round, { reported }) => (reported ? toControl(spec, round, reported, "report") : null),
  deleted: (spec, round, { deleted }) => (deleted ? toControl(spec, round, deleted, "delete") : null),
  undone: toUndone,
  handled: toHandled,
};

/** The next right move towards the current goal; null when all goals are met. */
export function nextStep(spec: Spec, round: Round): Step {
  const goal = currentGoal(spec, round);
  if (!goal) return null;
  const holds = lines(spec, round, goal);
  for (const [line, find] of Object.entries(finders) as [keyof Goal, Finder][]) {
    if (holds[line] === false) return find(spec, round, goal);
  }
  return null;
}
