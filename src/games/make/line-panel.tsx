import { useId, useRef, useState } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import type { OwnWords } from "./own-words.ts";
import { filledIn, firstUnanswered, isAnswered, type Move, peopleOn, type Round } from "./rules.ts";
import type { Line, Spec } from "./spec.ts";
import { words } from "./words.ts";

/** How many letters fit on a line. */
const most = 120;

interface PanelProps {
  spec: Spec;
  round: Round;
  line: Line;
  own: OwnWords;
  showing: boolean;
  pictures: Record<string, string>;
  play(move: Move): void;
}

/** What may be put on a line: each answer is replied to where it stands. */
function Answers({ round, line, showing, play, pictures }: PanelProps) {
  const filled = filledIn(round, line.id);
  const isLast = (choice: number) => round.last?.line === line.id && round.last.choice === choice;
  const people = peopleOn(line);
  if (line.choices.length + people.length === 0) return null;
  return (
    <ul class="make-answers" aria-label={t(words.answers)}>
      {line.choices.map(({ words: said, reply, picture = "" }, choice) => (
        <li key={`choice ${choice}`}>
          <Button
            kind="answer"
            control={`choose-${line.id}-${choice}`}
            pressed={filled.choices.includes(choice)}
            disabled={showing}
            onPress={() => play({ type: "choose", line: line.id, choice })}
          >
            {pictures[picture] && <Picture class="make-drawing" src={pictures[picture]} alt="" />}
            <Prose as="span" text={said} explain={false} />
          </Button>
          {isLast(choice) && <Prose text={reply} class="make-reply" />}
        </li>
      ))}
      {people.map(({ name, what, number }, choice) => (
        <li key={`person ${choice}`}>
          <Button
            kind="answer"
            control={`person-${line.id}-${choice}`}
            pressed={filled.people.includes(choice)}
            disabled={showing}
            onPress={() => play({ type: "person", line: line.id, choice })}
          >
            <span class="make-person">
              <strong>{asShown(number === null ? name : `${name}: ${number}`)}</strong>
              <Prose as="span" text={what} explain={false} />
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A field for the learner's own words. What is typed goes to the view's memory, and nowhere else. */
function OwnField({ spec, round, line, own, showing, play }: PanelProps) {
  const field = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<"ownFirst" | "ownFull" | null>(null);
  const text = own.textOf(line.id);
  const onCard = filledIn(round, line.id).own;
  const put = () => {
    setSaid(text.trim() === "" ? "ownFirst" : null);
    if (text.trim() === "") input.current?.focus();
    else play({ type: "write", line: line.id });
  };
  const typed = (value: string) => {
    own.write(line.id, value);
    setSaid(value.length >= most ? "ownFull" : null);
    if (onCard && value.trim() === "") play({ type: "rub-out", line: line.id });
  };
  return (
    <div class="make-own">
      <label for={field}>{t(words.ownWords)}</label>
      <textarea
        id={field}
        ref={input}
        class="make-field"
        rows={2}
        maxLength={most}
        autocomplete="off"
        readOnly={showing}
        value={text}
        onInput={(event) => typed(event.currentTarget.value)}
      />
      <Button
        kind="plain"
        icon={onCard ? "check" : undefined}
        control={`write-${line.id}`}
        pressed={onCard}
        disabled={showing}
        onPress={put}
      >
        {t(onCard ? words.onCard : words.ownPut)}
      </Button>
      <p class="make-note" role="status">
        {said && t(words[said])}
        {onCard && text === "" && t(words.ownGone)}
      </p>
      <Prose class="make-note" text={t(spec.endings.includes("keep") ? words.ownNote : words.ownNeverNote)} />
    </div>
  );
}

/** What is said about what was put on the line last. */
export function replyTo(line: Line, { last }: Round): string {
  if (last?.line !== line.id) return "";
  if (last.choice === "own") return line.own ?? "";
  if (last.choice === "left") return t(words.leftReply);
  if (last.choice === "person") return t(words.personReply);
  return line.choices[last.choice]?.reply ?? "";
}

/** One line of the card: what is asked, what may stand there, and the way on. */
export function LinePanel(props: PanelProps) {
  const { spec, round, line, showing, play } = props;
  const answered = isAnswered(filledIn(round, line.id));
  const reply = replyTo(line, round);
  const inPlace = typeof round.last?.choice === "number";
  const next = firstUnanswered(spec, round);
  const checked = line.people?.checked;
  return (
    <>
      {line.people !== undefined && (
        <p class="make-note">
          {checked ? t(words.peopleNote, { by: checked.by, on: checked.on }) : t(words.nobodyYet)}
        </p>
      )}
      {line.many && <p class="make-note">{t(words.several)}</p>}
      <Answers {...props} />
      {line.own !== undefined && <OwnField {...props} />}
      {line.own !== undefined && (
        <Button
          kind="quiet"
          control={`leave-${line.id}`}
          pressed={filledIn(round, line.id).left}
          disabled={showing}
          onPress={() => play({ type: "leave", line: line.id })}
        >
          {t(words.leave)}
        </Button>
      )}
      {reply && !inPlace && <Prose text={reply} class="make-reply" />}
      <p class="visually-hidden" role="status" data-unread>
        {inPlace ? plain(reply) : ""}
      </p>
      {answered && (
        <Button
          kind="main"
          icon="on"
          control={next ? "next-line" : "finish"}
          disabled={showing}
          onPress={() => play(next ? { type: "open", line: next.id } : { type: "finish" })}
        >
          {t(next ? words.next : words.finish)}
        </Button>
      )}
    </>
  );
}
