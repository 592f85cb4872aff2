import type { Message, Round } from "../round.ts";
import type { Spec } from "../spec.ts";

/** What a message says, as a lesson text; null for the learner's own words, which are nowhere kept. */
export function messageText(spec: Spec, message: Message): string | null {
  if (message.beat !== null) return spec.script[message.beat]?.message ?? null;
  return message.phrase === null ? null : (spec.phrases[message.phrase] ?? null);
}

/** One answer of the open poll, as it stands: how many votes, whose, and whether the learner's is among them. */
export interface Tally {
  answer: string;
  votes: number;
  who: string[];
  yours: boolean;
}

/** The open poll with its answers counted, the learner's own vote included. Null when none is open. `reply` answers the vote. */
export function openPoll(
  spec: Spec,
  round: Round,
): { id: string; question: string; answers: Tally[]; reply: string | null } | null {
  const poll = spec.polls.find(({ id }) => id === round.poll?.id);
  if (!poll || !round.poll) return null;
  const { vote } = round.poll;
  const answers = poll.answers.map(({ answer, votes }, at) => ({
    answer,
    votes: votes.length + (vote === at ? 1 : 0),
    who: votes,
    yours: vote === at,
  }));
  const reply = vote === null ? null : (poll.answers[vote]?.reply ?? null);
  return { id: poll.id, question: poll.question, answers, reply };
}
