import { useEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { asShown, say, t } from "../../../voice/words.ts";
import type { Round } from "../round.ts";
import { answerToSent } from "../rules/answers.ts";
import { messageOf } from "../rules/lying.ts";
import { nameOf, type Postbox, senderOf } from "./postbox.ts";
import { shown } from "./shown.ts";

/** What a learner who can't see the picture is told of it beside the answer on the strip: what was written back, and what has come. */
export function heardBetween(postbox: Postbox, before: Round | null, now: Round): string {
  if (!before) return "";
  const heard: string[] = [];
  const known = before.sent.map(({ number }) => number);
  for (const sent of now.sent.filter(({ number }) => !known.includes(number))) {
    const answer = answerToSent(postbox.spec, sent);
    if (!answer) continue;
    const line = "text" in answer.says ? asShown(plain(answer.says.text)) : say(answer.says);
    heard.push(answer.who ? t(shown.heardAnswer, { name: nameOf(postbox, answer.who), line }) : line);
  }
  for (const id of now.here.filter((one) => !before.here.includes(one))) {
    const message = messageOf(postbox.spec, id);
    if (message) heard.push(t(shown.heardNew, { name: senderOf(postbox, message) }));
  }
  return heard.join(" ");
}

/** A polite region that says it, and shows that a message has come. */
export function Heard({ postbox }: { postbox: Postbox }) {
  const { round } = postbox;
  const [heard, setHeard] = useState({ number: 0, words: "" });
  const before = useRef<Round | null>(null);
  useEffect(() => {
    const words = heardBetween(postbox, before.current, round);
    before.current = round;
    if (words !== "") setHeard(({ number }) => ({ number: number + 1, words }));
  }, [round]);
  return (
    <div class="visually-hidden" role="status" data-unread>
      <p key={heard.number}>{heard.words}</p>
    </div>
  );
}
