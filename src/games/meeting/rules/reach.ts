import type { Hint } from "../../../lesson/rules.ts";
import { words as own, type Saying } from "../../../lesson/saying.ts";
import type { Control, Panel, Place } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import { inside } from "./present.ts";
import { controlName, visibleControls } from "./toolbar.ts";

/** The next right move on the way to something, or null where there is no way. */
export type Way = Hint<Move> | null;

const pressing: Record<Control, string> = {
  mute: words.hintMute,
  camera: words.hintCamera,
  background: words.hintBackground,
  chat: words.hintChat,
  poll: words.hintPoll,
  reactions: words.hintReactions,
  hand: words.hintHand,
  view: words.hintView,
  captions: words.hintCaptions,
  rename: words.hintRename,
  groups: words.hintGroups,
  share: words.hintShare,
  behind: words.hintBehind,
  devices: words.hintDevices,
  more: words.hintMore,
  leave: words.hintLeave,
};

/** One move, with the words that ask for it and the control that Robin lands on. */
export function tap(key: string, control: string | null, move: Move, fill?: Record<string, Saying>): Way {
  return { words: own(key, fill), control, move };
}

/** A calm moment: somebody else has a turn. */
export const wait = (round: Round): Way =>
  tap(round.place === "waiting" ? words.hintWaitDoor : words.hintWait, null, { type: "calm" });

function touch(spec: Spec, round: Round, control: Control): Way {
  const name = own(controlName(spec, round, control));
  return tap(pressing[control], control, { type: "press", control }, { control: name });
}

/** The way to a press of a control: into the meeting, out of hiding, through More. Null where the step has no such control. */
export function toControl(spec: Spec, round: Round, control: Control): Way {
  const { bar, more, hidden } = visibleControls(spec, round);
  if (bar.includes(control) || more.includes(control)) {
    if (hidden) return tap(words.hintWake, "stage", { type: "wake" });
    return touch(spec, round, bar.includes(control) || round.panel === "more" ? control : "more");
  }
  return inside(round) ? null : toPlace(spec, round, "meeting");
}

/** The way to something in a control's panel: `then` once the panel is open. */
export function toPanel(spec: Spec, round: Round, panel: Control & Panel, then: () => Way): Way {
  return round.panel === panel ? then() : toControl(spec, round, panel);
}

const rank: Record<Place, number> = { link: 0, preview: 1, waiting: 2, meeting: 3, group: 3, left: 4 };

function onward(round: Round): Way {
  if (round.place === "link") return tap(words.hintLink, "link", { type: "follow-link" });
  if (round.place === "preview") return tap(words.hintKnock, "knock", { type: "knock" });
  return wait(round);
}

const outward = (spec: Spec, round: Round): Way =>
  toPanel(spec, round, "leave", () => tap(words.hintLeaveNow, "leave-now", { type: "leave" }));

/** The way to a place (a small group as the meeting it opens from). Null when the learner is there, or can't get there. */
export function toPlace(spec: Spec, round: Round, to: Place): Way {
  const { place } = round;
  if (place === to) return null;
  if (rank[to] < rank[spec.start]) return null;
  if (place === "left") return tap(words.hintComeBack, "come-back", { type: "come-back" });
  if (place === "link" || place === "preview") return onward(round);
  if (to === "left" || rank[to] < rank.meeting) return outward(spec, round);
  if (place === "waiting") return onward(round);
  return place === "group" ? tap(words.hintLeaveGroup, "group-back", { type: "leave-group" }) : null;
}
