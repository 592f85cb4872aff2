import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { boxes } from "../names.ts";
import type { Sent } from "../round.ts";
import { lying, messageOf, repliesTo, sentOf, styleOf, timesOf } from "../rules/lying.ts";
import { boxName } from "../rules/toolbar.ts";
import type { Message } from "../spec.ts";
import { SenderFace } from "./badge.tsx";
import { Mark } from "./marks.tsx";
import { type Postbox, recipientName, senderOf, subjectOf } from "./postbox.ts";
import { shown } from "./shown.ts";

/** What is open is out of sight on a small screen, where Robin can't land on it; and there is nothing to press it for. */
const rowControl = ({ round }: Postbox, id: string): string | undefined =>
  round.open === id ? undefined : `message-${id}`;

function Row({ postbox, message }: { postbox: Postbox; message: Message }) {
  const { spec, round, play } = postbox;
  const fresh = timesOf(round, "open", message.id) === 0;
  const letter = styleOf(spec).paper === "letter";
  const marks = [
    ...(fresh ? [t(shown.unread)] : []),
    ...(repliesTo(round, message.id).length > 0 ? [t(shown.answeredMark)] : []),
    ...(message.when ? [asShown(plain(message.when))] : []),
  ];
  return (
    <button
      type="button"
      class={`postbox-row${fresh ? " postbox-row-new" : ""}`}
      data-control={rowControl(postbox, message.id)}
      aria-current={round.open === message.id || undefined}
      onClick={() => play({ type: "open", message: message.id })}
    >
      <SenderFace postbox={postbox} message={message} />
      <span class="postbox-row-words">
        <span class="postbox-row-name">{senderOf(postbox, message)}</span>
        <span class="postbox-row-subject">
          {asShown(plain((letter ? message.subject : message.text[0]) ?? message.subject))}
        </span>
        {marks.length > 0 && <span class="postbox-row-marks">{marks.join(" · ")}</span>}
      </span>
      {message.attached && <Mark name="clip" size={1.4} />}
    </button>
  );
}

function SentRow({ postbox, sent }: { postbox: Postbox; sent: Sent }) {
  const { spec, round, play } = postbox;
  const about = messageOf(spec, sent.about);
  const id = `sent-${sent.number}`;
  return (
    <button
      type="button"
      class="postbox-row"
      data-control={rowControl(postbox, id)}
      aria-current={round.open === id || undefined}
      onClick={() => play({ type: "open", message: id })}
    >
      <Mark name="post" size={2} />
      <span class="postbox-row-words">
        <span class="postbox-row-name">
          {t(shown.toName, { name: recipientName(postbox, sent.to, about) })}
        </span>
        <span class="postbox-row-subject">{subjectOf(sent.as, about)}</span>
      </span>
      {sent.attached !== null && <Mark name="clip" size={1.4} />}
    </button>
  );
}

/** The other places where messages lie, once there is something in them. */
function Boxes({ postbox }: { postbox: Postbox }) {
  const { spec, round, play } = postbox;
  const there = boxes.filter(
    (box) => box === "inbox" || box === round.box || lying(spec, round, box).length > 0,
  );
  if (there.length < 2) return null;
  return (
    <nav class="postbox-boxes" aria-label={t(shown.boxesLabel)}>
      {there.map((box) => (
        <Button
          key={box}
          kind="tool"
          control={`box-${box}`}
          current={box === round.box || undefined}
          onPress={() => play({ type: "box", box })}
        >
          {t(boxName(spec, box))} ({lying(spec, round, box).length})
        </Button>
      ))}
    </nav>
  );
}

/** What lies in the box that is on the screen. */
export function List({ postbox }: { postbox: Postbox }) {
  const { spec, round } = postbox;
  const there = lying(spec, round, round.box);
  return (
    <section class="postbox-list">
      <h3 class="postbox-title" tabIndex={-1}>
        {t(boxName(spec, round.box))}
      </h3>
      {there.length === 0 && <p class="postbox-small">{t(shown.nothingHere)}</p>}
      <ul class="postbox-rows">
        {there.map((id) => {
          const message = messageOf(spec, id);
          const sent = sentOf(round, id);
          return (
            <li key={id}>
              {message && <Row postbox={postbox} message={message} />}
              {sent && <SentRow postbox={postbox} sent={sent} />}
            </li>
          );
        })}
      </ul>
      <Boxes postbox={postbox} />
    </section>
  );
}
