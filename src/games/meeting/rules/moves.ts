import type { Move, PartMove, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { begin, calmed, did } from "./beats.ts";
import { comeBack, followLink, joinGroup, knock, leave, leaveGroup, recordingOk, wake } from "./going.ts";
import { background, pin, rename, share, view } from "./look.ts";
import { provided } from "./need.ts";
import { parts } from "./parts.ts";
import { inside } from "./present.ts";
import { press } from "./press.ts";
import { opening } from "./setup.ts";
import { react, recipient, results, send, startPoll, vote } from "./talk.ts";

type OwnMove = Exclude<Move, PartMove>;

type Handlers = {
  [Type in OwnMove["type"]]: (spec: Spec, round: Round, move: Extract<Move, { type: Type }>) => Round;
};

function calm(spec: Spec, round: Round): Round {
  if (round.place !== "waiting" && !inside(round)) return round;
  const scripted = calmed(spec, round);
  return scripted === round ? provided(spec, round) : scripted;
}

/** Everything on the screen goes back to how the step began. What the learner has done stays done. */
function putBack(spec: Spec, round: Round): Round {
  if (!spec.reset) return round;
  const { voted, resultsSeen, started, recordingNoticed, looked, reacted, sent, renamed, pressed, met } =
    round;
  const kept = {
    voted,
    resultsSeen,
    started,
    recordingNoticed,
    looked,
    reacted,
    sent,
    renamed,
    pressed,
    met,
  };
  const times = round.deeds["put-back"];
  const deeds: Round["deeds"] = times === undefined ? {} : { "put-back": times };
  return did(spec, { ...begin(spec, opening(spec)), ...kept, putBack: true, deeds }, "put-back");
}

const handlers: Handlers = {
  press: (spec, round, { control }) => press(spec, round, control),
  shut: (_, round) => (round.panel === null ? round : { ...round, panel: null }),
  wake,
  calm,
  background,
  recipient,
  send,
  vote,
  results,
  "start-poll": startPoll,
  react,
  view,
  pin,
  rename,
  share,
  "join-group": joinGroup,
  "leave-group": leaveGroup,
  "follow-link": followLink,
  knock,
  "recording-ok": recordingOk,
  leave,
  "come-back": comeBack,
  "put-back": putBack,
};

/** The round after a move, before goals are looked at. Anything that is no move, or makes no sense now, returns the same round. */
export function moved(spec: Spec, round: Round, move: Move): Round {
  const type: unknown = (move as Move | null | undefined)?.type;
  if (typeof type !== "string") return round;
  if (!Object.keys(handlers).includes(type))
    return parts.reduce((now, part) => (now === round ? part.play(spec, now, move as PartMove) : now), round);
  const handle = handlers[move.type as OwnMove["type"]] as (spec: Spec, round: Round, move: Move) => Round;
  return handle(spec, round, move);
}
