import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Draft } from "../round.ts";
import { phrasesFor } from "../rules/draft.ts";
import { messageOf } from "../rules/lying.ts";
import { DraftFiles } from "./draft-files.tsx";
import { DraftTo } from "./draft-to.tsx";
import { Mark } from "./marks.tsx";
import { OwnField } from "./own-field.tsx";
import type { Postbox } from "./postbox.ts";
import { shown } from "./shown.ts";

const titles = { write: shown.newMessage, reply: shown.answerTo, forward: shown.passOn } as const;

function Phrases({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const phrases = phrasesFor(postbox.spec, draft);
  if (phrases.length === 0) return null;
  return (
    <fieldset class="postbox-phrases" aria-label={t(shown.ready)}>
      <p class="postbox-label" aria-hidden="true">
        {t(shown.ready)}
      </p>
      {phrases.map((phrase, at) => (
        <Button
          key={phrase}
          kind="answer"
          control={`phrase-${at}`}
          pressed={draft.words === at}
          onPress={() => postbox.play({ type: "words", words: draft.words === at ? null : at })}
        >
          <Prose as="span" text={phrase} explain={false} />
        </Button>
      ))}
    </fieldset>
  );
}

/** A message that is being written: who it is for, what it says, what hangs on it, and the button that sends it. */
export function DraftForm({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const { spec, play } = postbox;
  const about = messageOf(spec, draft.about);
  return (
    <section class="postbox-open postbox-draft" key={`draft-${draft.number}`}>
      <h3 class="postbox-title" tabIndex={-1}>
        {t(titles[draft.as])}
      </h3>
      <DraftTo postbox={postbox} draft={draft} />
      {draft.as === "forward" && about && (
        <p class="postbox-quoted">{t(shown.passingOn, { subject: asShown(plain(about.subject)) })}</p>
      )}
      <Phrases postbox={postbox} draft={draft} />
      <OwnField postbox={postbox} draft={draft} />
      {spec.files.length > 0 && <DraftFiles postbox={postbox} draft={draft} />}
      <p class="postbox-missing" role="status">
        {draft.asked === "to" && t(shown.toFirst)}
        {draft.asked === "words" && t(shown.wordsFirst)}
      </p>
      <div class="postbox-post">
        <Button kind="main" control="post" onPress={() => play({ type: "post" })}>
          <span class="postbox-post-words">
            <Mark name="post" />
            {t(shown.post)}
          </span>
        </Button>
        <Button kind="quiet" control="put-away" onPress={() => play({ type: "put-away" })}>
          {t(shown.putAway)}
        </Button>
      </div>
    </section>
  );
}
