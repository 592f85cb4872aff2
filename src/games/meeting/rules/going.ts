import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did } from "./beats.ts";
import { inside } from "./present.ts";
import { styleOf } from "./toolbar.ts";

type Of<Type extends Move["type"]> = Extract<Move, { type: Type }>;

/** Follows the link in the invitation, to the preview. */
export function followLink(spec: Spec, round: Round): Round {
  return round.place === "link" ? did(spec, { ...round, place: "preview" }, "preview") : round;
}

/** Asks to join: from the preview to the waiting room. */
export function knock(spec: Spec, round: Round): Round {
  if (round.place !== "preview") return round;
  return did(spec, { ...round, place: "waiting", panel: null }, "knock");
}

/** Brings the controls out in a style that hides them. */
export function wake(spec: Spec, round: Round): Round {
  return styleOf(spec).hides && inside(round) && !round.awake ? { ...round, awake: true } : round;
}

/** Goes into a small group, from the whole meeting. */
export function joinGroup(spec: Spec, round: Round, { group }: Of<"join-group">): Round {
  if (round.place !== "meeting" || round.groups !== "open" || round.panel !== "groups") return round;
  if (!spec.groups.some(({ id }) => id === group)) return round;
  return did(spec, { ...round, place: "group", group, recipient: "everyone", panel: null }, "group-join");
}

/** Goes back to everyone. It needs no panel: the notice on the stage has a button too. */
export function leaveGroup(spec: Spec, round: Round): Round {
  if (round.place !== "group") return round;
  return did(
    spec,
    { ...round, place: "meeting", group: null, recipient: "everyone", panel: null },
    "group-back",
  );
}

/** Answers the notice that the meeting is recorded. */
export function recordingOk(spec: Spec, round: Round): Round {
  if (round.recording !== "asked" || !inside(round)) return round;
  return did(spec, { ...round, recording: "on", recordingNoticed: true }, "recording-ok");
}

/** Leaves, once the Leave panel has asked. */
export function leave(spec: Spec, round: Round): Round {
  if (round.panel !== "leave") return round;
  const gone: Round = { ...round, place: "left", group: null, panel: null, recipient: "everyone" };
  return did(spec, { ...gone, sharing: round.sharing === "you" ? null : round.sharing }, "leave");
}

/** Comes back after leaving, to where this step began: the link, the door, or straight in. */
export function comeBack(spec: Spec, round: Round): Round {
  return round.place === "left"
    ? did(spec, { ...round, place: spec.start, awake: false }, "come-back")
    : round;
}
