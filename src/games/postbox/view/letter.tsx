import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { repliesTo, styleOf } from "../rules/lying.ts";
import { openMessage } from "../rules/toolbar.ts";
import type { Message } from "../spec.ts";
import { SenderFace } from "./badge.tsx";
import { AskCard, AttachedCard, LinkCard, MoreCard, PageCard, SenderCard } from "./cards.tsx";
import { Toolbar } from "./control.tsx";
import { Mark } from "./marks.tsx";
import { type Postbox, senderOf } from "./postbox.ts";
import { SentPart } from "./sent-part.tsx";
import { shown } from "./shown.ts";

interface PartProps {
  postbox: Postbox;
  message: Message;
}

function Sender({ postbox, message }: PartProps) {
  const { round, play } = postbox;
  return (
    <>
      <button
        type="button"
        class="postbox-sender"
        data-control="sender"
        aria-expanded={round.card === "sender"}
        onClick={() => play({ type: "press", control: "sender" })}
      >
        <SenderFace postbox={postbox} message={message} />
        <span class="postbox-row-words">
          <span class="postbox-row-name">{senderOf(postbox, message)}</span>
          <span class="postbox-tap-name">{t(shown.tapName)}</span>
        </span>
      </button>
      {round.card === "sender" && <SenderCard postbox={postbox} message={message} />}
    </>
  );
}

function Paper({ postbox, message }: PartProps) {
  const { round, play } = postbox;
  const { link, attached } = message;
  return (
    <div class="postbox-paper">
      {message.text.map((paragraph, at) => (
        <Prose key={at} text={paragraph} class="postbox-words" />
      ))}
      {link && (
        <button
          type="button"
          class="postbox-words postbox-link"
          data-control="link"
          aria-expanded={round.card === "link"}
          onClick={() => play({ type: "press", control: "link" })}
        >
          {asShown(plain(link.words))}
        </button>
      )}
      {round.card === "link" && <LinkCard postbox={postbox} message={message} />}
      {round.card === "page" && <PageCard postbox={postbox} message={message} />}
      {attached && (
        <button
          type="button"
          class="postbox-words postbox-attached"
          data-control="attached"
          aria-expanded={round.card === "attached"}
          onClick={() => play({ type: "press", control: "attached" })}
        >
          <Mark name="clip" />
          <span>{asShown(plain(attached.name))}</span>
        </button>
      )}
      {round.card === "attached" && <AttachedCard postbox={postbox} message={message} />}
    </div>
  );
}

/** Cards that open at the buttons. */
function AtTheBar({ postbox, message }: PartProps) {
  if (postbox.round.card === "ask") return <AskCard postbox={postbox} message={message} />;
  return postbox.round.card === "more" ? <MoreCard postbox={postbox} message={message} /> : null;
}

/** An open message, and what the learner answered. */
export function Letter({ postbox }: { postbox: Postbox }) {
  const { spec, round, play } = postbox;
  const message = openMessage(spec, round);
  if (!message) return null;
  const { bar, paper } = styleOf(spec);
  const top = bar === "top";
  return (
    <section class="postbox-open" key={message.id}>
      <Button kind="tool" icon="back" control="back" onPress={() => play({ type: "leave" })}>
        {t(shown.back)}
      </Button>
      <h3 class={paper === "bubble" ? "visually-hidden" : "postbox-title"} tabIndex={-1}>
        {asShown(plain(message.subject))}
      </h3>
      <Sender postbox={postbox} message={message} />
      {top && <Toolbar postbox={postbox} />}
      {top && <AtTheBar postbox={postbox} message={message} />}
      <Paper postbox={postbox} message={message} />
      {repliesTo(round, message.id).map((sent) => (
        <SentPart key={sent.number} postbox={postbox} sent={sent} />
      ))}
      {!top && <AtTheBar postbox={postbox} message={message} />}
      {!top && <Toolbar postbox={postbox} />}
    </section>
  );
}
