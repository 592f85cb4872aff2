import { words as own, type Saying, text } from "../../../lesson/saying.ts";
import type { Deed } from "../names.ts";
import type { Done, Round, Sent } from "../round.ts";
import type { Answer, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { messageOf } from "./lying.ts";

/** An answer: who gives it (null: Robin), and what is said. */
export interface Answered {
  who: string | null;
  says: Saying;
}

type Sending = Pick<Sent, "to" | "attached">;

function fits(answer: Answer, did: Deed, sending: Sending | undefined): boolean {
  if (answer.did !== did) return false;
  if (answer.to !== undefined && answer.to !== sending?.to) return false;
  return (
    answer.photo === undefined || (sending !== undefined && answer.photo === (sending.attached !== null))
  );
}

function written(spec: Spec, about: string | null, did: Deed, sending?: Sending): Answer[] {
  const message = messageOf(spec, about);
  const own = message?.answers.filter((answer) => fits(answer, did, sending)) ?? [];
  if (own.length > 0) return own;
  const kind = message && (message.genuine ? "genuine" : "suspicious");
  return spec.answers.filter(
    (answer) => fits(answer, did, sending) && (answer.about === undefined || answer.about === kind),
  );
}

/** What is said where a lesson says nothing: of a genuine message or a suspicious one, in the app's own words. */
function general(spec: Spec, about: string | null, did: Deed): string | null {
  const message = messageOf(spec, about);
  const kind = !message ? "new" : message.genuine ? "genuine" : "suspicious";
  const all: Record<string, string> = words;
  return all[`said-${did}-${kind}`] ?? all[`said-${did}`] ?? null;
}

function answer(
  spec: Spec,
  { did, about, turn }: Pick<Done, "did" | "about" | "turn">,
  sending?: Sending,
): Answered | null {
  const all = written(spec, about, did, sending);
  const found = all[Math.min(turn, all.length - 1)];
  if (found) return { who: found.who ?? null, says: text(found.says) };
  const key = general(spec, about, did);
  return key === null ? null : { who: null, says: own(key) };
}

/** What comes back for something that was sent. */
export const answerToSent = (spec: Spec, sent: Sent): Answered | null =>
  answer(spec, { did: sent.as, about: sent.about, turn: sent.turn }, sent);

/** What comes back for what was done last, the same each time it is asked. Null where nothing was done, or nothing needs saying. */
export function lastAnswer(spec: Spec, round: Round): Answered | null {
  const { last } = round;
  if (!last) return null;
  if (last.did === "undo") {
    const mended = written(spec, last.about, "undo");
    if (mended.length > 0) return answer(spec, last);
    const sent = last.of === "reply" || last.of === "forward" || last.of === "write";
    return { who: null, says: own(sent ? words["said-undo-sent"] : words["said-undo"]) };
  }
  const sent = last.sent === null ? undefined : round.sent.find(({ number }) => number === last.sent);
  return answer(spec, last, sent);
}
