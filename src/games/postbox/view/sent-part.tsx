import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Portrait } from "../../../ui/person.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { Robin } from "../../../ui/robin.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, say, t } from "../../../voice/words.ts";
import type { Sent } from "../round.ts";
import { answerToSent } from "../rules/answers.ts";
import { phrasesFor } from "../rules/draft.ts";
import { messageOf, sentOf, styleOf } from "../rules/lying.ts";
import { nameOf, type Postbox, recipientName, subjectOf } from "./postbox.ts";
import { shown } from "./shown.ts";

interface SentProps {
  postbox: Postbox;
  sent: Sent;
}

/** The words of a message of the learner's: ready ones, or their own as long as this page remembers them. */
export function SentWords({ postbox, sent }: SentProps) {
  const { spec, own } = postbox;
  if (sent.words === "own") return <p>{asShown(own.textOf(sent.number) ?? t(shown.notKept))}</p>;
  return <Prose text={phrasesFor(spec, sent)[sent.words] ?? ""} />;
}

/** A message of the learner's, and what came back. */
export function SentPart({ postbox, sent }: SentProps) {
  const { spec, round, cast, pictures } = postbox;
  const newest = round.last?.sent === sent.number;
  const about = messageOf(spec, sent.about);
  const group = spec.groups.find(({ id }) => id === sent.to);
  const name = recipientName(postbox, sent.to, about);
  const file = spec.files.find(({ id }) => id === sent.attached);
  const answer = answerToSent(spec, sent);
  const look = answer?.who ? cast[answer.who]?.look : undefined;
  const people = group ? group.people.map((who) => nameOf(postbox, who)).join(", ") : "";
  return (
    <div class="postbox-thread">
      {/* What was sent last is a place to go on from, for eyes and for the keyboard. */}
      <div class={`postbox-mine${newest ? " postbox-newest" : ""}`} tabIndex={newest ? -1 : undefined}>
        <p class="postbox-said-name">{t(shown.you)}</p>
        {/* In a chat, whoever it goes to stands above. */}
        {(sent.as !== "reply" || styleOf(spec).paper === "letter") && (
          <p class="postbox-small">
            {group ? t(shown.toGroup, { name, people }) : t(shown.toName, { name })}
          </p>
        )}
        <SentWords postbox={postbox} sent={sent} />
        {sent.as === "forward" && about && (
          <p class="postbox-quoted">{t(shown.passingOn, { subject: asShown(plain(about.subject)) })}</p>
        )}
        {file && (
          <Picture
            scene
            class="postbox-picture"
            src={pictures[file.picture] ?? ""}
            alt={asShown(plain(file.about))}
          />
        )}
      </div>
      {answer && !answer.who && newest && (
        <div class="postbox-theirs">
          <Robin size={3} mood="sits" />
          <div class="postbox-theirs-words">
            {"text" in answer.says ? <Prose text={answer.says.text} /> : <p>{say(answer.says)}</p>}
          </div>
        </div>
      )}
      {answer?.who && "text" in answer.says && (
        <div class="postbox-theirs">
          {look && <Portrait look={look} face="smile" size={52} />}
          <div class="postbox-theirs-words">
            <p class="postbox-said-name">{nameOf(postbox, answer.who)}</p>
            <Prose text={answer.says.text} />
          </div>
        </div>
      )}
    </div>
  );
}

/** A message that the learner sent, opened from its list. */
export function SentLetter({ postbox }: { postbox: Postbox }) {
  const { spec, round, play } = postbox;
  const sent = sentOf(round, round.open);
  if (!sent) return null;
  return (
    <section class="postbox-open" key={sent.number}>
      <Button kind="tool" icon="back" control="back" onPress={() => play({ type: "leave" })}>
        {t(shown.back)}
      </Button>
      <h3 class="postbox-title" tabIndex={-1}>
        {subjectOf(sent.as, messageOf(spec, sent.about))}
      </h3>
      <SentPart postbox={postbox} sent={sent} />
    </section>
  );
}
