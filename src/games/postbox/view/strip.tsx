import { Button } from "../../../ui/button.tsx";
import { t } from "../../../voice/words.ts";
import type { Deed } from "../names.ts";
import { answerToSent, lastAnswer } from "../rules/answers.ts";
import { messageOf } from "../rules/lying.ts";
import { undoName } from "../rules/toolbar.ts";
import { Said } from "./answer.tsx";
import { type Postbox, recipientName } from "./postbox.ts";
import { shown } from "./shown.ts";

/** Deeds whose answer stands on a card of its own. */
const onCards: readonly Deed[] = ["sender", "link", "go", "attached", "ask"];

function Words({ postbox }: { postbox: Postbox }) {
  const { spec, round } = postbox;
  const { last } = round;
  if (!last || onCards.includes(last.did)) return null;
  const sent = last.sent === null ? undefined : round.sent.find(({ number }) => number === last.sent);
  // What comes back stands with the message itself, which is where the learner is taken.
  if (sent && answerToSent(spec, sent)) {
    const name = recipientName(postbox, sent.to, messageOf(spec, sent.about));
    return <p>{t(shown.sentTo, { name })}</p>;
  }
  const answer = lastAnswer(spec, round);
  return answer ? <Said postbox={postbox} answer={answer} /> : null;
}

/** What came of what was done, and the way to undo it. */
export function Strip({ postbox }: { postbox: Postbox }) {
  const { round, play } = postbox;
  const undo = round.draft ? null : undoName(round);
  const words = Words({ postbox });
  return (
    <div class={words || undo ? "postbox-strip" : "postbox-strip-empty"}>
      <div class="postbox-strip-words" role="status">
        {words}
      </div>
      {undo && (
        <Button kind="plain" icon="again" control="undo" onPress={() => play({ type: "undo" })}>
          {t(undo)}
        </Button>
      )}
    </div>
  );
}
