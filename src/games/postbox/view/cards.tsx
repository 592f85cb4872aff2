import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Portrait } from "../../../ui/person.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { lastAnswer } from "../rules/answers.ts";
import { toolbar } from "../rules/toolbar.ts";
import type { Message } from "../spec.ts";
import { Answer } from "./answer.tsx";
import { Card } from "./card.tsx";
import { Control } from "./control.tsx";
import { nameOf, type Postbox, senderOf } from "./postbox.ts";
import { shown } from "./shown.ts";

interface CardOf {
  postbox: Postbox;
  message: Message;
}

/** Who a message really came from. */
export function SenderCard({ postbox, message }: CardOf) {
  return (
    <Card postbox={postbox} name="sender" title={t(shown.senderTitle)}>
      <dl class="postbox-facts">
        <dt>{t(shown.senderSays)}</dt>
        <dd>{senderOf(postbox, message)}</dd>
        <dt>{t(shown.senderAddress)}</dt>
        <dd>
          <bdi class="postbox-address" dir="ltr">
            {message.address}
          </bdi>
        </dd>
      </dl>
      <p>{t(message.known ? shown.inBook : shown.notInBook)}</p>
      {message.saw && <Prose text={message.saw} />}
    </Card>
  );
}

/** Where a link goes, seen without going. */
export function LinkCard({ postbox, message }: CardOf) {
  const { link } = message;
  if (!link) return null;
  return (
    <Card postbox={postbox} name="link" title={t(shown.linkTitle)}>
      <p>
        <bdi class="postbox-address" dir="ltr">
          {link.to}
        </bdi>
      </p>
      <p>{t(shown.linkNothing)}</p>
      {link.saw && <Prose text={link.saw} />}
      {link.page && (
        <Button
          kind="plain"
          icon="on"
          control="go"
          onPress={() => postbox.play({ type: "press", control: "go" })}
        >
          {t(shown.goThere)}
        </Button>
      )}
    </Card>
  );
}

/** The pretend page at the end of a link. */
export function PageCard({ postbox, message }: CardOf) {
  if (!message.link?.page) return null;
  return (
    <Card postbox={postbox} name="page" title={t(shown.pageTitle)} shutWords={t(shown.pageShut)}>
      <div class="postbox-page">
        <p class="postbox-page-bar">
          <bdi dir="ltr">{message.link.to}</bdi>
        </p>
        <Prose text={message.link.page} class="postbox-page-words" />
      </div>
      <Answer postbox={postbox} />
    </Card>
  );
}

/** What hangs on a message. */
export function AttachedCard({ postbox, message: { attached } }: CardOf) {
  if (!attached) return null;
  return (
    <Card postbox={postbox} name="attached" title={asShown(plain(attached.name))}>
      {attached.picture ? (
        <Picture
          scene
          class="postbox-picture"
          src={postbox.pictures[attached.picture] ?? ""}
          alt={asShown(plain(attached.about ?? attached.name))}
        />
      ) : (
        <p>{t(shown.attachedShut)}</p>
      )}
      <Answer postbox={postbox} />
    </Card>
  );
}

/** Somebody is rung, on a number that the learner knows. */
export function AskCard({ postbox }: CardOf) {
  const answer = lastAnswer(postbox.spec, postbox.round);
  const look = answer?.who ? postbox.cast[answer.who]?.look : undefined;
  return (
    <Card postbox={postbox} name="ask" title={t(shown.askTitle)}>
      {look && answer?.who && (
        <div class="postbox-call">
          <Portrait look={look} face="smile" size={96} />
          <p>{t(shown.askName, { name: nameOf(postbox, answer.who) })}</p>
        </div>
      )}
      <Answer postbox={postbox} bare />
    </Card>
  );
}

/** The buttons that a style keeps behind More. */
export function MoreCard({ postbox }: CardOf) {
  const { more } = toolbar(postbox.spec, postbox.round);
  return (
    <Card postbox={postbox} name="more" title={t(shown.moreTitle)}>
      <div class="postbox-more">
        {more.map((control) => (
          <Control key={control} postbox={postbox} control={control as "reply"} named />
        ))}
      </div>
    </Card>
  );
}
