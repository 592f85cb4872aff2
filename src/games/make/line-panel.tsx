import { useEffect, useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import { OwnField } from "./own-field.tsx";
import type { PanelProps } from "./panel-props.ts";
import { filledIn, firstUnanswered, isAnswered, peopleOn, type Round } from "./rules.ts";
import type { Line } from "./spec.ts";
import { words } from "./words.ts";

/** The way on from a line about which something has been done: to the next one that is empty, or to the whole card. */
function WayOn({ spec, round, showing, play }: PanelProps) {
  const next = firstUnanswered(spec, round);
  return (
    <Button
      kind="main"
      icon="on"
      control={next ? "next-line" : "finish"}
      disabled={showing}
      onPress={() => play(next ? { type: "open", line: next.id } : { type: "finish" })}
    >
      {t(next ? words.next : words.finish)}
    </Button>
  );
}

/** What is said about what was put on the line last, where that stands, and the way on from there. */
function Reply(props: PanelProps & { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  // On a small screen the way on would be behind the help at the bottom.
  useEffect(() => place.current?.querySelector("button")?.scrollIntoView?.({ block: "nearest" }), []);
  return (
    <div class="make-replied" ref={place}>
      <Prose text={props.text} class="make-reply" />
      <WayOn {...props} />
    </div>
  );
}

/** What may be put on a line: each answer is replied to where it stands. */
function Answers(props: PanelProps) {
  const { round, line, showing, play, pictures } = props;
  const filled = filledIn(round, line.id);
  const { last } = round;
  const isLast = (type: "choose" | "person", choice: number) =>
    last?.line === line.id && last.by === type && last.choice === choice;
  const people = peopleOn(line);
  if (line.choices.length + people.length === 0) return null;
  return (
    <ul class="make-answers" aria-label={t(words.answers)}>
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
          {isLast("person", choice) && <Reply {...props} text={t(words.personReply)} />}
        </li>
      ))}
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
          {isLast("choose", choice) && <Reply {...props} text={reply} />}
        </li>
      ))}
    </ul>
  );
}

/** What is said about what was put on the line last; empty where nothing was. */
function replyTo(line: Line, { last }: Round): string {
  if (last?.line !== line.id) return "";
  if (last.by === "write") return line.own ?? "";
  if (last.by === "leave") return t(words.leftReply);
  return last.by === "person" ? t(words.personReply) : (line.choices[last.choice]?.reply ?? "");
}

/** One line of the card: what is asked, what may stand there, and the way on. */
export function LinePanel(props: PanelProps) {
  const { round, line, showing, play } = props;
  const reply = replyTo(line, round);
  const by = reply ? round.last?.by : null;
  const checked = line.people?.checked;
  return (
    <>
      {line.people !== undefined && (
        <p class="make-note">
          {checked ? t(words.peopleNote, { by: checked.by, on: checked.on }) : t(words.nobodyYet)}
        </p>
      )}
      {line.many && <p class="make-note">{t(words.several)}</p>}
      {!by && isAnswered(filledIn(round, line.id)) && <WayOn {...props} />}
      <Answers {...props} />
      {line.own !== undefined && <OwnField {...props} />}
      {by === "write" && <Reply {...props} text={reply} />}
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
      {by === "leave" && <Reply {...props} text={reply} />}
      <p class="visually-hidden" role="status" data-unread>
        {plain(reply)}
      </p>
    </>
  );
}
