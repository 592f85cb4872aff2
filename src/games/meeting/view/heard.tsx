import { useEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { asShown, t } from "../../../voice/words.ts";
import type { Round } from "../round.ts";
import { inside, you } from "../rules/seen.ts";
import { words } from "../words.ts";
import { beatsSince } from "./lines.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import { shownLater } from "./shown-later.ts";

function beatWords(meeting: Meeting, number: number): string[] {
  const { spec } = meeting;
  const beat = spec.script[number];
  if (!beat) return [];
  const name = beat.who ? nameOf(meeting, beat.who) : "";
  const out: string[] = [];
  if (beat.arrives) out.push(t(shownLater.heardArrives, { name }));
  if (beat.noise && beat.noise !== "quiet") {
    const noise = t(shownLater[`sound-${beat.noise}`]);
    out.push(beat.who ? t(shownLater.heardNoise, { name, noise }) : t(shownLater.heardNoiseYou, { noise }));
  }
  const muffled = meeting.round.muffled && meeting.round.captions === "off";
  if (beat.who && beat.says && muffled) out.push(t(shownLater.heardMuffled, { name }));
  else if (beat.who && beat.says)
    out.push(t(shownLater.heardSays, { name, line: asShown(plain(beat.says)) }));
  if (beat.who && beat.message) {
    const key = beat.to === "you" ? shownLater.heardMessageYou : shownLater.heardMessage;
    out.push(t(key, { name, line: asShown(plain(beat.message)) }));
  }
  if (beat.who && beat.hand === "up") out.push(t(shownLater.heardHand, { name }));
  if (beat.who && beat.reaction) {
    out.push(t(shownLater.heardReaction, { name, reaction: t(words[`reaction-${beat.reaction}`]) }));
  }
  if (beat.share === "start" && beat.who) out.push(t(shownLater.shareOther, { name }));
  if (beat.recording === "on") out.push(t(shownLater.recordingAsk));
  if (beat.leaves) out.push(t(shownLater.heardLeaves, { name }));
  return out;
}

/** What came of the learner's own act, where nothing else on the page says it. */
function ownWords(before: Round, now: Round): string[] {
  const [was, is] = [you(before), you(now)];
  const out: string[] = [];
  if (inside(now) && !inside(before)) out.push(t(shownLater.heardIn));
  if (was.mic !== is.mic) out.push(t(is.mic === "off" ? shownLater.heardMicOff : shownLater.heardMicOn));
  if (was.camera !== is.camera)
    out.push(t(is.camera === "off" ? shownLater.heardCameraOff : shownLater.heardCameraOn));
  if (was.hand !== is.hand) out.push(t(is.hand === "up" ? shownLater.heardHandUp : shownLater.heardHandDown));
  const mine = ({ messages }: Round) => messages.filter(({ from }) => from === "you").length;
  if (mine(now) > mine(before)) out.push(t(shownLater.heardSent));
  return out;
}

/** What a learner who can't see the picture is told of it: everything that changed between two rounds, once. */
export function heardBetween(meeting: Meeting, before: Round | null, now: Round): string {
  const poll =
    now.poll && now.poll.id !== before?.poll?.id
      ? meeting.spec.polls.find(({ id }) => id === now.poll?.id)
      : undefined;
  return [
    ...(before ? ownWords(before, now) : []),
    ...beatsSince(before?.past ?? [], now.past).flatMap((beat) => beatWords(meeting, beat)),
    ...(poll ? [t(shownLater.heardPoll, { question: asShown(plain(poll.question)) })] : []),
    ...(now.groups === "open" && before?.groups !== "open" ? [t(shownLater.heardGroups)] : []),
  ].join(" ");
}

/** A polite region that says what others say and do. */
export function Heard({ meeting }: { meeting: Meeting }) {
  const { round } = meeting;
  const [heard, setHeard] = useState({ number: 0, words: "" });
  const before = useRef<Round | null>(null);
  useEffect(() => {
    const fresh = heardBetween(meeting, before.current, round);
    before.current = round;
    if (fresh !== "") setHeard(({ number }) => ({ number: number + 1, words: fresh }));
  }, [round]);
  return (
    <div class="visually-hidden" role="status" data-unread>
      <p key={heard.number}>{heard.words}</p>
    </div>
  );
}
