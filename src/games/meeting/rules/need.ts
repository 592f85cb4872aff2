import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { arrive, letIn, openGroups, openPoll } from "./beats.ts";
import { currentGoal, lines } from "./goals.ts";
import { parts } from "./parts.ts";
import { company, inside, person } from "./present.ts";
import { controlReady, visibleControls } from "./toolbar.ts";

/** Whether the learner has the panel of a control in hand: it is open, or there is a control to open it with. */
const within = (spec: Spec, round: Round, panel: "poll" | "groups"): boolean =>
  spec.controls.includes(panel) || round.panel === panel;

/** Whether the learner, as host, can start the polls of this step. */
export const startsPolls = (spec: Spec): boolean => spec.you.host && spec.controls.includes("poll");

/** The controls that are on the screen or behind More now and that have something to do, in the order of the screen. */
export function pressable(spec: Spec, round: Round): ReturnType<typeof visibleControls>["bar"] {
  const { bar, more } = visibleControls(spec, round);
  return [...bar, ...more].filter((control) => controlReady(spec, round, control));
}

function poll(spec: Spec, round: Round, id: string): Round {
  if (round.poll?.id === id) {
    return within(spec, round, "poll") ? round : { ...round, panel: "poll" };
  }
  return startsPolls(spec) ? round : openPoll(spec, round, id);
}

function groups(spec: Spec, round: Round): Round {
  if (round.place === "group") return round;
  return round.groups === "open" && within(spec, round, "groups") ? round : openGroups(spec, round);
}

function somebody(spec: Spec, round: Round, who: string | undefined): Round {
  return who === undefined || person(round, who)?.here || !spec.people.some((one) => one.who === who)
    ? round
    : arrive(round, who);
}

function presses(spec: Spec, round: Round): Round {
  if (pressable(spec, round).some((control) => !round.pressed.includes(control))) return round;
  const left = spec.controls.filter((control) => !round.pressed.includes(control));
  const first = spec.polls[0];
  if (left.includes("poll") && first && !controlReady(spec, round, "poll"))
    return openPoll(spec, round, first.id);
  return left.includes("groups") && spec.groups.length > 0 ? groups(spec, round) : round;
}

function forGoal(spec: Spec, round: Round, goal: Goal): Round {
  const unmet = lines(round, goal);
  let now = round;
  if (goal.voted && unmet.voted === false) now = poll(spec, now, goal.voted);
  else if (goal.results && unmet.results === false) now = poll(spec, now, goal.results);
  if (goal.sent && goal.sent !== "everyone" && unmet.sent === false) now = somebody(spec, now, goal.sent);
  if (goal.pinned && unmet.pinned === false) now = somebody(spec, now, goal.pinned);
  if (goal.view === "pinned" && unmet.view === false && now.place === "meeting") {
    if (company(spec, now).length === 0) now = somebody(spec, now, spec.people[0]?.who);
  }
  if (unmet.recording === false && now.recording !== "asked") now = { ...now, recording: "asked" };
  if (unmet.group === false || (goal.place === "group" && unmet.place === false)) now = groups(spec, now);
  if (unmet.pressed === false) now = presses(spec, now);
  return parts.reduce((then, part) => part.provided(spec, then, goal), now);
}

const AT_THE_DOOR: string[] = ["mic", "camera", "background", "looked"];

const staysAtDoor = (round: Round, goal: Goal): boolean =>
  goal.place === "waiting" &&
  Object.entries(lines(round, goal)).every(([line, holds]) => holds || AT_THE_DOOR.includes(line));

/**
 * The round after the others have done what the learner's goal can't be reached without: let them in, opened a poll or the
 * small groups, come into the meeting, asked about recording. The script does that in its own time; this is for when a learner
 * went another way round, so that there is never a dead end. The same round when nothing is lacking.
 */
export function provided(spec: Spec, round: Round): Round {
  const goal = currentGoal(spec, round);
  if (round.place === "waiting") return goal && staysAtDoor(round, goal) ? round : letIn(spec, round);
  return goal && inside(round) ? forGoal(spec, round, goal) : round;
}
