import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useIntoSight } from "../../../ui/into-sight.ts";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Message } from "../round.ts";
import { recipients } from "../rules/seen.ts";
import { messageText } from "../rules/written.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import "./chat-panel.css";
import { shownLater } from "./shown-later.ts";

function toWords(meeting: Meeting, { from, to }: Message): string {
  if (to === "everyone") return t(shownLater.everyone);
  if (to === "you") return t(from === "you" ? shownLater.youSmall : shownLater.onlyYou);
  return t(shownLater.onlyName, { name: nameOf(meeting, to) });
}

function MessageItem({ meeting, message }: { meeting: Meeting; message: Message }) {
  const { spec, cast, own } = meeting;
  const text = messageText(spec, message);
  const look = cast[message.from]?.look;
  const mine = message.from === "you";
  const alone = message.to !== "everyone";
  return (
    <li
      class={`meeting-message${mine ? " meeting-message-mine" : ""}${alone ? " meeting-message-alone" : ""}`}
    >
      {look && <Portrait look={look} face="smile" size={48} />}
      <div class="meeting-message-card">
        <p class="meeting-message-who">
          {alone && <Icon name="person" size={1.25} />}
          {t(shownLater.chatFrom, { from: nameOf(meeting, message.from), to: toWords(meeting, message) })}
        </p>
        {text === null ? (
          <p>{asShown(own.textOf(message) ?? t(shownLater.notKept))}</p>
        ) : (
          <Prose text={text} />
        )}
      </div>
    </li>
  );
}

function Recipients({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  return (
    <fieldset class="meeting-to" aria-label={t(shownLater.chatWho)}>
      {recipients(spec, round).map((to) => (
        <Button
          key={to}
          kind="tool"
          icon={to === "everyone" ? "people" : "person"}
          control={`recipient-${to}`}
          pressed={round.recipient === to}
          onPress={() => play({ type: "recipient", to })}
        >
          {to === "everyone" ? t(shownLater.everyoneButton) : nameOf(meeting, to)}
        </Button>
      ))}
    </fieldset>
  );
}

function OwnWordsField({ meeting }: { meeting: Meeting }) {
  const { play, own, showing } = meeting;
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const send = () => {
    if (showing) return;
    if (text.trim() === "") {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    own.send(text.trim());
    setText("");
    setEmpty(false);
    play({ type: "send", phrase: null });
  };
  return (
    <div class="meeting-own">
      <label for={id}>{t(shownLater.ownWords)}</label>
      <p class="meeting-small" id={`${id}-help`}>
        {t(empty ? shownLater.writeFirst : shownLater.ownWordsHelp)}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={300}
        autocomplete="off"
        aria-describedby={`${id}-help`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button kind="main" icon="on" control="send" onPress={send}>
        {t(shownLater.send)}
      </Button>
    </div>
  );
}

/** The chat: what was written, who can read what you write now, ready-made messages, and your own words. */
export function ChatPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const list = useRef<HTMLUListElement>(null);
  const count = round.messages.length;
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  // It is written above the keys that sent it: often above a small screen.
  useIntoSight(list, round.messages.filter(({ from }) => from === "you").length, meeting.calm);
  const alone = round.recipient !== "everyone";
  return (
    <>
      {count === 0 ? (
        <p class="meeting-small">{t(shownLater.chatEmpty)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be in reach of the keyboard
        <ul class="meeting-messages" ref={list} aria-label={t(shownLater.chatMessages)} tabIndex={0}>
          {round.messages.map((message, at) => (
            <MessageItem key={at} meeting={meeting} message={message} />
          ))}
        </ul>
      )}
      <p class={`meeting-recipient${alone ? " meeting-recipient-alone" : ""}`}>
        <Icon name={alone ? "person" : "people"} />
        {alone
          ? t(shownLater.chatToOnly, { name: nameOf(meeting, round.recipient) })
          : t(shownLater.chatTo, { name: t(shownLater.everyone) })}
      </p>
      <Recipients meeting={meeting} />
      {spec.phrases.length > 0 && (
        <fieldset class="meeting-phrases" aria-label={t(shownLater.ready)}>
          {spec.phrases.map((phrase, at) => (
            <Button
              key={phrase}
              kind="answer"
              icon="chat"
              control={`phrase-${at}`}
              onPress={() => play({ type: "send", phrase: at })}
            >
              <Prose as="span" text={phrase} explain={false} />
            </Button>
          ))}
        </fieldset>
      )}
      <OwnWordsField meeting={meeting} />
    </>
  );
}
