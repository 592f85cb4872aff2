import { Portrait } from "../../../ui/person.tsx";
import { Robin } from "../../../ui/robin.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { say } from "../../../voice/words.ts";
import { type Answered, lastAnswer } from "../rules/answers.ts";
import { nameOf, type Postbox } from "./postbox.ts";

interface SaidProps {
  postbox: Postbox;
  answer: Answered;
  /** Whether who says it stands elsewhere already. */
  bare?: boolean;
}

/** What somebody, or Robin, answers. */
export function Said({ postbox, answer, bare = false }: SaidProps) {
  const look = answer.who ? postbox.cast[answer.who]?.look : undefined;
  const { says } = answer;
  return (
    <div class="postbox-said">
      {!bare && (look ? <Portrait look={look} face="smile" size={56} /> : <Robin size={3} mood="sits" />)}
      <div>
        {answer.who && !bare && <p class="postbox-said-name">{nameOf(postbox, answer.who)}</p>}
        {"text" in says ? <Prose text={says.text} /> : <p>{say(says)}</p>}
      </div>
    </div>
  );
}

/** What came of the last thing that the learner did. */
export function Answer({ postbox, bare = false }: { postbox: Postbox; bare?: boolean }) {
  const answer = lastAnswer(postbox.spec, postbox.round);
  return answer ? <Said postbox={postbox} answer={answer} bare={bare} /> : null;
}
