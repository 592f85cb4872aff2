import { reactions } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { change, did, openPoll, write } from "./beats.ts";
import { inside } from "./present.ts";
import { canSeeResults, recipients } from "./seen.ts";
import { pollsToStart } from "./toolbar.ts";

type Of<Type extends Move["type"]> = Extract<Move, { type: Type }>;

const joined = <Thing>(list: Thing[], thing: Thing): Thing[] =>
  list.includes(thing) ? list : [...list, thing];

/** Chooses whom the chat writes to. */
export function recipient(spec: Spec, round: Round, { to }: Of<"recipient">): Round {
  if (round.panel !== "chat" || round.recipient === to || !recipients(spec, round).includes(to)) return round;
  return { ...round, recipient: to };
}

/** Sends a ready-made message, or (null) the learner's own words, to whom the chat is set to. */
export function send(spec: Spec, round: Round, { phrase }: Of<"send">): Round {
  const known = phrase === null || (Number.isInteger(phrase) && spec.phrases[phrase] !== undefined);
  if (round.panel !== "chat" || !known || !recipients(spec, round).includes(round.recipient)) return round;
  const to = round.recipient;
  const sent = write({ ...round, sent: joined(round.sent, to) }, { from: "you", to, beat: null, phrase });
  return to === "everyone"
    ? did(spec, sent, "chat-everyone")
    : did(spec, did(spec, sent, "chat-one"), `chat-${to}`);
}

/** Votes, or votes differently while the results are not on the screen yet. */
export function vote(spec: Spec, round: Round, { answer }: Of<"vote">): Round {
  const { poll } = round;
  if (round.panel !== "poll" || !poll || poll.results || poll.vote === answer) return round;
  const answers = spec.polls.find(({ id }) => id === poll.id)?.answers ?? [];
  if (!Number.isInteger(answer) || answers[answer] === undefined) return round;
  return did(
    spec,
    { ...round, poll: { ...poll, vote: answer }, voted: joined(round.voted, poll.id) },
    "voted",
  );
}

/** Puts the results of the open poll on the screen. */
export function results(spec: Spec, round: Round): Round {
  const { poll } = round;
  if (round.panel !== "poll" || !poll || !canSeeResults(spec, round)) return round;
  const seen = {
    ...round,
    poll: { ...poll, results: true },
    resultsSeen: joined(round.resultsSeen, poll.id),
  };
  return did(spec, seen, "results");
}

/** Starts a poll, as host. */
export function startPoll(spec: Spec, round: Round, { poll }: Of<"start-poll">): Round {
  if (round.panel !== "poll" || !pollsToStart(spec, round).includes(poll)) return round;
  const open = openPoll(spec, { ...round, started: joined(round.started, poll) }, poll);
  return did(spec, open, "poll-started");
}

/** Sends a reaction, and shuts the panel so that it can be seen. */
export function react(spec: Spec, round: Round, { reaction }: Of<"react">): Round {
  if (round.panel !== "reactions" || !inside(round) || !reactions.includes(reaction)) return round;
  const shown = change(round, "you", { reaction });
  return did(spec, { ...shown, panel: null, reacted: joined(round.reacted, reaction) }, "reaction");
}
